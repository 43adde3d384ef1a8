package org.focale.app.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.ProgrammeId;
import org.focale.domain.programme.Reached;

/// Finds the programmes that this workspace uses, and those that it could.
public final class FindProgrammes {

    private static final ProgrammeId NOT_YET_KEPT = new ProgrammeId(new UUID(0, 0));

    private final Session session;

    public FindProgrammes(Session session) {
        this.session = session;
    }

    /// Those of the workspace, the one it began with first.
    public List<Programme> all() {
        return session.read(reading -> reading.all(Programme.class));
    }

    /// Empty when the workspace does not use it.
    public Optional<Programme> find(String key) {
        return all().stream().filter(programme -> programme.key().equals(key)).findFirst();
    }

    /// Those that ship with the program and are not used here yet. They have no id of their own: [AddProgramme] gives them one.
    public List<Programme> offered() {
        var used = all().stream().map(Programme::key).toList();
        return shipped().stream().filter(programme -> !used.contains(programme.key())).toList();
    }

    /// Those of some programmes in which somebody finds what they typed: by any word of the name, the lead, the audience, the places.
    public static List<Programme> matching(List<Programme> programmes, String typed) {
        String folded = Folded.of(typed);
        return programmes.stream().filter(programme -> Folded.matches(words(programme), folded)).toList();
    }

    private static String words(Programme programme) {
        return Folded.of(Stream.of(Stream.of(programme.name(), programme.shortName(), programme.lead(), programme.audience()),
                programme.members().stream(), programme.partners().stream(), programme.territories().stream())
                .flatMap(words -> words).collect(Collectors.joining(" ")));
    }

    /// How many people are or were in each, by key.
    public Map<String, Long> people() {
        return session.read(reading -> reading.all(Pathway.class)).stream()
                .collect(Collectors.groupingBy(Pathway::programme, Collectors.mapping(Pathway::person, Collectors.collectingAndThen(
                        Collectors.toSet(), people -> (long) people.size()))));
    }

    /// The groups of a programme, in the order of their names, with how many pathways are in each.
    public List<GroupSize> groups(String key) {
        return session.read(reading -> {
            var in = reading.all(Pathway.class).stream().map(Pathway::group).filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
            return reading.all(Group.class).stream().filter(group -> group.programme().equals(key))
                    .sorted(Comparator.comparing(group -> Folded.of(group.name())))
                    .map(group -> new GroupSize(group, in.getOrDefault(group.id(), 0L))).toList();
        });
    }

    /// A group and how many pathways are in it.
    public record GroupSize(Group group, long pathways) {}

    /// The people reached before entry, the latest day first.
    public List<Reached> reached(String key) {
        return session.read(reading -> reading.all(Reached.class)).stream().filter(reached -> reached.programme().equals(key))
                .sorted(Comparator.comparing(Reached::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(reached -> reached.id().value()).reversed()).toList();
    }

    /// Everything that ships, before there is a workspace.
    public static List<Programme> shipped() {
        return ReferenceFiles.programmes().stream().flatMap(key -> ReferenceFiles.programme(key, NOT_YET_KEPT).stream()).toList();
    }
}
