package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Line;
import org.focale.desktop.Office;
import org.focale.domain.Coded;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The small curve of a theme and the chip beside it.
class LevelCurveTest {

    @TempDir
    Path folder;

    @Test
    void theCurveSaysInWordsWhatItDrawsAndStopsWhereNothingWasSaid() throws Exception {
        try (var office = Office.created(folder)) {
            Fx.run(() -> {
                var curve = new LevelCurve(office.words);
                curve.show(List.of(look("2026-04-15", BarrierLevel.NEED), look("2026-06-15", BarrierLevel.NOT_DISCUSSED),
                        look("2026-10-15", BarrierLevel.LIFTED)));
                curve.resize(300, 40);
                curve.layout();

                assertEquals("avril 2026\u00a0: Besoin, juin 2026\u00a0: Non abordé, octobre 2026\u00a0: Levé", curve.getAccessibleText());
                var lines = curve.getChildrenUnmodifiable().stream().filter(Line.class::isInstance).skip(1).map(node -> node.isVisible()).toList();
                assertEquals(List.of(false, false, true), lines);
            });
        }
    }

    @Test
    void aKeyOfAChipChoosesAndAnotherDoesNothing() throws Exception {
        Fx.run(() -> {
            var chosen = new ArrayList<BarrierLevel>();
            var chip = new ChipMenu<>("level", "Mobilité", List.of(BarrierLevel.NEED, BarrierLevel.LIFTED), BarrierLevel::name, LevelCurve::tone,
                    chosen::add);
            chip.show(BarrierLevel.NEED);
            assertEquals("Mobilité, NEED", chip.getAccessibleText());
            for (String typed : List.of("2", "3", "x", "0")) {
                chip.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
            }
            assertEquals(List.of(BarrierLevel.LIFTED), chosen);
        });
    }

    private static Barrier look(String day, BarrierLevel level) {
        return new Barrier(new BarrierId(new UUID(0, 1)), new PersonId(new UUID(0, 2)), Coded.free("Mobilité"), level, LocalDate.parse(day), "");
    }
}
