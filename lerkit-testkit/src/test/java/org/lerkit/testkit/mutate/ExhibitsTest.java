package org.lerkit.testkit.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.profile.StandardProfiles;

class ExhibitsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ConformanceOptions OPTIONS = ConformanceOptions.at(CLOCK);

    private static ConformanceProfile profile(String id) {
        return StandardProfiles.named(id).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcdm2-verifier", "ob3-verifier", "ob3-displayer", "case-consumer"})
    void they_have_the_verdicts_of_their_mutants(String id) {
        Map<String, Expected> expected = Mutants.standard().all().stream()
                .collect(Collectors.toMap(Mutant::toString, Mutant::verdict, (one, other) -> one));
        List<Exhibit> exhibits = Exhibits.of(profile(id), OPTIONS);

        assertThat(exhibits).hasSizeGreaterThan(10).extracting(Exhibit::name).doesNotHaveDuplicates();
        assertThat(exhibits)
                .filteredOn(exhibit -> exhibit.name().endsWith("/" + exhibit.check()))
                .filteredOn(
                        exhibit -> expected.containsKey(exhibit.requirement().key() + "#" + exhibit.check()))
                .isNotEmpty()
                .allSatisfy(exhibit -> assertThat(exhibit.verdict())
                        .as(exhibit.name())
                        .isEqualTo(expected.get(exhibit.requirement().key() + "#" + exhibit.check())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcdm2-verifier"})
    void lerkit_gives_the_verdicts_that_are_expected(String id) {
        Verifier verifier =
                Verifier.create(CryptoConfig.v2026().toBuilder().clock(CLOCK).build(), VerificationPolicy.strict());

        assertThat(Exhibits.of(profile(id), OPTIONS))
                .filteredOn(exhibit -> exhibit.served().isEmpty())
                .allSatisfy(exhibit -> assertThat(
                                verifier.verify(exhibit.document()).verified().isPresent())
                        .as(exhibit.name())
                        .isEqualTo(exhibit.verdict() == Expected.ACCEPTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clr2-issuer"})
    void what_issuers_are_asked_for_has_the_verdicts_of_its_mutants(String id) {
        Map<String, Expected> expected = Mutants.standard().all().stream()
                .collect(Collectors.toMap(
                        mutant -> mutant.requirement().key() + "#issue-" + mutant.name(),
                        Mutant::verdict,
                        (one, other) -> one));

        assertThat(Exhibits.of(profile(id), OPTIONS.only(Set.of("clr-2.0"))))
                .filteredOn(exhibit -> exhibit.name().endsWith("/" + exhibit.check()))
                .filteredOn(exhibit -> exhibit.check().startsWith("issue-"))
                .isNotEmpty()
                .allSatisfy(exhibit -> assertThat(exhibit.verdict())
                        .as(exhibit.name())
                        .isEqualTo(expected.get(exhibit.requirement().key() + "#" + exhibit.check())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ob3-issuer"})
    void those_for_issuers_are_not_signed(String id) {
        List<Exhibit> exhibits = Exhibits.of(
                profile(id),
                OPTIONS.only(Set.of("ob-3.0/achievement-criteria-present", "ob-3.0/achievement-name-present")));

        assertThat(exhibits).extracting(Exhibit::verdict).contains(Expected.ACCEPTED, Expected.REFUSED);
        assertThat(exhibits)
                .allSatisfy(exhibit -> assertThat(new String(exhibit.document(), StandardCharsets.UTF_8))
                        .doesNotContain("\"proof\""));
    }
}
