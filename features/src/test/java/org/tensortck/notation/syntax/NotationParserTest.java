package org.tensortck.notation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.Position;
import org.tensortck.notation.interpreter.Rendering;
import org.tensortck.notation.syntax.NotationParser.ParsedSignature;
import org.tensortck.notation.syntax.Signature.Parameter;
import org.tensortck.notation.syntax.Signature.Passing;
import org.tensortck.value.Value;

final class NotationParserTest {

    @Nested
    final class Expressions {

        @ParameterizedTest
        @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                1 + 2 * 3               → (+ 1 (* 2 3))
                1 - 2 - 3               → (- (- 1 2) 3)
                2 ** 3 ** 4             → (** 2 (** 3 4))
                -2 ** 2                 → (- (** 2 2))
                2 ** -1                 → (** 2 (- 1))
                2 ** -x ** y            → (** 2 (- (** x y)))
                -x.y[0]                 → (- (item (. x y) 0))
                not a == b              → (not (== a b))
                not a and b or c        → (or (and (not a) b) c)
                a or b and c            → (or a (and b c))
                1 | 2 ^ 3 & 4 << 5 + 6  → (| 1 (^ 2 (& 3 (<< 4 (+ 5 6)))))
                a + b < c | d           → (< (+ a b) (| c d))
                a @ b / c // d % e      → (% (// (/ (@ a b) c) d) e)
                a is not b              → (is not a b)
                a is b                  → (is a b)
                a not in b              → (not in a b)
                not a in b              → (not (in a b))
                ~-+x                    → (~ (- (+ x)))
                (a)                     → a
                ()                      → (tuple)
                (1,)                    → (tuple 1)
                1, 2                    → (tuple 1 2)
                [1, (2, 3), ]           → (list 1 (tuple 2 3))
                x[1]                    → (item x 1)
                x[1, 2]                 → (item x (tuple 1 2))
                x[1,]                   → (item x (tuple 1))
                x[()]                   → (item x (tuple))
                x[:]                    → (item x (slice _ _ _))
                x[1:2]                  → (item x (slice 1 2 _))
                x[::-1]                 → (item x (slice _ _ (- 1)))
                x[..., None, a:]        → (item x (tuple Ellipsis None (slice a _ _)))
                x[m > 0]                → (item x (> m 0))
                f()                     → (call f)
                t.to(d, copy=True,)     → (call (. t to) d copy=True)
                t.T.numpy()[0](1)       → (call (item (call (. (. t T) numpy)) 0) 1)
                """)
        void have_the_structure_that_python_gives_them(String code, String tree) {
            assertEquals(tree, Rendering.expression(code));
        }

        @Test
        void go_on_over_lines_inside_brackets() {
            assertEquals("(call f (list 1 2) a=3)", Rendering.expression("f([1,  # one\n  2],\n\n  a=3)\n"));
        }

        @Test
        void know_where_they_stand() {
            Expression.Binary sum = (Expression.Binary) NotationParser.parseExpression("torch.ones(2) + [é,\n b][0]"
                    .replace("é", "e"));
            assertEquals(new Position(1, 15), sum.position());
            assertEquals(new Position(1, 7), sum.left().position());
            Expression.Item item = (Expression.Item) sum.right();
            assertEquals(new Position(2, 4), item.position());
            assertEquals(new Position(2, 2), ((Expression.ListDisplay) item.object()).items().get(1).position());
        }

        @Test
        void may_have_very_many_items() {
            String code = "[" + "1, ".repeat(20_000) + "]";
            assertEquals(20_000, ((Expression.ListDisplay) NotationParser.parseExpression(code)).items().size());
        }
    }

    @Nested
    final class Statements {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                a = 1                  | (= a 1)
                a = 1, 2               | (= a (tuple 1 2))
                a, b = b, a            | (= (tuple a b) (tuple b a))
                a, = x                 | (= (tuple a) x)
                (a, [b, c]), d = x     | (= (tuple (tuple a (list b c)) d) x)
                x[0, 1:] = 5           | (= (item x (tuple 0 (slice 1 _ _))) 5)
                t.requires_grad = True | (= (. t requires_grad) True)
                a += 1                 | (+= a 1)
                a **= 2                | (**= a 2)
                x[0] //= 2             | (//= (item x 0) 2)
                t.data >>= 1           | (>>= (. t data) 1)
                del a, x[0]            | (del a (item x 0))
                a; b;                  | a; b
                with c: a = 1; b       | (with c (= a 1) b)
                with c(), d: a         | (with (call c) d a)
                with (c): x[1:] = 5    | (with c (= (item x (slice 1 _ _)) 5))
                t.zero_()              | (call (. t zero_))
                """)
        void have_the_structure_that_python_gives_them(String code, String tree) {
            assertEquals(tree, Rendering.statements(code));
        }

