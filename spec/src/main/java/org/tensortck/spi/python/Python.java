package org.tensortck.spi.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.FileMapping;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.ReductionAxes;

/**
 * The Python functions, methods and attributes that a method of the SPI implements. Scenarios and the façades in Python
 * call the method by them; a method needs no other code to be callable.
 *
 * <p>A signature has an owner and parameters: {@code torch.flatten(input, start_dim=0, end_dim=-1)} is a function of a
 * module, {@code Tensor.flatten(self, start_dim=0, end_dim=-1)} a method, and {@code Tensor.mT} an attribute.
 * {@code torch} and {@code Tensor} belong to the tensor library, {@code np} and {@code ndarray} to the array library.
 *
 * <p>Parameters of Python and of Java correspond in order. Exceptions are Java parameters of type {@link DType},
 * {@link Device}, {@link MemoryOrder}, {@link Copying} and {@link Casting}: they correspond to the Python parameters
 * {@code dtype}, {@code device}, {@code order}, {@code copy} and {@code casting}, where these exist. The Java type
 * determines the values that a parameter takes:
 *
 * <ul>
 *   <li>the implementation's own type takes an object of its side, {@code List} a list of such objects, and
 *       {@link Operand} also a number; for arrays see {@link ArrayLike};
 *   <li>{@code long} takes an int, {@code long[]} and {@link ReductionAxes} an int or a tuple; for {@code *size},
 *       {@code long[]} takes all remaining arguments;
 *   <li>{@code Optional}, {@code OptionalLong} and the like are empty for {@code None}, and where Python has no such
 *       parameter. Without a parameter in Python, a {@code boolean} is false;
 *   <li>{@code Path} takes the name of a file of the scenario, and {@link FileMapping} a mode such as {@code 'r+'};
 *   <li>a record takes one parameter for each of its components.
 * </ul>
 *
 * <p>The Python parameter {@code requires_grad} has no counterpart in Java: the suite applies it to the returned
 * tensor. Where several methods have the same signature, the suite calls one whose types take the arguments, and of
 * several such methods the one with the fewest parameters. An argument without a parameter in that method has to have its
 * default value.
 *
 * <p>An arrow introduces the Python result, where the Java type does not determine it: {@code -> self} for the object
 * on which the method was called, {@code -> list} for a list in place of a tuple, {@code -> scalar} for a NumPy scalar
 * in place of a 0-d array, {@code -> scalars} for a tuple with such scalars. A record of objects reaches Python as a tuple
 * of them, an empty {@code Optional} as {@code None}.
 *
 * <p>On a constant of an enum, the signatures are those of the functions that call, with this constant, the method that
 * has a parameter of the enum. Where a method returns nothing, these are the signatures with {@code -> self}, and where it
 * returns an object, all others.
 */
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Python {

    /** Returns the signatures. */
    String[] value();
}
