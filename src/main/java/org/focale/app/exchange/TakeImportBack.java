package org.focale.app.exchange;

import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.focale.app.workspace.Session;
import org.focale.change.RecordKey;
import org.focale.change.share.Link;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
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
            exchange.removeClaimsWithoutRecords();
            return done;
        });
    }

    private static TakenBack records(Writing writing) {
        var back = new AtomicInteger();
        var kept = new HashSet<RecordKey>();
        writing.exchange().eachBefore(each -> {
            var now = writing.state(each.key());
            if (now.isPresent() && writing.exchange().isAsImported(each.key())) {
                writing.replace(now.get(), each.state());
                back.incrementAndGet();
            } else {
                kept.add(each.key());
            }
        });
        writing.exchange().forgetTraces(kept);
        return new TakenBack(back.get(), kept.size());
    }
}
