package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.value.Value;

/**
 * Every derivative of the reference is that of finite differences: the result of a function is computed for elements that
 * are a little larger and a little smaller, in float64.
 */
class FiniteDifferencesTest {
    private static final double STEP = 1e-6;
    private static final double TOLERANCE = 1e-6;
    private static final int COLUMNS = 3;
    private static final double[] ELEMENTS = {1.3, -0.7, 2.1, 0.4, 1.9, -1.6};
    private static final Pattern NAME = Pattern.compile("grad_fn=<(\\w+)>");
    private static final Pattern IN_SOURCE = Pattern.compile("\"(\\w+Backward\\w*|CopyBackwards|CopySlices)\"");

    /** Makes y of x, which has two rows and three columns. */
    private static final List<String> CODES = List.of("y = x + x[0]", "y = x - x[0]", "y = 2 - x",
            "y = x * x.T[:2, :1]",
            "y = 1.5 / x", "y = x / (x[0] + 4)", "y = torch.div(x, 0.29, rounding_mode='trunc')", "y = x % 0.73",
            "y = x % (x[0] * x[0] + 0.3)", "y = x ** 3", "y = (x * x) ** x", "y = 1.7 ** x", "y = -x", "y = abs(x)",
            "y = x.sum()", "y = x.sum(0)", "y = x.sum((0, 1), keepdim=True)", "y = x.mean()", "y = x.mean(1)",
            "y = x.prod()", "y = x.prod(1)", "y = (x - 1.3).prod(1)", "y = (x - 1.3).prod()", "y = x.max()",
            "y = x.min()", "y = x.amax(1)", "y = x.amin(0)", "y = x.max(1)[0]", "y = x.min(0)[0]", "y = x.cumsum(1)",
            "y = x @ x.T",
            "y = x @ x[0]", "y = x[0] @ x[1]", "y = x[0] @ x.T", "y = x.expand(2, 2, 3) @ x.T",
            "y = x @ x.T.expand(2, 3, 2)",
            "y = torch.where(x > 0.5, x * x, x[1])", "y = torch.cat([x, x * x], 1)", "y = torch.stack([x, x * x])",
            "y = x.flip(1)", "y = x.rot90()", "y = x.roll(2, 1)", "y = x.repeat(2, 2)", "y = x.repeat_interleave(2, 1)",
            "y = x.clone()", "y = x.to(torch.float64, copy=True)", "y = x.T", "y = x.t()", "y = x.transpose(0, 1)",
            "y = x.view(6)", "y = x[:, 1:].reshape(4)", "y = x.expand(2, 2, 3)[:, :, 1:].reshape(2, 4)",
            "y = x[:, ::2].as_strided((2,), (3,))", "y = x.as_strided((2, 2), (1, 2))",
            "y = x.T[1:].reshape(2, 2)", "y = x.T.reshape(2, 3)", "y = x.expand(2, 2, 3)", "y = x.unsqueeze(1)",
            "y = x[1:].squeeze()", "y = x[1:].squeeze(0)", "y = x[1:].squeeze((0, 1))", "y = x[:, 1:]", "y = x[1]",
            "y = x[...]", "y = x.diagonal(1)", "y = x.diag()", "y = x[0].diag()", "y = x.split(2, 1)[0]",
            "y = x.split([1, 2], 1)[1]", "y = x.unbind(1)[2]", "y = x.unfold(1, 2, 1)", "y = x[[1, 0, 1], [0, 0, 0]]",
            "y = torch.index_select(x, 1, torch.tensor([2, 2]))", "y = torch.take(x, torch.tensor([5, 0, 5]))",
            "y = torch.gather(x, 1, torch.tensor([[0, 0], [2, 1]]))", "y = torch.masked_select(x, x > 0.5)",
            "c = torch.view_as_complex(x[:, :2].clone()); y = c.real",
            "c = torch.view_as_real(x.to(torch.complex128)); y = c.sum(2)",
            "c = torch.view_as_complex(x[:, :2].clone()).conj(); y = c.imag", "y = x * 1; y.t_()",
            "y = x * 1; y.transpose_(0, 1)",
            "y = x[1:] * 1; y.squeeze_()", "y = x[1:] * 1; y.squeeze_(0)", "y = x[1:] * 1; y.squeeze_((0, 1))",
            "y = x * 1; y.unsqueeze_(0)", "y = x * 2; y.copy_(x * x)", "y = x * 2; y[:] = 3.0", "y = x * 2; y.fill_(1)",
            "y = x * 2; y.zero_()", "y = x * 2; y.masked_fill_(x > 1, 3)",
            "y = x * 2; y.index_fill_(1, torch.tensor([0]), 3)",
            "y = x * 2; y.index_copy_(1, torch.tensor([2]), x[:, :1])",
            "y = x * 2; y[[1]] = x[:1] * 3", "y = x * 2; y[1] *= x[0]", "y = x * x; z = y[1]; y *= x; y = z",
            "y = x * 2; y *= x; y /= x[0] + 4", "y = x * x + 1; y **= x",
            "y = (x * x + 1).sqrt()", "y = (x * x + 1).rsqrt()", "y = (x * x + 1).reciprocal()",
            "y = (x * x + 1).log()", "y = (x * x + 1).log2()", "y = (x * x + 1).log10()", "y = (x * x + 1).log1p()",
            "y = (x * x + 1).square()", "y = (x * 0.3).exp()", "y = (x * 0.3).expm1()", "y = (x * 0.3).sin()",
            "y = (x * 0.3).cos()", "y = (x * 0.3).tan()", "y = (x * 0.3).tanh()", "y = (x * 0.3).sigmoid()",
            "y = (x * 0.37 + 0.0123).floor()", "y = (x * 0.37 + 0.0123).ceil()", "y = (x * 0.37 + 0.0123).trunc()",
            "y = (x * 0.37 + 0.0123).round()", "y = (x * 0.37 + 0.0123).round(decimals=1)",
            "y = (x * 0.37 + 0.0123).sign()", "y = x * x + 1; y.log_()", "y = x * x + 1; y.sqrt_()");

