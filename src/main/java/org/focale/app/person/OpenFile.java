package org.focale.app.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focale.app.own.OwnFields;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.domain.InFile;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.Situation;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// A person's file with what its screen needs beside it, all of one moment.
///
/// @param programmes    those of this workspace
/// @param workers       names of those who may follow the person
/// @param organisations the directory, for hosts
/// @param groups        of its programmes
/// @param own           the association's own fields, with what this file says in them
/// @param inTwoVersions the fields of each record that wait for a decision; records without any are left out
public record OpenFile(
        PersonFile file,
        CvLines lines,
        List<Programme> programmes,
        List<String> workers,
        List<Organisation> organisations,
        List<Group> groups,
        OwnFields own,
        Map<RecordKey, List<String>> inTwoVersions) {

    /// The pathway that started last.
    public Optional<Pathway> pathway() {
        return Pathway.latest(file.pathways());
    }

    /// The pathway of this id, else the one that started last.
    public Optional<Pathway> pathway(@Nullable PathwayId chosen) {
        return file.pathways().stream().filter(each -> each.id().equals(chosen)).findFirst().or(this::pathway);
    }

    /// How life stood when the pathway that started last began.
    public Optional<Situation> entry() {
        return entry(pathway().map(Pathway::id).orElse(null));
    }

    /// How life stood when that pathway began; one that names no pathway is taken for it.
    public Optional<Situation> entry(@Nullable PathwayId pathway) {
        return file.situations().stream()
                .filter(situation -> situation.moment() == Situation.Moment.ENTRY)
                .filter(situation -> situation.pathway() == null || situation.pathway().equals(pathway))
                .reduce((earlier, later) -> later.pathway() == null ? earlier : later);
    }

    /// Empty when it is none of this workspace's.
    public Optional<Programme> programme(String key) {
        return programmes.stream().filter(programme -> programme.key().equals(key)).findFirst();
    }

    /// As people call the programme, else its key.
    public String programmeName(String key) {
        return programme(key).map(Programme::calledShort).orElse(key);
    }

    /// What makes this person's CV complete.
    public CvGoals goals() {
        return pathway().flatMap(pathway -> programme(pathway.programme())).map(Programme::goals).orElse(CvGoals.DEFAULT);
    }

    public <R extends InFile> List<String> inTwoVersions(R record) {
        return inTwoVersions.getOrDefault(Codecs.of(record).key(record), List.of());
    }
}
