package org.focale.desktop.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.domain.badge.Badge;
import org.focale.domain.cv.CvLine;
import org.jspecify.annotations.Nullable;

/// The short form of a badge to be issued: for which line, until when.
final class IssueSheet {

    private final Texts texts;
    private final Words words;
    private final Fields fields;

    /// @param expires last day it is worth something, null for none
    record Asked(CvLine line, @Nullable LocalDate expires) {}

    IssueSheet(Words words) {
        this.texts = words.texts();
        this.words = words;
        this.fields = new Fields(words);
    }

    /// @param lines that a badge can be issued for, at least one
    Sheet<Asked> sheet(List<CvLine> lines) {
        Field<@Nullable CvLine> line = fields.choice("badge-line", texts.get("badge.issue.line"), lines, this::label);
        line.check(chosen -> chosen == null ? Optional.of(texts.get("badge.issue.line.none")) : Optional.empty());
        if (lines.size() == 1) {
            line.value().set(lines.getFirst());
        }
        Field<@Nullable LocalDate> expires = fields.day("badge-expires", texts.get("badge.issue.expires"));
        expires.hint(texts.get("badge.issue.expires.hint"));
        expires.check(day -> day != null && day.isBefore(words.today()) ? Optional.of(texts.get("badge.issue.past")) : Optional.empty());
        var column = new VBox(new Prose(texts.get("badge.issue.about"), Style.SMALL_MUTED), line, expires);
        column.getStyleClass().addAll(Style.COLUMN, "rights-sheet");
        return new Sheet<>(texts.get("badge.issue"), column, texts.get("badge.issue.verb"), () -> {
            boolean good = line.isGood() & expires.isGood();
            @Nullable CvLine chosen = line.value().get();
            return good && chosen != null ? Optional.of(new Asked(chosen, expires.value().get())) : Optional.empty();
        });
    }

    /// For a badge that came from elsewhere: which line it stands for.
    Sheet<CvLine> link(Badge badge, List<CvLine> lines) {
        Field<@Nullable CvLine> line = fields.choice("badge-line", texts.get("badge.issue.line"), lines, this::label);
        line.check(chosen -> chosen == null ? Optional.of(texts.get("badge.issue.line.none")) : Optional.empty());
        var column = new VBox(new Prose(texts.get("badge.link.about", badge.name()), Style.SMALL_MUTED), line);
        column.getStyleClass().addAll(Style.COLUMN, "rights-sheet");
        return new Sheet<>(texts.get("badge.link"), column, texts.get("badge.link.verb"),
                () -> line.isGood() ? Optional.ofNullable(line.value().get()) : Optional.empty());
    }

    private String label(CvLine line) {
        return switch (line) {
            case CvLine.Lived(var experience, _) -> experience.role();
            case CvLine.Validated(var validation) -> texts.get("badge.issue.skill", validation.skill().label());
            case CvLine.Observed observed -> texts.get("badge.issue.soft-skill", observed.skill().label());
        };
    }
}
