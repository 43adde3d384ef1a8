package org.focale.app.placement;

import org.focale.domain.activity.WholePlacement;
import org.focale.domain.person.PersonId;

/// A placement as one row of a list.
///
/// @param person    whose file it is shown in
/// @param name      of the person
/// @param referent  who follows them
/// @param diagnosed how many soft skills were observed there
public record ListedPlacement(PersonId person, String name, String referent, WholePlacement whole, int diagnosed) {}
