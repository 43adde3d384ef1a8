package org.focale.base;

import java.util.Objects;

/// Which version of the program this is.
public final class Version {

    private Version() {}

    /// As the jar was built, `1.4.0`; `0` when the program runs from its classes.
    public static String current() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "0");
    }
}
