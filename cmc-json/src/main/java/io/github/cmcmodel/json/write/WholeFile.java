// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that nobody ever sees a half of it, also after a crash. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Puts a file in the place of another.
     *
     * @param file the place
     * @param content what the file holds afterwards
     * @throws IOException if that fails, also because the file system cannot move a file atomically; the old file is
     *     then unchanged
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path place = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        // made by hand rather than by createTempFile, which would shut out everybody but the owner
        Path temporary = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
