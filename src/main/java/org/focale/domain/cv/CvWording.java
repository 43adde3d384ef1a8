package org.focale.domain.cv;

/// A line of a CV in the person's words, in place of what the file says. The file keeps its own.
///
/// @param line which: [CvLine#key]
/// @param text what stands on the CV instead
public record CvWording(String line, String text) {}
