package org.tensortck.polyglot.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/** Python objects of Java values. Every result is a new reference; the caller holds the interpreter's lock. */
final class PythonArguments {
    private static final int BITS_OF_LONG = 63;

    private PythonArguments() {}

    /**
     * Returns the Python object of a value: null and an empty {@code Optional} are {@code None}, lists and arrays are
     * tuples, the items of an index are the objects between the brackets, and shared memory and other objects of Java are
     * the objects that {@link JavaObjects} makes, or the capsule that {@link PythonCapsules} makes.
     *
     * @throws PythonFailure if Python has no memory for the object
     */
    static long of(@Nullable Object value) {
        return PythonResults.orThrow(newReference(value));
    }

    /** Returns an object, or zero where Python has raised an exception. */
    private static long newReference(@Nullable Object value) {
        return switch (value) {
            case null -> constant(PythonApi.NONE);
            case Optional<?> optional -> newReference(optional.isPresent(), optional::orElseThrow);
            case OptionalLong optional -> newReference(optional.isPresent(), optional::getAsLong);
            case OptionalInt optional -> newReference(optional.isPresent(), () -> (long) optional.getAsInt());
            case OptionalDouble optional -> newReference(optional.isPresent(), () -> Scalar.of(optional.getAsDouble()));
            case PythonObject object -> reference(object);
            case PythonValue other -> reference(other.reference());
            case Boolean truth -> constant(truth ? PythonApi.TRUE : PythonApi.FALSE);
            case Long integer -> PythonApi.newLong(integer);
            case Integer integer -> PythonApi.newLong(integer);
            case BigInteger integer -> integer(integer);
            case Double real -> PythonApi.newFloat(real);
            case String text -> text(text);
            case Scalar scalar -> scalar(scalar);
            case Index item -> indexItem(item);
            case List<?> items -> tuple(items);
            case long[] integers -> tuple(Arrays.stream(integers).boxed().toList());
            case SharedMemory memory -> JavaObjects.keeperOf(memory);
            case JavaObject(Object object) -> JavaObjects.keeperOf(object);
            case JavaFunction function -> JavaFunctions.of(function);
            case DlpackCapsule capsule -> PythonCapsules.newCapsule(capsule);
            default -> throw new IllegalArgumentException(
                    "embedded python: no Python object for a " + value.getClass().getName());
        };
    }

    private static long newReference(boolean isPresent, Supplier<Object> value) {
        return isPresent ? newReference(value.get()) : constant(PythonApi.NONE);
    }

    private static long constant(int id) {
        long constant = PythonApi.constant(id);
        PythonApi.incRef(constant);
        return constant;
    }

    private static long reference(PythonObject object) {
        PythonApi.incRef(object.address());
        return object.address();
    }

    private static long text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(utf8.length + 1L).copyFrom(MemorySegment.ofArray(utf8));
            return PythonApi.newText(bytes, utf8.length);
        }
    }

    private static long scalar(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Bool(boolean value) -> constant(value ? PythonApi.TRUE : PythonApi.FALSE);
            case Scalar.Int(BigInteger value) -> integer(value);
            case Scalar.Real(double value) -> PythonApi.newFloat(value);
            case Scalar.Complex(double real, double imaginary) -> PythonApi.newComplex(real, imaginary);
        };
    }

    private static long integer(BigInteger value) {
        if (value.bitLength() <= BITS_OF_LONG) {
            return PythonApi.newLong(value.longValue());
        }
        try (Arena arena = Arena.ofConfined()) {
            return PythonApi.newLong(arena.allocateFrom(value.toString()));
        }
    }

    private static long indexItem(Index item) {
        return switch (item) {
            case Index.At(long position) -> PythonApi.newLong(position);
            case Index.Range(OptionalLong start, OptionalLong stop, OptionalLong step) -> slice(start, stop, step);
            case Index.NewDimension() -> constant(PythonApi.NONE);
            case Index.Rest() -> constant(PythonApi.ELLIPSIS);
            case Index.Advanced(Object indices) -> of(indices);
        };
    }

    private static long slice(OptionalLong start, OptionalLong stop, OptionalLong step) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bounds = array(arena, start, stop, step);
            try {
                return PythonApi.newSlice(bounds.getAtIndex(JAVA_LONG, 0), bounds.getAtIndex(JAVA_LONG, 1),
                        bounds.getAtIndex(JAVA_LONG, 2));
            } finally {
                release(bounds, 3);
            }
        }
    }

    private static long tuple(List<? extends @Nullable Object> items) {
        long tuple = PythonResults.orThrow(PythonApi.newTuple(items.size()));
        try {
            long place = 0;
            for (@Nullable
            Object item : items) {
                PythonApi.setTupleItem(tuple, place++, of(item));
            }
        } catch (RuntimeException | Error e) {
            PythonApi.decRef(tuple);
            throw e;
        }
        return tuple;
    }

    /** Returns the arguments of a call, an array of references in native memory. */
    static MemorySegment array(Arena arena, @Nullable Object... values) {
        MemorySegment references = arena.allocate(JAVA_LONG, values.length);
        int converted = 0;
        try {
            for (; converted < values.length; converted++) {
                references.setAtIndex(JAVA_LONG, converted, of(values[converted]));
            }
        } catch (RuntimeException | Error e) {
            release(references, converted);
            throw e;
        }
        return references;
    }

    /** Gives the first {@code count} references of an array back. */
    static void release(MemorySegment references, int count) {
        for (int place = 0; place < count; place++) {
            PythonApi.decRef(references.getAtIndex(JAVA_LONG, place));
        }
    }
}
