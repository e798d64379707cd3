package org.tensortck.evaluate;

/** A function was called that needs a capability, a dtype or a device which the implementation does not declare. */
public final class UnsupportedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String capability;

    /**
     * Creates the exception.
     *
     * @param capability what is missing, as the report shows it: for instance {@code Interchange} or {@code dtype bfloat16}
     * @param message says who lacks it and which function needs it
     */
    public UnsupportedException(String capability, String message) {
        super(message);
        this.capability = capability;
    }

    /** Returns what is missing. */
    public String capability() {
        return capability;
    }
}
