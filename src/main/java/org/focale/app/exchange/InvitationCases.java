package org.focale.app.exchange;

import java.util.List;
import org.focale.app.workspace.Session;
import org.focale.domain.site.AcceptedInvitation;
import org.focale.domain.site.Invitation;
import org.jspecify.annotations.Nullable;

/// Whom this site exchanges with: inviting, answering, taking answers in, revoking, and to whom a bundle goes.
public record InvitationCases(
        Session session, Invite invite, TakeInvitation accept, AnswerInvitation answer, TakeAnswer take,
        RevokeCard revoke, ChooseRecipient recipient) {

    /// Where invitations stand, all of one moment.
    ///
    /// @param made     by this site, the newest first
    /// @param accepted the last one that this workspace was made with or took in; null when there was none
    public record Standing(List<Invitation> made, @Nullable AcceptedInvitation accepted) {}

    public static InvitationCases of(Session session, ExportCard card, TrustCard trust) {
        return new InvitationCases(session, new Invite(session, card), new TakeInvitation(session, trust), new AnswerInvitation(session, card),
                new TakeAnswer(session, trust), new RevokeCard(session), new ChooseRecipient(session));
    }

    /// Reads where they stand.
    public Standing now() {
        return session.read(reading -> new Standing(reading.trust().invitations(), reading.trust().accepted().orElse(null)));
    }
}
