package org.focale.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A year of a few sites at random, made of what goes wrong in life: each accident has its beginning, an everyday in between, and its end.
/// Who, whose file, what happens in between and whether the other's files come in time is drawn anew each time.
final class Accidents {

    private static final int FEWEST = 2;
    private static final int MOST = 7;
    private static final int KINDS = 9;
    /// How many there can be: a lead, and one association of one or two sites, or two associations.
    private static final int[] SITES = {2, 2, 3, 3, 4, 5};

    private final Random random;
    private final int sites;
    private final int people;
    private final List<YearStep> steps = new ArrayList<>();

    private Accidents(Random random) {
        this.random = random;
        this.sites = SITES[random.nextInt(SITES.length)];
        this.people = 1 + random.nextInt(2);
    }

    /// Of one or two kinds mostly, so that they meet.
    static Year year(Random random) {
        var year = new Accidents(random);
        int one = random.nextInt(KINDS);
        int other = random.nextInt(KINDS);
        for (int left = FEWEST + random.nextInt(MOST - FEWEST); left > 0; left--) {
            int kind = random.nextInt(4);
            year.add(kind == 0 ? random.nextInt(KINDS) : kind == 1 ? other : one);
        }
        return new Year(year.sites, year.people, year.steps);
    }

    private void add(int kind) {
        int site = random.nextInt(sites);
        int other = otherThan(site);
        int file = random.nextInt(people);
        everyday(2);
        switch (kind) {
            case 0 -> { // an older copy is put back
                steps.add(new YearStep.Backup(site));
                write(site);
                everyday(3);
                send(site, other);
                steps.add(new YearStep.Restore(site, random.nextInt(5) == 0));
                exchange(site, other);
            }
            case 1 -> undone(site, other);
            case 2 -> handedOver(site == 0 ? other : site);
            case 3 -> late(site, other);
            case 4 -> { // the person agrees to more, and to less
                steps.add(new YearStep.Agree(site, file, 1 + random.nextInt(3)));
                send(site, 0);
                everyday(2);
                steps.add(new YearStep.Agree(site, file, 1 + random.nextInt(3)));
            }
            case 5 -> { // the lead proposes
                write(0);
                late(0, site == 0 ? other : site);
            }
            case 6 -> { // a sending in parts, one of which is lost
                write(site);
                steps.add(new YearStep.Send(site, other, 2));
                deliverLast();
                steps.add(new YearStep.Lose(random.nextInt(20)));
            }
            case 7 -> steps.add(random.nextBoolean() ? new YearStep.Erase(site, file) : new YearStep.Upgrade(site));
            default -> {
                steps.add(new YearStep.MoveClock(site, random.nextInt(19) - 9));
                late(site, other);
            }
        }
    }

    /// What was opened is taken back: one bundle, or two together.
    private void undone(int site, int other) {
        write(other);
        exchange(other, site);
        if (random.nextBoolean()) {
            exchange(site, other);
            write(other);
        }
        send(other, site);
        steps.add(new YearStep.Deliver(Years.LAST, random.nextInt(3) == 0));
        if (random.nextBoolean()) {
            write(site);
            steps.add(new YearStep.Deliver(random.nextInt(20), true));
        }
        steps.add(new YearStep.TakeBack(site));
    }

    /// A file changes hands while something of it is still on its way.
    private void handedOver(int site) {
        boolean isFirst = site <= 2;
        int to = isFirst ? Math.min(3, sites - 1) : 1;
        int file = random.nextInt(people);
        write(0);
        send(random.nextBoolean() ? 0 : otherThan(site), site);
        steps.add(new YearStep.HandOver(site, file, isFirst ? 1 : 0));
        everyday(2);
        if (to != site) {
            exchange(site, to);
        }
        if (random.nextInt(4) == 0) {
            steps.add(new YearStep.CallOff(site, file));
        } else {
            exchange(to, site);
        }
    }

    /// A bundle comes when the next one came and its receipt is back.
    private void late(int from, int to) {
        send(from, to);
        write(from);
        exchange(from, to);
        if (random.nextBoolean()) {
            exchange(to, from);
        }
        everyday(2);
        steps.add(new YearStep.Deliver(random.nextInt(20), random.nextInt(4) == 0));
    }

    private void everyday(int most) {
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            int site = random.nextInt(sites);
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> write(site);
                case 3, 4, 5 -> exchange(site, otherThan(site));
                case 6 -> send(site, otherThan(site));
                default -> steps.add(new YearStep.Answer(site, random.nextBoolean()));
            }
        }
    }

    private void write(int site) {
        steps.add(new YearStep.Write(site, random.nextInt(people), random.nextInt(1000), random.nextInt(10)));
    }

    private void send(int from, int to) {
        steps.add(new YearStep.Send(from, to, 1));
    }

    private void exchange(int from, int to) {
        send(from, to);
        deliverLast();
    }

    private void deliverLast() {
        steps.add(new YearStep.Deliver(Years.LAST, false));
    }

    /// The lead mostly.
    private int otherThan(int site) {
        int other = site == 0 || random.nextBoolean() ? random.nextInt(sites) : 0;
        return other == site ? (site + 1) % sites : other;
    }
}
