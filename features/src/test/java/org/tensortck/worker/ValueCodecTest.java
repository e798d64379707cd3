package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

class ValueCodecTest {
    private final List<Value> published = new ArrayList<>();
    private final ValueCodec codec = new ValueCodec(new ValueCodec.Handles() {
        @Override
        public Value.Ref resolve(Side side, long handle) {
            return new Value.Ref(side, handle);
        }

        @Override
        public Value.Capsule capsule(long handle) {
            return new Value.Capsule(handle, Optional.empty());
        }

        @Override
        public Value.Instance instance(long handle, String className) {
            return new Value.Instance(className, handle, Optional.empty());
        }

        @Override
        public void published(long handle, Value value) {
            published.add(value);
        }
    });

    private static Value scalar(DType dtype, Scalar value) {
        return new Value.ArrayScalar(dtype, value);
    }

    static Stream<Value> values() {
        BigInteger huge = BigInteger.TEN.pow(5000).negate();
        Value tensor = new Value.Ref(Side.TENSOR, 12);
        return Stream.of(Value.NONE, Value.of(true), Value.of(1), Value.of(Long.MIN_VALUE), new Value.Int(huge),
                Value.of(1.0), Value.of(-0.0), Value.of(0.1), Value.of(1e300), Value.of(Double.MIN_VALUE),
                Value.of(Double.NaN), Value.of(Double.POSITIVE_INFINITY), Value.of(Double.NEGATIVE_INFINITY),
                new Value.Complex(-0.0, Double.NaN), Value.of("1.0"), Value.of("\"\n\u2028\ud83d\ude00"),
                new Value.Ellipsis(), new Value.Tuple(List.of()), new Value.ListOf(List.of()), Value.tuple(4, 3),
                new Value.ListOf(List.of(new Value.ListOf(List.of(Value.of(1))), Value.of(2.0))),
                new Value.Slice(Value.of(1), Value.NONE, Value.of(-1)),
                new Value.DTypeOf(Side.TENSOR, DType.FLOAT8_E4M3FN), new Value.DTypeOf(Side.ARRAY, DType.BOOL),
                new Value.DeviceOf(Device.CPU), new Value.DeviceOf(new Device("cuda", 1)),
                new Value.TypeOf("numpy.ndarray"), scalar(DType.FLOAT32, Scalar.of(0.5)),
                scalar(DType.BOOL, Scalar.of(true)), scalar(DType.UINT64, new Scalar.Int(BigInteger.TWO.pow(64))),
                scalar(DType.COMPLEX64, new Scalar.Complex(1, -0.0)),
                scalar(DType.FLOAT16, Scalar.of(Double.NaN)), new Value.Capsule(14, Optional.empty()),
                new Value.Instance("memoryview", 15, Optional.empty()),
                new Value.Dict(Map.of("strides", Value.NONE, "shape", Value.tuple(2))),
                new Value.Module("torch"),
                new Value.Callable("torch.zeros"), new Value.Callable("Tensor.numpy", tensor), tensor,
                new Value.Ref(Side.ARRAY, 13), new Value.Owner(),
                new Value.Context("torch.set_grad_enabled", List.of(Value.of(false), Value.of(true))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_survives_the_way_there_and_back(Value value) {
        assertEquals(value, codec.decode(codec.encode(value).toString()));
    }

    @Test
    void floats_and_ints_stay_apart() {
        assertEquals("[1,1.0,1.0E16,-0.0]", codec.encode(
                List.of(Value.of(1), Value.of(1.0), Value.of(1e16), Value.of(-0.0))).toString());
    }

    @Test
    void handles_are_published_wherever_they_stand() {
        Value.Ref tensor = new Value.Ref(Side.TENSOR, 12);
        codec.encode(new Value.Tuple(List.of(new Value.ListOf(List.of(tensor)))));
        assertEquals(List.of(tensor), published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"unknown\":1}", "{\"float\":\"1.5\"}", "{\"dtype\":\"float32\"}",
            "{\"dtype\":\"torch.float31\"}", "{\"scalar\":{\"dtype\":\"float32\",\"value\":\"1\"}}", "[1,", ""})
    void other_json_is_refused(String json) {
        assertThrows(EvaluationException.class, () -> codec.decode(json));
    }

    @Test
    void every_form_on_the_page_is_what_the_codec_writes() throws IOException {
        String page = Files.readString(Path.of("..", "spec", "worker-protocol.md"));
        String table = page.substring(page.indexOf("\n## Values"), page.indexOf("\n## Failures"));
        Matcher row = Pattern.compile("\\| `([^`]*)` \\|$", Pattern.MULTILINE).matcher(table);
        int rows = 0;
        while (row.find()) {
            rows++;
            assertEquals(row.group(1), codec.encode(codec.decode(row.group(1))).toString());
        }
        assertEquals(26, rows);
    }

    @Test
    void a_line_is_json_whatever_the_text() throws JsonProcessingException {
        String json = codec.encode(Value.of("line\nfeed")).toString();
        assertEquals(1, json.lines().count());
        assertEquals("line\nfeed", ValueCodec.MAPPER.readTree(json).textValue());
    }
}
