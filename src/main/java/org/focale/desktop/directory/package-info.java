/// The partners: found, filtered, looked at; the page of each, and a list of them on its way in.
@NullMarked
package org.focale.desktop.directory;

import org.jspecify.annotations.NullMarked;
