package org.tensortck.evaluate;

/** A function was called that needs a capability, a dtype or a device which the implementation does not declare. */
public final class UnsupportedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String capability;

    /**
     * Creates the exception.
     *
     * @param capability the missing capability as the report shows it, for instance {@code Interchange} or
     *     {@code dtype bfloat16}
     * @param message names the library that lacks it and the function that needs it
     */
    public UnsupportedException(String capability, String message) {
        super(message);
        this.capability = capability;
    }

    /** Returns the missing capability, dtype or device. */
    public String capability() {
        return capability;
    }
}
