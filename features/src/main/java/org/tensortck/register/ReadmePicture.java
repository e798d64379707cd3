package org.tensortck.register;

import java.util.ArrayList;
import java.util.List;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.picture.CaseDrawer;
import org.tensortck.picture.CasePictures;
import org.tensortck.picture.PictureStyle;
import org.tensortck.run.Evaluators;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Suite;

/** The picture in {@code README.md}: the last one of its scenario, drawn from a run on the reference. */
public final class ReadmePicture {
    private static final String FILE = "spec/pictures/mem-1.1.svg";
    private static final String CASE = "MEM-1.1";
    private static final String REFERENCE = "reference";

    private ReadmePicture() {}

    /** Returns the register of the picture. */
    public static Register of(Suite suite) {
        return new Register(FILE, _ -> draw(suite));
    }

    private static String draw(Suite suite) {
        List<CasePictures> drawn = new ArrayList<>();
        try (Evaluator evaluator = Evaluators.inThisJvm(Implementations.tensorLibrary(REFERENCE),
                Implementations.arrayLibrary(REFERENCE))) {
            new TckRun(suite, Waivers.none()).drawing(CaseDrawer.ofAll(drawn::add)).executePart(evaluator,
                    List.of(suite.cases().get(CASE)));
        }
        return PictureStyle.standAlone(drawn.getFirst().pictures().getLast());
    }
}
