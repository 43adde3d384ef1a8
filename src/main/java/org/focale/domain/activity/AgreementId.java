package org.focale.domain.activity;

import java.util.UUID;
import org.focale.domain.RecordId;

/// Names one agreement.
public record AgreementId(UUID value) implements RecordId {

    /// The only agreement of this placement: two computers that write it name the same one, so that two versions are seen as two.
    public static AgreementId of(PlacementId placement) {
        return new AgreementId(RecordId.named(placement));
    }
}
