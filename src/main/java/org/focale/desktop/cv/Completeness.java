package org.focale.desktop.cv;

import java.util.ArrayList;
import java.util.List;
import org.focale.app.cv.CvFile;
import org.focale.base.Texts;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.LineState;

/// How far the CV is, and what is missing, in one calm sentence.
record Completeness(CvGauge gauge, CvGoals goals, String sentence) {

    static Completeness of(CvFile cv, CvGoals goals, Texts texts) {
        CvGauge gauge = cv.lines().gauge();
        return new Completeness(gauge, goals, gauge.isComplete(goals) ? complete(cv, goals, texts) : missing(cv, gauge, goals, texts));
    }

    boolean isComplete() {
        return gauge.isComplete(goals);
    }

    private static String complete(CvFile cv, CvGoals goals, Texts texts) {
        boolean allShown = cv.shown().gauge().isComplete(goals);
        return allShown ? texts.get("cv.complete") : texts.get("cv.complete.not-here", list(cv.shown().gauge(), goals, texts));
    }

    private static String missing(CvFile cv, CvGauge gauge, CvGoals goals, Texts texts) {
        String missing = texts.get("cv.missing", list(gauge, goals, texts));
        int waiting = 0;
        for (CvBlock block : CvBlock.values()) {
            waiting += (int) block.of(cv.lines()).stream().filter(line -> line.state() == LineState.PROPOSED).count();
        }
        return waiting == 0 ? missing : missing + " " + texts.count("cv.waiting", waiting);
    }

    /// "une expérience, une compétence validée et 2 savoir-être"
    private static String list(CvGauge have, CvGoals goals, Texts texts) {
        var parts = new ArrayList<String>();
        add(parts, "cv.missing.experience", goals.experiences() - have.experiences(), texts);
        add(parts, "cv.missing.skill", goals.skills() - have.skills(), texts);
        add(parts, "cv.missing.soft-skill", goals.softSkills() - have.softSkills(), texts);
        String last = parts.removeLast();
        return parts.isEmpty() ? last : texts.get("cv.missing.and", String.join(", ", parts), last);
    }

    private static void add(List<String> parts, String key, int missing, Texts texts) {
        if (missing > 0) {
            parts.add(texts.count(key, missing));
        }
    }
}
