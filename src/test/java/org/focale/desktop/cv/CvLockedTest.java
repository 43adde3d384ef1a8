package org.focale.desktop.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Look;
import org.focale.desktop.kit.Switch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The CV of a file that another organisation follows is looked at, printed and given; nothing of it is changed.
class CvLockedTest {

    @TempDir
    Path folder;

    @Test
    void whatWouldChangeItIsGreyAsLongAsTheFileCanOnlyBeRead() throws Exception {
        try (var office = Office.association(folder)) {
            var mirela = Someone.mirela();
            office.save(mirela.records());
            Fx.run(() -> {
                var readOnly = new SimpleBooleanProperty(true);
                var cv = new CvViewModel(office.cases, mirela.id(), office.jobs, office.dialogs, office.words,
                        new CvVerbs(() -> { }, () -> { }, () -> { }));
                var picture = new ShellPicture(office, "people", Look.LIGHT, () -> new CvView(cv, office.words, new Region(), new Locked(readOnly)))
                        .layOut();
                var still = new TreeMap<String, Boolean>();
                for (String id : List.of("cv-one-page", "cv-anonymous", "cv-experiences-1", "cv-export", "cv-print")) {
                    still.put(id, !picture.find(Node.class, id).isDisabled());
                }
                assertEquals("{cv-anonymous=false, cv-experiences-1=false, cv-export=true, cv-one-page=false, cv-print=true}", still.toString());
                assertEquals(List.of(false, true, true, true, true), chooserItems(picture));
                assertEquals(false, picture.find(TextField.class, "cv-target-job").isEditable());

                readOnly.set(false);
                assertEquals(true, picture.find(TextField.class, "cv-target-job").isEditable());
                assertEquals(false, picture.find(Switch.class, "cv-experiences-1").isDisabled());
            });
        }
    }

    /// Of each entry but the line between them, whether it is grey.
    private static List<Boolean> chooserItems(ShellPicture picture) {
        return picture.find(CvChooserButton.class, "cv-chooser").getItems().stream().filter(item -> item.getId() != null)
                .map(item -> item.isDisable()).toList();
    }
}
