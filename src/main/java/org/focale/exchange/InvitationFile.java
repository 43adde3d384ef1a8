package org.focale.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.focale.base.Progress;
import org.focale.base.Version;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.domain.site.InvitationKind;
import org.focale.seal.SigningKey;
import org.focale.seal.UnreadableKey;
import org.focale.seal.VerifyKey;

/// An invitation as a file (`docs/invitation.md`): a line that says what it is and holds the inviting card, the records line by line, and
/// on the last line the signature that the card's own key made of all that stands above. It speaks of no person, so it is not sealed.
public final class InvitationFile {

    /// Ends the name of such a file, without the dot.
    public static final String ENDING = "focale-invitation";
    /// Bytes: the longest programme takes 40,000, a list of 500 values 300,000.
    public static final int LARGEST = 4 << 20;
    /// What an invitation may bring. The rest, of this version or a newer one, is passed over and comes with the first bundle.
    public static final Set<String> TYPES = Set.of("organisation", "programme", "list-value", "own-field", "letter-template");
    private static final int MOST_RECORDS = 20_000;
    private static final int FORMAT = 1;
    private static final String KIND = "focale";
    private static final String INVITATION = "invitation";
    private static final String CONTEXT = "focale/invitation/v1";
    private static final Map<String, InvitationKind> KINDS = Map.of("partner", InvitationKind.PARTNER, "own-site", InvitationKind.OWN_SITE);

    private InvitationFile() {}

    /// @param key of the inviting site itself
    /// @throws InvitationTooLarge when there is too much to say
    public static byte[] write(OpenedInvitation invitation, SigningKey key) {
        var head = Members.JSON.createObjectNode()
                .put(KIND, INVITATION)
                .put("format", FORMAT)
                .put("oldestReader", FORMAT)
                .put("program", Version.current())
                .put("kind", invitation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("invitation", invitation.id().toString())
                .put("invited", invitation.invited())
                .put("written", invitation.written().toString())
                .put("card", new String(CardFile.write(invitation.from(), key), StandardCharsets.UTF_8));
        var lines = new ByteArrayOutputStream();
        lines.writeBytes(SignedText.bytes(Members.JSON.writeValueAsString(head) + "\n"));
        var records = new RecordWriter(lines, MOST_RECORDS, LARGEST, Progress.NONE);
        try {
            invitation.records().forEach(records::write);
        } catch (TooMuchToSend _) {
            throw new InvitationTooLarge();
        }
        invitation.revoked().forEach(revoked -> lines.writeBytes(SignedText.bytes(revoked.line() + "\n")));
        byte[] file = SignedText.write(lines.toString(StandardCharsets.UTF_8), CONTEXT, key);
        if (file.length > LARGEST) {
            throw new InvitationTooLarge();
        }
        return file;
    }

    /// @param content no more than one byte above [#LARGEST] need be read
    /// @throws NotAnInvitation    when the file is something else
    /// @throws InvitationTooLarge when it is larger than any invitation; nothing of it is read then
    /// @throws InvitationDamaged  when the key of its card does not vouch for what it says
    /// @throws InvitationTooNew   when a newer version wrote it
    /// @throws CardTooNew         when a newer version wrote the card in it
    public static OpenedInvitation read(byte[] content) {
        if (content.length > LARGEST) {
            throw new InvitationTooLarge();
        }
        var text = SignedText.of(content, LARGEST, NotAnInvitation::new);
        var head = head(text.above());
        try {
            var card = CardFile.read(SignedText.bytes(head.text("card")));
            if (!text.isSignedBy(VerifyKey.parse(card.verifyKey()), CONTEXT)) {
                throw new InvitationDamaged(null);
            }
            var kind = KINDS.get(head.text("kind"));
            if (head.count("oldestReader") > FORMAT || kind == null) {
                throw new InvitationTooNew(head.text("program"));
            }
            var home = new Home.OfOrganisation(card.organisation());
            return new OpenedInvitation(head.id("invitation"), kind, head.text("invited"), head.instant("written"), card,
                    records(text.above()).stream().filter(state -> state.home().equals(home)).toList(), revoked(text.above()));
        } catch (IllegalArgumentException | UnreadableKey | CardDamaged | NotACard | BundleMalformed malformed) {
            throw new InvitationDamaged(malformed);
        }
    }

    private static Members head(String above) {
        String first = above.lines().findFirst().orElse("");
        Members head;
        try {
            head = Members.of(SignedText.bytes(first));
        } catch (IllegalArgumentException malformed) {
            throw first.contains("\"" + INVITATION + "\"") ? new InvitationDamaged(malformed) : new NotAnInvitation();
        }
        if (!INVITATION.equals(head.textIfAny(KIND))) {
            throw new NotAnInvitation();
        }
        return head;
    }

    /// Those of the types that an invitation brings, each once.
    private static List<RecordState> records(String above) {
        var records = new ArrayList<RecordState>();
        var keys = new HashSet<RecordKey>();
        try {
            RecordReader.lines(new ByteArrayInputStream(SignedText.bytes(above)), MOST_RECORDS, line -> {
                if (!(line instanceof Line.OfRecord(var state))) {
                    return;
                } else if (!keys.add(state.key())) {
                    throw new BundleMalformed();
                } else if (TYPES.contains(state.key().type()) && state.isAtHome()) {
                    records.add(state);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return records;
    }

    private static List<Revocation> revoked(String above) {
        return above.lines().flatMap(line -> Revocation.read(line).stream()).toList();
    }
}
