package org.focale.document.cv;

import org.focale.base.Texts;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.CvLine;

/// How far a soft skill goes, and what that rests on, in the words of a CV.
final class LevelWords {

    private LevelWords() {}

    static String of(Level level, Texts texts) {
        return switch (level) {
            case NOT_OBSERVED -> "";
            case CONSTANT_HELP -> texts.get("document.cv.level.constant-help");
            case SOME_HELP -> texts.get("document.cv.level.some-help");
            case ON_ONES_OWN -> texts.get("document.cv.level.on-ones-own");
            case HELPS_OTHERS -> texts.get("document.cv.level.helps-others");
        };
    }

    /// "3 fois, 2 personnes, 2 situations".
    static String counted(CvLine.Observed line, Texts texts) {
        return String.join(", ",
                texts.count("document.cv.times", line.times()),
                texts.count("document.cv.people", line.observers()),
                texts.count("document.cv.situations", line.situations()));
    }
}
