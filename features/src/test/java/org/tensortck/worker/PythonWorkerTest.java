package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.evaluate.WorkerException.Fate;
import org.tensortck.notation.syntax.Signature;
import org.tensortck.notation.syntax.Signature.Parameter;
import org.tensortck.notation.syntax.Signature.Passing;
import org.tensortck.register.KindPage;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The Python worker on the real PyTorch and NumPy; needs {@code -Dtck.python=} an interpreter that has both. */
class PythonWorkerTest {
    private static final String PYTHON = System.getProperty("tck.python");

    private static WorkerEvaluator python;

    @BeforeAll
    static void start() {
        assumeTrue(PYTHON != null, "system property tck.python does not name a Python with torch and numpy");
        python = new WorkerEvaluator(
                WorkerCommand.python(PYTHON).within(Duration.ofMinutes(2), Duration.ofSeconds(20)));
    }

    @AfterAll
    static void close() {
        if (python != null) {
            python.close();
        }
    }

    @BeforeEach
    void begin() {
        python.begin();
    }

    private static Value call(String function, Value... positional) {
        return python.caller().call(function, List.of(positional), Map.of());
    }

    private static Value unsigned(String digits) {
        return new Value.Int(new BigInteger(digits));
    }

    private static ErrorKind refusal(String expression) {
        return assertThrows(TensorException.class, () -> python.evaluate(expression), expression).kind();
    }

    @Nested
    class Code {
        @Test
        void the_first_scenario_of_the_design_holds() {
            python.execute("t = torch.tensor([[0.5, 0.9], [0.6, 0.5]])");
            python.execute("n = t.numpy()\nn[0, 0] = 100\nn");
            assertEquals(Value.of(100.0), python.evaluate("t[0, 0].item()"));
            assertEquals(Value.of("tensor([[100.0000,   0.9000],\n        [  0.6000,   0.5000]])"),
                    call("Tensor.__repr__", python.evaluate("t")));
        }

        @Test
        void ints_of_any_size_cross_and_their_text_has_the_limit_of_python() {
            python.execute("a = 10**5000");
            assertEquals(new Value.Int(BigInteger.TEN.pow(5000)), python.evaluate("a"));
            EvaluationException tooLong = assertThrows(EvaluationException.class, () -> python.evaluate("repr(a)"));
            assertTrue(tooLong.getMessage().contains("limit (4300 digits)"), tooLong.getMessage());
            assertThrows(EvaluationException.class, () -> python.evaluate("1".repeat(4301)));
        }

        @Test
        void one_object_has_one_handle() {
            python.execute("t = torch.zeros(2)\ns = t\nu = t.detach()\nn = t.numpy()");
            Map<String, Value> variables = python.variables();
            assertEquals(List.of("t", "s", "u", "n"), List.copyOf(variables.keySet()));
            assertEquals(variables.get("t"), variables.get("s"));
            assertTrue(!variables.get("t").equals(variables.get("u")));
            assertEquals(Side.ARRAY, ((Value.Ref) variables.get("n")).side());
        }

        @Test
        void an_object_without_a_name_is_forgotten_and_one_with_a_name_keeps_its_handle() {
            python.execute("t = torch.zeros(2)\nu = torch.ones(2)");
            Map<String, Value> before = python.variables();
            python.execute("del t");
            assertEquals(Map.of("u", before.get("u")), python.variables());
            EvaluationException failure = assertThrows(EvaluationException.class,
                    () -> call("tck.contents", before.get("t")));
            assertTrue(failure.getMessage().contains("there is no object with handle"), failure::getMessage);
        }

