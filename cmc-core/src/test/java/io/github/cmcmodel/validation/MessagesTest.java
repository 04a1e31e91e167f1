// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.rule.RuleMessages;
import java.nio.file.Path;
import java.util.Locale;

/** What the samples' findings say, for somebody who speaks the languages to read. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/test/resources/io/github/cmcmodel/validation/messages.txt");

    @ApprovedFiles
    void findingsSayWhatTheySaidWhenSomebodyReadThem() {
        StringBuilder messages = new StringBuilder();
        for (RuleSample sample : RuleSamples.ALL) {
            FindingReport report = MechanismValidator.create().validate(sample.failing(), RuleSamples.TODAY);
            for (String language : RuleMessages.LANGUAGES) {
                messages.append(language).append(": ").append(report.format(Locale.forLanguageTag(language)));
            }
            messages.append('\n');
        }
        Approval.check(MESSAGES, messages.toString());
    }
}
