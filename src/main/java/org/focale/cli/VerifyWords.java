package org.focale.cli;

import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.document.badge.CheckedFile;
import org.focale.document.badge.Credential;
import org.focale.document.badge.Provenance;
import org.focale.document.badge.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a check found: sentences for a person, JSON for a program.
final class VerifyWords {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Texts texts;

    VerifyWords(Texts texts) {
        this.texts = texts;
    }

    String text(CheckedFile checked) {
        var out = new StringBuilder();
        var provenance = checked.provenance();
        out.append(checked.badge() == null ? texts.get("cli.verify.cv") : head(checked.badge())).append('\n');
        told(out, checked.verdict());
        if (provenance != null && checked.verdict().holds()) {
            provenance.lines().forEach(line -> out.append("    ").append(line(line)).append('\n'));
        }
        for (var inside : checked.enclosed()) {
            out.append('\n').append(inside.name()).append('\n');
            if (inside.says() != null) {
                out.append(head(inside.says())).append('\n');
            }
            told(out, inside.verdict());
        }
        return out.append('\n').append(texts.get(checked.holds() ? "cli.verify.holds" : "cli.verify.fails")).append('\n').toString();
    }

    private void told(StringBuilder out, Verdict verdict) {
        for (var it : verdict.told()) {
            String mark = texts.get(mark(it.mark()));
            out.append("  ").append(mark).append(" ".repeat(Math.max(1, 10 - mark.length()))).append(it.words(texts)).append('\n');
        }
    }

    private static String mark(Verdict.Mark mark) {
        return switch (mark) {
            case HOLDS -> "cli.verify.mark.holds";
            case NOTE -> "cli.verify.mark.note";
            case FAILS -> "cli.verify.mark.fails";
        };
    }

    private String head(Credential badge) {
        String issuer = badge.issuerName().isEmpty() ? badge.issuer() : badge.issuerName();
        return texts.get("cli.verify.badge", badge.name(), texts.of(badge.edition()), issuer.isEmpty() ? "?" : issuer);
    }

    private String line(Provenance.Line line) {
        String words = switch (line.kind()) {
            case "experience" -> texts.get("cli.verify.line.experience", line.label(), line.times());
            case "skill" -> texts.get("cli.verify.line.skill", line.label(), line.times());
            default -> texts.get("cli.verify.line.soft-skill", line.label(), line.times(), line.observers(), line.situations());
        };
        var seen = line.seen().stream().map(it -> String.join(", ", Stream.of(it.date(), it.by(), it.where())
                .filter(part -> !part.isEmpty()).toList())).toList();
        return seen.isEmpty() ? words : words + "\n        " + String.join("\n        ", seen);
    }

    String json(CheckedFile checked) {
        var root = JSON.createObjectNode().put("holds", checked.holds());
        badge(root, checked.badge());
        told(root, checked.verdict());
        if (checked.provenance() != null) {
            provenance(root.putObject("provenance"), checked.provenance());
        }
        var enclosed = root.putArray("enclosed");
        for (var inside : checked.enclosed()) {
            var out = enclosed.addObject().put("name", inside.name()).put("signed", inside.signed()).put("holds", inside.verdict().holds());
            badge(out, inside.says());
            told(out, inside.verdict());
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void badge(ObjectNode out, @Nullable Credential badge) {
        if (badge != null) {
            out.putObject("badge").put("id", badge.id()).put("name", badge.name()).put("edition", badge.edition().name())
                    .put("issuer", badge.issuer()).put("issuerName", badge.issuerName());
        }
    }

    private void told(ObjectNode out, Verdict verdict) {
        var told = out.putArray("told");
        verdict.told().forEach(it -> told.addObject().put("mark", it.mark().name()).put("key", it.key()).put("words", it.words(texts)));
    }

    private static void provenance(ObjectNode out, Provenance it) {
        out.put("id", it.id().toString()).put("date", it.day().toString()).put("issuer", it.from().organisationName())
                .put("site", it.from().siteName());
        var lines = out.putArray("lines");
        for (var line : it.lines()) {
            var one = lines.addObject().put("kind", line.kind()).put("label", line.label()).put("times", line.times())
                    .put("observers", line.observers()).put("situations", line.situations());
            var seen = one.putArray("seen");
            line.seen().forEach(each -> seen.addObject().put("date", each.date()).put("by", each.by()).put("where", each.where()));
        }
    }
}
