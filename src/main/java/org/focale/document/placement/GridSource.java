package org.focale.document.placement;

import java.util.List;
import org.focale.domain.activity.Placement;

/// What the grid of a tutor is printed from.
///
/// @param name         of the person; the tutor knows them
/// @param organisation who asks for it
/// @param skills       labels of the association's soft skills, in the order of its screen
public record GridSource(String name, String organisation, Placement placement, List<String> skills) {}
