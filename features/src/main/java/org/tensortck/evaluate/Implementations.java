package org.tensortck.evaluate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.device.AcceleratorDevices;
import org.tensortck.value.Side;

/**
 * The implementations on the class path. An unusable one is reported with the reason, and does not affect the others.
 */
public final class Implementations {
    /** The name of the accelerator among the versions; no library has it. */
    public static final String ACCELERATOR = "accelerator";

    private Implementations() {}

    /**
     * The providers of a service.
     *
     * @param usable the instances that could be created and that return a name and a set of dtypes
     * @param unusable for each other provider, its class if known, and its failure
     */
    public record Providers<L>(List<L> usable, List<String> unusable) {}

    /** Returns all tensor libraries. */
    @SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
    public static Providers<TensorLibrary> tensorLibraries() {
        return tensorLibraries(LibraryPath.empty());
    }

    /** Returns all tensor libraries, those of a path among them. */
    @SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
    public static Providers<TensorLibrary> tensorLibraries(LibraryPath path) {
        return providers(TensorLibrary.class, path.loader());
    }

    /** Returns all array libraries. */
    @SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
    public static Providers<ArrayLibrary> arrayLibraries() {
        return arrayLibraries(LibraryPath.empty());
    }

    /** Returns all array libraries, those of a path among them. */
    @SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
    public static Providers<ArrayLibrary> arrayLibraries(LibraryPath path) {
        return providers(ArrayLibrary.class, path.loader());
    }

    /**
     * Returns the tensor library of a name.
     *
     * @throws InputException if none or several have the name; the message lists the names and the unusable providers
     */
    public static TensorLibrary<?> tensorLibrary(String name) {
        return tensorLibrary(name, LibraryPath.empty());
    }

    /** Returns the tensor library of a name, which may be one of a path. */
    public static TensorLibrary<?> tensorLibrary(String name, LibraryPath path) {
        return named(tensorLibraries(path), name, "tensor library");
    }

    /**
     * Returns the array library of a name.
     *
     * @throws InputException as {@link #tensorLibrary}
     */
    public static ArrayLibrary<?> arrayLibrary(String name) {
        return arrayLibrary(name, LibraryPath.empty());
    }

    /** Returns the array library of a name, which may be one of a path. */
    public static ArrayLibrary<?> arrayLibrary(String name, LibraryPath path) {
        return named(arrayLibraries(path), name, "array library");
    }

    /** Returns the name under which the versions have that of a library, such as {@code tensors reference}. */
    public static String versionOf(Side side, String library) {
        return side.objects() + " " + library;
    }

    /** Returns the versions of two libraries and of Java, and the accelerator of the tensors where they have one. */
    public static Map<String, String> versions(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put(versionOf(Side.TENSOR, tensors.name()), version(tensors));
        versions.put(versionOf(Side.ARRAY, arrays.name()), version(arrays));
        versions.put("java", Runtime.version().toString());
        tensors.capability(AcceleratorDevices.class).ifPresent(
                found -> versions.put(ACCELERATOR, answer("acceleratorName()", found::acceleratorName)));
        return versions;
    }

    /** Returns the version of a library, or the failure of the method that returns it. */
    public static String version(Library<?> library) {
        return answer("version()", library::version);
    }

    private static String answer(String method, Supplier<String> call) {
        try {
            return Objects.requireNonNull(call.get(), method + " is null");
        } catch (Throwable e) {
            return "unknown: " + method + " failed with " + e;
        }
    }

    static <L extends Library<?>> Providers<L> providers(Class<L> service, ClassLoader loader) {
        List<L> usable = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        Iterator<L> providers = ServiceLoader.load(service, loader).iterator();
        Step<L> step = next(providers);
        while (!(step instanceof End)) {
            if (step instanceof Usable<L>(L library)) {
                usable.add(library);
            } else if (step instanceof Unusable<L>(String failure)) {
                if (unusable.contains(failure)) {
                    // A failure that repeats comes from the search itself, not from a provider; the search would not
                    // end.
                    break;
                }
                unusable.add(failure);
            }
            step = next(providers);
        }
        return new Providers<>(List.copyOf(usable), List.copyOf(unusable));
    }

    /** One result of the search for providers. */
    private sealed interface Step<L> {}

    private record Usable<L>(L library) implements Step<L> {}

    private record Unusable<L>(String failure) implements Step<L> {}

    private record End<L>() implements Step<L> {}

    private static <L extends Library<?>> Step<L> next(Iterator<L> providers) {
        L library;
        try {
            if (!providers.hasNext()) {
                return new End<>();
            }
            library = providers.next();
        } catch (ServiceConfigurationError e) {
            return new Unusable<>(e.getMessage() + (e.getCause() == null ? "" : ": " + e.getCause()));
        } catch (Throwable e) {
            return new Unusable<>("a provider failed with " + e);
        }
        try {
            Objects.requireNonNull(library.name(), "its name is null");
            Objects.requireNonNull(library.dtypes(), "its set of dtypes is null");
            return new Usable<>(library);
        } catch (Throwable e) {
            return new Unusable<>(library.getClass().getName() + " failed with " + e);
        }
    }

    static <L extends Library<?>> L named(Providers<L> providers, String name, String what) {
        List<L> found = providers.usable().stream().filter(library -> library.name().equals(name)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            throw new InputException("more than one " + what + " is named '" + name + "': "
                    + found.stream().map(library -> library.getClass().getName()).collect(Collectors.joining(", ")));
        }
        throw new InputException("no " + what + " is named '" + name + "'; the class path has "
                + providers.usable().stream().map(Library::name).toList()
                + (providers.unusable().isEmpty()
                        ? ""
                        : ", and these cannot be used: " + String.join("; ", providers.unusable())));
    }
}
