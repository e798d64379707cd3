package org.tensortck.reference.torch;

/** The mode of the graph on this thread: whether operations are recorded. PyTorch's mode is one of the thread too. */
public final class GradientMode {
    private static final ThreadLocal<Boolean> ENABLED = ThreadLocal.withInitial(() -> true);

    private GradientMode() {}

    public static boolean isEnabled() {
        return ENABLED.get();
    }

    public static void set(boolean enabled) {
        ENABLED.set(enabled);
    }
}
