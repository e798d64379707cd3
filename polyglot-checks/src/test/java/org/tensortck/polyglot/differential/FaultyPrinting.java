package org.tensortck.polyglot.differential;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.array.ArrayPrintOptions;
import org.tensortck.spi.common.Printing;

/** The reference arrays with a fault in their texts. */
enum FaultyPrinting {
    /** Negative zero has no sign. */
    NEGATIVE_ZERO {
        @Override
        String repr(NdArray array) {
            return SOUND_PRINTING.repr(array).replace("-0.]", " 0.]");
        }
    },
    /** A line may have 76 columns, whatever is set. */
    LINE_WIDTH {
        @Override
        String repr(NdArray array) {
            return SOUND_OPTIONS.arrayRepr(array,
                    ArrayPrintOptions.Settings.of(OptionalInt.of(76), OptionalInt.empty(), Optional.empty()));
        }
    };

    private static final ReferenceArrays SOUND = new ReferenceArrays();
    private static final Printing<NdArray> SOUND_PRINTING = printing();
    private static final ArrayPrintOptions<NdArray> SOUND_OPTIONS = options();

    @SuppressWarnings("unchecked") // the texts of arrays
    private static Printing<NdArray> printing() {
        return SOUND.capability(Printing.class).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the options of arrays
    private static ArrayPrintOptions<NdArray> options() {
        return SOUND.capability(ArrayPrintOptions.class).orElseThrow();
    }

    abstract String repr(NdArray array);

    ArrayLibrary<?> library() {
        return (ArrayLibrary<?>) Proxy.newProxyInstance(FaultyPrinting.class.getClassLoader(),
                ReferenceArrays.class.getInterfaces(), (_, called, arguments) -> {
                    if (called.getName().equals("capability") && arguments[0] == Printing.class) {
                        return Optional.of(new Faulty(this));
                    }
                    try {
                        return called.invoke(SOUND, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Prints with the fault. */
    private record Faulty(FaultyPrinting fault) implements Printing<NdArray> {

        @Override
        public String repr(NdArray array) {
            return fault.repr(array);
        }

        @Override
        public String str(NdArray array) {
            return SOUND_PRINTING.str(array);
        }
    }
}
