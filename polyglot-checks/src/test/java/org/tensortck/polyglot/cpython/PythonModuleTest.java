package org.tensortck.polyglot.cpython;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.polyglot.numpy.Fixtures.CHECKS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.value.Scalar;

final class PythonModuleTest {

    private static String described(Object... arguments) {
        return CHECKS.call("described", PythonResults::text, arguments);
    }

    @Nested
    final class Arguments {

        @Test
        void java_values_become_python_values() {
            assertEquals("None True -5 'naïve 🐍\\x00' (1, (2, 3))",
                    described(Optional.empty(), true, -5L, "naïve 🐍\0", Arrays.asList(1L, List.of(2L, 3L))));
        }

        @Test
        void arrays_of_long_are_tuples() {
            assertEquals("() (-1, 9223372036854775807)", described(new long[0], new long[]{-1, Long.MAX_VALUE}));
        }

        @Test
        void other_classes_are_refused() {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                    () -> described(1L, List.of(2L, new Object())));

            assertEquals("embedded python: no Python object for a java.lang.Object", refused.getMessage());
        }
    }

    @Nested
    final class Results {

        @Test
        void tuples_of_integers_are_read() {
            assertArrayEquals(new long[]{-1, 0, Long.MIN_VALUE},
                    CHECKS.call("edges_of_long", PythonResults::integers));
        }

        @Test
        void an_integer_beyond_64_bits_is_refused_as_such() {
            PythonFailure failure = assertThrows(PythonFailure.class,
                    () -> CHECKS.call("huge", PythonResults::integer));

            assertTrue(failure.isA("OverflowError"), failure.getMessage());
        }

        @Test
        void what_is_not_a_number_is_no_scalar() {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                    () -> CHECKS.call("described", PythonResults::scalar));

            assertEquals("embedded python:  is not a bool, int, float or complex", refused.getMessage());
        }

        @Test
        void numbers_are_read_as_the_class_that_they_are_of() {
            assertEquals(Scalar.of(true), CHECKS.call("same_object", PythonResults::scalar, Scalar.of(true)));
            assertEquals(Scalar.of(1), CHECKS.call("same_object", PythonResults::scalar, Scalar.of(1)));
            assertEquals(Scalar.of(1.0), CHECKS.call("same_object", PythonResults::scalar, Scalar.of(1.0)));
        }
    }

    @Nested
    final class Failures {

        @Test
        void a_class_outside_builtins_is_named_with_its_module() {
            PythonFailure failure = assertThrows(PythonFailure.class,
                    () -> CHECKS.call("odd", PythonResults::nothing));

            assertEquals("tensortck_checks.Odd", failure.className());
            assertEquals(List.of("tensortck_checks.Odd", "LookupError", "Exception", "BaseException", "object"),
                    failure.classNames());
            assertEquals("(str of the exception failed with RuntimeError)", failure.pythonMessage());
        }

        @Test
        void a_text_that_is_no_unicode_is_refused() {
            PythonFailure failure = assertThrows(PythonFailure.class,
                    () -> CHECKS.call("lone_surrogate", PythonResults::text));

            assertTrue(failure.isA("UnicodeEncodeError"), failure.getMessage());
        }

        @Test
        void a_missing_function_is_an_attribute_error() {
            PythonFailure failure = assertThrows(PythonFailure.class,
                    () -> CHECKS.call("nowhere", PythonResults::nothing));

            assertEquals("AttributeError", failure.className());
        }
    }
}
