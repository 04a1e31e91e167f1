// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.shape.Access;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import org.jspecify.annotations.Nullable;

/**
 * One attribute, for writing.
 *
 * @param <T> the type that has it
 * @param <V> the type of one value of it
 */
final class WriteMember<T, V> {
    final QuotedWord name;
    final Presence presence;
    final Access<T, ?> access;
    final int at;
    final @Nullable V defaultValue;
    final WriteType<V> type;

    WriteMember(Attribute<T, ?, V> attribute) {
        name = new QuotedWord(attribute.name());
        presence = attribute.presence();
        access = attribute.access();
        at = attribute.at();
        defaultValue = attribute.defaultValue();
        type = new WriteType<>(attribute.type());
    }
}
