package org.focale.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.focale.app.reference.ReferenceFiles;
import org.focale.desktop.Office;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Offered;
import org.focale.domain.programme.OwnWord;
import org.focale.domain.programme.Predicate;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import org.focale.domain.programme.Rule;
import org.focale.domain.programme.Subject;
import org.focale.domain.programme.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a programme says in lists is filled in in the window, and what was there stays as it was.
class ProgrammePartsTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("espace"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyShippedTargetIsKeptAsItWasWhenNothingIsChanged() throws Exception {
        Fx.run(() -> {
            int seen = 0;
            for (String key : ReferenceFiles.programmes()) {
                var programme = shipped(key);
                for (Target target : programme.targets()) {
                    assertEquals(Optional.of(target), TargetSheet.of(Optional.of(target), programme, office.words).answer().get(), key);
                    seen++;
                }
            }
            assertTrue(seen > 60, () -> "few targets");
        });
    }

    @Test
    void anOpenTargetIsFilledInFromTheClosedListOnly() throws Exception {
        Fx.run(() -> {
            var programme = shipped("mobil-emploi");
            var open = programme.targets().stream().filter(Target::isOpen).findFirst().orElseThrow();
            assertEquals(Predicate.EXIT_OF_KIND, open.who().predicate());
            var sheet = TargetSheet.of(Optional.of(open), programme, office.words);
            var root = shown(sheet);
            ((ToggleButton) root.lookup("#target-who-permanent-job")).fire();
            var filled = answer(sheet);
            assertFalse(filled.isOpen());

            choose(root, "#target-who", Predicate.IN_BRANCH);
            ((ToggleButton) root.lookup("#target-who-branch-Formation")).fire();
            assertEquals(Rule.of(Predicate.IN_BRANCH, "Formation"), answer(sheet).who());
            assertNull(root.lookup("#target-who-permanent-job"), "only what the rule asks for is in sight");
        });
    }

    @Test
    void whatCannotBeMeantIsPutRightFirst() throws Exception {
        Fx.run(() -> {
            var sheet = TargetSheet.of(Optional.empty(), shipped("focale"), office.words);
            var root = shown(sheet);
            assertEquals(Optional.empty(), sheet.answer().get(), "nothing is promised");
            ((TextField) root.lookup("#target-label")).setText("Menés à l’emploi");
            ((TextField) root.lookup("#target-value")).setText("170");
            ((ToggleButton) root.lookup("#target-form-2")).fire();
            assertEquals(Optional.empty(), sheet.answer().get(), "more than all");
            ((TextField) root.lookup("#target-value")).setText("70");
            var target = answer(sheet);
            assertEquals(Target.Form.SHARE, target.form());
            assertTrue(target.isOpen(), "nobody said who counts");
            choose(root, "#target-subject", Subject.PLACES);
            assertFalse(answer(sheet).isOpen());
        });
    }

    @Test
    void theOtherPartsAreKeptAsTheyWereToo() throws Exception {
        var programmes = programmes("mobil-emploi");
        Fx.run(() -> {
            var parts = parts(programmes);
            for (String key : ReferenceFiles.programmes()) {
                var programme = shipped(key);
                for (Branch branch : programme.branches()) {
                    assertEquals(Optional.of(branch), parts.branch(Optional.of(branch)).answer().get());
                }
                for (Offered offered : programme.activities()) {
                    assertEquals(Optional.of(offered), parts.offered(Optional.of(offered)).answer().get());
                }
                for (String recognition : programme.recognitions()) {
                    assertEquals(Optional.of(recognition), parts.recognition(Optional.of(recognition)).answer().get());
                }
                for (OwnWord word : programme.ownWords()) {
                    assertEquals(Optional.of(word), parts.word(Optional.of(word)).answer().get());
                }
            }
            assertEquals(Optional.empty(), parts.branch(Optional.empty()).answer().get());
            assertEquals(Optional.empty(), parts.offered(Optional.empty()).answer().get());
            assertEquals(Optional.empty(), parts.recognition(Optional.empty()).answer().get());
            assertEquals(Optional.empty(), parts.word(Optional.empty()).answer().get());
        });
    }

    @Test
    void aLineIsAddedTakenAwayAndBroughtBackAndMoreThanFiveAreFolded() throws Exception {
        var programmes = programmes("mobil-emploi");
        Fx.run(() -> {
            var root = new StackPane(parts(programmes).targets());
            new Scene(root, 600, 900);
            root.applyCss();
            assertNotNull(root.lookup("#programme-target-5-edit"));
            assertNull(root.lookup("#programme-target-6-edit"));
            ((ButtonBase) root.lookup("#programme-target-fold")).fire();
            assertNotNull(root.lookup("#programme-target-7-edit"));

            office.dialogs.answer(Target.people("Autre", Target.Form.COUNT, Target.Comparison.ABOUT, 12, Rule.of(Predicate.ENTERED)));
            ((ButtonBase) root.lookup("#programme-target-add")).fire();
            assertEquals("Autre", kept().targets().getLast().label());
            assertEquals(8, kept().targets().size());
            ((ButtonBase) root.lookup("#programme-target-8-remove")).fire();
            assertEquals(7, kept().targets().size());
            Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
            assertEquals(8, kept().targets().size());
        });
    }

    private Programme kept() {
        return office.cases.programmes().find("mobil-emploi").orElseThrow();
    }

    private ProgrammesViewModel programmes(String key) {
        var programmes = new ProgrammesViewModel(office.cases, office.jobs, office.dialogs, office.texts);
        programmes.listen();
        programmes.add(programmes.shown().get().offered().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow());
        return programmes;
    }

    private ProgrammeParts parts(ProgrammesViewModel programmes) {
        var editor = Objects.requireNonNull(programmes.open().get());
        var form = new RecordForm<>(editor, "programme-", new Fields(office.words),
                new FieldSheets(office.dialogs, office.words), office.texts);
        return new ProgrammeParts(programmes, form, office.words);
    }

    private static Programme shipped(String key) {
        return ReferenceFiles.programme(key, new ProgrammeId(new UUID(0, 2))).orElseThrow();
    }

    private static <T> T answer(Sheet<T> sheet) {
        return sheet.answer().get().orElseThrow();
    }

    private static Parent shown(Sheet<?> sheet) {
        new Scene(sheet.content(), 520, 900);
        var form = (Parent) ((ScrollPane) sheet.content().getChildrenUnmodifiable().getFirst()).getContent();
        form.applyCss();
        form.layout();
        return form;
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Parent root, String id, T value) {
        ((ComboBox<T>) root.lookup(id)).setValue(value);
        root.applyCss();
        root.layout();
    }
}
