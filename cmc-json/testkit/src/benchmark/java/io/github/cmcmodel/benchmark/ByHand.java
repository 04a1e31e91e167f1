// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The constraints on a commitment and all that is in it as somebody would write them down for this one type: counted, not
 * reported, and without places. Of a contact detail it sees less than the library.
 */
final class ByHand {
    private static final int LABEL = 100;
    private static final int TITLE = 300;
    private static final int NARRATIVE = 20_000;
    private static final Pattern CONTACT =
            Pattern.compile("[^\\s@]@[^\\s@]+\\.\\p{L}|\\+[1-9][0-9 ().-]{8,}|\\b\\d{3}-\\d{3}-\\d{4}\\b");

    private ByHand() {}

    static int breaches(Commitment commitment) {
        int breaches = text(commitment.getChapter(), LABEL)
                + text(commitment.getArea(), LABEL)
                + text(commitment.getTitle(), TITLE)
                + texts(commitment.getText(), NARRATIVE)
                + codes(commitment.getTypes())
                + codes(commitment.getInstruments())
                + citations(commitment.getCitations());
        for (Actor actor : commitment.getLeads()) {
            breaches += texts(actor.getInstitution(), TITLE);
        }
        for (Actor actor : commitment.getPartners()) {
            breaches += texts(actor.getInstitution(), TITLE);
        }
        for (Indicator indicator : commitment.getIndicators()) {
            breaches += indicator(indicator);
        }
        for (CommitmentRelation relation : commitment.getRelations()) {
            breaches += relation.getScheme().isPresent()
                            && !relation.getScheme().get().isKnown()
                    ? 1
                    : 0;
            breaches += text(relation.getIdentifier(), TITLE);
            breaches += relation.getType().isKnown() ? 0 : 1;
        }
        return breaches + updates(commitment) + (commitment.getLeads().isEmpty() ? 1 : 0);
    }

    private static int indicator(Indicator indicator) {
        int breaches = text(indicator.getName(), TITLE)
                + texts(indicator.getUnit(), LABEL)
                + values(indicator.getTargets())
                + values(indicator.getObservations())
                + citations(indicator.getCitations());
        Optional<IndicatorValue> baseline = indicator.getBaseline();
        boolean numbers = Stream.of(
                        baseline.stream(), indicator.getTargets().stream(), indicator.getObservations().stream())
                .flatMap(values -> values)
                .anyMatch(value -> value.getValue().isPresent());
        breaches += numbers && indicator.getUnit().isEmpty() ? 1 : 0;
        if (baseline.isPresent()) {
            breaches += citations(baseline.get().getCitations());
            Optional<BigDecimal> start = baseline.get().getValue();
            for (IndicatorValue target : indicator.getTargets()) {
                if (start.isEmpty() || target.getValue().isEmpty() || isInexact(baseline.get()) || isInexact(target)) {
                    continue;
                }
                int order = target.getValue().get().compareTo(start.get());
                breaches += switch (indicator.getDirection()) {
                    case INCREASE -> order < 0 ? 1 : 0;
                    case DECREASE -> order > 0 ? 1 : 0;
                    case MAINTAIN -> order != 0 ? 1 : 0;
                    case REACH -> 0;
                };
            }
            Optional<PartialDate> from = baseline.get().getDate();
            for (IndicatorValue observation : indicator.getObservations()) {
                boolean before = from.isPresent()
                        && observation.getDate().isPresent()
                        && observation.getDate().get().isBefore(from.get());
                breaches += before ? 1 : 0;
            }
        }
        return breaches;
    }

    /** What a rule cannot hold against another number without more ado. */
    private static boolean isInexact(IndicatorValue value) {
        return value.getQualifier() != CountQualifier.EXACTLY
                || value.getUpTo().isPresent()
                || !value.getDimensions().isEmpty()
                || !value.counts();
    }

    private static int values(List<IndicatorValue> values) {
        int breaches = 0;
        for (IndicatorValue value : values) {
            breaches += citations(value.getCitations());
        }
        return breaches;
    }

    private static int updates(Commitment commitment) {
        int breaches = 0;
        Set<ProgressUpdateId> before = new HashSet<>();
        Optional<PartialDate> last = Optional.empty();
        boolean fulfilled = false;
        boolean corrected = false; // which would take another look
        int reopened = 0;
        for (ProgressUpdate update : commitment.getUpdates()) {
            breaches += texts(update.getNarrative(), NARRATIVE) + citations(update.getCitations());
            if (update.getReplaces().isPresent()) {
                corrected = true;
                breaches += before.contains(update.getReplaces().get()) ? 0 : 1;
            } else {
                breaches += last.isPresent() && update.getDate().isBefore(last.get()) ? 1 : 0;
                last = Optional.of(update.getDate());
                Optional<CommitmentStatusCategory> category = update.getStatus().flatMap(CommitmentStatus::category);
                boolean done = category.equals(Optional.of(CommitmentStatusCategory.FULFILLED));
                boolean open = category.isPresent()
                        && !done
                        && !category.equals(Optional.of(CommitmentStatusCategory.WITHDRAWN));
                reopened += fulfilled && open && update.counts() ? 1 : 0;
                fulfilled |= done && update.counts();
            }
            boolean begun = update.getStatus()
                    .flatMap(CommitmentStatus::category)
                    .filter(category -> category != CommitmentStatusCategory.PLANNED)
                    .isPresent();
            if (begun && update.counts() && !commitment.getTerms().isEmpty()) {
                breaches += commitment.getTerms().stream()
                                .allMatch(term -> term.getRange()
                                        .start()
                                        .date()
                                        .filter(update.getDate()::isBefore)
                                        .isPresent())
                        ? 1
                        : 0;
            }
            if (update.getId().isPresent()) {
                before.add(update.getId().get());
            }
        }
        return breaches + (corrected ? 0 : reopened);
    }

    private static int citations(List<Citation> citations) {
        int breaches = 0;
        for (Citation citation : citations) {
            breaches += text(citation.getPage(), LABEL) + texts(citation.getNote(), NARRATIVE);
        }
        return breaches;
    }

    private static int codes(List<? extends Code> codes) {
        int breaches = 0;
        for (Code code : codes) {
            breaches += code.isKnown() ? 0 : 1;
        }
        return breaches;
    }

    private static int texts(Optional<LocalizedText> text, int max) {
        return text.isPresent() ? text(text.get(), max) : 0;
    }

    private static int text(Optional<String> text, int max) {
        return text.isPresent() ? text(text.get(), max) : 0;
    }

    private static int text(LocalizedText text, int max) {
        int breaches = 0;
        for (LocalizedText.Entry entry : text.entries()) {
            breaches += LocalizedText.isWellFormedTag(entry.language()) ? 0 : 1;
            breaches += text(entry.text(), max);
        }
        return breaches;
    }

    private static int text(String text, int max) {
        if (text.isBlank()) {
            return 1;
        }
        int breaches = text.codePointCount(0, text.length()) > max ? 1 : 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean control =
                    character < ' ' && character != '\t' && character != '\n' || character >= 0x7F && character <= 0x9F;
            boolean bidirectional =
                    character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
            boolean half = Character.isSurrogate(character)
                    && !(at + 1 < text.length() && Character.isSurrogatePair(character, text.charAt(at + 1)))
                    && !(at > 0 && Character.isSurrogatePair(text.charAt(at - 1), character));
            breaches += control || bidirectional || half ? 1 : 0;
        }
        return breaches + (CONTACT.matcher(text).find() ? 1 : 0);
    }
}
