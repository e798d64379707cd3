package org.tensortck.stress;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tensortck.evaluate.Implementations;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/**
 * Exchanges memory in every supported way, each time of an object without other references, while another thread
 * collects garbage. If memory is freed before its last use, the process dies, or an element changes.
 *
 * <p>A program of its own, {@code ExchangeStress tensor:NAME array:NAME …}, since such a fault ends the process. It
 * prints a line for each way that the libraries do not have, and ends with exit code 0 if every element was right. Only
 * compiled code releases an object in the middle of a loop over its memory. Everything is therefore done with little
 * memory first, until it is compiled; {@code -XX:TieredStopAtLevel=1 -Xbatch} compiles it early.
 */
public final class ExchangeStress {
    /** Calls after which a method is compiled. */
    private static final int WARM_UP = 220;
    /** Enough for a text of the first and the last elements only, as of many. */
    private static final int FEW = 1200;
    /** 8 MB of float64: a loop that is long enough for a collection in the middle. */
    private static final int MANY = 1 << 20;
    /** For uses that take longer for each element. */
    private static final int FEWER = 1 << 17;
    private static final int COLLECTIONS_PER_WAY = 10;
    /** Without it, nothing runs but the collector; a loop over many elements takes several times as long. */
    private static final Duration BETWEEN_COLLECTIONS = Duration.ofMillis(1);
    private static final int GARBAGE = 1 << 16;
    private static final Scalar NUMBER = Scalar.of(3.0);

    @SuppressWarnings("UnusedVariable") // it is made, and no more
    private static volatile byte[] garbage = new byte[0];

    private final List<Library<Object>> libraries;

    private ExchangeStress(List<Library<Object>> libraries) {
        this.libraries = libraries;
    }

    /**
     * Exchanges memory between each two of some libraries, in both directions.
     *
     * @param arguments the libraries, such as {@code tensor:reference} and {@code array:numpy}
     */
    public static void main(String[] arguments) {
        new ExchangeStress(Arrays.stream(arguments).map(ExchangeStress::library).toList()).run();
        System.out.println("every element was right");
    }

    @SuppressWarnings("unchecked") // a library only ever gets objects back that it made itself
    private static Library<Object> library(String argument) {
        String[] parts = argument.split(":", 2);
        return (Library<Object>) switch (parts[0]) {
            case "tensor" -> Implementations.tensorLibrary(parts[1]);
            case "array" -> Implementations.arrayLibrary(parts[1]);
            default -> throw new IllegalArgumentException(argument + " is not tensor:NAME or array:NAME");
        };
    }

    private void run() {
        ways(FEW).forEach((name, way) -> {
            for (int round = 0; round < WARM_UP; round++) {
                requireRight(name, way);
            }
        });
        Thread.ofPlatform().daemon().name("collector").start(ExchangeStress::collect);
        ways(MANY).forEach((name, way) -> {
            long enough = collections() + COLLECTIONS_PER_WAY;
            while (collections() < enough) {
                requireRight(name, way);
            }
        });
    }

    private static void requireRight(String name, Supplier<Scalar> way) {
        Scalar last = way.get();
        if (!last.equals(NUMBER)) {
            throw new IllegalStateException(name + ": the last element is " + last + " and not " + NUMBER);
        }
    }

    /** Makes garbage; of a young generation that is small, it has the young objects collected, the temporaries too. */
    private static void collect() {
        while (true) {
            long before = collections();
            while (collections() == before) {
                garbage = new byte[GARBAGE];
            }
            LockSupport.parkNanos(BETWEEN_COLLECTIONS.toNanos());
        }
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
    }

    private Map<String, Supplier<Scalar>> ways(int count) {
        Map<String, Supplier<Scalar>> ways = new LinkedHashMap<>();
        for (Library<Object> giver : libraries) {
            for (Library<Object> receiver : libraries) {
                if (!giver.equals(receiver)) {
                    addWays(ways, new ExchangeWays(giver, receiver), count);
                }
            }
        }
        return ways;
    }

    private static void addWays(Map<String, Supplier<Scalar>> all, ExchangeWays ways, int count) {
        String name = called(ways.giver()) + " to " + called(ways.receiver());
        Map<String, Supplier<Object>> sources = sources(ways, count);
        Map<String, Supplier<Object>> shorter = sources(ways, Math.min(count, FEWER));
        Map<String, Function<Object, Object>> uses = ways.uses();
        // Each source with one use that copies in a loop, and each use with the plainest source.
        sources.forEach((source, made) -> {
            String use = uses.containsKey(ExchangeWays.CAST) ? ExchangeWays.CAST : ExchangeWays.COPY;
            Function<Object, Object> used = required(uses, use);
            all.put(name + ", " + source + ", " + use, () -> last(ways.receiver(), used, made));
        });
        Supplier<Object> adopted = required(shorter, ExchangeWays.ADOPT);
        uses.forEach((use, used) -> all.put(name + ", " + ExchangeWays.ADOPT + ", " + use,
                () -> last(ways.receiver(), used, adopted)));
        if (count == FEW) {
            ways.missing().forEach(missing -> System.out.println("missing: " + name + ", " + missing));
        }
    }

    private static <T> T required(Map<String, T> ways, String name) {
        return Objects.requireNonNull(ways.get(name), () -> "there is no way " + name);
    }

    private static Map<String, Supplier<Object>> sources(ExchangeWays ways, int count) {
        return ways.sources(seed(ways.giver(), count), seed(ways.receiver(), count));
    }

    private static String called(Library<Object> library) {
        return library.name() + (library instanceof TensorLibrary ? " tensor" : " array");
    }

    private static Scalar last(Library<Object> library, Function<Object, Object> use, Supplier<Object> source) {
        Object result = use.apply(source.get());
        if (result instanceof Scalar scalar) {
            return scalar;
        }
        return library.read(result, library.shape(result)[0] - 1);
    }

    @SuppressWarnings("unchecked") // the capabilities of a library are of its own type
    private static Object seed(Library<Object> library, int count) {
        MemorySegment memory = Arena.ofAuto().allocate(ValueLayout.JAVA_DOUBLE, count);
        for (int place = 0; place < count; place++) {
            memory.setAtIndex(ValueLayout.JAVA_DOUBLE, place, 3.0);
        }
        MemoryImport<Object> over = library.capability(MemoryImport.class).orElseThrow();
        return library.copy(over.adopt(SharedMemory.builder(memory, DType.FLOAT64, count).build()));
    }
}
