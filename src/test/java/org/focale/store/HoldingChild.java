package org.focale.store;

import java.io.IOException;
import java.nio.file.Path;
import org.focale.base.Refused;
import org.focale.seal.AgeIdentity;
import org.focale.seal.RecoveryKey;

/// Opens a workspace, says so, and keeps it open until told to end.
final class HoldingChild {

    private HoldingChild() {}

    public static void main(String[] args) throws IOException {
        var paper = new KeySlot.ByPaper(new RecoveryKey(AgeIdentity.parse(args[1])));
        try (var _ = Workspace.open(Path.of(args[0]), paper, Migrations.ours(), Disk.real(), Workspaces.CLOCK)) {
            System.out.println("open");
            while (System.in.read() > 0) {
                continue;
            }
        } catch (Refused refused) {
            System.out.println(refused.key());
        }
    }
}
