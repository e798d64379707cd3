package org.tensortck.polyglot.cpython;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.tensortck.spi.value.Scalar;

/** Java values of Python objects. Every method takes a borrowed reference and needs the interpreter's lock. */
public final class PythonResults {
    private static final long BOOL = type("PyBool_Type");
    private static final long INT = type("PyLong_Type");
    private static final long FLOAT = type("PyFloat_Type");
    private static final long COMPLEX = type("PyComplex_Type");
    private static final long TEXT = type("PyUnicode_Type");
    private static final long TUPLE = type("PyTuple_Type");
    private static final long LIST = type("PyList_Type");
    private static final long DICT = type("PyDict_Type");

    private PythonResults() {}

    private static long type(String symbol) {
        return PythonApi.NATIVES.symbols().findOrThrow(symbol).address();
    }

    /** Returns an empty Optional; for functions that return {@code None}. */
    public static Optional<Object> nothing(long object) {
        return Optional.empty();
    }

    /** Returns a handle of an object that is no array. */
    public static PythonObject object(long object) {
        PythonApi.incRef(object);
        return new PythonObject(object);
    }

    public static boolean truth(long object) {
        return object == PythonApi.constant(PythonApi.TRUE);
    }

    /** Returns an integer of 64 bits. */
    public static long integer(long object) {
        long value = PythonApi.longValue(object);
        if (value == -1) {
            long exception = PythonApi.exception();
            if (exception != 0) {
                throw PythonFailure.of(exception);
            }
        }
        return value;
    }

    /** Returns a tuple of integers of 64 bits. */
    public static long[] integers(long tuple) {
        long[] values = new long[Math.toIntExact(PythonApi.tupleSize(tuple))];
        for (int place = 0; place < values.length; place++) {
            values[place] = integer(PythonApi.tupleItem(tuple, place));
        }
        return values;
    }

    public static String text(long object) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment byteSize = arena.allocate(JAVA_LONG);
            long address = orThrow(PythonApi.textBytes(object, byteSize));
            byte[] utf8 = MemorySegment.ofAddress(address).reinterpret(byteSize.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
            return new String(utf8, StandardCharsets.UTF_8);
        }
    }

    /** Returns a Python number, of exactly one of the four classes of numbers. */
    public static Scalar scalar(long object) {
        long type = PythonApi.type(object);
        PythonApi.decRef(type);
        if (type == BOOL) {
            return Scalar.of(truth(object));
        } else if (type == INT) {
            return new Scalar.Int(bigInteger(object));
        } else if (type == FLOAT) {
            return Scalar.of(PythonApi.floatValue(object));
        } else if (type == COMPLEX) {
            return new Scalar.Complex(PythonApi.realPart(object), PythonApi.imaginaryPart(object));
        }
        throw new IllegalArgumentException("embedded python: " + take(PythonApi.str(object), PythonResults::text)
                + " is not a bool, int, float or complex");
    }

    private static BigInteger bigInteger(long object) {
        long value = PythonApi.longValue(object);
        long overflow = value == -1 ? PythonApi.exception() : 0;
        if (overflow == 0) {
            return BigInteger.valueOf(value);
        }
        PythonApi.decRef(overflow);
        return new BigInteger(take(PythonApi.str(object), PythonResults::text));
    }

    /**
     * Returns the Java object of a plain Python object: null for {@code None}, a Boolean, BigInteger, Double or String, a
     * List for a tuple or a list, a Map for a dict with texts as keys, the object of {@link JavaObject} itself, and a
     * {@link PythonObject} for any other.
     */
    public static @Nullable Object plain(long object) {
        if (object == PythonApi.constant(PythonApi.NONE)) {
            return null;
        }
        long type = PythonApi.type(object);
        PythonApi.decRef(type);
        if (type == BOOL) {
            return truth(object);
        } else if (type == INT) {
            return bigInteger(object);
        } else if (type == FLOAT) {
            return PythonApi.floatValue(object);
        } else if (type == TEXT) {
            return text(object);
        } else if (type == TUPLE) {
            return list(object);
        } else if (type == LIST) {
            return take(PythonApi.tupleOf(object), PythonResults::list);
        } else if (type == DICT) {
            return take(PythonApi.dictItems(object), PythonResults::map);
        }
        Object own = JavaObjects.of(object);
        return own == null ? object(object) : own;
    }

    /** Returns the items of a tuple, as {@link #plain} makes them. */
    static List<@Nullable Object> list(long tuple) {
        int size = Math.toIntExact(PythonApi.tupleSize(tuple));
        List<@Nullable Object> items = new ArrayList<>(size);
        for (int place = 0; place < size; place++) {
            items.add(plain(PythonApi.tupleItem(tuple, place)));
        }
        return items;
    }

    private static Map<String, @Nullable Object> map(long items) {
        return take(PythonApi.tupleOf(items), pairs -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (long place = 0; place < PythonApi.tupleSize(pairs); place++) {
                long pair = PythonApi.tupleItem(pairs, place);
                map.put(text(PythonApi.tupleItem(pair, 0)), plain(PythonApi.tupleItem(pair, 1)));
            }
            return map;
        });
    }

    static <R extends @Nullable Object> R attribute(long object, String name, LongFunction<R> result) {
        try (Arena arena = Arena.ofConfined()) {
            return take(PythonApi.attribute(object, arena.allocateFrom(name)), result);
        }
    }

    /** Reads a new reference, or throws the exception that a zero reports, and releases the reference. */
    static <R extends @Nullable Object> R take(long reference, LongFunction<R> result) {
        orThrow(reference);
        try {
            return result.apply(reference);
        } finally {
            PythonApi.decRef(reference);
        }
    }

    /** Returns a reference that is not zero, or throws the exception that it reports. */
    static long orThrow(long reference) {
        if (reference == 0) {
            throw PythonFailure.of(PythonApi.exception());
        }
        return reference;
    }
}
