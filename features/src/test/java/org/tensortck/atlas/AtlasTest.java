package org.tensortck.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.suite.Case;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Suite;
import org.tensortck.value.Relation;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** The atlas has a cell for each case that asserts a relation, and the answers of a run. */
class AtlasTest {
    private static final Suite SUITE = Suite.canonical();
    private static final String HEAD = """
            Feature: Relations

              Rule: ALI-1 An axis function of a tensor gives a view of every layout

                @ALI-1.900
                Scenario Outline: A relation, <case>
            """;

    private static Cell cell(Atlas atlas, String expression, String layout) {
        List<Cell> found = atlas.cells().stream()
                .filter(cell -> cell.expression().equals(expression) && cell.layout().equals(layout)).toList();
        assertEquals(1, found.size(), () -> expression + ", " + layout + ": " + found);
        return found.getFirst();
    }

    @Test
    void every_case_that_asserts_a_relation_is_a_cell() {
        Atlas atlas = Atlas.of(SUITE);
        Set<String> asserting = SUITE.cases().values().stream()
                .filter(of -> of.steps().stream().anyMatch(step -> step.text().contains("relates to")))
                .map(Case::id).collect(Collectors.toSet());
        assertEquals(asserting, atlas.cells().stream().map(cell -> cell.of().id()).collect(Collectors.toSet()));
        assertEquals(asserting.size(), atlas.cells().size());
        assertTrue(asserting.size() > 1000);
        assertEquals(Set.of(Side.values()), atlas.cells().stream().map(Cell::side).collect(Collectors.toSet()));
    }

    @Test
    void a_cell_has_the_relation_that_its_requirement_asks_for() {
        Atlas atlas = Atlas.of(SUITE);
        Cell cropped = cell(atlas, "t.view(-1)", "cropped");
        assertEquals(Side.TENSOR, cropped.side());
        assertEquals(Relation.refused(ErrorKind.SHAPE_MISMATCH), cropped.required());
        assertEquals("ALI-3", cropped.of().requirement());
        assertEquals(Optional.empty(), cropped.answer());
        assertEquals(Relation.of(Relation.Sort.SCALAR), cell(atlas, "a + 0", "0-d").required());
        assertEquals(Relation.of(Relation.Sort.ITSELF), cell(atlas, "+t", "transposed").required());
        assertEquals(Relation.of(Relation.Sort.COPY), cell(atlas, "+a", "transposed").required());
    }

    @Test
    void no_expression_has_two_answers_in_a_layout() {
        Map<String, Long> counts = Atlas.of(SUITE).cells().stream()
                .collect(Collectors.groupingBy(cell -> cell.expression() + ", " + cell.layout(),
                        Collectors.counting()));
        counts.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), counts);
    }

    @Test
    void a_run_gives_the_answers_of_its_library() {
        Case passed = cell(Atlas.of(SUITE), "t.reshape(-1)", "contiguous").of();
        Case other = cell(Atlas.of(SUITE), "t.reshape(-1)", "stepped").of();
        Case unsupported = cell(Atlas.of(SUITE), "t.reshape(-1)", "cropped").of();
        Case broken = cell(Atlas.of(SUITE), "t.reshape(-1)", "offset").of();
        Optional<Relation> copy = Optional.of(Relation.of(Relation.Sort.COPY));
        Atlas atlas = Atlas.of(SUITE, Map.of(passed.id(), new CaseResult(passed, Verdict.PASSED, "", 0), other.id(),
                new CaseResult(other, Verdict.FAILED, "expected view, got copy", 0).relating(copy)
                        .with(Verdict.WAIVED, "waived"),
                unsupported.id(), new CaseResult(unsupported, Verdict.UNSUPPORTED, "", 0), broken.id(),
                new CaseResult(broken, Verdict.FAILED, "an exception", 0)));
        assertEquals(Optional.of(Relation.of(Relation.Sort.VIEW)),
                cell(atlas, "t.reshape(-1)", "contiguous").answer());
        assertEquals(copy, cell(atlas, "t.reshape(-1)", "stepped").answer());
        assertEquals(Optional.empty(), cell(atlas, "t.reshape(-1)", "cropped").answer());
        assertEquals(Optional.empty(), cell(atlas, "t.reshape(-1)", "offset").answer());
        assertEquals(Optional.empty(), cell(atlas, "t.reshape(-1)", "row").result());
    }

    @Test
    void each_library_has_one_object_for_each_layout() {
        List<Layout> layouts = Atlas.of(SUITE).layouts();
        assertEquals(25, layouts.size());
        assertTrue(layouts.contains(new Layout(Side.TENSOR, "0-d", "torch.tensor(1.0)")));
        assertEquals("atlas: case ALI-1.900/b has another object of the layout b: torch.tensor(2.0), not "
                + "torch.tensor(1.0)", fault("""
                              Given `t = <object>`
                              When `u = t[...]`
                              Then `u` relates to `t` as `view`
                              And `u` is `t`

                              Examples:
                                | case | object            |
                                | b    | torch.tensor(1.0) |

                            @ALI-1.901
                            Scenario Outline: Another, <case>
                              Given `t = <object>`
                              When `u = t[...]`
                              Then `u` relates to `t` as `view`

                              Examples:
                                | case | object            |
                                | b    | torch.tensor(2.0) |
                        """).replace("ALI-1.901", "ALI-1.900"));
    }

    @Test
    void a_case_of_another_form_is_named_with_its_fault() {
        assertEquals("atlas: case ALI-1.900/b has no step of its own that binds `u`", fault("""
                      Given `t = torch.tensor(1.0); u = t`
                      Then `u` relates to `t` as `<relation>`

                      Examples:
                        | case | relation |
                        | b    | itself   |
                """));
        assertEquals("atlas: case ALI-1.900/b asserts 'alias', which is no relation", fault("""
                      Given `t = torch.tensor(1.0)`
                      When `u = t`
                      Then `u` relates to `t` as `<relation>`

                      Examples:
                        | case | relation |
                        | b    | alias    |
                """));
    }

    private static String fault(String scenario) {
        Suite suite = Suite.of(List.of(new FeatureFile(URI.create("file:relations.feature"), HEAD + scenario, true)));
        return assertThrows(IllegalStateException.class, () -> Atlas.of(suite)).getMessage();
    }
}
