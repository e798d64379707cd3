package org.tensortck.value;

/** One of the two worlds that data moves between. */
public enum Side {
    /** PyTorch's world. */
    TENSOR("torch", "Tensor", "tensors"),
    /** NumPy's world. */
    ARRAY("np", "ndarray", "arrays");

    private final String module;
    private final String className;
    private final String objects;

    Side(String module, String className, String objects) {
        this.module = module;
        this.className = className;
        this.objects = objects;
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

    /** Returns the objects in words: {@code tensors} or {@code arrays}. */
    public String objects() {
        return objects;
    }

    /** Returns the name of the class of the objects, without its module. */
    public String className() {
        return className;
    }
}
