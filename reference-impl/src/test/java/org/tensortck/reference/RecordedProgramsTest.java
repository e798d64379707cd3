package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tensortck.reference.Break.IN_TENSORS;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Indexing;

/**
 * Random programs do the same to tensors of the reference as to those of PyTorch: the same statements are refused, and
 * they have the same dtypes, shapes and elements, also after a write through each tensor. {@code src/test/python/record_programs.py}
 * records them.
 */
class RecordedProgramsTest {
    private static final int SHOWN_DIFFERENCES = 10;
    private static final RecordedPrograms PROGRAMS = new RecordedPrograms(Recorded.table("tensor-programs.tsv.gz"),
            name -> "('%s', %s.dtype, %s.shape, %s.tolist())".formatted(name, name, name, name),
            (_, _) -> Recorded.REFUSAL);

    @Test
    void random_programs_do_what_they_do_with_pytorch_2_13() {
        List<String> differences = PROGRAMS.differences(new ReferenceTensors());
        assertEquals("", differences.stream().limit(SHOWN_DIFFERENCES).collect(Collectors.joining("\n\n")),
                () -> differences.size() + " of " + PROGRAMS.programs().size() + " programs differ");
        assertEquals(4000, PROGRAMS.programs().size());
    }

    @Test
    void a_view_that_copies_is_seen() {
        assertFalse(PROGRAMS.differences(BrokenReference.tensors(IN_TENSORS.at(Indexing<Tensor>::select,
                call -> BrokenReference.TENSORS.copy((Tensor) call.proceed())))).isEmpty());
    }
}
