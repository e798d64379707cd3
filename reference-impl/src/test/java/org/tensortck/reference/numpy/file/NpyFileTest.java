package org.tensortck.reference.numpy.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Files of one array; polyglot-checks compares them with NumPy's. */
class NpyFileTest {
    private static final String HEADER = "{'descr': '<i4', 'fortran_order': False, 'shape': (2,), }";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("a.npy");
    }

    /** Writes a file of version 1 with this header and so many bytes of elements, 0, 1, 2 and so on. */
    private Path written(String header, int contentSize) throws IOException {
        byte[] text = header.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer bytes = ByteBuffer.allocate(10 + text.length + contentSize);
        bytes.put(new byte[]{(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) text.length, (byte) (text.length >> 8)})
                .put(text);
        for (int place = 0; place < contentSize; place++) {
            bytes.put((byte) place);
        }
        return Files.write(file(), bytes.array());
    }

    private void assertRefused(ErrorKind kind, String message, String header) throws IOException {
        Path file = written(header, 8);
        for (FileMapping mapping : EnumSet.complementOf(EnumSet.of(FileMapping.NEW))) {
            assertEquals(message, assertThrows(TensorException.class, () -> NpyFile.map(file, mapping)).getMessage());
        }
        TensorException refusal = assertThrows(TensorException.class, () -> NpyFile.load(file));
        assertEquals(kind, refusal.kind());
        assertEquals(message, refusal.getMessage());
    }

    @Test
    void a_file_that_says_less_or_something_else_is_refused() throws IOException {
        assertRefused(ErrorKind.INVALID_FILE,
                "npy: the header has the keys [descr], which should be descr, fortran_order and shape",
                "{'descr': '<i4'}");
        assertRefused(ErrorKind.INVALID_FILE, "npy: fortran_order is 0, which is no bool",
                HEADER.replace("False", "0"));
        assertRefused(ErrorKind.INVALID_FILE, "npy: the shape is 2, which is no tuple of ints",
                HEADER.replace("(2,)", "(2)"));
        assertRefused(ErrorKind.INVALID_FILE,
                "npy: expected a value at character 10 of the header {'descr': open('x')}",
                "{'descr': open('x')}");
        assertRefused(ErrorKind.INVALID_FILE, "npy: elements of type |O are pickled objects, which are never read",
                HEADER.replace("<i4", "|O"));
        assertRefused(ErrorKind.INVALID_FILE,
                "load: the elements have 12 bytes, but the file has 8 for them",
                HEADER.replace("(2,)", "(3,)"));
        assertRefused(ErrorKind.INVALID_FILE, "npy: size -2 of axis 0 is negative",
                HEADER.replace("(2,)", "(-2,)"));
        assertRefused(ErrorKind.INVALID_MEMORY, "npy: size 9223372036854775808 does not fit 64 bits",
                HEADER.replace("(2,)", "(9223372036854775808,)"));
    }

    @Test
    void a_refused_header_leaves_the_file_as_long_as_it_was() throws IOException {
        Path file = written(HEADER.replace("(2,)", "(300,)"), 8);
        long before = Files.size(file);
        assertThrows(TensorException.class, () -> NpyFile.map(file, FileMapping.READ_WRITE));
        assertEquals(before, Files.size(file));
    }

    @Test
    void brackets_without_an_end_are_refused() throws IOException {
        Path file = written("{'descr': " + "[".repeat(9000), 0);
        TensorException refusal = assertThrows(TensorException.class, () -> NpyFile.load(file));
        assertEquals(ErrorKind.INVALID_FILE, refusal.kind());
    }

    @Test
    void a_file_that_is_absent_cannot_be_read() {
        TensorException refusal = assertThrows(TensorException.class, () -> NpyFile.load(file()));
        assertEquals(ErrorKind.INVALID_FILE, refusal.kind());
        assertEquals("load: the file a.npy does not exist", refusal.getMessage());
    }

    @Test
    void a_mapping_says_who_sees_a_write() throws IOException {
        NdArray array = NdArray.of(new Values(List.of(2L), List.of(Scalar.of(1), Scalar.of(2))),
                Optional.of(DType.INT32), NumPyProfile.NUMPY_2);
        NpyFile.save(file(), array);
        byte[] saved = Files.readAllBytes(file());

        NdArray readOnly = NpyFile.map(file(), FileMapping.READ_ONLY);
        assertEquals(ErrorKind.READ_ONLY,
                assertThrows(TensorException.class, () -> readOnly.elements().put("assign", Scalar.of(9), 0)).kind());

        NdArray copied = NpyFile.map(file(), FileMapping.COPY_ON_WRITE);
        copied.elements().put("assign", Scalar.of(9), 0);
        assertEquals(Scalar.of(9), copied.elements().at(0));
        assertArrayEquals(saved, Files.readAllBytes(file()));

        NpyFile.map(file(), FileMapping.READ_WRITE).elements().put("assign", Scalar.of(9), 0);
        assertEquals(Scalar.of(9), NpyFile.load(file()).elements().at(0));
        assertFalse(NpyFile.load(file()).isReadOnly());
    }
}
