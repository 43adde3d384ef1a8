package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focale.base.Texts;
import org.focale.document.activity.SheetContent;

/// Lays out the sheet that is signed at a session: its head once, the head of its table on every page.
public final class SheetPage {

    /// How the page names its pictures, from 1.
    public static final String LOGO = "logo-";

    private final Template template = Templates.template("sheet.html");

    /// @param pictures the bytes of the logos, by the names that the page gives them
    public Page of(SheetContent sheet, Map<String, byte[]> pictures, Texts texts) {
        var logos = new ArrayList<Logo>();
        sheet.logos().forEach(words -> logos.add(new Logo(LOGO + (logos.size() + 1), words)));
        var view = new View(sheet, texts.get("document.sheet.heading"), texts.get("document.sheet.column.name"), List.copyOf(logos),
                texts.get("document.sheet.spare"), texts.get("document.sheet.trainer.sign"), texts.get("document.sheet.certify"),
                sheet.signs().size() > 1 ? "two" : "one");
        return new Page(sheet.language(), sheet.title(), sheet.description(), sheet.organisation(), sheet.title(), template.execute(view),
                Page.Style.SHEET, pictures);
    }

    /// @param type name of the picture in the page
    record Logo(String type, String words) {}

    record View(SheetContent sheet, String heading, String name, List<Logo> logos, String spare, String trainerSign, String certify,
            String columns) {

        boolean hasLogos() {
            return !logos.isEmpty();
        }

        /// Each empty row says in its place what it is for, to whom does not see that it is empty.
        List<SheetContent.Row> spares() {
            return sheet.spare().stream().map(number -> new SheetContent.Row(number, "")).toList();
        }
    }
}
