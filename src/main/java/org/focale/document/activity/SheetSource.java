package org.focale.document.activity;

import java.util.List;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;

/// What the sheet of a session is printed from.
///
/// @param organisation who does it, as it is called
/// @param people       names of those who have a place, in the order of the sheet
public record SheetSource(String organisation, Activity activity, ActivitySession session, List<String> people, List<Picture> logos) {

    /// A logo.
    ///
    /// @param name    what a screen reader says of it
    /// @param content PNG or JPEG
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(String name, byte[] content) {}
}
