package org.focale.domain.letter;

/// What a letter is for.
public enum LetterKind { OTHER, INVITATION, ATTENDANCE_CERTIFICATE, HOURS_SUMMARY, MESSAGE }
