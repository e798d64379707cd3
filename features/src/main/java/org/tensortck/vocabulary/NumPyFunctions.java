package org.tensortck.vocabulary;

import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The functions of module {@code np}. */
final class NumPyFunctions {
    private NumPyFunctions() {}

    static void addTo(Vocabulary table) {
        table.define("np.int_", call -> new Value.DTypeOf(Side.ARRAY, call.arrays().defaultInteger()));
    }
}
