package org.focale.change.share;

import java.util.Set;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.domain.Kept;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.Person;
import org.focale.domain.person.SamePerson;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;

/// Who may write what here, checked when a bundle is taken in (exchange.md §3). What may not be applied waits, with its reason.
///
/// @param own    who takes in
/// @param sender who wrote the bundle, as its signature proved
public record Rights(Party own, Party sender) {

    /// What becomes of a record that came.
    public enum Verdict {
        /// It is merged.
        TAKEN,
        /// It is kept beside until the owner says yes or no.
        PROPOSED,
        /// The sender does not follow this person.
        NOT_THEIR_FILE,
        /// It belongs to an organisation that the sender is not.
        NOT_THEIR_ORGANISATION,
        /// Who follows this person is not known here yet.
        OWNER_NOT_KNOWN,
        /// It says that it lives where its type does not live, or in another place than it stood.
        NOT_AT_HOME,
        /// It would be longer than what can be kept.
        TOO_LONG;

        /// Whether it waits for something that may still come.
        public boolean waits() {
            return this != TAKEN;
        }
    }

    /// What the lead may not add to a file that it does not follow: who the person is, and what they agreed to.
    private static final Set<String> OF_THE_OWNER_ALONE = Set.of(type(Person.class), type(Consent.class), type(Notice.class),
            type(SamePerson.class), type(DifferentPeople.class));

    private static String type(Class<? extends Kept> recordClass) {
        return Codecs.of(recordClass).type();
    }

    /// @param state   as it came
    /// @param now     as it stands here, null when it is new
    /// @param claim   who follows the person of its file; null when nobody knows
    /// @param beganBy whose site wrote it first; null when that is no site known here
    public Verdict of(RecordState state, @Nullable RecordState now, @Nullable Claim claim, @Nullable OrganisationId beganBy) {
        if (!state.isAtHome() || now != null && !now.home().equals(state.home())) {
            return Verdict.NOT_AT_HOME;
        } else if (sender.isSame(own)) {
            return Verdict.TAKEN;
        }
        return state.home() instanceof Home.OfPerson ? inFile(state, now, claim, beganBy) : ofOrganisation(state);
    }

    private Verdict ofOrganisation(RecordState state) {
        return state.home().id().equals(sender.organisation().value()) ? Verdict.TAKEN : Verdict.NOT_THEIR_ORGANISATION;
    }

    private Verdict inFile(RecordState state, @Nullable RecordState now, @Nullable Claim claim, @Nullable OrganisationId beganBy) {
        if (claim == null) {
            return Verdict.OWNER_NOT_KNOWN;
        } else if (claim.isBy(sender)) {
            return Verdict.TAKEN;
        } else if (!claim.isBy(own) || !sender.isLead()) {
            return Verdict.NOT_THEIR_FILE;
        }
        boolean theirs = sender.organisation().equals(beganBy) && !OF_THE_OWNER_ALONE.contains(state.key().type());
        return theirs ? Verdict.TAKEN : now == null ? Verdict.NOT_THEIR_FILE : Verdict.PROPOSED;
    }

    /// Whether it is for the sender to say how far a record goes: it began the record, or it follows the person and we did not begin it. Between
    /// sites of one organisation it is for the one where somebody kept a note for themselves.
    ///
    /// @param site this one
    public boolean isTheirs(RecordState state, Claim claim, @Nullable OrganisationId beganBy, SiteId site) {
        return sender.isSame(own) ? KeptCloser.isMineAt(state, _ -> true) && !KeptCloser.isMineAt(state, site::equals)
                : !own.organisation().equals(beganBy) && (claim.isBy(sender) || sender.organisation().equals(beganBy));
    }

    /// Whether a claim that came counts. The organisation that follows the person hands the file over; who handed it to us may call that off;
    /// a lead tells of what it was told, and settles two claims to one epoch; whoever brings a file that nobody here knew is believed to
    /// follow it, or to hand it to us.
    ///
    /// @param known    who follows the person as far as this site knows; null when it never heard of the file
    /// @param handedBy who handed the file to its present owner; null when nobody did
    public boolean isBelieved(Claim came, @Nullable Claim known, @Nullable OrganisationId handedBy) {
        if (sender.isSame(own)) {
            return known == null || came.compareTo(known) > 0;
        } else if (known == null) {
            return came.isBy(sender) || came.isBy(own) || sender.isLead();
        } else if (sender.isLead() && came.epoch() == known.epoch()) {
            return !came.equals(known);
        }
        return came.compareTo(known) > 0 && (known.isBy(sender) || sender.isLead() || sender.organisation().equals(handedBy));
    }
}
