package org.tensortck.polyglot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.value.Value;

class SignatureTextTest {
    @Test
    void a_signature_is_written_as_python_writes_it() {
        Signature signature = new Signature("torch.f",
                List.of(new Signature.Parameter("a", Optional.empty(), Signature.Passing.EITHER),
                        new Signature.Parameter("b", Optional.of(Value.NONE), Signature.Passing.EITHER),
                        new Signature.Parameter("c", Optional.of(Value.of(false)), Signature.Passing.NAMED)));
        assertEquals("torch.f(a, b=None, *, c=False)", SignatureText.of(signature));
        Signature rest = new Signature("torch.g",
                List.of(new Signature.Parameter("size", Optional.empty(), Signature.Passing.REST),
                        new Signature.Parameter("c", Optional.of(Value.of("x")), Signature.Passing.NAMED)));
        assertEquals("torch.g(*size, c='x')", SignatureText.of(rest));
    }
}
