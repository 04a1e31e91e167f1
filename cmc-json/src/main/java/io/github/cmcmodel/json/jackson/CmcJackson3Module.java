// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.embed.EmbeddedType;
import tools.jackson.core.Version;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches an application's own Jackson 3 mapper the types of the model, such as
 * {@code JsonMapper.builder().addModule(new CmcJackson3Module()).build()}.
 *
 * <p>Every type can then be read and written alone and inside the application's own classes, lists and maps; identifiers,
 * codes and dates can be keys of maps. The form of a value is that of {@link CmcJson}, whatever the mapper's settings say
 * about names, inclusion and unknown members, but without {@code schemaVersion}, which the application's document has no
 * place for; where it is there, it is checked.
 *
 * <p>For a value that cannot be read the mapper's own exception is thrown, a {@link DatabindException} whose cause is a
 * {@link CmcJsonException} with all findings; their pointers start at the value. Guarantees of {@link CmcJson} about the text
 * around and below the values, such as strict UTF-8, are the mapper's then.
 *
 * <p>On the class path it is found by {@code findAndAddModules}. On the module path it is to be added by name.
 */
public final class CmcJackson3Module extends JacksonModule {
    /** A module; they are all alike. */
    public CmcJackson3Module() {}

    @Override
    public String getModuleName() {
        return CmcJackson3Module.class.getName();
    }

    @Override
    public Object getRegistrationId() {
        return getModuleName(); // registered once, however often it is added
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(
                new Jackson3Serializers(type -> EmbeddedType.of(type).map(Jackson3Serializer::new)));
        context.addKeySerializers(
                new Jackson3Serializers(type -> EmbeddedType.ofKey(type).map(Jackson3KeySerializer::new)));
        context.addDeserializers(new Jackson3Deserializers());
        context.addKeyDeserializers((type, config, description) -> EmbeddedType.ofKey(type.getRawClass())
                .map(Jackson3KeyDeserializer::new)
                .orElse(null));
    }
}
