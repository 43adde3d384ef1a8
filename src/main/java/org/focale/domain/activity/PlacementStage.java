package org.focale.domain.activity;

/// Where a placement stands: not begun (or not dated yet), under way, over without an assessment, over with one.
public enum PlacementStage { COMING, RUNNING, TO_ASSESS, ENDED }
