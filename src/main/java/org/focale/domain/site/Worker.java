package org.focale.domain.site;

import org.focale.domain.Kept;

/// Someone who works at the organisation. Who is at work is chosen at opening: for the record, not a lock.
public record Worker(WorkerId id, String name, String job) implements Kept {}
