package org.focale.desktop.person;

import org.focale.app.exchange.FileStanding;
import org.focale.base.Texts;
import org.focale.desktop.kit.Words;
import org.focale.domain.site.ContactCard;

/// How a transfer is told, in the header of the file and in its card.
final class TransferWords {

    private final Words words;
    private final Texts texts;

    TransferWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    /// "Transmission à Horizon Meinau en cours : lecture seule"; empty where the file is ours, or open to changes all the same.
    String banner(FileStanding standing) {
        return standing.isReadOnly() ? texts.get("transfer.read-only", title(standing)) : "";
    }

    /// "Suivi par Horizon Meinau depuis le 3 décembre".
    String title(FileStanding standing) {
        return switch (standing.where()) {
            case HERE -> texts.get("transfer.title");
            case ON_ITS_WAY -> texts.get("transfer.on-its-way", standing.other());
            case ELSEWHERE -> standing.since() == null ? texts.get("transfer.elsewhere", standing.other())
                    : texts.get("transfer.elsewhere.since", standing.other(), words.day(standing.since()));
        };
    }

    /// "Envoi n° 4 du 3 décembre : accusé attendu", or what is to be done.
    String detail(FileStanding standing) {
        var sent = standing.sent();
        return switch (standing.where()) {
            case HERE -> texts.get("transfer.detail");
            case ON_ITS_WAY -> sent == null ? texts.get("transfer.to-send")
                    : texts.get("transfer.awaited", sent.number(), words.day(words.dateOf(sent.at())));
            case ELSEWHERE -> texts.get(standing.since() == null ? "transfer.followed" : "transfer.arrived", standing.other());
        };
    }

    /// "Horizon Meinau, Bureau".
    String site(ContactCard card) {
        return texts.get("exchange.site", card.organisationName(), card.siteName());
    }
}
