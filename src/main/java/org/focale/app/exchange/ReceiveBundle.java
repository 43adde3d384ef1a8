package org.focale.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.change.share.Party;
import org.focale.change.share.Rights;
import org.focale.domain.site.Contact;
import org.focale.exchange.BundleReader;
import org.focale.exchange.OpenedBundle;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.focale.store.Writing;

/// Opens bundles: proves each, shows what would change, and applies it in one transaction.
///
/// Preview and apply run the same code; the preview's transaction is rolled back.
public final class ReceiveBundle {

    private static final String ENDING = ".focale";

    private final Session session;
    private final ExportCard card;

    public ReceiveBundle(Session session, ExportCard card) {
        this.session = session;
        this.card = card;
    }

    /// What became of one of several files.
    public sealed interface Outcome {

        Path file();

        record Done(Path file, Received received) implements Outcome {}

        /// It cannot be trusted or read; the others are not concerned.
        record NotTaken(Path file, Refused reason) implements Outcome {}
    }

    /// Shows what the bundle would change. Its sender need not be verified for that.
    ///
    /// @throws org.focale.base.Refused when the bundle cannot be trusted or read
    public Received preview(Path file, Progress progress) {
        var bundle = open(file, progress);
        return session.read(reading -> already(bundle, reading)).orElseGet(() ->
                opened(bundle, session.workspace().preview(writing -> merge(bundle, writing, progress)), false));
    }

    /// Saves what the bundle brings: all of it, or nothing. It can be taken back until something is sent or another one is opened.
    ///
    /// @throws PartnerNotVerified, PartnerBlocked, PartnerRevoked when the sender is not to be trusted
    /// @throws org.focale.base.Refused when the bundle cannot be trusted or read
    public Received apply(Path file, Progress progress) {
        return apply(file, true, progress);
    }

    /// The same after another one of the same opening: together they can be taken back.
    public Received applyNext(Path file, Progress progress) {
        return apply(file, false, progress);
    }

    /// Opens all of these, those inside a folder too, one transaction each; a refused one stops only itself. Together they can be taken back.
    ///
    /// @throws java.util.concurrent.CancellationException when the user cancelled: what was applied stays
    public List<Outcome> applyAll(List<Path> named, Progress progress) {
        var applied = new ArrayList<Received>();
        return all(named, file -> {
            boolean first = applied.stream().allMatch(Received.Already.class::isInstance);
            applied.add(apply(file, first, progress));
            return applied.getLast();
        });
    }

    /// Shows what each of these would change as things stand, those inside a folder too.
    public List<Outcome> previewAll(List<Path> named, Progress progress) {
        return all(named, file -> preview(file, progress));
    }

    private static List<Outcome> all(List<Path> named, Function<Path, Received> opening) {
        var outcomes = new ArrayList<Outcome>();
        for (Path file : UserFiles.inside(named, ENDING)) {
            try {
                outcomes.add(new Outcome.Done(file, opening.apply(file)));
            } catch (Refused refused) {
                outcomes.add(new Outcome.NotTaken(file, refused));
            }
        }
        return outcomes;
    }

    private Received apply(Path file, boolean first, Progress progress) {
        var bundle = open(file, progress);
        TrustedPartner.checked(bundle.sender());
        return session.read(reading -> already(bundle, reading)).orElseGet(() -> session.write(
                new ChangeNote(ChangeKind.IMPORT, session.author(), null), writing -> save(bundle, first, writing, progress)));
    }

    /// Looked up again: somebody may have opened the same file a moment ago.
    private Received save(OpenedBundle bundle, boolean first, Writing writing, Progress progress) {
        return already(bundle, writing).orElseGet(() -> {
            if (first) {
                writing.exchange().forgetBefore();
            }
            return opened(bundle, merge(bundle, writing, progress), true);
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

    private BundleReport merge(OpenedBundle bundle, Writing writing, Progress progress) {
        var manifest = bundle.manifest();
        var sender = bundle.sender().card();
        var link = ArrivedLink.of(manifest, writing, session.site().id());
        var rights = new Rights(Outgoing.party(session), new Party(sender.organisation(), sender.role()));
        var now = session.clock().instant();
        var arrival = new Arrival(writing, bundle, link, new Sites(session, writing), rights, now);
        long total = manifest.counts().records();
        bundle.each(line -> progress.report(arrival.take(line), total));
        writing.exchange().noteBefore(sender.site(), link.before(), manifest.bundle());
        writing.exchange().putLink(sender.site(), link.after());
        writing.putBundle(new BundleEntry(manifest.bundle(), false, sender.site(), sender.organisationName(), manifest.number(), now,
                (int) manifest.counts().records(), new BundleEntry.Carried(manifest.kind(),
                        manifest.sender().incarnation(), manifest.range().from(),
                        link.counts() ? manifest.range().upTo() : manifest.range().from(), manifest.series().id(),
                        manifest.series().part(), manifest.series().parts(), (int) manifest.counts().files())));
        return arrival.finish(Receipts.came(writing, sender.organisation(), link.after()));
    }
}
