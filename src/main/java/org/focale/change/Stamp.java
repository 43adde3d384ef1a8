package org.focale.change;

import java.time.Instant;

/// Who wrote a value and when, to be shown. Never compared.
public record Stamp(String author, Instant at) {}
