package org.tensortck.reference.element;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tensortck.spi.common.Warnings;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.value.DType.Kind;

/** The warnings of one of the two libraries on this thread, until they are taken. */
public final class WarningLog implements Warnings {
    /** The warnings of tensors. */
    public static final WarningLog TORCH = new WarningLog();
    /** The warnings of arrays. */
    public static final WarningLog NUMPY = new WarningLog();

    private final ThreadLocal<Set<WarningKind>> given = ThreadLocal
            .withInitial(() -> EnumSet.noneOf(WarningKind.class));

    private WarningLog() {}

    /** Gives a warning. */
    public void warn(WarningKind kind) {
        given.get().add(kind);
    }

    /** Gives a warning if an operation is of the kind that it is about. */
    public void warnIf(boolean applies, WarningKind kind) {
        if (applies) {
            warn(kind);
        }
    }

    @Override
    public List<WarningKind> takeWarnings() {
        List<WarningKind> taken = List.copyOf(given.get());
        given.get().clear();
        return taken;
    }

    /** Forgets all warnings. */
    public void reset() {
        given.remove();
    }

    /**
     * Warns of a cast in which imaginary parts are discarded. NumPy warns of an empty array too, PyTorch only of elements.
     *
     * @param count the number of elements
     */
    public static void cast(ElementCodec from, ElementCodec to, long count) {
        boolean discards = from.isComplex() && !to.isComplex() && to.dtype().kind() != Kind.BOOL;
        if (discards && to.rounding() == RoundingRule.NUMPY) {
            NUMPY.warn(WarningKind.IMAGINARY_DISCARDED);
        } else if (discards) {
            TORCH.warnIf(count > 0, WarningKind.IMAGINARY_DISCARDED);
        }
    }
}
