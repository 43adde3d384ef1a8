package org.focale.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.focale.app.UseCases;
import org.focale.app.cv.CvFile;
import org.focale.app.cv.ExportCvs;
import org.focale.app.reference.JobIndex;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.document.pdf.PdfPages;
import org.focale.domain.person.Person;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.store.ChangeNote;
import org.focale.store.PersonRow;

/// The measures that need no window.
final class Measures {

    private static final Texts TEXTS = Texts.in(Locale.FRANCE);
    private static final List<String> TYPED = List.of("tra", "trao", "elo", "elodie b", "ehr", "jean e", "kel sch", "oe", "zo pop", "nguy");
    private static final int SAVES = 500;
    private static final int NOTES_EACH = 10;
    private static final int READS = 9;
    private static final int JOBS = 11_117;
    private static final List<String> JOB_WORDS = List.of("Caissier", "Caissière", "Hôte", "Hôtesse", "caisse", "Agent", "Agente", "entretien",
            "espaces", "verts", "Responsable", "accueil", "Cuisinier", "Aide", "Chauffeur", "Chauffeuse", "car", "Œnologue", "Élagueur", "station",
            "service", "de", "en");

    private Measures() {}

    /// Each key of what is typed, with the list it gives; the slowest key counts.
    static Row search(Bench bench, int people) {
        try (var session = crowd(bench, people).session()) {
            var cases = Bench.entrance().in(session);
            cases.people().reload();
            for (int i = 0; i < 20; i++) {
                keys(cases);
            }
            double[] keys = keys(cases);
            Arrays.sort(keys);
            return new Row("Search, the slowest key, %,d people".formatted(people).replace(' ', ' '),
                    Row.format("%.2f ms (median %.2f)", keys[keys.length - 1], keys[keys.length / 2]), "", "16 ms at 50,000");
        }
    }

    /// Suggestions of jobs as one types, from as many names as the ROME has, made of words that jobs are named with.
    static Row jobs(Bench bench) {
        try (var session = bench.workspace("jobs").session()) {
            var random = new SplittableRandom(1);
            var jobs = IntStream.range(0, JOBS).mapToObj(i -> new Job(String.valueOf(i), "", IntStream.range(0, 6)
                    .mapToObj(_ -> JOB_WORDS.get(random.nextInt(JOB_WORDS.size()))).collect(Collectors.joining(" ")) + " " + i)).toList();
            session.write(ChangeNote.save("Banc d’essai"), writing -> {
                writing.putJobs(new JobList("v460", session.today(), jobs.size()), jobs, Progress.NONE);
                return jobs;
            });
            var index = new JobIndex(session);
            index.reload();
            var times = new ArrayList<Double>();
            for (int round = 0; round < READS * 4; round++) {
                for (String typed : List.of("c", "ca", "caissier", "agent entretien", "verts de car", "xyz", "e", "11")) {
                    long start = System.nanoTime();
                    index.suggestions(typed, 20);
                    times.add(ms(start));
                }
            }
            times.subList(0, times.size() / 2).clear(); // the first half warms up
            times.sort(null);
            return new Row("Suggestions of jobs, the slowest key, %,d names".formatted(JOBS).replace('\u202f', ' '),
                    Row.format("%.1f ms (median %.1f)", times.getLast(), times.get(times.size() / 2)), "", "16 ms");
        }
    }

    /// The first screen read anew: everybody, ten notes and two tasks each; the median of several.
    static Row today(Bench bench, int people) {
        var cases = crowd(bench, "today-", people);
        try (var session = cases.session()) {
            new Crowd(cases).write(NOTES_EACH);
            double[] times = new double[READS];
            int due = 0;
            for (int i = 0; i < READS; i++) {
                long start = System.nanoTime();
                due = cases.today().read().silent().size() + 0 * session.hashCode();
                times[i] = ms(start);
            }
            double first = times[0];
            Arrays.sort(times);
            return new Row("Aujourd’hui read anew, %,d people, %d notes each".formatted(people, NOTES_EACH).replace(' ', ' '),
                    Row.format("%.0f ms", times[READS / 2]), Row.format("first %.0f ms; %d without news", first, due), "100 ms at 5,000");
        }
    }

    private static UseCases crowd(Bench bench, int people) {
        return crowd(bench, "people-", people);
    }

    private static UseCases crowd(Bench bench, String name, int people) {
        var cases = bench.workspace(name + people);
        new Crowd(cases).join(people);
        return cases;
    }

