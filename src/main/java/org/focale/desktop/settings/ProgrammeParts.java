package org.focale.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Offered;
import org.focale.domain.programme.OwnWord;
import org.focale.domain.programme.Programme;
import org.focale.domain.programme.Target;
import org.jspecify.annotations.Nullable;

/// The parts of a programme that are lists: its branches, what it offers and recognises, its targets, its own words.
final class ProgrammeParts {

    private final ProgrammesViewModel programmes;
    private final RecordForm<Programme> form;
    private final Words words;
    private final Texts texts;
    private final Fields fields;

    ProgrammeParts(ProgrammesViewModel programmes, RecordForm<Programme> form, Words words) {
        this.programmes = programmes;
        this.form = form;
        this.words = words;
        this.texts = words.texts();
        this.fields = new Fields(words);
    }

    Card branches() {
        return card(new LinesCard.Kind<>("branches", "programme-branch", Icons.PATHWAY, texts.get("fields.branch.title"),
                texts.get("fields.branch.empty"), texts.get("fields.branch.new"), Programme::branches, Branch::name, Branch::note, _ -> false,
                this::branch));
    }

    Card activities() {
        return card(new LinesCard.Kind<>("activities", "programme-activity", Icons.ACTIVITIES, texts.get("fields.offered.title"),
                texts.get("fields.offered.empty"), texts.get("fields.offered.new"), Programme::activities, Offered::words,
                offered -> texts.of(offered.kind()), _ -> false, this::offered));
    }

    Card recognitions() {
        return card(new LinesCard.Kind<>("recognitions", "programme-recognition", Icons.VERIFIED, texts.get("fields.recognition.title"),
                texts.get("fields.recognition.empty"), texts.get("fields.recognition.new"), Programme::recognitions, Function.identity(), _ -> "",
                _ -> false, this::recognition));
    }

    Card targets() {
        return card(new LinesCard.Kind<>("targets", "programme-target", Icons.INDICATORS, texts.get("fields.target.list"),
                texts.get("fields.target.empty"), texts.get("fields.target.new"), Programme::targets, Target::label,
                target -> Stream.of(target.inWords(texts), target.who().inWords(texts)).filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · ")), Target::isOpen,
                now -> TargetSheet.of(now, form.editor().record().get(), words)));
    }

    Card ownWords() {
        return card(new LinesCard.Kind<>("ownWords", "programme-word", Icons.LANGUAGE, texts.get("fields.word.title"),
                texts.get("fields.word.empty"), texts.get("fields.word.new"), Programme::ownWords, OwnWord::words,
                word -> Stream.of(word.term() == OwnWord.Term.OTHER ? "" : texts.get("fields.word.for", texts.of(word.term())), word.meaning())
                        .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")), _ -> false, this::word));
    }

    private <T> Card card(LinesCard.Kind<T> kind) {
        return new LinesCard<>(kind, programmes, form, texts).card();
    }

    Sheet<Branch> branch(Optional<Branch> now) {
        var name = needed("branch-name", texts.get("fields.branch.name"), texts.get("fields.branch.name.missing"), now.map(Branch::name));
        if (now.isPresent()) {
            name.hint(texts.get("fields.branch.renamed"));
        }
        Field<String> note = fields.area("branch-note", texts.get("fields.branch.note"), 2);
        note.value().set(now.map(Branch::note).orElse(""));
        return new Sheet<>(texts.get(now.isPresent() ? "fields.branch.change" : "fields.branch.new"),
                ProgrammeSheets.content(List.of(name, note)), texts.get("fields.sheet.keep"),
                () -> name.isGood() & note.isGood() ? Optional.of(new Branch(name.value().get(), note.value().get())) : Optional.empty());
    }

    Sheet<Offered> offered(Optional<Offered> now) {
        var said = needed("activity-words", texts.get("fields.offered.words"), texts.get("fields.offered.words.missing"), now.map(Offered::words));
        Field<@Nullable ActivityKind> kind = fields.choice("activity-kind", texts.get("fields.offered.kind"), List.of(ActivityKind.values()),
                texts::of);
        kind.value().set(now.map(Offered::kind).orElse(null));
        return new Sheet<>(texts.get(now.isPresent() ? "fields.offered.change" : "fields.offered.new"),
                ProgrammeSheets.content(List.of(said, kind)), texts.get("fields.sheet.keep"), () -> said.isGood() & kind.isGood()
                ? Optional.of(new Offered(Objects.requireNonNullElse(kind.value().get(), ActivityKind.OTHER), said.value().get()))
                : Optional.empty());
    }

    Sheet<String> recognition(Optional<String> now) {
        var said = needed("recognition-words", texts.get("fields.recognition.words"), texts.get("fields.recognition.words.missing"), now)
                .prompt(texts.get("fields.recognition.words.prompt"));
        return new Sheet<>(texts.get(now.isPresent() ? "fields.recognition.change" : "fields.recognition.new"),
                ProgrammeSheets.content(List.of(said)), texts.get("fields.sheet.keep"),
                () -> said.isGood() ? Optional.of(said.value().get()) : Optional.empty());
    }

    Sheet<OwnWord> word(Optional<OwnWord> now) {
        var said = needed("word-words", texts.get("fields.word.words"), texts.get("fields.word.words.missing"), now.map(OwnWord::words))
                .prompt(texts.get("fields.word.words.prompt"));
        Field<OwnWord.@Nullable Term> term = fields.choice("word-term", texts.get("fields.word.term"),
                Arrays.stream(OwnWord.Term.values()).filter(each -> each != OwnWord.Term.OTHER).toList(), texts::of);
        term.value().set(now.map(OwnWord::term).filter(each -> each != OwnWord.Term.OTHER).orElse(null));
        term.hint(texts.get("fields.word.term.hint"));
        Field<String> meaning = fields.area("word-meaning", texts.get("fields.word.meaning"), 2);
        meaning.value().set(now.map(OwnWord::meaning).orElse(""));
        return new Sheet<>(texts.get(now.isPresent() ? "fields.word.change" : "fields.word.new"),
                ProgrammeSheets.content(List.of(said, term, meaning)), texts.get("fields.sheet.keep"),
                () -> said.isGood() & term.isGood() & meaning.isGood() ? Optional.of(new OwnWord(
                        Objects.requireNonNullElse(term.value().get(), OwnWord.Term.OTHER), said.value().get(), meaning.value().get()))
                        : Optional.empty());
    }

    private Field<String> needed(String id, String label, String missing, Optional<String> now) {
        Field<String> field = fields.text(id, label).check(typed -> typed.isBlank() ? Optional.of(missing) : Optional.empty());
        field.value().set(now.orElse(""));
        return field;
    }
}
