package org.tensortck.spi.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.ReductionAxes;

/**
 * The Python functions, methods and attributes that a method of the SPI carries out. They are how scenarios, and the
 * façades in Python, reach it: nothing else has to be written to make a method callable.
 *
 * <p>Each is written with its owner and its parameters: {@code torch.flatten(input, start_dim=0, end_dim=-1)} is in a
 * module, {@code Tensor.flatten(self, start_dim=0, end_dim=-1)} is a method, and {@code Tensor.mT} an attribute.
 * {@code torch} and {@code Tensor} are of the tensor library, {@code np} and {@code ndarray} of the array library.
 *
 * <p>Parameters of Python and of Java correspond in order, but for those of type {@link DType}, {@link Device},
 * {@link MemoryOrder}, {@link Copying} and {@link Casting}, which take the parameter {@code dtype}, {@code device},
 * {@code order}, {@code copy} and {@code casting} where Python has it. The Java type says which values a parameter takes:
 *
 * <ul>
 *   <li>the implementation's own type takes an object of its side, {@code List} a list of them, {@link Operand} a number
 *       too; for arrays see {@link ArrayLike};
 *   <li>{@code long} takes an int, {@code long[]} and {@link ReductionAxes} an int or a tuple, and {@code long[]} all that is
 *       left for {@code *size};
 *   <li>{@code Optional}, {@code OptionalLong} and the like are empty for {@code None}, and where Python has no such
 *       parameter. A {@code boolean} is false then, a {@link Device} the host;
 *   <li>a record takes a parameter for each of its components.
 * </ul>
 *
 * <p>A parameter {@code requires_grad} has none in Java: it is about the tensor that is returned. Where several methods have
 * the same signature, one is called whose types take the arguments, and of several the one with the fewest parameters; an
 * argument for which a method has no parameter has to be the default.
 *
 * <p>After an arrow stands how the result reaches Python, where its Java type does not say it: {@code -> self} for
 * the object that the method was called on, {@code -> list} for a list in place of a tuple, {@code -> scalar} for a NumPy
 * scalar in place of an array of rank 0. A record of objects reaches Python as a tuple of them.
 *
 * <p>On a constant of an enum stand the functions that call the method which takes such a constant, with this one.
 */
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Python {

    /** Returns the signatures. */
    String[] value();
}
