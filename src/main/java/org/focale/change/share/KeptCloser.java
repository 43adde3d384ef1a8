package org.focale.change.share;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.focale.change.Codecs;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.note.Note;
import org.focale.domain.note.Sharing;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.SiteId;

/// A note or a document that its author keeps closer than it went once. Where it went, nothing is left but how far it goes now: whoever goes
/// back to an older copy learns from that that it was kept closer.
public final class KeptCloser {

    private static final String NOTE = Codecs.of(Note.class).type();
    private static final Value MINE = new Value.Text(Sharing.MINE.name());

    private KeptCloser() {}

    /// What is left of a record that stays, where its type goes so far.
    public static Optional<RecordState> left(RecordState state, SharedScope scope) {
        return !Scopes.staysHere(state) ? Optional.empty()
                : Scopes.ofType(state, scope).flatMap(part -> Scopes.only(part, Set.of(Scopes.limit(state.key().type()))));
    }

    /// Whether this is all that is left of a record.
    public static boolean isLeft(RecordState state) {
        var limit = Scopes.limit(state.key().type());
        return !limit.isEmpty() && Set.of(limit, RecordState.DELETED).containsAll(state.fields().keySet());
    }

    /// Whether there is something to show of a record.
    public static boolean isShown(RecordState state) {
        return !state.isDeleted() && !isLeft(state);
    }

    /// Whether a note is nobody's but of whoever wrote that at one of these sites.
    public static boolean isMineAt(RecordState state, Predicate<SiteId> site) {
        var sharing = state.key().type().equals(NOTE) ? state.fields().get("sharing") : null;
        return sharing != null && sharing.versions().stream()
                .anyMatch(version -> version.value().equals(MINE) && site.test(version.dot().incarnation().site()));
    }

    /// Whether a record went to a partner once.
    ///
    /// @param said what stood before in a field of it
    /// @param own  whether the partner is a site of the own organisation
    public static boolean went(String type, String field, Collection<Value> said, boolean own) {
        return field.equals(Scopes.limit(type))
                && said.stream().anyMatch(value -> own ? !value.equals(MINE) : Scopes.mayLeave(type, List.of(value)));
    }
}
