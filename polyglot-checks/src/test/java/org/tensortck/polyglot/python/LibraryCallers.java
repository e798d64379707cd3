package org.tensortck.polyglot.python;

import java.util.NoSuchElementException;
import java.util.ServiceLoader;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.vocabulary.LibraryCaller;

/** Callers for tests. */
public final class LibraryCallers {
    private LibraryCallers() {}

    /** Returns a caller over the reference's tensors and the array library of a name. */
    public static LibraryCaller reference(String arrays) {
        return new LibraryCaller(named(TensorLibrary.class, "reference"), named(ArrayLibrary.class, arrays));
    }

    private static <L extends Library<?>> L named(Class<L> type, String name) {
        return ServiceLoader.load(type).stream().map(ServiceLoader.Provider::get)
                .filter(library -> library.name().equals(name)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no library is named " + name));
    }
}
