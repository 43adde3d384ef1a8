package org.focale.change.share;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.note.Note;
import org.focale.domain.own.OwnField;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Reached;
import org.focale.domain.reference.ListValue;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;

/// Which records leave this site for one partner, and with which of their fields: a function of who both are, of who follows the person and
/// of what the person agreed to (exchange.md §3). What is not said to leave stays.
///
/// @param own who sends
/// @param to  who is sent to
public record Reach(Party own, Party to) {

    private static final Set<String> OF_LEAD = types(Programme.class, ListValue.class, OwnField.class, Activity.class,
            ActivitySession.class, Group.class);
    private static final Set<String> OF_REFERENT = types(Activity.class, ActivitySession.class, Group.class, Reached.class, Programme.class);
    private static final String ORGANISATION = Codecs.of(Organisation.class).type();
    private static final String NOTE = Codecs.of(Note.class).type();
    /// How an association judges its partners is its own affair.
    private static final Set<String> PUBLIC = Set.of("name", "kind", "city", "siret", "address", "postcode", "sector", "website");

    @SafeVarargs
    private static Set<String> types(Class<? extends Kept>... classes) {
        return Arrays.stream(classes).map(each -> Codecs.of(each).type()).collect(Collectors.toUnmodifiableSet());
    }

    /// How far a file goes to this partner.
    ///
    /// @param claim  who follows the person
    /// @param agreed what the person agreed to share with the lead
    public SharedScope scope(Claim claim, SharedScope agreed) {
        if (own.isSame(to) || claim.isBy(to)) {
            return SharedScope.WHOLE_FILE;
        }
        return to.isLead() && claim.isBy(own) ? agreed : SharedScope.NOTHING;
    }

    /// What of a record of a person's file leaves, where the file goes so far; empty when nothing does.
    public Optional<RecordState> ofFile(RecordState state, SharedScope scope) {
        if (own.isSame(to)) {
            boolean isPrivate = state.key().type().equals(NOTE)
                    && (!state.fields().containsKey("sharing") || KeptCloser.isMineAt(state, _ -> true));
            return isPrivate ? Optional.empty() : Optional.of(state);
        }
        return Scopes.part(state, scope);
    }

    /// What tells a partner that a record it may have is kept closer since: how far it goes now, and nothing of what it says. Empty for a
    /// record that does not stay, and for one that never went there: it does not even show that it is there.
    ///
    /// @param said the values that stood once in a field of a record: its history
    public Optional<RecordState> keptCloser(RecordState state, SharedScope scope, Function<String, Collection<Value>> said) {
        return KeptCloser.left(state, own.isSame(to) ? SharedScope.WHOLE_FILE : scope)
                .filter(left -> left.fields().keySet().stream().anyMatch(field -> wentThere(state, field, said.apply(field))));
    }

    /// What came so, from whoever followed the person before, is passed on.
    private boolean wentThere(RecordState state, String field, Collection<Value> said) {
        return KeptCloser.isLeft(state) && said.isEmpty() || KeptCloser.went(state.key().type(), field, said, own.isSame(to));
    }

    /// Whether a record goes to a partner as it stands here, however far the file goes to them: they began it, or follow the person; or, of two
    /// computers of one association, the note is kept at the other one.
    ///
    /// @param claim   who follows the person
    /// @param beganBy who began the record; null when nobody knows
    public boolean goesBack(RecordState state, Claim claim, @Nullable OrganisationId beganBy, SiteId site) {
        return own.isSame(to) ? KeptCloser.isMineAt(state, site::equals)
                : to.organisation().equals(beganBy) || claim.isBy(to) && !own.organisation().equals(beganBy);
    }

    /// What of a record of an organisation leaves; empty when nothing does.
    public Optional<RecordState> ofOrganisation(RecordState state) {
        if (own.isSame(to)) {
            return Optional.of(state);
        } else if (!state.home().equals(new Home.OfOrganisation(own.organisation()))) {
            return Optional.empty();
        }
        String type = state.key().type();
        if (type.equals(ORGANISATION)) {
            boolean itself = state.key().id().equals(own.organisation().value());
            return itself || own.isLead() || to.isLead() ? Scopes.only(state, PUBLIC) : Optional.empty();
        }
        boolean leaves = own.isLead() && OF_LEAD.contains(type) || to.isLead() && OF_REFERENT.contains(type);
        return leaves ? Optional.of(state) : Optional.empty();
    }
}
