package org.focale.document.pdf;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Keeps the PDF libraries from writing to a log: their messages quote the page, and pages name people.
final class Silence {

    /// Held here, because the log system forgets a logger that nobody holds, and its level with it.
    private static final List<Logger> LOGGERS = Stream.of("org.apache.pdfbox", "org.apache.fontbox", "com.openhtmltopdf")
            .map(Logger::getLogger)
            .toList();

    private Silence() {}

    static void keep() {
        XRLog.setLoggingEnabled(false);
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
