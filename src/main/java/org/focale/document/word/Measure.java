package org.focale.document.word;

/// From one unit of length to another.
final class Measure {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private Measure() {}

    static double points(int millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    /// English Metric Units, in which DOCX measures drawings.
    static String emu(int millimetres) {
        return Long.toString(millimetres * 36_000L);
    }
}
