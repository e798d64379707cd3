package org.tensortck.picture;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tensortck.suite.Case;

/** Draws cases while they are executed, and passes the pictures of each on when it ends. */
public final class CaseDrawer {
    private static final Set<String> CHAPTERS = Set.of("MEM", "CPY", "LIF", "VIW", "PCE", "RRG", "CPX", "BIT", "IDX",
            "ASG", "OVL");

    private final Predicate<Case> drawn;
    private final Consumer<CasePictures> listener;
    private Optional<Recording> recording = Optional.empty();

    private CaseDrawer(Predicate<Case> drawn, Consumer<CasePictures> listener) {
        this.drawn = drawn;
        this.listener = listener;
    }

    /** The recorder of the case that is executed. */
    private record Recording(Case of, PictureRecorder recorder) {}

    /** Returns a drawer of all cases that are executed. */
    public static CaseDrawer ofAll(Consumer<CasePictures> listener) {
        return new CaseDrawer(_ -> true, listener);
    }

    /**
     * Returns a drawer of the cases about memory: those of the chapters on sharing, copying, views and indices, and those
     * of the user's own features. The cases of other chapters assert numbers, dtypes and texts.
     */
    public static CaseDrawer ofMemoryCases(Consumer<CasePictures> listener) {
        return new CaseDrawer(of -> !of.canonical()
                || CHAPTERS.contains(of.requirement().substring(0, of.requirement().indexOf('-'))), listener);
    }

    /** Returns the recorder of a case that begins; empty where it is not drawn. */
    public synchronized Optional<PictureRecorder> begin(Case of) {
        recording = drawn.test(of) ? Optional.of(new Recording(of, new PictureRecorder(of.id()))) : Optional.empty();
        return recording.map(Recording::recorder);
    }

    /** Passes on the pictures of the case that has ended, if it was drawn. */
    public synchronized void end(Case of) {
        Optional<Recording> ended = recording.filter(open -> open.of().equals(of));
        recording = Optional.empty();
        ended.ifPresent(open -> listener.accept(open.recorder().finish()));
    }
}
