package org.focale.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.PositiveExit;
import org.focale.domain.programme.Programme;

/// What a programme says in several lines: how long it and its phases last, and which exits count as positive.
final class ProgrammeLists {

    private final ProgrammesViewModel programmes;
    private final RecordEditor<Programme> editor;
    private final RecordForm<Programme> form;
    private final Texts texts;
    private final ProgrammeSheets sheets;
    private final Dialogs dialogs;

    ProgrammeLists(ProgrammesViewModel programmes, RecordForm<Programme> form, Words words) {
        this.programmes = programmes;
        this.editor = form.editor();
        this.form = form;
        this.texts = words.texts();
        this.sheets = new ProgrammeSheets(words);
        this.dialogs = programmes.dialogs();
    }

    /// @param months for how many months a new pathway is planned
    Card length(Node months) {
        var lines = new VBox();
        var whole = new VBox();
        editor.record().subscribe(programme -> {
            String said = programme.length().words(texts);
            whole.getChildren().setAll(line(Icons.TIME, texts.get("fields.programme.length"),
                    filled(said.isEmpty() ? texts.get("fields.programme.not-said") : said, programme.length().note()))
                    .end(form.care("length", texts.get("fields.programme.length")),
                            Buttons.icon("programme-length-edit", texts.get("fields.programme.length.edit"), Icons.EDIT, this::editLength)));
            lines.getChildren().clear();
            for (int i = 0; i < programme.phases().size(); i++) {
                lines.getChildren().add(phase(programme, i));
            }
        });
        var add = Buttons.link("programme-phase-add", texts.get("fields.programme.phase.add"), Icons.ADD,
                () -> editPhase(editor.record().get().phases().size()));
        var card = new Card(texts.get("fields.programme.length.title"), months, whole, lines, new Wrap(add))
                .action(form.care("phases", texts.get("fields.programme.phases")));
        card.body().getStyleClass().add("form");
        return card;
    }

    private Line phase(Programme programme, int place) {
        Phase phase = programme.phases().get(place);
        String said = phase.length().words(texts);
        String id = "programme-phase-" + (place + 1);
        return line(Icons.PATHWAY, phase.name(), filled(said.isEmpty() ? texts.get("fields.programme.length.open") : said, phase.note()))
                .end(Buttons.icon(id + "-edit", texts.get("fields.programme.change", phase.name()), Icons.EDIT, () -> editPhase(place)),
                        Buttons.icon(id + "-remove", texts.get("fields.programme.remove", phase.name()), Icons.REMOVE, () -> programmes.set(
                                editor, "phases", ProgrammesViewModel.without(programme.phases(), place), removed(phase.name()))));
    }

    private void editLength() {
        dialogs.ask(sheets.length(texts.get("fields.programme.length"), editor.record().get().length()))
                .ifPresent(length -> editor.set("length", length));
    }

    private void editPhase(int place) {
        var phases = editor.record().get().phases();
        dialogs.ask(sheets.phase(place < phases.size() ? Optional.of(phases.get(place)) : Optional.empty()))
                .ifPresent(phase -> editor.set("phases", ProgrammesViewModel.with(editor.record().get().phases(), place, phase)));
    }

    /// @param followUps when someone who left is asked again
    Card exits(Node followUps) {
        var lines = new VBox();
        editor.record().subscribe(programme -> {
            lines.getChildren().clear();
            for (int i = 0; i < programme.positiveExits().size(); i++) {
                lines.getChildren().add(exit(programme, i));
            }
            if (programme.positiveExits().isEmpty()) {
                lines.getChildren().add(new Prose(texts.get("fields.programme.exits.empty"), Style.MUTED));
            }
        });
        var add = Buttons.link("programme-exit-add", texts.get("fields.programme.exit.add"), Icons.ADD,
                () -> editExit(editor.record().get().positiveExits().size()));
        var card = new Card(texts.get("fields.programme.exits"), lines, new Wrap(add), followUps)
                .action(form.care("positiveExits", texts.get("fields.programme.exits")));
        card.body().getStyleClass().add("form");
        return card;
    }

    private Line exit(Programme programme, int place) {
        PositiveExit exit = programme.positiveExits().get(place);
        String id = "programme-exit-" + (place + 1);
        String kinds = exit.categories().stream().map(texts::of).collect(Collectors.joining(", "));
        String least = exit.leastMonths() == null ? "" : texts.get("fields.programme.exit.least", exit.leastMonths());
        return line(Icons.DONE, exit.words(), filled(kinds, least))
                .end(Buttons.icon(id + "-edit", texts.get("fields.programme.change", exit.words()), Icons.EDIT, () -> editExit(place)),
                        Buttons.icon(id + "-remove", texts.get("fields.programme.remove", exit.words()), Icons.REMOVE, () -> programmes.set(
                                editor, "positiveExits", ProgrammesViewModel.without(programme.positiveExits(), place), removed(exit.words()))));
    }

    private void editExit(int place) {
        List<PositiveExit> exits = editor.record().get().positiveExits();
        dialogs.ask(sheets.exit(place < exits.size() ? Optional.of(exits.get(place)) : Optional.empty()))
                .ifPresent(exit -> editor.set("positiveExits", ProgrammesViewModel.with(editor.record().get().positiveExits(), place, exit)));
    }

    private String removed(String what) {
        return texts.get("fields.programme.removed", what);
    }

    private static Line line(Icons icon, String title, String detail) {
        return new Line(icon, Tone.NEUTRAL, title, detail);
    }

    private static String filled(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
