package org.focale.domain.cv;

/// How a CV looks. Each is one column, read from top to bottom.
public enum CvTemplate {
    /// The three colours of Focale at the head of its blocks.
    FOCALE,
    /// Black on white, a rule under each title.
    CLASSIC,
    /// Much on one page.
    COMPACT,
    /// Large letters and room around them.
    AIRY
}
