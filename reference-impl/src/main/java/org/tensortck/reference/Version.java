package org.tensortck.reference;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** The version of the implementation. */
final class Version {
    /** The version of the module or, on the class path, of the jar; {@code "development"} where there is none. */
    static final String TEXT = Optional.ofNullable(Version.class.getModule().getDescriptor())
            .flatMap(ModuleDescriptor::rawVersion)
            .or(() -> Optional.ofNullable(Version.class.getPackage().getImplementationVersion()))
            .orElse("development");

    private Version() {}
}
