// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files and folders of the repository, from whichever module they are asked for. */
public final class Repository {
    private static final Path ROOT = root(Path.of("").toAbsolutePath());

    private Repository() {}

    /**
     * A file or folder.
     *
     * @param place its place from the root, such as {@code docs/json.md}
     * @return its path
     */
    public static Path at(String place) {
        return ROOT.resolve(place);
    }

    private static Path root(Path folder) {
        Path parent = folder.getParent();
        if (Files.exists(folder.resolve(".mvn")) || parent == null) {
            return folder;
        }
        return root(parent);
    }
}
