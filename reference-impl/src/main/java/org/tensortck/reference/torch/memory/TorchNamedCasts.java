package org.tensortck.reference.torch.memory;

import java.util.Arrays;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.NamedCasts;
import org.tensortck.spi.value.DType;

/** The other ways in which a tensor is cast, by PyTorch's rules. */
public final class TorchNamedCasts implements NamedCasts<Tensor> {

    @Override
    public Tensor copyTo(Tensor tensor, DType dtype) {
        return tensor.copyTo(tensor.elements().device(), dtype);
    }

    @Override
    public Tensor callNamed(Tensor tensor, DType dtype) {
        return cast(tensor, dtype);
    }

    @Override
    public Tensor type(Tensor tensor, DType dtype) {
        return cast(tensor, dtype);
    }

    @Override
    public Tensor type(Tensor tensor, String typeName) {
        return cast(tensor, Arrays.stream(DType.values()).filter(dtype -> typeName(dtype).equals(typeName)).findFirst()
                .orElseThrow(() -> new TensorException(ErrorKind.INVALID_ARGUMENT,
                        "type: there is no type '" + typeName + "'")));
    }

    @Override
    public String typeName(Tensor tensor) {
        return typeName(tensor.elements().dtype());
    }

    @Override
    public Tensor typeAs(Tensor tensor, Tensor other) {
        return cast(tensor, other.elements().dtype());
    }

    private static Tensor cast(Tensor tensor, DType dtype) {
        return tensor.to(tensor.elements().device(), dtype);
    }

    /** Returns the name that PyTorch gives to the type of tensors in the host; most are those of C. */
    private static String typeName(DType dtype) {
        String element = switch (dtype) {
            case UINT8 -> "Byte";
            case INT8 -> "Char";
            case INT16 -> "Short";
            case INT32 -> "Int";
            case INT64 -> "Long";
            case FLOAT16 -> "Half";
            case BFLOAT16 -> "BFloat16";
            case FLOAT32 -> "Float";
            case FLOAT64 -> "Double";
            case COMPLEX32 -> "ComplexHalf";
            case COMPLEX64 -> "ComplexFloat";
            case COMPLEX128 -> "ComplexDouble";
            case UINT16, UINT32, UINT64 -> "UInt" + dtype.bits();
            default -> Character.toUpperCase(dtype.typeName().charAt(0)) + dtype.typeName().substring(1);
        };
        return "torch." + element + "Tensor";
    }
}
