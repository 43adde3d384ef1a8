package org.focale.desktop.settings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// The programmes of this workspace; beside them what is known of one, to be filled in, or those that can be added.
final class ProgrammesTab extends ListAndPane {

    private final ProgrammesViewModel programmes;
    private final Words words;
    private final Texts texts;
    private final Card list;
    private final VBox offers = new VBox();

    ProgrammesTab(ProgrammesViewModel programmes, Words words) {
        this.programmes = programmes;
        this.words = words;
        this.texts = words.texts();
        this.list = new Card(texts.get("fields.programme.title"))
                .action(Buttons.link("programme-new", texts.get("fields.programme.new"), Icons.ADD, programmes::goAdd));
        list(list);
        programmes.shown().subscribe(_ -> fill());
        programmes.found().subscribe(_ -> fillOffers());
        programmes.open().subscribe(editor -> {
            fill();
            pane(editor == null ? adding() : new ProgrammeForm(programmes, editor, paneRegion(), words));
        });
        WhileShown.listen(this, programmes::listen);
    }

    private void fill() {
        list.body().getChildren().clear();
        @Nullable RecordEditor<Programme> open = programmes.open().get();
        var shown = programmes.shown().get();
        for (Programme programme : shown.programmes()) {
            boolean chosen = open != null && open.record().get().id().equals(programme.id());
            var line = new Line(Icons.PROGRAMME, chosen ? Tone.ACCENT : Tone.NEUTRAL, programme.calledShort(),
                    texts.count("fields.programme.people", shown.people().getOrDefault(programme.key(), 0L)));
            mark(line, chosen);
            list.body().getChildren().add(line.opens("programme-" + (list.body().getChildren().size() + 1), () -> programmes.edit(programme)));
        }
    }

    private Node adding() {
        Field<String> search = new Fields(words).text("programme-search", texts.get("fields.programme.search"))
                .prompt(texts.get("fields.programme.search.prompt")).whenTyped(programmes.typed()::set);
        search.value().set(programmes.typed().get());
        return new Card(texts.get("fields.programme.add.title"), new Prose(texts.get("fields.programme.add.detail"), Style.MUTED), search, offers);
    }

    private void fillOffers() {
        offers.getChildren().clear();
        for (Programme programme : programmes.found().get()) {
            int number = offers.getChildren().size() + 1;
            String detail = Stream.of(programme.lead(), programme.length().words(texts)).filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" · "));
            offers.getChildren().add(new Line(Icons.PROGRAMME, Tone.NEUTRAL, programme.calledShort(), detail).end(Buttons.link(
                    "programme-add-" + number, texts.get("fields.programme.add"), Icons.ADD, () -> programmes.add(programme))));
        }
        if (offers.getChildren().isEmpty()) {
            offers.getChildren().add(new EmptyState(Icons.SEARCH, texts.get("fields.programme.search.none")));
        }
    }
}
