package org.focale.store;

import org.focale.domain.reference.Job;

/// A job as a search wants it.
///
/// @param folded its label as a search sees it
public record JobRow(Job job, String folded) {}
