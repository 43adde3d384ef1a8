package org.focale.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Says who has a workspace open, for a second copy of the program to tell. It locks nothing itself: the lock on the database does,
/// so a note left by a power cut harms nobody.
final class LockNote {

    private static final String FILE = "workspace.lock";
    private static final Path HOST = Path.of("/proc/sys/kernel/hostname");

    private LockNote() {}

    /// A full disk has no place for it; the workspace opens all the same.
    static void write(Path folder, Disk disk) {
        try {
            disk.write(folder.resolve(FILE), (System.getProperty("user.name", "") + "\n" + computer() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // a second copy is still refused, without a name
        }
    }

    static void remove(Path folder, Disk disk) {
        try {
            disk.delete(folder.resolve(FILE));
        } catch (IOException _) {
            // it will be written over
        }
    }

    static AlreadyOpen alreadyOpen(Path folder, Disk disk) {
        try {
            var lines = new String(disk.read(folder.resolve(FILE)), StandardCharsets.UTF_8).lines().toList();
            return lines.size() < 2 ? AlreadyOpen.by("", "") : AlreadyOpen.by(lines.get(0), lines.get(1));
        } catch (IOException _) {
            return AlreadyOpen.by("", "");
        }
    }

    /// Without asking the network, which may take seconds to answer.
    static String computer() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(HOST).strip();
        } catch (IOException _) {
            return "";
        }
    }
}
