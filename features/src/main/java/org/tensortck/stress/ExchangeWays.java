package org.tensortck.stress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.array.ArrayConversions;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** The ways by which memory passes from one library to another, and the operations on it there. */
@SuppressWarnings("unchecked") // capabilities are of the type of their library, of which only objects are known here
final class ExchangeWays {
    static final String ADOPT = "adopt";
    static final String COPY = "copy";
    static final String CAST = "cast";
    private static final int SUMMARISED = 1000;

    private final Library<Object> giver;
    private final Library<Object> receiver;
    private final MemoryExport<Object> giverMemory;
    private final MemoryImport<Object> giverOver;
    private final MemoryExport<Object> receiverMemory;
    private final MemoryImport<Object> receiverOver;
    private final Set<String> missing = new TreeSet<>();

    ExchangeWays(Library<Object> giver, Library<Object> receiver) {
        this.giver = giver;
        this.receiver = receiver;
        this.giverMemory = giver.capability(MemoryExport.class).orElseThrow();
        this.giverOver = giver.capability(MemoryImport.class).orElseThrow();
        this.receiverMemory = receiver.capability(MemoryExport.class).orElseThrow();
        this.receiverOver = receiver.capability(MemoryImport.class).orElseThrow();
    }

    Library<Object> giver() {
        return giver;
    }

    Library<Object> receiver() {
        return receiver;
    }

    /** Returns the capabilities that a library lacks, each with the side that it is wanted of; after the other methods. */
    Set<String> missing() {
        return missing;
    }

    /**
     * Returns suppliers, by name, that make an object of the receiver over memory without other references.
     *
     * @param given an object of the giver, which is copied
     * @param received an object of the receiver, which is copied
     */
    Map<String, Supplier<Object>> sources(Object given, Object received) {
        Map<String, Supplier<Object>> ways = new LinkedHashMap<>();
        ways.put(ADOPT, () -> receiverOver.adopt(share(given)));
        ways.put("there and back", () -> receiverOver.adopt(giverMemory.share(giverOver.adopt(
                receiverMemory.share(receiver.copy(received))))));
        if (receiver instanceof TensorLibrary) {
            addTensorSources(ways, given);
        } else {
            addArraySources(ways, given);
        }
        with(receiver, Buffers.class,
                buffers -> ways.put("frombuffer", () -> buffers.fromBuffer(share(given), DType.FLOAT64, -1, 0)));
        with(receiver, Dlpack.class, to -> with(giver, Dlpack.class,
                from -> ways.put("from_dlpack", () -> to.fromDlpack(from.toDlpack(giver.copy(given))))));
        with(receiver, Indexing.class, ExchangeWays::slices, indexing -> ways.put("view",
                () -> indexing.select(receiver.copy(received), range(OptionalLong.of(1), OptionalLong.empty()))));
        return ways;
    }

    private void addTensorSources(Map<String, Supplier<Object>> ways, Object array) {
        with(receiver, Interchange.class, interchange -> {
            ways.put("as_tensor", () -> interchange.asTensor(share(array), Optional.empty(), Optional.empty()));
            ways.put("tensor", () -> interchange.tensor(share(array), Optional.empty(), Optional.empty()));
        });
        with(receiver, TensorConversions.class, conversions -> ways.put("torch.asarray",
                () -> conversions.asArray(share(array), Optional.empty(), Optional.empty(), Copying.IF_NEEDED)));
    }

    private void addArraySources(Map<String, Supplier<Object>> ways, Object tensor) {
        if (giver instanceof TensorLibrary) {
            with(giver, TensorConversions.class, conversions -> ways.put("numpy(force=True)",
                    () -> receiverOver.adopt(conversions.forceNumPy(giver.copy(tensor)))));
        }
        with(receiver, ArrayConversions.class, conversions -> ways.put("np.asarray",
                () -> conversions.array(share(tensor), Optional.empty(), Copying.IF_NEEDED, MemoryOrder.K)));
    }

    private SharedMemory share(Object given) {
        return giverMemory.share(giver.copy(given));
    }

    private static List<Index> range(OptionalLong start, OptionalLong step) {
        return List.of(new Index.Range(start, OptionalLong.empty(), step));
    }

    /** Returns the operations on an object, by name; the result of each is an object of the receiver, or an element. */
    Map<String, Function<Object, Object>> uses() {
        Map<String, Function<Object, Object>> uses = new LinkedHashMap<>();
        uses.put(COPY, receiver::copy);
        uses.put("read", x -> receiver.read(x, receiver.shape(x)[0] - 1));
        uses.put("shared again",
                x -> receiverOver.adopt(giverMemory.share(giver.copy(giverOver.adopt(receiverMemory.share(x))))));
        with(receiver, Casts.class, casts -> uses.put(CAST, x -> casts.cast(x, DType.FLOAT32)));
        with(receiver, Indexing.class, ExchangeWays::slices, indexing -> uses.put("every second element",
                x -> receiver.copy(indexing.select(x, range(OptionalLong.empty(), OptionalLong.of(2))))));
        with(receiver, Indexing.class, indexing -> indexing.indexItems().contains(Index.Kind.INDEX_ARRAY), indexing -> {
            Object ends = receiver.create(new Values(List.of(2L), List.of(Scalar.of(0), Scalar.of(-1))),
                    Optional.of(DType.INT64));
            uses.put("index array", x -> indexing.select(x, List.of(new Index.Advanced(ends))));
        });
        with(receiver, Printing.class, printing -> uses.put("print", x -> printed(printing.repr(x))));
        with(receiver, Arithmetic.class, arithmetic -> arithmetic.binaryOperations().contains(BinaryOperation.MULTIPLY),
                arithmetic -> uses.put("arithmetic", x -> arithmetic.apply(BinaryOperation.MULTIPLY,
                        new Operand.Of<>(x), new Operand.PythonNumber<>(Scalar.of(1.0)))));
        return uses;
    }

    private static Scalar printed(String text) {
        int last = text.lastIndexOf("3.");
        return last > 0 && text.length() < SUMMARISED ? Scalar.of(3.0) : Scalar.of(Double.NaN);
    }

    private static boolean slices(Indexing<?> indexing) {
        return indexing.indexItems().contains(Index.Kind.SLICE);
    }

    private <C extends Capability> void with(Library<Object> library, Class<C> capability, Consumer<C> action) {
        with(library, capability, _ -> true, action);
    }

    private <C extends Capability> void with(Library<Object> library, Class<C> capability, Predicate<C> hasPart,
            Consumer<C> action) {
        Optional<C> part = library.capability(capability).filter(hasPart);
        if (part.isPresent()) {
            action.accept(part.get());
        } else {
            missing.add(library.name() + " " + capability.getSimpleName());
        }
    }
}
