package org.tensortck.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;

/** Operations on 10⁶ float32, called through the SPI. {@link Workload} describes the methods. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(value = 1, jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
        "-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Operations {
    static final String NUMPY = "numpy";

    private static final int RESULTS_AT_A_TIME = 16;

    /** Whose operations they are. */
    @Param({NUMPY, "reference arrays", "reference tensors"})
    public String library;

    private Workload<?> workload;
    private int results;

    @Setup
    public void createOperands() {
        workload = switch (library) {
            case NUMPY -> new ArrayWorkload<>(new NumPyArrays());
            case "reference arrays" -> new ArrayWorkload<>(new ReferenceArrays());
            case "reference tensors" -> new TensorWorkload<>(new ReferenceTensors());
            default -> throw new IllegalArgumentException("library: " + library + " is not known");
        };
    }

    /**
     * Frees the results of all libraries now and then, outside the time that is measured. Java frees them when it has found
     * them unreachable; without this every result would lie in new memory, and the operating system would be measured,
     * which takes several times as long to provide a page as all libraries take to fill it.
     */
    @TearDown(Level.Invocation)
    public void freeResults() {
        if (++results % RESULTS_AT_A_TIME == 0) {
            System.gc();
        }
    }

    @Benchmark
    public Object copy() {
        return workload.copy();
    }

    @Benchmark
    public Object copyTransposed() {
        return workload.copyTransposed();
    }

    @Benchmark
    public Object take() {
        return workload.take();
    }

    @Benchmark
    public Object where() {
        return workload.where();
    }

    @Benchmark
    public Object mask() {
        return workload.mask();
    }

    @Benchmark
    public Object add() {
        return workload.add();
    }

    @Benchmark
    public Object sum() {
        return workload.sum();
    }

    @Benchmark
    public Object addSingle() {
        return workload.addSingle();
    }
}
