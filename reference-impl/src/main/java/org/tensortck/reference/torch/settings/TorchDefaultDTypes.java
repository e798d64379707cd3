package org.tensortck.reference.torch.settings;

import java.util.Optional;
import org.tensortck.reference.element.DTypeInference;
import org.tensortck.reference.element.DTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.DefaultDTypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Values;

/** The default dtype of one library. */
public final class TorchDefaultDTypes implements DefaultDTypes {
    private volatile DType defaultDType = DType.FLOAT32;

    @Override
    public void setDefaultDType(DType dtype) {
        if (dtype.kind() != DType.Kind.FLOAT || DTypes.isFloat8(dtype)) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "set_default_dtype: " + dtype + " is not a floating-point dtype of at least 16 bits");
        }
        defaultDType = dtype;
    }

    public void reset() {
        defaultDType = DType.FLOAT32;
    }

    /** Returns the dtype of Python floats. */
    public DType real() {
        return defaultDType;
    }

    /** Returns the dtype of numbers if no other one is requested. */
    public DType of(Values values, Optional<DType> dtype) {
        return dtype.or(values::dtype).orElseGet(() -> DTypeInference.torch(values, defaultDType));
    }
}
