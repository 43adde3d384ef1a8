package org.focale.document.badge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.focale.base.Texts;
import org.focale.domain.badge.BadgeCheck;

/// What can be told of a badge or of a CV without a network, sentence by sentence.
public record Verdict(List<Told> told) {

    /// How a sentence counts.
    public enum Mark {
        /// Proved.
        HOLDS,
        /// Cannot be proved here, or is good to know.
        NOTE,
        /// Not so, or nobody here can vouch for it.
        FAILS
    }

    /// @param args texts and days that fill the sentence
    public record Told(Mark mark, String key, List<Object> args) {

        /// In words.
        public String words(Texts texts) {
            return texts.get(key, args.stream().map(arg -> Days.words(arg, texts)).toArray());
        }
    }

    /// Whether something was proved and nothing speaks against it.
    public boolean holds() {
        return told.stream().anyMatch(it -> it.mark() == Mark.HOLDS) && told.stream().noneMatch(it -> it.mark() == Mark.FAILS);
    }

    /// In short, for a list.
    public BadgeCheck check() {
        if (holds()) {
            return BadgeCheck.PROVED;
        }
        return told.stream().anyMatch(it -> it.key().equals(ONLINE)) ? BadgeCheck.ONLINE_ONLY
                : told.stream().anyMatch(it -> it.key().equals(UNKNOWN)) ? BadgeCheck.UNKNOWN_ISSUER : BadgeCheck.NOT_CHECKED;
    }

    /// Whether it was changed since it was signed, or says of itself what is not so: not to be kept.
    public boolean isBroken() {
        return told.stream().anyMatch(it -> it.mark() == Mark.FAILS && !MENDABLE.contains(it.key()));
    }

    static final String ONLINE = "badge.told.online";
    static final String UNKNOWN = "badge.told.unknown";
    static final String EXPIRED = "badge.told.expired";
    static final String OTHER_PERSON = "badge.told.other-person";
    /// What may change, or be put right, without anybody having forged anything.
    private static final Set<String> MENDABLE = Set.of(ONLINE, UNKNOWN, EXPIRED, OTHER_PERSON);

    /// Gathers sentences.
    static final class Making {

        private final List<Told> told = new ArrayList<>();

        void holds(String key, Object... args) {
            told.add(new Told(Mark.HOLDS, key, Arrays.asList(args)));
        }

        void note(String key, Object... args) {
            told.add(new Told(Mark.NOTE, key, Arrays.asList(args)));
        }

        void fails(String key, Object... args) {
            told.add(new Told(Mark.FAILS, key, Arrays.asList(args)));
        }

        Verdict made() {
            return new Verdict(List.copyOf(told));
        }
    }
}
