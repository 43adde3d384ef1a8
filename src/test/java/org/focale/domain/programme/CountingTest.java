package org.focale.domain.programme;

import static org.focale.domain.programme.Files.START;
import static org.focale.domain.programme.Files.TODAY;
import static org.focale.domain.programme.Files.aFile;
import static org.focale.domain.programme.Files.shipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.focale.app.reference.ReferenceFiles;
import org.focale.base.Texts;
import org.focale.domain.Answer;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.cv.LineState;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who counts for a target, and the sentence that says why.
class CountingTest {

    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final LocalDate LEFT = LocalDate.of(2026, 9, 30);
    private static final List<PositiveExit> SIX_MONTHS = List.of(new PositiveExit("CDI", List.of(ExitCategory.PERMANENT_JOB), null),
            new PositiveExit("CDD de 6 mois et plus", List.of(ExitCategory.FIXED_TERM_JOB), 6));
    private static final Programme FOCALE = shipped("focale").withPositiveExits(SIX_MONTHS);

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 10, 31);
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 1);
    private static final Rule AT_TWELVE = Rule.of(Predicate.POSITIVE_AT_FOLLOW_UP, 12);

    static Stream<Arguments> verdicts() {
        return Stream.of(
                row("C01", Rule.NOT_SAID, aFile(), Standing.NOT_KNOWN, "Ce qui compte reste à définir dans Réglages."),
                row("C02", Rule.of(Predicate.ENTERED), aFile(), Standing.NOT_COUNTED, "Aucun parcours dans ce dispositif."),
                row("C03", Rule.of(Predicate.ENTERED), aFile().in("audace"), Standing.NOT_COUNTED, "Aucun parcours dans ce dispositif."),
                row("C04", Rule.of(Predicate.ENTERED), aFile().in("focale"), Standing.COUNTED, "Parcours commencé le 1 octobre 2025."),
                row("C05", Rule.of(Predicate.ENTERED), aFile().in("focale", TODAY.plusDays(1)), Standing.NOT_COUNTED,
                        "Le parcours commence le 24 novembre 2026."),
                row("C06", Rule.of(Predicate.ENTERED), aFile().in("focale", null), Standing.NOT_KNOWN,
                        "La date de début du parcours n’est pas notée."),
                row("C07", Rule.of(Predicate.LEFT), aFile().in("focale"), Standing.NOT_COUNTED, "Pas encore de sortie."),
                row("C08", Rule.of(Predicate.LEFT), aFile().in("focale").leaving(new Exit(LEFT, "CDI")), Standing.COUNTED,
                        "Parcours terminé le 30 septembre 2026."),
                row("C09", Rule.of(Predicate.LEFT), aFile().in("focale").leaving(new Exit(TODAY.plusDays(1), "CDI")), Standing.NOT_COUNTED,
                        "Pas encore de sortie."),
                row("C10", Rule.of(Predicate.POSITIVE_EXIT), leaving(ExitCategory.PERMANENT_JOB, "CDI"), Standing.COUNTED,
                        "Sortie le 30 septembre 2026 : CDI."),
                row("C11", Rule.of(Predicate.POSITIVE_EXIT), leaving(ExitCategory.PERMANENT_JOB, ""), Standing.COUNTED,
                        "Sortie le 30 septembre 2026 : Emploi en CDI."),
                row("C12", Rule.of(Predicate.POSITIVE_EXIT), leaving(ExitCategory.ORIENTATION, "PLIE"), Standing.NOT_COUNTED,
                        "Sortie le 30 septembre 2026 : PLIE, qui ne compte pas ici."),
                row("C13", Rule.of(Predicate.POSITIVE_EXIT), leaving(ExitCategory.FIXED_TERM_JOB, "CDD"), Standing.NOT_KNOWN,
                        "Sortie le 30 septembre 2026 : CDD. Ne peut pas encore être comptée : la durée du contrat manque (6 mois au moins)."),
                row("C14", Rule.of(Predicate.POSITIVE_EXIT), leaving(ExitCategory.NOT_SAID, "embauche"), Standing.NOT_KNOWN,
                        "Sortie le 30 septembre 2026 : embauche. Choisissez son type pour qu’elle puisse compter."),
                row("C15", Rule.of(Predicate.POSITIVE_EXIT), leaving(ExitCategory.NOT_SAID, ""), Standing.NOT_KNOWN,
                        "Sortie le 30 septembre 2026, sans dire vers quoi."),
                row("C16", Rule.of(Predicate.POSITIVE_EXIT), leaving(ExitCategory.PERMANENT_JOB, "CDI").in("focale", LEFT.plusDays(9)),
                        Standing.COUNTED, "Sortie le 30 septembre 2026 : CDI."),
                row("C17", Rule.of(Predicate.EXIT_OF_KIND), leaving(ExitCategory.PERMANENT_JOB, "CDI"), Standing.NOT_KNOWN,
                        "Les sorties qui comptent restent à définir dans Réglages."),
                row("C18", exits(ExitCategory.INTERNSHIP), leaving(ExitCategory.INTERNSHIP, ""), Standing.COUNTED,
                        "Sortie le 30 septembre 2026 : Stage."),
                row("C19", Rule.of(Predicate.IN_BRANCH, "Emploi"), aFile().in("focale").branch("emploi "), Standing.COUNTED, "Voie « emploi  »."),
                row("C20", Rule.of(Predicate.IN_BRANCH, "Emploi"), aFile().in("focale").branch("Insertion"), Standing.NOT_COUNTED,
                        "Voie « Insertion », et non « Emploi »."),
                row("C21", Rule.of(Predicate.IN_BRANCH, "Emploi"), aFile().in("focale"), Standing.NOT_KNOWN, "La voie suivie n’est pas notée."),
                row("C22", Rule.of(Predicate.MONTHS_IN_GROUP, 12), aFile().in("focale").group(), Standing.COUNTED,
                        "Mois passés en groupe : 13 sur 12."),
                row("C23", Rule.of(Predicate.MONTHS_IN_GROUP, 12), leaving(ExitCategory.MOVED, "").group(), Standing.NOT_COUNTED,
                        "Mois passés en groupe : 11 sur 12."),
                row("C24", Rule.of(Predicate.MONTHS_IN_GROUP, 12), aFile().in("focale"), Standing.NOT_COUNTED,
                        "Dans aucun groupe de ce dispositif."),
                row("C25", activities(2, ActivityKind.CIVIC), aFile().doing(ActivityKind.CIVIC, START).doing(ActivityKind.CIVIC, LEFT),
                        Standing.COUNTED, "Activités qui comptent : 2 sur 2."),
                row("C26", activities(2, ActivityKind.CIVIC), aFile().doing(ActivityKind.CIVIC, START).doing(ActivityKind.TRAINING, START)
                        .doing(ActivityKind.CIVIC, TODAY.plusDays(1)), Standing.NOT_COUNTED, "Activités qui comptent : 1 sur 2."),
                row("C27", Rule.of(Predicate.EXPERIENCES), aFile().lived(LineState.AGREED), Standing.COUNTED, "Expériences acceptées : 1 sur 1."),
                row("C28", Rule.of(Predicate.EXPERIENCES), aFile().lived(LineState.PROPOSED), Standing.NOT_COUNTED,
                        "Expériences acceptées : 0 sur 1."),
                row("C29", Rule.of(Predicate.VALIDATED_SKILLS, 2), aFile().validated("SST", LineState.AGREED).validated("sst ", LineState.AGREED),
                        Standing.NOT_COUNTED, "Compétences validées acceptées : 1 sur 2."),
                row("C30", Rule.of(Predicate.WOMAN), aFile().who(Gender.WOMAN, null, Address.NONE), Standing.COUNTED, "Genre noté : Femme."),
                row("C31", Rule.of(Predicate.WOMAN), aFile().who(Gender.OTHER, null, Address.NONE), Standing.NOT_COUNTED, "Genre noté : Autre."),
                row("C32", Rule.of(Predicate.WOMAN), aFile(), Standing.NOT_KNOWN, "Le genre n’est pas noté."),
                row("C33", aged(16, 25), aFile().in("focale").who(Gender.NOT_SAID, LocalDate.of(1999, 10, 2), Address.NONE), Standing.COUNTED,
                        "25 ans à l’entrée."),
                row("C34", aged(16, 25), aFile().in("focale").who(Gender.NOT_SAID, LocalDate.of(1999, 10, 1), Address.NONE), Standing.NOT_COUNTED,
                        "26 ans à l’entrée, hors de la tranche d’âge."),
                row("C35", aged(16, 25), aFile(), Standing.NOT_KNOWN, "La date de naissance n’est pas notée."),
                row("C36", Rule.of(Predicate.AGED), aFile(), Standing.NOT_KNOWN, "La tranche d’âge reste à définir dans Réglages."),
                row("C37", Rule.of(Predicate.LIVES_IN, "93"), aFile().living("93 200", "Saint-Denis"), Standing.COUNTED,
                        "Adresse notée : 93 200 Saint-Denis."),
                row("C38", Rule.of(Predicate.LIVES_IN, "93"), aFile().living("75019", "Paris"), Standing.NOT_COUNTED,
                        "Adresse notée : 75019 Paris, ailleurs que « 93 »."),
                row("C39", Rule.of(Predicate.LIVES_IN, "93"), aFile().living("", "Saint-Denis"), Standing.NOT_KNOWN,
                        "L’adresse n’est pas notée."),
                row("C40", Rule.of(Predicate.LIVES_IN, "Saint-Denis", "Épinay"), aFile().living("", "epinay"), Standing.COUNTED,
                        "Adresse notée : epinay."),
                row("C41", Rule.of(Predicate.LIVES_IN), aFile().living("93200", "Saint-Denis"), Standing.NOT_KNOWN,
                        "Les communes qui comptent restent à définir dans Réglages."),
                row("C42", Rule.of(Predicate.TAGGED, "NEET"), aFile().who(Gender.NOT_SAID, null, Address.NONE, "neet"), Standing.COUNTED,
                        "Étiquette « neet »."),
                row("C43", Rule.of(Predicate.TAGGED, "NEET"), aFile(), Standing.NOT_COUNTED, "Sans l’étiquette « NEET »."),
                row("C44", Rule.of(Predicate.FAR_FROM_WORK, 12), aFile().atEntry(null, Answer.YES), Standing.COUNTED, "Minimum social à l’entrée."),
                row("C45", Rule.of(Predicate.FAR_FROM_WORK, 12), aFile().atEntry(14, Answer.NOT_SAID), Standing.COUNTED,
                        "Mois sans emploi à l’entrée : 14, pour 12 demandés."),
                row("C46", Rule.of(Predicate.FAR_FROM_WORK, 12), aFile().atEntry(3, Answer.NO), Standing.NOT_COUNTED,
                        "Mois sans emploi à l’entrée : 3, pour 12 demandés."),
                row("C47", Rule.of(Predicate.FAR_FROM_WORK, 12), aFile().atEntry(3, Answer.NOT_SAID), Standing.NOT_KNOWN,
                        "La situation à l’entrée n’est pas notée en entier."),
                row("C48", Rule.of(Predicate.FAR_FROM_WORK, 12), aFile(), Standing.NOT_KNOWN, "La situation à l’entrée n’est pas notée en entier."),
                row("C49", Rule.of(Predicate.FAR_FROM_WORK), aFile().atEntry(14, Answer.NO), Standing.NOT_KNOWN,
                        "La durée sans emploi qui compte reste à définir dans Réglages."),
                row("C50", Rule.of(Predicate.NEVER_RECORDED), aFile(), Standing.NOT_KNOWN,
                        "Focale n’enregistre jamais ni infraction ni récidive : ce chiffre se suit ailleurs."),
                row("C51", AT_TWELVE, aFile().in("focale"), Standing.NOT_COUNTED, "Pas encore de sortie."),
                row("C52", Rule.of(Predicate.POSITIVE_AT_FOLLOW_UP), leftLongAgo(), Standing.NOT_KNOWN,
                        "Le nombre de mois après la sortie reste à définir dans Réglages."),
                row("C53", AT_TWELVE, leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.PERMANENT_JOB), Standing.COUNTED,
                        "Le 1 novembre 2026 : Emploi en CDI."),
                row("C54", AT_TWELVE, leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.SEEKING_WORK), Standing.NOT_COUNTED,
                        "Le 1 novembre 2026 : Recherche d’emploi, qui ne compte pas ici."),
                row("C55", AT_TWELVE, leftLongAgo().asked(12, ASKED, ASKED, Answer.NO, ExitCategory.NOT_SAID), Standing.NOT_KNOWN,
                        "Le 1 novembre 2026, la personne n’a pas répondu."),
                row("C56", AT_TWELVE, leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.NOT_SAID), Standing.NOT_KNOWN,
                        "Le 1 novembre 2026 : choisissez la situation pour qu’elle puisse compter."),
                row("C57", AT_TWELVE, leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.FIXED_TERM_JOB), Standing.NOT_KNOWN,
                        "Le 1 novembre 2026 : Emploi en CDD. Ne peut pas être compté : seuls certains contrats comptent, selon leur durée."),
                row("C58", AT_TWELVE, leftLongAgo().asked(6, ASKED, ASKED, Answer.YES, ExitCategory.PERMANENT_JOB), Standing.NOT_KNOWN,
                        "Ne peut pas encore être compté : le suivi à 12 mois après la sortie reste à faire."),
                row("C59", AT_TWELVE, leftLongAgo().asked(12, ASKED, null, Answer.NOT_SAID, ExitCategory.NOT_SAID), Standing.NOT_KNOWN,
                        "Ne peut pas encore être compté : le suivi à 12 mois après la sortie reste à faire."),
                row("C60", AT_TWELVE, leftLongAgo().asked(12, TODAY.plusDays(3), null, Answer.NOT_SAID, ExitCategory.NOT_SAID),
                        Standing.NOT_KNOWN, "Ne peut pas encore être compté : le suivi à 12 mois est prévu le 26 novembre 2026."),
                row("C61", AT_TWELVE, leaving(ExitCategory.PERMANENT_JOB, "CDI"), Standing.NOT_KNOWN,
                        "Ne peut pas encore être compté : le suivi à 12 mois est prévu le 30 septembre 2027."),
                row("C62", AT_TWELVE, leftLongAgo().asked(null, null, ASKED, Answer.YES, ExitCategory.PERMANENT_JOB), Standing.COUNTED,
                        "Le 1 novembre 2026 : Emploi en CDI."),
                row("C63", AT_TWELVE, leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.PERMANENT_JOB)
                        .in("focale", LONG_AGO.plusDays(1)).leaving(new Exit(LEFT, ExitCategory.MOVED, "")), Standing.COUNTED,
                        "Le 1 novembre 2026 : Emploi en CDI."),
                row("C64", AT_TWELVE, aFile().in("audace").leaving(new Exit(LONG_AGO, "CDI"))
                        .asked(12, ASKED, ASKED, Answer.YES, ExitCategory.PERMANENT_JOB), Standing.NOT_COUNTED, "Pas encore de sortie."),
                row("C65", AT_TWELVE, leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.PERMANENT_JOB)
                        .asked(12, ASKED, ASKED.plusDays(9), Answer.NO, ExitCategory.NOT_SAID), Standing.COUNTED,
                        "Le 1 novembre 2026 : Emploi en CDI."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verdicts")
    void aRuleSaysWhoCountsAndWhy(String number, Rule rule, Files file, Standing standing, String sentence) {
        var verdict = new Counting(FOCALE, TODAY).of(rule, file.build());
        assertEquals(standing, verdict.standing(), number);
        assertEquals(sentence, verdict.sentence(FRENCH, CountingTest::day).replace('\u00a0', ' '));
    }

    @Test
    void thereIsARowForEachPredicate() {
        var late = List.of(Predicate.DISABLED_WORKER, Predicate.HOURS_ATTENDED, Predicate.OFFERED); // said below, with the programmes
        var seen = verdicts().map(row -> ((Rule) row.get()[1]).predicate()).toList();
        for (Predicate predicate : Predicate.values()) {
            assertTrue(seen.contains(predicate) || late.contains(predicate), predicate::name);
        }
    }

    @Test
    void whoeverDidNotEnterIsOutside() {
        var target = Target.people("Femmes", Target.Form.SHARE, Target.Comparison.AT_LEAST, 25, Rule.of(Predicate.WOMAN));
        var counting = new Counting(FOCALE, TODAY);
        assertEquals(Standing.OUTSIDE, counting.of(target, aFile().who(Gender.WOMAN, null, Address.NONE).build()).standing());
        assertEquals(Standing.COUNTED, counting.of(target, aFile().in("focale").who(Gender.WOMAN, null, Address.NONE).build()).standing());
    }

    @Test
    void aShareIsTakenOfThoseItIsSaidOf() {
        var target = Target.people("Sorties positives", Target.Form.SHARE, Target.Comparison.EXACTLY, 70, Rule.of(Predicate.POSITIVE_EXIT))
                .among(Rule.of(Predicate.LEFT));
        var files = List.of(aFile().in("focale"), leaving(ExitCategory.PERMANENT_JOB, ""), leaving(ExitCategory.DROP_OUT, ""),
                leaving(ExitCategory.NOT_SAID, ""), aFile()).stream().map(Files::build).toList();
        var figure = new Counting(FOCALE, TODAY).figure(target, files);
        assertEquals(new Figure(1, 1, 1), figure);
        assertEquals(3, figure.outOf());
    }

    @Test
    void peopleReachedAreAddedUpByCounterAndPlace() {
        var mobil = shipped("mobil-emploi");
        var counts = List.of(reached("mobil-emploi", "Île-de-France", 40), reached("mobil-emploi", "Bordeaux", 7),
                reached("mobil-emploi", "ile de france", null), reached("audace", "Île-de-France", 900));
        var counting = new Counting(mobil, TODAY);
        var targets = mobil.targets().stream().filter(target -> target.subject() == Subject.REACHED).toList();
        assertEquals(List.of(40L, 47L), targets.stream().map(target -> counting.reached(target, counts)).toList());
    }

    @Test
    void whatIsNotAboutPeopleConcernsNobody() {
        var hubs = shipped("audace").targets().stream().filter(target -> target.subject() == Subject.PLACES).findFirst().orElseThrow();
        assertEquals(Standing.OUTSIDE, new Counting(shipped("audace"), TODAY).of(hubs, aFile().in("audace").build()).standing());
    }

    @Test
    void focaleLeavesOpenWhichExitsArePositive() {
        var verdict = new Counting(shipped("focale"), TODAY).of(Rule.of(Predicate.POSITIVE_EXIT), leaving(ExitCategory.PERMANENT_JOB, "").build());
        assertEquals("Les sorties qui comptent restent à définir dans Réglages.", verdict.sentence(FRENCH, CountingTest::day));
    }

    @Test
    void aShareAtAFollowUpSaysOfHowManyItIsNotKnown() {
        var target = Target.people("À 12 mois", Target.Form.SHARE, Target.Comparison.EXACTLY, 40, AT_TWELVE).among(Rule.of(Predicate.LEFT));
        var files = Stream.of(aFile().in("focale"), leftLongAgo(),
                leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.PERMANENT_JOB),
                leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.INACTIVE)).map(Files::build).toList();
        assertEquals(new Figure(1, 1, 1), new Counting(FOCALE, TODAY).figure(target, files));
    }

    @Test
    void withoutAListOfExitsThatCountAFollowUpStaysOpen() {
        var verdict = new Counting(shipped("focale"), TODAY).of(AT_TWELVE,
                leftLongAgo().asked(12, ASKED, ASKED, Answer.YES, ExitCategory.PERMANENT_JOB).build());
        assertEquals("Les sorties qui comptent restent à définir dans Réglages.", verdict.sentence(FRENCH, CountingTest::day));
    }

    /// Of each target of each programme, in both languages, for someone of whom little and someone of whom much is known.
    @Test
    void everyShippedTargetSaysASentence() {
        var hole = Pattern.compile("\\{\\d}");
        for (String key : ReferenceFiles.programmes()) {
            var programme = shipped(key);
            var counting = new Counting(programme, TODAY);
            var left = aFile().in(key).leaving(new Exit(LEFT, ExitCategory.FIXED_TERM_JOB, "CDD")).living("93200", "Épinay");
            for (var file : List.of(aFile().in(key), left)) {
                for (Target target : programme.targets()) {
                    for (Locale language : List.of(Locale.FRANCE, Locale.UK)) {
                        String sentence = counting.of(target, file.build()).sentence(Texts.in(language), CountingTest::day);
                        assertFalse(sentence.isBlank() || hole.matcher(sentence).find(), () -> key + ": " + sentence);
                    }
                }
            }
        }
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE).format(day);
    }

    private static Arguments row(String number, Rule rule, Files file, Standing standing, String sentence) {
        return arguments(number, rule, file, standing, sentence);
    }

    private static Files leaving(ExitCategory category, String kind) {
        return aFile().in("focale").leaving(new Exit(LEFT, category, kind));
    }

    private static Files leftLongAgo() {
        return aFile().in("focale").leaving(new Exit(LONG_AGO, ExitCategory.PERMANENT_JOB, "CDI"));
    }

    private static Rule exits(ExitCategory... exits) {
        return new Rule(Predicate.EXIT_OF_KIND, null, null, List.of(exits), List.of(), List.of());
    }

    private static Rule activities(int least, ActivityKind... kinds) {
        return new Rule(Predicate.ACTIVITIES, least, null, List.of(), List.of(kinds), List.of());
    }

    private static Rule aged(int least, int most) {
        return new Rule(Predicate.AGED, least, most, List.of(), List.of(), List.of());
    }

    private static Reached reached(String programme, String place, @Nullable Integer people) {
        return new Reached(new ReachedId(new UUID(5, 5)), programme, "Bouche à oreille", TODAY, people, place, "");
    }
}
