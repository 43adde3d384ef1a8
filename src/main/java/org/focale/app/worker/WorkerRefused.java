package org.focale.app.worker;

import org.focale.base.Refused;

/// The list of those who work here cannot be changed so.
public final class WorkerRefused extends Refused {

    private WorkerRefused(String key, String name) {
        super(key, name);
    }

    static WorkerRefused alreadyHere(String name) {
        return new WorkerRefused("app.worker.already-here", name);
    }

    static WorkerRefused atWork(String name) {
        return new WorkerRefused("app.worker.at-work", name);
    }
}
