package org.focale.app.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.focale.app.exchange.BadgeKeyring;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.attached.FileKind;
import org.focale.document.badge.Provenance;
import org.focale.document.badge.Provenance.Line;
import org.focale.document.badge.Provenance.Seen;
import org.focale.document.badge.SealedPdf;
import org.focale.document.cv.PlainText;
import org.focale.document.pdf.Enclosed;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.badge.Badge;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.PersonFile;
import org.jspecify.annotations.Nullable;

/// Vouches for a CV that leaves: where its lines come from, and that not one character was changed since. As much as the annex shows, and
/// counts alone when the person wants no annex.
public final class ProveCv {

    private final Session session;
    private final BadgeKeyring keyring;

    ProveCv(Session session, BadgeKeyring keyring) {
        this.session = session;
        this.keyring = keyring;
    }

    /// What is vouched for, with an id of its own.
    public Provenance provenance(PersonFile file, Cv cv, CvLines shown) {
        var site = session.site();
        var from = new Provenance.From(session.organisation().value(), session.organisationName(), site.id().value(), site.name());
        var lines = Stream.of(shown.experiences(), shown.skills(), shown.softSkills()).flatMap(List::stream)
                .map(line -> line(file, line, cv.annex())).toList();
        return new Provenance(session.ids().next(), session.today(), from, lines);
    }

    /// What travels in the CV: the badges of its lines that are still worth something, and the room for the seal.
    public List<Enclosed> enclosed(Provenance provenance, PersonFile file, Cv cv, CvLines shown) {
        var all = new ArrayList<Enclosed>();
        var lines = Stream.of(shown.skills(), shown.softSkills()).flatMap(List::stream).toList();
        session.read(reading -> reading.inFile(Badge.class, file.person().id()).stream()
                .filter(badge -> !badge.isOverOn(session.today()) && lines.stream().anyMatch(line -> line.key().equals(badge.line())))
                .sorted(Comparator.comparing(badge -> badge.id().value().toString()))
                .flatMap(badge -> ReadBadges.content(reading, badge).map(content -> Map.entry(badge, content)).stream()).toList())
                .forEach(it -> all.add(enclosed(it.getKey(), it.getValue(), all.size() + 1)));
        String about = Texts.ofCv(cv.language().locale()).get("document.cv.proof");
        all.add(new Enclosed(SealedPdf.NAME, SealedPdf.TYPE, about, Enclosed.Relation.SUPPLEMENT, SealedPdf.room(provenance), false));
        return List.copyOf(all);
    }

    private static Enclosed enclosed(Badge badge, byte[] content, int number) {
        boolean picture = FileKind.of(content) == FileKind.PNG;
        String ending = picture ? ".png" : content[0] == '{' ? ".json" : ".jwt";
        String type = picture ? "image/png" : content[0] == '{' ? "application/json" : "application/jwt";
        return new Enclosed("badge-" + number + ending, type, badge.name(), Enclosed.Relation.SUPPLEMENT, content);
    }

    /// @param pdf with the room for the seal in it
    public byte[] seal(byte[] pdf, Provenance provenance) {
        return SealedPdf.seal(pdf, provenance, keyring.key());
    }

    private static Line line(PersonFile file, CvLine line, boolean annex) {
        return switch (line) {
            case CvLine.Lived(var experience, var placement) -> {
                var period = experience.period();
                String from = period == null ? "" : period.from().toString();
                var seen = placement == null ? List.<Seen>of() : List.of(new Seen(from, clean(experience.organisation()), clean(experience.place())));
                yield new Line("experience", clean(experience.role()), seen.size(), seen.size(), seen.size(), annex ? seen : List.of());
            }
            case CvLine.Validated(var validation) -> {
                var seen = validation.body().isBlank() ? List.<Seen>of()
                        : List.of(new Seen(day(validation.date()), clean(validation.body()), clean(validation.certificate())));
                yield new Line("skill", clean(validation.skill().label()), seen.size(), seen.size(), 0, annex ? seen : List.of());
            }
            case CvLine.Observed it -> new Line("soft-skill", clean(it.skill().label()), it.times(), it.observers(), it.situations(),
                    annex ? seen(file, it) : List.of());
        };
    }

    private static List<Seen> seen(PersonFile file, CvLine.Observed line) {
        return file.diagnoses().stream().filter(Diagnosis::counts).filter(it -> it.skill().key().equals(line.key()))
                .map(it -> new Seen(day(it.date()), clean(it.observer()), clean(it.situation()))).toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String clean(String words) {
        return PlainText.line(words);
    }
}
