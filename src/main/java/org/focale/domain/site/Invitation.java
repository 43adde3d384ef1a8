package org.focale.domain.site;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// An invitation that this site made.
///
/// @param id      random: whoever answers shows that they hold the file
/// @param invited for whom, in words; empty: one file for several, each of whom may answer
/// @param by      who made it
/// @param answers in the order they were taken in
public record Invitation(UUID id, InvitationKind kind, String invited, Instant at, String by, List<Answer> answers) implements TrustEntry {

    /// The card of this site came with an answer.
    public record Answer(SiteId site, Instant at) {}

    /// For one alone: a second who answers holds a file that was not for them.
    public boolean isForOne() {
        return !invited.isEmpty() || kind == InvitationKind.OWN_SITE;
    }

    /// The same with one more answer.
    public Invitation answeredBy(SiteId site, Instant when) {
        return new Invitation(id, kind, invited, at, by, Stream.concat(answers.stream(), Stream.of(new Answer(site, when))).toList());
    }
}
