package org.tensortck.spi.tensor;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;

/**
 * Capability: the tensor that a view is a view of. A tensor may share memory and be no view.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.VIEWS)
public interface TensorBases<T> extends Capability {

    /**
     * Returns {@code tensor._base}: the tensor, itself no view, whose memory a view has, the same Java object; empty for a
     * tensor that is no view.
     */
    @Python("Tensor._base")
    Optional<T> base(T tensor);

    /** Returns {@code tensor._is_view()}. */
    @Python("Tensor._is_view(self)")
    boolean isView(T tensor);
}
