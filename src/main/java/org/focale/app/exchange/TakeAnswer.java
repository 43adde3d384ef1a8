package org.focale.app.exchange;

import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Invitation;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.Role;
import org.focale.exchange.AnswerFile;
import org.focale.store.ChangeNote;
import org.jspecify.annotations.Nullable;

/// Takes the answer to an invitation in: the card that came with it is kept, not verified, and the invitation is answered.
public final class TakeAnswer {

    private final Session session;
    private final TrustCard trust;

    public TakeAnswer(Session session, TrustCard trust) {
        this.session = session;
        this.trust = trust;
    }

    /// What an answer came to.
    ///
    /// @param before when this site had answered already; null: it had not
    public record Taken(ContactCard card, Invitation invitation, @Nullable Instant before) {}

    /// @throws org.focale.base.Refused when it is no answer, damaged, or sealed to another PC
    /// @throws AnswerUnasked      when this PC did not make the invitation
    /// @throws AnswerNotAsInvited when who answers says to be of an organisation, or in a role, that was not invited
    /// @throws InvitationTaken    when the invitation was for one alone and another one answered
    /// @throws CardChanged        when this site is known by other keys; it is blocked from now on
    /// @throws PartnerRevoked     when the lead revoked the card
    public Taken take(Path file) {
        var answer = AnswerFile.read(UserFiles.read(file, (in, _) -> Channels.newInputStream(in).readNBytes(AnswerFile.LARGEST + 1)),
                session.workspace().keys().identity());
        var card = answer.card();
        checkInvited(card, invitation(answer));
        var known = trust.known(card);
        return session.write(ChangeNote.save(session.author()), writing -> {
            var invitation = writing.trust().invitations().stream().filter(it -> it.id().equals(answer.invitation())).findFirst().orElseThrow();
            var before = before(invitation, card);
            if (before.isPresent()) {
                return new Taken(card, invitation, before.get().at());
            }
            checkFree(invitation, writing.contacts().stream().map(it -> it.card()).filter(it -> answered(invitation, it)).findFirst());
            var answered = invitation.answeredBy(card.site(), session.clock().instant());
            TrustCard.kept(card, known, writing);
            writing.putTrust(answered);
            return new Taken(card, answered, null);
        });
    }

    private Invitation invitation(AnswerFile.Answer answer) {
        return session.read(reading -> reading.trust().invitations()).stream().filter(it -> it.id().equals(answer.invitation())).findFirst()
                .orElseThrow(AnswerUnasked::new);
    }

    /// Who says to be of this organisation would be told what the association tells itself alone, and a lead could revoke cards.
    private void checkInvited(ContactCard card, Invitation invitation) {
        boolean own = card.organisation().equals(session.organisation());
        boolean asInvited = invitation.kind() == InvitationKind.OWN_SITE ? own && card.role() == session.site().role()
                : !own && card.role() == Role.REFERENT;
        if (!asInvited) {
            throw new AnswerNotAsInvited(card.organisationName());
        }
    }

    private static void checkFree(Invitation invitation, Optional<ContactCard> other) {
        if (invitation.isForOne() && !invitation.answers().isEmpty()) {
            throw new InvitationTaken(invitation.invited(), other.map(ContactCard::organisationName).orElse(""));
        }
    }

    private static boolean answered(Invitation invitation, ContactCard card) {
        return invitation.answers().stream().anyMatch(answer -> answer.site().equals(card.site()));
    }

    private static Optional<Invitation.Answer> before(Invitation invitation, ContactCard card) {
        return invitation.answers().stream().filter(answer -> answer.site().equals(card.site())).findFirst();
    }
}
