package org.focale.desktop.opening;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// A search, the programmes that match, and what the chosen one says of itself beside them.
final class ProgrammeChoiceView extends VBox {

    private final ProgrammeChoiceViewModel choice;
    private final Texts texts;
    private final ListView<Programme> list = new ListView<>();
    private final VBox about = new VBox();
    private boolean searching;

    /// @param next goes on with what is chosen
    ProgrammeChoiceView(ProgrammeChoiceViewModel choice, Fields fields, Texts texts, Runnable next) {
        this.choice = choice;
        this.texts = texts;
        getStyleClass().add(Style.COLUMN);
        Field<String> search = fields.text("programme-search", texts.get("opening.create.search")).prompt(texts.get("opening.create.search.prompt"))
                .whenTyped(this::search);
        search.value().set(choice.typed().get());
        search.control().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Enter in a search means what was found, not to go on with what was chosen before.
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER && !choice.typed().get().isBlank()) {
                event.consume();
                goToList();
            }
        });
        fillList(next);

        about.getStyleClass().addAll(Style.WELL, "programme-about");
        var scroll = new ScrollPane(about);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll(Style.BARE_SCROLL, "programme-about-scroll");
        var beside = new HBox(list, scroll);
        beside.getStyleClass().add("programme-choice");
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox.setVgrow(beside, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(search, beside);
        choice.chosen().subscribe(this::show);
    }

    private void fillList(Runnable next) {
        list.setId("programmes");
        list.setAccessibleText(texts.get("opening.create.which"));
        list.getStyleClass().add("programme-list");
        list.setItems(choice.shown());
        var none = new Label(texts.get("opening.create.search.none"));
        none.getStyleClass().add(Style.MUTED);
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new ProgrammeCell(texts));
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null && !searching) {
                choice.chosen().set(now);
            }
        });
        list.heightProperty().subscribe(this::mark);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                next.run();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                next.run();
            }
        });
    }

    /// A search makes the list anew: that chooses nothing, and what is chosen is marked again where it still stands.
    private void search(String typed) {
        searching = true;
        choice.typed().set(typed);
        mark();
        searching = false;
    }

    private void goToList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void mark() {
        int at = list.getItems().indexOf(choice.chosen().get());
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    private void show(@Nullable Programme programme) {
        about.getChildren().clear();
        if (programme == null) {
            return;
        }
        if (list.getItems().contains(programme) && !programme.equals(list.getSelectionModel().getSelectedItem())) {
            mark();
        }
        about.getChildren().add(new Chip(texts.get("opening.create.about.chosen"), Tone.ACCENT, Icons.DONE));
        var name = new Label(programme.name());
        name.setId("programme-name");
        name.getStyleClass().add(Style.CARD_TITLE);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        about.getChildren().add(name);
        say(texts.get("opening.create.about.lead"), programme.lead());
        say(texts.get("opening.create.about.members"), String.join(", ", programme.members()));
        say(texts.get("opening.create.about.audience"), programme.audience() + ages(programme));
        say(texts.get("opening.create.about.territories"), String.join(" · ", programme.territories()));
        say(texts.get("opening.create.about.length"), length(programme));
        say(texts.get("opening.create.about.phases"), numbered(programme.phases().stream().map(this::phase).toList()));
        if (!programme.targets().isEmpty()) {
            about.getChildren().add(new Chip(texts.count("opening.create.about.targets", programme.targets().size()), Tone.NEUTRAL));
        }
    }

    private void say(String title, String words) {
        if (!words.isEmpty()) {
            var label = new Label(title);
            label.getStyleClass().add(Style.LABEL);
            var said = new Label(words);
            said.getStyleClass().add(Style.SMALL);
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            about.getChildren().add(new VBox(label, said));
        }
    }

    private String ages(Programme programme) {
        return programme.leastAge() == null || programme.mostAge() == null ? ""
                : " " + texts.get("opening.create.about.ages", programme.leastAge(), programme.mostAge());
    }

    private String length(Programme programme) {
        String words = programme.length().words(texts);
        String note = programme.length().note();
        return note.isEmpty() ? words : words + " (" + note + ")";
    }

    private String phase(Phase phase) {
        return phase.length().isSaid() ? phase.name() + " (" + phase.length().words(texts) + ")" : phase.name();
    }

    private static String numbered(List<String> phases) {
        return IntStream.range(0, phases.size()).mapToObj(i -> i + 1 + ". " + phases.get(i)).collect(Collectors.joining("\n"));
    }
}
