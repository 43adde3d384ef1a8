package org.focale.document.pdf;

import java.util.List;

/// A piece of a portfolio as pages.
///
/// @param pages  how many
/// @param inside what travels inside because of it
@SuppressWarnings("ArrayRecordComponent")
record BoundPiece(String title, String about, byte[] pdf, int pages, List<Enclosed> inside) {}
