package org.tensortck.cli;

import java.util.Optional;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.InputException;
import org.tensortck.evaluate.LibraryPath;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.run.Subject;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which implementations are combined. */
final class LibraryOptions {
    private static final String NUMPY = "numpy";
    private static final String REFERENCE = "reference";

    @Option(names = "--tensor", paramLabel = "NAME", description = "the tensor library; ${DEFAULT-VALUE} if not given")
    private String tensor = REFERENCE;

    @Option(names = "--array", paramLabel = "NAME", description = "the array library; numpy, the real one, if not given, and reference where this platform has no embedded NumPy")
    private Optional<String> array = Optional.empty();

    @Mixin
    private ClassPathOption more;

    /** Returns the class path with more libraries; its entries are checked. */
    LibraryPath path() {
        return more.path();
    }

    /** Returns the tensor library; the name is checked. */
    TensorLibrary<?> tensors() {
        return Implementations.tensorLibrary(tensor, path());
    }

    /** Returns whose result a run is: the libraries that are not the suite's own, or both if both are. */
    Subject subject() {
        boolean isOwnTensor = tensor.equals(REFERENCE);
        boolean isOwnArray = array.filter(name -> !name.equals(NUMPY) && !name.startsWith(REFERENCE)).isEmpty();
        return isOwnTensor == isOwnArray ? Subject.BOTH : isOwnArray ? Subject.TENSOR : Subject.ARRAY;
    }

    /** Returns whether the array library is the embedded NumPy. */
    boolean areRealNumPy() {
        return array.filter(name -> !name.equals(NUMPY)).isEmpty() && NumPyArrays.unavailable().isEmpty();
    }

    /** Returns the array library; the name is checked, and a fallback is said on stderr. */
    ArrayLibrary<?> arrays() {
        Optional<String> other = array.filter(name -> !name.equals(NUMPY));
        if (other.isPresent()) {
            return Implementations.arrayLibrary(other.get(), path());
        }
        Optional<String> reason = NumPyArrays.unavailable();
        if (reason.isEmpty()) {
            return Implementations.arrayLibrary(NUMPY);
        }
        if (array.isPresent()) {
            throw new InputException("--array numpy: the embedded NumPy cannot run here: " + reason.get());
        }
        System.err.println("tensor-tck: the embedded NumPy cannot run here (" + reason.get()
                + "), so the arrays are those of the reference: --array " + REFERENCE);
        return Implementations.arrayLibrary(REFERENCE);
    }
}
