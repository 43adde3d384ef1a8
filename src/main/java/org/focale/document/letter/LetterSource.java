package org.focale.document.letter;

import java.time.LocalDate;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;

/// What a letter is printed from.
///
/// @param from    whose letter it is
/// @param day     the date it bears
/// @param subject may be empty
/// @param body    filled in: paragraphs parted by an empty line
/// @param signer  who signs, in print; nobody's signature is filled in
public record LetterSource(Organisation from, Person to, LocalDate day, String subject, String body, String signer) {}
