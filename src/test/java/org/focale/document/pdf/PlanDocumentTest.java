package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.focale.base.Texts;
import org.focale.document.CvFile;
import org.focale.document.plan.PlanSource;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.ObjectiveId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.pathway.PlanState;
import org.focale.domain.pathway.Step;
import org.focale.domain.pathway.StepId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Length;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.PhaseSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class PlanDocumentTest {

    private static final LocalDate TODAY = CvFile.TODAY;
    private static final PersonId MIRELA = new PersonId(new UUID(0, 1));
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);

    private final PlanDocument plans = new PlanDocument(new PdfPress());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void bothPagesAreAcceptedForArchivesAndScreenReaders(String language) throws Exception {
        var texts = Texts.in(Locale.of(language));
        byte[] toSign = plans.toSign(mirela(), texts, TODAY);
        byte[] plain = plans.plain(mirela(), texts, TODAY);
        look("plan-" + language, toSign);
        look("plan-plain-" + language, plain);

        Verdict.accepts(toSign);
        Verdict.accepts(plain);
    }

    @Test
    void thePlanToSignIsOnePageWithNobodysSignature() {
        try (var pages = PdfPages.of(plans.toSign(mirela(), FRENCH, TODAY))) {
            String text = pages.text();
            assertEquals(1, pages.count());
            for (String words : List.of("Mirela Popescu", "Nadia Keller", "du 14 avril 2026 au 14 juillet 2027", "Découvrir", "Me déplacer seule",
                    "Passer le code de la route", "avant le 12 décembre 2026", "Prochains rendez-vous", "Immersion en boulangerie",
                    "La personne", "La référente, le référent")) {
                assertTrue(text.replaceAll("\\s+", " ").contains(words), words + " in " + text);
            }
            assertEquals("La personne\nLe\nLa référente, le référent\nLe", text.substring(text.indexOf("La personne")).strip(),
                    "the boxes of the signatures are empty");
        }
    }

    @Test
    void whatWasReachedBearsItsDay() {
        var small = mirela();
        var reached = objective(13, "Passer le permis", PlanState.IN_PROGRESS, LocalDate.of(2027, 3, 1))
                .withState(PlanState.DONE, LocalDate.of(2026, 11, 5));
        var source = new PlanSource(small.person(), small.pathway(), small.organisation(), small.phone(), small.programme(), small.phases(),
                List.of(new PlanSource.Goal(reached, List.of())), small.appointments());
        try (var pages = PdfPages.of(plans.toSign(source, FRENCH, TODAY))) {
            String text = pages.text().replaceAll("\\s+", " ");
            assertTrue(text.contains("Passer le permis · Fait · 5 novembre 2026"), text);
            assertFalse(text.contains("mars 2027"), text);
        }
    }

    @Test
    void whatWasGivenUpIsOffThePage() {
        for (byte[] pdf : List.of(plans.toSign(mirela(), FRENCH, TODAY), plans.plain(mirela(), FRENCH, TODAY))) {
            try (var pages = PdfPages.of(pdf)) {
                assertFalse(pages.text().contains("Acheter une voiture"));
            }
        }
    }

    @Test
    void aLongPlanStillFitsOnItsPage() throws Exception {
        byte[] pdf = plans.toSign(planOf(6, 5), FRENCH, TODAY);
        look("plan-long", pdf);

        try (var pages = PdfPages.of(pdf)) {
            assertEquals(1, pages.count());
            assertTrue(pages.text().contains("Étape 6.5"));
        }
        Verdict.accepts(pdf);
    }

    @Test
    void aVeryLongPlanGoesOnAndLosesNothing() throws Exception {
        byte[] pdf = plans.toSign(planOf(12, 12), FRENCH, TODAY);

        try (var pages = PdfPages.of(pdf)) {
            assertTrue(pages.count() > 1);
            assertTrue(pages.text().contains("Étape 12.12"));
            assertTrue(pages.text().contains("La personne"));
        }
        Verdict.accepts(pdf);
    }

    @Test
    void anEmptyPlanIsAPlanToo() throws Exception {
        var pathway = new Pathway(new PathwayId(new UUID(0, 2)), MIRELA, "focale", "", null, null, null);
        var source = new PlanSource(Person.named(MIRELA, "Mirela", ""), pathway, "CSC", "", "focale", List.of(), List.of(), List.of());
        byte[] plain = plans.plain(source, FRENCH, TODAY);
        look("plan-plain-empty", plain);

        Verdict.accepts(plans.toSign(source, FRENCH, TODAY));
        Verdict.accepts(plain);
    }

    @Test
    void whatIsTypedIsTextAndNothingElse() throws Exception {
        String hostile = "<b>=HYPERLINK(\"http://x\")</b> & \u202e\u0000\ud800 ]]> {{plan}} أهلا 🙂";
        var objective = new Objective(new ObjectiveId(new UUID(0, 3)), MIRELA, null, hostile, hostile, PlanState.PLANNED, null, null, null);
        var step = new Step(new StepId(new UUID(0, 4)), MIRELA, objective.id(), hostile.repeat(20), PlanState.DONE, null, null, hostile, null);
        var pathway = new Pathway(new PathwayId(new UUID(0, 2)), MIRELA, hostile, hostile, TODAY, TODAY.plusMonths(3), null);
        var phase = new Phase(hostile, Length.NOT_SAID, hostile);
        var source = new PlanSource(Person.named(MIRELA, hostile, hostile), pathway, hostile, hostile, hostile,
                List.of(new PhaseSpan(phase, TODAY, TODAY.plusMonths(3), false)), List.of(new PlanSource.Goal(objective, List.of(step))),
                List.of(new PlanSource.Appointment(TODAY, null, hostile)));

        byte[] toSign = plans.toSign(source, FRENCH, TODAY);
        byte[] plain = plans.plain(source, FRENCH, TODAY);

        Verdict.accepts(toSign);
        Verdict.accepts(plain);
        try (var pages = PdfPages.of(toSign)) {
            assertTrue(pages.text().contains("<b>"));
        }
    }

    @Test
    void theSamePlanOnTheSameDayIsTheSameFile() {
        assertArrayEquals(plans.toSign(mirela(), FRENCH, TODAY), plans.toSign(mirela(), FRENCH, TODAY));
        assertArrayEquals(plans.plain(mirela(), FRENCH, TODAY), plans.plain(mirela(), FRENCH, TODAY));
    }

    private static PlanSource mirela() {
        var pathway = new Pathway(new PathwayId(new UUID(0, 2)), MIRELA, "focale", "Nadia Keller", LocalDate.of(2026, 4, 14),
                LocalDate.of(2027, 7, 14), null);
        var moving = objective(10, "Me déplacer seule", PlanState.IN_PROGRESS, LocalDate.of(2027, 3, 1));
        var job = objective(11, "Trouver un emploi d’agente de propreté l’après-midi", PlanState.PLANNED, null);
        var car = objective(12, "Acheter une voiture", PlanState.ABANDONED, null);
        var phases = List.of(phase("Découvrir", "2026-04-14", "2026-08-14", true), phase("Essayer", "2026-08-14", "2027-02-14", false),
                phase("S’engager", "2027-02-14", "2027-07-14", false));
        return new PlanSource(Person.named(MIRELA, "Mirela", "Popescu"), pathway, "CSC des Alouettes", "03 53 01 10 00", "Focale", phases,
                List.of(new PlanSource.Goal(moving, List.of(
                                step(20, moving, "Passer le code de la route", PlanState.IN_PROGRESS, "2026-12-12", null, "Mirela"),
                                step(21, moving, "Demander une aide au permis", PlanState.DONE, null, "2026-10-02", "Nadia Keller"),
                                step(22, moving, "Acheter une voiture", PlanState.CANCELLED, null, null, ""))),
                        new PlanSource.Goal(job, List.of(step(23, job, "Faire une immersion en nettoyage industriel", PlanState.PLANNED, "2027-01-15",
                                null, "Mirela, Nadia Keller"))),
                        new PlanSource.Goal(car, List.of())),
                List.of(new PlanSource.Appointment(LocalDate.of(2026, 12, 1), null, "Signer le plan"),
                        new PlanSource.Appointment(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 18), "Immersion en boulangerie")));
    }

    private static PlanSource planOf(int objectives, int steps) {
        var small = mirela();
        var goals = IntStream.rangeClosed(1, objectives).mapToObj(i -> {
            var objective = objective(100L * i, "Objectif " + i, PlanState.IN_PROGRESS, TODAY.plusMonths(i));
            return new PlanSource.Goal(objective, IntStream.rangeClosed(1, steps)
                    .mapToObj(j -> step(100L * i + j, objective, "Étape " + i + "." + j, PlanState.PLANNED, "2027-01-15", null, "Mirela")).toList());
        }).toList();
        return new PlanSource(small.person(), small.pathway(), small.organisation(), small.phone(), small.programme(), small.phases(), goals,
                small.appointments());
    }

    private static Objective objective(long id, String title, PlanState state, @Nullable LocalDate target) {
        return new Objective(new ObjectiveId(new UUID(0, id)), MIRELA, null, title, "", state, target, null, null);
    }

    private static Step step(long id, Objective of, String words, PlanState state, @Nullable String due, @Nullable String done, String who) {
        return new Step(new StepId(new UUID(0, id)), MIRELA, of.id(), words, state, due == null ? null : LocalDate.parse(due),
                done == null ? null : LocalDate.parse(done), who, null);
    }

    private static PhaseSpan phase(String name, String start, String end, boolean told) {
        return new PhaseSpan(new Phase(name, told ? new Length(Length.Basis.TYPICAL, Length.Unit.MONTHS, 4, 4, "") : Length.NOT_SAID, ""),
                LocalDate.parse(start), LocalDate.parse(end), told);
    }

    /// To be looked at.
    private static void look(String name, byte[] pdf) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        try (var pages = PdfPages.of(pdf)) {
            for (int i = 0; i < pages.count(); i++) {
                var page = pages.image(i, 96);
                var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_ARGB);
                image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
                ImageIO.write(image, "png", folder.resolve(name + "-" + (i + 1) + ".png").toFile());
            }
        }
    }
}
