package org.tensortck.spi;

import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/**
 * What tensors and arrays have in common: the core that every implementation has.
 *
 * <p>An implementation is made in order to be listed: its constructor, {@link #name} and {@link #dtypes} must not load
 * native code. Objects are never closed; they are free to go when nobody can reach them any more.
 *
 * @param <X> the implementation's own tensor or array type; opaque to the suite
 */
@Group.In(Group.ELEMENTS)
public interface Library<X> {

    /** Returns the name that a user selects this implementation by, such as {@code "reference"}. */
    String name();

    /** Returns the version of the implementation, for the report. */
    String version();

    /** Returns the dtypes that the implementation has. A scenario that needs another one is unsupported. */
    Set<DType> dtypes();

    /**
     * Makes a new object that holds the values, in memory of its own.
     *
     * @param values the elements
     * @param dtype the dtype to store them in, or empty for the one that they have of themselves or that the
     *     implementation infers from them
     */
    X create(Values values, Optional<DType> dtype);

    /**
     * Returns a capability, or empty where this implementation does not have it: scenarios that need it are then
     * unsupported. Unless overridden, an implementation has the capabilities whose interfaces its own class implements;
     * one that is composed of several objects returns the object that has the capability.
     *
     * @param capability one of {@link Capabilities#all()}
     */
    default <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capability.isInstance(this) ? Optional.of(capability.cast(this)) : Optional.empty();
    }

    /**
     * Undoes what has been set for the library as a whole, such as print options. Every scenario begins with it, so that
     * none depends on those before; one library object therefore serves one run at a time.
     */
    default void reset() {}

    /** Returns the dtype. */
    @Python("Tensor.dtype")
    DType dtype(X x);

    /** Returns the length of each dimension. */
    @Python({"Tensor.shape", "ndarray.shape", "Tensor.size(self, dim=None)", "np.shape(a)"})
    long[] shape(X x);

    /**
     * Reads one element.
     *
     * @param position one index in {@code [0, length)} for each dimension
     */
    Scalar read(X x, long... position);

    /**
     * Writes one element, in place, whatever graph the object is part of: nothing is recorded, as under
     * {@code torch.no_grad}.
     *
     * @param position one index in {@code [0, length)} for each dimension
     */
    void write(X x, Scalar value, long... position);

    /** Returns a copy in memory of its own, with the same dtype and shape. */
    @Group.In(Group.COPYING)
    @Python({"torch.clone(input)", "Tensor.clone(self)"})
    X copy(X x);
}
