package org.focale.change;

/// One value of a field, with the write it came from.
public record Version(Value value, Dot dot, Stamp stamp) {}
