package org.focale.domain.document;

import java.time.LocalDate;
import org.focale.domain.InFile;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A file kept inside the store: found by its hash, never under a name of its own on the disk.
///
/// @param name         as it was called when it was attached, shown and never used as a path
/// @param kind         in words ("certificat", "convention")
/// @param mediaType    as its first bytes say, not its name
/// @param size         bytes
/// @param sha256       64 hexadecimal digits
/// @param expires      last day it is worth something, null when it has none
/// @param confidential not shown until asked for, and never in a bundle
/// @param comment      what there is to know about it, in words
/// @param dated        the day the document bears, null when it bears none
/// @param proves       the validated skill whose certificate it is, null when it is none
public record Attachment(
        AttachmentId id,
        PersonId person,
        String name,
        String kind,
        String mediaType,
        @Nullable Integer size,
        String sha256,
        @Nullable LocalDate added,
        @Nullable LocalDate expires,
        boolean confidential,
        String comment,
        @Nullable LocalDate dated,
        @Nullable SkillValidationId proves) implements InFile {

    /// Days before the end when it is time to think of a new one.
    private static final int SOON = 90;

    /// Its last day has passed.
    public boolean isOverOn(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }

    /// Still good, for less than three months.
    public boolean endsSoonOn(LocalDate today) {
        return expires != null && !isOverOn(today) && expires.isBefore(today.plusDays(SOON));
    }
}
