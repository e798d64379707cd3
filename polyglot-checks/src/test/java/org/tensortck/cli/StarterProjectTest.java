package org.tensortck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensortck.evaluate.InputException;
import org.tensortck.evaluate.LibraryPath;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.value.Side;

/**
 * A project of {@code init} compiles, its library is found on a class path and passes; see {@code .ci/run} for Maven.
 */
class StarterProjectTest {
    private static final String THROWS = """
            package broken;

            public final class Throwing extends org.tensortck.starter.MyTensors {
                public Throwing() {
                    throw new IllegalStateException("no native library for this machine");
                }
            }
            """;

    @TempDir
    private Path folder;

    private final PrintStream standardOut = System.out;

    private String output(int code, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertEquals(code, Main.execute(new Main(), arguments));
        } finally {
            System.setOut(standardOut);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path project(Side side, String name) throws IOException {
        Path project = folder.resolve("project");
        new StarterProject(side, "com.acme.tensors", name).write(project);
        return project;
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void its_sources_compile_without_a_warning_and_its_library_runs_from_a_class_path(Side side) throws IOException {
        Path project = project(side, "acme");
        Path classes = Compiled.sources(project.resolve("src"), folder.resolve("classes"));
        Compiled.provide(classes, side == Side.TENSOR ? TensorLibrary.class : ArrayLibrary.class,
                "com.acme.tensors.My" + (side == Side.TENSOR ? "Tensors" : "Arrays"));
        List<String> arguments = new ArrayList<>(List.of("run", "--class-path", classes.toString(), "--only",
                "DTY-1,DTY-3,CRE-32,MEM-7", "--report", folder.resolve("report").toString()));
        arguments.addAll(side == Side.TENSOR
                ? List.of("--tensor", "acme", "--array", "reference")
                : List.of("--array", "acme"));
        String said = output(0, arguments.toArray(String[]::new));
        assertTrue(
                said.contains(
                        "acme (" + (side == Side.TENSOR ? "tensors" : "arrays") + "): no verdict, the run is partial"),
                said);
        assertTrue(said.matches("(?s).* = [1-9][0-9]* passed \\+ [1-9][0-9]* unsupported\n.*"), said);

        arguments.addAll(List.of("--isolated", "--jvm-option=-Xmx300m", "--case-limit", "50", "--run-limit", "200"));
        assertEquals(said.replaceAll("report: .*", ""),
                output(0, arguments.toArray(String[]::new)).replaceAll("report: .*", ""));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void its_other_files_are_complete(Side side) throws Exception {
        Map<String, String> files = new StarterProject(side, "com.acme", "acme").files();
        files.forEach((file, text) -> assertFalse(text.contains("<%") || text.contains("${project."),
                () -> file + ":\n" + text));
        Path pom = Files.writeString(folder.resolve("pom.xml"), files.get("pom.xml"));
        assertEquals("project", DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile())
                .getDocumentElement().getNodeName());
        assertFalse(files.get("pom.xml").contains("<version></version>"), files.get("pom.xml"));
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        JsonNode steps = yaml.readTree(files.get(".github/workflows/tck.yml")).at("/jobs/tck/steps");
        assertTrue(steps.findValuesAsText("run").contains("mvn -B -ntp verify"), steps::toString);
        assertTrue(yaml.readTree(files.get("waivers.yaml")).isEmpty());
        assertTrue(files.get("README.md").contains("--" + (side == Side.TENSOR ? "tensor" : "array") + " acme\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "com.1st | acme      | --package: 'com.1st' is no name of a Java package",
            "a.new.b | acme      | --package: 'a.new.b' is no name of a Java package",
            "a       | my acme   | --name: 'my acme' has to begin with a letter",
            "a       | reference | --name: the suite has tensors of the name 'reference'"})
    void a_name_that_cannot_be_used_is_refused(String javaPackage, String name, String message) {
        InputException refused = assertThrows(InputException.class,
                () -> new StarterProject(Side.TENSOR, javaPackage, name));
        assertTrue(refused.getMessage().startsWith(message), refused::getMessage);
    }

    @Test
    void a_folder_with_a_file_is_left_alone() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("pom.xml"), "mine");
        InputException refused = assertThrows(InputException.class,
                () -> new StarterProject(Side.TENSOR, "a", "acme").write(folder.resolve("mine")));
        assertEquals("init: " + folder.resolve("mine") + " is not empty, it has pom.xml; give a new folder",
                refused.getMessage());
        assertEquals(List.of("pom.xml"), List.of(folder.resolve("mine").toFile().list()));
        assertEquals("mine", Files.readString(file));
        assertThrows(InputException.class, () -> new StarterProject(Side.TENSOR, "a", "acme").write(file));
    }

    @Test
    void a_library_whose_constructor_fails_is_listed_and_breaks_no_other() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/Throwing.java"), THROWS);
        Path classes = Compiled.sources(folder.resolve("src"), folder.resolve("broken"));
        Compiled.provide(classes, TensorLibrary.class, "broken.Throwing");
        String listed = output(0, "list", "--class-path", classes.toString());
        assertTrue(listed.contains("unusable: ") && listed.contains("no native library for this machine"), listed);
        assertTrue(listed.contains("\n  reference "), listed);
        String said = output(0, "run", "--class-path", classes.toString(), "--array", "reference", "--only", "MEM-1",
                "--report", folder.resolve("report").toString());
        assertTrue(said.contains("reference (tensors): no verdict, the run is partial"), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"none.jar | none.jar does not exist", "none/* | is not a folder",
            "empty/* | the folder has no jar"})
    void a_class_path_that_has_nothing_is_refused(String entry, String message) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        InputException refused = assertThrows(InputException.class,
                () -> LibraryPath.of(folder + "/" + entry));
        assertTrue(refused.getMessage().startsWith("--class-path: ") && refused.getMessage().endsWith(message),
                refused::getMessage);
    }
}
