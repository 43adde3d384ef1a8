package org.focale.domain.programme;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
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

    /// Whether something is missing to say what it has come to.
    public boolean isOpen() {
        return value == null || subject == Subject.PEOPLE && who.isOpen() || form == Form.RISE && baseline == null;
    }

    /// What is promised in figures: "au moins 70 % · bénéficiaires · 3 ans"; empty when no figure is said.
    public String inWords(Texts texts) {
        if (value == null) {
            return "";
        }
        String number = number(value, texts);
        String figure = switch (comparison) {
            case NOT_SAID, EXACTLY -> number;
            case AT_LEAST -> texts.get("domain.target.at-least", number);
            case MORE_THAN -> texts.get("domain.target.more-than", number);
            case LESS_THAN -> texts.get("domain.target.less-than", number);
            case ABOUT -> texts.get("domain.target.about", number);
            case BETWEEN -> upTo == null ? texts.get("domain.target.at-least", number)
                    : texts.get("domain.target.between", number, number(upTo, texts));
        };
        String meant = switch (form) {
            case NOT_SAID, COUNT -> figure;
            case SHARE -> texts.get("domain.target.share", figure);
            case RISE -> texts.get("domain.target.rise", figure);
        };
        return Stream.of(meant, unit, everyYear ? texts.get("domain.target.every-year") : "", by).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String number(int number, Texts texts) {
        return String.format(texts.locale(), "%,d", number);
    }

    /// A target about people, counted by this rule among everyone who entered.
    public static Target people(String label, Form form, Comparison comparison, int value, Rule who) {
        return new Target(label, Subject.PEOPLE, form, comparison, value, null, "", false, "", who, Rule.NOT_SAID, "", "", "", null);
    }

    /// The same among these people only.
    public Target among(Rule some) {
        return new Target(label, subject, form, comparison, value, upTo, unit, everyYear, by, who, some, ofWhom, counter, place, baseline);
    }
}
