package org.focale.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Dresses scenes: AtlantaFX Primer under our own colours and sizes, in light or dark, at the user's text size.
public final class Theme {

    private static final List<String> FONTS = List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic");
    private static boolean fontsLoaded;

    private final ObjectProperty<Look> look;

    public Theme(Look look) {
        this.look = new SimpleObjectProperty<>(look);
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    /// Dresses the scene now and whenever the look changes, for as long as the scene lives.
    public void dress(Scene scene) {
        dress(scene, look.get());
        look.addListener(new WeakDress(scene));
    }

    /// Dresses the scene once.
    public static void dress(Scene scene, Look look) {
        loadFonts();
        scene.setUserAgentStylesheet(look.dark() ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(address(look.dark() ? "dark.css" : "light.css"), StyleSheet.at(look.textPercent()));
        scaleOf(scene).set(look.textPercent() / 100.0);
    }

    /// How much larger than at 100 % the letters of this scene are; Java that must set a length multiplies it.
    public static ObservableValue<Double> scale(Scene scene) {
        return scaleOf(scene);
    }

    /// Whether a region is at least so wide, counted at 100 %: where it is not, what is less needed gives way.
    public static ObservableValue<Boolean> hasRoom(Region region, double pixels) {
        ObservableValue<Double> scale = region.sceneProperty().flatMap(Theme::scale).orElse(1.0);
        return Bindings.createObjectBinding(() -> region.getWidth() / scale.getValue() >= pixels, region.widthProperty(), scale);
    }

    @SuppressWarnings("unchecked")
    private static ObjectProperty<Double> scaleOf(Scene scene) {
        return (ObjectProperty<Double>) scene.getProperties().computeIfAbsent(Theme.class, _ -> new SimpleObjectProperty<>(1.0));
    }

    private static String address(String sheet) {
        URL url = Theme.class.getResource("/org/focale/desktop/" + sheet);
        return Objects.requireNonNull(url, sheet).toExternalForm();
    }

    private static synchronized void loadFonts() {
        if (fontsLoaded) {
            return;
        }
        for (String font : FONTS) {
            try (InputStream in = Theme.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/" + font + ".otf")) {
                Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, font), 13), font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        fontsLoaded = true;
    }

    /// Follows the look without keeping a closed window's scene alive.
    private static final class WeakDress implements ChangeListener<Look> {

        private final WeakReference<Scene> scene;

        WeakDress(Scene scene) {
            this.scene = new WeakReference<>(scene);
        }

        @Override
        public void changed(ObservableValue<? extends Look> property, Look before, Look now) {
            @Nullable Scene living = scene.get();
            if (living == null) {
                property.removeListener(this);
            } else {
                dress(living, now);
            }
        }
    }
}
