package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Words;
import org.focale.desktop.person.DiagnoseViewModel.Missing;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// Where it was seen, by whom and when: without the three a diagnosis does not exist.
final class GridOccasion extends VBox {

    /// At 100 %: with less room, two fields on a line.
    private static final double ROOM_FOR_FOUR = 860;

    private final DiagnoseViewModel grid;
    private final Fields fields;
    private final Texts texts;
    private final Field<String> observer;
    private final Field<String> role;
    private final Field<@Nullable LocalDate> date;
    private final Field<@Nullable LocalDate> feedback;
    private Field<@Nullable Attachment> evidence;
    private final ObservableValue<Boolean> wide = Theme.hasRoom(this, ROOM_FOR_FOUR);
    private Field<String> situation;

    GridOccasion(DiagnoseViewModel grid, Words words) {
        this.grid = grid;
        this.fields = new Fields(words);
        this.texts = words.texts();
        getStyleClass().add("grid-occasion");
        observer = fields.text("observer", texts.get("person.grid.observer"));
        observer.value().bindBidirectional(grid.observer());
        role = fields.text("observer-role", texts.get("person.grid.observer-role"));
        role.value().bindBidirectional(grid.observerRole());
        date = fields.day("observed-on", texts.get("person.grid.date"));
        date.value().bindBidirectional(grid.date());
        feedback = fields.day("feedback-on", texts.get("person.grid.feedback"));
        feedback.value().bindBidirectional(grid.feedback());
        evidence = evidence(grid.documents().get());
        situation = situation(grid.situations().get());
        lay();
        // The list of placements is known once the file was read; what stands in the field stays.
        grid.situations().subscribe(this::offer);
        grid.documents().subscribe(this::offerDocuments);
        wide.subscribe(_ -> lay());
        grid.missing().subscribe(this::say);
    }

    private Field<String> situation(List<String> situations) {
        Field<String> field = fields.suggested("situation", texts.get("person.grid.situation"), situations)
                .prompt(texts.get("person.grid.situation.prompt"));
        field.value().bindBidirectional(grid.situation());
        return field;
    }

    private void offer(List<String> situations) {
        situation.isGood(); // what is being typed there counts
        situation.value().unbindBidirectional(grid.situation());
        situation = situation(situations);
        lay();
    }

    private Field<@Nullable Attachment> evidence(List<Attachment> documents) {
        Field<@Nullable Attachment> field = fields.choice("evidence", texts.get("person.grid.evidence"), documents,
                document -> document.confidential() ? texts.get("person.grid.evidence.confidential") : document.name());
        field.value().bindBidirectional(grid.evidence());
        return field;
    }

    private void offerDocuments(List<Attachment> documents) {
        evidence.value().unbindBidirectional(grid.evidence());
        evidence = evidence(documents);
        lay();
    }

    private void lay() {
        if (wide.getValue()) {
            getChildren().setAll(new Equal(situation, new Equal(observer, role)), new Equal(date, feedback, evidence));
        } else {
            getChildren().setAll(situation, new Equal(observer, role), new Equal(date, feedback, evidence));
        }
    }

    private Map<Missing, Field<?>> asked() {
        return new EnumMap<>(Map.of(Missing.SITUATION, situation, Missing.OBSERVER, observer, Missing.DATE, date, Missing.FEEDBACK, feedback));
    }

    private void say(Map<Missing, String> missing) {
        asked().forEach((what, field) -> {
            @Nullable String words = missing.get(what);
            if (words == null) {
                field.right();
            } else {
                field.wrong(words);
            }
        });
    }

    /// Whether what stands in the fields can be read.
    boolean isGood() {
        boolean good = role.isGood() & evidence.isGood();
        for (Field<?> field : asked().values()) {
            good &= field.isGood();
        }
        return good;
    }

    /// Goes to the first of them.
    boolean goTo(Set<Missing> missing) {
        var first = asked().entrySet().stream().filter(each -> missing.contains(each.getKey())).findFirst();
        first.ifPresent(each -> each.getValue().focus());
        return first.isPresent();
    }
}
