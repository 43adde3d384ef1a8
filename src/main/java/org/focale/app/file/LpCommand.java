package org.focale.app.file;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.print.PrintException;
import javax.print.PrintService;

/// Gives a PDF to the print system of Linux and macOS (CUPS), without a file in between.
///
/// @param command the program to run, `lp`
record LpCommand(String command) implements Printers.Way {

    private static final long PATIENCE = 60;

    @Override
    public void send(byte[] pdf, PrintService printer, String title, int copies) throws PrintException {
        var lp = new ProcessBuilder(command, "-d", printer.getName(), "-n", Integer.toString(copies), "-t", title, "-")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            var process = lp.start();
            try (var in = process.getOutputStream()) {
                in.write(pdf);
            } finally {
                if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
            if (process.exitValue() != 0) {
                throw new PrintException("lp ended with " + process.exitValue());
            }
        } catch (IOException refused) {
            throw new PrintException(refused);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PrintException("interrupted");
        }
    }
}
