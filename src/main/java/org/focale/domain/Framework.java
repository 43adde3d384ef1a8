package org.focale.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A published, versioned list that records choose from: soft skills, CléA domains, an association's own.
///
/// @param key     names it in records ("france-travail-savoir-etre")
/// @param version which edition
public record Framework(String key, String name, String version, List<Entry> entries) {

    /// @param code         ours, stable
    /// @param officialCode the publisher's, where it is known
    /// @param labelEn      for an English screen
    /// @param parent       code of the entry that this one is a part of; null at the top
    public record Entry(String code, @Nullable String officialCode, String label, String labelEn, @Nullable String parent) {}

    public Optional<Entry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /// The entry as a record keeps it.
    public Coded coded(Entry entry) {
        return new Coded(key, entry.code(), Objects.requireNonNullElse(entry.officialCode(), ""), version, entry.label());
    }
}
