package org.focale.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.change.Dot;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.SiteId;

/// The invitation and the answer that this version of the format leaves for every later one, as [KeptFiles] does for bundles.
final class KeptInvitation {

    private static final UUID ID = UUID.fromString("7a0c4b1e-9f0d-4f6c-8d6e-1f2a3b4c5d6e");

    private KeptInvitation() {}

    static OpenedInvitation invitation() {
        var from = KeptFiles.lead().card();
        var life = new Incarnation(from.site(), KeptFiles.lead().incarnation());
        var home = new Home.OfOrganisation(from.organisation());
        var field = RecordState.empty(new RecordKey("own-field", UUID.fromString("01939fa0-0000-7000-8000-00000000f001")), home)
                .with(Map.of("label", new Value.Text("Garde d’enfants")), new Dot(life, 4), new Stamp("Paul Roth", KeptFiles.WRITTEN));
        var revoked = new Revocation(new SiteId(UUID.fromString("01939fa0-0000-7000-8000-0000000000e2")), KeptFiles.association().card().verifyKey());
        return new OpenedInvitation(ID, InvitationKind.PARTNER, "Les Jardins de l’Ill", KeptFiles.WRITTEN, from, List.of(field), List.of(revoked));
    }

    static AnswerFile.Answer answer() {
        return new AnswerFile.Answer(ID, KeptFiles.WRITTEN, KeptFiles.association().card());
    }

    /// @param args the folder
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.write(folder.resolve("invitation-1.focale-invitation"), InvitationFile.write(invitation(), KeptFiles.lead().signing()),
                StandardOpenOption.CREATE_NEW);
        Files.write(folder.resolve("answer-1.focale-reponse"),
                AnswerFile.write(answer(), KeptFiles.association().signing(), KeptFiles.lead().identity().recipient()),
                StandardOpenOption.CREATE_NEW);
    }
}
