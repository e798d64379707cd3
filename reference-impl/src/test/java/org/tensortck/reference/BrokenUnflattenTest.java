package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.instead;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.ErrorKind;

/** Breaks the axis that is made several; as {@link BrokenReferenceTest}. */
class BrokenUnflattenTest {

    @Test
    void an_axis_with_gaps_that_is_copied_fails_viw_47() {
        assertFails(Set.of("VIW-47"), runTensorsThatChange("unflatten",
                (view, arguments) -> ((Tensor) arguments[0]).elements().layout().isContiguous()
                        ? view
                        : TENSORS.copy((Tensor) view)));
    }

    @Test
    void a_view_that_leaves_the_graph_fails_viw_47() {
        assertFails(Set.of("VIW-47"), runTensorsThatChange("unflatten",
                (view, _) -> TENSORS.detach((Tensor) view)));
    }

    @Test
    void lengths_that_are_ignored_where_they_do_not_fit_fail_viw_48() {
        assertFails(Set.of("VIW-48"),
                runTensors("unflatten", instead(ErrorKind.SHAPE_MISMATCH, call -> call.argument(0))));
    }

    @Test
    void an_axis_that_there_is_not_and_nothing_happens_to_fails_viw_48() {
        assertFails(Set.of("VIW-48"),
                runTensors("unflatten", instead(ErrorKind.INDEX_OUT_OF_RANGE, call -> call.argument(0))));
    }
}
