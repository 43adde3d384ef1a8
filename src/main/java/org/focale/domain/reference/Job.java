package org.focale.domain.reference;

import org.focale.domain.Coded;

/// A name of a job in the ROME of France Travail ("appellation").
///
/// @param code  number of the name (OGR): stays when jobs are arranged anew
/// @param rome  code of the job that it is a name of (`K1304`), empty where the file does not say it; its meaning differs between
///              versions of the ROME
/// @param label both genders, as published
public record Job(String code, String rome, String label) {

    /// Key of the list in records.
    public static final String LIST = "rome";

    /// The job as a record keeps it.
    ///
    /// @param version of the list it was chosen from
    public Coded coded(String version) {
        return new Coded(LIST, code, rome, version, label);
    }
}
