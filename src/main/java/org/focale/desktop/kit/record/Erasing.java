package org.focale.desktop.kit.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.UseCases;
import org.focale.app.rights.EraseFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.person.PersonId;

/// Asks whether a file is to be erased, in plain words and with the first name typed, and erases it. There is no undo.
public final class Erasing {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;

    public Erasing(UseCases cases, Jobs jobs, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
    }

    /// Reads what would go, asks, and erases when it was confirmed.
    public void ask(PersonId person) {
        jobs.run(_ -> cases.rights().erase().before(person), before -> dialogs.ask(sheet(before)).ifPresent(this::erase));
    }

    private void erase(PersonId person) {
        jobs.save(texts.get("erasure.running"), _ -> cases.rights().erase().erase(person),
                files -> dialogs.toast(new Toast(texts.count("erasure.done", files))));
    }

    /// What is asked before.
    public Sheet<PersonId> sheet(EraseFile.Before before) {
        Field<String> typed = new Fields(words).text("erase-typed", texts.get("erasure.type")).hint(hint(before));
        typed.check(text -> before.isConfirmedBy(text, texts) ? Optional.empty()
                : Optional.of(hint(before)));
        List<Node> rows = new ArrayList<>();
        rows.add(new Line(Icons.DELETE, Tone.BAD, texts.count("erasure.what", before.records()), contents(before)));
        rows.add(partners(before));
        rows.add(new Line(Icons.LOCK, Tone.NEUTRAL, texts.get("erasure.final"), texts.get("erasure.final.detail")));
        rows.add(new Line(Icons.HAND_OVER, Tone.NEUTRAL, texts.get("erasure.before"), texts.get("erasure.before.detail")));
        rows.add(typed);
        var column = new VBox(rows.toArray(Node[]::new));
        column.getStyleClass().addAll(Style.COLUMN, Style.WIDE);
        return new Sheet<>(texts.get("erasure.title", before.name()), column, texts.get("erasure.verb"), true,
                () -> typed.isGood() && before.isConfirmedBy(typed.value().get(), texts) ? Optional.of(before.person()) : Optional.empty());
    }

    private String hint(EraseFile.Before before) {
        String word = texts.get("erasure.word");
        return before.firstName().isBlank() ? texts.get("erasure.type.word", word) : texts.get("erasure.type.name", before.firstName(), word);
    }

    private String contents(EraseFile.Before before) {
        var parts = new ArrayList<>(List.of(texts.count("erasure.documents", before.documents()), texts.count("erasure.cvs", before.cvs())));
        if (before.files() > 1) {
            parts.add(texts.get("erasure.files", before.files()));
        }
        return String.join(" · ", parts);
    }

    private Line partners(EraseFile.Before before) {
        if (!before.everywhere()) {
            return new Line(Icons.PARTNER, Tone.NEUTRAL, texts.get("erasure.copy"), texts.get("erasure.copy.detail"));
        }
        return before.partners().isEmpty() ? new Line(Icons.PARTNER, Tone.NEUTRAL, texts.get("erasure.nobody"), texts.get("erasure.nobody.detail"))
                : new Line(Icons.PARTNER, Tone.WARN, texts.count("erasure.partners", before.partners().size()),
                        texts.get("erasure.partners.detail", String.join(", ", before.partners())));
    }
}
