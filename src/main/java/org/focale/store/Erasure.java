package org.focale.store;

import java.time.Instant;
import org.focale.domain.person.PersonId;

/// A file of a person that is gone for good. It carries no name.
///
/// @param position   what the workspace counted as saves with the transaction that erased: what a partner has received up to there asks it
/// @param everywhere whether partners are asked to erase as well; otherwise only the copy that was here is gone
public record Erasure(PersonId person, Instant at, long position, boolean everywhere) {}
