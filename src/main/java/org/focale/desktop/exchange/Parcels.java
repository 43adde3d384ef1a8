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

    private final UseCases cases;
    private final Words words;
    private final Texts texts;

    /// What taking in came to.
    ///
    /// @param opened      files that were taken in, which can be taken back together
    /// @param files       people's files that changed
    /// @param twoVersions fields that now wait for a decision
    /// @param proposed    changes that now wait for an answer
    /// @param left        what was not taken in
    record Taken(int opened, int files, int twoVersions, int proposed, List<Parcel> left) {}

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
        var reports = new ArrayList<BundleReport>();
        boolean stopped = false;
        var left = new ArrayList<Parcel>();
        for (Parcel.Opened parcel : parcels.stream().filter(Parcel.Opened.class::isInstance).map(Parcel.Opened.class::cast).toList()) {
            if (stopped || !parcel.isVerified()) {
                left.add(parcel);
                continue;
            }
            try {
                if (take(parcel.file(), reports.isEmpty(), progress) instanceof Received.Opened applied) {
                    reports.add(applied.report());
                }
            } catch (Refused refused) {
                left.add(new Parcel.Aside(parcel.file(), texts.get(refused), true));
            } catch (CancellationException stop) {
                if (reports.isEmpty()) {
                    throw stop;
                }
                stopped = true;
                left.add(parcel);
            }
        }
        return taken(reports, left);
    }

    private Received take(Path file, boolean first, Progress progress) {
        return first ? cases.receive().apply(file, progress) : cases.receive().applyNext(file, progress);
    }

    private static Taken taken(List<BundleReport> reports, List<Parcel> left) {
        return new Taken(reports.size(), reports.stream().mapToInt(report -> report.counts().files()).sum(),
                reports.stream().mapToInt(BundleReport::twoVersions).sum(),
                reports.stream().mapToInt(report -> report.aside().proposed()).sum(), left);
    }
}
