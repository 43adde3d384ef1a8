package org.focale.exchange;

import java.util.Arrays;
import java.util.Base64;
import org.focale.base.Sha256;
import org.focale.change.share.Claim;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The lines of a payload that are no records, as JSON; `docs/bundle-format.md` tells their members.
final class LineJson {


    private LineJson() {}

    static String write(Line.OfFile file) {
        var json = Members.JSON.createObjectNode();
        json.putObject("file").put("person", file.person().value().toString()).put("owner", file.claim().owner().value().toString())
                .put("epoch", file.claim().epoch()).put("scope", file.scope().name()).put("position", file.position());
        return Members.JSON.writeValueAsString(json);
    }

    static String write(Line.Erased erased) {
        return Members.JSON.writeValueAsString(Members.JSON.createObjectNode().put("erased", erased.file().toString()));
    }

    static String write(Line.Content content) {
        var json = Members.JSON.createObjectNode();
        json.putObject("content").put("sha256", content.sha256()).put("last", content.last() ? 1 : 0)
                .put("bytes", Base64.getEncoder().encodeToString(content.bytes()));
        return Members.JSON.writeValueAsString(json);
    }

    /// Null for a line of another kind.
    ///
    /// @throws IllegalArgumentException when it is not written as the format wants
    static @Nullable Line read(Members members) {
        if (members.has("file")) {
            var file = members.group("file");
            return new Line.OfFile(new PersonId(file.id("person")), new Claim(new OrganisationId(file.id("owner")), file.count("epoch")),
                    scope(file.text("scope")), file.count("position"));
        } else if (members.has("erased")) {
            return new Line.Erased(members.id("erased"));
        } else if (members.has("content")) {
            return content(members.group("content"));
        }
        return Revocation.read(members).map(Line.Revoked::new).orElse(null);
    }

    /// A word of a newer version lets nothing out here.
    private static SharedScope scope(String word) {
        return Arrays.stream(SharedScope.values()).filter(scope -> scope.name().equals(word)).findFirst().orElse(SharedScope.NOTHING);
    }

    private static Line content(Members content) {
        String sha256 = content.text("sha256");
        if (!Sha256.isOne(sha256)) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
        return new Line.Content(sha256, Base64.getDecoder().decode(content.text("bytes")), content.count("last") == 1);
    }
}
