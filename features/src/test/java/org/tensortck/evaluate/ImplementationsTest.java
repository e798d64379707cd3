package org.tensortck.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.evaluate.Implementations.Providers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** A provider that cannot be used costs nobody else anything. */
@SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
class ImplementationsTest {
    @TempDir
    private Path folder;

    @Test
    void a_provider_that_cannot_be_used_is_named_with_the_reason() throws IOException {
        Providers<ArrayLibrary> providers = providers(BadConstructor.class.getName(), "no.such.Provider",
                Sound.class.getName(), BadName.class.getName(), NoName.class.getName(), BadDTypes.class.getName(),
                BadInitializer.class.getName());
        assertEquals(List.of("sound"), providers.usable().stream().map(ArrayLibrary::name).toList());
        List<String> reasons = List.of(
                "BadConstructor could not be instantiated: java.lang.UnsatisfiedLinkError: no native",
                "no.such.Provider", "BadName failed with java.lang.IllegalStateException: no name",
                "NoName failed with java.lang.NullPointerException: its name is null",
                "BadDTypes failed with java.lang.OutOfMemoryError: no dtypes",
                "BadInitializer could not be instantiated: java.lang.ExceptionInInitializerError");
        for (String reason : reasons) {
            assertTrue(providers.unusable().stream().anyMatch(text -> text.contains(reason)),
                    () -> reason + " is not in " + providers.unusable());
        }
        assertEquals("sound", Implementations.named(providers, "sound", "array library").name());
        String message = assertThrows(InputException.class,
                () -> Implementations.named(providers, "lost", "array library")).getMessage();
        assertTrue(
                message.startsWith("no array library is named 'lost'; the class path has [sound], and these cannot be "
                        + "used: "),
                message);
    }

    @Test
    void two_of_one_name_are_not_confused() throws IOException {
        Providers<ArrayLibrary> providers = providers(Sound.class.getName(), OfTheSameName.class.getName());
        assertEquals(2, providers.usable().size());
        assertEquals("more than one array library is named 'sound': " + Sound.class.getName() + ", "
                + OfTheSameName.class.getName(),
                assertThrows(InputException.class, () -> Implementations.named(providers, "sound", "array library"))
                        .getMessage());
    }

    @Test
    void a_version_that_is_not_said() {
        assertEquals("unknown: version() failed with java.lang.IllegalStateException: no version",
                Implementations.version(new BadName()));
    }

    @Test
    void a_file_that_cannot_be_read_costs_the_others_nothing() throws IOException {
        write("bad", "not a class name");
        write("good", Sound.class.getName());
        Providers<ArrayLibrary> providers = load("bad", "good");
        assertEquals(List.of("sound"), providers.usable().stream().map(ArrayLibrary::name).toList());
        assertEquals(1, providers.unusable().size());
    }

    private Providers<ArrayLibrary> providers(String... classes) throws IOException {
        write("only", classes);
        return load("only");
    }

    private void write(String jar, String... classes) throws IOException {
        Path services = Files.createDirectories(folder.resolve(jar).resolve("META-INF/services"));
        Files.write(services.resolve(ArrayLibrary.class.getName()), List.of(classes));
    }

    private Providers<ArrayLibrary> load(String... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = folder.resolve(jars[i]).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, ImplementationsTest.class.getClassLoader())) {
            Providers<ArrayLibrary> all = Implementations.providers(ArrayLibrary.class, loader);
            // The class path may have other libraries.
            return new Providers<>(all.usable().stream().filter(Sound.class::isInstance).toList(), all.unusable());
        }
    }

    /** An array library that says its name. */
    public static class Sound implements ArrayLibrary<Object> {
        @Override
        public String name() {
            return "sound";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Set<DType> dtypes() {
            return EnumSet.noneOf(DType.class);
        }

        @Override
        public Object create(Values values, Optional<DType> dtype) {
            throw new AssertionError("a library that is only listed was called");
        }

        @Override
        public DType dtype(Object x) {
            throw new AssertionError("a library that is only listed was called");
        }

        @Override
        public long[] shape(Object x) {
            throw new AssertionError("a library that is only listed was called");
        }

        @Override
        public Scalar read(Object x, long... position) {
            throw new AssertionError("a library that is only listed was called");
        }

        @Override
        public void write(Object x, Scalar value, long... position) {
            throw new AssertionError("a library that is only listed was called");
        }

        @Override
        public Object copy(Object x) {
            throw new AssertionError("a library that is only listed was called");
        }

        @Override
        public long[] byteStrides(Object array) {
            throw new AssertionError("a library that is only listed was called");
        }

        @Override
        public DType defaultInteger() {
            throw new AssertionError("a library that is only listed was called");
        }

        @Override
        public String scalarRepr(DType dtype, Scalar value) {
            throw new AssertionError("a library that is only listed was called");
        }
    }

    /** Another one of the same name. */
    public static final class OfTheSameName extends Sound {}

    /** Cannot be made. */
    public static final class BadConstructor extends Sound {
        public BadConstructor() {
            throw new UnsatisfiedLinkError("no native");
        }
    }

    /** Cannot be initialized. */
    public static final class BadInitializer extends Sound {
        static final int VALUE = fail();

        private static int fail() {
            throw new IllegalStateException("no initializer");
        }
    }

    /** Cannot say its name, nor its version. */
    public static final class BadName extends Sound {
        @Override
        public String name() {
            throw new IllegalStateException("no name");
        }

        @Override
        public String version() {
            throw new IllegalStateException("no version");
        }
    }

    /** Has no name. */
    public static final class NoName extends Sound {
        @Override
        public String name() {
            return null;
        }
    }

    /** Cannot say its dtypes. */
    public static final class BadDTypes extends Sound {
        @Override
        public Set<DType> dtypes() {
            throw new OutOfMemoryError("no dtypes");
        }
    }
}
