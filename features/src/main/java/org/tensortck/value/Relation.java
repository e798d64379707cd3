package org.tensortck.value;

import java.util.Arrays;
import java.util.Optional;
import org.tensortck.spi.error.ErrorKind;

/**
 * The relation of a result to the argument of an operation: whether it is a copy, and if not, how much they share.
 *
 * @param sort the relation
 * @param refusal the kind of error where the operation is refused; otherwise empty
 */
public record Relation(Sort sort, Optional<ErrorKind> refusal) {
    private static final String REFUSED = "!";

    /** The sorts of relations. */
    public enum Sort {
        /** The result is the argument. */
        ITSELF("itself"),
        /** Another object, and every byte of one of both is a byte of the other. */
        VIEW("view"),
        /** Some bytes are common to both, and both have others. */
        OVERLAP("overlap"),
        /** No byte is common to both. */
        COPY("copy"),
        /** The result is a NumPy scalar, which is a value. */
        SCALAR("scalar"),
        /** One of both is empty and they are two objects, so nothing can be shared. */
        NO_ELEMENTS("no elements"),
        /** There is no result. */
        REFUSED("refused");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        /** Returns the name in scenarios and reports. */
        public String word() {
            return word;
        }
    }

    /** Creates a relation; exactly {@link Sort#REFUSED} has a kind of error. */
    public Relation {
        if (refusal.isPresent() != (sort == Sort.REFUSED)) {
            throw new IllegalArgumentException("relation: " + sort + " with the kind of error " + refusal);
        }
    }

    /** Returns the relation of an object that exists. */
    public static Relation of(Sort sort) {
        return new Relation(sort, Optional.empty());
    }

    /** Returns the relation of a refused operation. */
    public static Relation refused(ErrorKind kind) {
        return new Relation(Sort.REFUSED, Optional.of(kind));
    }

    /** Returns the relation that a scenario writes so, such as {@code view} or {@code !READ_ONLY}; empty where none is. */
    public static Optional<Relation> read(String text) {
        if (text.startsWith(REFUSED)) {
            return Arrays.stream(ErrorKind.values()).filter(kind -> text.equals(REFUSED + kind)).findFirst()
                    .map(Relation::refused);
        }
        return Arrays.stream(Sort.values()).filter(sort -> sort != Sort.REFUSED && sort.word.equals(text)).findFirst()
                .map(Relation::of);
    }

    /** Returns the text in scenarios and in files of results; {@link #read} reads it. */
    public String text() {
        return refusal.map(kind -> REFUSED + kind).orElse(sort.word);
    }

    /** Returns the relation in words. */
    @Override
    public String toString() {
        return sort.word + refusal.map(kind -> " with " + kind).orElse("");
    }
}
