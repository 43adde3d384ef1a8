package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.placement.AgreementContent;

/// Lays the data sheet of an agreement out. It prepares the official act and is none: nobody signs it.
public final class AgreementPage {

    private final Template template = Templates.template("agreement.html");

    public Page of(AgreementContent sheet, Texts texts) {
        var view = new View(sheet, texts.get("placement.sheet.heading"), texts.get("placement.sheet.official"), texts.get("placement.sheet.schedule"),
                Stream.of("placement.sheet.week", "placement.day.mon", "placement.day.tue", "placement.day.wed", "placement.day.thu",
                        "placement.day.fri", "placement.day.sat", "placement.day.sun", "placement.sheet.sum").map(texts::get).toList(),
                texts.get("placement.sheet.rules"), texts.get("placement.sheet.signing"), texts.get("placement.sheet.accident"));
        return new Page(sheet.language(), sheet.title(), sheet.description(), sheet.name(), sheet.title(), template.execute(view),
                Page.Style.AGREEMENT);
    }

    record View(AgreementContent sheet, String heading, String official, String schedule, List<String> columns, String rulesHeading, String signing,
            String accident) {

        boolean hasHours() {
            return !sheet.hours().isEmpty();
        }

        boolean hasRules() {
            return !sheet.rules().isEmpty();
        }
    }
}
