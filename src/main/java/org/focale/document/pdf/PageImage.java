package org.focale.document.pdf;

/// A page as a picture, for a window that knows nothing of PDF.
///
/// @param argb line by line from the top, each pixel `0xAARRGGBB`, always opaque
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, int[] argb) {}
