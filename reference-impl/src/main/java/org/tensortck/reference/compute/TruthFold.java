package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.reference.memory.RowFold;

/** Whether any value counts as true, or all do: whether they are not zero. NaN is true. */
final class TruthFold implements RowFold.Fold {
    private final boolean isAny;
    private boolean found;

    /** Creates a search for a value that is true, or for one that is not. */
    TruthFold(boolean isAny) {
        this.isAny = isAny;
    }

    @Override
    public void start() {
        found = false;
    }

    @Override
    public void add(ValueRow values, int count) {
        for (int place = 0; place < count && !found; place++) {
            found = values.isTrue(place) == isAny;
        }
    }

    @Override
    public void finish(ValueRow result) {
        result.integers()[0] = found == isAny ? 1 : 0;
    }
}
