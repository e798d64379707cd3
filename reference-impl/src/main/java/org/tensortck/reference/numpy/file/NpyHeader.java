package org.tensortck.reference.numpy.file;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tensortck.reference.numpy.rule.DTypeNames;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.ByteSpan;
import org.tensortck.spi.value.DType;

/** The header of a file: the dtype, the byte order, the order of the axes and the shape of its array. */
final class NpyHeader {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int FIXED_SIZE = MAGIC.length + 2;
    /** The limit of NumPy, which protects its reader of literals. */
    private static final int LONGEST_TEXT = 10_000;
    /** The number of first bytes of a file that have the whole header. */
    static final int LONGEST = FIXED_SIZE + Integer.BYTES + LONGEST_TEXT;
    private static final int BYTE_ALIGNMENT = 64;
    /** NumPy leaves space for this many digits, so that the first size can grow in place. */
    private static final int DIGITS_OF_GROWTH = 21;
    private static final Set<String> KEYS = Set.of("descr", "fortran_order", "shape");
    private static final Pattern TYPE = Pattern.compile("([<>|=]?)([a-zA-Z])([0-9]*)");

    private final DType dtype;
    private final ByteOrder byteOrder;
    private final boolean isFortranOrder;
    private final long[] shape;
    private final int byteSize;

    private NpyHeader(DType dtype, ByteOrder byteOrder, boolean isFortranOrder, long[] shape, int byteSize) {
        this.dtype = dtype;
        this.byteOrder = byteOrder;
        this.isFortranOrder = isFortranOrder;
        this.shape = shape.clone();
        this.byteSize = byteSize;
    }

    DType dtype() {
        return dtype;
    }

    ByteOrder byteOrder() {
        return byteOrder;
    }

    /** Returns the size of the header in bytes: the elements come next. */
    int byteSize() {
        return byteSize;
    }

    long[] shape() {
        return shape.clone();
    }

    /** Returns the strides in bytes. */
    long[] byteStrides() {
        return FileElements.byteStrides(dtype, isFortranOrder, shape);
    }

    /** Returns the size of all elements in bytes. */
    long contentSize() {
        ByteSpan span = ByteSpan.of(dtype, shape, byteStrides(), 0);
        return span.isEmpty() ? 0 : span.high();
    }

    /** Returns the bytes of a header, as NumPy writes them. The shape of 64 axes fits version 1.0. */
    static byte[] bytes(DType dtype, ByteOrder byteOrder, boolean isFortranOrder, long... shape) {
        String sizes = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "))
                + (shape.length == 1 ? "," : "");
        String text = "{'descr': '" + DTypeNames.typeString(dtype, byteOrder) + "', 'fortran_order': "
                + (isFortranOrder ? "True" : "False") + ", 'shape': (" + sizes + "), }";
        if (shape.length > 0) {
            int digits = Long.toString(shape[isFortranOrder ? shape.length - 1 : 0]).length();
            text += " ".repeat(DIGITS_OF_GROWTH - digits);
        }
        int prefix = FIXED_SIZE + Short.BYTES;
        int unpadded = prefix + text.length() + 1;
        text += " ".repeat(BYTE_ALIGNMENT - unpadded % BYTE_ALIGNMENT) + "\n";
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(MAGIC);
        header.write(1);
        header.write(0);
        header.write(text.length());
        header.write(text.length() >> Byte.SIZE);
        header.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return header.toByteArray();
    }

