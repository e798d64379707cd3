package org.tensortck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tensortck.evaluate.Evaluator;

/**
 * Records the memory that the named objects of a case see, while it is executed. A failure to record is the reason for
 * missing pictures, and no failure of the case.
 */
public final class PictureRecorder {
    private final String id;
    private final List<Moment> moments = new ArrayList<>();
    private final Copies copies = new Copies();
    private Optional<String> reason = Optional.empty();

    /** The objects after a statement. */
    private record Moment(String code, List<SeenObject> objects) {}

    /** Creates the recorder of the case of an id, which is about to be executed. */
    PictureRecorder(String id) {
        this.id = id;
    }

    /** Observes the objects after a statement of the case. */
    public synchronized void after(String code, Evaluator evaluator) {
        if (reason.isPresent()) {
            return;
        }
        try {
            List<SeenObject> before = last();
            List<SeenObject> now = new ObjectObserver(evaluator.caller()).observe(evaluator.variables());
            if (!now.equals(before)) {
                copies.find(now, before);
                moments.add(new Moment(code, now));
            }
        } catch (RuntimeException e) {
            reason = Optional.of(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private List<SeenObject> last() {
        return moments.isEmpty() ? List.of() : moments.getLast().objects();
    }

    /** Returns the state of memory after each statement that changed it, or its names. */
    synchronized List<MemoryState> states() {
        List<MemoryState> states = new ArrayList<>();
        List<SeenObject> before = List.of();
        for (Moment moment : moments) {
            states.add(MemoryState.of(moment.objects(), before, copies.found()));
            before = moment.objects();
        }
        return states;
    }

    /** Draws the statements that have ended. A state that the next picture shows too, beside new objects, has none. */
    synchronized CasePictures finish() {
        List<Picture> pictures = new ArrayList<>();
        try {
            List<MemoryState> states = states();
            for (int place = 0; place < moments.size(); place++) {
                List<SeenObject> objects = moments.get(place).objects();
                boolean isShownByTheNext = place + 1 < moments.size() && !states.get(place).hasChanged()
                        && objects.stream().allMatch(isShownIn(moments.get(place + 1)));
                if (!isShownByTheNext && !objects.isEmpty()) {
                    pictures.add(SvgPicture.of(moments.get(place).code(), states.get(place)));
                }
            }
        } catch (RuntimeException e) {
            reason = Optional.of("the memory cannot be drawn: " + e);
        }
        if (pictures.isEmpty() && reason.isEmpty()) {
            reason = Optional.of("no name is bound to a tensor or an array");
        }
        return new CasePictures(id, pictures, reason);
    }

    private static Predicate<SeenObject> isShownIn(Moment next) {
        return object -> next.objects().stream().anyMatch(object::isShownBy);
    }
}
