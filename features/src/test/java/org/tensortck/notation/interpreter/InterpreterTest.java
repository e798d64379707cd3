package org.tensortck.notation.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.notation.error.CodeException;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.Position;
import org.tensortck.notation.error.PythonException;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;

final class InterpreterTest {
    private final RecordingCaller caller = new RecordingCaller();
    private final Interpreter interpreter = new Interpreter(caller, Vocabulary.standard(), Map.of("reference", "1.0"));

    /** Binds a tensor to {@code t}, and forgets the calls that led there. */
    @BeforeEach
    void bind_a_tensor() {
        interpreter.begin();
        interpreter.execute("t = torch.tensor([1, 2])");
        caller.calls().clear();
    }

    private void arrayNamed(String name) {
        interpreter.execute(name + " = np.array([1])");
        caller.calls().clear();
    }

    private void scalarNamed(String name) {
        caller.answer("ndarray.__getitem__", new Value.ArrayScalar(DType.FLOAT32, Scalar.of(0.5)));
        interpreter.execute("an_array = np.array([0.5])\n" + name + " = an_array[0]");
        caller.calls().clear();
    }

    private String result(String expression) {
        return PythonRepr.repr(interpreter.evaluate(expression));
    }

    private String message(String expression) {
        return assertThrows(CodeException.class, () -> interpreter.evaluate(expression)).getMessage();
    }

    @Nested
    final class Contexts {

        @BeforeEach
        void answer_with_a_context() {
            caller.answer("torch.no_grad", new Value.Context("torch.no_grad", List.of()));
        }

        @Test
        void are_entered_and_left_around_the_statements_of_the_line() {
            interpreter.execute("with torch.no_grad(), torch.no_grad(): a = t + t; b = a");
            assertEquals(List.of("torch.no_grad()", "tck.enter(torch.no_grad())", "torch.no_grad()",
                    "tck.enter(torch.no_grad())", "Tensor.__add__(Tensor#1, Tensor#1)", "tck.leave()", "tck.leave()"),
                    caller.calls());
            assertEquals(interpreter.evaluate("a"), interpreter.evaluate("b"));
        }

        @Test
        void are_left_where_a_statement_fails() {
            assertThrows(CodeException.class, () -> interpreter.execute("with torch.no_grad(): a = 1; b = [][0]"));
            assertEquals(List.of("torch.no_grad()", "tck.enter(torch.no_grad())", "tck.leave()"), caller.calls());
            assertEquals("1", result("a"));
        }

        @Test
        void are_of_no_other_kind() {
            CodeException error = assertThrows(CodeException.class, () -> interpreter.execute("with t: a = 1"));
            assertEquals("line 1, column 6: a torch.Tensor is no context that 'with' can enter",
                    error.getMessage());
        }
    }

    @Nested
    final class Calls {

        @Test
        void pass_arguments_by_position_and_by_name_in_their_order() {
            interpreter.execute("x = torch.tensor([0.5], requires_grad=True, dtype=torch.float64)");
            assertEquals(List.of("torch.tensor([0.5], requires_grad=True, dtype=torch.float64)"), caller.calls());
        }

        @Test
        void of_methods_pass_the_object_first() {
            interpreter.evaluate("t.to(torch.float16)");
            assertEquals(List.of("Tensor.to(Tensor#1, torch.float16)"), caller.calls());
        }

        @Test
        void evaluate_the_function_then_the_arguments_from_left_to_right() {
            interpreter.evaluate("t.clone().to(t.dtype)");
            assertEquals(List.of("Tensor.clone(Tensor#1)", "Tensor.dtype(Tensor#1)", "Tensor.to(Tensor#2, Tensor#3)"),
                    caller.calls());
        }

        @Test
        void read_attributes_without_parentheses() {
            caller.answer("Tensor.shape", Value.tuple(2));
            assertEquals("(2,)", result("t.shape"));
            caller.answer("np.int_", new Value.DTypeOf(Side.ARRAY, DType.INT64));
            assertEquals("dtype('int64')", result("np.int_"));
            assertEquals(List.of("Tensor.shape(Tensor#1)", "np.int_()"), caller.calls());
        }

        @Test
        void read_the_attributes_of_a_group_of_them() {
            caller.answer("ndarray.flags.writeable", Value.of(false));
            interpreter.execute("a = np.array(0)");
            assertEquals("False", result("a.flags.writeable"));
            assertEquals(List.of("np.array(0)", "ndarray.flags.writeable(ndarray#2)"), caller.calls());
        }

