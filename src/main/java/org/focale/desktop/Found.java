package org.focale.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.focale.app.search.Hit;
import org.focale.app.search.Hits;
import org.focale.app.search.Marked;
import org.focale.base.Texts;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Words;
import org.focale.desktop.shell.Place;
import org.focale.desktop.shell.SearchHit;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;

/// What the search found, as the shell shows it: by kind, each with the place where it is.
///
/// @param person  someone's file
/// @param section someone's file at one of its sections
/// @param partner the page of a partner
record Found(Texts texts, Words words, Function<PersonId, Place> person, BiFunction<PersonId, String, Place> section,
        Function<OrganisationId, Place> partner) {

    private static final int FEW = 3;
    private static final Marked NOTHING = Marked.whole("", "");

    List<SearchHit> of(Hits hits) {
        var all = new ArrayList<SearchHit>();
        add(all, hits.people(), hits.people().best().size(), texts.get("lists.search.people"), (group, hit) ->
                new SearchHit(group, Icons.PERSON, hit.name(), Marked.whole(hit.referent(), ""), person.apply(hit.id())));
        add(all, hits.organisations(), FEW, texts.get("lists.search.organisations"), (group, hit) -> new SearchHit(group, Icons.PARTNERS,
                hit.name(), Marked.whole(hit.city(), ""), partner.apply(hit.id())));
        add(all, hits.contacts(), FEW, texts.get("directory.search.contacts"), (group, hit) -> new SearchHit(group, Icons.PERSON, hit.name(),
                Marked.whole(hit.partner(), ""), partner.apply(hit.at())));
        add(all, hits.offers(), FEW, texts.get("directory.search.offers"), (group, hit) -> new SearchHit(group, Icons.IDEA, hit.words(),
                Marked.whole(hit.partner(), ""), partner.apply(hit.at())));
        add(all, hits.notes(), FEW, texts.get("lists.search.notes"), (group, hit) -> new SearchHit(group, Icons.INTERVIEW,
                Marked.whole(hit.date() == null ? hit.name() : texts.get("lists.search.note", hit.name(), words.day(hit.date())), ""),
                hit.text(), section.apply(hit.person(), "timeline")));
        add(all, hits.files(), FEW, texts.get("lists.search.files"), (group, hit) -> new SearchHit(group, Icons.ATTACHMENT, hit.file(),
                hit.name().isEmpty() ? NOTHING : Marked.whole(hit.name(), ""), section.apply(hit.person(), "documents")));
        return all;
    }

    private <H extends Hit> void add(List<SearchHit> all, Hits.Group<H> group, int most, String name, BiFunction<String, H, SearchHit> made) {
        var shown = group.best().subList(0, Math.min(most, group.best().size()));
        String title = shown.size() == group.all() ? name
                : texts.get("lists.search.some", name, shown.size(), String.format(texts.locale(), "%,d", group.all()));
        shown.forEach(hit -> all.add(made.apply(title, hit)));
    }
}