    private static double[] keys(UseCases cases) {
        var times = new ArrayList<Double>();
        for (String typed : TYPED) {
            for (int length = 1; length <= typed.length(); length++) {
                long start = System.nanoTime();
                List<PersonRow> found = cases.people().matching(typed.substring(0, length));
                times.add((System.nanoTime() - start) / 1e6 + 0 * found.size());
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// One CV in a program that has made none, then a batch.
    static List<Row> cvs(Bench bench) throws IOException {
        var cases = bench.workspace("cvs");
        try (var session = cases.session()) {
            new Crowd(cases).joinWithCv(400);
            var ids = cases.people().all().stream().map(PersonRow::id).toList();
            long start = System.nanoTime();
            var first = cases.files().read(ids.getFirst()).orElseThrow();
            int bytes = cases.makeCv().pdf(cases.makeCv().of(first, TEXTS)).length;
            double firstMs = ms(start);
            var folder = Files.createDirectories(bench.path("cv"));
            start = System.nanoTime();
            int written = cases.cvs().many().export(ExportCvs.Asked.pdf(ids), folder, TEXTS, Progress.NONE).size();
            double batch = ms(start);
            var rows = new ArrayList<>(List.of(
                    new Row("First CV after start", Row.format("%.0f ms", firstMs), Row.format("%,d bytes", bytes), "700 ms"),
                    new Row("CVs in a batch of " + written, Row.format("%.1f ms a CV", batch / written),
                            Row.format("%.1f CVs/s", written / batch * 1000), "15 ms")));
            rows.addAll(CvMeasures.templates(ids.stream().limit(100).map(id -> cases.files().read(id).orElseThrow()).toList(), session.today()));
            return rows;
        }
    }

    /// From a choice to the pages drawn as wide as a window shows them: the first, those after, and those that have to fit on one page.
    static List<Row> cvEditor(Bench bench) {
        var cases = bench.workspace("cv-editor");
        try (var session = cases.session()) {
            new Crowd(cases).joinWithCv(1);
            var file = cases.files().read(cases.people().all().getFirst().id()).orElseThrow();
            var cv = cases.makeCv().of(file, TEXTS);
            draw(cases, cv);
            double[] plain = new double[40];
            double[] fitted = new double[40];
            for (int i = 0; i < plain.length; i++) {
                int now = i;
                plain[i] = draw(cases, cv.with(cv.cv().with(draft -> draft.targetJob = "Métier " + now)));
                fitted[i] = draw(cases, cv.with(cv.cv().with(draft -> {
                    draft.targetJob = "Métier " + now;
                    draft.onePage = true;
                })));
            }
            Arrays.sort(plain);
            Arrays.sort(fitted);
            return List.of(redrawn("CV redrawn after a change", plain), redrawn("The same, fitted on one page", fitted));
        }
    }

    private static Row redrawn(String what, double[] sorted) {
        return new Row(what, Row.format("%.0f ms", sorted[20]), Row.format("19 of 20 within %.0f ms", sorted[38]), "150 ms");
    }

    /// In milliseconds.
    private static double draw(UseCases cases, CvFile cv) {
        long start = System.nanoTime();
        try (var pages = PdfPages.of(cases.makeCv().pdf(cv))) {
            for (int page = 0; page < pages.count(); page++) {
                pages.imageAcross(page, 486);
            }
        }
        return ms(start);
    }

    /// A form saved, on the disk when it returns, beside a bare write and flush of a page on the same disk.
    static Row saves(Bench bench) throws IOException {
        var cases = bench.workspace("saves");
        try (var session = cases.session()) {
            new Crowd(cases).join(400);
            var people = session.read(reading -> reading.all(Person.class));
            for (int i = 0; i < 100; i++) {
                save(cases, people.get(i % people.size()), "échauffement " + i);
            }
            double bare = Math.min(flushes(bench), flushes(bench));
            long start = System.nanoTime();
            for (int i = 0; i < SAVES; i++) {
                save(cases, people.get(i % people.size()), "06 39 98 " + i);
            }
            double each = ms(start) / SAVES;
            return new Row("A saved form, flushed", Row.format("%.2f ms (%.0f/s)", each, 1000 / each),
                    Row.format("bare write and flush %.2f ms: ×%.1f", bare, each / bare), "10 ms");
        }
    }

    private static void save(UseCases cases, Person person, String phone) {
        var seen = cases.session().read(reading -> reading.find(Person.class, person.id())).orElseThrow();
        cases.saves().change(seen, new Person(seen.id(), seen.firstName(), seen.lastName(), seen.birthDate(), seen.gender(), phone, seen.email(),
                seen.address(), seen.education(), seen.languages(), seen.drivingLicences(), seen.mobility(), seen.availability(), seen.targetJob(),
                seen.tags()));
    }

    private static double flushes(Bench bench) throws IOException {
        var page = ByteBuffer.allocate(4096).array();
        try (var file = new RandomAccessFile(bench.path("flush").toFile(), "rw")) {
            long start = System.nanoTime();
            for (int i = 0; i < SAVES; i++) {
                file.seek(i * 4096L);
                file.write(page);
                file.getFD().sync();
            }
            return ms(start) / SAVES;
        }
    }

    static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
