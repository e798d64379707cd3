package org.tensortck.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.value.Relation.Sort;

class RelationTest {

    @Test
    void every_relation_is_read_from_its_text() {
        Arrays.stream(Sort.values()).filter(sort -> sort != Sort.REFUSED).map(Relation::of)
                .forEach(relation -> assertEquals(Optional.of(relation), Relation.read(relation.text())));
        Arrays.stream(ErrorKind.values()).map(Relation::refused)
                .forEach(relation -> assertEquals(Optional.of(relation), Relation.read(relation.text())));
    }

    @Test
    void other_texts_are_no_relation() {
        for (String text : new String[]{"", "refused", "!", "!NONSENSE", "View", "copy "}) {
            assertEquals(Optional.empty(), Relation.read(text), text);
        }
    }

    @Test
    void exactly_a_refusal_has_a_kind_of_error() {
        assertEquals("refused with READ_ONLY", Relation.refused(ErrorKind.READ_ONLY).toString());
        assertThrows(IllegalArgumentException.class, () -> Relation.of(Sort.REFUSED));
        assertThrows(IllegalArgumentException.class,
                () -> new Relation(Sort.COPY, Optional.of(ErrorKind.READ_ONLY)));
    }
}
