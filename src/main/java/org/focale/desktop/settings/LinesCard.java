package org.focale.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.programme.Programme;

/// What a programme says in several lines of one kind: each with its verbs, and a place to say one more. More than five are folded.
///
/// @param <T> what one line says
final class LinesCard<T> {

    /// What is in sight at once.
    private static final int IN_SIGHT = 5;

    /// What differs between the kinds of lines.
    ///
    /// @param component of the programme, a list
    /// @param id        of its parts: `programme-branch` makes `programme-branch-2-edit`
    /// @param empty     what is said where there is none
    /// @param add       the verb that adds one
    /// @param detail    under the name of each, may be empty
    /// @param isOpen    whether something is still to be said of it
    /// @param sheet     asks what it says; of nothing for a new one
    record Kind<T>(String component, String id, Icons icon, String title, String empty, String add, Function<Programme, List<T>> of,
            Function<T, String> name, Function<T, String> detail, Function<T, Boolean> isOpen, Function<Optional<T>, Sheet<T>> sheet) {}

    private final Kind<T> kind;
    private final ProgrammesViewModel programmes;
    private final RecordEditor<Programme> editor;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Card card;
    private boolean unfolded;

    LinesCard(Kind<T> kind, ProgrammesViewModel programmes, RecordForm<Programme> form, Texts texts) {
        this.kind = kind;
        this.programmes = programmes;
        this.editor = form.editor();
        this.texts = texts;
        var add = Buttons.link(kind.id() + "-add", kind.add(), Icons.ADD, () -> edit(kind.of().apply(editor.record().get()).size()));
        this.card = new Card(kind.title(), lines, new Wrap(add)).action(form.care(kind.component(), kind.title()));
        card.body().getStyleClass().add("form");
        editor.record().subscribe(_ -> Refill.keepingFocus(lines, this::fill));
    }

    Card card() {
        return card;
    }

    private void fill() {
        var all = kind.of().apply(editor.record().get());
        lines.getChildren().clear();
        // A sixth line is no longer than the one that would say that it is hidden.
        int shown = unfolded || all.size() <= IN_SIGHT + 1 ? all.size() : IN_SIGHT;
        for (int i = 0; i < shown; i++) {
            lines.getChildren().add(line(all.get(i), i));
        }
        if (all.isEmpty()) {
            lines.getChildren().add(new Prose(kind.empty(), Style.MUTED));
        } else if (all.size() > IN_SIGHT + 1) {
            lines.getChildren().add(fold(all.size() - IN_SIGHT));
        }
    }

    private Node fold(int more) {
        return new Wrap(Buttons.link(kind.id() + "-fold", unfolded ? texts.get("fields.programme.fold") : texts.get("fields.programme.unfold", more),
                unfolded ? Icons.UP : Icons.EXPAND, this::turn));
    }

    private void turn() {
        unfolded = !unfolded;
        Refill.keepingFocus(lines, this::fill);
    }

    private Line line(T one, int place) {
        String id = kind.id() + "-" + (place + 1);
        String name = kind.name().apply(one);
        var line = new Line(kind.icon(), Tone.NEUTRAL, name, kind.detail().apply(one));
        if (kind.isOpen().apply(one)) {
            line.below(new Chip(texts.get("fields.programme.to-say"), Tone.WARN, Icons.TO_ENTER));
        }
        return line.end(Buttons.icon(id + "-edit", texts.get("fields.programme.change", name), Icons.EDIT, () -> edit(place)),
                Buttons.icon(id + "-remove", texts.get("fields.programme.remove", name), Icons.REMOVE, () -> programmes.set(editor, kind.component(),
                        ProgrammesViewModel.without(kind.of().apply(editor.record().get()), place), texts.get("fields.programme.removed", name))));
    }

    private void edit(int place) {
        var all = kind.of().apply(editor.record().get());
        programmes.dialogs().ask(kind.sheet().apply(place < all.size() ? Optional.of(all.get(place)) : Optional.empty()))
                .ifPresent(said -> editor.set(kind.component(), ProgrammesViewModel.with(kind.of().apply(editor.record().get()), place, said)));
    }
}
