package org.focale.app.importing;

import java.time.LocalDate;
import java.util.List;
import org.focale.base.Folded;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// What the workspace knows that cells are compared with.
///
/// @param programmes those of the workspace, the one it began with first
/// @param workers    their names
public record Known(LocalDate today, List<Programme> programmes, List<String> workers) {

    public Known {
        programmes = List.copyOf(programmes);
        workers = List.copyOf(workers);
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
