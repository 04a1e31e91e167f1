// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.TextPosition;
import io.github.cmcmodel.value.Extensible;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one stream from choices, line by line. For one use.
 *
 * @param <T> the type of the records
 */
final class StreamDrawing<T extends Extensible> {
    private static final int MOST_LINES = 12;

    /** How the proof that a stream is complete fails. */
    private enum Flaw {
        CUT_OFF,
        WRONG_NUMBER,
        WRONG_DIGEST,
        WRONG_TYPE,
        SOMETHING_BEHIND
    }

    private final Class<T> type;
    private final Drawing<T> documents;
    private final Choices choices;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<SampleStream.Line<T>> records = new ArrayList<>();
    private long blankLines;
    private int lines;

    /** Whether the last line is one that says the same without its line feed; a bad one would be taken for cut off. */
    private boolean endsWell;

    StreamDrawing(Class<T> type, Drawing<T> documents, Choices choices) {
        this.type = type;
        this.documents = documents;
        this.choices = choices;
    }

    SampleStream<T> right() {
        boolean proved = choices.flag(40);
        if (proved) {
            header(type.getSimpleName());
        }
        records();
        if (proved) {
            trailer(records.size(), digest(whole()));
        }
        return new SampleStream<>(type, ended(), records, blankLines, proved, Optional.empty());
    }

    SampleStream<T> broken() {
        Flaw flaw = one(List.of(Flaw.values()));
        if (flaw == Flaw.WRONG_TYPE) {
            return ofOtherType();
        }
        header(type.getSimpleName());
        records();
        String digest = digest(whole());
        int count = records.size();
        TextPosition end = end();
        Finding found;
        if (flaw == Flaw.WRONG_NUMBER) {
            int stated = choices.flag(50) && count > 0 ? count - 1 : count + 1 + choices.below(3);
            trailer(stated, digest);
            found = differs(end, "records", Integer.toString(stated), Integer.toString(count));
        } else if (flaw == Flaw.WRONG_DIGEST) {
            String stated = one(List.of(digest(new byte[0]), digest.substring(1), "", digest + ' '));
            trailer(count, stated);
            found = differs(end, "sha256", stated, digest);
        } else if (flaw == Flaw.SOMETHING_BEHIND) {
            trailer(count, digest);
            found = something();
        } else {
            byte[] cut = ended();
            Finding cutOff = finding(RuleCode.JSON_TRUNCATED, placeOfEnd(cut), Map.of());
            return new SampleStream<>(type, cut, records, blankLines, true, Optional.of(cutOff));
        }
        return new SampleStream<>(type, ended(), records, blankLines, true, Optional.of(found));
    }

    /** None of the records is read, nor is a blank line come upon. */
    private SampleStream<T> ofOtherType() {
        String other = one(Shapes.all().stream()
                .filter(shape -> shape.type() != type)
                .map(Shape::name)
                .toList());
        Finding found = differs(end(), "type", other, type.getSimpleName());
        header(other);
        records();
        trailer(records.size(), digest(whole()));
        return new SampleStream<>(type, ended(), List.of(), 0, true, Optional.of(found));
    }

    private void records() {
        choices.open();
        int planned = choices.planned(0, MOST_LINES);
        for (int line = 1; line <= MOST_LINES; line++) {
            choices.open();
            boolean goesOn = choices.more(line <= planned);
            if (goesOn) {
                record();
            }
            choices.close();
            if (!goesOn) {
                break;
            }
        }
        choices.close();
    }

    private void record() {
        Optional<SampleDocument<T>> document = documents.line();
        if (document.isEmpty()) {
            blank();
            return;
        }
        SampleDocument<T> here = document.get().at(lines + 1, bytes.size());
        records.add(new SampleStream.Line<>(lines + 1, bytes.size(), here));
        line(here.bytes(), here.isReadable() && choices.flag(20) ? "\r\n" : "\n", here.isReadable());
    }

    private void blank() {
        line(ascii(one(List.of("", " ", "\t \r"))), "\n", false);
        blankLines++;
    }

    private void header(String stated) {
        edge("start", "\"type\":\"" + stated + '"');
    }

    private void trailer(int count, String sha256) {
        edge("end", "\"records\":" + count + ",\"sha256\":\"" + sha256 + '"');
    }

    private void edge(String which, String members) {
        String version = '"' + Planting.VERSION + "\":\"" + CmcJson.SCHEMA_VERSION + '"';
        line(ascii('{' + version + ",\"stream\":\"" + which + "\"," + members + '}'), "\n", true);
    }

    /** Something that is not blank, perhaps behind a blank line. */
    private Finding something() {
        if (choices.flag(50)) {
            blank();
        }
        Finding found = finding(RuleCode.JSON_TRAILING_CONTENT, end(), Map.of());
        byte[] more = documents.line().map(SampleDocument::bytes).orElseGet(() -> ascii("x"));
        line(more, "\n", true);
        return found;
    }

    private void line(byte[] text, String end, boolean well) {
        bytes.writeBytes(text);
        bytes.writeBytes(ascii(end));
        lines++;
        endsWell = well;
    }

    private byte[] whole() {
        return bytes.toByteArray();
    }

    /** The stream, now and then without its last line feed. */
    private byte[] ended() {
        byte[] whole = whole();
        return endsWell && choices.flag(30) ? Arrays.copyOf(whole, whole.length - 1) : whole;
    }

    /** Where the next line starts. */
    private TextPosition end() {
        return new TextPosition(lines + 1, 1, bytes.size());
    }

    private TextPosition placeOfEnd(byte[] stream) {
        if (stream.length == bytes.size()) {
            return end();
        }
        int start = stream.length;
        while (start > 0 && stream[start - 1] != '\n') {
            start--;
        }
        String last = new String(stream, start, stream.length - start, StandardCharsets.UTF_8);
        return new TextPosition(lines, 1 + last.codePointCount(0, last.length()), stream.length);
    }

    private static Finding differs(TextPosition place, String member, String stated, String found) {
        return finding(RuleCode.JSON_STREAM_DIFFERS, place, Map.of("member", member, "stated", stated, "found", found));
    }

    private static Finding finding(RuleCode rule, TextPosition place, Map<String, Object> arguments) {
        return Finding.of(rule, Pointer.ROOT, arguments).withPosition(place);
    }

    private static String digest(byte[] ahead) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ahead));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private <E> E one(List<E> of) {
        return of.get(choices.below(of.size()));
    }
}