        @Test
        void values_of_every_form_arrive() {
            python.execute("t = torch.zeros(2, 3)");
            Value dtype = new Value.DTypeOf(Side.ARRAY, DType.FLOAT32);
            Value foreign = new Value.ForeignDType(DType.FLOAT32);
            Value expected = new Value.Tuple(List.of(foreign, Value.NONE, Value.of(-0.0),
                    Value.of(Double.NEGATIVE_INFINITY),
                    new Value.Complex(0.0, 1.0), Value.tuple(2, 3), dtype, dtype, dtype,
                    new Value.DTypeOf(Side.TENSOR, DType.BFLOAT16), new Value.TypeOf("torch.Tensor"),
                    new Value.TypeOf("numpy.ndarray"), new Value.TypeOf("int"),
                    new Value.ArrayScalar(DType.BOOL, Scalar.of(true)),
                    new Value.ArrayScalar(DType.FLOAT16, Scalar.of(0.0999755859375)), new Value.Module("np"),
                    new Value.Callable("torch.zeros"), new Value.Callable("Tensor.numpy", python.evaluate("t"))));
            assertEquals(expected, python
                    .evaluate("(np.dtype('f4').newbyteorder(), None, -0.0, -float('inf'), 1j, t.shape, np.float32, "
                            + "np.dtype('float32'), t.numpy().dtype, torch.bfloat16, type(t), np.ndarray, int, np.True_, "
                            + "np.float16(0.1), np, torch.zeros, t.numpy)"));
        }

        @Test
        void what_has_no_form_is_named() {
            assertTrue(assertThrows(EvaluationException.class, () -> python.evaluate("{1: 2}")).getMessage()
                    .startsWith("a dict has no form in the protocol"));
            assertThrows(EvaluationException.class, () -> python.evaluate("np.dtype('M8[s]')"));
        }

        @Test
        void prints_input_warnings_and_exits_do_not_disturb_the_protocol() {
            python.execute("import os, warnings\nprint('{\"id\": 1}')\nos.write(1, b'raw')\nwarnings.warn('careful')");
            assertThrows(EvaluationException.class, () -> python.evaluate("input()"));
            assertThrows(EvaluationException.class, () -> python.execute("exit()"));
            assertEquals(Value.of(3), python.evaluate(" 1 + 2"));
        }

        @Test
        void a_scenario_starts_from_the_defaults() {
            Value first = python.evaluate("torch.rand(3).tolist() + np.random.rand(3).tolist()");
            python.execute("torch.set_default_dtype(torch.float64)\ntorch.set_printoptions(precision=1)\n"
                    + "np.set_printoptions(precision=1)\ntorch.set_grad_enabled(False)\nx = 1");
            python.begin();
            assertEquals(Map.of(), python.variables());
            assertEquals(first, python.evaluate("torch.rand(3).tolist() + np.random.rand(3).tolist()"));
            assertEquals(Value.of("(tensor([0.1235]), array([0.12345678]), True)"), python.evaluate(
                    "repr((torch.tensor([0.123456789]), np.array([0.123456784]), torch.is_grad_enabled()))"));
        }
    }

    @Nested
    class Calls {
        @Test
        void functions_methods_attributes_and_operators_are_called() {
            Value tensor = python.caller().call("torch.tensor",
                    List.of(new Value.ListOf(List.of(Value.of(1), Value.of(2)))),
                    Map.of("dtype", new Value.DTypeOf(Side.TENSOR, DType.INT32)));
            assertEquals(Value.tuple(2), call("Tensor.shape", tensor));
            assertEquals(new Value.DeviceOf(Device.CPU), call("Tensor.device", tensor));
            assertEquals(Value.of(2), call("Tensor.__len__", tensor));
            call("Tensor.__setitem__", tensor, new Value.Slice(Value.of(1), Value.NONE, Value.NONE), Value.of(7));
            assertEquals(python.evaluate("[1, 7]"), call("tck.contents", tensor));
            assertEquals(python.evaluate("[9, 3]"),
                    call("tck.contents", call("Tensor.__rsub__", tensor, Value.of(10))));
            assertEquals(new Value.DTypeOf(Side.ARRAY, DType.INT64), call("np.int_"));
            assertEquals(Value.of("np.float32(0.5)"),
                    call("generic.__repr__", new Value.ArrayScalar(DType.FLOAT32, Scalar.of(0.5))));
        }

