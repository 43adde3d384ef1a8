package org.focale.domain.cv;

/// How far a person's CV is: distinct agreed lines, past life included, whatever one CV switches off.
public record CvGauge(int experiences, int skills, int softSkills) {

    public static final CvGauge EMPTY = new CvGauge(0, 0, 0);

    public boolean isComplete(CvGoals goals) {
        return experiences >= goals.experiences() && skills >= goals.skills() && softSkills >= goals.softSkills();
    }
}
