package org.tensortck.vocabulary.function;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.device.DefaultDevices;
import org.tensortck.spi.graph.GradientModes;
import org.tensortck.spi.graph.InferenceModes;
import org.tensortck.spi.value.Device;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/**
 * The context managers: modes and devices that {@code with} enters and leaves. A library only gets and sets the mode; the
 * suite restores the one before.
 */
final class ContextFunctions {
    private static final String NO_GRAD = "torch.no_grad";
    private static final String ENABLE_GRAD = "torch.enable_grad";
    private static final String SET_GRAD_ENABLED = "torch.set_grad_enabled";
    private static final String INFERENCE_MODE = "torch.inference_mode";

    private ContextFunctions() {}

    static void addTo(FunctionTable table) {
        table.define(NO_GRAD + "()", _ -> new Value.Context(NO_GRAD, List.of()));
        table.define(ENABLE_GRAD + "()", _ -> new Value.Context(ENABLE_GRAD, List.of()));
        table.define(SET_GRAD_ENABLED + "(mode)", ContextFunctions::setGradEnabled);
        table.define(INFERENCE_MODE + "(mode=True)",
                call -> new Value.Context(INFERENCE_MODE, List.of(Value.of(call.flag("mode")))));
        table.define("tck.enter(context)", ContextFunctions::enter);
        table.define("tck.leave()", call -> {
            call.libraries().leave();
            return Value.NONE;
        });
    }

    private static GradientModes<Object> modes(Invocation call) {
        return call.capability(Side.TENSOR, GradientModes.class);
    }

    /** Sets the mode at once; as a context, leaving restores the mode before the call. */
    private static Value setGradEnabled(Invocation call) {
        GradientModes<Object> modes = modes(call);
        boolean before = modes.isGradEnabled();
        modes.setGradEnabled(call.flag("mode"));
        return new Value.Context(SET_GRAD_ENABLED, List.of(call.argument("mode"), Value.of(before)));
    }

    private static Value enter(Invocation call) {
        if (call.argument("context") instanceof Value.DeviceOf) {
            enterDevice(call);
            return Value.NONE;
        }
        if (!(call.argument("context") instanceof Value.Context context)) {
            throw call.wrong("context", "a context");
        }
        switch (context.function()) {
            case NO_GRAD -> record(call, false, modes(call).isGradEnabled());
            case ENABLE_GRAD -> record(call, true, modes(call).isGradEnabled());
            case SET_GRAD_ENABLED -> record(call, isTrue(context, 0), isTrue(context, 1));
            case INFERENCE_MODE -> enterInferenceMode(call, isTrue(context, 0));
            default -> throw call.wrong("context", "one that the vocabulary makes");
        }
        return Value.NONE;
    }

    /** A device is the default device until it is left. */
    private static void enterDevice(Invocation call) {
        DefaultDevices devices = call.capability(Side.TENSOR, DefaultDevices.class);
        Device before = devices.defaultDevice();
        boolean wasSet = call.libraries().hasDefaultDevice();
        devices.setDefaultDevice(call.device("context"));
        call.libraries().setDefaultDevice(true);
        call.libraries().enter(() -> {
            devices.setDefaultDevice(Optional.of(before));
            call.libraries().setDefaultDevice(wasSet);
        });
    }

    private static void record(Invocation call, boolean inside, boolean after) {
        GradientModes<Object> modes = modes(call);
        modes.setGradEnabled(inside);
        call.libraries().enter(() -> modes.setGradEnabled(after));
    }

    /** Nothing is recorded in inference mode; with {@code False} all is recorded again. */
    private static void enterInferenceMode(Invocation call, boolean inside) {
        InferenceModes<Object> inference = call.capability(Side.TENSOR, InferenceModes.class);
        GradientModes<Object> modes = modes(call);
        boolean inferenceBefore = inference.isInferenceModeEnabled();
        boolean gradientsBefore = modes.isGradEnabled();
        inference.setInferenceMode(inside);
        modes.setGradEnabled(!inside);
        call.libraries().enter(() -> {
            inference.setInferenceMode(inferenceBefore);
            modes.setGradEnabled(gradientsBefore);
        });
    }

    private static boolean isTrue(Value.Context context, int index) {
        return context.state().get(index).equals(Value.of(true));
    }
}
