package org.focale.store;

/// What brought a change.
public enum ChangeKind { CREATION, SAVE, IMPORT, SAMPLE, UNDO, ERASURE }
