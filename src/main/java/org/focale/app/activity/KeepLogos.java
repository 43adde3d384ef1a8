package org.focale.app.activity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focale.app.documents.AttachFiles;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.document.activity.SheetSource;
import org.focale.domain.document.Logo;
import org.focale.domain.document.LogoId;
import org.focale.store.ChangeNote;

/// The logos at the head of the sheets: kept encrypted with the rest, as the documents of people are.
public final class KeepLogos {

    /// As many as fit beside each other.
    public static final int MOST = 5;

    private final Session session;

    KeepLogos(Session session) {
        this.session = session;
    }

    /// In the order they were added.
    public List<Logo> all() {
        return session.read(reading -> reading.all(Logo.class));
    }

    /// Those that are here, with their bytes.
    List<SheetSource.Picture> pictures() {
        return session.read(reading -> {
            var pictures = new ArrayList<SheetSource.Picture>();
            reading.all(Logo.class).stream().limit(MOST).forEach(logo -> reading.content(logo.sha256())
                    .ifPresent(content -> pictures.add(new SheetSource.Picture(withoutEnding(logo.name()), content))));
            return List.copyOf(pictures);
        });
    }

    /// The bytes of one, to be shown.
    public byte[] content(Logo logo) {
        return session.read(reading -> reading.content(logo.sha256())).orElse(new byte[0]);
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /// @return number of the change, to take it back
    /// @throws ActivityRefused                 when it is no picture, or there are enough
    /// @throws org.focale.base.Refused         when the file cannot be read
    public long add(Path file) {
        var brought = AttachFiles.brought(file);
        if (!brought.kind().isPicture()) {
            throw ActivityRefused.logo();
        }
        var logo = new Logo(new LogoId(session.ids().next()), brought.name(), brought.kind().mediaType(), brought.content().length,
                Sha256.of(brought.content()));
        return session.write(ChangeNote.save(session.author()), writing -> {
            if (writing.all(Logo.class).size() >= MOST) {
                throw ActivityRefused.logos(MOST);
            }
            writing.putContent(brought.content());
            writing.put(Edit.create(logo, session.organisation(), writing.pen().next(), session.stamp()));
            writing.dropContents(TakeBack.REACH);
            return writing.changeNumber();
        });
    }

    /// @return number of the change, to take it back
    public long drop(Logo logo) {
        return session.write(ChangeNote.save(session.author()), writing -> {
            writing.state(Codecs.of(logo).key(logo))
                    .flatMap(state -> Edit.write(state, Map.of(RecordState.DELETED, new Value.Flag(true)), writing.pen().next(), session.stamp()))
                    .ifPresent(writing::put);
            writing.dropContents(TakeBack.REACH);
            return writing.changeNumber();
        });
    }
}
