package org.focale.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.domain.site.Invitation;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.Role;
import org.focale.exchange.InvitationFile;
import org.focale.exchange.OpenedInvitation;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;

/// Makes an invitation: this site's card, and the programmes, lists, own fields and letters of its organisation as they stand. The jobs of the
/// ROME do not travel: everybody takes them from their publisher.
public final class Invite {

    private final Session session;
    private final ExportCard card;

    public Invite(Session session, ExportCard card) {
        this.session = session;
        this.card = card;
    }

    /// Invites one association by its name, or several with the same file.
    ///
    /// @param invited for whom, in words; empty: the file is for several, and each may answer
    /// @throws OnlyTheLead when this site is not the lead
    /// @throws org.focale.exchange.InvitationTooLarge when the lists are longer than an invitation may be
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; then there is no invitation either
    public Invitation partners(String invited, Path target) {
        if (session.site().role() != Role.LEAD) {
            throw new OnlyTheLead();
        }
        return invite(InvitationKind.PARTNER, invited.strip(), target);
    }

    /// Invites another PC of this organisation.
    ///
    /// @throws org.focale.exchange.InvitationTooLarge when the lists are longer than an invitation may be
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; then there is no invitation either
    public Invitation ownComputer(Path target) {
        return invite(InvitationKind.OWN_SITE, "", target);
    }

    private Invitation invite(InvitationKind kind, String invited, Path target) {
        var keys = session.workspace().keys();
        var own = card.withBadgeKey();
        return session.write(ChangeNote.save(session.author()), writing -> {
            // From the system's random numbers, not from the clock: nobody guesses it.
            var invitation = new Invitation(UUID.randomUUID(), kind, invited, session.clock().instant(), session.author(), List.of());
            writing.putTrust(invitation);
            UserFiles.write(target, InvitationFile.write(new OpenedInvitation(invitation.id(), kind, invited, invitation.at(), own,
                    records(writing), RevokeCard.all(writing)), keys.signing()));
            return invitation;
        });
    }

    private List<RecordState> records(Reading reading) {
        var records = new ArrayList<RecordState>();
        for (var state : reading.states(new Home.OfOrganisation(session.organisation()))) {
            boolean ofOthers = state.key().type().equals("organisation") && !state.key().id().equals(session.organisation().value());
            if (InvitationFile.TYPES.contains(state.key().type()) && !ofOthers) {
                records.add(state);
            }
        }
        return records;
    }
}
