package org.tensortck.vocabulary.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.value.Need;
import org.tensortck.value.Side;

/** The parts of capabilities are read off the SPI. */
class CapabilityPartsTest {
    private static final Need ARITHMETIC = Need.ofCapability(Side.TENSOR, Arithmetic.class);
    private static final Need POWER = Need.ofPart(Side.TENSOR, Arithmetic.class, BinaryOperation.POWER);

    @Test
    void a_part_has_a_name_of_words() {
        assertEquals("Arithmetic (floor divide)",
                Need.ofPart(Side.ARRAY, Arithmetic.class, BinaryOperation.FLOOR_DIVIDE).name());
        assertEquals(ARITHMETIC, POWER.whole());
        assertTrue(POWER.isPart() && !POWER.isCapability() && !POWER.isDType() && !POWER.isDevice());
    }

    @Test
    void a_capability_that_stands_alone_is_declared_with_all_its_parts() {
        Set<Need> whole = CapabilityParts.completed(Set.of(ARITHMETIC));
        assertTrue(whole.contains(POWER));
        assertEquals(1 + 13 + 4, whole.size());
        assertEquals(Set.of(ARITHMETIC, POWER), CapabilityParts.completed(Set.of(ARITHMETIC, POWER)));
        assertEquals(Set.of(Need.ofDType(Side.TENSOR, "int8")),
                CapabilityParts.completed(Set.of(Need.ofDType(Side.TENSOR, "int8"))));
    }

    @Test
    void a_method_that_declares_has_no_effect_and_no_parameters() {
        Set<String> declaring = Capabilities.all().stream()
                .flatMap(capability -> Arrays.stream(capability.getDeclaredMethods()))
                .filter(CapabilityParts::isDeclaration).map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("adoptable", "binaryOperations", "comparisons", "devices", "elementFunctions",
                "inPlaceElementFunctions", "inPlaceOperations", "indexItems", "reductions", "unaryOperations"),
                declaring);
    }
}
