package org.focale.desktop.cv;

import java.util.List;
import org.focale.desktop.kit.Tone;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.CvLines;

/// The three blocks of Focale, from top to bottom.
enum CvBlock {

    EXPERIENCES("experiences", Tone.EXPERIENCE, "cv.experiences", "cv.experiences.none"),
    SKILLS("skills", Tone.SKILL, "cv.skills", "cv.skills.none"),
    SOFT_SKILLS("soft-skills", Tone.SOFT_SKILL, "cv.soft-skills", "cv.soft-skills.none");

    private final String key;
    private final Tone tone;
    private final String title;
    private final String none;

    CvBlock(String key, Tone tone, String title, String none) {
        this.key = key;
        this.tone = tone;
        this.title = title;
        this.none = none;
    }

    /// Kebab-case, for ids.
    String key() {
        return key;
    }

    /// Text key of its title.
    String title() {
        return title;
    }

    /// Text key of what it says while it has no line.
    String none() {
        return none;
    }

    Tone tone() {
        return tone;
    }

    List<? extends CvLine> of(CvLines lines) {
        return switch (this) {
            case EXPERIENCES -> lines.experiences();
            case SKILLS -> lines.skills();
            case SOFT_SKILLS -> lines.softSkills();
        };
    }
}
