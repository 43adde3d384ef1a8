package org.focale.desktop.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.exchange.Undecided;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.desktop.kit.FieldWords;
import org.focale.desktop.kit.Words;
import org.focale.domain.own.OwnAnswer;
import org.focale.domain.own.OwnFieldKind;
import org.focale.domain.own.OwnValue;
import org.focale.domain.person.Person;

/// A field in two versions as people say it: whose it is, which one, what it says, who wrote that and where.
final class VersionWords {

    /// Texts of fewer characters are compared at a glance.
    private static final int COMPARED_FROM = 30;
    private static final String PERSON = Codecs.of(Person.class).type();
    private static final String OWN = Codecs.of(OwnValue.class).type();
    private static final String PROGRAMME = "programme";

    private final Words words;
    private final Texts texts;
    private final FieldWords fields;

    VersionWords(Words words) {
        this.words = words;
        this.texts = words.texts();
        this.fields = new FieldWords(words);
    }

    Words words() {
        return words;
    }

    Texts texts() {
        return texts;
    }

    /// "Téléphone", or "Note du 5 novembre · Texte" where it is not the person's own record.
    String field(Undecided undecided) {
        String type = undecided.record().type();
        String name = type.equals(OWN) && !undecided.what().isEmpty() ? "" : fields.name(type, undecided.field());
        return Stream.of(record(undecided), name).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String record(Undecided undecided) {
        String type = undecided.record().type();
        if (type.equals(PERSON)) {
            return "";
        }
        var day = undecided.about().day();
        if (day != null) {
            String noun = undecided.what().isEmpty() ? fields.noun(type) : undecided.what();
            return texts.get("review.of-day", noun, words.day(day));
        }
        return !undecided.what().isEmpty() ? undecided.what() : undecided.person() == null ? "" : fields.noun(type);
    }

    /// Whose it is: a person's name, else what the record is.
    String whose(Undecided undecided) {
        if (undecided.person() != null) {
            return undecided.who().isEmpty() ? texts.get("review.nameless") : undecided.who();
        }
        return fields.noun(undecided.record().type());
    }

    String value(Undecided undecided, Value value) {
        if (!undecided.unseen().isEmpty() && value.equals(new Value.Flag(false))) {
            return texts.get("review.unseen", undecided.unseen().stream().map(name -> fields.name(undecided.record().type(), name)).distinct()
                    .collect(Collectors.joining(", ")));
        }
        if (value.equals(Value.NOTHING) || undecided.field().equals(RecordState.DELETED)) {
            return fields.value(undecided.record().type(), undecided.field(), value);
        }
        var names = undecided.about().names();
        OwnFieldKind own = undecided.own();
        if (own != null && value instanceof Value.Text(String text) && undecided.record().type().equals(OWN)) {
            return own(OwnAnswer.of(own, text));
        } else if (undecided.field().equals(PROGRAMME) && value instanceof Value.Text(String key)) {
            return names.getOrDefault(key, key);
        }
        return new FieldWords(words, id -> names.getOrDefault(id.value().toString(), "")).value(undecided.record().type(), undecided.field(), value);
    }

    private String own(OwnAnswer answer) {
        return switch (answer) {
            case OwnAnswer.Nothing() -> texts.get("domain.value.nothing");
            case OwnAnswer.Words(String said) -> said;
            case OwnAnswer.Day(var day) -> words.longDay(day);
            case OwnAnswer.Number(int number) -> String.valueOf(number);
            case OwnAnswer.YesNo(boolean yes) -> texts.get(yes ? "domain.answer.YES" : "domain.answer.NO");
        };
    }

    /// What there is to decide.
    String why(Undecided undecided) {
        return texts.get(undecided.unseen().isEmpty() ? "exchange.two.decide" : "review.unseen.why");
    }

    /// What is done by keeping this value.
    String keep(Undecided undecided, Value value) {
        return texts.get(undecided.unseen().isEmpty() ? "exchange.keep"
                : value.equals(new Value.Flag(true)) ? "review.unseen.delete" : "review.unseen.keep");
    }

    /// Whether its values are worth comparing word by word.
    boolean isLong(Undecided undecided) {
        return values(undecided).allMatch(value -> value instanceof Value.Text || value instanceof Value.Items || value.equals(Value.NOTHING))
                && values(undecided).anyMatch(value -> value(undecided, value).length() >= COMPARED_FROM);
    }

    private static Stream<Value> values(Undecided undecided) {
        return Stream.concat(undecided.hands().stream().map(hand -> hand.version().value()),
                Optional.ofNullable(undecided.before()).map(Undecided.Earlier::value).stream());
    }

    String hand(Hand hand) {
        return hand.here() ? texts.get("exchange.here") : hand.site().isEmpty() ? texts.get("exchange.elsewhere") : hand.site();
    }

    /// "Nadia Keller, 5 novembre à 9 h 05".
    String stamp(Hand hand) {
        var stamp = hand.version().stamp();
        return texts.get("exchange.stamp", stamp.author(), words.moment(stamp.at()));
    }

    String until(Undecided.Earlier before) {
        return texts.get("exchange.until", words.day(words.dateOf(before.until())));
    }

    /// What a free text says as it is typed.
    String typed(Value value) {
        return value instanceof Value.Text(String text) ? text : "";
    }

    /// Names of the people these are about, a few of them.
    String some(List<Undecided> undecided, int most) {
        return undecided.stream().map(this::whose).distinct().limit(most).collect(Collectors.joining(" · "));
    }
}
