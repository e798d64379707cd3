package org.tensortck.vocabulary;

import java.util.List;
import org.tensortck.value.Side;

/**
 * One of the two places where a library has the same function: as a method of an object, and in the module with the object
 * as its first argument.
 *
 * @param side the library
 * @param owner the class or the module
 * @param parameter what the parameter for the object is called
 */
record Receiver(Side side, String owner, String parameter) {
    /** A method of tensors and a function of module {@code torch}. */
    static final List<Receiver> OF_TENSORS = List.of(new Receiver(Side.TENSOR, "Tensor", "self"),
            new Receiver(Side.TENSOR, "torch", "input"));

    /** A method of arrays and a function of module {@code np}, whose parameter has a name of its own. */
    static List<Receiver> ofArrays(String parameter) {
        return List.of(new Receiver(Side.ARRAY, "ndarray", "self"), new Receiver(Side.ARRAY, "np", parameter));
    }

    /** Returns the signature of the function here. */
    String signature(String name, String parameters) {
        return owner + "." + name + "(" + parameter + (parameters.isEmpty() ? "" : ", " + parameters) + ")";
    }

    /** Returns the object that the function is called on. */
    Object object(Invocation call) {
        return call.target(parameter, side);
    }
}