        @Test
        void keep_a_method_with_its_object() {
            interpreter.execute("f = t.clone\nf()\ng = torch.as_tensor\ng(2)");
            assertEquals(List.of("Tensor.clone(Tensor#1)", "torch.as_tensor(2)"), caller.calls());
        }

        @Test
        void set_attributes() {
            interpreter.execute("t.requires_grad = True");
            assertEquals(List.of("Tensor.__setattr__(Tensor#1, 'requires_grad', True)"), caller.calls());
        }
    }

    @Nested
    final class Items {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                t[0]               | 0
                t[-1, 2]           | (-1, 2)
                t[()]              | ()
                t[0,]              | (0,)
                t[1:, ::2]         | (slice(1, None, None), slice(None, None, 2))
                t[..., None]       | (Ellipsis, None)
                t[np.newaxis]      | None
                t[[0, 1]]          | [0, 1]
                t[t]               | Tensor#1
                t[True]            | True
                """)
        void pass_the_index_on_as_it_is(String code, String index) {
            interpreter.evaluate(code);
            assertEquals(List.of("Tensor.__getitem__(Tensor#1, " + index + ")"), caller.calls());
        }

        @Test
        void are_written_after_the_value_is_known() {
            interpreter.execute("t.clone()[t.ndim] = t.shape");
            assertEquals(List.of("Tensor.shape(Tensor#1)", "Tensor.clone(Tensor#1)", "Tensor.ndim(Tensor#1)",
                    "Tensor.__setitem__(Tensor#3, Tensor#4, Tensor#2)"), caller.calls());
        }

        @Test
        void of_an_object_are_what_unpacking_and_list_take() {
            caller.answer("Tensor.__len__", Value.of(2));
            interpreter.execute("a, b = t");
            assertEquals(List.of("Tensor.__len__(Tensor#1)", "Tensor.__getitem__(Tensor#1, 0)",
                    "Tensor.__getitem__(Tensor#1, 1)"), caller.calls());
            assertEquals("(Tensor#2, Tensor#3)", result("a, b"));
            assertEquals("[Tensor#4, Tensor#5]", result("list(t)"));
        }
    }

    /** A method that the vocabulary lacks is named when it is refused, which tells as much as a call of it. */
    @Nested
    final class Operators {

        private String asked(String code) {
            try {
                interpreter.execute(code);
                return caller.calls().getLast().replaceFirst("\\(.*", "");
            } catch (NotationException e) {
                return e.getMessage().replaceFirst(".*the vocabulary has no ", "");
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                t + 1        | Tensor.__add__
                1 + t        | Tensor.__radd__
                2.0 ** t     | Tensor.__rpow__
                t @ t        | Tensor.__matmul__
                -t           | Tensor.__neg__
                ~t           | Tensor.__invert__
                abs(t)       | Tensor.__abs__
                t == 1       | Tensor.__eq__
                1 < t        | Tensor.__gt__
                1 >= t       | Tensor.__le__
                1 != t       | Tensor.__ne__
                1 in t       | Tensor.__contains__
                not t        | Tensor.__bool__
                t and 1      | Tensor.__bool__
                float(t)     | Tensor.__float__
                int(t)       | Tensor.__int__
                complex(t)   | Tensor.__complex__
                len(t)       | Tensor.__len__
                t += 1       | Tensor.__iadd__
                t @= 1       | Tensor.__matmul__
                n @= n       | ndarray.__imatmul__
                t += n       | Tensor.__add__
                t + n        | Tensor.__add__
                n / t        | Tensor.__rtruediv__
                n == t       | Tensor.__eq__
                n + 1        | ndarray.__add__
                [1] + n      | ndarray.__radd__
                None == n    | ndarray.__eq__
                n + s        | ndarray.__add__
                s + n        | generic.__add__
                s + 1        | generic.__add__
                s += 1       | generic.__add__
                s * t        | Tensor.__rmul__
                t * s        | Tensor.__mul__
                s == t       | Tensor.__eq__
                (1,) == s    | generic.__eq__
                """)
        void ask_the_operand_that_python_asks(String code, String method) {
            arrayNamed("n");
            scalarNamed("s");
            caller.answer("Tensor.__len__", Value.of(2));
            caller.answer("Tensor.__contains__", Value.of(true));
            caller.answer("Tensor.__bool__", Value.of(true));
            caller.answer("Tensor.__float__", Value.of(2.5));
            caller.answer("Tensor.__complex__", Value.of(2.5));
            assertEquals(method, asked(code));
        }

