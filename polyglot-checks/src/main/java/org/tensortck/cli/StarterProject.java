package org.tensortck.cli;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.InputException;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.starter.MyTensors;
import org.tensortck.value.Side;

/** The project of a new library: the library of {@code org.tensortck.starter}, and the files around it. */
final class StarterProject {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final String STARTER = MyTensors.class.getPackageName();

    private final String javaPackage;
    private final String name;
    private final boolean isTensor;
    private final String library;

    /**
     * Creates a project.
     *
     * @param javaPackage the package of the library
     * @param name the name of the library
     * @throws InputException where one of them cannot be used
     */
    StarterProject(Side side, String javaPackage, String name) {
        this.isTensor = side == Side.TENSOR;
        this.javaPackage = javaPackage;
        this.name = name;
        this.library = isTensor ? "MyTensors" : "MyArrays";
        if (!SourceVersion.isName(javaPackage)) {
            throw new InputException("--package: '" + javaPackage + "' is no name of a Java package");
        }
        if (!NAME.matcher(name).matches()) {
            throw new InputException("--name: '" + name
                    + "' has to begin with a letter, and may have letters, digits, '.', '_' and '-'");
        }
        if (names(isTensor).contains(name)) {
            throw new InputException("--name: the suite has " + (isTensor ? "tensors" : "arrays") + " of the name '"
                    + name + "'");
        }
    }

    @SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
    private static List<String> names(boolean isTensor) {
        List<? extends Library> found = isTensor
                ? Implementations.tensorLibraries().usable()
                : Implementations.arrayLibraries().usable();
        return found.stream().map(Library::name).toList();
    }

    /**
     * Writes the files and returns them.
     *
     * @throws InputException where the folder is not empty, or cannot be made; nothing is written then
     */
    List<Path> write(Path folder) throws IOException {
        requireEmpty(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent(), "a file of the project is in its folder"));
            written.add(Files.writeString(path, file.getValue()));
        }
        return written;
    }

    private static void requireEmpty(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException("init: " + folder + " is a file; give a folder");
        }
        try {
            Files.createDirectories(folder);
            try (Stream<Path> content = Files.list(folder)) {
                content.sorted().findFirst().ifPresent(file -> {
                    throw new InputException("init: " + folder + " is not empty, it has " + file.getFileName()
                            + "; give a new folder");
                });
            }
        } catch (IOException e) {
            throw new InputException("init: " + folder + " cannot be written: " + e, e);
        }
    }

    /** Returns the content of each file, by its path in the folder. */
    Map<String, String> files() throws IOException {
        String sources = "src/main/java/" + folderOfPackage() + "/";
        Class<?> service = isTensor ? TensorLibrary.class : ArrayLibrary.class;
        Map<String, Object> model = model();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", filled("pom.xml", model));
        files.put("README.md", filled("README.md", model));
        files.put(".gitignore", filled("gitignore", model));
        files.put(".github/workflows/tck.yml", filled("tck.yml", model));
        files.put("waivers.yaml", filled("waivers.yaml", model));
        files.put(sources + library + ".java", source(library));
        files.put(sources + "Elements.java", source("Elements"));
        files.put("src/main/resources/META-INF/services/" + service.getName(), javaPackage + "." + library + "\n");
        files.put("src/test/java/" + folderOfPackage() + "/" + library + "TckTest.java", filled("TckTest.java", model));
        return files;
    }

    private String folderOfPackage() {
        return javaPackage.replace('.', '/');
    }

    /** Returns the source of a class of the starter in the package of the project, with the name of the library. */
    String source(String type) throws IOException {
        return resource(MyTensors.class, type + ".java")
                .replace("package " + STARTER + ";", "package " + javaPackage + ";")
                .replace("return \"mine\";", "return \"" + name + "\";");
    }

    private Map<String, Object> model() throws IOException {
        Properties versions = new Properties();
        versions.load(new StringReader(resource(StarterProject.class, "init/versions.properties")));
        Map<String, Object> model = new LinkedHashMap<>();
        versions.stringPropertyNames().forEach(key -> model.put(key, versions.getProperty(key)));
        model.put("snapshot", versions.getProperty("tensortck", "").endsWith("-SNAPSHOT"));
        model.put("package", javaPackage);
        model.put("folder", folderOfPackage());
        model.put("name", name);
        model.put("library", library);
        model.put("tensor", isTensor);
        model.put("side", isTensor ? "tensor" : "array");
        model.put("otherSide", isTensor ? "array" : "tensor");
        model.put("model", isTensor ? "PyTorch" : "NumPy");
        return model;
    }

    private static String filled(String file, Map<String, Object> model) throws IOException {
        // The usual delimiters are those of expressions in workflows.
        return Mustache.compiler().withDelims("<% %>").escapeHTML(false)
                .compile(resource(StarterProject.class, "init/" + file + ".template")).execute(model);
    }

    private static String resource(Class<?> beside, String file) throws IOException {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, () -> file + " is missing from the jar").readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
