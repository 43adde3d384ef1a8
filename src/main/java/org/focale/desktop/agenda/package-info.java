/// The agenda: week, month and day on one screen, moved and stretched with the mouse. Loaded when it is first opened, with its library.
@NullMarked
package org.focale.desktop.agenda;

import org.jspecify.annotations.NullMarked;
