package org.tensortck.polyglot.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class OnceTest {

    @Test
    void a_value_is_made_once() {
        AtomicInteger made = new AtomicInteger();
        Once<Integer> once = new Once<>(made::incrementAndGet);

        assertEquals(0, made.get());
        assertEquals(1, once.get());
        assertEquals(1, once.get());
        assertEquals(Optional.empty(), once.rootFailure());
    }

    @Test
    void a_failure_is_final_and_tells_where_it_began() {
        AtomicInteger tried = new AtomicInteger();
        LinkageError root = new UnsatisfiedLinkError("no library");
        Once<String> once = new Once<>(() -> {
            tried.incrementAndGet();
            throw new IllegalStateException("outer", root);
        });

        assertSame(root, once.rootFailure().orElseThrow());
        IllegalStateException thrown = assertThrows(IllegalStateException.class, once::get);
        assertEquals("java.lang.UnsatisfiedLinkError: no library", thrown.getMessage());
        assertEquals("outer", thrown.getCause().getMessage());
        assertEquals(1, tried.get());
    }
}
