package org.focale.domain.letter;

import org.focale.domain.Kept;

/// A letter or a short message as the association words it. Words between braces are filled in.
public record LetterTemplate(
        LetterTemplateId id,
        LetterKind kind,
        String name,
        String subject,
        String body) implements Kept {}
