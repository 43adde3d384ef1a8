package org.focale.desktop.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.focale.app.directory.PartnerFile;
import org.focale.app.directory.PartnerMark;
import org.focale.base.Texts;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.Followed;
import org.focale.domain.activity.Placement;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Siret;

/// What is said of a partner, in words and chips.
final class PartnerWords {

    private final Words words;
    private final Texts texts;

    PartnerWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /// "Ne pas solliciter", "Vérifié le 3 mars", "Délégation jusqu’au 12 janvier".
    List<Node> chips(Organisation one, Set<PartnerMark> marks) {
        var chips = new ArrayList<Node>();
        if (one.doNotAsk()) {
            chips.add(new Chip(texts.get("domain.partner-mark.DO_NOT_ASK"), Tone.BAD, Icons.WARN));
        }
        if (one.checked() == null) {
            chips.add(new Chip(texts.get("directory.never-checked"), Tone.NEUTRAL, Icons.ASK));
        } else {
            String checked = texts.get("directory.checked", words.day(one.checked()));
            chips.add(marks.contains(PartnerMark.NOT_CHECKED) ? new Chip(checked, Tone.WARN, Icons.TIME) : new Chip(checked, Tone.GOOD, Icons.DONE));
        }
        delegation(one, marks, chips);
        return chips;
    }

    /// The same where there is little room: only what asks for something.
    List<Node> warnings(Organisation one, Set<PartnerMark> marks) {
        var chips = new ArrayList<Node>();
        if (one.doNotAsk()) {
            chips.add(new Chip(texts.get("domain.partner-mark.DO_NOT_ASK"), Tone.BAD));
        } else if (marks.contains(PartnerMark.DELEGATION_ENDING)) {
            delegation(one, marks, chips);
        } else if (marks.contains(PartnerMark.NOT_CHECKED)) {
            chips.add(new Chip(texts.get("directory.to-check"), Tone.NEUTRAL));
        }
        return chips;
    }

    private void delegation(Organisation one, Set<PartnerMark> marks, List<Node> chips) {
        if (one.delegatedUntil() != null) {
            String day = words.day(one.delegatedUntil());
            chips.add(one.delegatedUntil().isBefore(words.today()) ? new Chip(texts.get("directory.delegation.over", day), Tone.BAD, Icons.WARN)
                    : new Chip(texts.get("directory.delegation", day),
                            marks.contains(PartnerMark.DELEGATION_ENDING) ? Tone.WARN : Tone.ACCENT, Icons.TIME));
        }
    }

    /// Under the words of an offer: kind, job, places, until when.
    String offer(Offer offer) {
        String until = offer.until() == null ? "" : texts.get("directory.offer.until", words.day(offer.until()));
        String from = offer.from() == null ? "" : texts.get("directory.offer.from", words.day(offer.from()));
        String places = offer.places() == null ? "" : texts.count("directory.offer.places", offer.places());
        return joined(texts.of(offer.kind()), offer.job().label(), places, from, until);
    }

    /// Under the name of somebody who was there: what it was, when, and how it ended.
    String placed(PartnerFile.Placed placed) {
        Placement placement = placed.placement();
        return joined(placement.title(), dates(placement), ending(placed));
    }

    private String dates(Placement placement) {
        if (placement.start() == null) {
            return placement.end() == null ? "" : texts.get("directory.placed.until", words.day(placement.end()));
        }
        return placement.end() == null || placement.end().isBefore(placement.start())
                ? texts.get("directory.placed.since", words.day(placement.start())) : words.days(placement.start(), placement.end());
    }

    private String ending(PartnerFile.Placed placed) {
        Assessment assessment = placed.assessment();
        if (assessment == null) {
            return "";
        }
        String ended = assessment.ending() == Ending.NOT_SAID ? "" : texts.of(assessment.ending());
        boolean went = assessment.followed() != Followed.NOT_SAID && assessment.followed() != Followed.NOTHING;
        return joined(ended, went ? texts.of(assessment.followed()) : "");
    }

    /// What is wrong with a SIRET and what becomes of it; empty when nothing is.
    String siret(String typed) {
        return Siret.fault(typed).map(texts::of).orElse("");
    }
}
