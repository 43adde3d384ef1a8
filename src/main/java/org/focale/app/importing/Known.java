package org.focale.app.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.focale.base.Folded;
import org.focale.domain.own.OwnField;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// What the workspace knows that cells are compared with.
///
/// @param programmes those of the workspace, the one it began with first
/// @param workers    their names
/// @param groups     of all those programmes
/// @param own        the fields that the association added and still asks
public record Known(LocalDate today, List<Programme> programmes, List<String> workers, List<Group> groups, List<OwnField> own) {

    public Known {
        programmes = List.copyOf(programmes);
        workers = List.copyOf(workers);
        groups = List.copyOf(groups);
        own = List.copyOf(own);
    }

    /// Everywhere a column can go.
    public List<ImportField> fields() {
        return Stream.concat(Stream.of(PersonField.values()), own.stream().map(OwnColumn::new)).toList();
    }

    /// The groups of a programme.
    List<Group> groups(Programme programme) {
        return groups.stream().filter(group -> group.programme().equals(programme.key())).toList();
    }

    /// One of the groups of a programme, by its name; null for none of them.
    @Nullable Group group(Programme programme, String words) {
        String folded = Folded.of(words);
        return groups(programme).stream().filter(group -> Folded.of(group.name()).equals(folded)).findFirst().orElse(null);
    }

    /// By key, name or short name; null for none of them.
    @Nullable Programme programme(String words) {
        String folded = Folded.of(words);
        return programmes.stream().filter(programme -> List.of(Folded.of(programme.key()), Folded.of(programme.name()),
                Folded.of(programme.calledShort())).contains(folded)).findFirst().orElse(null);
    }

    /// As it is written here; null for nobody.
    @Nullable String worker(String words) {
        String folded = Folded.of(words);
        return workers.stream().filter(name -> Folded.of(name).equals(folded)).findFirst().orElse(null);
    }

    static @Nullable String branch(Programme programme, String words) {
        String folded = Folded.of(words);
        return programme.branches().stream().map(Branch::name).filter(name -> Folded.of(name).equals(folded)).findFirst().orElse(null);
    }
}
