package org.focale.base;

/// How far a long piece of work is, and whether the user still wants it. Core methods take one; they never know a window.
public interface Progress {

    /// For callers who neither watch nor cancel.
    Progress NONE = (_, _) -> {};

    /// @param done  units finished
    /// @param total units in all, 0 when not known
    /// @throws java.util.concurrent.CancellationException when the user cancelled: the work stops and leaves nothing behind
    void report(long done, long total);
}
