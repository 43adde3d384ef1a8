package org.focale.desktop.placement;

import java.time.LocalDate;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.WholePlacement;
import org.jspecify.annotations.Nullable;

/// What is said of a placement on every screen.
final class PlacementWords {

    private PlacementWords() {}

    /// "du 3 au 14 novembre"; what is known of it.
    static String dates(Placement placement, Words words) {
        @Nullable LocalDate start = placement.start();
        @Nullable LocalDate end = placement.end();
        if (start == null) {
            return words.texts().get("placement.not-dated");
        }
        return end == null ? words.texts().get("placement.since", words.day(start)) : words.days(start, end);
    }

    static Chip stage(WholePlacement whole, Words words) {
        var stage = whole.stageOn(words.today());
        String text = whole.isAssessed() ? words.texts().of(whole.assessment().ending()) : words.texts().of(stage);
        var tone = switch (stage) {
            case COMING -> Tone.NEUTRAL;
            case RUNNING -> Tone.ACCENT;
            case TO_ASSESS -> Tone.WARN;
            case ENDED -> whole.wasLivedBy(words.today()) ? Tone.GOOD : Tone.BAD;
        };
        return new Chip(text, tone);
    }
}
