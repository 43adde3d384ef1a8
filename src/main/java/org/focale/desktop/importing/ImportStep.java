package org.focale.desktop.importing;

/// Where one is on the way in.
public enum ImportStep { FILE, COLUMNS, ROWS, TWINS, SUMMARY }
