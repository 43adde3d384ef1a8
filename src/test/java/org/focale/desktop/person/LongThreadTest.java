package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.desktop.Screens;
import org.focale.desktop.Someone;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Look;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeKind;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thread of a thousand entries opens as fast as a short one: lines are laid out when one scrolls to them.
class LongThreadTest {

    private static final int ENTRIES = 1000;

    @TempDir
    Path folder;

    @Test
    void linesComeAsOneScrollsAndAllOfThemAreReached() throws Exception {
        try (var office = Office.created(folder)) {
            PersonId mirela = office.cases.addPerson().add("Mirela", "Popescu", LocalDate.of(2020, 4, 13));
            office.cases.saves().createAll(IntStream.range(0, ENTRIES).mapToObj(i -> note(mirela, i)).toList(), ChangeKind.SAVE, Progress.NONE);
            Fx.run(() -> {
                var file = new PersonViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words, office.drafts);
                var picture = new ShellPicture(office, "people", Look.LIGHT, () -> new PersonView(file, office.words, StackPane::new,
                        () -> Screens.plan(file, office.cases, office.jobs, office.dialogs, office.words), Someone.NO_DOORS))
                        .layOut();
                assertEquals(ENTRIES + 1, file.thread().shown().get().size());
                var scroll = thread(picture);
                int lines = lines(scroll);
                assertTrue(lines < 100, lines + " lines are laid out at first");
                for (int i = 0; i < 60 && lines(scroll) <= ENTRIES; i++) {
                    scroll.setVvalue(0);
                    scroll.setVvalue(1);
                }
                assertEquals(ENTRIES + 1, lines(scroll));
            });
        }
    }

    private static ScrollPane thread(ShellPicture picture) {
        var line = picture.find(Line.class, "happened-1");
        var parent = line.getParent();
        while (!(parent instanceof ScrollPane scroll)) {
            parent = parent.getParent();
        }
        return scroll;
    }

    private static int lines(ScrollPane scroll) {
        return ((VBox) scroll.getContent()).getChildren().size();
    }

    private static Note note(PersonId person, int number) {
        return new Note(new NoteId(Workspaces.id()), person, Medium.CALL, LocalDate.of(2026, 11, 23).minusDays(number), 10, "Nadia Keller",
                "Appel " + number, Sharing.ASSOCIATION);
    }
}
