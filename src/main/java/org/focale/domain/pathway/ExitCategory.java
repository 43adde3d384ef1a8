package org.focale.domain.pathway;

/// What someone left a pathway for. None is good or bad by itself: the programme says which it counts as positive.
///
/// Fine enough for the rules of the programmes and of funders, which draw their lines differently; the length of a contract is no
/// category, because "six months" is strict for one and not for the other.
public enum ExitCategory {

    NOT_SAID,

    /// CDI, and posts of the public service.
    PERMANENT_JOB,

    /// CDD.
    FIXED_TERM_JOB,

    /// Intérim.
    TEMPORARY_JOB,

    /// In a structure of insertion by work (SIAE).
    INSERTION_JOB,

    /// A job of which the contract is not known, or another one.
    OTHER_JOB,

    /// A business founded or taken over, self-employment.
    BUSINESS,

    /// Apprenticeship, professionalisation contract.
    WORK_STUDY,

    QUALIFYING_TRAINING,
    OTHER_TRAINING,
    INTERNSHIP,
    CIVIC_SERVICE,

    /// Went on to another programme or partner. Never a drop-out.
    ORIENTATION,

    /// The pathway is over and the search for work goes on.
    SEEKING_WORK,

    /// Neither in work nor looking for it.
    INACTIVE,

    MOVED,

    /// Stopped on the way; has a reason.
    DROP_OUT,

    OTHER
}
