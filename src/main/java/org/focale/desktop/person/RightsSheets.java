package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.focale.domain.rights.SharedScope;
import org.jspecify.annotations.Nullable;

/// The two short forms of rights: a notice that was given, an agreement.
final class RightsSheets {

    private final Texts texts;
    private final Fields fields;

    RightsSheets(Words words) {
        this.texts = words.texts();
        this.fields = new Fields(words);
    }

    Sheet<Notice> notice(Notice seen, boolean isNew) {
        Field<String> edition = fields.text("notice-edition", texts.get("rights.notice.edition"))
                .check(text -> text.isBlank() ? Optional.of(texts.get("documents.record.notice.edition")) : Optional.empty());
        Field<@Nullable LocalDate> given = fields.day("notice-given", texts.get("rights.notice.given"));
        Field<String> how = fields.suggested("notice-how", texts.get("rights.how"), words(texts.get("rights.notice.hows")));
        Field<String> by = fields.text("notice-by", texts.get("rights.notice.by"));
        edition.value().set(seen.edition());
        given.value().set(seen.given());
        how.value().set(seen.how());
        by.value().set(seen.by());
        return new Sheet<>(texts.get("rights.notice.note"), column(new Equal(edition, given), new Equal(how, by)), verb(isNew),
                () -> edition.isGood() & given.isGood() & how.isGood() & by.isGood() ? Optional.of(new Notice(seen.id(), seen.person(),
                        edition.value().get(), given.value().get(), how.value().get(), by.value().get())) : Optional.empty());
    }

    Sheet<Consent> consent(Consent seen, boolean isNew) {
        Field<@Nullable SharedScope> scope = fields.pick("consent-scope", texts.get("rights.consent.scope"),
                List.of(SharedScope.STATISTICS, SharedScope.FOLLOW_UP, SharedScope.WHOLE_FILE), texts::of);
        scope.check(chosen -> chosen == null ? Optional.of(texts.get("documents.record.consent.scope")) : Optional.empty());
        Field<String> with = fields.text("consent-with", texts.get("rights.consent.with")).hint(texts.get("rights.consent.with.hint"));
        Field<@Nullable LocalDate> given = fields.day("consent-given", texts.get("rights.consent.given"));
        Field<@Nullable LocalDate> until = fields.day("consent-until", texts.get("rights.consent.until"));
        until.check(end -> end != null && given.value().get() != null && end.isBefore(given.value().get())
                ? Optional.of(texts.get("app.record.dates")) : Optional.empty());
        until.hint(texts.get("rights.consent.until.hint"));
        Field<String> how = fields.suggested("consent-how", texts.get("rights.how"), words(texts.get("rights.consent.hows")));
        scope.value().set(seen.scope() == SharedScope.NOTHING ? null : seen.scope());
        with.value().set(seen.with());
        given.value().set(seen.given());
        until.value().set(seen.until());
        how.value().set(seen.how());
        return new Sheet<>(texts.get("rights.consent.note"), column(scope, new Equal(with, how), new Equal(given, until)), verb(isNew), () -> {
            boolean good = scope.isGood() & with.isGood() & given.isGood() & until.isGood() & how.isGood();
            @Nullable SharedScope chosen = scope.value().get();
            return !good || chosen == null ? Optional.empty() : Optional.of(new Consent(seen.id(), seen.person(), chosen, with.value().get(),
                    given.value().get(), until.value().get(), seen.withdrawn(), how.value().get()));
        });
    }

    private String verb(boolean isNew) {
        return texts.get(isNew ? "rights.note" : "rights.change");
    }

    /// Each of a few, as the texts name them.
    private static List<String> words(String several) {
        return List.of(several.split("\\h*;\\h*"));
    }

    private static VBox column(Node... rows) {
        var column = new VBox(rows);
        column.getStyleClass().addAll(Style.COLUMN, "rights-sheet");
        return column;
    }
}
