package org.focale.desktop.opening;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;

/// Who invites, what the invitation brings, and the fingerprint that is compared aloud, now or later.
final class InvitationStep {

    private final InvitationViewModel invitation;
    private final Fields fields;
    private final Texts texts;

    InvitationStep(InvitationViewModel invitation, Fields fields, Texts texts) {
        this.invitation = invitation;
        this.fields = fields;
        this.texts = texts;
    }

    Card card() {
        var from = invitation.from();
        List<Node> content = new ArrayList<>();
        content.add(new Line(Icons.PARTNER, Tone.ACCENT, from.organisationName(), from.siteName() + " · " + texts.of(from.role())));
        var programmes = invitation.programmes();
        content.add(new Line(Icons.PROGRAMME, Tone.NEUTRAL, texts.count("opening.invited.programmes", programmes.size()),
                String.join(" · ", programmes)));
        if (invitation.listValues() + invitation.ownFields() > 0) {
            content.add(new Line(Icons.TO_ENTER, Tone.NEUTRAL, texts.count("opening.invited.values", invitation.listValues()),
                    texts.count("opening.invited.fields", invitation.ownFields())));
        }
        Field<String> heard = fields.text("heard-fingerprint", texts.get("opening.invited.heard", from.organisationName()))
                .prompt(texts.get("opening.invited.prompt", invitation.firstGroup())).hint(texts.get("opening.invited.later"));
        heard.getStyleClass().add("heard");
        heard.value().bindBidirectional(invitation.heard());
        content.add(new Prose(texts.get("opening.invited.why"), Style.SMALL_MUTED));
        content.add(heard);
        var card = new Card(texts.get("opening.invited.card"), content.toArray(Node[]::new));
        card.body().getStyleClass().add("form");
        return card;
    }
}
