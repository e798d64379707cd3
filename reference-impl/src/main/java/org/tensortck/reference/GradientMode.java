package org.tensortck.reference;

/** Whether what happens on this thread is recorded in the graph; PyTorch's mode is one of the thread too. */
final class GradientMode {
    private static final ThreadLocal<Boolean> ENABLED = ThreadLocal.withInitial(() -> true);

    private GradientMode() {}

    static boolean isEnabled() {
        return ENABLED.get();
    }

    static void set(boolean enabled) {
        ENABLED.set(enabled);
    }
}
