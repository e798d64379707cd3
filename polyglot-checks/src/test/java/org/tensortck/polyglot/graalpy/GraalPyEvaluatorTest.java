package org.tensortck.polyglot.graalpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Against a caller that answers what the test wants, so that only the evaluator and the façade are tested. */
class GraalPyEvaluatorTest {
    private static final RecordingCaller CALLER = new RecordingCaller();
    private static final Value TENSOR = new Value.Ref(Side.TENSOR, 7);
    private static final Value ARRAY = new Value.Ref(Side.ARRAY, 8);

    private static Evaluator python;

    @BeforeAll
    static void start() {
        python = GraalPyRuntime.evaluator(CALLER, Map.of("numpy", "2.4.2"));
    }

    @AfterAll
    static void stop() {
        python.close();
    }

    @BeforeEach
    void begin() {
        python.begin();
    }

    private static Value integer(String digits) {
        return new Value.Int(new BigInteger(digits));
    }

    static Stream<Arguments> plainValues() {
        return Stream.of(Arguments.of("None", Value.NONE), Arguments.of("...", new Value.Ellipsis()),
                Arguments.of("True", Value.of(true)), Arguments.of("1", Value.of(1)),
                Arguments.of("-2**63", Value.of(Long.MIN_VALUE)),
                Arguments.of("2**63", integer("9223372036854775808")),
                Arguments.of("-2**200", new Value.Int(BigInteger.TWO.pow(200).negate())),
                Arguments.of("1.0", Value.of(1.0)),
                Arguments.of("-0.0", Value.of(-0.0)), Arguments.of("float('nan')", Value.of(Double.NaN)),
                Arguments.of("5e-324", Value.of(Double.MIN_VALUE)), Arguments.of("1-2j", new Value.Complex(1, -2)),
                Arguments.of("'à\\n😀'", Value.of("à\n😀")), Arguments.of("''", Value.of("")),
                Arguments.of("()", Value.tuple()), Arguments.of("(1, 2)", Value.tuple(1, 2)),
                Arguments.of("[1, (2.0, [])]",
                        new Value.ListOf(List.of(Value.of(1),
                                new Value.Tuple(List.of(Value.of(2.0), new Value.ListOf(List.of())))))),
                Arguments.of("slice(1, None, -2)", new Value.Slice(Value.of(1), Value.NONE, Value.of(-2))),
                Arguments.of("torch.float32", new Value.DTypeOf(Side.TENSOR, DType.FLOAT32)),
                Arguments.of("torch.bfloat16", new Value.DTypeOf(Side.TENSOR, DType.BFLOAT16)),
                Arguments.of("np.float32", new Value.DTypeOf(Side.ARRAY, DType.FLOAT32)),
                Arguments.of("np.bool_", new Value.DTypeOf(Side.ARRAY, DType.BOOL)),
                Arguments.of("torch.Tensor", new Value.TypeOf("torch.Tensor")),
                Arguments.of("np.ndarray", new Value.TypeOf("numpy.ndarray")),
                Arguments.of("int", new Value.TypeOf("int")),
                Arguments.of("type(torch.float32)", new Value.TypeOf("torch.dtype")),
                Arguments.of("torch", new Value.Module("torch")), Arguments.of("np", new Value.Module("np")),
                Arguments.of("torch.from_numpy", new Value.Callable("torch.from_numpy")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainValues")
    void a_python_value_comes_out_as_a_value(String expression, Value value) {
        assertEquals(value, python.evaluate(expression));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainValues")
    void a_value_that_a_call_returns_is_the_python_value(String expression, Value value) {
        CALLER.answer(value);
        python.execute("x = torch.from_numpy(None)");
        assertEquals(value, python.evaluate("x"));
        boolean comparable = !expression.contains("nan");
        String sameClass = value instanceof Value.DTypeOf
                ? "isinstance(x, (torch.dtype, np.dtype))"
                : "type(x) is type(" + expression + ")";
        assertEquals(Value.of(comparable), python.evaluate("x == (" + expression + ") and " + sameClass));
    }

    @Test
    void a_device_has_the_attributes_and_the_text_of_a_torch_device() {
        CALLER.answer(new Value.DeviceOf(Device.parse("cuda:1")));
        python.execute("d = torch.device('cuda:1')");
        assertEquals(new RecordingCaller.Call("torch.device", List.of(Value.of("cuda:1")), Map.of()),
                CALLER.lastCall());
        assertEquals(new Value.DeviceOf(Device.parse("cuda:1")), python.evaluate("d"));
        assertEquals(Value.of("device(type='cuda', index=1) cuda:1 True"),
                python.evaluate("f'{d!r} {d} {type(d) is torch.device}'"));
    }

    @Test
    void a_dtype_of_an_array_is_equal_to_its_scalar_class() {
        CALLER.answer(ARRAY);
        python.execute("a = np.array([1])");
        CALLER.answer(new Value.DTypeOf(Side.ARRAY, DType.FLOAT32));
        python.execute("d = a.dtype");
        assertEquals(Value.of("[True, True, False, \"dtype('float32')\", 'float32', \"<class 'numpy.float32'>\"]"),
                python.evaluate(
                        "str([d == np.float32, np.float32 == d, d == np.float64, repr(d), str(d), str(np.float32)])"));
    }

    @Nested
    class Calls {
        @Test
        void arguments_arrive_by_position_and_by_name() {
            CALLER.answer(TENSOR);
            python.execute("torch.as_tensor([1, 2.0], dtype=torch.float64, device='cpu')");
            Value data = new Value.ListOf(List.of(Value.of(1), Value.of(2.0)));
            assertEquals(
                    new RecordingCaller.Call("torch.as_tensor", List.of(data),
                            Map.of("dtype", new Value.DTypeOf(Side.TENSOR, DType.FLOAT64), "device", Value.of("cpu"))),
                    CALLER.lastCall());
        }

        @Test
        void an_index_arrives_as_python_hands_it_over() {
            CALLER.answer(TENSOR);
            CALLER.answer(TENSOR);
            python.execute("torch.tensor([1])[0, ::2, ..., None]");
            Value index = new Value.Tuple(List.of(Value.of(0), new Value.Slice(Value.NONE, Value.NONE, Value.of(2)),
                    new Value.Ellipsis(), Value.NONE));
            assertEquals(new RecordingCaller.Call("Tensor.__getitem__", List.of(TENSOR, index), Map.of()),
                    CALLER.lastCall());
        }

        @Test
        void an_assignment_to_an_attribute_is_a_call() {
            CALLER.answer(TENSOR);
            CALLER.answer(Value.NONE);
            python.execute("torch.tensor([1]).requires_grad = True");
            assertEquals(
                    new RecordingCaller.Call("Tensor.__setattr__",
                            List.of(TENSOR, Value.of("requires_grad"), Value.of(true)), Map.of()),
                    CALLER.lastCall());
        }

        @Test
        void what_no_function_takes_is_refused_before_the_call() {
            EvaluationException e = assertThrows(EvaluationException.class,
                    () -> python.execute("torch.tensor({1, 2})"));
            assertEquals("TypeError: {1, 2} of type set is nothing that torch and numpy know here", e.getMessage());
        }

        @Test
        void an_operator_that_has_no_row_for_its_operands_is_left_to_python() {
            CALLER.answer(TENSOR);
            python.execute("t = torch.tensor(1)");
            EvaluationException e = assertThrows(EvaluationException.class, () -> python.execute("t @ {1}"));
            assertEquals("TypeError: unsupported operand type(s) for @: 'Tensor' and 'set'", e.getMessage());
        }

        @Test
        void what_python_would_make_up_is_refused() {
            CALLER.answer(TENSOR);
            python.execute("import copy; t = torch.tensor(1)");
            assertThrows(EvaluationException.class, () -> python.execute("copy.copy(t)"));
        }

        @Test
        void the_shape_of_a_tensor_prints_as_a_size_and_is_a_tuple() {
            CALLER.answer(TENSOR);
            python.execute("t = torch.tensor(1)");
            CALLER.answer(Value.tuple(2, 3));
            python.execute("s = t.shape");
            assertEquals(Value.tuple(2, 3), python.evaluate("s"));
            assertEquals(Value.of("torch.Size([2, 3]) True"), python.evaluate("f'{s} {s == (2, 3)}'"));
        }

        @Test
        void a_method_is_a_value_with_its_receiver() {
            CALLER.answer(TENSOR);
            python.execute("t = torch.tensor(1)");
            assertEquals(new Value.Callable("Tensor.numpy", TENSOR), python.evaluate("t.numpy"));
        }
    }

    @Nested
    class Identity {
        @Test
        void one_object_is_one_python_object() {
            CALLER.answer(TENSOR);
            CALLER.answer(new Value.Ref(Side.TENSOR, 7));
            python.execute("t = torch.tensor(1)\nu = torch.as_tensor(t)");
            assertEquals(Value.of(true), python.evaluate("t is u and type(t) is torch.Tensor"));
        }

        @Test
        void another_object_is_another_python_object() {
            CALLER.answer(TENSOR);
            CALLER.answer(new Value.Ref(Side.TENSOR, 9));
            python.execute("t = torch.tensor(1)\nu = t.clone()");
            assertEquals(Value.of(false), python.evaluate("t is u"));
        }

        @Test
        void an_array_with_the_id_of_a_tensor_is_another_object() {
            CALLER.answer(TENSOR);
            CALLER.answer(new Value.Ref(Side.ARRAY, 7));
            python.execute("t = torch.tensor(1)\na = t.numpy()");
            assertEquals(Value.of(true), python.evaluate("t is not a and type(a) is np.ndarray"));
            assertEquals(new Value.Ref(Side.ARRAY, 7), python.evaluate("a"));
        }

        @Test
        void a_new_scenario_may_use_an_id_again() {
            CALLER.answer(TENSOR);
            python.execute("t = torch.tensor(1)");
            python.begin();
            Value.Ref second = new Value.Ref(Side.TENSOR, 7, Optional.of("the second one"));
            CALLER.answer(second);
            python.execute("t = torch.tensor(1)");
            assertSame(second.target(), ((Value.Ref) python.evaluate("t")).target());
        }
    }

    @Nested
    class Failures {
        private <E extends RuntimeException> void passes(E failure) {
            CALLER.fail(failure);
            assertSame(failure,
                    assertThrows(failure.getClass(), () -> python.execute("def f():\n    torch.tensor(1)\nf()")));
            CALLER.fail(failure);
            assertSame(failure, assertThrows(failure.getClass(), () -> python.evaluate("[torch.tensor(1)]")));
        }

        @Test
        void a_failure_of_a_call_comes_out_as_the_same_exception() {
            passes(new TensorException(ErrorKind.REQUIRES_GRAD, "numpy: no"));
            passes(new UnsupportedException("Views", "no views"));
            passes(new EvaluationException("tensor: wrong"));
        }

        @ParameterizedTest
        @CsvSource({"INDEX_OUT_OF_RANGE, IndexError", "NOT_HOST_MEMORY, TypeError", "DTYPE_UNSUPPORTED, TypeError",
                "NEGATIVE_STRIDE, ValueError", "READ_ONLY, ValueError", "SHAPE_MISMATCH, RuntimeError",
                "VALUE_OUT_OF_RANGE, RuntimeError", "REQUIRES_GRAD, RuntimeError", "INVALID_MEMORY, RuntimeError"})
        void python_code_can_catch_what_pytorch_raises(ErrorKind kind, String type) {
            CALLER.fail(new TensorException(kind, "tensor: no"));
            python.execute("try:\n    torch.tensor(1)\nexcept Exception as e:\n    seen = f'{type(e).__name__}: {e}'");
            assertEquals(Value.of(type + ": tensor: no"), python.evaluate("seen"));
        }

        @ParameterizedTest
        @CsvSource({"SHAPE_MISMATCH, ValueError", "VALUE_OUT_OF_RANGE, OverflowError"})
        void python_code_can_catch_what_numpy_raises(ErrorKind kind, String type) {
            CALLER.fail(new TensorException(kind, "array: no"));
            python.execute("try:\n    np.array(1)\nexcept Exception as e:\n    seen = type(e).__name__");
            assertEquals(Value.of(type), python.evaluate("seen"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"x = (| SyntaxError: '(' was never closed",
                "nope| NameError: name 'nope' is not defined",
                "1 / 0| ZeroDivisionError: division by zero",
                "torch.nope| AttributeError: torch.nope is not in the vocabulary here",
                "import sys; sys.exit(3)| SystemExit: 3"})
        void an_error_of_the_code_has_pythons_type_and_message(String code, String message) {
            EvaluationException e = assertThrows(EvaluationException.class, () -> python.execute(code));
            assertTrue(e.getMessage().startsWith(message), e.getMessage());
        }

        @ParameterizedTest
        @ValueSource(strings = {"import sys; sys.exit(3)", "raise KeyboardInterrupt", "def f(): f()\nf()"})
        void no_error_keeps_the_next_scenario_from_running(String code) {
            assertThrows(EvaluationException.class, () -> python.execute(code));
            python.begin();
            assertEquals(Value.of(2), python.evaluate("1 + 1"));
        }
    }

    @Nested
    class Variables {
        @Test
        void variables_come_in_the_order_of_first_binding_without_modules() {
            CALLER.answer(TENSOR);
            python.execute("import numpy as np\nimport math\nb = 1\nt = torch.tensor(1)");
            python.execute("a = (t, 2)\nb = 3");
            Map<String, Value> expected = Map.of("b", Value.of(3), "t", TENSOR, "a",
                    new Value.Tuple(List.of(TENSOR, Value.of(2))));
            assertEquals(expected, python.variables());
            assertEquals(List.of("b", "t", "a"), List.copyOf(python.variables().keySet()));
        }

        @Test
        void a_new_scenario_has_no_variables_but_the_modules() {
            python.execute("a = 1");
            python.begin();
            assertEquals(Map.of(), python.variables());
            assertThrows(EvaluationException.class, () -> python.evaluate("a"));
            assertEquals(Value.of(true),
                    python.evaluate("torch is __import__('torch') and np is __import__('numpy')"));
        }
    }

    @Test
    void the_versions_of_graalpy_and_of_what_is_called_are_reported() {
        assertEquals("2.4.2", python.versions().get("numpy"));
        assertTrue(python.versions().get("graalpy").matches("\\d+\\..+"), python.versions().toString());
    }
}
