package org.focale.change;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Years of exchange at random, heavy on what goes wrong in life. Some are wide: twelve associations and a lead, a little of everything, most of
/// it between the lead and two associations of two sites. The others are narrow: a few sites, and [Accidents] that meet.
final class Years {

    /// One of so many is wide.
    private static final int WIDE = 5;
    private static final int FEWEST = 10;
    private static final int MOST = 160;
    /// The bundle that was sent last.
    static final int LAST = -1;
    private static final int[] SITES = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 5, 5, 7, 9, 15};
    private static final int[] FILES = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 11};
    private static final int[] ASSOCIATIONS = {0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 5};
    /// How often each kind of step comes, in the order of [#step].
    private static final int[] OFTEN = {24, 4, 22, 26, 2, 3, 4, 3, 3, 1, 1, 3, 1, 1};

    private Years() {}

    /// The same ones for the same seed.
    static Stream<Year> from(long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> random.nextInt(WIDE) == 0 ? wide(random) : Accidents.year(random));
    }

    private static Year wide(Random random) {
        int steps = FEWEST + random.nextInt(MOST - FEWEST);
        return new Year(Consortium.SITES.size(), Consortium.PEOPLE.size(), IntStream.range(0, steps).mapToObj(_ -> step(random)).toList());
    }

    private static YearStep step(Random random) {
        int site = SITES[random.nextInt(SITES.length)];
        int file = FILES[random.nextInt(FILES.length)];
        return switch (kind(random)) {
            case 0 -> new YearStep.Write(site, file, random.nextInt(1000), random.nextInt(10));
            case 1 -> new YearStep.Agree(site, file, 1 + random.nextInt(3));
            case 2 -> send(site, random);
            case 3 -> new YearStep.Deliver(random.nextInt(3) == 0 ? random.nextInt(20) : LAST, random.nextInt(4) == 0);
            case 4 -> new YearStep.Lose(random.nextInt(20));
            case 5 -> new YearStep.Backup(site);
            case 6 -> new YearStep.Restore(site, random.nextInt(4) == 0);
            case 7 -> new YearStep.TakeBack(site);
            case 8 -> new YearStep.HandOver(site, file, ASSOCIATIONS[random.nextInt(ASSOCIATIONS.length)]);
            case 9 -> new YearStep.CallOff(site, file);
            case 10 -> new YearStep.Erase(site, file);
            case 11 -> new YearStep.Answer(site, random.nextBoolean());
            case 12 -> new YearStep.Upgrade(site);
            default -> new YearStep.MoveClock(site, random.nextInt(19) - 9);
        };
    }

    /// Mostly to the lead, or from it.
    private static YearStep send(int site, Random random) {
        int other = site == 0 || random.nextInt(3) == 0 ? SITES[random.nextInt(SITES.length)] : 0;
        return new YearStep.Send(site, other, random.nextInt(5) == 0 ? 2 : 1);
    }

    private static int kind(Random random) {
        int at = random.nextInt(IntStream.of(OFTEN).sum());
        int kind = 0;
        while (at >= OFTEN[kind]) {
            at -= OFTEN[kind++];
        }
        return kind;
    }
}
