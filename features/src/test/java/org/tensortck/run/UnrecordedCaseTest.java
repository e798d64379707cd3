package org.tensortck.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.suite.Case;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** A case that is not in the record of calls, such as one that was just written, belongs to no group, which is said. */
class UnrecordedCaseTest {

    /** Returns what a run of one failed case says of the tensors. */
    private static String sentence(boolean canonical, String id) {
        Suite suite = Suite.of(List.of(new FeatureFile(URI.create("file:///a.feature"), """
                Feature: x
                  Rule: MEM-1 An array taken from a tensor shares its memory
                    @%s
                    Scenario: new
                      When `t = torch.tensor(1)`
                      Then `t` is `2`
                """.formatted(id), canonical)));
        Case of = suite.cases().get(id);
        return new RunResult(suite, new RunInfo("java", "mine", "reference", Map.of()),
                List.of(new CaseResult(of, Verdict.FAILED, "", 0)), List.of(), Optional.empty())
                .claims().getFirst().sentence();
    }

    @Test
    void a_case_that_is_not_recorded_is_counted_with_the_command_that_records_it() {
        String sentence = sentence(true, "MEM-1.1000");
        assertTrue(sentence.startsWith("mine (tensors): not conformant: 1 case of a MUST did not pass, 1 of no known "
                + "group, since its calls are not recorded: record them with bin/tensor-tck registers"), sentence);
    }

    @Test
    void a_case_of_the_suite_is_in_its_group() {
        String sentence = sentence(true, "MEM-1.1");
        assertTrue(sentence.contains("1 case of a MUST did not pass, in "), sentence);
        assertTrue(!sentence.contains("record"), sentence);
    }

    @Test
    void a_case_of_added_features_is_said_to_be_one() {
        String sentence = sentence(false, "MEM-1.1000");
        assertTrue(sentence.startsWith(
                "mine (tensors): not conformant: 1 case of a MUST did not pass, 1 of added features; nothing was judged"),
                sentence);
    }
}
