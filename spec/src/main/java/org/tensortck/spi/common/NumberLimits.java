package org.tensortck.spi.common;

import java.math.BigInteger;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/** Capability: the limits of dtypes, {@code torch.finfo}, {@code torch.iinfo}, {@code numpy.finfo}, {@code numpy.iinfo}. */
@Group.In(Group.DTYPES)
public interface NumberLimits extends Capability {

    /**
     * Returns the limits of a floating-point dtype, or of the parts of a complex one.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for another dtype
     */
    @Python({"torch.finfo(type)", "np.finfo(dtype)"})
    FloatLimits floatLimits(DType dtype);

    /**
     * Returns the limits of an integer dtype.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for another dtype, bool included
     */
    @Python({"torch.iinfo(type)", "np.iinfo(int_type)"})
    IntegerLimits integerLimits(DType dtype);

    /**
     * The attributes of {@code finfo}. In PyTorch the numbers are Python floats, in NumPy scalars of the dtype.
     *
     * @param dtype the dtype; for a complex dtype, that of its parts
     * @param bits the size of an element in bits
     * @param eps the distance from 1 to the next larger number
     * @param max the largest finite number
     * @param min the lowest finite number
     * @param smallestNormal the smallest positive normal number, also called {@code tiny}
     * @param resolution ten to the power of {@code -precision}, where {@code precision} is the number of decimal digits
     *     that are always kept
     */
    record FloatLimits(DType dtype, int bits, double eps, double max, double min, double smallestNormal,
            double resolution) {}

    /**
     * The attributes of {@code iinfo}.
     *
     * @param dtype the dtype
     * @param bits the size of an element in bits
     * @param max the largest number
     * @param min the lowest number
     */
    record IntegerLimits(DType dtype, int bits, BigInteger max, BigInteger min) {}
}
