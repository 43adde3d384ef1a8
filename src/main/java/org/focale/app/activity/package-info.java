/// Activities of a group: their sessions, who is enrolled, who was there and for how long, and the sheet they sign.
@NullMarked
package org.focale.app.activity;

import org.jspecify.annotations.NullMarked;
