package org.tensortck.polyglot.cpython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GilTest {

    @Test
    void a_platform_thread_holds_the_lock_itself() {
        EmbeddedPython.start();

        assertSame(Thread.currentThread(), Gil.hold(Thread::currentThread));
    }

    @Test
    void a_virtual_thread_has_a_platform_thread_hold_the_lock() throws InterruptedException {
        EmbeddedPython.start();
        List<Boolean> virtual = new ArrayList<>();

        Thread.ofVirtual().start(() -> {
            virtual.add(Thread.currentThread().isVirtual());
            virtual.add(Gil.hold(() -> Thread.currentThread().isVirtual()));
        }).join();

        assertEquals(List.of(true, false), virtual);
    }

    @Test
    void the_lock_may_be_taken_again_by_who_holds_it() {
        EmbeddedPython.start();

        assertEquals("inner", Gil.hold(() -> Gil.hold(() -> "inner")));
    }

    @Test
    void the_lock_is_given_back_after_a_failure() throws InterruptedException {
        EmbeddedPython.start();
        List<String> seen = new ArrayList<>();

        assertThrows(ArithmeticException.class, () -> Gil.hold(() -> 1 / Integer.parseInt("0")));
        Thread.ofPlatform().start(() -> seen.add(Gil.hold(() -> "free"))).join();

        assertEquals(List.of("free"), seen);
    }
}
