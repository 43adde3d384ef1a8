package org.focale.domain.reference;

import java.time.LocalDate;

/// Which list of jobs a workspace holds.
///
/// @param version of the ROME where the file says it, else the day it was imported
/// @param jobs    how many
public record JobList(String version, LocalDate imported, int jobs) {}
