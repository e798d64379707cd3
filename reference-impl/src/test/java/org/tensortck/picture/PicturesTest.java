package org.tensortck.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;

/** The memory that a picture shows is the memory of the objects, as the reference executes the code. */
class PicturesTest {

    /** Executes statements, and returns the last state of memory. */
    private static MemoryState after(String... statements) {
        return recorded(statements).states().getLast();
    }

    private static PictureRecorder recorded(String... statements) {
        PictureRecorder recorder = new PictureRecorder("OWN-1.1");
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays())) {
            evaluator.begin();
            for (String statement : statements) {
                evaluator.execute(statement);
                recorder.after(statement, evaluator);
            }
        }
        return recorder;
    }

    private static List<String> values(Storage storage) {
        List<String> values = new ArrayList<>();
        for (long cell = 0; cell < storage.cellCount(); cell++) {
            values.add(storage.cell(cell).map(Cell::value).orElse("unseen"));
        }
        return values;
    }

    /** Returns the indices of the elements in each slot of an object. */
    private static List<String> indices(Storage storage, String name) {
        View view = view(storage, name);
        return view.slots().stream().map(slot -> slot.first() + ":" + String.join(" ", slot.elements().stream()
                .map(element -> ElementText.index(view.object().index(element))).toList())).toList();
    }

    private static View view(Storage storage, String name) {
        return storage.views().stream().filter(view -> view.object().name().equals(name)).findFirst().orElseThrow();
    }

    private static Storage only(MemoryState state) {
        assertEquals(1, state.storages().size());
        return state.storages().getFirst();
    }

    @Test
    void an_array_over_the_memory_of_a_tensor_is_a_row_of_the_same_storage() {
        MemoryState state = after("t = torch.tensor([[0.5, 0.25], [0.75, 0.125]])", "n = t.numpy()", "n[0, 0] = 100");
        Storage storage = only(state);
        assertEquals(CellContent.ELEMENTS, storage.content());
        assertEquals(List.of("100.0", "0.25", "0.75", "0.125"), values(storage));
        assertEquals(List.of("0:0,0", "1:0,1", "2:1,0", "3:1,1"), indices(storage, "t"));
        assertEquals(indices(storage, "t"), indices(storage, "n"));
        assertEquals(Optional.of("0.5"), storage.cell(0).orElseThrow().old());
        assertEquals(Optional.empty(), storage.cell(1).orElseThrow().old());
        assertTrue(view(storage, "n").slots().getFirst().changed());
        assertEquals("tensor · float32 · shape (2, 2) · strides (2, 1) · offset 0", view(storage, "t").facts());
        assertEquals("t and n see the same 4 elements. t[0, 0] and n[0, 0] changed from 0.5 to 100.0.",
                PictureWords.description(state));
        assertEquals("Memory that t and n see", PictureWords.heading(storage, state));
    }

    @Test
    void a_copy_is_a_storage_of_its_own_and_stays_one_after_a_write() {
        MemoryState copied = after("t = torch.tensor([1, 2])", "c = t.clone()");
        assertEquals(2, copied.storages().size());
        assertEquals("Memory that t sees", PictureWords.heading(copied.storages().get(0), copied));
        assertEquals("Memory that c sees: a copy of t", PictureWords.heading(copied.storages().get(1), copied));
        MemoryState written = after("t = torch.tensor([1, 2])", "c = t.to(torch.float64)", "c[1] = 7");
        assertFalse(written.storages().get(0).hasChanged());
        assertEquals(List.of("1.0", "7.0"), values(written.storages().get(1)));
        assertEquals("t sees 2 elements. c sees 2 elements. c is in memory of its own, a copy of t. "
                + "c[1] changed from 2.0 to 7.0.", PictureWords.description(written));
    }

    @Test
    void memory_with_other_elements_is_no_copy() {
        MemoryState state = after("t = torch.tensor([1, 2])", "u = torch.tensor([1, 3])", "v = torch.tensor([2, 1])");
        assertEquals(3, state.storages().size());
        assertEquals(Map.of(), state.copies());
    }

    @Test
    void a_view_of_shared_memory_is_no_copy_of_it() {
        MemoryState state = after("t = torch.tensor([1, 2])", "v = t[:]");
        assertEquals(Map.of(), state.copies());
        assertEquals(2, only(state).views().size());
    }

    @Test
    void the_elements_of_a_transposed_view_stand_below_the_cells_that_they_are_in() {
        Storage storage = only(after("t = torch.tensor([[1, 2, 3], [4, 5, 6]])", "v = t.T"));
        assertEquals(List.of("0:0,0", "1:1,0", "2:2,0", "3:0,1", "4:1,1", "5:2,1"), indices(storage, "v"));
        assertEquals("tensor · int64 · shape (3, 2) · strides (1, 3) · offset 0", view(storage, "v").facts());
    }

    @Test
    void an_element_of_a_broadcast_view_has_several_indices() {
        Storage storage = only(after("t = torch.tensor([1, 2])", "v = t.expand(3, 2)"));
        assertEquals(List.of("0:0,0 1,0 2,0", "1:0,1 1,1 2,1"), indices(storage, "v"));
        assertEquals("tensor · int64 · shape (3, 2) · strides (0, 1) · offset 0", view(storage, "v").facts());
    }

    @Test
    void a_reversed_array_begins_at_its_last_cell() {
        Storage storage = only(after("a = np.array([1, 2, 3], dtype=np.int32)", "r = a[::-1]"));
        assertEquals(List.of("0:2", "1:1", "2:0"), indices(storage, "r"));
        assertEquals("array · int32 · shape (3,) · strides (-1,) · offset 2", view(storage, "r").facts());
    }

    @Test
    void the_storage_of_a_tensor_begins_before_its_first_element_and_has_cells_that_no_object_sees() {
        Storage storage = only(after("v = torch.arange(7)[1::2]"));
        assertEquals(List.of("unseen", "1", "unseen", "3", "unseen", "5"), values(storage));
        assertEquals("tensor · int64 · shape (3,) · strides (2,) · offset 1", view(storage, "v").facts());
    }

    @Test
    void two_parts_are_over_one_storage_even_where_no_byte_is_in_both() {
        MemoryState state = after("a, b = torch.arange(4).split(2)");
        assertEquals(List.of("0", "1", "2", "3"), values(only(state)));
        assertEquals("a sees 2 elements. b sees other elements of the same storage.",
                PictureWords.description(state));
    }

    @Test
    void objects_in_a_list_have_names() {
        Storage storage = only(after("t = torch.arange(4)", "parts = t.split(2)"));
        assertEquals(List.of("2:0", "3:1"), indices(storage, "parts[1]"));
    }

    @Test
    void two_names_of_one_object_are_one_row() {
        assertEquals(List.of("0:()"), indices(only(after("t = torch.tensor(5)", "u = t")), "t (also u)"));
    }

    @Test
    void a_view_with_a_smaller_dtype_has_cells_of_its_size_with_bytes() {
        MemoryState state = after("t = torch.tensor([1.0, -2.0])", "v = t.view(torch.int16)", "v[1] = 0");
        Storage storage = only(state);
        assertEquals(CellContent.BYTES, storage.content());
        assertEquals(List.of("00 00", "00 00", "00 00", "00 c0"), values(storage));
        assertEquals(Optional.of("80 3f"), storage.cell(1).orElseThrow().old());
        Slot first = view(storage, "t").slots().getFirst();
        assertEquals(2, first.span());
        assertEquals("0.0", first.value());
        assertEquals(Optional.of("1.0"), first.old());
        assertTrue(first.ownValue());
    }

    @Test
    void the_parts_of_a_complex_tensor_are_cells() {
        Storage storage = only(after("z = torch.tensor([1+2j, 3-4j])", "r = z.real", "r[1] = 9"));
        assertEquals(CellContent.PARTS, storage.content());
        assertEquals(List.of("1.0", "2.0", "9.0", "-4.0"), values(storage));
        assertEquals(List.of("0:0", "2:1"), indices(storage, "r"));
        assertEquals(2, view(storage, "z").slots().getFirst().span());
        assertFalse(view(storage, "r").slots().getFirst().ownValue());
    }

    @Test
    void a_view_with_a_pending_sign_reads_another_number_than_the_cell_has() {
        Storage storage = only(after("z = torch.tensor([1+2j])", "c = z.conj()"));
        assertEquals(List.of("(1+2j)"), values(storage));
        Slot slot = view(storage, "c").slots().getFirst();
        assertTrue(slot.ownValue());
        assertEquals("(1-2j)", slot.value());
        assertFalse(view(storage, "z").slots().getFirst().ownValue());
    }

    @Test
    void elements_that_overlap_in_part_are_on_lanes_of_their_own() {
        Storage storage = only(after("a = np.array([1, 2, 3], dtype=np.int16)",
                "w = np.lib.stride_tricks.as_strided(a, shape=(3,), strides=(1,))"));
        assertEquals(1, storage.cellSize());
        assertEquals(2, view(storage, "w").lanes().size());
        assertEquals(1, view(storage, "a").lanes().size());
    }

    @Test
    void objects_that_see_no_memory_have_the_reason() {
        MemoryState state = after("m = torch.zeros(2, device='meta')", "e = torch.zeros(0)");
        assertEquals(List.of(), state.storages());
        assertEquals("m: no memory (meta). e: no elements.", PictureWords.description(state));
    }

    @Test
    void a_write_of_the_same_number_is_no_change_and_no_new_state() {
        PictureRecorder recorder = recorded("t = torch.tensor([1, 2])", "t[0] = 1");
        assertEquals(1, recorder.states().size());
    }

    @Test
    void a_state_that_the_next_one_shows_too_has_no_picture() {
        CasePictures drawn = recorded("t = torch.tensor([1, 2])", "n = t.numpy()", "n[0] = 5", "c = t.clone()")
                .finish();
        assertEquals(List.of("After `n = t.numpy()`", "After `n[0] = 5`", "After `c = t.clone()`"),
                drawn.pictures().stream().map(Picture::title).toList());
        assertEquals(Optional.empty(), drawn.reason());
    }

    @Test
    void a_case_without_objects_and_one_with_a_large_object_have_a_reason() {
        assertEquals(new CasePictures("OWN-1.1", List.of(), Optional.of("no name is bound to a tensor or an array")),
                recorded("x = 1").finish());
        CasePictures large = recorded("t = torch.tensor([1])", "u = torch.zeros(2001)").finish();
        assertEquals(1, large.pictures().size());
        assertEquals(Optional.of("`u` has 2001 elements; a picture shows no more than 2000"), large.reason());
    }

    @Test
    void of_a_long_storage_both_ends_and_the_changed_cells_are_shown() {
        Storage storage = only(after("t = torch.arange(200)", "v = t[100:103]", "v[1] = 0"));
        List<Long> shown = Columns.shown(storage);
        assertEquals(0, shown.getFirst());
        assertEquals(199, shown.getLast());
        assertTrue(shown.containsAll(List.of(100L, 101L, 102L)));
        assertTrue(shown.size() < 24, shown::toString);
        Columns columns = new Columns(storage, 0, 30);
        assertEquals(200, columns.gaps().stream().mapToLong(Columns.Gap::count).sum() + shown.size());
    }
}
