package org.focale.desktop.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.focale.app.UseCases;
import org.focale.app.exchange.BundleReport;
import org.focale.app.exchange.Received;
import org.focale.app.file.UserFiles;
import org.focale.base.Progress;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.desktop.kit.Words;

/// Opens several files at once and takes them in: a refused one stops only itself. Blocking; off the window thread.
final class Parcels {

    private static final String ENDING = ".focale";
    private static final BundleReport NOTHING = BundleReport.nothing();

    private final UseCases cases;
    private final Words words;
    private final Texts texts;

    /// What taking in came to.
    ///
    /// @param files       people's files that changed
    /// @param twoVersions fields that now wait for a decision
    /// @param left        what was not taken in
    record Taken(int files, int twoVersions, List<Parcel> left) {}

    Parcels(UseCases cases, Words words) {
        this.cases = cases;
        this.words = words;
        this.texts = words.texts();
    }

    /// @param named files, and folders that hold some
    List<Parcel> open(List<Path> named, Progress progress) {
        return UserFiles.inside(named, ENDING).stream().map(file -> open(file, progress)).toList();
    }

    private Parcel open(Path file, Progress progress) {
        try {
            return parcel(file, cases.receive().preview(file, progress));
        } catch (Refused refused) {
            return new Parcel.Aside(file, texts.get(refused), true);
        }
    }

    private Parcel parcel(Path file, Received received) {
        return switch (received) {
            case Received.Opened opened -> new Parcel.Opened(file, opened, opened.report().files().stream()
                    .map(change -> new Parcel.Change(change, cases.twoVersions().of(change))).toList());
            case Received.Already(var sender, long number, var at) -> new Parcel.Aside(file,
                    texts.get("exchange.already", number, sender.card().organisationName(), words.day(words.dateOf(at))), false);
        };
    }

    /// Takes in what can be: each file is a change of its own. When the user stops, what was taken in stays, and is told.
    Taken take(List<Parcel> parcels, Progress progress) {
        int files = 0;
        int twoVersions = 0;
        boolean stopped = false;
        boolean first = true;
        var left = new ArrayList<Parcel>();
        for (Parcel.Opened parcel : parcels.stream().filter(Parcel.Opened.class::isInstance).map(Parcel.Opened.class::cast).toList()) {
            if (stopped || !parcel.isVerified()) {
                left.add(parcel);
                continue;
            }
            try {
                var received = first ? cases.receive().apply(parcel.file(), progress) : cases.receive().applyNext(parcel.file(), progress);
                first &= received instanceof Received.Already;
                var report = received instanceof Received.Opened applied ? applied.report() : NOTHING;
                files += report.files().size();
                twoVersions += report.twoVersions().size();
            } catch (Refused refused) {
                left.add(new Parcel.Aside(parcel.file(), texts.get(refused), true));
            } catch (CancellationException stop) {
                if (files == 0) {
                    throw stop;
                }
                stopped = true;
                left.add(parcel);
            }
        }
        return new Taken(files, twoVersions, left);
    }
}
