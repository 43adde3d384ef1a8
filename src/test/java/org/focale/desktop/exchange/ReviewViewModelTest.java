package org.focale.desktop.exchange;

import static org.focale.desktop.Office.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.focale.app.exchange.Undecided;
import org.focale.app.review.Keep;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.exchange.ReviewViewModel.Whose;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands in two versions after two PCs of an association exchanged, and what is decided, without a window.
class ReviewViewModelTest {

    @TempDir
    Path folder;

    private Disagreement disagreement;
    private Office office;
    private ExchangeViewModel exchange;
    private ReviewViewModel review;

    @BeforeEach
    void open() {
        disagreement = new Disagreement(folder);
        office = disagreement.office;
        exchange = new ExchangeViewModel(office.cases, office.jobs, office.dialogs, office.words, _ -> { });
        review = exchange.review();
    }

    @AfterEach
    void close() {
        disagreement.close();
        assertEquals(List.of(), office.dialogs.bugs);
    }

    private void twoPeople() {
        var thomas = disagreement.known("Thomas", "Wolff");
        var aicha = disagreement.known("Aïcha", "Traoré");
        disagreement.sent();
        disagreement.both(thomas, Map.of("phone", "06 00 00 00 77", "mobility", "vélo"), Map.of("phone", "06 00 00 00 48", "mobility", "tram"));
        disagreement.both(aicha, Map.of("targetJob", "Cuisinière"), Map.of("targetJob", "Aide-cuisinière"));
        disagreement.met();
        exchange.watch();
    }

    private Undecided looked() {
        return review.shown().get().get(review.looked());
    }

    @Test
    void everyFieldIsShownFileByFile() {
        twoPeople();
        assertEquals(List.of("Aïcha Traoré · Métier visé", "Thomas Wolff · Déplacements", "Thomas Wolff · Téléphone"),
                review.shown().get().stream()
                .map(each -> review.words().whose(each) + " · " + review.words().field(each)).toList());
    }

    @Test
    void oneFileAloneIsShownUntilItHasNothingLeft() {
        twoPeople();
        var choices = review.choices();
        assertEquals(List.of("", "Aïcha Traoré", "Thomas Wolff"), choices.stream().map(Whose::name).toList());
        review.whose().set(choices.getLast());
        assertEquals(2, review.shown().get().size());
        review.keepAll(review.together(looked()), Keep.THEIRS);
        assertEquals(Whose.EVERYBODY, review.whose().get());
        assertEquals(1, review.shown().get().size());
    }

    @Test
    void aWholeFileIsDecidedAndTakenBackInOne() {
        twoPeople();
        review.look(1);
        review.keepAll(review.together(looked()), Keep.THEIRS);
        var thomas = disagreement.read("Thomas");
        assertEquals("06 00 00 00 48", thomas.phone());
        assertEquals("tram", thomas.mobility());
        assertEquals("C’est noté : 2 informations vérifiées.", plain(office.dialogs.toasts.getLast().message()));
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals("Aïcha", disagreement.read("Aïcha").firstName());
        assertEquals(List.of("Aïcha Traoré"), review.shown().get().stream().map(review.words()::whose).distinct().toList());
    }

    @Test
    void theNextOneIsLookedAtAfterADecision() {
        twoPeople();
        review.look(1);
        review.keep(looked(), looked().hands().getFirst());
        assertEquals("Téléphone", review.words().field(looked()));
        review.keep(looked(), looked().hands().getFirst());
        assertEquals("Métier visé", review.words().field(looked()));
        review.keep(looked(), looked().hands().getFirst());
        assertEquals(List.of(), review.shown().get());
    }

    @Test
    void bothAreKeptWhereThatSaysSomething() {
        twoPeople();
        review.look(2);
        review.keepBoth(looked());
        assertEquals("06 00 00 00 77 / 06 00 00 00 48", disagreement.read("Thomas").phone());
    }

    @Test
    void whatIsWrittenOtherwiseIsSavedOrRefusedUnderItsField() {
        twoPeople();
        List<String> wrong = new ArrayList<>();
        review.write(looked(), new Value.Whole(3), wrong::add);
        assertTrue(wrong.getFirst().startsWith("Cette valeur ne convient pas à ce champ."));
        review.write(looked(), new Value.Text("Cuisinière en collectivité"), wrong::add);
        assertEquals(1, wrong.size());
        assertEquals("Cuisinière en collectivité", disagreement.read("Aïcha").targetJob());
    }

    @Test
    void whatCameInMeanwhileIsToldAndStays() {
        twoPeople();
        var shown = looked();
        PersonId aicha = Objects.requireNonNull(shown.person());
        disagreement.theirs(aicha, Map.of("targetJob", "Commis"));
        disagreement.met();
        review.keep(shown, shown.hands().getFirst());
        assertTrue(plain(office.dialogs.toasts.getLast().message()).endsWith("une autre version est arrivée entre-temps."));
        assertEquals("Métier visé", review.words().field(looked()));
    }

    @Test
    void aLongTextIsComparedAndAShortOneIsNot() {
        twoPeople();
        assertFalse(review.words().isLong(looked()));
        disagreement.both(Objects.requireNonNull(looked().person()), Map.of("availability", "Le matin, sauf le mercredi où elle garde son fils"),
                Map.of("availability", "Le matin"));
        disagreement.met();
        assertTrue(review.shown().get().stream().filter(each -> each.field().equals("availability")).allMatch(review.words()::isLong));
    }
}
