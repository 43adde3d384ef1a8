package org.focale.app.exchange;

import java.nio.file.Path;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.domain.site.Contact;
import org.focale.exchange.AnswerFile;
import org.focale.seal.AgeRecipient;
import org.focale.store.ChangeNote;

/// Answers the last invitation that this workspace was made with or took in: this site's card, sealed to who invited. May be written again, should
/// the file be lost.
public final class AnswerInvitation {

    private final Session session;
    private final ExportCard card;

    public AnswerInvitation(Session session, ExportCard card) {
        this.session = session;
        this.card = card;
    }

    /// @return whom it goes to
    /// @throws NotInvited when this workspace never had an invitation
    /// @throws org.focale.app.file.NotWritten when the place cannot be written; then the answer is still to be given
    public Contact write(Path target) {
        var own = card.withBadgeKey();
        return session.write(ChangeNote.save(session.author()), writing -> {
            var accepted = writing.trust().accepted().orElseThrow(NotInvited::new);
            var inviter = writing.contacts().stream().filter(it -> it.card().site().equals(accepted.inviter())).findFirst()
                    .orElseThrow(NotInvited::new);
            var now = session.clock().instant();
            writing.putTrust(accepted.answeredAt(now));
            UserFiles.write(target, AnswerFile.write(new AnswerFile.Answer(accepted.id(), now, own), session.workspace().keys().signing(),
                    AgeRecipient.parse(inviter.card().recipient())));
            return inviter;
        });
    }
}
