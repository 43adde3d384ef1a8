package org.focale.store;

import org.focale.domain.rights.SharedScope;

/// How far a file goes to one other site.
///
/// @param position of the transaction that noted it: while the other has not acknowledged so much, the whole file leaves again
public record SharedFile(SharedScope scope, long position) {}
