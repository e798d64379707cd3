package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.index.IntegerIndices;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.index.NumPyTaking;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.array.Taking;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;

/** Breaks the choice of one of two elements, and what is taken along an axis; as {@link BrokenReferenceTest}. */
class BrokenChoosingTest extends FaultTable {
    private static final int CHOICE = 3;

    /** Breaks the form that chooses, and leaves the one that finds positions. */
    private static Fault choosing(Fault fault) {
        return call -> call.arguments().size() == CHOICE ? fault.apply(call) : call.proceed();
    }

    private static boolean isTrueEverywhere(StridedElements condition) {
        return IntegerIndices.placesNotZero("test", condition).length == condition.layout().count();
    }

    private static Tensor tensor(Call call, int place) {
        return (Tensor) call.argument(place);
    }

    private static NdArray array(Call call, int place) {
        return (NdArray) call.argument(place);
    }

    @Override
    void faults() {
        fault("where that returns a tensor itself", fails("IDX-37"),
                IN_TENSORS.at(Choosing.class, "where", choosing(call -> isTrueEverywhere(tensor(call, 0).elements())
                        && call.argument(1) instanceof Operand.Of<?>(Tensor first) ? first : call.proceed())));
        fault("where that returns an array itself", fails("IDX-38"),
                IN_ARRAYS.at(Choosing.class, "where", choosing(call -> isTrueEverywhere(array(call, 0).elements())
                        && call.argument(1) instanceof Operand.Of<?>(NdArray first) ? first : call.proceed())));
        fault("where that does not broadcast a condition", fails("IDX-39"),
                IN_TENSORS.at(Choosing.class, "where", choosing(call -> {
                    Tensor chosen = (Tensor) call.proceed();
                    long[] shape = TENSORS.shape(tensor(call, 0));
                    if (shape.length > 0 && !Arrays.equals(shape, TENSORS.shape(chosen))) {
                        throw new TensorException(ErrorKind.SHAPE_MISMATCH, "where: the condition has another shape");
                    }
                    return chosen;
                })));
        fault("where that makes int64 of short integers", fails("IDX-40"),
                IN_TENSORS.at(Choosing.class, "where", choosing(call -> {
                    Tensor chosen = (Tensor) call.proceed();
                    return TENSORS.dtype(chosen) == DType.UINT8 ? TENSORS.cast(chosen, DType.INT64) : chosen;
                })));
        fault("where that takes python numbers for float64", fails("IDX-41"),
                IN_ARRAYS.at(Choosing.class, "where", choosing(call -> {
                    NdArray chosen = (NdArray) call.proceed();
                    return ARRAYS.dtype(chosen) == DType.FLOAT32 ? ARRAYS.cast(chosen, DType.FLOAT64) : chosen;
                })));
        fault("positions of 32 bits", fails("IDX-42"),
                IN_TENSORS.at(Choosing.class, "where", call -> call.proceed() instanceof List<?> positions
                        ? positions.stream().map(each -> TENSORS.cast((Tensor) each, DType.INT32)).toList()
                        : call.proceed()));
        fault("np where that refuses numbers", fails("IDX-43"), IN_ARRAYS.at(Choosing.class, "where", choosing(call -> {
            if (ARRAYS.dtype(array(call, 0)) != DType.BOOL) {
                throw new TensorException(ErrorKind.INVALID_INDEX, "where: the condition is not of bools");
            }
            return call.proceed();
        })));
        fault("take along dim whose default is the first dimension", fails("IDX-44"),
                IN_TENSORS.at(Gathering<Tensor>::takeAlong, call -> {
                    boolean sameRank = TENSORS.shape(tensor(call, 0)).length == TENSORS.shape(tensor(call, 1)).length;
                    OptionalLong dimension = (OptionalLong) call.argument(2);
                    return sameRank && dimension.isEmpty()
                            ? call.method().invoke(call.target(), call.argument(0), call.argument(1),
                                    OptionalLong.of(0))
                            : call.proceed();
                }));
        fault("take along axis that reads positions as those of all elements", fails("IDX-45"),
                IN_ARRAYS.at(Taking<NdArray>::takeAlong, call -> {
                    NdArray taken = (NdArray) call.proceed();
                    boolean alike = Arrays.equals(ARRAYS.shape(taken), ARRAYS.shape(array(call, 1)));
                    return alike ? new NumPyTaking().take(array(call, 0), array(call, 1), OptionalLong.empty()) : taken;
                }));
        fault("take along dim that takes bools for positions", fails("IDX-46"),
                IN_TENSORS.at(Gathering<Tensor>::takeAlong,
                        call -> call.method().invoke(call.target(), call.argument(0),
                                TENSORS.cast(tensor(call, 1), DType.INT64), call.argument(2))));
    }
}
