package org.focale.change;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Histories at random, heavy on what goes wrong in life: the same few fields, written in many places, sent in disorder.
final class Histories {

    private static final int EVERY_FIELD = (1 << SimulatedSite.FIELDS.size()) - 1;

    private Histories() {}

    static Arbitrary<List<Step>> any() {
        var site = Arbitraries.integers().between(0, 2);
        var record = Arbitraries.of(0, 0, 0, 1);
        var field = Arbitraries.integers().between(0, SimulatedSite.FIELDS.size() - 1);
        var value = Arbitraries.integers().between(1, 6);
        var fields = Arbitraries.oneOf(Arbitraries.just(EVERY_FIELD), Arbitraries.integers().between(1, EVERY_FIELD));
        var message = Arbitraries.integers().between(0, 19);
        Arbitrary<Step> write = Combinators.combine(site, record, field, value).as(Step.Write::new);
        Arbitrary<Step> openForm = Combinators.combine(site, record).as(Step.OpenForm::new);
        Arbitrary<Step> saveForm = Combinators.combine(site, record, field, value).as(Step.SaveForm::new);
        Arbitrary<Step> send = Combinators.combine(site, site, record, fields).as(Step.Send::new);
        Arbitrary<Step> deliver = message.map(Step.Deliver::new);
        Arbitrary<Step> lose = message.map(Step.Lose::new);
        Arbitrary<Step> backup = site.map(Step.Backup::new);
        Arbitrary<Step> restore = site.map(Step.Restore::new);
        Arbitrary<Step> clock = Combinators.combine(site, Arbitraries.integers().between(-9, 9)).as(Step.MoveClock::new);
        return Arbitraries.frequencyOf(
                Tuple.of(8, write), Tuple.of(2, openForm), Tuple.of(3, saveForm), Tuple.of(6, send), Tuple.of(8, deliver),
                Tuple.of(1, lose), Tuple.of(2, backup), Tuple.of(2, restore), Tuple.of(1, clock)).list().ofMinSize(4).ofMaxSize(60);
    }

    /// The same ones for the same seed.
    static Stream<List<Step>> from(long seed) {
        var generator = any().generator(1000);
        var random = new Random(seed);
        return Stream.generate(() -> generator.next(random).value());
    }
}
