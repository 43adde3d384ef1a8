package org.focale.app.sample;

import java.util.List;
import java.util.Optional;
import org.focale.domain.Kept;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Role;

/// A sample workspace as records, ready for the ordinary save.
///
/// @param organisationName who the workspace belongs to; its own record is made with the workspace
/// @param siteName         how partners call this PC
/// @param programme        key of the programme its people are in, loaded from the programme files
/// @param filledIn         what this organisation says of its programme where the source of the programme leaves it open
/// @param others           keys of the programmes that it uses beside
/// @param records          in saving order: organisations, workers, then the people, each with their whole file
public record Sample(String organisationName, String city, Role role, String siteName, String programme,
        Optional<Programme> filledIn, List<String> others,
        List<Kept> records) {}
