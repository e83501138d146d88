package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;

/**
 * What came of a credential, of education or of experience that a posting asks for. Judged only where the posting gives an
 * identifier: what a degree or two years are worth is nobody's guess. How alternatives go together is for people to say.
 *
 * @param place where it is, in the canonical JSON of the posting
 * @param kind what the posting takes it for: {@code credentials}, {@code education}, {@code experiences}, {@code words}
 * @param name what the posting calls it
 * @param outcome {@link MatchOutcome#UNDETERMINED} where it was not judged
 * @param rule why
 * @param held the credential that decided
 */
public record QualificationJudgement(
        JsonPointer place,
        String kind,
        Optional<String> name,
        MatchOutcome outcome,
        Rule rule,
        Optional<HeldCredential> held) {
    public QualificationJudgement {
        requireNonNull(place, "place");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(outcome, "outcome");
        requireNonNull(rule, "rule");
        requireNonNull(held, "held");
    }
}
