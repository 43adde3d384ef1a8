package org.focale.domain.person;

/// Where a person lives. One field: half an address from here and half from there is a false address.
public record Address(String street, String postcode, String city) {

    public static final Address NONE = new Address("", "", "");

    public boolean isEmpty() {
        return equals(NONE);
    }
}
