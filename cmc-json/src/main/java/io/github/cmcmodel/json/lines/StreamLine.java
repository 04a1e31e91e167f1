// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.lines;

/** One line of a stream. */
public final class StreamLine {
    private final long number;
    private final long offset;
    private final byte[] text;
    private final boolean tooLong;
    private final boolean ended;

    StreamLine(long number, long offset, byte[] text, boolean tooLong, boolean ended) {
        this.number = number;
        this.offset = offset;
        this.text = text;
        this.tooLong = tooLong;
        this.ended = ended;
    }

    /**
     * The number of the line.
     *
     * @return the number from 1
     */
    public long number() {
        return number;
    }

    /**
     * Where the line starts.
     *
     * @return the offset in bytes from the start of the stream
     */
    public long offset() {
        return offset;
    }

    /**
     * The bytes of the line, not copied.
     *
     * @return the bytes without the line's end; none when the line is too long
     */
    public byte[] text() {
        return text;
    }

    /**
     * Whether the line was skipped because it is longer than allowed.
     *
     * @return true if it was
     */
    public boolean tooLong() {
        return tooLong;
    }

    /**
     * Whether a line feed ends the line; only the last line may have none.
     *
     * @return true if one does
     */
    public boolean ended() {
        return ended;
    }
}
