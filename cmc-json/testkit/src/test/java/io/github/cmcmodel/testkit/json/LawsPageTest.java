// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cmcmodel.Repository;
import io.github.cmcmodel.Snippets;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.jackson.CmcModule;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.testkit.Laws;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.code.SharingLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The snippets of docs/laws.md, compiled and run. */
class LawsPageTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new CmcModule());
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** An application. */
    private static final class Service {
        FindingReport submit(byte[] document) {
            return CmcJson.standard().read(document).report();
        }

        String write(Object value) {
            try {
                return MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        Commitment read(String text) {
            try {
                return MAPPER.readValue(text, Commitment.class);
            } catch (JsonProcessingException refused) {
                throw new UncheckedIOException(refused);
            }
        }

        String webPage(ConsultativeMechanism mechanism) {
            return write(mechanism.redacted(SharingLevel.PUBLIC));
        }

        ConsultativeMechanism tidied(ConsultativeMechanism mechanism) {
            return mechanism.toBuilder().reports(List.of()).build();
        }

        List<Long> load(byte[] stream) {
            List<Long> bad = new ArrayList<>();
            CmcJson.standard()
                    .records(Commitment.class, new ByteArrayInputStream(stream))
                    .forEach(record -> {
                        if (record.result().value().isEmpty()) {
                            bad.add(record.line());
                        }
                    });
            return bad;
        }
    }

    private final Service service = new Service();

    // snippet: roundTrip
    @Property(tries = 100)
    void whatWeStoreIsReadBack(@ForAll Commitment commitment) {
        Laws.roundTrip(commitment, service::write, service::read);
    }
    // end

    // snippet: redaction
    @Property(tries = 100)
    void ourPagesNameNobodyWhoIsNotPublic(@ForAll ConsultativeMechanism mechanism) {
        Laws.redactionLeaksNothing(mechanism, SharingLevel.PUBLIC, service::webPage);
    }
    // end

    // snippet: silent
    @Property(tries = 50)
    void tidyingUpBreaksNoRule(@ForAll ConsultativeMechanism mechanism) {
        Laws.keepsRulesSilent(mechanism, service::tidied, MechanismValidator.create(), TODAY, Severity.ERROR);
    }
    // end

    // snippet: faulty
    @Provide
    Arbitrary<SampleDocument<ConsultativeMechanism>> faulty() {
        return CmcDocuments.faulty(ConsultativeMechanism.class, 3);
    }

    @Property(tries = 100)
    void aSubmissionIsAnsweredWithAllItsFaults(@ForAll("faulty") SampleDocument<ConsultativeMechanism> document) {
        document.checkReport(service.submit(document.bytes()));
    }
    // end

    @Example
    void aSubmissionThatIsCutOffIsAnsweredWithThat() {
        // snippet: breaking
        SampleDocuments.from(42).breaking(RuleCode.JSON_TRUNCATED).limit(100).forEach(document -> {
            document.checkReport(service.submit(document.bytes()));
        });
        // end
    }

    // snippet: streams
    @Provide
    Arbitrary<SampleStream<Commitment>> streams() {
        return CmcDocuments.streams(Commitment.class);
    }

    @Property(tries = 100)
    void theLoadNamesTheBadLines(@ForAll("streams") SampleStream<Commitment> stream) {
        assertThat(service.load(stream.bytes())).isEqualTo(stream.badLines());
    }
    // end

    @Example
    void thePageShowsTheCodeAboveAndNoOther() throws IOException {
        Path page = Repository.at("docs/laws.md");

        assertThat(Snippets.of(page, LawsPageTest.class)).hasSize(6);
        assertThat(page).content().contains(CmcDocuments.breakable().size() + " rules");
        assertThat(Snippets.of(Repository.at("cmc-json/testkit/README.md"), LawsPageTest.class))
                .containsExactly("roundTrip");
    }
}