    /**
     * Reads a header.
     *
     * @param start the first bytes of a file: {@link #LONGEST} of them, or all
     * @throws TensorException of kind {@link ErrorKind#INVALID_FILE} where the bytes are no header of version 1 to 3, or the
     *     elements are pickled objects; {@link ErrorKind#DTYPE_UNSUPPORTED} for elements that are no numbers; or
     *     {@link ErrorKind#INVALID_MEMORY} for a shape that no memory can have
     */
    static NpyHeader read(ByteBuffer start) {
        ByteBuffer bytes = start.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[Math.min(MAGIC.length, bytes.remaining())];
        bytes.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw invalid("the file does not begin as .npy; it may be a pickle, which is never read");
        }
        requireRemaining(bytes, 2);
        int major = Byte.toUnsignedInt(bytes.get());
        int minor = Byte.toUnsignedInt(bytes.get());
        if (major < 1 || major > 3 || minor != 0) {
            throw invalid("version " + major + "." + minor + " is none of 1.0, 2.0 and 3.0");
        }
        requireRemaining(bytes, major == 1 ? Short.BYTES : Integer.BYTES);
        long length = major == 1 ? Short.toUnsignedLong(bytes.getShort()) : Integer.toUnsignedLong(bytes.getInt());
        if (length > LONGEST_TEXT) {
            throw invalid("the header has " + length + " bytes, which is more than " + LONGEST_TEXT);
        }
        requireRemaining(bytes, (int) length);
        byte[] text = new byte[(int) length];
        bytes.get(text);
        Charset charset = major < 3 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return read(HeaderLiteral.dict(new String(text, charset), major < 3), bytes.position() - start.position());
    }

    private static void requireRemaining(ByteBuffer bytes, int count) {
        if (bytes.remaining() < count) {
            throw invalid("the file ends in the header, where " + count + " more bytes are needed and "
                    + bytes.remaining() + " are there");
        }
    }

    private static NpyHeader read(Map<String, Object> dict, int byteSize) {
        if (!dict.keySet().equals(KEYS)) {
            throw invalid(
                    "the header has the keys " + dict.keySet() + ", which should be descr, fortran_order and shape");
        }
        if (!(dict.get("fortran_order") instanceof Boolean isFortranOrder)) {
            throw invalid("fortran_order is " + dict.get("fortran_order") + ", which is no bool");
        }
        long[] shape = shape(Objects.requireNonNull(dict.get("shape")));
        if (!(dict.get("descr") instanceof String type)) {
            throw unsupported(String.valueOf(dict.get("descr")));
        }
        Matcher parts = TYPE.matcher(type);
        if (!parts.matches()) {
            throw unsupported(type);
        }
        if (parts.group(2).equals("O")) {
            throw invalid("elements of type " + type + " are pickled objects, which are never read");
        }
        DType dtype = dtype(type, parts.group(2) + parts.group(3));
        NpyHeader header = new NpyHeader(dtype, byteOrder(parts.group(1)), isFortranOrder, shape, byteSize);
        // Refuses a shape that is too large.
        header.contentSize();
        return header;
    }

    private static long[] shape(Object value) {
        if (!(value instanceof List<?> sizes) || !sizes.stream().allMatch(BigInteger.class::isInstance)) {
            throw invalid("the shape is " + value + ", which is no tuple of ints");
        }
        long[] shape = new long[sizes.size()];
        for (int axis = 0; axis < shape.length; axis++) {
            BigInteger size = (BigInteger) sizes.get(axis);
            if (size.bitLength() >= Long.SIZE) {
                throw new TensorException(ErrorKind.INVALID_MEMORY, "npy: size " + size + " does not fit 64 bits");
            }
            if (size.signum() < 0) {
                throw invalid("size " + size + " of axis " + axis + " is negative");
            }
            shape[axis] = size.longValue();
        }
        return shape;
    }

    private static DType dtype(String type, String kindAndSize) {
        return Arrays.stream(DType.values()).filter(DType::inNumPy)
                .filter(dtype -> (DTypeNames.kind(dtype) + dtype.byteSize()).equals(kindAndSize)).findFirst()
                .orElseThrow(() -> unsupported(type));
    }

    private static ByteOrder byteOrder(String mark) {
        return switch (mark) {
            case "<" -> ByteOrder.LITTLE_ENDIAN;
            case ">" -> ByteOrder.BIG_ENDIAN;
            default -> ByteOrder.nativeOrder();
        };
    }

    private static TensorException unsupported(String type) {
        return new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                "npy: elements of type " + type + " are no numbers of a dtype here");
    }

    private static TensorException invalid(String fault) {
        return new TensorException(ErrorKind.INVALID_FILE, "npy: " + fault);
    }
}