        @Test
        void probes_are_exact_for_every_dtype() {
            python.execute("u = torch.tensor([1, 2], dtype=torch.uint64)\nb = torch.zeros(1, dtype=torch.bfloat16)\n"
                    + "c = torch.zeros((), dtype=torch.complex32)\nl = np.zeros((2, 2), dtype=bool)");
            Map<String, Value> variables = python.variables();
            Value last = Value.tuple(1);
            call("tck.write", variables.get("u"), unsigned("18446744073709551615"), last);
            assertEquals(unsigned("18446744073709551615"), call("tck.read", variables.get("u"), last));
            call("tck.write", variables.get("b"), Value.of(1.0078125), Value.tuple(0));
            assertEquals(Value.of(1.0078125), call("tck.read", variables.get("b"), Value.tuple(0)));
            call("tck.write", variables.get("c"), new Value.Complex(1.5, -2.0), Value.tuple());
            assertEquals(new Value.Complex(1.5, -2.0), call("tck.contents", variables.get("c")));
            call("tck.write", variables.get("l"), Value.of(true), Value.tuple(1, 0));
            assertEquals(python.evaluate("[[False, False], [True, False]]"),
                    call("tck.contents", variables.get("l")));
        }

        @Test
        void probes_know_the_bytes_of_every_element() {
            python.execute("t = torch.zeros((2, 3), dtype=torch.bfloat16, requires_grad=True)\n"
                    + "n = np.arange(6, dtype='int16').reshape(2, 3)[:, ::-1]\nn.flags.writeable = False");
            Value tensor = python.variables().get("t");
            Value array = python.variables().get("n");
            assertEquals(python.evaluate("(t.data_ptr(), (6, 2))"), call("tck.memory", tensor));
            assertEquals(python.evaluate("(n.ctypes.data, (6, -2))"), call("tck.memory", array));
            Value position = Value.tuple(1, 0);
            assertEquals(Value.of(5), call("tck.bits", array, position));
            call("tck.restore", tensor, Value.of(0xFFC1), position);
            assertEquals(Value.of(0xFFC1), call("tck.bits", tensor, position));
            assertEquals(Value.of(0xFFC1 - 0x10000), python.evaluate("t.detach().view(torch.int16)[1, 0].item()"));
            python.execute("m = torch.zeros(2, device='meta')");
            assertEquals(ErrorKind.NOT_HOST_MEMORY, assertThrows(TensorException.class,
                    () -> call("tck.memory", python.variables().get("m"))).kind());
        }

        @Test
        void probes_write_leaves_of_a_graph_but_not_read_only_arrays() {
            python.execute("t = torch.zeros(2, requires_grad=True)\nn = np.zeros(2)\nn.flags.writeable = False");
            Map<String, Value> variables = python.variables();
            call("tck.write", variables.get("t"), Value.of(5.0), Value.tuple(1));
            assertEquals(python.evaluate("[0.0, 5.0]"), call("tck.contents", variables.get("t")));
            TensorException refusal = assertThrows(TensorException.class,
                    () -> call("tck.write", variables.get("n"), Value.of(5.0), Value.tuple(1)));
            assertEquals(ErrorKind.READ_ONLY, refusal.kind());
        }
    }

    @Nested
    class Failures {
        /** Raises every exception of spec/exceptions.md, and with them those of spec/errors.md. */
        @Test
        void the_tables_of_errors_and_of_exceptions_are_true() throws IOException {
            List<KindTable.Row<ErrorKind>> untried = new ArrayList<>(KindTable.errors().rows());
            // The page has the form of spec/errors.md, with code in place of a part of the message.
            KindPage<ErrorKind> page = new KindPage<>(ErrorKind.class,
                    Files.readString(Path.of("../spec/exceptions.md")));
            for (KindPage.Entry<ErrorKind> row : page.entries()) {
                // What a row sets for the whole library must not refuse the next.
                python.begin();
                TensorException refusal = assertThrows(TensorException.class, () -> python.execute(row.code()),
                        row::code);
                String raised = row.code() + " raised " + refusal.getMessage();
                assertEquals(row.kind(), refusal.kind(), raised);
                assertEquals(row.type(), refusal.getMessage().replaceFirst("(?s):.*", ""), raised);
                untried.removeIf(entry -> refusal.getMessage().contains(entry.fragment()));
            }
            // Note 1 of the page: only an accelerator raises it.
            untried.removeIf(entry -> entry.fragment().equals("Expected all tensors to be on the same device"));
            assertEquals(List.of(), untried);
        }

