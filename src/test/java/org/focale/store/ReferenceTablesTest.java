package org.focale.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.focale.base.Progress;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.domain.reference.ListValue;
import org.focale.domain.reference.ListValueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Own list values are records like any other; jobs are reference data, replaced as a whole.
class ReferenceTablesTest {

    private static final JobList LIST = new JobList("v460", LocalDate.of(2026, 11, 23), 2);
    private static final List<Job> JOBS = List.of(new Job("2", "K1304", "Employé / Employée de maison"), new Job("1", "", "Élagueur / Élagueuse"));

    @TempDir
    Path folder;

    @Test
    void jobsAreReadInTheOrderOfTheirFoldedNames() {
        try (var workspace = Workspaces.fresh(folder)) {
            assertEquals(Optional.empty(), workspace.read(Reading::jobList));
            put(workspace, LIST, JOBS, Progress.NONE);
            assertEquals(Optional.of(LIST), workspace.read(Reading::jobList));
            assertEquals(List.of(new JobRow(JOBS.get(1), "elagueur elagueuse"), new JobRow(JOBS.get(0), "employe employee de maison")),
                    workspace.read(Reading::jobs));
        }
    }

    @Test
    void aNewListTakesThePlaceOfTheOldOneAndLeavesNoHistory() {
        try (var workspace = Workspaces.fresh(folder)) {
            int changes = workspace.read(store -> store.changes(100)).size();
            put(workspace, LIST, JOBS, Progress.NONE);
            var newer = new JobList("v461", LocalDate.of(2027, 1, 4), 1);
            put(workspace, newer, List.of(new Job("3", "A1203", "Jardinier / Jardinière")), Progress.NONE);
            assertEquals(Optional.of(newer), workspace.read(Reading::jobList));
            assertEquals(List.of("3"), workspace.read(Reading::jobs).stream().map(row -> row.job().code()).toList());
            assertEquals(changes, workspace.read(store -> store.changes(100)).size());
            assertTrue(workspace.check().isWell());
        }
        Workspaces.in(folder, again -> assertEquals(1, again.read(Reading::jobs).size()));
    }

    @Test
    void aListCancelledHalfwayLeavesTheOldOne() {
        try (var workspace = Workspaces.fresh(folder)) {
            put(workspace, LIST, JOBS, Progress.NONE);
            assertThrows(CancellationException.class, () -> put(workspace, new JobList("v461", LIST.imported(), 2), JOBS, (_, _) -> {
                throw new CancellationException();
            }));
            assertEquals(Optional.of(LIST), workspace.read(Reading::jobList));
            assertEquals(2, workspace.read(Reading::jobs).size());
        }
    }

    @Test
    void aWorkspaceOfVersion2GetsItsNewTablesAndKeepsEverything() {
        var somebody = Workspaces.somebody("Amina", "Diallo");
        var value = new ListValue(new ListValueId(Workspaces.id()), "exit-kinds", "own-missions", "", "Missions", "emploi", false);
        var note = new Note(new NoteId(Workspaces.id()), somebody.id(), Medium.CALL, LocalDate.of(2026, 11, 3), 10, "Nadia Keller",
                "Rappeler jeudi", Sharing.MINE);
        try (var workspace = Workspaces.fresh(folder)) {
            Workspaces.add(workspace, somebody, value, note);
        }
        backToVersion2();
        Workspaces.in(folder, workspace -> {
            assertEquals(List.of(somebody), workspace.read(store -> store.all(somebody.getClass())));
            assertEquals(List.of(value), workspace.read(store -> store.all(ListValue.class)));
            assertEquals(List.of(note), workspace.read(store -> store.all(Note.class)));
            assertEquals(List.of(), workspace.read(Reading::jobs));
            assertTrue(workspace.check().isWell());
        });
    }

    /// What version 2 wrote: it had none of the tables made since, and passed on what it did not know.
    private void backToVersion2() {
        var since = String.join("\n", Migrations.ours().scripts().subList(2, Migrations.ours().latest()));
        var tables = Pattern.compile("CREATE TABLE (\\S+)").matcher(since).results().map(made -> made.group(1)).toList();
        var drops = tables.stream().map(table -> "DROP TABLE " + table);
        var columns = Pattern.compile("ALTER TABLE (\\S+) ADD COLUMN (\\S+)").matcher(since).results()
                .filter(made -> !tables.contains(made.group(1)))
                .map(made -> "ALTER TABLE " + made.group(1) + " DROP COLUMN " + made.group(2));
        var version = Stream.of("UPDATE sentinel SET schema_version = 2");
        Tampering.with(folder, Stream.of(drops, columns, version).flatMap(each -> each).toArray(String[]::new));
    }

    private static void put(Workspace workspace, JobList list, List<Job> jobs, Progress progress) {
        workspace.write(ChangeNote.save("Nadia Keller"), store -> {
            store.putJobs(list, jobs, progress);
            return list;
        });
    }
}
