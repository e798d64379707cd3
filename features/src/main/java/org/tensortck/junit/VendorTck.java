package org.tensortck.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.run.Limits;
import org.tensortck.run.Subject;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;

/**
 * The suite as tests of an adapter to an existing library, in the layout of {@code vendors}:
 *
 * <ul>
 * <li>the libraries run in a process of their own, found by name, since native code may end it;
 * <li>the expected failures are in {@code waivers.yaml}, where the module has this file;
 * <li>the region {@code result} of its {@code README.md} shows the result of a run of all cases. The option
 * {@code -Dtensortck.page=update} writes it.
 * </ul>
 */
public abstract class VendorTck extends TensorTck {
    private static final Path WAIVERS = Path.of("waivers.yaml");
    private static final Path PAGE = Path.of("README.md");

    private final TensorLibrary<?> tensors;
    private final ArrayLibrary<?> arrays;
    private final Subject subject;

    /**
     * Names the two libraries.
     *
     * @param subject the adapter under test; the other library serves to judge it
     */
    protected VendorTck(TensorLibrary<?> tensors, ArrayLibrary<?> arrays, Subject subject) {
        this.tensors = tensors;
        this.arrays = arrays;
        this.subject = subject;
    }

    @Override
    protected final TensorLibrary<?> tensors() {
        return tensors;
    }

    @Override
    protected final ArrayLibrary<?> arrays() {
        return arrays;
    }

    @Override
    protected final Subject subject() {
        return subject;
    }

    @Override
    protected final Evaluator evaluator() {
        return Evaluators.isolated(tensors.name(), arrays.name());
    }

    /** Returns the standard limit of a case, and an hour for all: each crash and each hang costs a start of the process. */
    @Override
    protected final Limits limits() {
        return new Limits(Limits.standard().perCase(), Duration.ofHours(1));
    }

    @Override
    protected final Waivers waivers() throws IOException {
        return Files.exists(WAIVERS) ? Waivers.read(WAIVERS) : Waivers.none();
    }

    @Override
    protected final Optional<Path> resultPage() {
        return Optional.of(PAGE);
    }
}
