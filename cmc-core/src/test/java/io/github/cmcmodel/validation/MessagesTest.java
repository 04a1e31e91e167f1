// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.RepositoryFile;
import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.rule.RuleMessages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the samples' findings say, for somebody who speaks the languages to read. Written anew as the catalogue of rules is. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/test/resources/io/github/cmcmodel/validation/messages.txt");

    @Test
    void findingsSayWhatTheySaidWhenSomebodyReadThem() throws IOException {
        StringBuilder messages = new StringBuilder();
        for (RuleSample sample : RuleSamples.ALL) {
            FindingReport report = MechanismValidator.create().validate(sample.failing(), RuleSamples.TODAY);
            for (String language : RuleMessages.LANGUAGES) {
                messages.append(language).append(": ").append(report.format(Locale.forLanguageTag(language)));
            }
            messages.append('\n');
        }
        RepositoryFile.isUpToDate(MESSAGES, messages.toString());
    }
}
