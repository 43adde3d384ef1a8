package org.focale.change.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.junit.jupiter.api.Test;

/// R14: every site prefers the same of two claims.
class ClaimTest {

    private static final OrganisationId ONE = new OrganisationId(new UUID(6, 1));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(6, 2));

    @Test
    void theLaterEpochHoldsWhoeverClaims() {
        assertTrue(new Claim(ONE, 2).compareTo(new Claim(OTHER, 1)) > 0);
        assertTrue(new Claim(ONE, 1).compareTo(new Claim(OTHER, 2)) < 0);
    }

    @Test
    void ofTwoClaimsToOneEpochAllPreferTheSame() {
        assertTrue(new Claim(OTHER, 1).compareTo(new Claim(ONE, 1)) > 0);
        assertEquals(0, new Claim(ONE, 1).compareTo(new Claim(ONE, 1)));
    }

    @Test
    void whatIsHandedOverAndCalledOffIsLaterThanWhatTheOtherMayHaveHeard() {
        var handed = Claim.first(ONE).handedTo(OTHER);
        var calledOff = handed.handedTo(ONE);

        assertTrue(handed.compareTo(Claim.first(ONE)) > 0);
        assertTrue(calledOff.compareTo(handed) > 0);
    }

    @Test
    void aClaimIsByAnOrganisationWhateverItsRole() {
        assertTrue(Claim.first(ONE).isBy(new Party(ONE, Role.LEAD)));
        assertFalse(Claim.first(ONE).isBy(new Party(OTHER, Role.REFERENT)));
    }

    @Test
    void epochsBeginAtNothingAndDoNotTurnOver() {
        assertThrows(IllegalArgumentException.class, () -> new Claim(ONE, -1));
        assertThrows(IllegalArgumentException.class, () -> new Claim(ONE, Claim.LAST_EPOCH + 1));
        assertEquals(Claim.LAST_EPOCH, new Claim(ONE, Claim.LAST_EPOCH).handedTo(OTHER).epoch());
    }
}
