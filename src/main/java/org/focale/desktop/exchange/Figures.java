package org.focale.desktop.exchange;

import java.util.List;
import org.focale.app.exchange.BundleReport;

/// What several opened files come to, together.
///
/// @param others  records of the organisations
/// @param refused files and records that are not taken in
record Figures(long newPeople, long updatedFiles, long twoVersions, long cvLines, long others, long refused) {

    static Figures of(List<Parcel> parcels) {
        var reports = parcels.stream().filter(Parcel.Opened.class::isInstance).map(Parcel.Opened.class::cast).map(it -> it.bundle().report())
                .toList();
        long aside = parcels.stream().filter(parcel -> parcel instanceof Parcel.Aside it && it.refused()).count();
        return new Figures(
                reports.stream().mapToLong(BundleReport::newPeople).sum(),
                reports.stream().mapToLong(BundleReport::updatedFiles).sum(),
                reports.stream().mapToLong(BundleReport::twoVersions).sum(),
                reports.stream().mapToLong(BundleReport::newCvLines).sum(),
                reports.stream().mapToLong(BundleReport::others).sum(),
                aside + reports.stream().mapToLong(BundleReport::refused).sum());
    }

    boolean isNothing() {
        return newPeople + updatedFiles + others == 0;
    }
}
