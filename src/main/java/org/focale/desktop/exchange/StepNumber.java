package org.focale.desktop.exchange;

import javafx.scene.control.Label;

/// The number of a step in its circle: what to do first, then.
final class StepNumber extends Label {

    StepNumber(int number) {
        super(String.valueOf(number));
        getStyleClass().addAll("avatar", "avatar-small");
    }
}
