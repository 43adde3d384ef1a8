package org.focale.domain.programme;

import java.util.List;
import org.focale.domain.pathway.ExitCategory;
import org.jspecify.annotations.Nullable;

/// One line of what a programme counts as a positive exit.
///
/// @param words       of the programme ("CDD de 6 mois et plus")
/// @param categories  our exits that this means
/// @param leastMonths the contract lasts at least so long, null when any length counts
public record PositiveExit(String words, List<ExitCategory> categories, @Nullable Integer leastMonths) {}
