package org.focale.document.handover;

import java.util.List;

/// What the handed-over file says, word for word, before it is a page.
public record HandoverContent(
        String language, String title, String subject, String name, String from, String madeOn, List<String> introduction,
        List<Section> sections) {

    /// One chapter; what there is to know first stands under its title.
    public record Section(String title, String words, List<Entry> entries) {}

    /// One thing: what it is, when, what was said of it.
    public record Entry(String title, String when, List<Fact> facts, List<String> lines) {}

    public record Fact(String label, String words) {}
}
