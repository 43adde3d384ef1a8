package org.focale.desktop.people;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// Asks for the name of someone new, and shows the files that may already be theirs while it is typed.
final class AddPersonSheet {

    private final PeopleViewModel people;
    private final Words words;
    private final Texts texts;
    private final Field<String> firstName;
    private final Field<String> lastName;
    private final Field<@Nullable LocalDate> start;
    private final VBox alike = new VBox();
    private final VBox content;
    private final Set<PersonId> others = new LinkedHashSet<>();

    AddPersonSheet(PeopleViewModel people, Words words) {
        this.people = people;
        this.words = words;
        this.texts = words.texts();
        var fields = new Fields(words);
        this.firstName = fields.text("first-name", texts.get("people.add.first-name")).whenTyped(_ -> compare());
        this.lastName = fields.text("last-name", texts.get("people.add.last-name")).whenTyped(_ -> compare());
        this.start = fields.day("pathway-start", texts.get("people.add.start")).hint(texts.get("people.add.start.hint"));
        alike.setId("alike");
        alike.getStyleClass().addAll("banner", "alike");
        Tone.WARN.dress(alike);
        people.alike().subscribe(this::show);
        this.content = new VBox(new Equal(firstName, lastName), alike, start);
        content.getStyleClass().add(Style.COLUMN);
    }

    /// What was typed and not added yet is still there.
    void ask() {
        compare();
        people.add(sheet(), () -> fill("", ""));
    }

    Sheet<NewPerson> sheet() {
        return new Sheet<>(texts.get("people.add.title"), content, texts.get("people.add.verb"), this::answer);
    }

    void ask(String first, String last) {
        fill(first, last);
        ask();
    }

    private void fill(String first, String last) {
        firstName.value().set(first);
        lastName.value().set(last);
        start.value().set(null);
    }

    private Optional<NewPerson> answer() {
        if (!firstName.isGood() || !lastName.isGood() || !start.isGood()) {
            return Optional.empty();
        }
        if (firstName.value().get().isEmpty() && lastName.value().get().isEmpty()) {
            firstName.wrong(texts.get("people.add.no-name"));
            firstName.focus();
            return Optional.empty();
        }
        return Optional.of(new NewPerson(firstName.value().get(), lastName.value().get(), start.value().get(), List.copyOf(others)));
    }

    private void compare() {
        people.compare(typed(firstName), typed(lastName));
    }

    private static String typed(Field<String> field) {
        return ((TextField) field.control()).getText();
    }

    private void show(List<PersonRow> rows) {
        others.retainAll(rows.stream().map(PersonRow::id).toList());
        alike.getChildren().setAll(title());
        for (PersonRow row : rows) {
            alike.getChildren().add(line(row));
        }
        alike.setVisible(!rows.isEmpty());
        alike.setManaged(!rows.isEmpty());
    }

    private Node line(PersonRow row) {
        String name = row.displayName();
        String age = words.age(row.birthDate());
        String followed = row.referent().isEmpty() ? "" : texts.get("people.add.followed-by", row.referent());
        String detail = Stream.of(age, followed).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        return new Line(new Avatar(Avatar.Size.SMALL, name), name, detail)
                .end(other(row), Buttons.link("see-" + alike.getChildren().size(), texts.get("people.add.see"), Icons.OPEN, () -> {
                    content.getScene().getWindow().hide();
                    people.open(row);
                }));
    }

    /// Then the question is not asked again.
    private Node other(PersonRow row) {
        var chip = Chip.toggle("other-" + alike.getChildren().size(), texts.get("import.add.other"));
        chip.setSelected(others.contains(row.id()));
        chip.selectedProperty().addListener((_, _, on) -> {
            if (on) {
                others.add(row.id());
            } else {
                others.remove(row.id());
            }
        });
        return chip;
    }

    private Node title() {
        var label = new Label(texts.get("people.add.alike"), Icons.WARN.node());
        label.getStyleClass().add(Style.STRONG);
        return label;
    }
}
