package org.focale.document.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.DayHours;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.Purpose;
import org.focale.domain.person.Address;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// Puts the data of an agreement into words: the fields of an immersion agreement (field-facts.md §4.2). What is not said yet has its place, too.
public final class AgreementWords {

    private static final int DAYS = 7;
    private static final int MINUTES = 60;

    private final Texts texts;

    public AgreementWords(Texts texts) {
        this.texts = texts;
    }

    public AgreementContent of(AgreementSource source) {
        var placement = source.whole().placement();
        String name = PlainText.line(source.person().displayName());
        return new AgreementContent(texts.locale().getLanguage(), texts.get("placement.sheet.title", name),
                texts.get("placement.sheet.description", name), name, PlainText.line(placement.inWords()),
                List.of(person(source), host(source), others(source), stay(source)), weeks(placement.days()), sum(placement),
                source.findings().stream().map(each -> new AgreementContent.Rule(PlainText.line(each.sentence(texts, this::day)),
                        texts.of(each.source()), each.wrong())).toList(),
                signing(source.whole().agreement()));
    }

    private AgreementContent.Part person(AgreementSource source) {
        var person = source.person();
        var facts = new ArrayList<>(List.of(fact("placement.sheet.last-name", person.lastName()),
                fact("placement.sheet.first-name", person.firstName()), fact("placement.sheet.birth", day(person.birthDate())),
                fact("placement.sheet.phone", person.phone())));
        if (!person.address().equals(Address.NONE)) {
            facts.add(wide("placement.sheet.address", address(person.address().street(), person.address().postcode(), person.address().city())));
        }
        told(facts, "placement.sheet.guardian", source.whole().agreement().guardian());
        told(facts, "placement.sheet.employer", source.whole().agreement().employer());
        return part("placement.sheet.person", facts);
    }

    private AgreementContent.Part host(AgreementSource source) {
        var placement = source.whole().placement();
        @Nullable Organisation host = source.host();
        var facts = new ArrayList<>(List.of(fact("placement.sheet.name", placement.hostName()),
                fact("placement.sheet.siret", host == null ? "" : host.siret()),
                fact("placement.sheet.phone", host == null ? "" : host.phone()),
                fact("placement.sheet.sector", host == null ? "" : host.sector()),
                fact("placement.sheet.address", host == null ? "" : address(host.address(), host.postcode(), host.city())),
                fact("placement.sheet.signatory", source.whole().agreement().signatory()),
                fact("placement.sheet.tutor", placement.tutor()), fact("placement.sheet.tutor-role", placement.tutorRole())));
        return part("placement.sheet.host", facts);
    }

    private AgreementContent.Part others(AgreementSource source) {
        var agreement = source.whole().agreement();
        String supporter = agreement.supporter().isBlank() ? source.organisation() : agreement.supporter();
        return part("placement.sheet.others", List.of(fact("placement.sheet.prescriber", agreement.prescriber()),
                fact("placement.sheet.prescriber-contact", agreement.prescriberContact()), fact("placement.sheet.supporter", supporter),
                fact("placement.sheet.referent", source.referent())));
    }

    private AgreementContent.Part stay(AgreementSource source) {
        var placement = source.whole().placement();
        var agreement = source.whole().agreement();
        var facts = new ArrayList<>(List.of(fact("placement.sheet.from", day(placement.start())), fact("placement.sheet.to", day(placement.end())),
                fact("placement.sheet.job", job(placement)), fact("placement.sheet.hours", sum(placement)),
                wide("placement.sheet.place", placement.place().isBlank() ? texts.get("placement.sheet.at-host") : placement.place()),
                wide("placement.sheet.purpose", agreement.purpose() == Purpose.NOT_SAID ? "" : texts.of(agreement.purpose())),
                wide("placement.sheet.aims", agreement.aims()), wide("placement.sheet.tasks", placement.tasks()),
                wide("placement.sheet.conditions", agreement.conditions()), wide("placement.sheet.equipment", agreement.equipment())));
        if (agreement.renews() != null) {
            facts.add(wide("placement.sheet.renewal", agreement.renewalReason()));
        }
        facts.add(fact("placement.sheet.reference", agreement.reference()));
        facts.add(fact("placement.sheet.signed", day(agreement.signed())));
        return part("placement.sheet.stay", facts);
    }

    private static String job(Placement placement) {
        var job = placement.job();
        return job.official().isEmpty() ? job.label() : job.label() + " (" + job.official() + ")";
    }

    private List<String> signing(Agreement agreement) {
        var all = Stream.of("placement.sheet.signs.person", "placement.sheet.signs.host", "placement.sheet.signs.prescriber",
                "placement.sheet.signs.supporter").map(texts::get).collect(Collectors.toCollection(ArrayList::new));
        if (!agreement.guardian().isBlank()) {
            all.add(texts.get("placement.sheet.guardian"));
        }
        if (!agreement.employer().isBlank()) {
            all.add(texts.get("placement.sheet.employer"));
        }
        return List.copyOf(all);
    }

    private List<AgreementContent.Week> weeks(List<DayHours> days) {
        var byMonday = new TreeMap<LocalDate, List<DayHours>>();
        days.forEach(each -> byMonday.computeIfAbsent(each.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), _ -> new ArrayList<>())
                .add(each));
        return byMonday.entrySet().stream().map(week -> new AgreementContent.Week(
                DateTimeFormatter.ofPattern("d MMMM", texts.locale()).format(week.getKey()),
                IntStream.range(0, DAYS).mapToObj(at -> day(week.getKey().plusDays(at), week.getValue())).toList(),
                lasting(week.getValue().stream().mapToInt(DayHours::minutes).sum()))).toList();
    }

    private static String day(LocalDate day, List<DayHours> week) {
        return week.stream().filter(each -> each.day().equals(day)).flatMap(each -> each.spans().stream())
                .map(span -> span.from() + "–" + span.to()).collect(Collectors.joining(" "));
    }

    private static String sum(Placement placement) {
        int minutes = placement.days().stream().mapToInt(DayHours::minutes).sum();
        return minutes > 0 ? lasting(minutes) : placement.hours() == null ? "" : placement.hours() + " h";
    }

    private static String lasting(int minutes) {
        return minutes % MINUTES == 0 ? "%d h".formatted(minutes / MINUTES) : "%d h %02d".formatted(minutes / MINUTES, minutes % MINUTES);
    }

    private static String address(String street, String postcode, String city) {
        return Stream.of(street, (postcode + " " + city).strip()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private AgreementContent.Part part(String heading, List<AgreementContent.Fact> facts) {
        return new AgreementContent.Part(texts.get(heading), List.copyOf(facts));
    }

    private AgreementContent.Fact fact(String label, String text) {
        return fact(label, text, false);
    }

    private AgreementContent.Fact wide(String label, String text) {
        return fact(label, text, true);
    }

    private AgreementContent.Fact fact(String label, String text, boolean wide) {
        String words = PlainText.line(text);
        return new AgreementContent.Fact(texts.get(label), words.isEmpty() ? texts.get("placement.sheet.to-fill-in") : words, !words.isEmpty(), wide);
    }

    /// Left out where it is not said: it concerns few.
    private void told(List<AgreementContent.Fact> facts, String label, String text) {
        if (!text.isBlank()) {
            facts.add(fact(label, text));
        }
    }

    /// "1er décembre 2026", "14 novembre 2026"; empty when it is not known.
    private String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String words = DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale()).format(day);
        return day.getDayOfMonth() == 1 && texts.locale().getLanguage().equals("fr") ? words.replaceFirst("^1\\b", "1er") : words;
    }
}