        /** Gives a warning of every row of spec/warnings.md. */
        @Test
        void the_table_of_warnings_is_true() {
            Map<String, WarningKind> codes = Map.ofEntries(
                    Map.entry("torch.tensor(1j).float()", WarningKind.IMAGINARY_DISCARDED),
                    Map.entry("np.array(1j).astype(np.float64)", WarningKind.IMAGINARY_DISCARDED),
                    Map.entry("torch.from_numpy(np.broadcast_to(np.zeros(1), (2,)))", WarningKind.READ_ONLY_SHARED),
                    Map.entry("torch.frombuffer(bytes(8), dtype=torch.uint8)", WarningKind.READ_ONLY_SHARED),
                    Map.entry("torch.tensor(torch.zeros(2))", WarningKind.COPY_OF_TENSOR),
                    Map.entry("torch.asarray(torch.zeros(2, requires_grad=True))", WarningKind.GRADIENTS_INHERITED),
                    Map.entry("(torch.zeros(2, requires_grad=True) * 2).grad", WarningKind.GRADIENT_NOT_KEPT),
                    Map.entry("torch.zeros(3).T", WarningKind.DEPRECATED),
                    Map.entry("torch.zeros(()).mT", WarningKind.DEPRECATED),
                    Map.entry("torch.zeros(1)[torch.tensor([1], dtype=torch.uint8)]", WarningKind.DEPRECATED),
                    Map.entry("torch.where(torch.tensor([1], dtype=torch.uint8), 1, 2)", WarningKind.DEPRECATED),
                    Map.entry("np.broadcast_arrays(np.zeros(1), np.zeros(2))[0][0] = 1", WarningKind.DEPRECATED),
                    Map.entry("torch.zeros(2)[-2**70:]", WarningKind.SLICE_TRUNCATED),
                    Map.entry("np.array([1.0]) / 0", WarningKind.FLOATING_POINT),
                    Map.entry("np.array([]).mean()", WarningKind.FLOATING_POINT),
                    Map.entry("torch.zeros(1, dtype=torch.complex32)", WarningKind.EXPERIMENTAL),
                    Map.entry("np.array(torch.zeros(1))", WarningKind.ARRAY_PROTOCOL),
                    Map.entry("torch.zeros(1) + np.zeros(1)", WarningKind.ARRAY_PROTOCOL),
                    Map.entry("float(torch.zeros((), requires_grad=True))", WarningKind.NUMBER_OF_MEMBER));
            codes.forEach((code, kind) -> {
                python.begin();
                python.execute(code);
                assertEquals(new ObservedWarnings(Set.of(kind), true), python.caller().takeWarnings(false), code);
                assertEquals(new ObservedWarnings(Set.of(), true), python.caller().takeWarnings(false), code);
            });
            assertEquals(codes.size(), KindTable.warnings().rows().size());
        }

        @Test
        void a_warning_without_a_row_is_a_failure() {
            python.execute("import warnings\nwarnings.warn('made up')");
            assertEquals("UserWarning: made up: no row of spec/warnings.md names this warning",
                    assertThrows(EvaluationException.class, () -> python.caller().takeWarnings(false)).getMessage());
        }

        @Test
        void other_exceptions_are_not_refusals() {
            assertEquals("TypeError: expected np.ndarray (got list)",
                    assertThrows(EvaluationException.class, () -> python.evaluate("torch.from_numpy([1])"))
                            .getMessage());
            assertTrue(assertThrows(EvaluationException.class, () -> python.execute("a b")).getMessage()
                    .startsWith("SyntaxError: "));
        }

