package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.focale.base.Texts;

/// The page that explains a folder to whoever it belongs to: one HTML file that any browser shows, without anything from elsewhere.
public final class TakeAwayPage {

    private static final Template TEMPLATE = Templates.template("take-away.html");

    private TakeAwayPage() {}

    /// @param file in the folder, parts joined by `/`
    /// @param what it is and what opens it, in a sentence
    public record Item(String file, String what) {

        /// The address of the file beside the page.
        String address() {
            try {
                return new URI(null, null, "./" + file, null).toASCIIString();
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// @param name whose folder it is
    /// @param by   which organisation made it
    public record Folder(String name, String by, LocalDate day, List<Item> items) {}

    /// In UTF-8.
    public static byte[] html(Folder folder, Texts texts) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(folder.day());
        var view = new View(texts.locale().getLanguage(), texts.get("cv-files.take-away.title", folder.name()),
                texts.get("cv-files.take-away.made", folder.by(), day), texts.get("cv-files.take-away.what"), folder.items(),
                texts.get("cv-files.take-away.care"),
                List.of(texts.get("cv-files.take-away.care.key"), texts.get("cv-files.take-away.care.copy"),
                        texts.get("cv-files.take-away.care.give"), texts.get("cv-files.take-away.care.change")));
        return TEMPLATE.execute(view).getBytes(StandardCharsets.UTF_8);
    }

    record View(String language, String title, String made, String what, List<Item> items, String care, List<String> advice) {}
}
