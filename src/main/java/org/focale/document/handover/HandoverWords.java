package org.focale.document.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.document.cv.PlainText;
import org.focale.document.handover.HandoverContent.Entry;
import org.focale.document.handover.HandoverContent.Section;
import org.focale.domain.Kept;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.badge.Badge;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.own.OwnValue;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Step;
import org.focale.domain.person.Situation;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.jspecify.annotations.Nullable;

/// Says a person's file in plain words, to the person: chapters that answer what they would ask, the newest things first.
public final class HandoverWords {

    private final Texts texts;

    public HandoverWords(Texts texts) {
        this.texts = texts;
    }

    /// Which records a chapter tells, in which order.
    private record Chapter(String titleKey, List<Class<? extends Kept>> types) {}

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("handover.pathway", List.of(Pathway.class, Situation.class, Objective.class, Step.class, Barrier.class, FollowUp.class)),
            new Chapter("handover.lived", List.of(Placement.class, Experience.class)),
            new Chapter("handover.skills", List.of(SkillValidation.class, Diagnosis.class)),
            new Chapter("handover.notes", List.of(Note.class, Task.class)),
            new Chapter("handover.own", List.of(OwnValue.class)),
            new Chapter("handover.documents", List.of(Attachment.class, Badge.class)),
            new Chapter("handover.rights", List.of(Notice.class, Consent.class)));

    public HandoverContent of(HandedFile file) {
        var words = new RecordWords(file, texts);
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.get("handover.person"), "",
                List.of(new Entry("", "", words.facts(file.person(), Set.of("tags")), List.of()))));
        var left = new LinkedHashMap<Class<?>, List<Kept>>();
        file.records().forEach(record -> left.computeIfAbsent(record.getClass(), _ -> new ArrayList<>()).add(record));
        for (Chapter chapter : CHAPTERS) {
            add(sections, texts.get(chapter.titleKey()), chapter.types().stream()
                    .flatMap(type -> Optional.ofNullable(left.remove(type)).stream()).toList(), file, words);
        }
        add(sections, texts.get("handover.other"), List.copyOf(left.values()), file, words);
        String name = PlainText.line(file.person().displayName());
        return new HandoverContent(texts.locale().getLanguage(), texts.get("handover.title", name), texts.get("handover.subject"), name,
                PlainText.line(file.organisation()), texts.get("handover.made-on", words.day(file.day()), PlainText.line(file.by())),
                introduction(file), List.copyOf(sections));
    }

    private List<String> introduction(HandedFile file) {
        var said = new ArrayList<String>();
        said.add(texts.get("handover.introduction", PlainText.line(file.organisation())));
        var left = file.leftOut();
        if (left.ownNotes() > 0) {
            said.add(texts.count("handover.left.notes", left.ownNotes()));
        }
        if (left.confidential() > 0) {
            said.add(texts.count("handover.left.confidential", left.confidential()));
        }
        if (left.notHere() > 0) {
            said.add(texts.count("handover.left.not-here", left.notHere()));
        }
        said.add(texts.get("handover.rights.words"));
        return List.copyOf(said);
    }

    private void add(List<Section> sections, String title, List<List<Kept>> groups, HandedFile file, RecordWords words) {
        var entries = new ArrayList<Entry>();
        for (var group : groups) {
            group.stream().sorted(Comparator.comparing(HandoverWords::day, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                    .map(record -> entry(record, file, words)).forEach(entries::add);
        }
        if (!entries.isEmpty()) {
            sections.add(new Section(title, "", List.copyOf(entries)));
        }
    }

    /// What a record of each type is called, and which of its fields that says already.
    private record Head(String title, @Nullable LocalDate day, Set<String> told) {}

    private Entry entry(Kept record, HandedFile file, RecordWords words) {
        String noun = texts.get("domain.record." + Codecs.of(record).type());
        var head = switch (record) {
            case Pathway it -> new Head(words.joined(" : ", noun, file.programmes().getOrDefault(it.programme(), it.programme())), null,
                    Set.of("programme"));
            case Situation it -> new Head(words.joined(" · ", noun, words.say(it.moment())), it.date(), Set.of("moment", "date", "pathway"));
            case Objective it -> new Head(words.joined(" : ", noun, it.title()), null, Set.of("title", "pathway"));
            case Step it -> new Head(words.joined(" : ", noun, it.words()), null, Set.of("words"));
            case Barrier it -> new Head(words.joined(" : ", noun, it.theme().label()), it.date(), Set.of("theme", "date"));
            case FollowUp it -> new Head(noun, it.done() == null ? it.due() : it.done(), Set.of("pathway"));
            case Placement it -> new Head(it.title(), null, Set.of("title", "host"));
            case Experience it -> new Head(it.role(), null, Set.of("role", "tasks"));
            case SkillValidation it -> new Head(it.skill().label(), it.date(), Set.of("skill", "date"));
            case Diagnosis it -> new Head(it.skill().label(), it.date(), Set.of("skill", "date", "fact", "placement"));
            case Note it -> new Head(words.say(it.medium()), it.date(), Set.of("medium", "date", "text"));
            case Task it -> new Head(words.joined(" : ", noun, it.words()), null, Set.of("words"));
            case OwnValue it -> new Head(it.field() == null ? noun : file.names().getOrDefault(it.field().value(), noun), null, Set.of("field"));
            case Badge it -> new Head(it.name(), it.issued(), Set.of("name", "issued", "file", "credential", "proves"));
            case Attachment it -> new Head(it.name(), it.added(), Set.of("name", "added", "sha256", "mediaType", "size"));
            case Notice it -> new Head(words.joined(" : ", noun, it.edition()), it.given(), Set.of("edition", "given"));
            case Consent it -> new Head(words.joined(" : ", noun, words.say(it.scope())), it.given(), Set.of("scope", "given"));
            default -> new Head(noun, null, Set.of("hidden", "shownUnder"));
        };
        String title = PlainText.line(head.title());
        var facts = new ArrayList<>(words.facts(record, head.told()));
        if (record instanceof Attachment document) {
            String where = file.enclosed().get(document.id());
            facts.add(new HandoverContent.Fact(texts.get("handover.document.where"), where == null ? texts.get("handover.document.nowhere") : where));
        }
        return new Entry(title.isEmpty() ? noun : title, head.day() == null ? "" : words.day(head.day()), List.copyOf(facts), lines(record));
    }

    /// What was written at length, in its own lines.
    private static List<String> lines(Kept record) {
        String text = switch (record) {
            case Note note -> note.text();
            case Diagnosis diagnosis -> diagnosis.fact();
            case Experience experience -> experience.tasks();
            default -> "";
        };
        return Stream.of(text.split("\\R")).map(PlainText::line).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable LocalDate day(Kept record) {
        return switch (record) {
            case Pathway it -> it.start();
            case Situation it -> it.date();
            case Objective it -> it.target();
            case Step it -> it.due();
            case Barrier it -> it.date();
            case FollowUp it -> it.due();
            case Placement it -> it.start();
            case Experience it -> it.period() == null ? null : it.period().from().earliest();
            case SkillValidation it -> it.date();
            case Diagnosis it -> it.date();
            case Note it -> it.date();
            case Task it -> it.due();
            case Badge it -> it.issued();
            case Attachment it -> it.added();
            case Notice it -> it.given();
            case Consent it -> it.given();
            default -> null;
        };
    }
}
