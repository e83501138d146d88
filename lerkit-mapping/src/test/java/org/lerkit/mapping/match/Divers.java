package org.lerkit.mapping.match;

import static org.lerkit.mapping.match.People.ada;
import static org.lerkit.mapping.match.People.alignment;
import static org.lerkit.mapping.match.People.course;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** Invented people who dive, and what is read of their records. */
final class Divers {
    static final String SKILL = "https://skills.example/dive";

    private Divers() {}

    static Skills skillsOf(LearnerRecord.Builder record) {
        return Skills.of(record.build(), Vouching.none());
    }

    static LearnerRecord.Builder diver() {
        return ada().attainment(
                        course("c").alignment(alignment("CFItem", SKILL)).build());
    }

    static Vouching says(Outcome outcome) {
        return Vouching.builder().verification(0, outcome).build();
    }

    static Result result(String kind, Optional<String> achieved, Optional<String> value, Alignment... alignments) {
        return new Result(
                Coded.of(kind, "1edtech:ResultType"),
                Optional.of(new Iri("urn:scale:1")),
                Optional.empty(),
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("60"),
                List.of(),
                List.of(
                        new Result.Level(
                                "urn:level:1",
                                Optional.of(LocalizedText.of("Fair")),
                                Optional.empty(),
                                Optional.of("1")),
                        new Result.Level(
                                "urn:level:2",
                                Optional.of(LocalizedText.of("Good")),
                                Optional.empty(),
                                Optional.of("2"))),
                achieved,
                Optional.empty(),
                List.of(),
                List.of(alignments),
                List.of());
    }
}
