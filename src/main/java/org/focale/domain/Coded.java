package org.focale.domain;

import java.util.Locale;

/// An entry of a published list as it was when it was recorded: the label is frozen, whatever the list says later.
///
/// @param framework which list, for example `france-travail-savoir-etre`
/// @param code      our code in that list
/// @param official  the publisher's code, empty where it was not known
/// @param version   which edition of the list
/// @param label     the words at that time
public record Coded(String framework, String code, String official, String version, String label) {

    /// Nothing is said.
    public static final Coded NONE = new Coded("", "", "", "", "");

    /// An entry whose publisher gave it no code that we know.
    public Coded(String framework, String code, String version, String label) {
        this(framework, code, "", version, label);
    }

    /// Words that come from no list.
    public static Coded free(String label) {
        return new Coded("", "", "", label);
    }

    /// Whether nothing is said.
    public boolean isEmpty() {
        return equals(NONE);
    }

    /// What makes two entries the same thing, whichever edition they came from.
    public String key() {
        return code.isEmpty() ? label.strip().toLowerCase(Locale.ROOT) : framework + "/" + code;
    }
}
