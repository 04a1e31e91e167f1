// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

import io.github.cmcmodel.json.form.Sha256;
import io.github.cmcmodel.json.token.Eights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream of any length, one at a time. A line ends with a line feed and nothing else; a carriage return
 * before it is dropped. Not safe to share between threads.
 */
public final class StreamLines implements LineSupply {
    private static final int BUFFER = 1 << 16;
    private static final byte[] LINE_FEED = {'\n'};

    private final InputStream in;
    private final int maximum;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;
    private long offset;
    private long blank;

    /** The last line as it was in the stream, without its line feed; nothing of a line that was too long. */
    private byte[] last = new byte[0];

    private boolean lastEnded;
    private long lastStart;
    private @Nullable Sha256 digest;

    /**
     * The lines of a stream.
     *
     * @param in the stream; never closed here
     * @param maximum the most bytes of a line that are held; a longer line is skipped without being held
     */
    public StreamLines(InputStream in, int maximum) {
        this.in = in;
        this.maximum = maximum;
    }

    /** The next line that is not blank. */
    @Override
    public Optional<StreamLine> next() throws IOException {
        while (true) {
            Optional<StreamLine> line = any();
            if (line.isEmpty() || line.get().tooLong() || !isBlank(line.get().text())) {
                return line;
            }
            blank++;
        }
    }

    /**
     * How many blank lines were passed over so far.
     *
     * @return the number of blank lines
     */
    public long blankLines() {
        return blank;
    }

    /** Starts the digest with the last line; it then takes every line in as the next is read. */
    public void digestFromHere() {
        digest = new Sha256();
    }

    /**
     * The SHA-256 of everything from where the digest was started up to the last line, without that line.
     *
     * @return 64 hexadecimal digits in lower case; the digest is over then
     */
    public String digestBefore() {
        String hex = Objects.requireNonNull(digest, "it was started").hex();
        digest = null;
        return hex;
    }

    /**
     * Where the stream has been read to.
     *
     * @return the offset in bytes from the start of the stream, after the last line
     */
    public long offset() {
        return offset;
    }

    /**
     * How many lines were read so far.
     *
     * @return the number of the last line
     */
    public long number() {
        return number;
    }

    /**
     * What the stream ends in, if no line feed ends it. To be asked at the end of the stream.
     *
     * @return the last line, even a blank one, unless it is ended
     */
    public Optional<StreamLine> unended() {
        boolean ended = number == 0 || lastEnded;
        return ended ? Optional.empty() : Optional.of(new StreamLine(number, lastStart, last, false, false));
    }

    private Optional<StreamLine> any() throws IOException {
        if (at == filled && !fill()) {
            return Optional.empty();
        }
        digest(last, 0, last.length);
        if (lastEnded) {
            digest(LINE_FEED, 0, 1);
        }
        long start = offset;
        number++;
        int lineFeed = Eights.nextLineFeed(buffer, at, filled);
        if (lineFeed < filled && lineFeed - at <= maximum) { // as most lines are
            byte[] text = Arrays.copyOfRange(buffer, at, lineFeed);
            at = lineFeed + 1;
            offset += text.length + 1;
            return Optional.of(line(start, text, false, true));
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (true) {
            int end = Eights.nextLineFeed(buffer, at, filled);
            if (!tooLong && text.size() + (end - at) > maximum) {
                tooLong = true;
                digest(text.toByteArray(), 0, text.size());
                text.reset();
            }
            if (tooLong) {
                digest(buffer, at, end - at);
            } else {
                text.write(buffer, at, end - at);
            }
            offset += end - at;
            at = end;
            if (at < filled) {
                at++; // over the line feed
                offset++;
                return Optional.of(line(start, text.toByteArray(), tooLong, true));
            }
            if (!fill()) {
                return Optional.of(line(start, text.toByteArray(), tooLong, false));
            }
        }
    }

    private void digest(byte[] bytes, int from, int length) {
        if (digest != null) {
            digest.update(bytes, from, length);
        }
    }

    /** The line of those bytes, which are none if it is too long. */
    private StreamLine line(long start, byte[] bytes, boolean tooLong, boolean ended) {
        last = bytes;
        lastEnded = ended;
        lastStart = start;
        boolean carriageReturn = ended && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return new StreamLine(
                number, start, carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes, tooLong, ended);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = 0;
        int read;
        do {
            read = in.read(buffer);
        } while (read == 0);
        filled = Math.max(0, read);
        return read > 0;
    }

    private static boolean isBlank(byte[] text) {
        for (byte character : text) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }
}
