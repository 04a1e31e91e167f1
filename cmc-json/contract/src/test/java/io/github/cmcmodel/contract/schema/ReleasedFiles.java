// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The checksums of the files of a version, recorded at its release: from then on none of them may change, come or go. */
final class ReleasedFiles {
    private ReleasedFiles() {}

    /** A line for each file below the folders: its checksum and its place. */
    static List<String> record(List<Path> folders) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                lines.add(checksum(file) + "  " + name(folder, file));
            }
        }
        return lines;
    }

    /** What is no longer as it was recorded, one sentence a file. */
    static List<String> changed(List<String> recorded, List<Path> folders) throws IOException {
        Map<String, String> before = byName(recorded);
        Map<String, String> now = byName(record(folders));
        List<String> changed = new ArrayList<>();
        before.forEach((name, checksum) -> {
            if (!now.containsKey(name)) {
                changed.add(name + " is gone");
            } else if (!now.get(name).equals(checksum)) {
                changed.add(name + " has changed");
            }
        });
        now.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> changed.add(name + " has come"));
        return changed;
    }

    private static Map<String, String> byName(List<String> lines) {
        Map<String, String> byName = new TreeMap<>();
        lines.forEach(line -> byName.put(line.substring(line.indexOf(' ') + 2), line.substring(0, line.indexOf(' '))));
        return byName;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The same on every system: with the folder's own name in front, and slashes. */
    private static String name(Path folder, Path file) {
        return folder.getParent().getFileName() + "/"
                + folder.getParent().relativize(file).toString().replace('\\', '/');
    }

    private static String checksum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
