package org.tensortck.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Suite;

/** Tags that the calls of cases speak against, or for, are found. */
class NeedsTest {
    private static final CallRecord RECORD = CallRecord.of("""
            MEM-1.1\tLibrary.create,read MemoryExport.share\tMemoryImport.adopt\t\t
            MEM-2.1\tLibrary.create,read MemoryExport.share Views.transpose\tMemoryImport.adopt\t\t
            MEM-2.2\tLibrary.create,read MemoryExport.share Indexing.select\tMemoryImport.adopt\t\t
            MEM-2.3\tLibrary.create,read MemoryExport.share Casts.cast\tMemoryImport.adopt\t\t
            MEM-6.1\tLibrary.create,read Indexing.select\t\t\t
            DTY-1.1\tLibrary.create,read\t\t\t
            """);

    private static Needs needs(String... tagsOfMem2) {
        StringBuilder rules = new StringBuilder(rule("DTY-1", "DTY-1.1") + rule("MEM-1", "MEM-1.1")
                + rule("MEM-6", "MEM-6.1") + "  Rule: MEM-2 x\n");
        for (int number = 1; number <= tagsOfMem2.length; number++) {
            rules.append(scenario("MEM-2." + number + tagsOfMem2[number - 1]));
        }
        return new Needs(
                Suite.of(List.of(new FeatureFile(URI.create("file:///a.feature"), "Feature: x\n" + rules, true))),
                RECORD);
    }

    private static String rule(String requirement, String id) {
        return "  Rule: " + requirement + " x\n" + scenario(id);
    }

    private static String scenario(String tags) {
        return "    @" + tags + "\n    Scenario: x\n      When `t = torch.tensor(1)`\n      Then `t` is `1`\n";
    }

    @Test
    void a_requirement_with_a_call_in_common_may_be_needed() {
        assertEquals(List.of(), needs(" @needs:MEM-1", " @needs:MEM-1 @needs:MEM-6").stale());
    }

    @Test
    void a_requirement_without_a_call_in_common_is_stale() {
        assertEquals(List.of("MEM-2.1 has the tag @needs:MEM-6, but calls nothing that a case of MEM-6 calls; take it "
                + "away"), needs(" @needs:MEM-6").stale());
    }

    @Test
    void a_tag_of_all_scenarios_of_a_rule_is_stale_where_none_of_them_has_a_call_in_common() {
        assertEquals(List.of(), needs(" @needs:MEM-6", " @needs:MEM-6").stale());
        assertEquals(
                List.of("MEM-2 has the tag @needs:DTY-2, but calls nothing that a case of DTY-2 calls; take it away"),
                needs(" @needs:DTY-2", " @needs:DTY-2").stale());
    }

    @Test
    void a_requirement_that_is_only_about_elements_may_be_needed_by_all() {
        assertEquals(List.of(), needs(" @needs:DTY-1").stale());
    }

    @Test
    void a_tag_that_most_of_those_have_that_make_the_same_calls_is_proposed() {
        assertEquals(List.of("MEM-2.3 may lack the tag @needs:MEM-1: 2 of 3 scenarios that call the functions of MEM-1 "
                + "have it"), needs(" @needs:MEM-1", " @needs:MEM-1", "").proposals());
    }

    @Test
    void a_tag_that_few_have_is_not_proposed() {
        assertEquals(List.of(), needs(" @needs:MEM-1", "", "").proposals());
    }
}