        @Test
        void stand_on_lines_of_their_own() {
            assertEquals("(= a 1); (= b 2)", Rendering.statements("\na = 1\r\n\n# comment\nb = 2  # more\n"));
            assertEquals("", Rendering.statements("  \n"));
        }
    }

    @Nested
    final class SyntaxErrors {

        @Test
        void show_the_line_with_a_caret() {
            assertMessage("t = f(a, , )", """
                    line 1, column 10: found ',', expected a value
                        t = f(a, , )
                                 ^""");
            assertMessage("a = 1\nb = [1,\n2 3]\n", """
                    line 3, column 3: found the number 3, expected an operator, ',' or ']'
                        2 3]
                          ^""");
            assertMessage("a = f(1,\n\t2\n\n", """
                    line 2, column 3: found the end of the code, expected an operator, ',' or ')'
                         2
                          ^""");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                1 +               | line 1, column 4: found the end of the line, expected a value
                = 1               | line 1, column 1: found '=', expected a statement
                a; ; b            | line 1, column 4: found ';', expected a statement
                a b               | line 1, column 3: found the name b, expected an operator or the end of the line
                a = b = 1         | line 1, column 7: found '=', expected an operator or the end of the line
                1abc              | line 1, column 2: found the name abc, expected an operator or the end of the line
                x.                | line 1, column 3: found the end of the line, expected a name
                x[]               | line 1, column 3: found ']', expected a value or ':'
                x = (1, 2]        | line 1, column 10: found ']', expected an operator, ',' or ')'
                f(*x)             | line 1, column 3: found '*', expected a value or ')'
                a not b           | line 1, column 7: found the name b, expected 'in'
                b'abc'            | line 1, column 2: found the string 'abc', expected an operator or the end of the line
                x = 'abc          | line 1, column 5: the string is never closed
                x = $1            | line 1, column 5: the character '$' is not in the notation
                €                 | line 1, column 1: the character U+20AC is not in the notation
                for i in x        | line 1, column 1: 'for' is not in the notation
                a if b else c     | line 1, column 3: 'if' is not in the notation
                with c as d: a    | line 1, column 8: 'as' is not in the notation
                with (c, d): a    | line 1, column 7: 'with' has contexts separated by commas, without parentheses
                with c:           | line 1, column 8: found the end of the line, expected a statement
                with c: with d: a | line 1, column 9: found 'with', expected a statement
                a; with c: b      | line 1, column 4: found 'with', expected the end of the line
                import torch      | line 1, column 1: 'import' is not in the notation; torch and np are there without it
                1 < 2 < 3         | line 1, column 7: comparisons are not chained in the notation; join two with 'and'
                1 + not x         | line 1, column 5: 'not' needs parentheses here
                a == not b        | line 1, column 6: 'not' needs parentheses here
                1 = a             | line 1, column 1: cannot assign to a literal
                f() = a           | line 1, column 1: cannot assign to the result of a call
                a, b + c = 2      | line 1, column 6: cannot assign to the result of an operation
                a, b += 1         | line 1, column 1: '+=' has one target only
                del t.x           | line 1, column 7: 'del' takes names and items
                f(a=1, 2)         | line 1, column 8: an argument without a name stands after one with a name
                f(a=1, a=2)       | line 1, column 8: argument 'a' is given twice
                f(1=2)            | line 1, column 4: what stands before '=' is not the name of an argument
                '\\q'             | line 1, column 1: the string has the escape \\q, which Python does not know
                '\\x4'            | line 1, column 1: the escape \\x needs 2 hexadecimal digits
                '\\ud800'         | line 1, column 1: the escape \\ud800 is not a character
                """)
        void say_what_was_found_and_what_was_expected(String code, String firstLine) {
            NotationException error = assertThrows(NotationException.class, () -> NotationParser.parse(code));
            assertEquals(firstLine, error.getMessage().lines().findFirst().orElseThrow());
        }

        @Test
        void refuse_indentation() {
            assertMessage("a = 1\n  b = 2", """
                    line 2, column 3: the line is indented
                          b = 2
                          ^""");
        }

        @Test
        void carry_their_position() {
            NotationException error = assertThrows(NotationException.class, () -> NotationParser.parse("a\nb c"));
            assertEquals(Optional.of(new Position(2, 3)), error.position());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a = 1", "a\nb", "del a", "a;"})
        void refuse_anything_but_one_expression(String code) {
            assertThrows(NotationException.class, () -> NotationParser.parseExpression(code));
        }

        @Test
        void refuse_deep_nesting_instead_of_overflowing() {
            NotationException error = assertThrows(NotationException.class,
                    () -> NotationParser.parseExpression("(".repeat(100_000)));
            assertEquals("the code is nested too deeply", error.getMessage());
        }

        private static void assertMessage(String code, String message) {
            NotationException error = assertThrows(NotationException.class, () -> NotationParser.parse(code));
            assertEquals(message, error.getMessage());
        }
    }

    @Nested
    final class Signatures {

        @Test
        void have_defaults_and_ways_of_passing() {
            ParsedSignature parsed = NotationParser
                    .parseSignature("torch.tensor(data, order=('a', -1), *, dtype=None, requires_grad=False)");
            Value order = new Value.Tuple(List.of(Value.of("a"), Value.of(-1)));
            assertEquals(new Signature("torch.tensor",
                    List.of(new Parameter("data", Optional.empty(), Passing.EITHER),
                            new Parameter("order", Optional.of(order), Passing.EITHER),
                            new Parameter("dtype", Optional.of(Value.NONE), Passing.NAMED),
                            new Parameter("requires_grad", Optional.of(Value.of(false)), Passing.NAMED))),
                    parsed.signature());
            assertEquals(false, parsed.attribute());
        }

        @Test
        void collect_the_remaining_arguments_after_a_star() {
            assertEquals(
                    List.of(new Parameter("size", Optional.empty(), Passing.REST),
                            new Parameter("dtype", Optional.of(Value.NONE), Passing.NAMED)),
                    NotationParser.parseSignature("torch.rand(*size, dtype=None)").signature().parameters());
        }

        @Test
        void may_be_without_parameters() {
            ParsedSignature parsed = NotationParser.parseSignature("torch.cuda.is_available()");
            assertEquals(
                    new ParsedSignature(new Signature("torch.cuda.is_available", List.of()), false, Optional.empty()),
                    parsed);
        }

        @Test
        void without_parentheses_are_attributes_of_an_object_or_of_a_module() {
            Parameter self = new Parameter("self", Optional.empty(), Passing.EITHER);
            assertEquals(new ParsedSignature(new Signature("Tensor.shape", List.of(self)), true, Optional.empty()),
                    NotationParser.parseSignature("Tensor.shape"));
            assertEquals(new ParsedSignature(new Signature("np.int_", List.of()), true, Optional.empty()),
                    NotationParser.parseSignature("np.int_"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "f(", "f(a,,b)", "f(1)", "f(a) b", "f(*, *a)", "f(a=b)", "f(**a)", "f.1"})
        void are_refused_when_wrong(String text) {
            NotationException error = assertThrows(NotationException.class, () -> NotationParser.parseSignature(text));
            assertTrue(error.getMessage().startsWith("line 1, column "), error.getMessage());
        }
    }

    @Test
    void a_decimal_literal_has_at_most_as_many_digits_as_python_reads() {
        assertEquals(new Value.Int(BigInteger.TEN.pow(4299)),
                ((Expression.Literal) NotationParser.parseExpression("1" + "0".repeat(4299))).value());
        assertEquals(new Value.Int(BigInteger.ONE.shiftLeft(20_000)),
                ((Expression.Literal) NotationParser.parseExpression("0x1" + "0".repeat(5000))).value());
        NotationException refused = assertThrows(NotationException.class,
                () -> NotationParser.parseExpression("1".repeat(300_000)));
        assertTrue(refused.getMessage().startsWith("line 1, column 1: an int of 300000 digits; Python stops at 4300"),
                refused.getMessage().substring(0, 100));
        assertTrue(refused.getMessage().length() < 1000, "the message has the whole literal");
    }
}
