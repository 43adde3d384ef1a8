package org.focale.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `focale.css` at a text size. Its lengths are written for 100 %; here they grow with the text.
///
/// Letters, pictures and heights grow fully; white space, and lengths marked `half`, grow half as much, so that nothing falls
/// off a 1366×768 screen at 200 %.
final class StyleSheet {

    private static final Pattern DECLARATION = Pattern.compile("(?m)^(\\s*)(-[a-z-]+):([^;{}]*);(.*)$");
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

    private StyleSheet() {}

    /// @return the sheet as a `data:` address
    static String at(int textPercent) {
        String text = scaled(read("/org/focale/desktop/focale.css"), textPercent / 100.0);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String scaled(String css, double factor) {
        Matcher each = DECLARATION.matcher(css);
        return each.replaceAll(found -> {
            String property = found.group(2);
            double growth = found.group(4).contains("half") ? half(factor) : factorOf(property, factor);
            return Matcher.quoteReplacement(found.group(1) + property + ":" + lengths(found.group(3), growth) + ";");
        });
    }

    private static double factorOf(String property, double factor) {
        if (property.contains("padding") || property.contains("spacing") || property.endsWith("gap")) {
            return half(factor);
        }
        boolean line = property.contains("border-width") || property.contains("insets") || property.contains("effect");
        return line ? 1 : factor;
    }

    private static double half(double factor) {
        return 1 + (factor - 1) / 2;
    }

    private static String lengths(String value, double factor) {
        return LENGTH.matcher(value).replaceAll(found ->
                String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(found.group(1)) * factor));
    }

    static String read(String path) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
