package org.tensortck.polyglot.numpy;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.dlpack.DlpackForm;
import org.tensortck.dlpack.DlpackProducer;
import org.tensortck.polyglot.cpython.PythonCapsules;
import org.tensortck.polyglot.cpython.PythonModule;
import org.tensortck.polyglot.cpython.PythonObject;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.polyglot.python.PythonResources;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/**
 * The C structures of DLPack between this JVM and the real NumPy, both ways: each is deleted exactly once.
 *
 * <p>{@code -Dtensortck.dlpack.trips} says how many round trips there are.
 */
class DlpackRoundTripTest {
    private static final long TRIPS = Long.getLong("tensortck.dlpack.trips", 20_000);
    private static final int COLLECTIONS = 200;
    private static final int MILLISECONDS_BETWEEN = 10;
    private static final int BETWEEN_COLLECTIONS = 5000;
    /** More than the heap and the caches of the allocator grow by, and less than a leak of 20 bytes a trip in a million. */
    private static final long ALLOWED_GROWTH = 64L << 20;
    private static final long SUM = 15;

    private static final PythonModule PYTHON = PythonModule.load("tensortck_dlpack",
            PythonResources.read(DlpackRoundTripTest.class, "dlpack.py"), "dlpack.py");

    private final MemorySegment segment = Arena.ofAuto().allocate(JAVA_LONG, 6);

    private DlpackCapsule capsule(DType dtype, DlpackForm form) {
        return DlpackCapsule.of(SharedMemory.builder(segment, dtype, 6).build(), form, false);
    }

    private static DlpackForm form(long trip) {
        return trip % 2 == 0 ? DlpackForm.VERSIONED : DlpackForm.UNVERSIONED;
    }

    private static long references() {
        return PYTHON.call("references", PythonResults::integer);
    }

    /** Collects garbage until Java has dropped the memory of NumPy's array, and NumPy the references to the array. */
    private static void assertReferences(long expected) throws InterruptedException {
        for (int i = 0; i < COLLECTIONS && references() > expected; i++) {
            System.gc();
            Thread.sleep(MILLISECONDS_BETWEEN);
        }
        assertEquals(expected, references());
    }

    @Test
    void numpy_consumes_structures_of_java_and_deletes_each_once() {
        int before = DlpackProducer.count();
        long resident = residentBytes();
        for (long trip = 0; trip < TRIPS; trip++) {
            for (long place = 0; place < 6; place++) {
                segment.setAtIndex(JAVA_LONG, place, trip + place);
            }
            long sum = PYTHON.call("consume", PythonResults::integer,
                    capsule(DType.INT64, form(trip)));
            assertEquals(6 * trip + SUM, sum);
            // NumPy takes memory without flags for read-only.
            assertEquals(form(trip) == DlpackForm.VERSIONED ? trip + 1 : trip, segment.getAtIndex(JAVA_LONG, 0));
            assertEquals(before, DlpackProducer.count());
        }
        report("from Java to NumPy", resident);
    }

    @Test
    void java_consumes_structures_of_numpy_and_deletes_each_once() throws InterruptedException {
        long before = references();
        long resident = residentBytes();
        for (long trip = 0; trip < TRIPS; trip++) {
            SharedMemory memory = PYTHON.call("offered", capsule -> PythonCapsules.consume(capsule).memory(),
                    form(trip) == DlpackForm.VERSIONED);
            long sum = 0;
            for (long place = 0; place < 6; place++) {
                sum += memory.memory().getAtIndex(JAVA_LONG, place);
            }
            assertEquals(SUM, sum);
            if (trip % BETWEEN_COLLECTIONS == 0) {
                System.gc();
            }
        }
        assertReferences(before);
        report("from NumPy to Java", resident);
    }

    private static long residentBytes() {
        return OS.LINUX.isCurrentOs() ? Fixtures.CHECKS.call("resident_bytes", PythonResults::integer) : 0;
    }

    private static void report(String way, long before) {
        long after = residentBytes();
        System.out.printf("DLPack %s: %,d round trips; resident memory %,d kB before, %,d kB after%n", way, TRIPS,
                before >> 10, after >> 10);
        assertTrue(after - before < ALLOWED_GROWTH, "grew by " + (after - before) + " bytes");
    }

    @Test
    void a_structure_is_kept_until_the_last_array_over_it_ends() throws InterruptedException {
        int before = DlpackProducer.count();
        PythonObject array = PYTHON.call("kept", PythonResults::object,
                capsule(DType.INT64, DlpackForm.VERSIONED));
        System.gc();
        assertEquals(before + 1, DlpackProducer.count());
        assertTrue(array != null);
        array = null;
        for (int i = 0; i < COLLECTIONS && DlpackProducer.count() > before; i++) {
            System.gc();
            Thread.sleep(MILLISECONDS_BETWEEN);
        }
        assertEquals(before, DlpackProducer.count());
    }

    @Test
    void a_capsule_that_is_not_consumed_deletes_its_structure() {
        int before = DlpackProducer.count();
        for (DlpackForm form : DlpackForm.values()) {
            PYTHON.call("drop", PythonResults::nothing, capsule(DType.INT64, form));
            assertEquals(before, DlpackProducer.count());
        }
    }

    @Test
    void a_capsule_that_numpy_refuses_stays_unconsumed_and_deletes_its_structure_once() {
        int before = DlpackProducer.count();
        assertEquals("Unsupported dtype in DLTensor. \"dltensor_versioned\"", PYTHON.call("keeps", PythonResults::text,
                capsule(DType.BFLOAT16, DlpackForm.VERSIONED)));
        assertEquals(before, DlpackProducer.count());
    }

    @Test
    void a_capsule_that_java_refuses_stays_unconsumed_and_numpy_deletes_its_structure_once() {
        long before = references();
        TensorException refusal = assertThrows(TensorException.class,
                () -> PYTHON.call("broken", PythonCapsules::consume));
        assertEquals(ErrorKind.DTYPE_UNSUPPORTED, refusal.kind());
        assertEquals(before, references());
        String name = PYTHON.call("broken", capsule -> {
            assertThrows(TensorException.class, () -> PythonCapsules.consume(capsule));
            PythonObject kept = PythonResults.object(capsule);
            return PYTHON.call("name", PythonResults::text, kept);
        });
        assertEquals("\"dltensor_versioned\"", name);
    }

    @Test
    void a_capsule_is_consumed_once() throws InterruptedException {
        long before = references();
        PythonObject capsule = PYTHON.call("offered", PythonResults::object, true);
        assertEquals("\"dltensor_versioned\"", PYTHON.call("name", PythonResults::text, capsule));
        SharedMemory memory = PYTHON.call("same", PythonCapsules::consume, capsule).memory();
        assertEquals(List.of(2L, 3L), List.of(memory.shape()[0], memory.shape()[1]));
        assertEquals("\"used_dltensor_versioned\"", PYTHON.call("name", PythonResults::text, capsule));
        TensorException refusal = assertThrows(TensorException.class,
                () -> PYTHON.call("same", PythonCapsules::consume, capsule));
        assertEquals("dlpack: the object is no capsule of DLPack, or it is consumed", refusal.getMessage());
        memory = null;
        assertReferences(before);
    }
}
