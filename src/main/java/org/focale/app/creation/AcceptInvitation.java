package org.focale.app.creation;

import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.focale.app.file.UserFiles;
import org.focale.app.record.RecordRules;
import org.focale.app.workspace.Session;
import org.focale.base.Ids;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.Merge;
import org.focale.change.RecordChange;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.domain.Kept;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.site.AcceptedInvitation;
import org.focale.domain.site.Contact;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.RevokedCard;
import org.focale.domain.site.Role;
import org.focale.domain.site.Worker;
import org.focale.domain.site.WorkerId;
import org.focale.exchange.CardFile;
import org.focale.exchange.InvitationFile;
import org.focale.exchange.OpenedInvitation;
import org.focale.seal.Fingerprint;
import org.focale.seal.Passphrase;
import org.focale.seal.RecoveryKey;
import org.focale.store.Disk;
import org.focale.store.Workspace;
import org.focale.store.Writing;

/// Makes a workspace of an invitation: who invited is a contact from the start, and their programmes, lists and own fields are here as they
/// stand there, so that what they send later finds them; their letters are here to begin with.
public final class AcceptInvitation {

    private final Disk disk;
    private final Clock clock;
    private final Ids ids;

    public AcceptInvitation(Disk disk, Clock clock, Ids ids) {
        this.disk = disk;
        this.clock = clock;
        this.ids = ids;
    }

    /// What the user says of the new workspace.
    ///
    /// @param organisation not asked for another PC of an organisation
    /// @param site         how partners call this PC
    /// @param worker       who is at work, may be empty
    /// @param compared     the fingerprint of the invitation was compared aloud
    public record Asked(Path folder, String organisation, String site, String worker, OpenedInvitation invitation, boolean compared) {

        /// As the recovery sheet needs it.
        public CreateWorkspace.Asked plain() {
            return new CreateWorkspace.Asked(folder, called(), role(), site, worker, "");
        }

        private boolean isOwnSite() {
            return invitation.kind() == InvitationKind.OWN_SITE;
        }

        private Role role() {
            return isOwnSite() ? invitation.from().role() : Role.REFERENT;
        }

        private String called() {
            return isOwnSite() ? invitation.from().organisationName() : organisation;
        }

        private String author() {
            return worker.isBlank() ? called() : worker;
        }
    }

    /// Reads an invitation; nothing is made of it yet.
    ///
    /// @throws InvitationNotFromLead   when an association invites another
    /// @throws org.focale.base.Refused when it is no invitation, or its own key does not vouch for it
    public OpenedInvitation read(Path file) {
        return opened(file);
    }

    /// [#read], where a workspace is there already.
    public static OpenedInvitation opened(Path file) {
        var invitation = InvitationFile.read(
                UserFiles.read(file, (in, _) -> Channels.newInputStream(in).readNBytes(InvitationFile.LARGEST + 1)));
        if (invitation.kind() == InvitationKind.PARTNER && invitation.from().role() != Role.LEAD) {
            throw new InvitationNotFromLead(invitation.from().organisationName());
        }
        return invitation;
    }

    /// Whether this is what the other side reads out.
    public static boolean isOf(OpenedInvitation invitation, Fingerprint heard) {
        return heard.equals(fingerprint(invitation));
    }

    /// What two people compare aloud.
    public static Fingerprint fingerprint(OpenedInvitation invitation) {
        return CardFile.fingerprint(invitation.from());
    }

    /// @throws InvitationWithoutOrganisation when it is for another PC of an organisation that it does not name
    /// @throws org.focale.base.Refused        when the folder is not free, or the disk full
    public Session accept(Asked asked, Passphrase passphrase, RecoveryKey recovery) {
        var organisation = new Organisation(asked.isOwnSite() ? asked.invitation().from().organisation() : new OrganisationId(ids.next()),
                asked.called(), "", "", "", "");
        var worker = asked.worker().isBlank() ? List.<Worker>of() : List.of(new Worker(new WorkerId(ids.next()), asked.worker(), ""));
        RecordRules.check(organisation);
        worker.forEach(RecordRules::check);
        checkSays(asked);
        var workspace = Workspace.create(asked.folder(), new Workspace.Asked(organisation.id(), asked.role(), asked.site(), asked.author(),
                (writing, stamp) -> {
                    bring(asked.invitation(), organisation.id(), writing, stamp);
                    if (!asked.isOwnSite()) {
                        create(organisation, organisation.id(), writing, stamp);
                    }
                    worker.forEach(each -> create(each, organisation.id(), writing, stamp));
                    trust(asked, writing, stamp);
                }), passphrase, recovery, disk, clock);
        return new Session(workspace, clock, ids, asked.author());
    }

    /// Takes in what an invitation brings. Programmes, lists and own fields are the same records as there, so that what changes there later
    /// arrives in them. Letters become the organisation's own, to be worded as it likes; where it has them in its own words, those stay.
    public static void bring(OpenedInvitation invitation, OrganisationId own, Writing writing, Stamp stamp) {
        for (RecordState state : invitation.records()) {
            var stands = writing.state(state.key()).orElse(null);
            if (isLetter(state) && invitation.kind() == InvitationKind.PARTNER) {
                if (stands == null && !state.isDeleted()) {
                    create(Codecs.of(LetterTemplate.class).decode(state), own, writing, stamp);
                }
            } else {
                writing.put(new RecordChange(stands, stands == null ? state : Merge.of(stands, state)));
            }
        }
    }

    /// Whether this is the wording of a letter.
    public static boolean isLetter(RecordState state) {
        return state.key().type().equals(Codecs.of(LetterTemplate.class).type());
    }

    /// Another PC of an organisation takes its name from there.
    private static void checkSays(Asked asked) {
        var own = Codecs.of(Organisation.class).key(asked.invitation().from().organisation().value());
        if (asked.isOwnSite() && asked.invitation().records().stream().noneMatch(state -> state.key().equals(own))) {
            throw new InvitationWithoutOrganisation();
        }
    }

    private static void create(Kept record, OrganisationId organisation, Writing writing, Stamp stamp) {
        writing.put(Edit.create(record, organisation, writing.pen().next(), stamp));
    }

    private static void trust(Asked asked, Writing writing, Stamp stamp) {
        var invitation = asked.invitation();
        writing.putContact(new Contact(invitation.from(), asked.compared() ? new Contact.Verified(stamp.at(), stamp.author()) : null));
        writing.putTrust(new AcceptedInvitation(invitation.id(), invitation.kind(), invitation.from().site(), null));
        invitation.revoked().forEach(revoked -> writing.putTrust(
                new RevokedCard(revoked.site(), revoked.verifyKey(), invitation.written(), invitation.from().organisationName())));
    }
}
