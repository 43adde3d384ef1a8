package org.focale.document.html;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.cv.PlainText;
import org.focale.document.placement.GridSource;
import org.jspecify.annotations.Nullable;

/// Lays out the grid that a tutor ticks: each soft skill, four steps and "not observed", a line for what was seen.
public final class GridPage {

    /// Keys of the screen it is typed into, in the order of the columns.
    private static final List<String> KEYS = List.of("1", "2", "3", "4", "0");

    private final Template template = Templates.template("grid.html");

    /// How high the lines are: lower ones are for a long list of soft skills.
    public enum Size { ROOMY, TIGHT, DENSE }

    public Page of(GridSource source, Texts texts, Size size) {
        String name = PlainText.line(source.name());
        var placement = source.placement();
        var levels = new ArrayList<Level>();
        var words = Stream.of("person.grid.level.constant-help", "person.grid.level.some-help", "person.grid.level.on-ones-own",
                "person.grid.level.helps-others", "person.grid.level.not-observed").map(texts::get).toList();
        for (int i = 0; i < KEYS.size(); i++) {
            levels.add(new Level(KEYS.get(i), words.get(i)));
        }
        var facts = Stream.of(new Fact(texts.get("placement.grid.where"), PlainText.line(placement.inWords())),
                new Fact(texts.get("placement.grid.dates"), dates(placement.start(), placement.end(), texts)),
                new Fact(texts.get("placement.grid.asked-by"), PlainText.line(source.organisation())))
                .filter(each -> !each.text().isEmpty()).toList();
        var lines = Stream.of(new Fact(texts.get("placement.grid.observer"), PlainText.line(placement.tutor())),
                new Fact(texts.get("placement.grid.observer-role"), PlainText.line(placement.tutorRole())),
                new Fact(texts.get("placement.grid.date"), "")).toList();
        var view = new View(texts.locale().getLanguage(), texts.get("placement.grid.title", name), texts.get("placement.grid.heading"), name,
                size.name().toLowerCase(Locale.ROOT), facts, lines, texts.get("placement.grid.how"), texts.get("person.grid.skill"), levels,
                texts.get("person.grid.fact"), source.skills().stream().map(PlainText::line).toList(), texts.get("placement.grid.advice"),
                texts.get("placement.grid.seen-together"));
        return new Page(view.language(), view.title(), texts.get("placement.grid.description", name), name, view.title(), template.execute(view),
                Page.Style.GRID);
    }

    private static String dates(@Nullable LocalDate start, @Nullable LocalDate end, Texts texts) {
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale());
        if (start == null) {
            return "";
        }
        return end == null ? day.format(start) : texts.get("placement.grid.from-to", day.format(start), day.format(end));
    }

    record Level(String key, String words) {}

    record Fact(String label, String text) {}

    record View(String language, String title, String heading, String name, String size, List<Fact> facts, List<Fact> lines, String how, String skill,
            List<Level> levels, String fact, List<String> skills, String advice, String seenTogether) {}
}
