package org.tensortck.onnxruntime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.tensortck.spi.value.DType;

/**
 * A model of one node, in the ONNX format. Inputs are {@code i0}, {@code i1} and so on, the output is {@code o}.
 *
 * @param operator the operator of the standard, such as {@code Add}
 * @param attributes the attributes of the node
 * @param inputs the dtypes of the inputs
 * @param output the dtype of the output
 */
record Model(String operator, List<Attribute> attributes, List<DType> inputs, DType output) {
    private static final int IR_VERSION = 10;
    private static final int OPERATOR_SET = 21;

    /** An attribute of a node. */
    sealed interface Attribute {

        /** A number, such as that of a dtype or of a flag. */
        record IntegerValue(String name, long value) implements Attribute {}

        /** A text. */
        record StringValue(String name, String value) implements Attribute {}

        /** Several numbers, such as a shape. */
        record IntegerValues(String name, List<Long> values) implements Attribute {}
    }

    /** Returns the bytes of the file, a {@code ModelProto}. */
    byte[] bytes() {
        Message node = new Message();
        IntStream.range(0, inputs.size()).forEach(i -> node.text(1, "i" + i));
        node.text(2, "o").text(4, operator);
        attributes.forEach(attribute -> node.message(5, message(attribute)));
        Message graph = new Message().message(1, node).text(2, "graph");
        IntStream.range(0, inputs.size()).forEach(i -> graph.message(11, value("i" + i, inputs.get(i))));
        graph.message(12, value("o", output));
        return new Message().number(1, IR_VERSION).message(7, graph)
                .message(8, new Message().number(2, OPERATOR_SET)).bytes();
    }

    private static Message message(Attribute attribute) {
        return switch (attribute) {
            case Attribute.IntegerValue(String name, long value) ->
                new Message().text(1, name).number(3, value).number(20, 2);
            case Attribute.StringValue(String name, String value) ->
                new Message().text(1, name).text(4, value).number(20, 3);
            case Attribute.IntegerValues(String name, List<Long> values) -> {
                Message message = new Message().text(1, name);
                values.forEach(value -> message.number(8, value));
                yield message.number(20, 7);
            }
        };
    }

    /** Returns a {@code ValueInfoProto} without a shape. */
    private static Message value(String name, DType dtype) {
        Message type = new Message().message(1, new Message().number(1, DataTypes.number(dtype)));
        return new Message().text(1, name).message(2, type);
    }

    /** A message of Protocol Buffers that is being written. */
    private static final class Message {
        private static final int LENGTH_DELIMITED = 2;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            variable((long) field << 3);
            variable(value);
            return this;
        }

        Message text(int field, String text) {
            return field(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message message) {
            return field(field, message.bytes());
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private Message field(int field, byte[] bytes) {
            variable(((long) field << 3) | LENGTH_DELIMITED);
            variable(bytes.length);
            out.writeBytes(bytes);
            return this;
        }

        /** Writes a number in groups of seven bits. */
        private void variable(long value) {
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                out.write((int) ((rest & 0x7f) | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
