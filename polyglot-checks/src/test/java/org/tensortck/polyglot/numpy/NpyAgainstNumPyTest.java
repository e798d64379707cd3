package org.tensortck.polyglot.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensortck.polyglot.cpython.PythonModule;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.polyglot.python.PythonResources;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.file.NpyFile;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.SharedMemory;

/**
 * Files of arrays are the same for the reference and for NumPy, and malformed ones are refused by both.
 *
 * <p>{@code -Dtensortck.npy.seed} names the seed of the first malformed file, {@code -Dtensortck.npy.count} how many there are;
 * each next file has the next seed.
 */
class NpyAgainstNumPyTest {
    private static final long SEED = Long.getLong("tensortck.npy.seed", 1);
    private static final long COUNT = Long.getLong("tensortck.npy.count", 20_000);
    private static final PythonModule PYTHON = PythonModule.load("tensortck_files",
            PythonResources.read(NpyAgainstNumPyTest.class, "files.py"), "files.py");
    private static final ReferenceArrays ARRAYS = new ReferenceArrays();
    private static final int CONTENT = 96;
    private static final Set<FileMapping> MAPPINGS = EnumSet.complementOf(EnumSet.of(FileMapping.NEW));

    private static final String[] TYPES = {"<f8", ">f8", "<i4", "|u1", "|b1", "<c16", ">c8", "<f2", "f4", "=i8", ">u2",
            "|O", "<U2", "|S3", "<f3", "<M8[s]", "<i16", "<f16", "", "<", "float64x"};
    private static final String[] SIZES = {"0", "1", "2", "3", "4", "12", "13", "-1", "-3", "1099511627776",
            "4611686018427387904", "9223372036854775807", "9223372036854775808", "18446744073709551618", "2L", "01",
            "2.0", "True", "None", "'2'", "(1,)", "[1]"};
    private static final String[] TRUTHS = {"True", "False", "0", "1", "None", "'True'", "true"};
    private static final String[] KEYS = {"descr", "fortran_order", "shape", "Shape", "version", ""};
    private static final int[] VERSIONS = {0, 1, 2, 3, 4, 255};

    @TempDir
    private Path folder;

    private static String outcome(Path file) {
        return PYTHON.call("outcome", PythonResults::text, file.toString());
    }

    /** Returns the outcome of the reference as NumPy's is written. */
    private static String describe(NdArray array) {
        SharedMemory memory = ARRAYS.share(array);
        boolean isFortranOrder = array.elements().layout().isFortranContiguous()
                && !array.elements().layout().isContiguous();
        byte[] content = memory.memory().toArray(ValueLayout.JAVA_BYTE);
        long byteSize = array.elements().layout().count() * memory.dtype().byteSize();
        return typeString(memory) + " " + Arrays.toString(memory.shape()) + " " + (isFortranOrder ? "F" : "C") + " "
                + HexFormat.of().formatHex(content, 0, (int) byteSize);
    }

    private static String typeString(SharedMemory memory) {
        String order = memory.dtype().byteSize() == 1 ? "|" : memory.byteOrder() == ByteOrder.LITTLE_ENDIAN ? "<" : ">";
        String kind = switch (memory.dtype().kind()) {
            case BOOL -> "b";
            case UNSIGNED -> "u";
            case SIGNED -> "i";
            case FLOAT -> "f";
            case COMPLEX -> "c";
        };
        return order + kind + memory.dtype().byteSize();
    }

    private static SharedMemory bytes(DType dtype, long[] shape, long[] byteStrides, ByteOrder order) {
        MemorySegment segment = Arena.ofAuto().allocate(2048, 16);
        for (long place = 0; place < segment.byteSize(); place++) {
            segment.set(ValueLayout.JAVA_BYTE, place, (byte) (dtype == DType.BOOL ? place % 2 : place % 113));
        }
        return SharedMemory.builder(segment, dtype, shape).byteStrides(byteStrides).byteOffset(1024).byteOrder(order)
                .build();
    }

    /** The shapes and strides, in elements, of arrays that are saved. */
    private record Form(List<Long> shape, List<Long> strides) {}

    private static final List<Form> FORMS = List.of(new Form(List.of(), List.of()),
            new Form(List.of(5L), List.of(1L)),
            new Form(List.of(2L, 3L), List.of(3L, 1L)),
            new Form(List.of(2L, 3L), List.of(1L, 2L)),
            new Form(List.of(2L, 3L), List.of(-6L, 2L)),
            new Form(List.of(3L, 1L), List.of(1L, 7L)),
            new Form(List.of(2L, 0L, 3L), List.of(0L, 3L, 1L)),
            new Form(List.of(2L, 2L, 2L), List.of(1L, 2L, 4L)),
            new Form(List.of(1L, 1L), List.of(1L, 1L)),
            new Form(List.of(3L, 2L), List.of(0L, 1L)));

