package org.focale.domain.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.focale.base.Texts;

/// What one rule says of one immersion: a sentence with figures, and where the rule was read. It explains and never forbids.
///
/// @param wrong  it does not stand within the rule
/// @param amount how many days, times, years the sentence counts; 0 where it counts none
/// @param key    of the sentence
/// @param args   what fills it, after the amount where there is one: words, numbers, days, constants of the trade
public record Finding(ImmersionRule rule, boolean wrong, RuleSource source, long amount, String key, List<Object> args) {

    /// "44 jours sur 60 avec cet employeur en 12 mois."
    ///
    /// @param days how a day is said where the sentence stands
    public String sentence(Texts texts, Function<LocalDate, String> days) {
        var said = args.stream().map(arg -> switch (arg) {
            case LocalDate day -> days.apply(day);
            case Enum<?> constant -> texts.of(constant);
            default -> arg;
        }).toArray();
        return isCounted() ? texts.count(key, amount, said) : texts.get(key, said);
    }

    private boolean isCounted() {
        return rule == ImmersionRule.DAYS || rule == ImmersionRule.PRESENCE;
    }
}
