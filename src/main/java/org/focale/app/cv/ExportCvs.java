package org.focale.app.cv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.person.ReadPersonFile;
import org.focale.app.workspace.Session;
import org.focale.base.Progress;
import org.focale.base.Texts;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.PersonId;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// Writes the CVs of many people into one folder, on every core, keeps each as it was given where the file is
/// followed here, and says of each what it lacks.
public final class ExportCvs {

    private final Session session;
    private final ReadPersonFile files;
    private final MakeCv make;
    private final GiveCv give;

    public ExportCvs(Session session, ReadPersonFile files, MakeCv make, GiveCv give) {
        this.session = session;
        this.files = files;
        this.make = make;
        this.give = give;
    }

    /// @param template the look of all of them, null for the one that each CV has
    /// @param formats  in which each is written, at least one
    public record Asked(List<PersonId> people, @Nullable CvTemplate template, Set<CvFormat> formats) {

        /// As each CV is, for an employer.
        public static Asked pdf(List<PersonId> people) {
            return new Asked(people, null, Set.of(CvFormat.PDF));
        }
    }

    /// A folder for CVs of today, in which nothing stands yet: "CV du 2026-11-23".
    public Path newFolder(Path place, Texts texts) {
        return FileNames.unused(place, FileNames.safe(texts.get("cv-files.many.folder", session.today())));
    }

    /// The first CV of each person, in the order asked for. Files of an earlier time with the same name are replaced.
    ///
    /// @throws org.focale.app.file.NotWritten             when the folder cannot be written
    /// @throws java.util.concurrent.CancellationException when the user cancelled. In both cases a folder that was not there before is gone
    ///                                                    again; in one that was, the CVs already written stay. None is kept
    public List<WrittenCv> export(Asked asked, Path folder, Texts texts, Progress progress) {
        boolean there = Files.exists(folder);
        boolean done = false;
        try {
            var written = write(asked, folder, texts, progress);
            done = true;
            return written;
        } finally {
            if (!done && !there) {
                UserFiles.deleteFolder(folder);
            }
        }
    }

    private List<WrittenCv> write(Asked asked, Path folder, Texts texts, Progress progress) {
        var work = work(asked, folder, texts);
        int files = work.stream().mapToInt(each -> each.files().size()).sum();
        int total = work.size() + files;
        var done = new AtomicInteger();
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        var written = work.parallelStream().flatMap(each -> {
            if (failures.isEmpty()) {
                try {
                    var one = write(each, texts);
                    progress.report(done.incrementAndGet(), total);
                    return one.stream();
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
            }
            return Stream.empty();
        }).toList();
        if (!failures.isEmpty()) {
            throw failures.element(); // only now that nobody writes any more: the folder may be deleted
        }
        give.keep(written, kept -> progress.report((long) work.size() + kept, total));
        return work.stream().map(each -> WrittenCv.of(each.cv(), each.goals(), List.copyOf(each.files().values()))).toList();
    }

    private List<GiveCv.Written> write(Named each, Texts texts) {
        return each.files().entrySet().stream().map(file -> give.write(each.cv(), file.getValue(), file.getKey(), texts)).toList();
    }

    /// A CV and where it goes.
    private record Named(CvFile cv, CvGoals goals, Map<CvFormat, Path> files) {}

    private List<Named> work(Asked asked, Path folder, Texts texts) {
        Map<String, CvGoals> goals = session.read(reading -> reading.all(Programme.class)).stream()
                .collect(Collectors.toMap(Programme::key, Programme::goals, (earlier, _) -> earlier));
        var work = new ArrayList<Named>();
        Set<String> taken = new HashSet<>();
        for (PersonId id : asked.people()) {
            files.read(id).ifPresent(file -> {
                var cv = dressed(make.of(file, texts), asked.template());
                var goal = Pathway.latest(file.pathways())
                        .map(pathway -> goals.getOrDefault(pathway.programme(), CvGoals.DEFAULT)).orElse(CvGoals.DEFAULT);
                work.add(new Named(cv, goal, targets(cv, asked.formats(), folder, taken)));
            });
        }
        return work;
    }

    private static CvFile dressed(CvFile cv, @Nullable CvTemplate template) {
        return template == null ? cv : cv.with(cv.cv().with(draft -> draft.template = template));
    }

    /// One name for all the files of one person.
    private Map<CvFormat, Path> targets(CvFile cv, Set<CvFormat> formats, Path folder, Set<String> taken) {
        String named = FileNames.unused(give.proposedName(cv, CvFormat.PDF), taken);
        String name = named.substring(0, named.length() - CvFormat.PDF.ending().length());
        var targets = new EnumMap<CvFormat, Path>(CvFormat.class);
        formats.forEach(format -> targets.put(format, folder.resolve(name + format.ending())));
        return targets;
    }
}
