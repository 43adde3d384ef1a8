package org.focale.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `--format`, for commands that say sentences: to read, or for a program.
final class TextOrJson {

    /// How it is written.
    enum Format { TEXT, JSON }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${bundle:cli.text-or-json}")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }

    /// Members in the order in which they are put.
    static Map<String, @Nullable Object> members() {
        return new LinkedHashMap<>();
    }

    static void print(Cli cli, Collection<Map<String, @Nullable Object>> list) {
        cli.out().print(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(list) + "\n");
        cli.out().flush();
    }
}
