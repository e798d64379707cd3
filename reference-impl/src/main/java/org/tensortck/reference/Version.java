package org.tensortck.reference;

import java.util.Objects;

/** The version of the implementation. */
final class Version {
    /** The version of the jar, or {@code "development"} where there is none. */
    static final String TEXT = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(),
            "development");

    private Version() {}
}