        @ParameterizedTest
        @ValueSource(strings = {"t + [1]", "[1] + t", "t < None", "'a' * t", "t - (1,)", "n + t", "n @ t", "n & t"})
        void fail_where_both_decline(String code) {
            arrayNamed("n");
            PythonException error = assertThrows(PythonException.class, () -> interpreter.evaluate(code));
            assertEquals(PythonException.Type.TYPE_ERROR, error.type());
        }

        @Test
        void compare_identities_where_both_decline_equality() {
            assertEquals("(False, True, False)", result("t == [1], t != None, 'a' == t"));
        }

        @Test
        void refuse_order_between_an_array_and_a_tensor() {
            arrayNamed("n");
            assertEquals("line 1, column 3: an array and a tensor are compared by == only", message("n < t"));
        }

        @Test
        void on_an_item_read_it_and_write_the_result() {
            scalarNamed("s");
            caller.answer("Tensor.__getitem__", Value.of(3));
            interpreter.execute("t[t.ndim] += 4");
            assertEquals(List.of("Tensor.ndim(Tensor#1)", "Tensor.__getitem__(Tensor#1, Tensor#3)",
                    "Tensor.__setitem__(Tensor#1, Tensor#3, 7)"), caller.calls());
        }

        @Test
        void take_a_numpy_scalar_for_its_value_where_python_wants_a_number() {
            scalarNamed("s");
            assertEquals("(0.5, 0, True, (0.5+0j))", result("float(s), int(s), bool(s), complex(s)"));
        }
    }

    @Nested
    final class Comparisons {

        @Test
        void is_asks_for_the_object() {
            arrayNamed("n");
            interpreter.execute("u = t\nv = t.clone()");
            assertEquals("(True, False, True, False, True)",
                    result("t is u, t is v, t is not v, n is t, t is not None"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                type(t) is torch.Tensor                 | True
                type(t) == np.ndarray                   | False
                type(s) == np.float32                   | True
                type(s) is np.float64                   | False
                torch.float32 is torch.float32          | True
                torch.float32 == torch.float64          | False
                torch.float32 == np.float32             | False
                np.float32 == np.float32                | True
                np.float32 is np.float64                | False
                np.float32 == None                      | False
                np.float32 in [np.int8, np.float32]     | True
                isinstance(t, torch.Tensor)             | True
                isinstance(t, (np.ndarray, int))        | False
                isinstance(s, np.float32)               | True
                isinstance(s, float)                    | False
                isinstance(True, (str, int))            | True
                torch is torch                          | True
                type(torch.float32)                     | <class 'torch.dtype'>
                type(s)                                 | <class 'numpy.float32'>
                type(torch.Tensor).__name__             | 'type'
                t in [t, 1]                             | True
                """)
        void know_dtypes_and_classes(String code, String expected) {
            scalarNamed("s");
            assertEquals(expected, result(code));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1 is 1", "'a' is 'a'", "1.5 is 1.5", "() is ()", "np.int8 is np.int8",
                "np.int8 == 'int8'", "np.float64 == float", "type(np.int8)", "type(torch.rand)",
                "torch.rand is torch.rand",
                "'%d' % 1", "(-8.0) ** 0.5", "(1+1j) ** 0.5", "2 ** 10000000", "1 << 10000000", "[1] * 100000000",
                "int | str", "list[int]", "complex('1')", "int('f', 16)", "'a'.upper()", "range(3)"})
        void and_other_code_are_refused_rather_than_guessed(String code) {
            CodeException error = assertThrows(CodeException.class, () -> interpreter.evaluate(code));
            assertEquals(true, error.position().isPresent(), error.getMessage());
        }
    }

    @Nested
    final class Text {

        @Test
        void of_objects_is_asked_of_the_implementation() {
            caller.answer("Tensor.__repr__", Value.of("tensor([1, 2])"));
            caller.answer("Tensor.__str__", Value.of("[1 2]"));
            assertEquals("('tensor([1, 2])', '[1 2]', '[tensor([1, 2])]')", result("repr(t), str(t), str([t])"));
        }

        @Test
        void of_devices_and_dtypes_is_python_s() {
            caller.answer("Tensor.device", new Value.DeviceOf(new Device("cuda", 1)));
            assertEquals("(\"device(type='cuda', index=1)\", 'cuda:1')", result("repr(t.device), str(t.device)"));
            assertEquals("('torch.int8', 'torch.int8', \"dtype('int8')\", 'int8')",
                    result("repr(torch.int8), str(torch.int8), repr(np.int8), str(np.int8)"));
        }
    }

    @Nested
    final class Failures {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                torch.from_nump(1) | line 1, column 7: torch has no function 'from_nump' in the vocabulary; the closest is 'from_numpy'
                torch.xyzzy        | line 1, column 7: torch has no function 'xyzzy' in the vocabulary
                t.shap             | line 1, column 3: Tensor has no attribute 'shap' in the vocabulary; the closest is 'shape'
                np.array(0).flags.x | line 1, column 19: ndarray has no attribute 'flags.x' in the vocabulary
                [1].append(2)      | line 1, column 5: list has no attribute 'append' in the vocabulary
                (1, tt)            | line 1, column 5: nothing is bound to the name 'tt'; the closest is 't'
                len(1)             | line 1, column 1: an int has no length
                len(1, 2)          | line 1, column 1: len takes 1 argument, but was given 2
                1 + 'a'            | line 1, column 3: operator + does not take an int and a str
                [1, 2][2]          | line 1, column 7: index 2 is out of range for a list of length 2
                t.shape()          | line 1, column 3: a torch.Tensor cannot be called
                1 / (2 - 2)        | line 1, column 3: division by zero
                tck.read(t, ())    | line 1, column 1: nothing is bound to the name 'tck'
                """)
        void say_where_and_what(String code, String expected) {
            assertEquals(expected, message(code));
        }

        @Test
        void of_statements_say_where() {
            CodeException error = assertThrows(CodeException.class, () -> interpreter.execute("a = 1\nb, c = 1, 2, 3"));
            assertEquals("line 2, column 1: 3 values cannot be assigned to 2 targets", error.getMessage());
            error = assertThrows(CodeException.class, () -> interpreter.execute("del t, u"));
            assertEquals("line 1, column 8: nothing is bound to the name 'u'", error.getMessage());
            assertEquals(Optional.of(new Position(1, 8)), error.position());
        }

        @Test
        void of_a_call_say_where_and_keep_the_cause() {
            EvaluationException cause = new EvaluationException("torch.rand: arguments [size] are missing");
            caller.fail(cause);
            CodeException error = assertThrows(CodeException.class, () -> interpreter.evaluate("(1, torch.rand())"));
            assertEquals("line 1, column 11: torch.rand: arguments [size] are missing", error.getMessage());
            assertSame(cause, error.getCause());
        }

        @Test
        void of_the_implementation_pass_through() {
            TensorException refusal = new TensorException(ErrorKind.READ_ONLY, "setitem: the array is read-only");
            caller.fail(refusal);
            assertSame(refusal, assertThrows(TensorException.class, () -> interpreter.execute("t[0] = 1")));
            UnsupportedException lacking = new UnsupportedException("Views", "no views");
            caller.fail(lacking);
            assertSame(lacking, assertThrows(UnsupportedException.class, () -> interpreter.execute("t[0] = 1")));
        }
    }

    @Nested
    final class Scenarios {

        @Test
        void see_variables_in_the_order_of_first_binding_without_modules() {
            interpreter.execute("b = 1; a = 2; m = np; b = 3; c = 4; del c");
            assertEquals("{t=Tensor#1, b=3, a=2}", texts(interpreter.variables()));
        }

        @Test
        void begin_without_variables() {
            interpreter.begin();
            assertEquals(List.of("begin"), caller.calls());
            assertEquals(Map.of(), interpreter.variables());
            assertEquals("line 1, column 1: nothing is bound to the name 't'", message("t"));
        }

        @Test
        void may_hide_a_builtin_until_it_is_deleted() {
            interpreter.execute("len = 3");
            assertEquals("3", result("len"));
            interpreter.execute("del len");
            assertEquals("1", result("len([0])"));
        }

        @Test
        void do_not_share_lists_through_the_cache_of_texts() {
            interpreter.execute("a = [1]");
            interpreter.execute("a += [2]");
            interpreter.execute("a = [1]");
            assertEquals("[1]", result("a"));
        }

        @Test
        void are_as_many_as_one_likes() {
            for (int i = 0; i < 3000; i++) {
                interpreter.execute("a" + i + " = " + i);
            }
            assertEquals("2999", result("a2999"));
        }

        @Test
        void close_the_caller() {
            interpreter.close();
            assertEquals(List.of("close"), caller.calls());
            assertEquals(Map.of("reference", "1.0"), interpreter.versions());
            assertSame(caller, interpreter.caller());
        }

        private static String texts(Map<String, Value> variables) {
            StringBuilder text = new StringBuilder();
            variables.forEach((name, value) -> text.append(text.isEmpty() ? "{" : ", ").append(name).append("=")
                    .append(PythonRepr.repr(value)));
            return text.append("}").toString();
        }
    }
}