        @Test
        void an_absent_device_is_unsupported() {
            assumeTrue(python.evaluate("torch.cuda.is_available()").equals(Value.of(false)), "there is a GPU");
            UnsupportedException unsupported = assertThrows(UnsupportedException.class,
                    () -> python.execute("torch.zeros(2, device='cuda')"));
            assertEquals("device cuda", unsupported.capability());
        }

        @Test
        void absent_modules_are_named() {
            List<String> command = new ArrayList<>(WorkerCommand.python(PYTHON).command());
            // Without site-packages.
            command.addAll(1, List.of("-I", "-S"));
            try (WorkerEvaluator bare = new WorkerEvaluator(WorkerCommand.of(command))) {
                EvaluationException failure = assertThrows(EvaluationException.class, bare::begin);
                assertTrue(failure.getMessage().contains(
                        "it lacks torch (ModuleNotFoundError: No module named 'torch'), numpy (ModuleNotFoundError"),
                        failure::getMessage);
            }
        }

        @Test
        void a_crash_and_a_hang_cost_one_scenario_each() {
            WorkerException crash = assertThrows(WorkerException.class, () -> python.execute("import os\nos.abort()"));
            assertEquals(Fate.CRASHED, crash.fate());
            assertTrue(crash.getMessage().contains("SIGABRT"), crash::getMessage);
            assertTrue(crash.getMessage().contains("Fatal Python error: Aborted"), crash::getMessage);
            python.begin();
            assertEquals(ErrorKind.REQUIRES_GRAD, refusal("torch.zeros(1, requires_grad=True).numpy()"));

            WorkerCommand hasty = WorkerCommand.python(PYTHON).within(Duration.ofMinutes(2), Duration.ofSeconds(2));
            try (WorkerEvaluator evaluator = new WorkerEvaluator(hasty)) {
                evaluator.begin();
                assertEquals(Fate.HUNG, assertThrows(WorkerException.class,
                        () -> evaluator.execute("while True: pass")).fate());
                evaluator.begin();
                assertEquals(Value.of(1), evaluator.evaluate("1"));
            }
        }
    }

    @Nested
    class Pages {
        @Test
        void the_session_of_the_page_is_a_real_one() throws IOException {
            String page = Files.readString(Path.of("..", "spec", "worker-protocol.md"));
            List<String> lines = page.lines().filter(line -> line.startsWith("→") || line.startsWith("←")).toList();
            WorkerProcess process = WorkerProcess.start(WorkerCommand.python(PYTHON).command());
            try {
                for (int i = 0; i < lines.size(); i += 2) {
                    ObjectNode answer = process.exchange(json(lines.get(i)), Duration.ofMinutes(1));
                    ObjectNode expected = json(lines.get(i + 1));
                    answer.remove("versions");
                    expected.remove("versions");
                    assertEquals(expected, answer, lines.get(i));
                }
            } finally {
                process.close();
            }
            assertEquals(32, lines.size());
        }

        @Test
        void the_libraries_say_what_they_have() {
            List<VocabularyCheck.Finding> findings = VocabularyCheck.run(WorkerCommand.python(PYTHON),
                    List.of(signature("torch.as_tensor", "data", "dtype", "copy"),
                            signature("Tensor.numpy", "self", "force"), signature("np.no_such_function", "x")));
            assertEquals(List.of("torch.as_tensor  PRESENT", "torch.as_tensor data PRESENT",
                    "torch.as_tensor dtype PRESENT", "torch.as_tensor copy MISSING", "Tensor.numpy  PRESENT",
                    "Tensor.numpy self PRESENT", "Tensor.numpy force PRESENT", "np.no_such_function  MISSING"),
                    findings.stream().map(found -> found.function() + " " + found.parameter() + " " + found.answer())
                            .toList());
        }

        private static ObjectNode json(String line) throws IOException {
            return (ObjectNode) ValueCodec.MAPPER.readTree(line.substring(2));
        }

        private static Signature signature(String name, String... parameters) {
            return new Signature(name, List.of(parameters).stream()
                    .map(parameter -> new Parameter(parameter, Optional.empty(), Passing.EITHER)).toList());
        }
    }
}
