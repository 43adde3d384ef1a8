package org.focale.domain.cv;

/// How many lines make a CV complete; the programme sets them (default 2, 1, 3: domain.md).
public record CvGoals(int experiences, int skills, int softSkills) {

    public static final CvGoals DEFAULT = new CvGoals(2, 1, 3);
}
