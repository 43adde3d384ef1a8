package org.focale.domain.note;

/// Who may read a note. What is not known is read by nobody else; a new note is for the association (domain.md).
public enum Sharing { MINE, ASSOCIATION, LEAD }
