// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.SchemeCode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class StatusSchemeTest {
    static final List<StatusScheme> schemes = StatusScheme.ALL;

    @ParameterizedTest
    @CsvSource({
        "grfPledge, in the planning stage, planned",
        "grfPledge, in progress, inProgress",
        "grfPledge, fulfilled, fulfilled",
        "uprRecommendation, no action, notStarted",
        "uprRecommendation, ongoing, inProgress",
        "uprRecommendation, completed, fulfilled"
    })
    void aWordMeansAStatusAndTheStatusHasThatWord(SchemeCode scheme, String word, CommitmentStatus status) {
        StatusScheme words = StatusScheme.of(scheme).orElseThrow();

        assertThat(words.statusOf(word)).contains(status);
        assertThat(words.statusOf(" " + word.toUpperCase(Locale.ROOT) + "\n")).contains(status);
        assertThat(words.wordFor(status)).contains(word);
    }

    @ParameterizedTest
    @FieldSource("schemes")
    void noSchemeHasAWordOrAStatusTwiceNorOneForWithdrawn(StatusScheme scheme) {
        Map<String, CommitmentStatus> byWord = scheme.words().stream()
                .collect(Collectors.toMap(word -> word.text().toLowerCase(Locale.ROOT), StatusScheme.Word::status));

        assertThat(byWord.values()).doesNotHaveDuplicates();
        assertThat(scheme.wordFor(CommitmentStatus.WITHDRAWN)).isEmpty();
        assertThat(scheme.scheme().isKnown()).isTrue();
        assertThat(URI.create(scheme.source()).getScheme()).isEqualTo("https");
    }

    @Test
    void aStatusWithoutAWordOfItsOwnHasTheWordOfItsCategory() {
        assertThat(StatusScheme.GLOBAL_REFUGEE_FORUM.wordFor(CommitmentStatus.DELAYED))
                .contains("in progress");
        assertThat(StatusScheme.GLOBAL_REFUGEE_FORUM.wordFor(CommitmentStatus.NOT_STARTED))
                .contains("in the planning stage");
        assertThat(StatusScheme.UNIVERSAL_PERIODIC_REVIEW.wordFor(CommitmentStatus.PLANNED))
                .contains("no action");
        assertThat(StatusScheme.GLOBAL_REFUGEE_FORUM.wordFor(CommitmentStatus.CANCELLED))
                .isEmpty();
        assertThat(StatusScheme.GLOBAL_REFUGEE_FORUM.wordFor(new CommitmentStatus("fromTomorrow")))
                .isEmpty();
    }

    @Test
    void aWordOfAnotherSchemeMeansNothingHere() {
        assertThat(StatusScheme.GLOBAL_REFUGEE_FORUM.statusOf("completed")).isEmpty();
        assertThat(StatusScheme.UNIVERSAL_PERIODIC_REVIEW.statusOf("partially")).isEmpty();
        assertThat(StatusScheme.of(SchemeCode.GCM_PLEDGE))
                .as("its words are not known")
                .isEmpty();
    }
}
