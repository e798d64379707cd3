package org.tensortck.vocabulary.call;

import org.tensortck.value.Need;
import org.tensortck.value.Side;

/** Observes the calls that the suite makes on two libraries, and the declarations that it needs. */
public interface SpiListener {

    /** Listens to nothing. */
    SpiListener NONE = new SpiListener() {
        @Override
        public void calls(Side side, Class<?> type, String method) {}

        @Override
        public void needs(Need need) {}
    };

    /**
     * A method is about to be called.
     *
     * @param side the library
     * @param type the capability that has the method, or {@code Library} for all of the core
     * @param method its name
     */
    void calls(Side side, Class<?> type, String method);

    /** A declaration of a library is about to be needed. */
    void needs(Need need);
}
