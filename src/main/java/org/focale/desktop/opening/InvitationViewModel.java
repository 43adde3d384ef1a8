package org.focale.desktop.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.creation.AcceptInvitation;
import org.focale.app.file.FileNames;
import org.focale.app.workspace.Session;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Question;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.InvitationKind;
import org.focale.exchange.AnswerFile;
import org.focale.exchange.OpenedInvitation;
import org.focale.seal.Fingerprint;

/// An invitation that was opened: whose it is, what it brings, and whether its fingerprint was compared.
public final class InvitationViewModel {

    private final OpenedInvitation opened;
    private final Dialogs dialogs;
    private final Texts texts;
    private final StringProperty heard = new SimpleStringProperty("");

    InvitationViewModel(OpenedInvitation opened, Dialogs dialogs, Texts texts) {
        this.opened = opened;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    OpenedInvitation opened() {
        return opened;
    }

    /// Who invites.
    ContactCard from() {
        return opened.from();
    }

    boolean isOwnSite() {
        return opened.kind() == InvitationKind.OWN_SITE;
    }

    /// The fingerprint as it was read out; empty: later.
    public StringProperty heard() {
        return heard;
    }

    /// As much of the fingerprint as tells that both look at the same invitation; the rest is heard, not copied.
    String firstGroup() {
        return AcceptInvitation.fingerprint(opened).text().substring(0, 4);
    }

    boolean isCompared() {
        return !heard.get().isBlank() && whatIsWrong().isEmpty();
    }

    /// Empty when nothing is, or nothing was heard yet.
    String whatIsWrong() {
        if (heard.get().isBlank()) {
            return "";
        }
        try {
            return AcceptInvitation.isOf(opened, Fingerprint.parse(heard.get())) ? "" : texts.get("opening.invited.differs");
        } catch (Refused unreadable) {
            return texts.get(unreadable);
        }
    }

    /// Names of the programmes.
    List<String> programmes() {
        return opened.records().stream().filter(state -> isOf(state, "programme"))
                .map(state -> state.shown().get("name") instanceof Value.Text(String name) ? name : "").filter(name -> !name.isEmpty()).toList();
    }

    /// How many values of lists.
    long listValues() {
        return opened.records().stream().filter(state -> isOf(state, "list-value")).count();
    }

    /// How many fields of their own.
    long ownFields() {
        return opened.records().stream().filter(state -> isOf(state, "own-field")).count();
    }

    private static boolean isOf(RecordState state, String type) {
        return Objects.equals(state.key().type(), type) && !state.isDeleted();
    }

    /// Whether the answer is to be written now.
    boolean isAnswerWanted() {
        return dialogs.confirm(Question.of(texts.get("opening.invited.answer", from().organisationName()), texts.get("opening.invited.answer.text"),
                texts.get("opening.invited.answer.verb")));
    }

    /// Where the answer goes; empty: later.
    Optional<Path> askWhere(Session session) {
        String name = "reponse-" + FileNames.slug(session.organisationName() + " " + session.site().name()) + "." + AnswerFile.ENDING;
        return dialogs.saveFile(new FileQuestion(texts.get("opening.invited.answer.verb"), name, texts.get("opening.invited.answer.kind"),
                List.of(AnswerFile.ENDING)));
    }
}
