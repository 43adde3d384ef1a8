package org.focale.app.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focale.change.share.Link;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Manifest;
import org.focale.store.BundleEntry;
import org.focale.store.Writing;

/// What one bundle tells of the exchange itself: what came, what is missing, and what of ours arrived.
///
/// @param before the link before this bundle
/// @param after  the link after it
/// @param missed numbers of bundles that never came
/// @param receipt what of ours its sender had when it made it; 0 where it speaks of another life of ours
/// @param isOld  whether all that it carries came before
/// @param counts whether it was made for the life that this site leads: only then has this site all that it does not carry
record ArrivedLink(Link before, Link after, long receipt, List<Long> missed, boolean isGap, boolean isOld, boolean counts) {

    static ArrivedLink of(Manifest manifest, Writing writing, SiteId own) {
        var peer = manifest.sender().site();
        var received = writing.bundles().stream().filter(entry -> !entry.sent() && entry.peer().equals(peer)).toList();
        var before = writing.exchange().link(peer);
        var life = writing.exchange().life().id();
        boolean counts = isForUs(manifest, own, life);
        var told = new Link.Told(manifest.sender().incarnation(), had(manifest, received), manifest.range(),
                counts && isWhole(manifest, received), receipt(manifest, own, life, writing.exchange().position()));
        return new ArrivedLink(before, before.after(told), told.receipt(), missed(manifest, received), before.isGap(told),
                before.isOld(told), counts);
    }

    /// A sender keeps back what came from us as we were when it last heard of us. Having gone back to an old copy since, we may have lost it.
    private static boolean isForUs(Manifest manifest, SiteId own, UUID life) {
        var ours = manifest.acknowledgements().stream().filter(has -> has.site().equals(own)).toList();
        return ours.isEmpty() || ours.stream().anyMatch(has -> has.incarnation().equals(life));
    }

    /// What came of this life of the sender before, as far as nothing is missing.
    private static long had(Manifest manifest, List<BundleEntry> received) {
        var bySeries = received.stream().map(BundleEntry::carried)
                .filter(carried -> manifest.sender().incarnation().equals(carried.life()) && carried.series() != null)
                .collect(Collectors.groupingBy(BundleEntry.Carried::series));
        return Link.reached(bySeries.values().stream().filter(ArrivedLink::isWhole)
                .map(parts -> new Link.Range(parts.getFirst().from(), parts.getFirst().upTo())).toList());
    }

    private static boolean isWhole(List<BundleEntry.Carried> parts) {
        return parts.stream().map(BundleEntry.Carried::part).distinct().count() == parts.getFirst().parts();
    }

    private static boolean isWhole(Manifest manifest, List<BundleEntry> received) {
        var series = manifest.series();
        Set<Integer> parts = received.stream().filter(entry -> series.id().equals(entry.carried().series())).map(entry -> entry.carried().part())
                .collect(Collectors.toSet());
        parts.add(series.part());
        return parts.size() == series.parts();
    }

    /// Nobody can have more than there is: a receipt of the future is cut down to now.
    private static long receipt(Manifest manifest, SiteId own, UUID life, long position) {
        long said = manifest.acknowledgements().stream().filter(has -> has.site().equals(own) && has.incarnation().equals(life))
                .mapToLong(Manifest.Acknowledgement::upTo).max().orElse(0);
        return Math.min(said, position - 1);
    }

    /// A site that went back to an older copy gives its numbers anew: what came of a former life is another bundle.
    private static List<Long> missed(Manifest manifest, List<BundleEntry> received) {
        var numbers = received.stream().filter(entry -> manifest.sender().incarnation().equals(entry.carried().life())).map(BundleEntry::number)
                .collect(Collectors.toSet());
        return manifest.pending().stream().filter(number -> !numbers.contains(number)).toList();
    }
}
