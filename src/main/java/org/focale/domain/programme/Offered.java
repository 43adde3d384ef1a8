package org.focale.domain.programme;

import org.focale.domain.activity.ActivityKind;

/// A kind of activity that a programme offers, in its own words ("activités rémunérées en entreprise partenaire").
public record Offered(ActivityKind kind, String words) {}
