package org.focale.app.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.focale.app.file.NotRead;
import org.focale.app.file.UserFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The columns chosen for the list of people, on disk; never a filter, for those may name people. A file that is missing or broken is the
/// standard look.
public final class ListLookFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 1 << 20;

    private final Path file;

    public ListLookFile(Path file) {
        this.file = file;
    }

    public ListLook read() {
        if (!Files.isRegularFile(file)) {
            return ListLook.STANDARD;
        }
        try {
            var node = JSON.readTree(UserFiles.read(file, LARGEST)).path("people");
            var columns = new ArrayList<String>();
            node.path("columns").forEach(column -> columns.add(column.asString("")));
            return new ListLook(columns, node.path("order").asString(""));
        } catch (NotRead | JacksonException broken) {
            return ListLook.STANDARD;
        }
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public void write(ListLook look) {
        var root = JSON.createObjectNode();
        var people = root.putObject("people").put("order", look.order());
        look.columns().forEach(people.putArray("columns")::add);
        UserFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }
}
