package org.tensortck.spi;

/**
 * Capability: text for people.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.PRINTING)
public non-sealed interface Printing<X> extends Capability {

    /** Returns what Python's {@code repr(x)} gives. */
    String repr(X x);

    /** Returns what Python's {@code str(x)} gives, which is what {@code print(x)} writes. */
    String str(X x);
}
