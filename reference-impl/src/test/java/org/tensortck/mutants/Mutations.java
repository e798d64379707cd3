package org.tensortck.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.build.CompoundInterceptorFactory;
import org.pitest.mutationtest.build.CompoundMutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.MutationIdentifier;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;
import org.pitest.plugin.FeatureSetting;
import org.pitest.plugin.ToggleStatus;

/** The changes that PIT's mutators make, without those that its filters know to change nothing. */
final class Mutations {
    /** PIT leaves static initialisers out, which we run in a JVM of their own. */
    private static final FeatureSetting WITH_INITIALISERS = new FeatureSetting("FSTATI", ToggleStatus.DEACTIVATE,
            Map.of());

    static final Comparator<Mutation> BY_PLACE = Comparator.comparing(Mutation::file).thenComparingInt(Mutation::line)
            .thenComparing(Mutation::asText);

    private final ClassloaderByteArraySource source = ClassloaderByteArraySource.fromContext();
    private final Mutater mutater;

    /** Creates the changes of some of PIT's mutators, or of groups of them such as {@code STRONGER}. */
    Mutations(List<String> mutators) {
        mutater = new GregorEngineFactory().createEngine(EngineArguments.arguments().withMutators(mutators))
                .createMutator(source);
    }

    /** Returns the changes of all classes below a folder, in order of their places. */
    List<Mutation> of(Path classes) throws IOException {
        CompoundMutationInterceptor filter = new CompoundInterceptorFactory(List.of(WITH_INITIALISERS),
                ServiceLoader.load(MutationInterceptorFactory.class).stream().map(ServiceLoader.Provider::get).toList())
                .createInterceptor(new ReportOptions(), null, source, null, null, null);
        List<Mutation> all = new ArrayList<>();
        for (String name : classNames(classes)) {
            Collection<MutationDetails> found = mutater.findMutations(ClassName.fromString(name));
            ClassTree type = ClassTree.fromBytes(sound(name));
            filter.begin(type);
            found = filter.intercept(found, mutater);
            filter.end();
            found.stream().filter(details -> !CompilerMade.isCompilerMade(type, details))
                    .forEach(details -> all.add(mutation(details)));
        }
        all.sort(BY_PLACE);
        return all;
    }

    static List<String> classNames(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString()).filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace(classes.getFileSystem().getSeparator(), "."))
                    .filter(name -> !name.endsWith("-info")).sorted().toList();
        }
    }

    private static Mutation mutation(MutationDetails details) {
        Location location = details.getId().getLocation();
        return new Mutation(location.getClassName().asJavaName(), location.getMethodName(), location.getMethodDesc(),
                details.getFirstIndex(), details.getMutator(), details.getFilename(), details.getLineNumber(),
                details.getDescription());
    }

    /** Returns the changed class. */
    byte[] changed(Mutation mutation) {
        return mutater.getMutation(new MutationIdentifier(new Location(ClassName.fromString(mutation.className()),
                mutation.method(), mutation.descriptor()), mutation.index(), mutation.mutator())).getBytes();
    }

    /** Returns a class as it is. */
    byte[] sound(String className) {
        return source.getBytes(className)
                .orElseThrow(() -> new IllegalStateException("no class file of " + className));
    }
}
