package org.focale.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.Home;
import org.focale.change.Merge;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.site.AcceptedInvitation;
import org.focale.domain.site.Contact;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.RevokedCard;
import org.focale.domain.site.Role;
import org.focale.exchange.OpenedInvitation;
import org.focale.seal.Fingerprint;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// Takes the invitation of a lead into a workspace that is there already: who invited becomes a contact, and what the invitation brings stands
/// beside what is here. Nothing that the association has is changed.
public final class TakeInvitation {

    private static final String ORGANISATION = "organisation";

    private final Session session;
    private final TrustCard trust;

    public TakeInvitation(Session session, TrustCard trust) {
        this.session = session;
        this.trust = trust;
    }

    /// What an invitation comes to here, before anything is saved.
    ///
    /// @param added      what is new here, by name, for each type
    /// @param updated    how many of its records are here already and change
    /// @param alike      names of what is new here and called like something of this organisation: both stay
    /// @param otherLeads other leads that this organisation exchanges with, by name
    /// @param isKnown    whether this very invitation was taken in before
    /// @param contact    who invites, where it is known here already
    public record Plan(OpenedInvitation invitation, Map<String, List<String>> added, int updated, List<String> alike, List<String> otherLeads,
            boolean isKnown, @Nullable Contact contact) {

        /// Whether its fingerprint was compared before.
        public boolean isVerified() {
            return contact != null && contact.isVerified();
        }
    }

    /// Reads an invitation and says what it would bring.
    ///
    /// @throws InvitationNotForHere    when it makes a new computer, or this site is a lead itself
    /// @throws InvitationContradicts   when it says something else of what belongs to others
    /// @throws CardChanged             when who invites is known by other keys; it is blocked from now on
    /// @throws PartnerRevoked          when the lead revoked its card
    /// @throws org.focale.base.Refused when it is no invitation, or its own key does not vouch for it
    public Plan plan(Path file) {
        var invitation = AcceptInvitation.opened(file);
        checkForHere(invitation);
        var known = trust.known(invitation.from());
        return session.read(reading -> plan(invitation, known, reading));
    }

    /// Saves what it brings, all or nothing.
    ///
    /// @param heard the fingerprint as it was read out; null: it is compared later
    /// @throws FingerprintDiffers      when what was read out is not the invitation's
    /// @throws org.focale.base.Refused as for [#plan]
    public Contact take(OpenedInvitation invitation, @Nullable Fingerprint heard) {
        checkForHere(invitation);
        if (heard != null && !AcceptInvitation.isOf(invitation, heard)) {
            throw new FingerprintDiffers();
        }
        var known = trust.known(invitation.from());
        return session.write(ChangeNote.save(session.author()), writing -> {
            invitation.records().forEach(state -> {
                checkHome(state, writing);
                Arrival.checkOwnWrites(state, writing);
            });
            AcceptInvitation.bring(invitation, session.organisation(), writing, session.stamp());
            var contact = TrustCard.kept(invitation.from(), known, writing);
            if (heard != null) {
                contact = new Contact(contact.card(), new Contact.Verified(session.clock().instant(), session.author()));
                writing.putContact(contact);
            }
            remember(invitation, writing);
            return contact;
        });
    }

    /// What was answered stays answered; the answer may be written again.
    private static void remember(OpenedInvitation invitation, Writing writing) {
        boolean isKnown = writing.trust().accepted().filter(it -> it.id().equals(invitation.id())).isPresent();
        if (!isKnown) {
            writing.putTrust(new AcceptedInvitation(invitation.id(), invitation.kind(), invitation.from().site(), null));
        }
        invitation.revoked().forEach(revoked -> writing.putTrust(
                new RevokedCard(revoked.site(), revoked.verifyKey(), invitation.written(), invitation.from().organisationName())));
    }

    private void checkForHere(OpenedInvitation invitation) {
        if (invitation.kind() == InvitationKind.OWN_SITE || session.site().role() == Role.LEAD) {
            throw new InvitationNotForHere(invitation.kind());
        } else if (invitation.from().organisation().equals(session.organisation())) {
            throw new InvitationContradicts();
        }
    }

    /// A record stays with the organisation that it belongs to. A letter that ships is the same record everywhere, and everybody's own.
    private static void checkHome(RecordState state, Reading reading) {
        boolean elsewhere = reading.state(state.key()).filter(stands -> !stands.home().equals(state.home())).isPresent();
        if (elsewhere && !AcceptInvitation.isLetter(state)) {
            throw new InvitationContradicts();
        }
    }

    private Plan plan(OpenedInvitation invitation, @Nullable Contact known, Reading reading) {
        var added = new TreeMap<String, List<String>>();
        var alike = new ArrayList<String>();
        int updated = 0;
        var own = reading.states(new Home.OfOrganisation(session.organisation()));
        for (RecordState state : invitation.records()) {
            checkHome(state, reading);
            var stands = reading.state(state.key()).orElse(null);
            if (state.isDeleted() || state.key().type().equals(ORGANISATION)) {
                continue;
            } else if (stands == null) {
                added.computeIfAbsent(state.key().type(), _ -> new ArrayList<>()).add(name(state));
                own.stream().filter(each -> isAlike(each, state)).findFirst().ifPresent(_ -> alike.add(name(state)));
            } else if (!AcceptInvitation.isLetter(state) && !Merge.of(stands, state).equals(stands)) {
                updated++;
            }
        }
        var leads = reading.contacts().stream().map(Contact::card)
                .filter(card -> card.role() == Role.LEAD && !card.organisation().equals(invitation.from().organisation()))
                .map(card -> card.organisationName()).distinct().toList();
        boolean isKnown = reading.trust().accepted().filter(it -> it.id().equals(invitation.id())).isPresent();
        return new Plan(invitation, added, updated, List.copyOf(alike), leads, isKnown, known);
    }

    private static boolean isAlike(RecordState own, RecordState incoming) {
        return own.key().type().equals(incoming.key().type()) && !own.isDeleted() && Folded.of(name(own)).equals(Folded.of(name(incoming)))
                && text(own, "listKey").equals(text(incoming, "listKey"));
    }

    private static String name(RecordState state) {
        return Stream.of("name", "label").map(field -> text(state, field)).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String text(RecordState state, String field) {
        return state.shown().get(field) instanceof Value.Text(String text) ? text : "";
    }
}
