package org.focale.domain.programme;

/// A word that a programme uses in place of ours ("Talent caché", "joueur", "booster").
///
/// @param meaning in plain words, may be empty
public record OwnWord(Term term, String words, String meaning) {

    /// Which of our words it stands for; what stands for none is "other".
    public enum Term { OTHER, PERSON, WORKER, GROUP, BRANCH, PHASE, ACTIVITY, PLACE, POSITIVE_EXIT }
}
