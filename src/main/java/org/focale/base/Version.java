package org.focale.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Which version of the program this is.
public final class Version {

    private static final String CURRENT = read();

    private Version() {}

    /// As the build says it, `1.4.0`: from a jar and from classes alike.
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (var in = Objects.requireNonNull(Version.class.getResourceAsStream("/org/focale/version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
