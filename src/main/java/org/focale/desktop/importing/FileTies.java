package org.focale.desktop.importing;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.app.UseCases;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;

/// Over the file of a person: that another resembles it, with both decisions at hand; or that it joins several, with the way apart.
public final class FileTies extends VBox {

    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final PersonId of;
    private final Doors doors;
    private final Latest reading;
    private final VBox strips = new VBox();

    /// Where one goes from here.
    public interface Doors {

        /// Puts another file beside this one.
        void compare(PersonId other);
    }

    /// What ties a file to others.
    private record Ties(List<Person> hidden, List<PersonRow> alike) {}

    /// @param file the screen of the file, which takes the place below
    public FileTies(UseCases cases, PersonId of, Jobs jobs, Dialogs dialogs, Texts texts, Region file, Doors doors) {
        this.cases = cases;
        this.of = of;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = texts;
        this.doors = doors;
        this.reading = jobs.latest();
        VBox.setVgrow(file, Priority.ALWAYS);
        strips.getStyleClass().add("join-banners");
        strips.setManaged(false);
        getChildren().setAll(strips, file);
        WhileShown.listen(this, () -> {
            Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::read));
            read();
            return stop;
        });
    }

    private void read() {
        reading.run(progress -> {
            cases.people().reload();
            return new Ties(cases.joinFiles().hidden(of),
                    cases.people().find(of).map(row -> cases.lookAlikes().of(row, progress)).orElse(List.of()));
        }, this::show);
    }

    private void show(Ties ties) {
        strips.getChildren().clear();
        strips.setManaged(!ties.alike().isEmpty() || !ties.hidden().isEmpty());
        if (!ties.alike().isEmpty()) {
            var other = ties.alike().getFirst();
            String name = (other.firstName() + " " + other.lastName()).strip();
            var banner = new Banner(Icons.WARN, Tone.WARN, ties.alike().size() == 1 ? texts.get("import.join.resembles", name)
                    : texts.get("import.join.resembles-many", ties.alike().size(), name),
                    Buttons.link("ties-compare", texts.get("import.join.compare"), Icons.OPEN, () -> doors.compare(other.id())),
                    Buttons.link("ties-different", texts.get("import.join.different"), Icons.PEOPLE, () -> save(
                            () -> cases.joinFiles().different(of, other.id()), "import.join.remembered")));
            banner.setId("ties-alike");
            strips.getChildren().addFirst(banner);
        }
        if (!ties.hidden().isEmpty()) {
            var banner = new Banner(Icons.PERSON, Tone.ACCENT, texts.get("import.join.holds", ties.hidden().getFirst().displayName()),
                    Buttons.link("ties-part", texts.get("import.join.part"), Icons.TWO_VERSIONS, () -> save(
                            () -> cases.joinFiles().part(of), "import.join.parted")));
            banner.setId("ties-holds");
            strips.getChildren().addFirst(banner);
        }
    }

    private void save(Runnable work, String said) {
        new JoinViewModel.JoinUndo(cases, jobs, dialogs, texts).save(work, said, () -> { });
    }
}
