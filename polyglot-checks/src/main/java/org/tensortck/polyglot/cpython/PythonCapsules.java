package org.tensortck.polyglot.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.stream.Stream;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.dlpack.DlpackConsumer;
import org.tensortck.dlpack.DlpackForm;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** The capsules by which Python passes structures of DLPack; the caller of each method holds the interpreter's lock. */
public final class PythonCapsules {
    private static final List<Name> NAMES = Stream.of(DlpackForm.VERSIONED, DlpackForm.UNVERSIONED).map(Name::of)
            .toList();
    private static final MemorySegment END = end();

    private PythonCapsules() {}

    /**
     * The name of a capsule, as C needs it.
     *
     * @param fresh that of a capsule that no consumer has taken
     * @param used that of a consumed one
     */
    private record Name(DlpackForm form, MemorySegment fresh, MemorySegment used) {

        static Name of(DlpackForm form) {
            return new Name(form, Arena.global().allocateFrom(form.capsuleName()),
                    Arena.global().allocateFrom(form.usedCapsuleName()));
        }
    }

    private static MemorySegment end() {
        try {
            return Linker.nativeLinker().upcallStub(
                    MethodHandles.lookup().findStatic(PythonCapsules.class, "end",
                            MethodType.methodType(void.class, long.class)),
                    FunctionDescriptor.ofVoid(JAVA_LONG), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("embedded python: no way back into Java", e);
        }
    }

    /** Returns a new capsule with the structure of a Java one, or zero where Python has raised an exception. */
    static long newCapsule(DlpackCapsule capsule) {
        Name name = NAMES.stream().filter(known -> known.form == capsule.form()).findFirst().orElseThrow();
        long structure = capsule.release();
        long object = PythonApi.newCapsule(structure, name.fresh, END);
        if (object == 0) {
            DlpackConsumer.delete(structure, name.form);
        }
        return object;
    }

    /**
     * Returns a Java capsule with the structure of a capsule, which is consumed then.
     *
     * @param capsule a borrowed reference
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} for an object that is no capsule of DLPack, or consumed
     */
    public static DlpackCapsule take(long capsule) {
        Name name = nameOf(capsule);
        long structure = PythonApi.capsulePointer(capsule, name.fresh);
        PythonApi.setCapsuleName(capsule, name.used);
        return DlpackCapsule.over(structure, name.form);
    }

    private static Name nameOf(long capsule) {
        return NAMES.stream().filter(known -> PythonApi.isCapsule(capsule, known.fresh)).findFirst()
                .orElseThrow(() -> new TensorException(ErrorKind.INVALID_MEMORY,
                        "dlpack: the object is no capsule of DLPack, or it is consumed"));
    }

    /**
     * Consumes a capsule; shares. One that is refused is not consumed, so that its end deletes the structure.
     *
     * @param capsule a borrowed reference
     * @throws TensorException as {@link DlpackConsumer#consume} and {@link #take}
     */
    public static DlpackConsumer.Consumed consume(long capsule) {
        Name name = nameOf(capsule);
        DlpackConsumer.Consumed consumed = DlpackConsumer
                .consume(PythonApi.capsulePointer(capsule, name.fresh), name.form);
        PythonApi.setCapsuleName(capsule, name.used);
        return consumed;
    }

    /** Python calls this with a capsule that ends; nothing may be thrown, as in {@link JavaObjects#release}. */
    @SuppressWarnings("EmptyCatch") // a message would need memory too
    static void end(long capsule) {
        try {
            for (Name name : NAMES) {
                if (PythonApi.isCapsule(capsule, name.fresh)) {
                    DlpackConsumer.delete(PythonApi.capsulePointer(capsule, name.fresh), name.form);
                }
            }
        } catch (Throwable _) {
            // See above.
        }
    }
}
