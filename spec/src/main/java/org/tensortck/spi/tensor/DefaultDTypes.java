package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/** Capability: a default dtype other than float32. */
@Group.In(Group.DTYPES)
public interface DefaultDTypes extends Capability {

    /**
     * Does {@code torch.set_default_dtype(dtype)}: sets the default dtype of the whole library. The suite sets float32
     * again before each scenario.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for a dtype that is not floating-point, and
     *     for an 8-bit float
     */
    @Python("torch.set_default_dtype(d)")
    void setDefaultDType(DType dtype);
}
