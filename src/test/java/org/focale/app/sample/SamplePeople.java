package org.focale.app.sample;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.focale.base.Ids;
import org.focale.domain.InFile;
import org.focale.domain.Kept;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;

/// A shipped sample as the tests look at it: whole files of people.
record SamplePeople(Sample sample, LocalDate today, List<PersonFile> files) {

    private static final Map<String, SamplePeople> READ = new ConcurrentHashMap<>();

    static SamplePeople on(String name, LocalDate today) {
        return READ.computeIfAbsent(name + today, _ -> read(name, today));
    }

    private static SamplePeople read(String name, LocalDate today) {
        var sample = new SampleReader(SampleFiles.shipped()).read(name, today, ids());
        var files = all(sample, Person.class).stream().map(person -> new PersonFile(person, of(sample, person, Pathway.class),
                of(sample, person, Situation.class), of(sample, person, Placement.class), of(sample, person, Diagnosis.class),
                of(sample, person, Experience.class), of(sample, person, SkillValidation.class), of(sample, person, Cv.class),
                of(sample, person, FollowUp.class))).toList();
        return new SamplePeople(sample, today, files);
    }

    /// The same ids each time.
    static Ids ids() {
        return new Ids(InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z")), new Random(47));
    }

    List<CvGauge> gauges() {
        return files.stream().map(file -> CvLines.of(file).gauge()).toList();
    }

    static <R extends Kept> List<R> all(Sample sample, Class<R> type) {
        return sample.records().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <R extends InFile> List<R> of(Sample sample, Person person, Class<R> type) {
        return all(sample, type).stream().filter(record -> record.person().equals(person.id())).toList();
    }
}
