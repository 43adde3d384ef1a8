/// Activities of groups: all of them, and one with its sessions, its people and the grid of who was there.
@NullMarked
package org.focale.desktop.activity;

import org.jspecify.annotations.NullMarked;
