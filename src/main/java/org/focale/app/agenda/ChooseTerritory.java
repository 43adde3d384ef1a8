package org.focale.app.agenda;

import java.util.Arrays;
import java.util.Optional;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.agenda.Territory;
import org.focale.domain.own.Setting;
import org.focale.domain.own.SettingId;
import org.focale.domain.site.Organisation;
import org.focale.store.Reading;

/// Whose public holidays are shown: as chosen, else where the organisation’s postcode is.
public final class ChooseTerritory {

    private static final String KEY = "public-holidays.territory";

    private final Session session;
    private final Saves saves;

    ChooseTerritory(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    public Territory now() {
        return session.read(this::now);
    }

    Territory now(Reading reading) {
        return setting(reading).flatMap(setting -> Arrays.stream(Territory.values()).filter(each -> each.name().equals(setting.value())).findFirst())
                .orElseGet(() -> reading.find(Organisation.class, session.organisation()).map(Organisation::postcode)
                        .map(Territory::ofPostcode).orElse(Territory.METROPOLITAN));
    }

    private static Optional<Setting> setting(Reading reading) {
        return reading.all(Setting.class).stream().filter(setting -> setting.key().equals(KEY)).findFirst();
    }

    /// Chooses it for the whole association.
    public void choose(Territory chosen) {
        session.read(ChooseTerritory::setting).ifPresentOrElse(
                now -> saves.change(now, new Setting(now.id(), now.key(), chosen.name())),
                () -> saves.create(new Setting(new SettingId(session.ids().next()), KEY, chosen.name())));
    }
}
