package org.focale.desktop.kit;

/// How the user wants the window.
///
/// @param textPercent 100 to 200; other values are brought to the nearest end
public record Look(boolean dark, int textPercent) {

    public static final Look LIGHT = new Look(false, 100);
    public static final Look DARK = new Look(true, 100);

    public Look {
        textPercent = Math.clamp(textPercent, 100, 200);
    }

    public Look withDark(boolean wanted) {
        return new Look(wanted, textPercent);
    }

    public Look withTextPercent(int wanted) {
        return new Look(dark, wanted);
    }

    /// A length that is right at 100 %, at this text size.
    public double scaled(double pixels) {
        return pixels * textPercent / 100.0;
    }
}
