package org.focale.app.exchange;

import org.focale.app.workspace.Session;
import org.focale.change.Home;
import org.focale.change.share.Link;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
import org.focale.store.ExchangeRows;
import org.focale.store.Writing;

/// Takes the last import back, all files that were opened together: how records stood before is put back where nobody touched them since,
/// and this site begins a new life, so that what it had said it has is forgotten everywhere (exchange.md §4).
public final class TakeImportBack {

    private final Session session;

    public TakeImportBack(Session session) {
        this.session = session;
    }

    /// What was put back.
    ///
    /// @param records put back
    /// @param kept    changed here since, and left as they are
    public record TakenBack(int records, int kept) {}

    /// Whether there is an import that can be taken back: nothing was sent since.
    public boolean isPossible() {
        return session.read(reading -> reading.exchange().hasBefore());
    }

    /// Nothing is done where there is none.
    public TakenBack run() {
        return session.write(new ChangeNote(ChangeKind.UNDO, session.author(), null), writing -> {
            if (!writing.exchange().hasBefore()) {
                return new TakenBack(0, 0);
            }
            writing.beginNewLife();
            var done = records(writing);
            var exchange = writing.exchange();
            for (var each : exchange.linksBefore()) {
                exchange.putLink(each.site(), new Link(each.link().life(), each.link().have(), 0));
                if (each.link().have() == 0) {
                    exchange.forgetHad(each.site());
                }
            }
            exchange.forgetBundles();
            exchange.forgetBefore();
            forgetFilesWithoutRecords(writing);
            return done;
        });
    }

    private static TakenBack records(Writing writing) {
        int back = 0;
        int kept = 0;
        for (ExchangeRows.Before each : writing.exchange().before()) {
            var now = writing.state(each.key());
            if (now.isPresent() && writing.exchange().isAsImported(each.key())) {
                writing.replace(now.get(), each.state());
                back++;
            } else {
                kept++;
            }
        }
        return new TakenBack(back, kept);
    }

    private static void forgetFilesWithoutRecords(Writing writing) {
        for (PersonId person : writing.exchange().claims().keySet()) {
            if (writing.states(new Home.OfPerson(person)).isEmpty()) {
                writing.exchange().removeClaim(person);
            }
        }
    }
}
