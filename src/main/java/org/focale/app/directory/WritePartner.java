package org.focale.app.directory;

import java.time.LocalDate;
import java.util.List;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.Coded;
import org.focale.domain.note.Medium;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.ContactPersonId;
import org.focale.domain.site.Offer;
import org.focale.domain.site.OfferId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.PartnerNote;
import org.focale.domain.site.PartnerNoteId;
import org.focale.domain.site.Siret;

/// Adds partners and what is known of them. Their fields are changed by the ordinary save.
public final class WritePartner {

    private final Session session;
    private final Saves saves;
    private final ReadDirectory directory;

    WritePartner(Session session, Saves saves, ReadDirectory directory) {
        this.session = session;
        this.saves = saves;
        this.directory = directory;
    }

    /// What is known of somebody new: a name is enough.
    public record NewPartner(String name, String kind, String city, String siret) {}

    /// Partners that this one may be already.
    public List<Organisation> alike(NewPartner partner) {
        return new PartnerLookAlikes(directory.read().rows().stream().map(PartnerRow::organisation).toList()).of(organisation(partner));
    }

    /// @throws org.focale.base.Refused when it has no name
    public OrganisationId add(NewPartner partner) {
        var organisation = organisation(partner);
        saves.create(organisation);
        return organisation.id();
    }

    private Organisation organisation(NewPartner partner) {
        return new Organisation(new OrganisationId(session.ids().next()), partner.name().strip(), partner.kind().strip(), partner.city().strip(),
                "", Siret.bare(partner.siret()));
    }

    /// Somebody made sure today that all this is still so.
    public void checkedToday(Organisation organisation) {
        saves.change(organisation, Codecs.of(Organisation.class).with(organisation, "checked", session.today()));
    }

    public ContactPerson addContact(OrganisationId partner, String name) {
        var contact = new ContactPerson(new ContactPersonId(session.ids().next()), partner, name.strip(), "", "", "", false);
        saves.create(contact);
        return contact;
    }

    public Offer addOffer(OrganisationId partner, String words, ActivityKind kind) {
        var offer = new Offer(new OfferId(session.ids().next()), partner, kind, words.strip(), Coded.NONE, null, null, null);
        saves.create(offer);
        return offer;
    }

    /// Something was said.
    ///
    /// @param request we asked them for something
    public PartnerNote note(OrganisationId partner, Medium medium, LocalDate date, String text, boolean request) {
        var note = new PartnerNote(new PartnerNoteId(session.ids().next()), partner, medium, date, session.author(), text.strip(), request);
        saves.create(note);
        return note;
    }
}
