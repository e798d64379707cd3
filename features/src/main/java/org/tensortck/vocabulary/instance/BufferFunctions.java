package org.tensortck.vocabulary.instance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tensortck.buffer.ByteSequence;
import org.tensortck.buffer.MemoryView;
import org.tensortck.buffer.PythonBuffer;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.python.SliceRange;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.BufferProtocol;
import org.tensortck.spi.exchange.Buffers;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.FormattedMemory;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.binding.SpiResult;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Literals;

/** The buffers of Python, and the functions of both libraries that take or give them. */
public final class BufferFunctions {
    private static final int LARGEST_SIZE = 1_000_000;

    private BufferFunctions() {}

    public static void addTo(FunctionTable table) {
        table.define("torch.frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False)",
                BufferFunctions::tensorFromBuffer);
        table.define("np.frombuffer(buffer, dtype=None, count=-1, offset=0)", BufferFunctions::arrayFromBuffer);
        table.define("builtins.bytes(source=())", call -> bytes(call, PythonBuffer.Type.BYTES));
        table.define("builtins.bytearray(source=())", call -> bytes(call, PythonBuffer.Type.BYTEARRAY));
        table.define("builtins.memoryview(object)", call -> value(call, view(call, "object")));
        table.define("bytes.__len__(self)", call -> Value.of(bytes(call).size()));
        table.define("bytes.__getitem__(self, key)", BufferFunctions::byteAt);
        table.define("bytearray.__len__(self)", call -> Value.of(bytes(call).size()));
        table.define("bytearray.__getitem__(self, key)", BufferFunctions::byteAt);
        table.define("bytearray.__setitem__(self, key, value)", call -> {
            bytes(call).set(call.integer("key"), call.integer("value"));
            return Value.NONE;
        });
        table.define("bytearray.append(self, item)", call -> {
            bytes(call).append(call.integer("item"));
            return Value.NONE;
        });
        table.define("ndarray.tobytes(self, order='C')", call -> value(call, new ByteSequence(PythonBuffer.Type.BYTES,
                protocol(call).toBytes(call.self(Side.ARRAY), call.order("order")))));
        addViews(table);
    }

    private static void addViews(FunctionTable table) {
        fact(table, "format", view -> Value.of(view.format()));
        fact(table, "itemsize", view -> Value.of(view.itemSize()));
        fact(table, "ndim", view -> Value.of(view.shape().length));
        fact(table, "shape", view -> Value.tuple(view.shape()));
        fact(table, "strides", view -> Value.tuple(view.byteStrides()));
        fact(table, "nbytes", view -> Value.of(view.byteSize()));
        fact(table, "readonly", view -> Value.of(view.isReadOnly()));
        fact(table, "c_contiguous", view -> Value.of(view.isRowMajor()));
        fact(table, "f_contiguous", view -> Value.of(view.isColumnMajor()));
        fact(table, "contiguous", view -> Value.of(view.isRowMajor() || view.isColumnMajor()));
        table.define("memoryview.__len__(self)",
                call -> Value.of(Arrays.stream(view(call).shape()).findFirst().orElse(1)));
        table.define("memoryview.__getitem__(self, key)", BufferFunctions::itemOf);
        table.define("memoryview.__setitem__(self, key, value)", BufferFunctions::setItem);
        table.define("memoryview.tolist(self)", call -> items(view(call)));
        table.define("memoryview.tobytes(self)",
                call -> value(call, new ByteSequence(PythonBuffer.Type.BYTES, view(call).toBytes())));
        table.define("memoryview.cast(self, format, shape=None)",
                call -> value(call, view(call).cast(call.text("format"), call.optionalIntegers("shape"))));
        table.define("memoryview.toreadonly(self)", call -> value(call, view(call).toReadOnly()));
        table.define("memoryview.release(self)", call -> {
            view(call).release();
            return Value.NONE;
        });
    }

    private static void fact(FunctionTable table, String name, Function<MemoryView, Value> fact) {
        table.define("memoryview." + name, call -> fact.apply(view(call)));
    }

    private static ByteSequence bytes(Invocation call) {
        return call.instance("self", ByteSequence.class, "a bytes or a bytearray");
    }

    private static MemoryView view(Invocation call) {
        return call.instance("self", MemoryView.class, "a memoryview");
    }

    private static PythonBuffer buffer(Invocation call, String parameter) {
        return call.instance(parameter, PythonBuffer.class, "a bytes, a bytearray or a memoryview");
    }

    private static Value value(Invocation call, PythonBuffer buffer) {
        return call.instance(buffer.type().className(), buffer);
    }

    /** Returns a view of an array or a buffer. */
    private static MemoryView view(Invocation call, String parameter) {
        return switch (call.argument(parameter)) {
            case Value.Instance _ -> buffer(call, parameter).view();
            case Value.Ref ref when ref.side() == Side.ARRAY -> new MemoryView(protocol(call).buffer(ref.target()));
            default -> throw call.wrong(parameter, "an array, a bytes, a bytearray or a memoryview");
        };
    }

    private static BufferProtocol<Object> protocol(Invocation call) {
        return call.capability(Side.ARRAY, BufferProtocol.class);
    }

    private static Value bytes(Invocation call, PythonBuffer.Type type) {
        byte[] bytes = switch (call.argument("source")) {
            case Value.Int _ -> new byte[size(call.integer("source"))];
            case Value.Tuple(List<Value> items) -> bytes(call, items);
            case Value.ListOf(List<Value> items) -> bytes(call, items);
            default -> view(call, "source").toBytes();
        };
        return value(call, new ByteSequence(type, bytes));
    }

