package org.tensortck.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;

/** The implementations on the class path. */
public final class Implementations {
    private Implementations() {}

    /** Returns all tensor libraries. */
    @SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
    public static List<TensorLibrary> tensorLibraries() {
        return list(TensorLibrary.class);
    }

    /** Returns all array libraries. */
    @SuppressWarnings("rawtypes") // a service cannot be named with its type parameter
    public static List<ArrayLibrary> arrayLibraries() {
        return list(ArrayLibrary.class);
    }

    /**
     * Returns the tensor library of a name.
     *
     * @throws IllegalArgumentException that lists the names where there is none
     */
    public static TensorLibrary<?> tensorLibrary(String name) {
        return named(tensorLibraries(), name, "tensor library");
    }

    /**
     * Returns the array library of a name.
     *
     * @throws IllegalArgumentException that lists the names where there is none
     */
    public static ArrayLibrary<?> arrayLibrary(String name) {
        return named(arrayLibraries(), name, "array library");
    }

    /** Returns the versions of two libraries and of Java. */
    public static Map<String, String> versions(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("tensors " + tensors.name(), tensors.version());
        versions.put("arrays " + arrays.name(), arrays.version());
        versions.put("java", Runtime.version().toString());
        return versions;
    }

    private static <L> List<L> list(Class<L> service) {
        return StreamSupport
                .stream(ServiceLoader.load(service, Implementations.class.getClassLoader()).spliterator(), false)
                .toList();
    }

    private static <L extends Library<?>> L named(List<L> libraries, String name, String what) {
        return libraries.stream().filter(library -> library.name().equals(name)).findFirst()
                .orElseThrow(() -> new InputException("no " + what + " is named '" + name
                        + "'; the class path has " + libraries.stream().map(Library::name).toList()));
    }
}
