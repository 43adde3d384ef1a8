package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.focale.app.exchange.InvitationCases;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.site.Contact;
import org.focale.domain.site.Invitation;
import org.focale.domain.site.InvitationKind;

/// The invitations that were made, with who answered; and the answer that this site still owes.
final class InvitationsCard {

    private static final int LATEST = 14;

    private final InvitationsViewModel invitations;
    private final List<Contact> contacts;
    private final ExchangeWords words;
    private final Texts texts;

    InvitationsCard(InvitationsViewModel invitations, List<Contact> contacts, ExchangeWords words) {
        this.invitations = invitations;
        this.contacts = contacts;
        this.words = words;
        this.texts = words.texts();
    }

    /// What this site still owes to who invited it; nothing where nothing is owed.
    List<Node> owed(InvitationCases.Standing now) {
        List<Node> nodes = new ArrayList<>();
        var accepted = now.accepted();
        if (accepted != null && accepted.answered() == null) {
            String inviter = contacts.stream().map(Contact::card).filter(card -> card.site().equals(accepted.inviter())).findFirst()
                    .map(words::site).orElse("");
            nodes.add(new Card(new Line(Icons.SEND, Tone.ACCENT, texts.get("exchange.answer.owed", inviter), texts.get("exchange.answer.owed.detail"))
                    .end(Buttons.plain("write-answer", texts.get("exchange.answer.write"), Icons.EXPORT, invitations::writeAnswer))));
        }
        return nodes;
    }

    /// Nothing where none was made and none can be.
    List<Node> made(InvitationCases.Standing now) {
        return invitations.isLead() || !now.made().isEmpty() ? List.of(made(now.made())) : List.of();
    }

    private Card made(List<Invitation> made) {
        List<Node> content = new ArrayList<>();
        if (made.isEmpty()) {
            content.add(new Prose(texts.get("exchange.invitations.none"), Style.SMALL_MUTED));
        }
        made.stream().limit(LATEST).map(this::line).forEach(content::add);
        if (invitations.isLead()) {
            var verbs = new Wrap(Buttons.plain("invite-one", texts.get("exchange.invite.single"), Icons.ADD, invitations::inviteOne),
                    Buttons.link("invite-several", texts.get("exchange.invite.several"), Icons.PEOPLE, invitations::inviteSeveral));
            verbs.getStyleClass().add("partner-verbs");
            content.add(verbs);
        }
        return new Card(texts.get("exchange.invitations"), content.toArray(Node[]::new));
    }

    private Line line(Invitation invitation) {
        String who = invitation.kind() == InvitationKind.OWN_SITE ? texts.of(invitation.kind())
                : invitation.invited().isEmpty() ? texts.get("exchange.invitations.several") : invitation.invited();
        String names = InvitationsViewModel.names(invitation, contacts);
        String made = texts.get("exchange.invitations.made", words.day(invitation.at()), invitation.by());
        var answers = invitation.answers().size();
        return new Line(invitation.kind() == InvitationKind.OWN_SITE ? Icons.WORKSPACE : Icons.PARTNER, Tone.NEUTRAL, who,
                names.isEmpty() ? made : made + " · " + names)
                .end(answers == 0 ? new Chip(texts.get("exchange.invitations.waiting"), Tone.WARN)
                        : new Chip(texts.count("exchange.invitations.answers", answers), Tone.GOOD, Icons.DONE));
    }
}
