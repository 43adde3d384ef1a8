package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import org.focale.base.Texts;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.store.Workspaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The exit of a pathway as it is typed: nothing that was said of it is lost when one part is changed.
class ExitInputTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    private static final List<String> KINDS = List.of("CDI", "CDD", "Reprise d’études", "Déménagement");

    private final List<ExitCategory> told = new ArrayList<>();
    private final Words words = new Words(Texts.in(Locale.FRANCE), Clock.fixed(Workspaces.NOW, ZoneId.of("Europe/Paris")), ZoneId.of("Europe/Paris"));

    @Test
    void whatIsShownIsReadBackWhole() throws Exception {
        for (var exit : new @Nullable Exit[] {null, new Exit(DAY, "CDI"), new Exit(DAY, ExitCategory.MOVED, ""),
            new Exit(DAY, ExitCategory.FIXED_TERM_JOB, "CDD", DAY, DAY.plusMonths(6)), new Exit(DAY, ExitCategory.OTHER, "x")}) {
            in(input -> {
                input.show(exit);
                assertEquals(new Input.Good<>(exit), input.read());
            });
        }
    }

    @Test
    void anotherWordKeepsTheCategory() throws Exception {
        in(input -> {
            input.show(new Exit(DAY, ExitCategory.ORIENTATION, "autre dispositif"));
            text(input, "kind").setText("suite ailleurs");
            assertEquals(new Input.Good<>(new Exit(DAY, ExitCategory.ORIENTATION, "suite ailleurs")), input.read());
        });
    }

    @Test
    void whatItIsCountedAsIsToldAsSoonAsItIsChosen() throws Exception {
        in(input -> {
            choose(input, ExitCategory.DROP_OUT);
            assertEquals(ExitCategory.DROP_OUT, told.getLast());
            choose(input, null);
            assertEquals(ExitCategory.NOT_SAID, told.getLast());
            input.show(new Exit(DAY, ExitCategory.ORIENTATION, "PLIE"));
            assertEquals(ExitCategory.ORIENTATION, told.getLast());
        });
    }

    @Test
    void aJobIsAskedForItsContractAndAMoveIsNot() throws Exception {
        in(input -> {
            choose(input, ExitCategory.FIXED_TERM_JOB);
            assertTrue(text(input, "from").getParent().isVisible());
            choose(input, ExitCategory.MOVED);
            assertFalse(text(input, "from").getParent().isVisible());
        });
    }

    @Test
    void halfAnExitIsNoExit() throws Exception {
        in(input -> {
            choose(input, ExitCategory.PERMANENT_JOB);
            assertTrue(input.read() instanceof Input.Wrong<?>);
            choose(input, null);
            text(input, "date").setText("14/11/2026");
            assertTrue(input.read() instanceof Input.Wrong<?>);
            text(input, "kind").setText("CDI");
            text(input, "date").setText("le 45 mai");
            assertTrue(input.read() instanceof Input.Wrong<?>);
        });
    }

    @Test
    void theKnownKindsAreOfferedAndOtherWordsAreKept() throws Exception {
        in(input -> {
            assertEquals(KINDS, input.kinds(""));
            assertEquals(List.of("CDI", "CDD"), input.kinds("cd"));
            assertEquals(List.of("Reprise d’études"), input.kinds("etudes"));
            assertEquals(List.of(), input.kinds("vendange"));
            choose(input, ExitCategory.OTHER_JOB);
            text(input, "date").setText("14/11/2026");
            text(input, "kind").setText("vendanges");
            assertEquals(new Input.Good<>(new Exit(DAY, ExitCategory.OTHER_JOB, "vendanges")), input.read());
        });
    }

    private void in(Consumer<ExitInput> work) throws Exception {
        Fx.run(() -> work.accept(new ExitInput("exit", words, new DateReader(Locale.FRANCE), KINDS, told::add)));
    }

    private static TextField text(ExitInput input, String part) {
        return (TextField) input.control().lookup("#exit-" + part);
    }

    @SuppressWarnings("unchecked")
    private static void choose(ExitInput input, @Nullable ExitCategory category) {
        ((ChoiceBox<@Nullable ExitCategory>) input.control().lookup("#exit-category")).setValue(category);
    }
}