    private static Evaluator evaluator() {
        return Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays());
    }

    private static void bind(Evaluator evaluator, String code, double[] elements, boolean isLeaf) {
        evaluator.begin();
        String numbers = Stream.of(0, 1).map(row -> Arrays.toString(
                Arrays.copyOfRange(elements, row * COLUMNS, (row + 1) * COLUMNS))).collect(Collectors.joining(", "));
        evaluator.execute("x = torch.tensor([" + numbers + "], dtype=torch.float64, requires_grad="
                + (isLeaf ? "True" : "False") + ")");
        evaluator.execute(code);
        evaluator.execute("w = torch.arange(1.0, y.numel() + 1, dtype=torch.float64).reshape(y.shape)");
    }

    private static double weightedSum(Evaluator evaluator, String code, double... elements) {
        bind(evaluator, code, elements, /* isLeaf= */ false);
        return ((Value.Real) evaluator.evaluate("(y * w).sum().item()")).value();
    }

    private static double[] gradient(Evaluator evaluator, String code) {
        bind(evaluator, code, ELEMENTS, /* isLeaf= */ true);
        evaluator.execute("y.backward(w)");
        return ((Value.ListOf) evaluator.evaluate("x.grad.reshape(6).tolist()")).items().stream()
                .mapToDouble(item -> ((Value.Real) item).value()).toArray();
    }

    static List<String> codes() {
        return CODES;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_gradient_is_that_of_finite_differences(String code) {
        try (Evaluator evaluator = evaluator()) {
            double[] gradient = gradient(evaluator, code);
            for (int place = 0; place < ELEMENTS.length; place++) {
                double[] larger = ELEMENTS.clone();
                double[] smaller = ELEMENTS.clone();
                larger[place] += STEP;
                smaller[place] -= STEP;
                double difference = (weightedSum(evaluator, code, larger) - weightedSum(evaluator, code, smaller))
                        / (larger[place] - smaller[place]);
                assertEquals(difference, gradient[place], TOLERANCE * Math.max(1, Math.abs(difference)),
                        "element " + place + " of " + Arrays.toString(gradient));
            }
        }
    }

    @Test
    void every_derivative_is_compared() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tensortck/reference/torch"))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> IN_SOURCE.matcher(text(file)).results()
                            .forEach(name -> missing.add(name.group(1))));
        }
        try (Evaluator evaluator = evaluator()) {
            for (String code : CODES) {
                bind(evaluator, code, ELEMENTS, /* isLeaf= */ true);
                evaluator.variables().keySet().forEach(variable -> NAME
                        .matcher(((Value.Text) evaluator.evaluate("repr(" + variable + ")")).value()).results()
                        .forEach(name -> missing.remove(name.group(1))));
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