    private static int size(long size) {
        if (size < 0) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "bytes: " + size + " is no number of bytes");
        }
        if (size > LARGEST_SIZE) {
            throw new EvaluationException("bytes: the notation stops at " + LARGEST_SIZE + " bytes, and " + size
                    + " were requested");
        }
        return (int) size;
    }

    private static byte[] bytes(Invocation call, List<Value> items) {
        byte[] bytes = new byte[items.size()];
        for (int place = 0; place < bytes.length; place++) {
            if (!(items.get(place) instanceof Value.Int(BigInteger value))) {
                throw call.wrong("source", "ints");
            }
            bytes[place] = ByteSequence.byteOf(value.bitLength() < Long.SIZE ? value.longValue() : -1);
        }
        return bytes;
    }

    private static Value byteAt(Invocation call) {
        ByteSequence bytes = bytes(call);
        if (!(call.argument("key") instanceof Value.Slice slice)) {
            return Value.of(bytes.get(call.integer("key")));
        }
        SliceRange range = SliceRange.of(slice, bytes.size());
        byte[] part = new byte[range.length()];
        for (int place = 0; place < part.length; place++) {
            part[place] = (byte) bytes.get((long) range.start() + (long) place * range.step());
        }
        return value(call, new ByteSequence(bytes.type(), part));
    }

    private static Value itemOf(Invocation call) {
        return call.argument("key") instanceof Value.Slice slice
                ? value(call, slice(call, slice))
                : Value.of(view(call).get(index(call)));
    }

    private static Value setItem(Invocation call) {
        if (call.argument("key") instanceof Value.Slice slice) {
            slice(call, slice).assign(buffer(call, "value"));
        } else {
            view(call).set(Literals.scalar(call.argument("value")).orElseThrow(() -> call.wrong("value", "a number")),
                    index(call));
        }
        return Value.NONE;
    }

    private static MemoryView slice(Invocation call, Value.Slice slice) {
        MemoryView view = view(call);
        if (view.shape().length == 0) {
            throw call.wrong("key", "()");
        }
        SliceRange range = SliceRange.of(slice, Math.toIntExact(view.shape()[0]));
        return view.slice(range.start(), range.step(), range.length());
    }

    /** Returns the integers of an index, one for each axis; for fewer, a {@code memoryview} has no items. */
    private static long[] index(Invocation call) {
        long[] index = call.integers("key");
        if (index.length != view(call).shape().length) {
            throw call.wrong("key", "an integer for each axis");
        }
        return index;
    }

    /** Returns the items as nested lists, or the only item of a view without axes. */
    public static Value items(PythonBuffer buffer) {
        if (!(buffer instanceof MemoryView view)) {
            List<Value> bytes = new ArrayList<>();
            for (byte value : buffer.toBytes()) {
                bytes.add(Value.of(Byte.toUnsignedLong(value)));
            }
            return new Value.ListOf(bytes);
        }
        return items(view, view.shape(), new long[0]);
    }

    private static Value items(MemoryView view, long[] shape, long... prefix) {
        if (prefix.length == shape.length) {
            return Value.of(view.get(prefix));
        }
        List<Value> items = new ArrayList<>();
        for (long place = 0; place < shape[prefix.length]; place++) {
            long[] longer = Arrays.copyOf(prefix, prefix.length + 1);
            longer[prefix.length] = place;
            items.add(items(view, shape, longer));
        }
        return new Value.ListOf(items);
    }

    private static Value tensorFromBuffer(Invocation call) {
        DType dtype = call.dtype("dtype", Side.TENSOR).orElseThrow(() -> call.wrong("dtype", "a dtype of torch"));
        Buffers<Object> buffers = call.capability(Side.TENSOR, Buffers.class);
        return SpiResult.leaf(call,
                buffers.fromBuffer(memory(call), dtype, call.integer("count"), call.integer("offset")));
    }

    private static Value arrayFromBuffer(Invocation call) {
        DType dtype = call.dtype("dtype", Side.ARRAY)
                .orElseGet(() -> call.libraries().declared(Side.ARRAY, DType.FLOAT64, call.function()));
        Buffers<Object> buffers = call.capability(Side.ARRAY, Buffers.class);
        return call.array(buffers.fromBuffer(memory(call), dtype, call.integer("count"), call.integer("offset")));
    }

    /** Returns the memory of the buffer that a function reads. */
    private static SharedMemory memory(Invocation call) {
        return call.argument("buffer") instanceof Value.Instance
                ? buffer(call, "buffer").lend().memory()
                : call.memory().bytes(Side.ARRAY, call.target("buffer", Side.ARRAY));
    }

    /** Returns the array over a {@code bytearray} or a {@code memoryview}. NumPy makes a text of a {@code bytes}. */
    public static Object array(Invocation call, String parameter) {
        PythonBuffer buffer = buffer(call, parameter);
        if (buffer.type() == PythonBuffer.Type.BYTES) {
            throw call.wrong(parameter, "a memoryview of the bytes");
        }
        FormattedMemory lent = buffer.lend();
        call.libraries().declared(Side.ARRAY, lent.memory().dtype(), call.function());
        return protocol(call).ofBuffer(lent);
    }
}
