package org.focale.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focale.base.Version;
import org.focale.domain.site.ContactCard;
import org.focale.seal.Age;
import org.focale.seal.AgeIdentity;
import org.focale.seal.AgeRecipient;
import org.focale.seal.NotForThisKey;
import org.focale.seal.SealDamaged;
import org.focale.seal.SigningKey;
import org.focale.seal.UnreadableKey;
import org.focale.seal.VerifyKey;

/// The answer to an invitation as a file (`docs/invitation.md`): the card of who answers and the id of the invitation, signed by that
/// card's own key and sealed to who invited.
public final class AnswerFile {

    /// Ends the name of such a file, without the dot.
    public static final String ENDING = "focale-reponse";
    /// Bytes: a card, its signature twice, and the seal.
    public static final int LARGEST = 4 * CardFile.LARGEST;
    private static final int FORMAT = 1;
    private static final String KIND = "focale";
    private static final String ANSWER = "answer";
    private static final String CONTEXT = "focale/answer/v1";
    private static final byte[] AGE = "age-encryption.org/".getBytes(StandardCharsets.US_ASCII);

    private AnswerFile() {}

    /// @param invitation its id
    /// @param card       of who answers
    public record Answer(UUID invitation, Instant written, ContactCard card) {}

    /// @param key of the site that answers
    /// @param to  the recipient on the card of the site that invited
    public static byte[] write(Answer answer, SigningKey key, AgeRecipient to) {
        var head = Members.JSON.createObjectNode()
                .put(KIND, ANSWER)
                .put("format", FORMAT)
                .put("oldestReader", FORMAT)
                .put("program", Version.current())
                .put("invitation", answer.invitation().toString())
                .put("to", to.text())
                .put("written", answer.written().toString())
                .put("card", new String(CardFile.write(answer.card(), key), StandardCharsets.UTF_8));
        return Age.seal(SignedText.write(Members.JSON.writeValueAsString(head) + "\n", CONTEXT, key), List.of(to));
    }

    /// @param content no more than one byte above [#LARGEST] need be read
    /// @throws NotAnAnswer     when the file is something else, or larger than any answer
    /// @throws AnswerForOthers when it was sealed to another PC, or made for another one and sealed again to this one
    /// @throws AnswerDamaged   when its seal is broken, or the key of its card does not vouch for what it says
    /// @throws AnswerTooNew    when a newer version wrote it
    /// @throws CardTooNew      when a newer version wrote the card in it
    public static Answer read(byte[] content, AgeIdentity me) {
        if (content.length > LARGEST || !Arrays.equals(AGE, Arrays.copyOf(content, AGE.length))) {
            throw new NotAnAnswer();
        }
        var text = SignedText.of(open(content, me), LARGEST, NotAnAnswer::new);
        var head = head(text.above());
        try {
            var card = CardFile.read(SignedText.bytes(head.text("card")));
            if (!text.isSignedBy(VerifyKey.parse(card.verifyKey()), CONTEXT)) {
                throw new AnswerDamaged(null);
            } else if (head.count("oldestReader") > FORMAT) {
                throw new AnswerTooNew(head.text("program"));
            } else if (!head.text("to").equals(me.recipient().text())) {
                throw new AnswerForOthers();
            }
            return new Answer(head.id("invitation"), head.instant("written"), card);
        } catch (IllegalArgumentException | UnreadableKey | CardDamaged | NotACard malformed) {
            throw new AnswerDamaged(malformed);
        }
    }

    private static byte[] open(byte[] content, AgeIdentity me) {
        try {
            return Age.open(content, me);
        } catch (NotForThisKey _) {
            throw new AnswerForOthers();
        } catch (SealDamaged damaged) {
            throw new AnswerDamaged(damaged);
        }
    }

    private static Members head(String above) {
        try {
            var head = Members.of(SignedText.bytes(above));
            if (ANSWER.equals(head.textIfAny(KIND))) {
                return head;
            }
        } catch (IllegalArgumentException _) {
            // a bundle, or what anybody else sealed to this PC
        }
        throw new NotAnAnswer();
    }
}
