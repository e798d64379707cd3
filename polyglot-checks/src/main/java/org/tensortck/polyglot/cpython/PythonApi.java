package org.tensortck.polyglot.cpython;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/**
 * The functions of Python's C interface that work on objects. An object, a {@code PyObject *}, is a {@code long}, and
 * so is every other pointer. A result is a new reference, which the caller gives back with {@link #decRef}, unless the
 * method says that it is borrowed; zero reports an exception, which {@link #exception} takes.
 *
 * <p>Loading this class loads Python's library. The interpreter has to be running, and the caller has to hold its lock,
 * see {@link Gil}.
 */
public final class PythonApi {
    static final PythonNatives NATIVES = PythonNatives.load();

    /** Constants that {@link #constant} knows. */
    static final int NONE = 0;
    static final int FALSE = 1;
    static final int TRUE = 2;
    static final int ELLIPSIS = 3;

    private static final int FILE_INPUT = 257;
    private static final int DECIMAL = 10;

    // Static and final, because only then is a call through a handle compiled to a plain call.
    private static final MethodHandle ENSURE = function("PyGILState_Ensure", JAVA_INT);
    private static final MethodHandle RELEASE = procedure("PyGILState_Release", JAVA_INT);
    private static final MethodHandle SAVE_THREAD = objectFunction("PyEval_SaveThread", 0);
    private static final MethodHandle INC_REF = procedure("Py_IncRef", JAVA_LONG);
    private static final MethodHandle DEC_REF = procedure("Py_DecRef", JAVA_LONG);
    private static final MethodHandle CONSTANT = function("Py_GetConstantBorrowed", JAVA_LONG, JAVA_INT);
    private static final MethodHandle CALL = function("PyObject_Vectorcall", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
            JAVA_LONG);
    private static final MethodHandle ATTRIBUTE = objectFunction("PyObject_GetAttrString", 2);
    private static final MethodHandle TYPE = objectFunction("PyObject_Type", 1);
    private static final MethodHandle STR = objectFunction("PyObject_Str", 1);
    private static final MethodHandle EXCEPTION = objectFunction("PyErr_GetRaisedException", 0);
    private static final MethodHandle COMPILE = function("Py_CompileString", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);
    private static final MethodHandle EXECUTE_MODULE = objectFunction("PyImport_ExecCodeModule", 2);
    private static final MethodHandle NEW_LONG = objectFunction("PyLong_FromLongLong", 1);
    private static final MethodHandle NEW_LONG_OF_TEXT = function("PyLong_FromString", JAVA_LONG, JAVA_LONG, JAVA_LONG,
            JAVA_INT);
    private static final MethodHandle LONG_VALUE = objectFunction("PyLong_AsLongLong", 1);
    private static final MethodHandle NEW_FLOAT = function("PyFloat_FromDouble", JAVA_LONG, JAVA_DOUBLE);
    private static final MethodHandle FLOAT_VALUE = function("PyFloat_AsDouble", JAVA_DOUBLE, JAVA_LONG);
    private static final MethodHandle NEW_COMPLEX = function("PyComplex_FromDoubles", JAVA_LONG, JAVA_DOUBLE,
            JAVA_DOUBLE);
    private static final MethodHandle REAL_PART = function("PyComplex_RealAsDouble", JAVA_DOUBLE, JAVA_LONG);
    private static final MethodHandle IMAGINARY_PART = function("PyComplex_ImagAsDouble", JAVA_DOUBLE, JAVA_LONG);
    private static final MethodHandle NEW_TEXT = objectFunction("PyUnicode_FromStringAndSize", 2);
    private static final MethodHandle TEXT_BYTES = objectFunction("PyUnicode_AsUTF8AndSize", 2);
    private static final MethodHandle NEW_TUPLE = objectFunction("PyTuple_New", 1);
    private static final MethodHandle SET_TUPLE_ITEM = function("PyTuple_SetItem", JAVA_INT, JAVA_LONG, JAVA_LONG,
            JAVA_LONG);
    private static final MethodHandle TUPLE_SIZE = objectFunction("PyTuple_Size", 1);
    private static final MethodHandle TUPLE_ITEM = objectFunction("PyTuple_GetItem", 2);
    private static final MethodHandle NEW_SLICE = objectFunction("PySlice_New", 3);
    private static final MethodHandle NEW_CAPSULE = objectFunction("PyCapsule_New", 3);
    private static final MethodHandle IS_CAPSULE = function("PyCapsule_IsValid", JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle SET_CAPSULE_NAME = function("PyCapsule_SetName", JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle NEW_FUNCTION = objectFunction("PyCFunction_NewEx", 3);
    private static final MethodHandle RAISE = procedure("PyErr_SetString", JAVA_LONG, JAVA_LONG);
    private static final MethodHandle LIST_AS_TUPLE = objectFunction("PySequence_Tuple", 1);
    private static final MethodHandle DICT_ITEMS = objectFunction("PyDict_Items", 1);
    private static final MethodHandle CAPSULE_POINTER = objectFunction("PyCapsule_GetPointer", 2);

    private PythonApi() {}

    /** Takes the interpreter's lock; the result is for {@link #release}, on the same platform thread. */
    static int ensure() {
        try {
            return (int) ENSURE.invokeExact();
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Gives the interpreter's lock back. */
    static void release(int state) {
        try {
            RELEASE.invokeExact(state);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Gives the interpreter's lock back, and leaves the thread the state that it has in the interpreter. */
    static void saveThread() {
        try {
            long ignored = (long) SAVE_THREAD.invokeExact();
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Adds a reference. */
    public static void incRef(long object) {
        try {
            INC_REF.invokeExact(object);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Gives a reference back. */
    static void decRef(long object) {
        try {
            DEC_REF.invokeExact(object);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Returns {@link #NONE} and its like; borrowed. */
    static long constant(int id) {
        try {
            return (long) CONSTANT.invokeExact(id);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Calls a function with {@code count} positional arguments, an array of objects. */
    static long call(long function, MemorySegment arguments, long count) {
        try {
            return (long) CALL.invokeExact(function, arguments.address(), count, 0L);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Returns an attribute. */
    static long attribute(long object, MemorySegment name) {
        return invoke(ATTRIBUTE, object, name.address());
    }

    /** Returns the class. */
    static long type(long object) {
        return invoke(TYPE, object);
    }

    /** Returns {@code str(object)}. */
    static long str(long object) {
        return invoke(STR, object);
    }

    /** Returns the exception that was raised and clears it, or zero where there is none. */
    static long exception() {
        try {
            return (long) EXCEPTION.invokeExact();
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Returns the code of a module. */
    static long compile(MemorySegment source, MemorySegment fileName) {
        try {
            return (long) COMPILE.invokeExact(source.address(), fileName.address(), FILE_INPUT);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Makes a module by running its code. */
    static long executeModule(MemorySegment name, long code) {
        return invoke(EXECUTE_MODULE, name.address(), code);
    }

    static long newLong(long value) {
        return invoke(NEW_LONG, value);
    }

    static long newLong(MemorySegment decimalDigits) {
        try {
            return (long) NEW_LONG_OF_TEXT.invokeExact(decimalDigits.address(), 0L, DECIMAL);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Returns the value; -1 with an exception where it is no integer of 64 bits. */
    static long longValue(long object) {
        return invoke(LONG_VALUE, object);
    }

    static long newFloat(double value) {
        try {
            return (long) NEW_FLOAT.invokeExact(value);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static double floatValue(long object) {
        return invokeToDouble(FLOAT_VALUE, object);
    }

    static long newComplex(double real, double imaginary) {
        try {
            return (long) NEW_COMPLEX.invokeExact(real, imaginary);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static double realPart(long object) {
        return invokeToDouble(REAL_PART, object);
    }

    static double imaginaryPart(long object) {
        return invokeToDouble(IMAGINARY_PART, object);
    }

    static long newText(MemorySegment utf8, long byteSize) {
        return invoke(NEW_TEXT, utf8.address(), byteSize);
    }

    /** Returns the address of a text in UTF-8, which lives as long as the text, and stores its length. */
    static long textBytes(long object, MemorySegment byteSize) {
        return invoke(TEXT_BYTES, object, byteSize.address());
    }

    static long newTuple(long size) {
        return invoke(NEW_TUPLE, size);
    }

    /** Fills a place of a new tuple and takes the reference to the item over. */
    static void setTupleItem(long tuple, long place, long item) {
        try {
            int ignored = (int) SET_TUPLE_ITEM.invokeExact(tuple, place, item);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    public static long tupleSize(long tuple) {
        return invoke(TUPLE_SIZE, tuple);
    }

    /** Returns an item; borrowed. */
    public static long tupleItem(long tuple, long place) {
        return invoke(TUPLE_ITEM, tuple, place);
    }

    static long newSlice(long start, long stop, long step) {
        try {
            return (long) NEW_SLICE.invokeExact(start, stop, step);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Makes an object that calls {@code destructor} with itself when its last reference is given back. */
    static long newCapsule(long pointer, MemorySegment name, MemorySegment destructor) {
        try {
            return (long) NEW_CAPSULE.invokeExact(pointer, name.address(), destructor.address());
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    static long capsulePointer(long capsule, MemorySegment name) {
        return invoke(CAPSULE_POINTER, capsule, name.address());
    }

    /** Returns whether an object is a capsule of this name. */
    static boolean isCapsule(long object, MemorySegment name) {
        try {
            return (int) IS_CAPSULE.invokeExact(object, name.address()) != 0;
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Sets the name of a capsule, which must stay in memory for as long as the capsule. */
    static void setCapsuleName(long capsule, MemorySegment name) {
        try {
            // Fails only where the object is no capsule.
            int ignored = (int) SET_CAPSULE_NAME.invokeExact(capsule, name.address());
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Makes a function of a definition, a {@code PyMethodDef}, that is bound to an object. */
    static long newFunction(MemorySegment definition, long bound) {
        try {
            return (long) NEW_FUNCTION.invokeExact(definition.address(), bound, 0L);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Raises an exception of a class that C names with this symbol. */
    static void raise(String symbol, MemorySegment message) {
        try {
            RAISE.invokeExact(NATIVES.symbols().findOrThrow(symbol).reinterpret(Long.BYTES).get(JAVA_LONG, 0),
                    message.address());
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /** Returns a tuple of the items of a sequence. */
    static long tupleOf(long sequence) {
        return invoke(LIST_AS_TUPLE, sequence);
    }

    /** Returns a list of the pairs of key and value of a dict. */
    static long dictItems(long dict) {
        return invoke(DICT_ITEMS, dict);
    }

    private static long invoke(MethodHandle function, long argument) {
        try {
            return (long) function.invokeExact(argument);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    private static long invoke(MethodHandle function, long first, long second) {
        try {
            return (long) function.invokeExact(first, second);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    private static double invokeToDouble(MethodHandle function, long argument) {
        try {
            return (double) function.invokeExact(argument);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    /**
     * Returns the error to throw if a call threw: an error of the JVM unchanged, such as a stack overflow, and an
     * AssertionError for every other exception, since C functions throw none.
     */
    static Error impossible(Throwable thrown) {
        return thrown instanceof Error error
                ? error
                : new AssertionError("embedded python: a call into libpython failed", thrown);
    }

    private static MethodHandle objectFunction(String name, int arity) {
        MemoryLayout[] arguments = new MemoryLayout[arity];
        Arrays.fill(arguments, JAVA_LONG);
        return function(name, JAVA_LONG, arguments);
    }

    static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return handle(name, FunctionDescriptor.of(result, arguments));
    }

    static MethodHandle procedure(String name, MemoryLayout... arguments) {
        return handle(name, FunctionDescriptor.ofVoid(arguments));
    }

    private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(NATIVES.symbols().findOrThrow(name), descriptor);
    }
}
