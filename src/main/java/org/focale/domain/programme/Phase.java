package org.focale.domain.programme;

/// A named part of a pathway, in the order of the programme.
///
/// @param length [Length#NOT_SAID] for most phases
/// @param note   what happens there
public record Phase(String name, Length length, String note) {}
