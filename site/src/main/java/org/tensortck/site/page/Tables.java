package org.tensortck.site.page;

import java.util.List;

/** The look of tables of libraries. */
final class Tables {
    private static final int FEW = 4;

    private Tables() {}

    /** Returns the class of a table: names of many libraries stand upright. */
    static String size(List<Column> columns) {
        return columns.size() <= FEW ? "few" : "many";
    }
}
