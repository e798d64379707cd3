package org.tensortck.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;

/** Pictures of the suite are sound, the same in each run, and change no result. */
class DrawnSuiteTest {
    private static final Suite SUITE = Suite.canonical();
    private static final TckRun RUN = new TckRun(SUITE, Waivers.none());
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "rect", "path", "text", "tspan", "title", "desc");
    private static final Set<String> ATTRIBUTES = Set.of("class", "role", "viewBox", "width", "height", "x", "y", "rx",
            "d", "transform");
    private static final Set<String> CLASSES = Set.of("memory-picture", "panel", "tint0", "tint1", "tint2", "tint3",
            "heading", "facts", "name", "number", "gap", "value", "old", "index", "cell", "unseen", "track", "slot",
            "changed", "mark", "strike");
    /** The cases of the chapters on memory in which no name is bound to a tensor or an array. */
    private static final Set<String> UNNAMED = Set.of("CPX-4.6", "MEM-71.1", "MEM-71.2", "MEM-71.3",
            "MEM-72.6", "VIW-25.4", "VIW-30.1", "VIW-30.2", "VIW-51.1");
    private static final Set<String> CHAPTERS = Set.of("MEM", "CPY", "VIW", "PCE", "CPX", "BIT");

    private static List<CaseResult> run(TckRun run, List<Case> cases) {
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays())) {
            return run.executePart(evaluator, cases).stream().map(result -> new CaseResult(result.of(),
                    result.verdict(), result.detail(), 0, result.sides(), result.lacking(), result.blockers()))
                    .toList();
        }
    }

    private static List<Case> cases(Set<String> chapters) {
        return SUITE.cases().values().stream().filter(of -> chapters.contains(of.requirement().split("-", 2)[0]))
                .toList();
    }

    /** The pictures of all cases of the chapters, drawn once for all tests. */
    private static final List<CasePictures> DRAWN = new ArrayList<>();
    private static final List<CaseResult> RESULTS = run(RUN.drawing(CaseDrawer.ofMemoryCases(DRAWN::add)),
            cases(CHAPTERS));

    @Test
    void results_are_those_of_a_run_that_draws_nothing() {
        assertEquals(run(RUN, cases(CHAPTERS)), RESULTS);
        assertEquals(cases(CHAPTERS).stream().map(Case::id).toList(), DRAWN.stream().map(CasePictures::of).toList());
    }

    @Test
    void pictures_are_the_same_in_each_run() {
        List<Case> some = cases(Set.of("CPX", "BIT"));
        List<String> ids = some.stream().map(Case::id).toList();
        List<CasePictures> again = new ArrayList<>();
        run(RUN.drawing(CaseDrawer.ofAll(again::add)), some);
        assertEquals(DRAWN.stream().filter(pictures -> ids.contains(pictures.of())).toList(), again);
    }

    @Test
    void cases_about_numbers_and_texts_are_not_drawn_with_a_report() {
        List<CasePictures> drawn = new ArrayList<>();
        run(RUN.drawing(CaseDrawer.ofMemoryCases(drawn::add)), cases(Set.of("TYP", "OVL")));
        assertEquals(cases(Set.of("OVL")).stream().map(Case::id).toList(),
                drawn.stream().map(CasePictures::of).toList());
    }

    @Test
    void each_case_about_memory_has_pictures_that_are_well_formed_and_small() throws XMLStreamException {
        Set<String> unnamed = new TreeSet<>();
        long length = 0;
        for (CasePictures of : DRAWN) {
            of.reason().ifPresent(reason -> {
                assertEquals("no name is bound to a tensor or an array", reason, of.of());
                unnamed.add(of.of());
            });
            for (Picture picture : of.pictures()) {
                requireSound(picture);
                assertTrue(picture.svg().length() < 6 * 1024, () -> of.of() + ": " + picture.svg().length());
                length += picture.svg().length();
            }
        }
        assertEquals(UNNAMED, unnamed);
        assertTrue(length < 8 * 1024 * 1024, "all pictures together have " + length + " characters");
    }

    private static void requireSound(Picture picture) throws XMLStreamException {
        assertTrue(picture.title().startsWith("After `"), picture.title());
        read(picture.svg(), xml -> {
            assertTrue(ELEMENTS.contains(xml.getLocalName()), xml.getLocalName());
            for (int place = 0; place < xml.getAttributeCount(); place++) {
                assertTrue(ATTRIBUTES.contains(xml.getAttributeLocalName(place)), xml.getAttributeLocalName(place));
                if (xml.getAttributeLocalName(place).equals("class")) {
                    assertTrue(CLASSES.containsAll(List.of(xml.getAttributeValue(place).split(" "))),
                            xml.getAttributeValue(place));
                }
            }
        });
    }

    private static void read(String svg, Consumer<XMLStreamReader> element) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(svg));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element.accept(xml);
            }
        }
    }

    @Test
    void a_picture_of_its_own_has_the_style_sheet_and_is_well_formed() throws XMLStreamException {
        List<CasePictures> drawn = new ArrayList<>();
        run(RUN.drawing(CaseDrawer.ofAll(drawn::add)), List.of(SUITE.cases().get("MEM-1.1")));
        Picture last = drawn.getFirst().pictures().getLast();
        List<String> elements = new ArrayList<>();
        read(PictureStyle.standAlone(last), xml -> elements.add(xml.getLocalName()));
        assertEquals(List.of("svg", "style", "title", "desc"), elements.subList(0, 4));
        CLASSES.forEach(name -> assertTrue(name.equals("panel") || PictureStyle.css().contains("." + name), name));
    }

    @Test
    void texts_of_code_are_escaped_and_characters_that_xml_lacks_are_replaced() throws XMLStreamException {
        Picture picture = SvgPicture.of("t = torch.tensor([1]) # <b> & \"\u0001\"\n  x",
                new MemoryState(List.of(), List.of(), Map.of()));
        assertTrue(picture.svg().contains("Memory after t = torch.tensor([1]) # &lt;b&gt; &amp; \"\uFFFD\" x"),
                picture.svg());
        requireSound(picture);
    }
}
