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
record ArrivedLink(Link before, Link after, List<Long> missed, boolean isGap) {

    static ArrivedLink of(Manifest manifest, Writing writing, SiteId own) {
        var peer = manifest.sender().site();
        var received = writing.bundles().stream().filter(entry -> !entry.sent() && entry.peer().equals(peer)).toList();
        var before = writing.exchange().link(peer);
        var told = new Link.Told(manifest.sender().incarnation(), manifest.range(), isWhole(manifest, received),
                receipt(manifest, own, writing.exchange().life().id()));
        return new ArrivedLink(before, before.after(told), missed(manifest, received), before.isGap(told));
    }

    private static boolean isWhole(Manifest manifest, List<BundleEntry> received) {
        var series = manifest.series();
        Set<Integer> parts = received.stream().filter(entry -> series.id().equals(entry.carried().series())).map(entry -> entry.carried().part())
                .collect(Collectors.toSet());
        parts.add(series.part());
        return parts.size() == series.parts();
    }

    private static long receipt(Manifest manifest, SiteId own, UUID life) {
        return manifest.acknowledgements().stream().filter(has -> has.site().equals(own) && has.incarnation().equals(life))
                .mapToLong(Manifest.Acknowledgement::upTo).max().orElse(0);
    }

    private static List<Long> missed(Manifest manifest, List<BundleEntry> received) {
        var numbers = received.stream().map(BundleEntry::number).collect(Collectors.toSet());
        return manifest.pending().stream().filter(number -> !numbers.contains(number)).toList();
    }
}
