package org.focale.app.exchange;

import java.util.Set;
import org.focale.change.FieldState;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.note.Sharing;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Which records leave for an organisation. What cannot be read is kept here.
///
/// A note goes as far as its author let it: "mine" never, "the association" to its own other computers, "the lead too" to partners. Where two
/// versions say different things, the narrower one holds. Documents stay: a bundle does not carry their content. How an association likes its
/// lists and settings, whom it knows at a partner and what stands in its agenda beside people is its own affair.
///
/// @param own which sends
/// @param to  which is sent to
record MayLeave(OrganisationId own, OrganisationId to) {

    private static final Set<String> AT_HOME = Set.of("saved-view", "import-mapping", "setting", "contact-person", "offer", "partner-note",
            "same-organisation", "meeting", "letter-template");
    private static final Set<String> NEVER = Set.of("attachment", "signed-sheet", "logo");
    static final String NOTE = "note";

    boolean test(RecordState state) {
        String type = state.key().type();
        if (type.equals(NOTE)) {
            return isShared(state.fields().get("sharing"));
        }
        return !NEVER.contains(type) && (own.equals(to) || !AT_HOME.contains(type));
    }

    private boolean isShared(@Nullable FieldState sharing) {
        return sharing != null && sharing.versions().stream().allMatch(version -> isShared(version.value()));
    }

    private boolean isShared(Value value) {
        return value.equals(word(Sharing.LEAD)) || own.equals(to) && value.equals(word(Sharing.ASSOCIATION));
    }

    private static Value word(Sharing sharing) {
        return new Value.Text(sharing.name());
    }
}
