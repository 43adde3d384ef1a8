package org.focale.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.seal.AgeIdentity;
import org.focale.seal.RecoveryKey;

/// Told the number of the last form, opens a workspace and saves forms until it is killed; says the number of each when its save
/// has returned.
final class SavingChild {

    private SavingChild() {}

    /// The number stands in the form, to be found again.
    static Person form(long number) {
        return Person.named(KillTest.PERSON, "Amina", "Diallo " + number);
    }

    private static Person somebodyElse(long number) {
        return Person.named(new PersonId(UUID.randomUUID()), "Une autre", "N° " + number);
    }

    public static void main(String[] args) throws IOException {
        var paper = new KeySlot.ByPaper(new RecoveryKey(AgeIdentity.parse(args[1])));
        TypedTable.each(); // what takes time is done before it is told to begin
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        long number = Long.parseLong(in.readLine());
        var workspace = Workspace.open(Path.of(args[0]), paper, Migrations.ours(), Disk.real(), Workspaces.CLOCK);
        System.out.println("open");
        while (true) {
            number++;
            Workspaces.save(workspace, form(number));
            if (number % 5 == 0) {
                Workspaces.add(workspace, somebodyElse(number), somebodyElse(number));
            }
            System.out.println(number);
        }
    }
}
