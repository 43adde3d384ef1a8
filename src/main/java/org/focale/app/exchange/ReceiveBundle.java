package org.focale.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.domain.site.Contact;
import org.focale.exchange.BundleReader;
import org.focale.exchange.OpenedBundle;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.focale.store.Writing;

/// Opens a bundle: proves it, shows what would change, and applies it in one transaction.
///
/// Preview and apply run the same code; the preview's transaction is rolled back.
public final class ReceiveBundle {

    private final Session session;
    private final ExportCard card;

    public ReceiveBundle(Session session, ExportCard card) {
        this.session = session;
        this.card = card;
    }

    /// Shows what the bundle would change. Its sender need not be verified for that.
    ///
    /// @throws org.focale.base.Refused when the bundle cannot be trusted or read
    public Received preview(Path file, Progress progress) {
        var bundle = open(file, progress);
        return session.read(reading -> already(bundle, reading)).orElseGet(() ->
                opened(bundle, session.workspace().preview(writing -> merge(bundle, writing, progress)), false));
    }

    /// Saves what the bundle brings: all of it, or nothing.
    ///
    /// @throws PartnerNotVerified when the sender's fingerprint was not compared
    /// @throws org.focale.base.Refused when the bundle cannot be trusted or read
    public Received apply(Path file, Progress progress) {
        var bundle = open(file, progress);
        if (!bundle.sender().isVerified()) {
            throw new PartnerNotVerified(bundle.sender().card().organisationName());
        }
        return session.read(reading -> already(bundle, reading)).orElseGet(() -> session.write(
                new ChangeNote(ChangeKind.IMPORT, session.author(), null), writing -> save(bundle, writing, progress)));
    }

    /// Looked up again: somebody may have opened the same file a moment ago.
    private Received save(OpenedBundle bundle, Writing writing, Progress progress) {
        return already(bundle, writing).orElseGet(() -> {
            var report = merge(bundle, writing, progress);
            var manifest = bundle.manifest();
            writing.putBundle(new BundleEntry(manifest.bundle(), false, bundle.sender().card().site(),
                    bundle.sender().card().organisationName(), manifest.number(), session.clock().instant(), (int) manifest.counts().records()));
            return opened(bundle, report, true);
        });
    }

    private OpenedBundle open(Path file, Progress progress) {
        var directory = new ArrayList<>(session.read(Reading::contacts));
        directory.add(new Contact(card.card(), null));
        var bundle = UserFiles.read(file, (in, size) -> new BundleReader().read(in, size, session.workspace().keys().identity(),
                site -> directory.stream().filter(contact -> contact.card().site().equals(site)).findFirst(), progress));
        if (bundle.sender().card().site().equals(session.site().id())) {
            throw new OwnBundle();
        }
        return bundle;
    }

    private static Optional<Received> already(OpenedBundle bundle, Reading reading) {
        return reading.bundles().stream()
                .filter(entry -> !entry.sent() && entry.id().equals(bundle.manifest().bundle())
                        && entry.peer().equals(bundle.sender().card().site()))
                .findFirst()
                .map(entry -> new Received.Already(bundle.sender(), entry.number(), entry.at()));
    }

    private static Received opened(OpenedBundle bundle, BundleReport report, boolean applied) {
        return new Received.Opened(bundle.sender(), bundle.manifest().number(), bundle.manifest().writtenAt(), report, applied);
    }

    private static BundleReport merge(OpenedBundle bundle, Writing writing, Progress progress) {
        var arrival = new Arrival(writing);
        long total = bundle.manifest().counts().records();
        bundle.each(incoming -> progress.report(arrival.take(incoming), total));
        return arrival.report();
    }
}
