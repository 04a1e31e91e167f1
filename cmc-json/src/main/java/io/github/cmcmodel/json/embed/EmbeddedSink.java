// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.embed;

import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.json.token.TokenSink;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Tokens of one value inside a document that an application's own generator writes. It is not closed by us. */
abstract class EmbeddedSink implements TokenSink {
    /** What is no text, such as CBOR, holds numbers as values. */
    private final boolean binary;

    EmbeddedSink(boolean binary) {
        this.binary = binary;
    }

    abstract void writeName(String name);

    abstract void writeString(String text);

    abstract void writeNumber(String text);

    abstract void writeNumber(BigInteger number);

    abstract void writeNumber(BigDecimal number);

    @Override
    public final void name(String name) {
        writeName(Surrogates.whole(name));
    }

    @Override
    public final void string(String text) {
        writeString(Surrogates.whole(text));
    }

    @Override
    public final void number(String text) {
        if (!binary) {
            writeNumber(text);
        } else if (text.chars().allMatch(sign -> sign == '-' || sign >= '0' && sign <= '9')) {
            writeNumber(new BigInteger(text));
        } else {
            writeNumber(new BigDecimal(text));
        }
    }
}
