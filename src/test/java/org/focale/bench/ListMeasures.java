package org.focale.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import org.focale.app.UseCases;
import org.focale.app.people.Condition;
import org.focale.app.people.FilterKind;
import org.focale.app.people.FilterWords;
import org.focale.app.people.Filters;
import org.focale.app.people.PeopleColumns;
import org.focale.app.people.PeopleOrder;
import org.focale.base.Texts;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;

/// How the list of people and the search over everything grow: people with a pathway, three notes, a task and two themes each.
final class ListMeasures {

    private static final Texts TEXTS = Texts.in(Locale.FRANCE);
    private static final List<String> TYPED = List.of("de", "nettoyage mat", "trao creche", "permis log", "ehr pop", "e", "ba", "elodie", "zz");
    private static final int ROUNDS = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ListMeasures() {}

    /// Run alone: how many people, 400 and 5,000 without any.
    public static void main(String[] args) throws Exception {
        try (var bench = new Bench()) {
            for (int people : args.length == 0 ? List.of(400, 5_000) : List.of(Integer.parseInt(args[0]))) {
                of(bench, people).forEach(row -> System.out.println(row.markdown()));
            }
        }
    }

    static List<Row> of(Bench bench, int people) {
        var cases = bench.workspace("lists-" + people);
        try (var session = cases.session()) {
            new Crowd(cases).joinWithWork(people);
            var rows = new ArrayList<Row>();
            rows.add(row("All rows read", people, once(cases.people()::reload), ""));
            rows.add(row("Words of notes read, beside the window", people, once(cases.peopleCases().search()::load), ""));
            rows.addAll(shown(cases, people));
            rows.add(row("A file opened", people, several(i -> cases.files().open(cases.people().all().get(i * 7).id())), "100 ms"));
            rows.add(row("A note saved, then brought into list and search", people, several(i -> {
                save(cases, i);
                cases.people().all();
                cases.peopleCases().search().catchUp();
            }), "100 ms"));
            rows.add(row("Search over everything, the slowest key", people, key(cases), "16 ms at 50,000"));
            rows.add(new Row("Memory held with all of it, %s people".formatted(number(people)), held() + " MB", "", "400 MB"));
            return rows;
        }
    }

    private static List<Row> shown(UseCases cases, int people) {
        var find = cases.peopleCases().find();
        var known = find.surroundings();
        var byContact = new PeopleOrder(PeopleColumns.LAST_CONTACT, true);
        var filters = Filters.of(new Condition(FilterKind.STAGE, "UNDER_WAY"), new Condition(FilterKind.BARRIER, "NEED logement", "NEED mobilité"),
                new Condition(FilterKind.NO_CONTACT, "30"), new Condition(FilterKind.CV, "experiences", "skills"));
        return List.of(
                row("Everybody listed by last contact", people, several(_ -> find.find("", Filters.NONE, byContact, known, TEXTS)), "100 ms"),
                row("Four filters over everybody", people, several(_ -> find.find("", filters, PeopleOrder.BY_NAME, known, TEXTS)), "100 ms"),
                row("What a filter offers, with its counts", people, several(_ -> new FilterWords(known, cases.people().all(), TEXTS)
                        .choices(FilterKind.BARRIER, cases.people().all(), List.of())), "100 ms"));
    }

    private static void save(UseCases cases, int i) {
        cases.saves().create(new Note(new NoteId(cases.session().ids().next()), cases.people().all().get(i * 5).id(), Medium.CALL,
                cases.session().today(), null, "Nadia Keller", "Appel pour la crèche", Sharing.ASSOCIATION));
    }

    /// Each key of what is typed: the median of its tries, of the slowest key.
    private static Took key(UseCases cases) {
        var search = cases.peopleCases().search();
        var slowest = new Took(0, 0);
        for (String typed : TYPED) {
            for (int length = 1; length <= typed.length(); length++) {
                String key = typed.substring(0, length);
                var took = several(_ -> search.find(key, 6));
                slowest = took.processor() > slowest.processor() ? took : slowest;
            }
        }
        return slowest;
    }

    /// On the clock, and of this thread alone: on a machine that does other work only the second says something.
    private record Took(double clock, double processor) {}

    private static Took once(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Took(Measures.ms(start), (THREADS.getCurrentThreadCpuTime() - before) / 1e6);
    }

    /// The median of several, once the program is warm.
    private static Took several(IntConsumer work) {
        var took = new ArrayList<Took>();
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            took.add(once(() -> work.accept(round)));
        }
        var warm = took.subList(ROUNDS / 3, ROUNDS);
        return new Took(median(warm.stream().mapToDouble(Took::clock)), median(warm.stream().mapToDouble(Took::processor)));
    }

    private static double median(DoubleStream times) {
        double[] sorted = times.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long held() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static Row row(String what, int people, Took took, String aim) {
        return new Row(what + ", %s people".formatted(number(people)), Row.format("%.1f ms", took.clock()),
                Row.format("processor %.1f ms", took.processor()), aim);
    }

    private static String number(int people) {
        return String.format(Locale.ROOT, "%,d", people);
    }
}
