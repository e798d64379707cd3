package org.tensortck.spi;

import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/**
 * The core that every implementation of tensors or of arrays has.
 *
 * <p>The suite creates every implementation that it lists: its constructor, {@link #name} and {@link #dtypes} must not
 * load native code. Objects are never closed; an implementation may free an object when it is unreachable.
 *
 * @param <X> the implementation's own tensor or array type; opaque to the suite
 */
@Group.In(Group.ELEMENTS)
public interface Library<X> {

    /** Returns the name by which a user selects this implementation, such as {@code "reference"}. */
    String name();

    /** Returns the version of the implementation, for the report. */
    String version();

    /** Returns the dtypes that the implementation has. A scenario that needs another one is unsupported. */
    Set<DType> dtypes();

    /**
     * Creates an object that holds the values, in new memory.
     *
     * @param values the elements
     * @param dtype the dtype of the object, or empty for the dtype of the values themselves; if they have none, the
     *     implementation infers it from the numbers
     */
    X create(Values values, Optional<DType> dtype);

    /**
     * Returns the object that has a capability, or empty where this implementation does not have it: scenarios that
     * need it are then unsupported. Unless overridden, the implementation has the capabilities whose interfaces its own
     * class implements. An implementation that is composed of several objects returns the one that has the capability.
     *
     * @param capability one of {@link Capabilities#all()}
     */
    default <C extends Capability> Optional<C> capability(Class<C> capability) {
        return capability.isInstance(this) ? Optional.of(capability.cast(this)) : Optional.empty();
    }

    /**
     * Returns why this machine lacks a capability that the implementation has elsewhere, for the results of the cases that need
     * it. Unless overridden, there is no such reason.
     *
     * @param capability one of {@link Capabilities#all()}, which {@link #capability} does not return
     */
    default Optional<String> absence(Class<? extends Capability> capability) {
        return Optional.empty();
    }

    /**
     * Restores the defaults of all settings of the library, such as print options. It is called before each scenario,
     * so that no scenario depends on earlier ones. One library object therefore serves one run at a time.
     */
    default void reset() {}

    /** Returns the dtype. */
    @Python("Tensor.dtype")
    DType dtype(X x);

    /** Returns the size of each axis. */
    @Python({"Tensor.shape", "ndarray.shape", "Tensor.size(self, dim=None)", "np.shape(a)"})
    long[] shape(X x);

    /**
     * Reads one element.
     *
     * @param position one integer in {@code [0, size)} for each axis
     */
    Scalar read(X x, long... position);

    /**
     * Writes one element, in place. The write is not recorded in the graph of a tensor, as under {@code torch.no_grad}.
     *
     * @param position one integer in {@code [0, size)} for each axis
     */
    void write(X x, Scalar value, long... position);

    /** Returns a copy in new memory, with the same dtype and shape. */
    @Group.In(Group.COPYING)
    @Python({"torch.clone(input)", "Tensor.clone(self)"})
    X copy(X x);
}
