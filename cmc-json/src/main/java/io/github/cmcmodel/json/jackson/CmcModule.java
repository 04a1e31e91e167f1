// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.embed.EmbeddedType;

/**
 * Teaches an application's own Jackson 2 mapper the types of the model, such as
 * {@code JsonMapper.builder().addModule(new CmcModule()).build()}.
 *
 * <p>Every type can then be read and written alone and inside the application's own classes, lists and maps; identifiers,
 * codes and dates can be keys of maps. The form of a value is that of {@link CmcJson}, whatever the mapper's settings say
 * about names, inclusion and unknown members, but without {@code schemaVersion}, which the application's document has no
 * place for; where it is there, it is checked.
 *
 * <p>For a value that cannot be read the mapper's own exception is thrown, a {@link JsonMappingException} whose cause is a
 * {@link CmcJsonException} with all findings; their pointers start at the value. Guarantees of {@link CmcJson} about the text
 * around and below the values, such as strict UTF-8, are the mapper's then.
 *
 * <p>On the class path it is found by {@code findAndRegisterModules}. On the module path it is to be added by name.
 */
public final class CmcModule extends Module {
    /** A module; they are all alike. */
    public CmcModule() {}

    @Override
    public String getModuleName() {
        return CmcModule.class.getName();
    }

    @Override
    public Object getTypeId() {
        return getModuleName(); // registered once, however often it is added
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(
                new Jackson2Serializers(type -> EmbeddedType.of(type).map(Jackson2Serializer::new)));
        context.addKeySerializers(
                new Jackson2Serializers(type -> EmbeddedType.ofKey(type).map(Jackson2KeySerializer::new)));
        context.addDeserializers(new Jackson2Deserializers());
        context.addKeyDeserializers((type, config, description) -> EmbeddedType.ofKey(type.getRawClass())
                .map(Jackson2KeyDeserializer::new)
                .orElse(null));
    }
}
