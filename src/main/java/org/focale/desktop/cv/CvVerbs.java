package org.focale.desktop.cv;

/// Where lines are made: the places that the person's file opens from here.
public record CvVerbs(Runnable addExperience, Runnable addSkill, Runnable diagnose) {}
