package org.tensortck.onnxruntime;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Makes tensors, and runs kernels on them. Sessions are kept, one for each model. */
final class Kernels {
    private final Map<Model, OrtSession> sessions = new HashMap<>();

    /** Returns the environment, of which the library has one for each process. Refusals are not logged, but thrown. */
    static OrtEnvironment environment() {
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "tensor-tck");
    }

    /** Returns a tensor over a direct buffer; nothing is copied. */
    OnnxTensor over(ByteBuffer bytes, DType dtype, long... shape) {
        return Calls.call("createTensor",
                () -> OnnxTensor.createTensor(environment(), bytes, shape, DataTypes.of(dtype)));
    }

    /** Returns a tensor in new memory. */
    OnnxTensor create(Values values, DType dtype) {
        // A dtype that Java lacks is refused here, before memory is allocated.
        var _ = DataTypes.of(dtype);
        return over(Elements.buffer(values.elements(), dtype), dtype,
                values.shape().stream().mapToLong(Long::longValue).toArray());
    }

    /** Returns a 0-d tensor. */
    OnnxTensor scalar(Scalar value, DType dtype) {
        return create(new Values(List.of(), List.of(value)), dtype);
    }

    /** Returns a tensor of int64, such as the axes of a reduction. */
    OnnxTensor integers(long... integers) {
        return create(new Values(List.of((long) integers.length),
                Arrays.stream(integers).mapToObj(Scalar::of).toList()), DType.INT64);
    }

    /** Returns the output of an operator. */
    OnnxTensor run(String operator, List<Model.Attribute> attributes, DType output, OnnxTensor... inputs) {
        Model model = new Model(operator, attributes, Arrays.stream(inputs).map(DataTypes::of).toList(), output);
        return Calls.call(operator, () -> {
            Map<String, OnnxTensor> named = new HashMap<>();
            for (int i = 0; i < inputs.length; i++) {
                named.put("i" + i, inputs[i]);
            }
            // The result is not closed, since this would free its tensor.
            return (OnnxTensor) session(model).run(named).get(0);
        });
    }

    private synchronized OrtSession session(Model model) throws OrtException {
        OrtSession session = sessions.get(model);
        if (session == null) {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                // Tensors are small, and each session would have threads of its own.
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
                session = environment().createSession(model.bytes(), options);
            }
            sessions.put(model, session);
        }
        return session;
    }
}
