package org.focale.document.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads the templates and style sheets that came with the program.
final class Templates {

    private static final String FOLDER = "/org/focale/document/";
    /// Escapes every value; a name that the template misspells is an error, not an empty place.
    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true);

    private Templates() {}

    static Template template(String name) {
        return COMPILER.compile(text(name));
    }

    static String text(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
