package org.tensortck.spi.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a parameter of the SPI that Python takes a number or a list in its place: the suite makes an array of it, so that
 * an implementation gets arrays only.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ArrayLike {

    /** Returns the dtype of the array that is made. */
    Of value() default Of.VALUES;

    /** Where the dtype of an array comes from that is made of numbers. */
    enum Of {
        /** From the numbers themselves. */
        VALUES,
        /** From the first parameter, the array that is written to. */
        TARGET,
        /** It is that of an index: an empty list is of integers, too. */
        INDEX
    }
}
