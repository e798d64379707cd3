package org.tensortck.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;

/**
 * A Python value.
 *
 * <p>Equality of records is equality of the observed values: an int is not a float, {@code True} is not {@code 1},
 * {@code -0.0} is not {@code 0.0}, and NaN is NaN. Python's own {@code ==} is a matter of the evaluators.
 */
public sealed interface Value {

    /** {@code None}. */
    record None() implements Value {}

    /** {@code ...}. */
    record Ellipsis() implements Value {}

    /** A bool. */
    record Bool(boolean value) implements Value {}

    /** An int. */
    record Int(BigInteger value) implements Value {}

    /** A float. */
    record Real(double value) implements Value {}

    /** A complex. */
    record Complex(double real, double imaginary) implements Value {}

    /** A str. */
    record Text(String value) implements Value {}

    /** A tuple, {@code torch.Size} included. */
    record Tuple(List<Value> items) implements Value {
        public Tuple {
            items = List.copyOf(items);
        }
    }

    /** A list; it can change, so two lists are equal as long as their items are. */
    record ListOf(List<Value> items) implements Value {
        public ListOf {
            items = new ArrayList<>(items);
        }
    }

    /** A dict with texts as keys, whose items the notation only reads. */
    record Dict(Map<String, Value> items) implements Value {
        public Dict {
            items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        }
    }

    /** {@code start:stop:step} inside brackets; an absent part is {@link None}. */
    record Slice(Value start, Value stop, Value step) implements Value {}

    /** A dtype of either world; NumPy's {@code np.float32} and {@code np.dtype('float32')} are both this. */
    record DTypeOf(Side side, DType dtype) implements Value {}

    /** A NumPy dtype in the byte order that the machine does not have, such as {@code np.dtype('>f4')} on most. */
    record ForeignDType(DType dtype) implements Value {}

    /** The result of {@code finfo}, or of {@code iinfo} for a dtype that is not floating-point. */
    record Limits(Side side, DType dtype, boolean floating) implements Value {}

    /** A {@code torch.device}. */
    record DeviceOf(Device device) implements Value {}

    /**
     * A context manager other than a device: a mode that a {@code with} statement enters and leaves.
     *
     * @param function the function that makes it, such as {@code torch.no_grad}
     * @param state the arguments of that function, followed by the mode that leaving restores where the call of the
     *     function has changed it already
     */
    record Context(String function, List<Value> state) implements Value {
        public Context {
            state = List.copyOf(state);
        }
    }

    /** A class, by its qualified name such as {@code torch.Tensor}, {@code numpy.ndarray}, {@code numpy.float32} or {@code int}. */
    record TypeOf(String qualifiedName) implements Value {}

    /** A NumPy scalar such as {@code np.float32(0.5)}: a value, not a view. */
    record ArrayScalar(DType dtype, Scalar value) implements Value {}

    /**
     * An object that owns memory and is neither a tensor nor an array. The notation knows nothing of it but that it is not
     * {@code None}.
     */
    record Owner() implements Value {}

    /**
     * A capsule of DLPack. The notation knows nothing of it but that it can be imported.
     *
     * @param id identifies the capsule within its scenario
     * @param capsule the capsule, or empty where it lives in another process
     */
    record Capsule(long id, Optional<DlpackCapsule> capsule) implements Value {
        /**
         * Returns the capsule.
         *
         * @throws IllegalStateException where it lives in another process
         */
        public DlpackCapsule target() {
            return capsule.orElseThrow(() -> new IllegalStateException("capsule " + id + " lives in another process"));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Capsule capsule && capsule.id == id;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(id);
        }
    }

    /**
     * An object of a class of Python whose methods and attributes are functions of the vocabulary, and that is neither a tensor
     * nor an array, such as a {@code bytearray}.
     *
     * @param className the class, which is the owner of these functions
     * @param id identifies the object within its scenario
     * @param object the object in Java, or empty where it lives in another process
     */
    record Instance(String className, long id, Optional<Object> object) implements Value {

        /**
         * Returns the object in Java.
         *
         * @throws IllegalStateException where it lives in another process
         */
        public Object target() {
            return object.orElseThrow(() -> new IllegalStateException(this + " lives in another process"));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Instance same && same.id == id;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(id);
        }

        @Override
        public String toString() {
            return className + "#" + id;
        }
    }

    /** A module, by the name that the notation uses: {@code torch} or {@code np}. */
    record Module(String name) implements Value {}

    /**
     * A function of the vocabulary, with the object it is bound to where it is a method; or a group of attributes of an
     * object, such as {@code a.flags}.
     */
    record Callable(String function, Optional<Value> receiver) implements Value {
        /** Makes a function that is not bound. */
        public Callable(String function) {
            this(function, Optional.empty());
        }

        /** Makes a function that is bound to an object. */
        public Callable(String function, Value receiver) {
            this(function, Optional.of(receiver));
        }
    }

    /**
     * A tensor or an array. Python's {@code is} between two of them is equality of their ids: a caller gives one
     * object one id for as long as a scenario lasts.
     *
     * @param side which of the two
     * @param id identifies the object within its scenario
     * @param object the implementation's own object, or empty where that lives in another process
     */
    record Ref(Side side, long id, Optional<Object> object) implements Value {
        /** Makes a reference to an object that lives in another process. */
        public Ref(Side side, long id) {
            this(side, id, Optional.empty());
        }

        /**
         * Returns the implementation's own object.
         *
         * @throws IllegalStateException where that lives in another process
         */
        public Object target() {
            return object.orElseThrow(() -> new IllegalStateException(this + " lives in another process"));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ref ref && ref.side == side && ref.id == id;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(id);
        }

        @Override
        public String toString() {
            return side.className() + "#" + id;
        }
    }

    /** {@code None}. */
    Value NONE = new None();

    /** Returns a bool. */
    static Value of(boolean value) {
        return new Bool(value);
    }

    /** Returns an int. */
    static Value of(long value) {
        return new Int(BigInteger.valueOf(value));
    }

    /** Returns a float. */
    static Value of(double value) {
        return new Real(value);
    }

    /** Returns a str. */
    static Value of(String value) {
        return new Text(value);
    }

    /** Returns a tuple of ints, such as a shape. */
    static Value tuple(long... items) {
        List<Value> values = new ArrayList<>();
        for (long item : items) {
            values.add(of(item));
        }
        return new Tuple(values);
    }

    /** Returns the Python number with the value of a scalar. */
    static Value of(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Bool(boolean value) -> new Bool(value);
            case Scalar.Int(BigInteger value) -> new Int(value);
            case Scalar.Real(double value) -> new Real(value);
            case Scalar.Complex(double real, double imaginary) -> new Complex(real, imaginary);
        };
    }

    /** Returns the items of nested lists in row-major order; of any other value the value itself. */
    static List<Value> flat(Value nested) {
        if (!(nested instanceof ListOf(List<Value> items))) {
            return List.of(nested);
        }
        List<Value> flat = new ArrayList<>();
        items.forEach(item -> flat.addAll(flat(item)));
        return flat;
    }
}
