package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.match.Divers.SKILL;
import static org.lerkit.mapping.match.Divers.diver;
import static org.lerkit.mapping.match.Divers.result;
import static org.lerkit.mapping.match.Divers.says;
import static org.lerkit.mapping.match.People.ada;
import static org.lerkit.mapping.match.People.alignment;
import static org.lerkit.mapping.match.People.course;
import static org.lerkit.mapping.match.People.original;
import static org.lerkit.mapping.match.People.raw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Endorsement;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** Who vouches for a skill, and how far. */
class VouchersTest {
    private static Voucher voucher(LearnerRecord record, Vouching vouching) {
        return Skills.of(record, vouching).all().get(0).voucher();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_credential_vouches_as_far_as_it_was_verified(Outcome outcome) {
        Voucher voucher = voucher(diver().verification(original("c", SKILL)).build(), says(outcome));

        assertThat(voucher.standing() + " " + voucher.rule().id())
                .isEqualTo(
                        switch (outcome) {
                            case VERIFIED -> "VERIFIED vouching.verified";
                            case REFUSED -> "REFUSED vouching.refused";
                            case UNCERTAIN -> "UNVERIFIED vouching.uncertain";
                        });
        assertThat(voucher.credential().orElseThrow().value()).isEqualTo("/verifications/0");
        assertThat(voucher.issuer()).contains(People.SCHOOL);
        assertThat(voucher.name().flatMap(LocalizedText::any)).contains("Harbour School");
    }

    @Test
    void a_credential_vouches_for_nothing_that_it_does_not_say() {
        Voucher voucher = voucher(
                diver().verification(original("c", "https://skills.example/first-aid"))
                        .build(),
                says(Outcome.VERIFIED));
        assertThat(voucher.standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(voucher.rule().id()).isEqualTo("vouching.silent");
    }

    @Test
    void a_level_that_the_credential_does_not_say_is_not_vouched_for() {
        Attainment dive = Attainment.builder("d", AttainmentKind.COMPETENCY)
                .issuer("school")
                .id(new Iri(SKILL))
                .result(result("PerformanceLevel", Optional.of("urn:level:2"), Optional.empty()))
                .build();
        LearnerRecord bare =
                ada().attainment(dive).verification(original("d", SKILL)).build();
        LearnerRecord whole = ada().attainment(dive)
                .verification(original("d", SKILL, "urn:level:2"))
                .build();
        assertThat(voucher(bare, says(Outcome.VERIFIED)).rule().id()).isEqualTo("vouching.silent");
        assertThat(voucher(whole, says(Outcome.VERIFIED)).standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void what_a_learner_issues_is_said_by_the_learner() {
        String own = "{\"issuer\": \"did:example:ada\", \"credentialSubject\": {\"id\": \"did:example:ada\", \"s\": \""
                + SKILL + "\"}}";
        Voucher voucher = voucher(diver().verification(raw("c", own)).build(), says(Outcome.VERIFIED));
        assertThat(voucher.standing() + " " + voucher.rule().id()).isEqualTo("SELF_ASSERTED vouching.self-issued");
    }

    @Test
    void a_credential_of_another_person_is_not_the_learners_unless_the_caller_says_who_that_is() {
        String other = "{\"issuer\": \"https://school.example\", \"credentialSubject\": {\"id\": \"did:example:bo\","
                + " \"s\": \"" + SKILL + "\"}}";
        LearnerRecord record = diver().verification(raw("c", other)).build();
        assertThat(voucher(record, says(Outcome.VERIFIED)).rule().id()).isEqualTo("vouching.other-subject");
        Vouching known = says(Outcome.VERIFIED).toBuilder()
                .subject(new Iri("did:example:bo"))
                .build();
        assertThat(voucher(record, known).standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void a_proof_around_the_record_or_of_another_entry_vouches_for_no_entry() {
        LearnerRecord record = ada().attainment(course("c")
                        .part(course("p").alignment(alignment("CFItem", SKILL)).build())
                        .build())
                .verification(original("record", SKILL))
                .verification(original("c", SKILL))
                .build();
        Voucher voucher = voucher(record, Vouching.of(record, original -> Outcome.VERIFIED));
        assertThat(voucher.standing() + " " + voucher.rule().id()).isEqualTo("UNVERIFIED vouching.named");
        Vouching entries = Vouching.builder().entries(Outcome.VERIFIED).build();
        assertThat(voucher(record, entries).rule().id()).isEqualTo("vouching.entries");
    }

    @Test
    void where_nobody_is_named_the_learner_says_it_and_the_best_of_several_credentials_counts() {
        Attainment own = Attainment.builder("d", AttainmentKind.COMPETENCY)
                .id(new Iri(SKILL))
                .build();
        assertThat(voucher(ada().attainment(own).build(), Vouching.none())
                        .rule()
                        .id())
                .isEqualTo("vouching.self");
        LearnerRecord two = ada().attainment(own)
                .verification(original("d", SKILL))
                .verification(original("d", SKILL))
                .build();
        Vouching second = Vouching.builder()
                .verification(0, Outcome.REFUSED)
                .verification(1, Outcome.VERIFIED)
                .build();
        assertThat(voucher(two, second).credential().orElseThrow().value()).isEqualTo("/verifications/1");
        assertThat(voucher(two, says(Outcome.REFUSED)).standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void a_learner_who_is_named_among_those_who_say_something_is_still_the_learner() {
        Organization school = People.organization("school", People.SCHOOL, "Ada");
        Organization self = new Organization(
                "self",
                Optional.empty(),
                school.name(),
                Optional.empty(),
                Optional.of(Coded.of("learner", "lerkit:party")),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
        LearnerRecord record = LearnerRecord.builder()
                .organization(self)
                .attainment(course("c")
                        .issuer("self")
                        .alignment(alignment("CFItem", SKILL))
                        .build())
                .build();
        assertThat(voucher(record, Vouching.builder().entries(Outcome.VERIFIED).build())
                        .standing())
                .isEqualTo(Standing.SELF_ASSERTED);
    }

    @Test
    void an_endorsement_counts_when_it_was_verified_and_another_gave_it() {
        LearnerRecord record = diver().organization(People.organization("self", People.ADA, "Ada"))
                .endorsement(endorsement("c", "school"))
                .endorsement(endorsement("c", "self"))
                .build();
        assertThat(voucher(record, Vouching.none()).standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(voucher(record, Vouching.none()).endorsements())
                .extracting(place -> place.value())
                .containsExactly("/endorsements/0", "/endorsements/1");
        Vouching first = Vouching.builder().endorsement(0, Outcome.VERIFIED).build();
        Vouching own = Vouching.builder().endorsement(1, Outcome.VERIFIED).build();
        assertThat(voucher(record, first).standing()).isEqualTo(Standing.ENDORSED);
        assertThat(voucher(record, own).standing()).isEqualTo(Standing.UNVERIFIED);
    }

    private static Endorsement endorsement(String about, String endorser) {
        return new Endorsement(Optional.empty(), about, Optional.of(endorser), Optional.empty(), Optional.empty());
    }

    @Test
    void what_expired_holds_no_longer_on_the_day_that_the_caller_says() {
        LearnerRecord record = ada().attainment(course("c")
                        .expires(new LexicalDate("2026-06-30"))
                        .alignment(alignment("CFItem", SKILL))
                        .build())
                .verification(original("c", SKILL))
                .build();
        Vouching verified = says(Outcome.VERIFIED);
        assertThat(voucher(record, verified).standing()).isEqualTo(Standing.VERIFIED);
        assertThat(voucher(record, on(verified, 30)).standing()).isEqualTo(Standing.VERIFIED);
        assertThat(voucher(
                                record,
                                verified.toBuilder()
                                        .on(LocalDate.of(2026, 7, 1))
                                        .build())
                        .standing())
                .isEqualTo(Standing.EXPIRED);
    }

    private static Vouching on(Vouching vouching, int day) {
        return vouching.toBuilder().on(LocalDate.of(2026, 6, day)).build();
    }

    @Test
    void an_original_that_cannot_be_read_says_nothing() {
        Voucher voucher = voucher(diver().verification(raw("c", "not JSON")).build(), says(Outcome.VERIFIED));
        assertThat(voucher.rule().id()).isEqualTo("vouching.silent");
    }
}
