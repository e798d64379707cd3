package org.tensortck.spi.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter for which Python also takes a number or a list: the suite converts it to an array, so that the
 * implementation receives arrays only.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ArrayLike {

    /** Returns the source of the dtype of the array. */
    Of value() default Of.VALUES;

    /** The source of the dtype of an array that is made from numbers. */
    enum Of {
        /** The numbers themselves. */
        VALUES,
        /** The first parameter, which is the array to write to. */
        TARGET,
        /** The numbers, as in an index: an empty list is an array of integers. */
        INDEX
    }
}
