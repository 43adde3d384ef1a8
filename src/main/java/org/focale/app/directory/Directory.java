package org.focale.app.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.base.Folded;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;

/// Every partner, as they stood at one moment: looked through without reading again.
///
/// @param rows in the order of their names
public record Directory(List<PartnerRow> rows) {

    public static final Directory EMPTY = new Directory(List.of());

    public Directory {
        rows = List.copyOf(rows);
    }

    public List<PartnerRow> matching(PartnerFilter filter) {
        String typed = Folded.of(filter.typed());
        return rows.stream().filter(row -> Folded.matches(row.folded(), typed))
                .filter(row -> filter.kind().isEmpty() || filter.kind().equals(row.organisation().kind()))
                .filter(row -> filter.town().isEmpty() || filter.town().equals(row.organisation().city()))
                .filter(row -> filter.offer() == null || row.offers().stream().anyMatch(offer -> offer.kind() == filter.offer()))
                .filter(row -> row.marks().containsAll(filter.marks())).toList();
    }

    public Optional<PartnerRow> find(OrganisationId id) {
        return rows.stream().filter(row -> row.organisation().id().equals(id)).findFirst();
    }

    /// What partners are, in the association's words, the most frequent first.
    public List<String> kinds() {
        return said(Organisation::kind);
    }

    /// Where they are, likewise.
    public List<String> towns() {
        return said(Organisation::city);
    }

    private List<String> said(Function<Organisation, String> field) {
        var counts = rows.stream().map(row -> field.apply(row.organisation())).filter(words -> !words.isBlank())
                .collect(Collectors.groupingBy(words -> words, Collectors.counting()));
        return counts.keySet().stream().sorted((one, other) -> {
            int byCount = Long.compare(counts.getOrDefault(other, 0L), counts.getOrDefault(one, 0L));
            return byCount == 0 ? Folded.of(one).compareTo(Folded.of(other)) : byCount;
        }).toList();
    }

    /// Kinds of what can be taken up today.
    public List<ActivityKind> offered() {
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> rows.stream().anyMatch(row -> row.offers().stream().anyMatch(offer -> offer.kind() == kind))).toList();
    }

    public int count(PartnerMark mark) {
        return (int) rows.stream().filter(row -> row.is(mark)).count();
    }
}
