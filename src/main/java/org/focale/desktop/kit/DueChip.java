package org.focale.desktop.kit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.layout.StackPane;

/// By when something is due: "3 jours de retard", "aujourd’hui", "demain", "27 novembre".
public final class DueChip extends StackPane {

    private static final int SOON = 1;

    public DueChip(LocalDate due, Words words) {
        long days = ChronoUnit.DAYS.between(words.today(), due);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(days < 0 ? new Chip(words.texts().count("kit.late", -days), Tone.BAD)
                : new Chip(days <= SOON ? words.ago(due) : words.day(due), days == 0 ? Tone.WARN : Tone.NEUTRAL));
    }
}
