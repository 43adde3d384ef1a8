package org.focale.domain.person;

/// A language and how well it is spoken, in the person's words or as a CEFR level ("A2", "langue maternelle").
public record Language(String name, String level) {}
