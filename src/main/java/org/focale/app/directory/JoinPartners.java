package org.focale.app.directory;

import java.util.List;
import java.util.Objects;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SameOrganisation;
import org.focale.domain.site.SameOrganisationId;

/// Says that two records are one partner. Nothing is moved and nothing destroyed: one is shown under the other, and can be shown by itself
/// again.
public final class JoinPartners {

    private final Session session;
    private final Saves saves;

    JoinPartners(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// Shows both as one. What the one that is kept does not say, the other does.
    ///
    /// @throws PartnersNotJoined when they are one already, or one of them is not here
    public void join(OrganisationId kept, OrganisationId other) {
        var batch = session.read(reading -> {
            var aliases = ReadDirectory.aliases(reading, reading.all(Organisation.class));
            var shown = aliases.shown(kept);
            var under = aliases.shown(other);
            if (shown.equals(under)) {
                throw PartnersNotJoined.already();
            } else if (under.equals(session.organisation()) || shown.equals(session.organisation())) {
                throw PartnersNotJoined.ourselves();
            }
            var first = reading.find(Organisation.class, shown).orElseThrow(PartnersNotJoined::gone);
            var second = reading.find(Organisation.class, under).orElseThrow(PartnersNotJoined::gone);
            return Batch.of(List.of(new SameOrganisation(new SameOrganisationId(session.ids().next()), under, shown)),
                    List.of(new Batch.Changed<>(first, completed(first, second))));
        });
        saves.saveAll(batch);
    }

    /// One record with what only the other says.
    static Organisation completed(Organisation kept, Organisation other) {
        var codec = Codecs.of(Organisation.class);
        var nothing = new Organisation(kept.id(), "", "", "", "", "");
        var left = kept;
        for (String field : codec.fieldNames()) {
            if (Objects.equals(codec.part(kept, field), codec.part(nothing, field))) {
                left = codec.with(left, field, codec.part(other, field));
            }
        }
        return left;
    }

    /// Shows every record of this partner by itself again. What was taken over stays where it was taken to.
    public void part(OrganisationId partner) {
        saves.deleteAll(session.read(reading -> {
            var all = ReadDirectory.aliases(reading, reading.all(Organisation.class)).all(partner);
            return reading.all(SameOrganisation.class).stream()
                    .filter(same -> all.contains(same.organisation()) || all.contains(same.shownUnder())).toList();
        }));
    }
}
