package org.tensortck.reference.torch;

/**
 * The modes of the graph on this thread. Operations are recorded while gradients are enabled, outside inference mode.
 * PyTorch's modes are those of a thread too.
 */
public final class GradientMode {
    private static final ThreadLocal<Boolean> ENABLED = ThreadLocal.withInitial(() -> true);
    private static final ThreadLocal<Boolean> INFERENCE = ThreadLocal.withInitial(() -> false);

    private GradientMode() {}

    /** Returns whether operations are recorded. */
    static boolean isRecording() {
        return isEnabled() && !isInference();
    }

    public static boolean isEnabled() {
        return ENABLED.get();
    }

    public static void set(boolean enabled) {
        ENABLED.set(enabled);
    }

    public static boolean isInference() {
        return INFERENCE.get();
    }

    public static void setInference(boolean inference) {
        INFERENCE.set(inference);
    }

    /** Enables gradients, and leaves inference mode. */
    public static void reset() {
        set(true);
        setInference(false);
    }
}
