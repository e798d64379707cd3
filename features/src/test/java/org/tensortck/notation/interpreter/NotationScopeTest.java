package org.tensortck.notation.interpreter;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.notation.error.CodeException;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.vocabulary.Vocabulary;

class NotationScopeTest {
    private final NotationScope scope = new NotationScope(Vocabulary.standard());

    @ParameterizedTest
    @ValueSource(strings = {"t = torch.tensor([1])\nn = t.numpy()", "a, [b, c] = 1, [2, 3]; d = a + b + c",
            "m = torch; m.zeros(1).shape", "torch = 1; torch.shape", "type(1).__name__",
            "n = np.zeros(2); n.flags.writeable = False; n[0] += 1; del n", "x = [1]; x[0:1], x[0] = [2], 3",
            "t = torch.zeros(2); t += 1; t.data = t; t.data += 1", "x = np; x.load('a.npy', mmap_mode='r')",
            "np.save('a', np.zeros(2)); np.zeros(2).tofile(fid='b-1.raw'); torch.from_file('b-1.raw')",
            "int = 3; int + 1; del int; int(2)"})
    void code_of_the_notation_may_enter(String code) {
        assertDoesNotThrow(() -> scope.enter(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "open('x')                    | line 1, column 1: nothing is bound to the name 'open'",
            "x = 1; x + y                 | line 1, column 12: nothing is bound to the name 'y'",
            "x = 1; del x; x              | line 1, column 15: nothing is bound to the name 'x'",
            "x += 1                       | line 1, column 1: nothing is bound to the name 'x'",
            "x[0] = 1                     | line 1, column 1: nothing is bound to the name 'x'",
            "x = [1, (2, eval)]           | line 1, column 13: nothing is bound to the name 'eval'",
            "f = [1][len(g):2]            | line 1, column 13: nothing is bound to the name 'g'",
            "t = torch.zeros(1, dtype=d)  | line 1, column 26: nothing is bound to the name 'd'",
            "().__class__                 | line 1, column 4: nothing in the vocabulary has an attribute '__class__'; the closest is '__abs__'",
            "torch.os.system('x')         | line 1, column 7: torch has no function 'os' in the vocabulary; the closest is 'cos'",
            "torch.zeross(1)              | line 1, column 7: torch has no function 'zeross' in the vocabulary; the closest is 'zeros'",
            "torch.zeros(1).nmpy()        | line 1, column 16: nothing in the vocabulary has an attribute 'nmpy'; the closest is 'numpy'",
            "torch.zeros = 1              | line 1, column 7: torch.zeros cannot be set",
            "np.load('../a.npy')          | line 1, column 9: load: argument 'file' should be a literal with the plain name of a file, such as 'a.npy'",
            "np.load('/a')                | line 1, column 9: load: argument 'file' should be a literal with the plain name of a file, such as 'a.npy'",
            "np.load('a' + 'b')           | line 1, column 13: load: argument 'file' should be a literal with the plain name of a file, such as 'a.npy'",
            "np.load()                    | line 1, column 4: load: argument 'file' should be a literal with the plain name of a file, such as 'a.npy'",
            "np.zeros(1).tofile('.a')     | line 1, column 20: tofile: argument 'fid' should be a literal with the plain name of a file, such as 'a.npy'",
            "torch.from_file(filename=0)  | line 1, column 26: from_file: argument 'filename' should be a literal with the plain name of a file, such as 'a.npy'",
            "f = np.load; f('/a')         | line 1, column 8: 'load' takes a file, so it can only be called",
            "np.shape, a = 1, 2           | line 1, column 4: np.shape cannot be set",
            "not (1 and h) or 2           | line 1, column 12: nothing is bound to the name 'h'"})
    void anything_else_is_refused_with_the_place(String code, String message) {
        assertEquals(message, assertThrows(CodeException.class, () -> scope.enter(code)).getMessage());
    }

    @Test
    void syntax_that_is_not_in_the_notation_is_refused() {
        assertThrows(NotationException.class, () -> scope.enter("import os"));
        assertThrows(NotationException.class, () -> scope.enterExpression("[x for x in (1,)]"));
    }

    @Test
    void a_name_that_statements_did_not_come_to_bind_is_not_bound() {
        scope.enter("open = torch.zeros(1)[5]");
        scope.rebind(Set.of("t"));
        assertDoesNotThrow(() -> scope.enterExpression("t"));
        assertThrows(PythonException.class, () -> scope.enterExpression("open"));
    }
}
