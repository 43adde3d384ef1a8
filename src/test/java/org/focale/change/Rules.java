package org.focale.change;

import java.util.function.BinaryOperator;

/// What the simulated sites do when they merge, save and restore: the program's rules, or wrong ones that the laws must catch.
///
/// @param freshLifeAtRestore whether a restored site begins a new incarnation
/// @param savesOverSeenOnly  whether a form overwrites only what was there when it was opened
record Rules(String name, BinaryOperator<RecordState> merge, boolean freshLifeAtRestore, boolean savesOverSeenOnly) {

    static final Rules OURS = new Rules("the program's rules", Merge::of, true, true);

    static Rules merging(String name, BinaryOperator<RecordState> merge) {
        return new Rules(name, merge, true, true);
    }
}
