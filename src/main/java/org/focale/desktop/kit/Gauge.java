package org.focale.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.focale.base.Texts;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;

/// How complete a CV is, in the three colours: expériences, compétences, savoir-être.
public final class Gauge extends HBox {

    private final Texts texts;
    private final Bar experiences = new Bar(Tone.EXPERIENCE);
    private final Bar skills = new Bar(Tone.SKILL);
    private final Bar softSkills = new Bar(Tone.SOFT_SKILL);
    private final Tooltip words = new Tooltip();

    public Gauge(Texts texts) {
        this.texts = texts;
        getStyleClass().add("gauge");
        getChildren().setAll(experiences, skills, softSkills);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Tooltip.install(this, words);
    }

    public void show(CvGauge gauge, CvGoals goals) {
        experiences.show(part(gauge.experiences(), goals.experiences()));
        skills.show(part(gauge.skills(), goals.skills()));
        softSkills.show(part(gauge.softSkills(), goals.softSkills()));
        String text = words(gauge, goals);
        setAccessibleText(text);
        words.setText(text);
    }

    private String words(CvGauge gauge, CvGoals goals) {
        if (gauge.isComplete(goals)) {
            return texts.get("kit.gauge.complete");
        }
        return texts.get("kit.gauge", texts.count("kit.gauge.experience", gauge.experiences(), goals.experiences()),
                texts.count("kit.gauge.skill", gauge.skills(), goals.skills()),
                texts.get("kit.gauge.soft-skill", gauge.softSkills(), goals.softSkills()));
    }

    private static double part(int have, int goal) {
        return goal <= 0 ? 1 : (double) have / goal;
    }
}
