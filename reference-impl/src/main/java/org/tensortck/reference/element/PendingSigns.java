package org.tensortck.reference.element;

/**
 * Signs that an element has and its bytes have not yet: PyTorch's conjugate bit and negative bit. An element that is not
 * complex has a real part only.
 */
public enum PendingSigns {
    NONE(false, false), CONJUGATED(false, true), NEGATED(true, true), NEGATED_CONJUGATED(true, false);

    private final boolean ofReal;
    private final boolean ofImaginary;

    PendingSigns(boolean ofReal, boolean ofImaginary) {
        this.ofReal = ofReal;
        this.ofImaginary = ofImaginary;
    }

    /** Returns whether the real part changes its sign; this is the negative bit. */
    public boolean ofReal() {
        return ofReal;
    }

    /** Returns whether the imaginary part changes its sign. */
    boolean ofImaginary() {
        return ofImaginary;
    }

    /** Returns whether the conjugate bit is set. */
    public boolean isConjugated() {
        return ofReal != ofImaginary;
    }

    /** Returns the signs of the conjugates. */
    public PendingSigns conjugated() {
        return switch (this) {
            case NONE -> CONJUGATED;
            case CONJUGATED -> NONE;
            case NEGATED -> NEGATED_CONJUGATED;
            case NEGATED_CONJUGATED -> NEGATED;
        };
    }

    /** Returns the signs of the real parts alone. */
    public PendingSigns realPart() {
        return ofReal ? NEGATED : NONE;
    }

    /** Returns the signs of the imaginary parts alone. */
    public PendingSigns imaginaryPart() {
        return ofImaginary ? NEGATED : NONE;
    }
}
