package org.focale.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.focale.base.Refused;
import org.focale.change.Home;
import org.focale.domain.person.PersonId;

/// Keeps the erased files twice, in the database and sealed beside it: each makes up for what the other one lost.
///
/// The database first: once a transaction is kept it is erased for good, and what a failure leaves undone after that is done at the next
/// opening.
final class ErasureLedger {

    private final Path folder;
    private final ErasedFile beside;
    private final LiveDatabase database;

    ErasureLedger(Path folder, Disk disk, Keys keys, LiveDatabase database) {
        this.folder = folder;
        this.beside = new ErasedFile(folder, disk, keys);
        this.database = database;
    }

    /// At opening.
    ///
    /// @return how many files the database had brought back
    /// @throws DiskFailed when the file beside cannot be read, or what came back cannot be erased again
    int reconcile(Workspace workspace) {
        var said = said();
        var known = inDatabase(workspace);
        var forgotten = said.map(ErasedFile.Said::files).orElse(List.of()).stream().filter(each -> !isKnown(each, known)).toList();
        if (!forgotten.isEmpty()) {
            return workspace.write(ChangeNote.erasure(""), writing -> {
                var back = new HashSet<PersonId>();
                for (var each : forgotten) {
                    boolean isHere = !writing.states(new Home.OfPerson(each.person())).isEmpty();
                    var gone = writing.erase(each.person(), each.at(), each.everywhere());
                    if (isHere) {
                        back.add(each.person());
                        back.addAll(gone);
                    }
                }
                return back.size();
            });
        }
        boolean agrees = said.filter(it -> it.tidied() && Set.copyOf(it.files()).equals(known)).isPresent();
        if (!agrees && !(said.isEmpty() && known.isEmpty())) {
            keep(workspace);
        }
        return 0;
    }

    private Optional<ErasedFile.Said> said() {
        try {
            return beside.read();
        } catch (IOException refused) {
            throw DiskTrouble.refusal(folder, refused);
        }
    }

    private static Set<ErasedFile.Erased> inDatabase(Workspace workspace) {
        var files = new HashSet<ErasedFile.Erased>();
        workspace.read(Reading::erased).forEach(each -> files.add(ErasedFile.Erased.of(each)));
        return files;
    }

    /// Erased at all, and as far as the file beside says.
    private static boolean isKnown(ErasedFile.Erased one, Set<ErasedFile.Erased> known) {
        return known.stream().anyMatch(each -> each.person().equals(one.person()) && (each.everywhere() || !one.everywhere()));
    }

    /// After a transaction that erased: notes it beside, and writes the database anew. What fails here is done at the next opening.
    void keep(Workspace workspace) {
        try {
            var files = List.copyOf(inDatabase(workspace));
            note(new ErasedFile.Said(files, false));
            if (database.tidy()) {
                note(new ErasedFile.Said(files, true));
            }
        } catch (Refused _) {
            // the database has them
        }
    }

    private void note(ErasedFile.Said said) {
        try {
            beside.write(said);
        } catch (IOException refused) {
            throw DiskTrouble.refusal(folder, refused);
        }
    }
}
