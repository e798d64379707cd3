package org.tensortck.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Relation;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;

/**
 * The relations of expressions to their arguments. A case of the suite is a cell where it binds an object to a name, then the
 * value of an expression to another, and asserts the relation of both; it is a row of an outline, and its row names the layout.
 *
 * @param cells the cells, requirement by requirement
 * @param layouts the layouts of the cells, those of each library in the order of their first cells
 */
public record Atlas(List<Cell> cells, List<Layout> layouts) {
    private static final Pattern RELATES = Pattern.compile("`(\\w+)` relates to `(\\w+)` as `([^`]+)`");
    private static final Pattern BINDING = Pattern.compile("`(\\w+) = ([^`]+)`");

    public Atlas {
        cells = List.copyOf(cells);
        layouts = List.copyOf(layouts);
    }

    /** Returns the atlas of a suite, without a run. */
    public static Atlas of(Suite suite) {
        return of(suite, Map.of());
    }

    /**
     * Returns the atlas of a suite with the results of a run.
     *
     * @param results results by the id of the case; cases without one have a cell without a result
     * @throws IllegalStateException where a case asserts a relation and is not of the form above, or where two cases name
     *     different objects as one layout
     */
    public static Atlas of(Suite suite, Map<String, CaseResult> results) {
        Reader reader = new Reader(results);
        suite.requirements().keySet().forEach(
                requirement -> suite.casesOf(requirement).stream().filter(Case::canonical).forEach(reader::add));
        return new Atlas(reader.cells, List.copyOf(reader.layouts.values()));
    }

    /** Reads cells from cases. */
    private static final class Reader {
        private final Map<String, CaseResult> results;
        private final List<Cell> cells = new ArrayList<>();
        private final Map<String, Layout> layouts = new LinkedHashMap<>();

        Reader(Map<String, CaseResult> results) {
            this.results = results;
        }

        void add(Case of) {
            Map<String, String> bound = new HashMap<>();
            for (Case.Step step : of.steps()) {
                Matcher binding = BINDING.matcher(step.text());
                Matcher relates = RELATES.matcher(step.text());
                if (binding.matches()) {
                    bound.put(binding.group(1), binding.group(2));
                } else if (relates.matches()) {
                    add(of, code(of, bound, relates.group(1)), code(of, bound, relates.group(2)), relates.group(3));
                }
            }
        }

        private void add(Case of, String expression, String object, String relation) {
            int row = of.id().indexOf('/');
            if (row < 0) {
                throw fault(of, "is no row of an outline, which would name its layout");
            }
            Layout layout = new Layout(side(of, object), of.id().substring(row + 1), object);
            Layout known = layouts.putIfAbsent(layout.side() + " " + layout.name(), layout);
            if (known != null && !known.equals(layout)) {
                throw fault(of, "has another object of the layout " + layout.name() + ": " + object + ", not "
                        + known.object());
            }
            Relation required = Relation.read(relation)
                    .orElseThrow(() -> fault(of, "asserts '" + relation + "', which is no relation"));
            cells.add(new Cell(layout.side(), expression, layout.name(), required, of,
                    Optional.ofNullable(results.get(of.id()))));
        }

        private static String code(Case of, Map<String, String> bound, String name) {
            return Optional.ofNullable(bound.get(name))
                    .orElseThrow(() -> fault(of, "has no step of its own that binds `" + name + "`"));
        }

        private static Side side(Case of, String object) {
            if (object.startsWith("torch.")) {
                return Side.TENSOR;
            }
            if (object.startsWith("np.")) {
                return Side.ARRAY;
            }
            throw fault(of, "makes its argument with " + object + ", which is code of neither torch nor np");
        }

        private static IllegalStateException fault(Case of, String fault) {
            return new IllegalStateException("atlas: case " + of.id() + " " + fault);
        }
    }
}
