package org.focale.desktop.person;

import java.util.function.Supplier;
import javafx.scene.Node;

/// The parts of the plan that stand in the section of the pathway. The plan is a family of screens of its own: they are brought together where
/// the window is put together.
///
/// @param phases     which pathway, and its months
/// @param followUps  below the exit
/// @param listening  follows the workspace while the section is shown; what it returns stops that
public record PlanSections(Node phases, Node objectives, Node barriers, Node followUps, Supplier<Runnable> listening) {}
