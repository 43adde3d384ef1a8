/// What leaves the workspace where the user says: files, and pages for a printer.
@NullMarked
package org.focale.app.file;

import org.jspecify.annotations.NullMarked;
