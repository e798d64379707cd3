package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.array.CheckedCasts;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.tensor.NamedCasts;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Breaks casts; as {@link BrokenReferenceTest}. */
class BrokenCastsTest {

    /** Changes the elements of a result, one by one. */
    @FunctionalInterface
    private interface Change {
        Scalar apply(Scalar result, Scalar source, DType from, DType to);
    }

    private static Object tensor(Call call, Change change) throws ReflectiveOperationException {
        Tensor source = (Tensor) call.argument(0);
        Tensor result = (Tensor) call.proceed();
        if (TENSORS.shape(result).length == 0) {
            TENSORS.write(result, change.apply(TENSORS.read(result), TENSORS.read(source), TENSORS.dtype(source),
                    TENSORS.dtype(result)));
        }
        return result;
    }

    private static Object array(Call call, Change change) throws ReflectiveOperationException {
        NdArray source = (NdArray) call.argument(0);
        NdArray result = (NdArray) call.proceed();
        if (ARRAYS.shape(result).length == 0) {
            ARRAYS.write(result, change.apply(ARRAYS.read(result), ARRAYS.read(source), ARRAYS.dtype(source),
                    ARRAYS.dtype(result)));
        }
        return result;
    }

    private static boolean isInteger(DType dtype) {
        return dtype.kind() == Kind.SIGNED || dtype.kind() == Kind.UNSIGNED;
    }

    private static Scalar unsigned(Scalar result) {
        return result instanceof Scalar.Real(double value) ? Scalar.of(value == 0 ? 0.0 : value) : result;
    }

    private static Scalar nearest(Scalar result, Scalar source, DType from, DType to) {
        return from.kind() == Kind.FLOAT && isInteger(to) && source instanceof Scalar.Real(double value)
                ? Scalar.of((long) Math.rint(value))
                : result;
    }

    private static Scalar saturated(Scalar result, Scalar source, DType to) {
        if (!isInteger(to) || !(source instanceof Scalar.Int integer)) {
            return result;
        }
        boolean fits = StorableNumbers.NUMPY.takes(integer, to);
        return fits ? result : Scalar.of(0L);
    }

    @Nested
    class OfTensors extends FaultTable {

        @Override
        void faults() {
            fault("zeros that lose their sign", fails("CST-1", "CST-7", "CST-10"),
                    IN_TENSORS.at(Casts<Tensor>::cast, call -> tensor(call,
                            (result, _, _, to) -> to.kind() == Kind.FLOAT ? unsigned(result) : result)));
            fault("rounding once", fails("CST-2"), IN_TENSORS.at(Casts<Tensor>::cast, call -> {
                Tensor tensor = (Tensor) call.argument(0);
                DType dtype = (DType) call.argument(1);
                boolean goesThroughFloat = dtype == DType.FLOAT16 || dtype == DType.BFLOAT16;
                return goesThroughFloat && TENSORS.shape(tensor).length == 0
                        ? TENSORS.create(new Values(List.of(), List.of(once(TENSORS.read(tensor),
                                dtype))), Optional.of(dtype))
                        : call.proceed();
            }));
            fault("rounding to the nearest integer", fails("CST-4", "CST-10"),
                    IN_TENSORS.at(Casts<Tensor>::cast, call -> tensor(call,
                            (result, source, from, to) -> to.bits() > Byte.SIZE || from.bits() == Byte.SIZE
                                    ? nearest(result, source, from, to)
                                    : result)));
            fault("integers that do not wrap", fails("CST-5"), IN_TENSORS.at(Casts<Tensor>::cast,
                    call -> tensor(call, (result, source, _, to) -> saturated(result, source, to))));
            fault("a bool of the whole part", fails("CST-6"),
                    IN_TENSORS.at(Casts<Tensor>::cast, call -> tensor(call, (result, source, from, to) -> {
                        boolean fraction = from.bits() > Byte.SIZE && source instanceof Scalar.Real(double value)
                                && Math.abs(value) < 1;
                        return to == DType.BOOL && fraction ? Scalar.of(false) : result;
                    })));
            fault("a copy where nothing changes", fails("CST-13"),
                    IN_TENSORS.at(NamedCasts<Tensor>::callNamed, call -> {
                        Object result = call.proceed();
                        return result.equals(call.argument(0)) ? TENSORS.copy((Tensor) result) : result;
                    }));
            fault("copy that is ignored", fails("CST-13"), IN_TENSORS.at(NamedCasts<Tensor>::copyTo,
                    call -> TENSORS.cast((Tensor) call.argument(0), (DType) call.argument(1))));
            fault("another dtype than the method says", fails("CST-14"),
                    IN_TENSORS.at(NamedCasts<Tensor>::callNamed, call -> call.argument(1) == DType.INT8
                            ? TENSORS.cast((Tensor) call.argument(0), DType.UINT8)
                            : call.proceed()));
            fault("a type without its module", fails("CST-15"),
                    IN_TENSORS.at(NamedCasts<Tensor>::typeName,
                            call -> ((String) call.proceed()).replace("torch.", "")));
            fault("a cast that leaves the graph", fails("CST-16"),
                    IN_TENSORS.at(NamedCasts<Tensor>::callNamed, call -> {
                        Tensor result = (Tensor) call.proceed();
                        return result.equals(call.argument(0)) ? result : TENSORS.detach(result);
                    }));
        }

        private static Scalar once(Scalar value, DType dtype) {
            byte[] bytes = new byte[dtype.byteSize()];
            MemorySegment memory = MemorySegment.ofArray(bytes);
            ElementCodec.of(dtype).encode(memory, 0, value);
            return ElementCodec.of(dtype).decode(memory, 0);
        }
    }

    @Nested
    class OfArrays extends FaultTable {

        @Override
        void faults() {
            fault("zeros that lose their sign", fails("CST-3", "CST-7"),
                    IN_ARRAYS.at(Casts<NdArray>::cast, call -> array(call,
                            (result, _, _, to) -> to.kind() == Kind.FLOAT ? unsigned(result) : result)));
            fault("rounding to the nearest integer", fails("CST-4"),
                    IN_ARRAYS.at(Casts<NdArray>::cast, call -> array(call,
                            (result, source, from,
                                    to) -> to.bits() > Byte.SIZE ? nearest(result, source, from, to) : result)));
            fault("a complex number that becomes its magnitude", fails("CST-7"),
                    IN_ARRAYS.at(Casts<NdArray>::cast, call -> array(call,
                            (result, source, _, to) -> source instanceof Scalar.Complex(double real, double imaginary)
                                    && to.kind() == Kind.FLOAT ? Scalar.of(Math.hypot(real, imaginary)) : result)));
            fault("the very same array", fails("CPY-19", "CST-17", "REF-10"),
                    IN_ARRAYS.at(Casts<NdArray>::cast, call -> {
                        NdArray array = (NdArray) call.argument(0);
                        return ARRAYS.dtype(array) == call.argument(1) ? array : call.proceed();
                    }));
            fault("a copy that nobody wanted", fails("CPY-18", "CST-18"),
                    IN_ARRAYS.at(CheckedCasts<NdArray>::astype, call -> ((NdArray) call.argument(0))
                            .astype((DType) call.argument(1), (Casting) call.argument(2), true)));
            fault("casts that are always allowed", fails("CST-19"),
                    IN_ARRAYS.at(CheckedCasts<NdArray>::astype, call -> ((NdArray) call.argument(0))
                            .astype((DType) call.argument(1), Casting.UNSAFE, (boolean) call.argument(3))));
        }
    }
}
