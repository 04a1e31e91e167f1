// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.PartialDate;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the value of a single token, such as a date, a code or a number; null after a fault. */
final class ScalarReader {
    private static final int MAX_EXPONENT = 400;

    private final TokenSource source;
    private final FaultLog log;

    ScalarReader(TokenSource source, FaultLog log) {
        this.source = source;
        this.log = log;
    }

    @Nullable
    String string() {
        if (source.current() != Token.STRING) {
            log.wrongKind(Token.STRING.kind());
            return null;
        }
        return wellFormed(source.text());
    }

    /** The text of the current token, unless there is half of a surrogate pair in it. */
    @Nullable
    String wellFormed(String text) {
        if (!source.mayHoldHalves()) {
            return text;
        }
        int lone = Surrogates.firstLone(text);
        if (lone < 0) {
            return text;
        }
        log.fault(RuleCode.TEXT_FORBIDDEN_CHARACTER, Surrogates.arguments(text, lone));
        return null;
    }

    <V> @Nullable V date(ValueType.Form<V> form) {
        PartialDate plain = source.current() == Token.STRING
                ? PlainValues.date(source.bytes(), source.start(), source.end())
                : null;
        return plain == null ? parsed(form) : form.type().cast(plain);
    }

    /** An identifier, code or date. */
    <V> @Nullable V parsed(ValueType.Form<V> form) {
        String text = string();
        if (text == null) {
            return null;
        }
        try {
            return form.parse().apply(text);
        } catch (InvalidValueException refused) {
            log.fault(refused.rule(), refused.arguments());
            return null;
        }
    }

    /** A code of an open list. One that is known is not made anew. */
    <V> @Nullable V openCode(ReadType<V> type) {
        if (source.current() == Token.STRING && source.end() > 0) {
            QuotedWord[] words = type.codes();
            for (int at = 0; at < words.length; at++) {
                if (words[at].isAt(source.bytes(), source.start() - 1)) {
                    return type.known(at);
                }
            }
        }
        return parsed((ValueType.Form<V>) type.type);
    }

    /** A code of a closed list, which documents write as one of the words. */
    @Nullable
    Object closedCode(ValueType.Closed<?> closed, QuotedWord[] words) {
        if (source.current() == Token.STRING && source.end() > 0) {
            for (int at = 0; at < words.length; at++) {
                if (words[at].isAt(source.bytes(), source.start() - 1)) {
                    return closed.values().get(at);
                }
            }
        }
        String text = string();
        if (text == null) {
            return null;
        }
        Optional<?> value = closed.ofCode(text);
        if (value.isPresent()) {
            return value.get();
        }
        log.fault(RuleCode.STRUCTURE_UNKNOWN_VALUE, Map.of("value", text, "allowed", closed.codes()));
        return null;
    }

    @Nullable
    Boolean bool() {
        if (source.current() == Token.TRUE || source.current() == Token.FALSE) {
            return source.current() == Token.TRUE;
        }
        log.wrongKind(Token.TRUE.kind());
        return null;
    }

    @Nullable
    Object wholeNumber(ValueType.Whole<?> whole) {
        if (source.current() != Token.NUMBER) {
            log.wrongKind("integer");
            return null;
        }
        String text = source.text();
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            log.wrongKind("integer");
            return null;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= whole.minimum() && number <= whole.maximum()) {
                return whole.narrow(number);
            }
        } catch (NumberFormatException beyondLong) {
            // reported below, as for an int
        }
        log.fault(RuleCode.NUMBER_MALFORMED, Map.of("value", text));
        return null;
    }

    @Nullable
    BigDecimal decimal() {
        if (source.current() != Token.NUMBER) {
            log.wrongKind(Token.NUMBER.kind());
            return null;
        }
        BigDecimal plain = PlainValues.decimal(source.bytes(), source.start(), source.end());
        if (plain != null) {
            return plain;
        }
        String text = source.text();
        try {
            BigDecimal number = new NumberLiteral(text).toBigDecimal();
            int exponent = number.precision() - number.scale();
            if (Math.abs(number.scale()) <= MAX_EXPONENT && Math.abs(exponent) <= MAX_EXPONENT) {
                return number;
            }
        } catch (InvalidValueException | NumberFormatException beyondDecimals) {
            // reported below, as too large
        }
        log.fault(RuleCode.NUMBER_MALFORMED, Map.of("value", text));
        return null;
    }
}
