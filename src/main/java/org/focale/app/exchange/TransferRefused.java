package org.focale.app.exchange;

import org.focale.base.Refused;

/// A file that cannot be handed over, or whose transfer cannot be called off.
public final class TransferRefused extends Refused {

    private TransferRefused(String key, Object... args) {
        super(key, args);
    }

    static TransferRefused notOurs() {
        return new TransferRefused("app.exchange.transfer.not-ours");
    }

    static TransferRefused already(String to) {
        return new TransferRefused("app.exchange.transfer.already", to);
    }

    static TransferRefused same() {
        return new TransferRefused("app.exchange.transfer.same");
    }

    static TransferRefused notOnItsWay() {
        return new TransferRefused("app.exchange.transfer.not-on-its-way");
    }

    static TransferRefused agreement() {
        return new TransferRefused("app.exchange.transfer.agreement");
    }
}
