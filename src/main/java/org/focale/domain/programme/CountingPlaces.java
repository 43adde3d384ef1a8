package org.focale.domain.programme;

import java.util.List;
import org.focale.base.Folded;
import org.focale.domain.person.Address;

/// Judges where a person lives.
///
/// @param places postcodes or their beginnings ("93"), or towns; empty: nobody said which count
record CountingPlaces(List<String> places) {

    Verdict lives(Address address) {
        if (places.isEmpty()) {
            return Verdict.notKnown("domain.why.lives.open");
        }
        String postcode = address.postcode().replace(" ", "");
        String town = Folded.of(address.city());
        boolean byPostcode = places.stream().anyMatch(CountingPlaces::isPostcode);
        boolean byTown = !places.stream().allMatch(CountingPlaces::isPostcode);
        if (places.stream().anyMatch(place -> isPostcode(place) ? !postcode.isEmpty() && postcode.startsWith(place)
                : !town.isEmpty() && Folded.of(place).equals(town))) {
            return Verdict.counted("domain.why.lives", said(address));
        }
        return byPostcode && postcode.isEmpty() || byTown && town.isEmpty() ? Verdict.notKnown("domain.why.lives.unknown")
                : Verdict.notCounted("domain.why.lives.other", said(address), String.join(", ", places));
    }

    private static boolean isPostcode(String place) {
        return !place.isEmpty() && place.chars().allMatch(Character::isDigit);
    }

    private static String said(Address address) {
        return (address.postcode() + " " + address.city()).strip();
    }
}
