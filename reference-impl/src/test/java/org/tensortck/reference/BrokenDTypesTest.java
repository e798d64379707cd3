package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Library;
import org.tensortck.spi.array.ArrayDTypes;
import org.tensortck.spi.common.NumberLimits;
import org.tensortck.spi.common.NumberLimits.FloatLimits;
import org.tensortck.spi.common.NumberLimits.IntegerLimits;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.tensor.DefaultDTypes;
import org.tensortck.spi.tensor.TensorDTypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Breaks what is known of dtypes, and which numbers they take; as {@link BrokenReferenceTest}. */
class BrokenDTypesTest extends FaultTable {

    private static TensorException refusal(ErrorKind kind) {
        return new TensorException(kind, "broken: refused");
    }

    /** Returns whether a call makes a tensor or an array of one number, of a dtype that is named. */
    private static boolean isOf(Call call, DType dtype, Class<? extends Scalar> number) {
        return call.argument(1).equals(Optional.of(dtype))
                && ((Values) call.argument(0)).elements().stream().anyMatch(number::isInstance);
    }

    @Override
    void faults() {
        fault("an unsigned dtype that is not shared", fails("DTY-7", "MEM-2", "MEM-19"),
                IN_TENSORS.at(MemoryExport<Tensor>::share, call -> {
                    if (TENSORS.dtype((Tensor) call.argument(0)) == DType.UINT32) {
                        throw refusal(ErrorKind.DTYPE_UNSUPPORTED);
                    }
                    return call.proceed();
                }));
        fault("an unsigned dtype that is not adopted", fails("DTY-8", "MEM-4", "MEM-20"),
                IN_TENSORS.at(MemoryImport<Tensor>::adopt, call -> {
                    if (((SharedMemory) call.argument(0)).dtype() == DType.UINT32) {
                        throw refusal(ErrorKind.DTYPE_UNSUPPORTED);
                    }
                    return call.proceed();
                }));
        fault("complex dtypes of the size of a part", fails("DTY-10"), IN_TENSORS.at(TensorDTypes::byteSize,
                changed((size, arguments) -> arguments[0] == DType.COMPLEX64 ? (Object) 4L : size)));
        fault("unsigned dtypes that are called integers", fails("DTY-11"), IN_ARRAYS.at(ArrayDTypes::kind, call -> {
            Object kind = call.proceed();
            return kind.equals("u") ? "i" : kind;
        }));
        fault("an upper limit that is exclusive", fails("DTY-12"),
                IN_TENSORS.at(NumberLimits::integerLimits, changed((result, _) -> {
                    IntegerLimits limits = (IntegerLimits) result;
                    return new IntegerLimits(limits.dtype(), limits.bits(), limits.max().add(BigInteger.ONE),
                            limits.min());
                })));
        fault("a smallest number that is subnormal", fails("DTY-13"), IN_ARRAYS.at(NumberLimits::floatLimits, call -> {
            FloatLimits limits = (FloatLimits) call.proceed();
            return new FloatLimits(limits.dtype(), limits.bits(), limits.eps(), limits.max(), limits.min(),
                    limits.smallestNormal() * limits.eps(), limits.resolution());
        }));
        fault("limits of bool", fails("DTY-12"),
                IN_TENSORS.at(NumberLimits::integerLimits, call -> call.argument(0) == DType.BOOL
                        ? new IntegerLimits(DType.BOOL, Byte.SIZE, BigInteger.ONE, BigInteger.ZERO)
                        : call.proceed()));
        fault("a default dtype that cannot be set", fails("DTY-14", "DTY-16"),
                IN_TENSORS.at(DefaultDTypes::setDefaultDType, _ -> null));
        fault("a default dtype that is forgotten where floats are made", fails("CPY-17", "DTY-14", "DTY-23"),
                IN_TENSORS.at(Library<Tensor>::create, call -> {
                    boolean floats = call.argument(1).equals(Optional.empty())
                            && ((Values) call.argument(0)).elements().stream().allMatch(Scalar.Real.class::isInstance);
                    return floats
                            ? TENSORS.create((Values) call.argument(0), Optional.of(DType.FLOAT32))
                            : call.proceed();
                }));
        fault("a default dtype that is refused without a word", fails("DTY-16"),
                IN_TENSORS.at(DefaultDTypes::setDefaultDType, call -> {
                    DType dtype = (DType) call.argument(0);
                    return dtype.kind() == DType.Kind.FLOAT && dtype.bits() > Byte.SIZE ? call.proceed() : null;
                }));
        fault("an empty array of integers", fails("CPY-8", "DTY-17", "MEM-27", "RED-10"),
                IN_ARRAYS.at(Library<NdArray>::create, call -> {
                    boolean emptyRows = ((Values) call.argument(0)).shape().size() == 2
                            && ((Values) call.argument(0)).elements().isEmpty();
                    return emptyRows && call.argument(1).equals(Optional.empty())
                            ? ARRAYS.create((Values) call.argument(0), Optional.of(DType.INT64))
                            : call.proceed();
                }));
        fault("large integers that are rounded", fails("BIT-1", "DTY-9", "DTY-19", "PRN-9"),
                IN_TENSORS.at(Library<Tensor>::create, call -> isOf(call, DType.UINT64, Scalar.Int.class)
                        && ((Values) call.argument(0)).shape().size() == 1
                        && ((Values) call.argument(0)).elements().contains(
                                new Scalar.Int(BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE)))
                                        ? TENSORS.create(new Values(List.of(1L), List.of(Scalar.of(0L))),
                                                Optional.of(DType.UINT64))
                                        : call.proceed()));
        fault("integers that wrap around in an array", fails("DTY-20"),
                IN_ARRAYS.at(Library<NdArray>::create, call -> isOf(call, DType.INT8, Scalar.Int.class)
                        ? ARRAYS.cast(ARRAYS.create((Values) call.argument(0), Optional.of(DType.INT64)), DType.INT8)
                        : call.proceed()));
        fault("nan that becomes zero", fails("DTY-21"), IN_TENSORS.at(Library<Tensor>::create, call -> {
            Values values = (Values) call.argument(0);
            boolean notANumber = isOf(call, DType.INT32, Scalar.Real.class)
                    && values.elements().contains(Scalar.of(Double.NaN));
            return notANumber ? TENSORS.create(values, Optional.of(DType.FLOAT32)) : call.proceed();
        }));
        fault("a float that is too large and refused", fails("DTY-22"), IN_ARRAYS.at(Library<NdArray>::create, call -> {
            boolean tooLarge = ((Values) call.argument(0)).elements().contains(Scalar.of(1e40))
                    && call.argument(1).equals(Optional.of(DType.FLOAT32));
            if (tooLarge) {
                throw refusal(ErrorKind.VALUE_OUT_OF_RANGE);
            }
            return call.proceed();
        }));
        fault("a scalar that becomes a number of python", fails("CPY-17", "DTY-23"),
                IN_TENSORS.at(Library<Tensor>::create, call -> {
                    Values values = (Values) call.argument(0);
                    return call.proceedWith(new Values(values.shape(), values.elements()));
                }));
        fault("integers that are rounded once", fails("DTY-24"),
                IN_ARRAYS.at(Library<NdArray>::create, call -> isOf(call, DType.FLOAT32, Scalar.Int.class)
                        ? ARRAYS.cast(ARRAYS.create((Values) call.argument(0), Optional.of(DType.INT64)), DType.FLOAT32)
                        : call.proceed()));
    }
}
