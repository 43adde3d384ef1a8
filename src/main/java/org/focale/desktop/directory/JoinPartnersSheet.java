package org.focale.desktop.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.focale.app.directory.PartnerRow;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Words;
import org.focale.domain.site.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Asks under which of two names a partner goes on.
final class JoinPartnersSheet {

    private JoinPartnersSheet() {}

    static Sheet<OrganisationId> of(PartnerRow one, PartnerRow other, Words words) {
        var texts = words.texts();
        Field<@Nullable PartnerRow> kept = new Fields(words).pick("join-kept", texts.get("directory.join.kept"), List.of(one, other),
                row -> PartnerWords.joined(row.organisation().name(), row.organisation().city()));
        // With one name for both, the one that tells more is proposed.
        kept.value().set(told(other) > told(one) ? other : one);
        var content = new VBox(new Prose(texts.get("directory.join.text"), Style.MUTED), kept);
        content.getStyleClass().add(Style.COLUMN);
        return new Sheet<>(texts.get("directory.join.title"), content, texts.get("directory.join.verb"), () -> {
            if (kept.value().get() == null) {
                kept.wrong(texts.get("directory.join.choose"));
                return Optional.empty();
            }
            return Optional.of(Objects.requireNonNull(kept.value().get()).organisation().id());
        });
    }

    private static int told(PartnerRow row) {
        return row.contacts().size() + row.offers().size() + row.placements() + (row.organisation().siret().isBlank() ? 0 : 1);
    }
}
