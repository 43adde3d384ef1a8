package org.focale.domain.activity;

/// Where a rule of immersions was read: the public page on them, the civil way to compute a delay with it, or what the official on-line service
/// itself checks (field-facts.md §4.1, 4.3).
public enum RuleSource { PUBLIC_PAGE, PUBLIC_PAGE_AND_CIVIL_DELAYS, ONLINE_SERVICE }
