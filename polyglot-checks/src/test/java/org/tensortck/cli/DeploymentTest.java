package org.tensortck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workflows, the manifests of a cluster, and the scripts that they call fit together. */
class DeploymentTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DEPLOY = ROOT.resolve("deploy");

    // A command line that says how it was called, and ends with CODE.
    private static final String COMMAND = """
            #!/bin/sh
            echo "$@"
            exit "$CODE"
            """;

    private final ObjectMapper yaml = new ObjectMapper(
            new YAMLFactory().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL));

    @TempDir
    private Path folder;

    private Path command;

    @BeforeEach
    void writeCommand() throws IOException {
        command = Files.writeString(folder.resolve("tensor-tck"), COMMAND);
        assertTrue(command.toFile().setExecutable(true));
    }

    private List<JsonNode> documents(Path file) throws IOException {
        try (MappingIterator<JsonNode> documents = yaml.readerFor(JsonNode.class).readValues(file.toFile())) {
            return documents.readAll();
        }
    }

    @Test
    void each_job_of_a_workflow_has_steps_a_limit_and_jobs_that_it_needs() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(".github/workflows"))) {
            for (Path file : files.toList()) {
                JsonNode jobs = documents(file).getFirst().get("jobs");
                assertTrue(jobs.size() > 0, file::toString);
                jobs.properties().forEach(job -> {
                    assertTrue(job.getValue().path("timeout-minutes").isInt(), () -> file + " " + job.getKey());
                    job.getValue().get("steps").forEach(step -> assertTrue(step.has("run") != step.has("uses"),
                            step::toString));
                    if (job.getValue().has("needs")) {
                        assertTrue(jobs.has(job.getValue().get("needs").asText()), job::toString);
                    }
                });
            }
        }
    }

    @Test
    void the_workflow_runs_as_many_shards_as_it_says_and_merges_all_libraries() throws IOException {
        JsonNode workflow = documents(ROOT.resolve(".github/workflows/conformance.yml")).getFirst();
        JsonNode matrix = workflow.at("/jobs/shard/strategy/matrix");
        assertEquals(workflow.at("/env/SHARDS").asInt(), matrix.get("shard").size());
        for (int shard = 1; shard <= matrix.get("shard").size(); shard++) {
            assertEquals(shard, matrix.get("shard").get(shard - 1).asInt());
        }
        List<String> merged = new ArrayList<>();
        workflow.at("/jobs/merge/strategy/matrix/libraries").forEach(name -> merged.add(name.asText()));
        assertEquals(new TreeSet<>(matrix.get("libraries").findValuesAsText("name")), new TreeSet<>(merged));
    }

    @Test
    void the_template_of_a_dispute_asks_for_each_field_once() throws IOException {
        JsonNode template = documents(ROOT.resolve(".github/ISSUE_TEMPLATE/dispute.yml")).getFirst();
        List<String> ids = template.get("body").findValuesAsText("id");
        assertEquals(List.of("case", "version", "result", "reason", "program", "output", "more"), ids);
        assertTrue(template.hasNonNull("name") && template.hasNonNull("description"));
    }

    @Test
    void both_jobs_of_a_cluster_have_the_same_shards_volume_and_image() throws IOException {
        List<JsonNode> documents = documents(DEPLOY.resolve("kubernetes.yaml"));
        JsonNode shards = documents.get(1);
        JsonNode merge = documents(DEPLOY.resolve("kubernetes-merge.yaml")).getFirst();
        JsonNode container = shards.at("/spec/template/spec/containers/0");
        JsonNode merging = merge.at("/spec/template/spec/containers/0");
        assertEquals(container.get("image"), merging.get("image"));
        assertEquals(container.get("env").get(0), merging.get("env").get(0));
        assertEquals(shards.at("/spec/completions").asText(), container.at("/env/0/value").asText());
        assertEquals("Indexed", shards.at("/spec/completionMode").asText());
        assertEquals(documents.getFirst().at("/metadata/name"),
                merge.at("/spec/template/spec/volumes/0/persistentVolumeClaim/claimName"));
        for (JsonNode job : List.of(container, merging)) {
            assertTrue(Files.isExecutable(DEPLOY.resolve(job.at("/command/0").asText())), job::toString);
        }
    }

    private String script(String name, int code, String commandCode, String index)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", DEPLOY.resolve(name).toString()).redirectErrorStream(true);
        builder.environment().put("TENSOR_TCK", command.toString());
        builder.environment().put("REPORTS", folder.toString());
        builder.environment().put("SHARDS", "3");
        builder.environment().put("JOB_COMPLETION_INDEX", index);
        builder.environment().put("CODE", commandCode);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), said);
        return said.strip();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_pod_runs_the_shard_of_its_index_and_resumes_it() throws Exception {
        String first = "run --tensor reference --array reference --shard 3/3 --report " + folder + "/2";
        assertEquals(first, script("shard.sh", 0, "0", "2"));
        assertEquals(first, script("shard.sh", 0, "1", "2"));
        assertEquals(first, script("shard.sh", 3, "3", "2"));
        Files.createFile(Files.createDirectories(folder.resolve("2")).resolve("results.ndjson"));
        assertEquals(first + " --resume", script("shard.sh", 0, "0", "2"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void the_reports_of_all_pods_are_merged_with_the_exit_code_of_the_verdict() throws Exception {
        assertEquals("merge " + folder + "/0 " + folder + "/1 " + folder + "/2 --report " + folder + "/merged",
                script("merge.sh", 1, "1", "0"));
    }
}
