package org.tensortck.value;

/** One of the two worlds that data moves between. */
public enum Side {
    /** PyTorch's world. */
    TENSOR("torch", "Tensor"),
    /** NumPy's world. */
    ARRAY("np", "ndarray");

    private final String module;
    private final String className;

    Side(String module, String className) {
        this.module = module;
        this.className = className;
    }

    /**
     * Returns whose function has a name such as {@code Tensor.numpy}.
     *
     * @throws IllegalArgumentException where it belongs to neither
     */
    public static Side ofName(String function) {
        return switch (function.substring(0, function.indexOf('.'))) {
            case "torch", "Tensor" -> TENSOR;
            case "np", "ndarray", "generic" -> ARRAY;
            default -> throw new IllegalArgumentException("'" + function + "' is in no module of torch or np");
        };
    }

    /** Returns the name of the module as the notation writes it. */
    public String module() {
        return module;
    }

    /** Returns the name of the class of the objects, without its module. */
    public String className() {
        return className;
    }
}