    @ParameterizedTest
    @EnumSource
    void a_file_has_the_bytes_of_numpy_and_is_read_back_by_both(DType dtype) throws IOException {
        if (!dtype.inNumPy()) {
            return;
        }
        Path ours = folder.resolve("ours.npy");
        Path theirs = folder.resolve("theirs.npy");
        for (Form form : FORMS) {
            for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
                long[] byteStrides = form.strides.stream().mapToLong(stride -> stride * dtype.byteSize()).toArray();
                long[] shape = form.shape.stream().mapToLong(Long::longValue).toArray();
                SharedMemory memory = bytes(dtype, shape, byteStrides, order);
                NpyFile.save(ours, NdArray.adopt(memory));
                PYTHON.call("save", PythonResults::nothing, theirs.toString(), NumPyArrays.over(memory));
                assertArrayEquals(Files.readAllBytes(theirs), Files.readAllBytes(ours),
                        () -> dtype + " " + form);
                String expected = outcome(theirs);
                assertEquals(expected, describe(NpyFile.load(ours)));
                for (FileMapping mapping : MAPPINGS) {
                    assertEquals(expected, describe(NpyFile.map(ours, mapping)));
                }
            }
        }
    }

    /** NumPy reads names and short forms of dtypes too, which it never writes. */
    private static boolean isOtherType(TensorException refusal) {
        return refusal.kind() == ErrorKind.DTYPE_UNSUPPORTED
                && !refusal.getMessage()
                        .matches("(?s)npy: elements of type [<>|=]?(b1|[iu][1248]|f[248]|c8|c16) are.*");
    }

    /** A file that is malformed in some ways, or in none. */
    private static byte[] file(Random random) {
        String type = random.nextInt(3) == 0 ? one(random, TYPES) : TYPES[random.nextInt(11)];
        String order = random.nextInt(6) == 0 ? one(random, TRUTHS) : TRUTHS[random.nextInt(2)];
        String header = "{" + entry(random, "descr", "'" + type + "'") + ", " + entry(random, "fortran_order", order)
                + ", "
                + entry(random, "shape", shape(random)) + (random.nextInt(8) == 0 ? "" : ", ") + "}";
        if (random.nextInt(8) == 0) {
            int place = random.nextInt(header.length());
            header = random.nextBoolean()
                    ? header.substring(0, place) + header.substring(place + 1)
                    : header.substring(0, place) + "(){}[],:'x 1\"".charAt(random.nextInt(13))
                            + header.substring(place);
        }
        int major = random.nextInt(8) == 0 ? VERSIONS[random.nextInt(VERSIONS.length)] : 1 + random.nextInt(3);
        int minor = random.nextInt(12) == 0 ? 1 : 0;
        byte[] text = (header + " ".repeat(random.nextInt(70)) + "\n").getBytes(StandardCharsets.UTF_8);
        int length = random.nextInt(12) == 0 ? random.nextInt(1 << 16) : text.length;
        ByteBuffer bytes = ByteBuffer.allocate(12 + text.length + CONTENT).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[]{(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) major, (byte) minor});
        if (major == 1) {
            bytes.putShort((short) length);
        } else {
            bytes.putInt(length);
        }
        bytes.put(text);
        for (int place = random.nextInt(CONTENT); place < CONTENT; place++) {
            bytes.put((byte) (place % 2));
        }
        byte[] file = Arrays.copyOf(bytes.array(), bytes.position());
        if (random.nextInt(12) == 0) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
        if (random.nextInt(12) == 0) {
            file[random.nextInt(8)] = (byte) random.nextInt(256);
        }
        return file;
    }

    private static String entry(Random random, String key, String value) {
        return "'" + (random.nextInt(20) == 0 ? one(random, KEYS) : key) + "': " + value;
    }

    private static String shape(Random random) {
        int rank = random.nextInt(20) == 0 ? 60 + random.nextInt(10) : random.nextInt(4);
        StringBuilder sizes = new StringBuilder("(");
        for (int axis = 0; axis < rank; axis++) {
            String size = rank > 4 ? "1" : random.nextInt(5) == 0 ? one(random, SIZES) : SIZES[random.nextInt(4)];
            sizes.append(size).append(axis == rank - 1 && rank > 1 && random.nextBoolean() ? "" : ", ");
        }
        return sizes.append(")").toString();
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void malformed_files_are_refused_and_sound_ones_are_read_as_numpy_reads_them() throws IOException {
        Path file = folder.resolve("generated.npy");
        Map<ErrorKind, Integer> refusals = new EnumMap<>(ErrorKind.class);
        int read = 0;
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            byte[] bytes = file(new Random(seed));
            Files.write(file, bytes);
            String hint = "-Dtensortck.npy.seed=" + seed + " -Dtensortck.npy.count=1 shows it again: "
                    + new String(bytes, StandardCharsets.ISO_8859_1);
            String expected = outcome(file);
            try {
                assertEquals(expected, describe(NpyFile.load(file)), hint);
                read++;
            } catch (TensorException e) {
                assertTrue(expected.startsWith("refused") || isOtherType(e),
                        () -> "NumPy reads " + expected + ", but " + e.getMessage() + "; " + hint);
                refusals.merge(e.kind(), 1, Integer::sum);
            } catch (RuntimeException e) {
                throw new AssertionError(hint, e);
            }
        }
        if (COUNT >= 1000) {
            assertEquals(Set.of(ErrorKind.INVALID_FILE, ErrorKind.INVALID_MEMORY, ErrorKind.DTYPE_UNSUPPORTED),
                    refusals.keySet());
            assertTrue(read > COUNT / 5, read + " were sound; refused: " + refusals);
        }
    }
}
