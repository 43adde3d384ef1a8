package org.focale.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focale.base.Refused;
import org.focale.domain.person.PersonId;
import org.focale.seal.Age;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The erased files once more, sealed beside the database: an old database that is put back finds there what it must not bring back.
///
/// Signed by this site and then sealed to it, because anybody may seal to it (docs/decisions/0081-erased-for-good.md).
final class ErasedFile {

    static final String NAME = "workspace.erased";
    private static final int FORMAT = 1;
    private static final int SIGNATURE = 64;
    private static final String CONTEXT = "focale/erased/v1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Disk disk;
    private final Keys keys;

    /// What it says.
    ///
    /// @param tidied whether the database was written anew since the last of them was erased: until then it still has the old blocks
    record Said(List<Erased> files, boolean tidied) {}

    /// One of them. Where it stands among the saves is for the database to say.
    record Erased(PersonId person, Instant at, boolean everywhere) {

        static Erased of(Erasure erasure) {
            return new Erased(erasure.person(), erasure.at(), erasure.everywhere());
        }
    }

    ErasedFile(Path folder, Disk disk, Keys keys) {
        this.file = folder.resolve(NAME);
        this.disk = disk;
        this.keys = keys;
    }

    /// Empty when there is none, or when it is not what this site wrote.
    ///
    /// @throws IOException when the disk does not let it be read: what it says is not lost, so nothing may be written over it
    Optional<Said> read() throws IOException {
        byte[] sealed;
        try {
            sealed = disk.read(file);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        try {
            byte[] signed = Age.open(sealed, keys.site().identity());
            if (signed.length < SIGNATURE) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(signed, SIGNATURE, signed.length);
            boolean ours = keys.site().signing().verifyKey().proves(CONTEXT, content, Arrays.copyOf(signed, SIGNATURE));
            return ours ? said(content) : Optional.empty();
        } catch (Refused | JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Said> said(byte[] content) {
        var json = JSON.readTree(content);
        if (json.path("format").asInt(0) > FORMAT) {
            throw new NewerWorkspace();
        }
        if (!keys.workspace().toString().equals(json.path("workspace").asString(""))) {
            return Optional.empty();
        }
        var files = new ArrayList<Erased>();
        json.path("erased").forEach(each -> files.add(new Erased(new PersonId(UUID.fromString(each.path("id").asString(""))),
                Instant.parse(each.path("at").asString("")), each.path("everywhere").asBoolean(false))));
        return Optional.of(new Said(files, json.path("tidied").asBoolean(false)));
    }

    /// Whole and on the disk when this returns; when it throws, the one before may still be there.
    void write(Said said) throws IOException {
        var json = JSON.createObjectNode().put("format", FORMAT).put("workspace", keys.workspace().toString()).put("tidied", said.tidied());
        var files = json.putArray("erased");
        said.files().forEach(each -> files.addObject().put("id", each.person().value().toString()).put("at", each.at().toString())
                .put("everywhere", each.everywhere()));
        byte[] content = JSON.writeValueAsBytes(json);
        byte[] signed = Arrays.copyOf(keys.site().signing().sign(CONTEXT, content), SIGNATURE + content.length);
        System.arraycopy(content, 0, signed, SIGNATURE, content.length);
        disk.write(file, Age.seal(signed, List.of(keys.site().identity().recipient())));
    }
}
