package org.focale.base;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What the program says it is, is what the build says.
class VersionTest {

    @Test
    void classesSayTheVersionOfTheBuild() throws Exception {
        String build = Files.readString(Path.of("pom.xml"));

        assertTrue(build.contains("<artifactId>focale</artifactId>\n  <version>" + Version.current() + "</version>"), Version.current());
    }
}
