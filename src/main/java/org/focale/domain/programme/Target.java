package org.focale.domain.programme;

import org.jspecify.annotations.Nullable;

/// Something a programme promised in figures, as it was written, and who counts for it.
///
/// @param label     what is promised
/// @param subject   what is counted
/// @param form      whether the value is a number or a share
/// @param value     people, places…, or percent; null when not said
/// @param upTo      the other end of [Comparison#BETWEEN]
/// @param unit      in the words of the programme ("jeunes", "hubs")
/// @param everyYear the value is for each year, not for the whole
/// @param by        by when, in words ("3 ans")
/// @param who       who counts; said only for people
/// @param among     of whom a share is taken, or among whom people are counted; not said: everyone who entered
/// @param ofWhom    the same in the words of the programme, empty when it is everyone
/// @param counter   for people reached: which counter of the programme adds up
/// @param place     for people reached: only those reached there; empty: everywhere
/// @param baseline  for [Form#RISE]: percent from which it is measured; null until somebody says it
public record Target(
        String label,
        Subject subject,
        Form form,
        Comparison comparison,
        @Nullable Integer value,
        @Nullable Integer upTo,
        String unit,
        boolean everyYear,
        String by,
        Rule who,
        Rule among,
        String ofWhom,
        String counter,
        String place,
        @Nullable Integer baseline) {

    /// A number, a share in percent, or a rise in percent over a baseline.
    public enum Form { NOT_SAID, COUNT, SHARE, RISE }

    /// How the value is meant, as it was written: what is not written is not guessed.
    public enum Comparison { NOT_SAID, EXACTLY, AT_LEAST, MORE_THAN, LESS_THAN, ABOUT, BETWEEN }

    /// A target about people, counted by this rule among everyone who entered.
    public static Target people(String label, Form form, Comparison comparison, int value, Rule who) {
        return new Target(label, Subject.PEOPLE, form, comparison, value, null, "", false, "", who, Rule.NOT_SAID, "", "", "", null);
    }

    /// The same among these people only.
    public Target among(Rule some) {
        return new Target(label, subject, form, comparison, value, upTo, unit, everyYear, by, who, some, ofWhom, counter, place, baseline);
    }
}
