// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.util.diff.DiffUtils;

/** The differences between files of the repository and what the code says of them, to be shown to somebody who approves them. */
final class Differences {
    private static final int MOST_LINES = 40;

    private final List<String> files = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * Adds a file.
     *
     * @param name its path in the repository
     * @param before what is in it, {@code null} where there is no such file
     * @param after what the code says, {@code null} where there must be no such file
     */
    void add(String name, byte[] before, byte[] after) {
        files.add(name);
        List<String> original = lines(before);
        List<String> revised = lines(after);
        List<String> unified =
                DiffUtils.generateUnifiedDiff(name, name, original, DiffUtils.diff(original, revised), 1);
        lines.addAll(unified.isEmpty() ? List.of("+++ " + name + " (line ends, or none at the end)") : unified);
    }

    private static List<String> lines(byte[] bytes) {
        return bytes == null
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    List<String> files() {
        return files;
    }

    /** The lines that differ, not more than somebody would read, and how to approve them. */
    @Override
    public String toString() {
        boolean one = files.size() == 1;
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
        if (shown.size() < lines.size()) {
            shown.add("(" + (lines.size() - shown.size()) + " lines more)");
        }
        return (one ? "1 file differs" : files.size() + " files differ") + " from what the code says:\n"
                + String.join("\n", shown)
                + "\nIf you want what is new (+), approve it: mvn test -Dcmc.approve="
                + (one ? files.get(0) : folder());
    }

    /** The folder that all files are in. */
    private String folder() {
        String common = files.get(0);
        for (String name : files) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
            }
        }
        return common.substring(0, common.lastIndexOf('/') + 1);
    }
}
