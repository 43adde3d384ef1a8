package org.focale.desktop.kit;

/// What the top bar says about the last save. SAVED only once it is on the disk.
public enum SaveState { IDLE, SAVING, SAVED, FAILED }
