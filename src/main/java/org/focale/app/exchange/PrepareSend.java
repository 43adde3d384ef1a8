package org.focale.app.exchange;

import java.util.Comparator;
import java.util.List;
import org.focale.app.workspace.Session;
import org.focale.change.Home;
import org.focale.domain.site.Contact;
import org.focale.store.PersonRow;

/// Shows whose files would leave before anything is sealed.
public final class PrepareSend {

    private final Session session;
    private final SendBundle send;

    public PrepareSend(Session session, SendBundle send) {
        this.session = session;
        this.send = send;
    }

    /// What would leave, and for whom.
    ///
    /// @param people   by name
    /// @param notes    how many leave
    /// @param staying  notes and documents that nobody else may read, or not this partner
    /// @param fileName proposed
    public record Leaving(Contact to, List<PersonRow> people, int notes, int staying, String fileName) {}

    /// How many notes leave, and how much of the files stays.
    private static final class Count {
        private int notes;
        private int staying;
    }

    /// @throws PartnerNotVerified, PartnerBlocked, PartnerRevoked when nothing may go there
    public Leaving leaving(Contact to) {
        TrustedPartner.checked(to);
        var may = send.mayLeave(to);
        return session.read(reading -> {
            var count = new Count();
            reading.eachState(state -> {
                if (state.isDeleted() || !(state.home() instanceof Home.OfPerson)) {
                    return;
                }
                if (!may.test(state)) {
                    count.staying++;
                } else if (state.key().type().equals(MayLeave.NOTE)) {
                    count.notes++;
                }
            });
            return new Leaving(to, reading.people().stream().sorted(Comparator.comparing(PersonRow::folded)).toList(),
                    count.notes, count.staying, send.fileName(reading.lastSentNumber() + 1));
        });
    }
}
