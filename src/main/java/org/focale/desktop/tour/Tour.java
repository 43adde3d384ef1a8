package org.focale.desktop.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.focale.app.Entrance;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFormat;
import org.focale.app.cv.ExportCvs;
import org.focale.app.exchange.ExportCard;
import org.focale.app.exchange.SendBundle;
import org.focale.app.file.UserFiles;
import org.focale.base.PartialDate;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.desktop.kit.Toolkit;
import org.focale.domain.Period;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.PersonId;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;

/// The main job from end to end, without a display: the sample association and its lead, a changed file, a CV, a sealed bundle opened
/// at the lead, and a picture of every screen. It is the program's own use cases and screens; nothing here is made for show.
public final class Tour {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    /// Whose file is changed and printed: the richest one of the sample.
    private static final String SOMEONE = "popescu";

    private final Entrance entrance;
    private final Clock clock;
    private final Texts texts;

    public Tour(Entrance entrance, Clock clock, Texts texts) {
        this.entrance = entrance;
        this.clock = clock;
        this.texts = texts;
    }

    /// @param out a folder; what an earlier tour left there is written over, its workspaces stay
    /// @param say told of each step
    /// @throws org.focale.base.Refused when the folder cannot be written
    public void run(Path out, Consumer<String> say) {
        var steps = new Steps(texts, say);
        Path workspaces = out.resolve("workspaces").resolve(LocalDateTime.now(clock).format(STAMP));
        String phrase = texts.get("tour.passphrase");
        var association = sample(steps, "association", "tour.association", workspaces, phrase);
        try (var open = association.session()) {
            var lead = sample(steps, "lead-partner", "tour.lead", workspaces, phrase);
            try (var alsoOpen = lead.session()) {
                var someone = someone(association);
                change(steps, association, someone);
                print(steps, association, someone, out);
                Path bundle = exchange(steps, association, lead, out);
                steps.step(() -> {
                    Toolkit.startWithoutDisplay();
                    return Toolkit.call(() -> new Pictures(entrance, clock, texts, out.resolve("images")).take(association, lead, someone, bundle));
                }, "tour.pictures", out.resolve("images"));
                steps.step(() -> lead.receive().apply(bundle, Progress.NONE), "tour.again");
            }
        }
        steps.write(out.resolve(texts.get("tour.summary")), texts.get("tour.workspaces", workspaces, phrase));
        say.accept(texts.get("tour.done", out));
    }

    private UseCases sample(Steps steps, String name, String key, Path workspaces, String phrase) {
        return steps.step(() -> {
            try (var passphrase = new Passphrase(phrase.toCharArray())) {
                var cases = entrance.in(entrance.sample().load(name, workspaces.resolve(name), passphrase));
                cases.people().reload();
                return cases;
            }
        }, key);
    }

    private static PersonId someone(UseCases cases) {
        return cases.people().matching(SOMEONE).getFirst().id();
    }

    /// One experience more, a spelling mended, and a mistake taken back.
    private void change(Steps steps, UseCases cases, PersonId id) {
        steps.step(() -> {
            cases.saves().create(new Experience(new ExperienceId(cases.session().ids().next()), id, null, texts.get("tour.experience.role"),
                    texts.get("tour.experience.organisation"), "", period(), texts.get("tour.experience.tasks"), LineState.AGREED));
            return id;
        }, "tour.saved");
        steps.step(() -> {
            var person = cases.files().read(id).orElseThrow().person();
            cases.saves().delete(person);
            return cases.takeBack().last();
        }, "tour.taken-back");
    }

    private Period period() {
        var today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return new Period(PartialDate.ofYear(today.getYear() - 1), PartialDate.ofYear(today.getYear() - 1));
    }

    private void print(Steps steps, UseCases cases, PersonId id, Path out) {
        Path folder = out.resolve("cv");
        steps.step(() -> {
            var file = cases.files().read(id).orElseThrow();
            Path target = folder.resolve(cases.exportCv().proposedName(cases.makeCv().of(file, texts), CvFormat.PDF));
            cases.exportCv().export(cases.makeCv().of(file, texts), target, CvFormat.PDF);
            return target;
        }, "tour.cv");
        var everybody = cases.people().all().stream().map(row -> row.id()).toList();
        steps.step(() -> cases.cvs().many().export(ExportCvs.Asked.pdf(everybody), folder, texts, Progress.NONE), "tour.cvs",
                everybody.size(), folder);
        Path sheet = out.resolve(texts.get("tour.sheet"));
        steps.step(() -> {
            UserFiles.write(sheet, entrance.sheet(cases.session().organisationName(), cases.session().site().name(), RecoveryKey.generate(), texts));
            return sheet;
        }, "tour.sheet.printed", sheet);
    }

    /// Cards both ways, their fingerprints compared, a bundle sent, looked at, taken in, and once more.
    private Path exchange(Steps steps, UseCases from, UseCases to, Path out) {
        Path folder = out.resolve("exchange");
        steps.step(() -> {
            meet(from, to, folder);
            meet(to, from, folder);
            return folder;
        }, "tour.cards");
        SendBundle.Sent sent = steps.step(() -> from.send().send(from.send().partner(to.session().organisationName()), folder, Progress.NONE),
                "tour.sent", to.session().organisationName());
        steps.step(() -> to.receive().preview(sent.file(), Progress.NONE), "tour.previewed");
        return sent.file();
    }

    private static void meet(UseCases one, UseCases other, Path folder) {
        Path file = folder.resolve(one.session().site().role().name().toLowerCase(Locale.ROOT) + ".carte");
        one.card().export(file);
        other.trust().trust(other.trust().read(file), ExportCard.fingerprint(one.card().card()));
    }
}
