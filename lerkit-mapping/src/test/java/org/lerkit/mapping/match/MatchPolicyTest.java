package org.lerkit.mapping.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.policy.PolicyException;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.value.Iri;

/** Policies as files. */
class MatchPolicyTest {
    private static MatchPolicy read(String json) throws IOException {
        return MatchPolicy.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    @Test
    void what_a_file_does_not_say_is_as_in_the_standard() throws IOException {
        MatchPolicy policy = read("{\"id\": \"guild.hiring\", \"version\": \"3\"}");
        MatchPolicy standard = MatchPolicy.standard();

        assertThat(policy.name()).hasToString("guild.hiring:3");
        assertThat(policy.routes()).isSameAs(RoutePolicy.standard());
        assertThat(policy.accepted()).isEqualTo(standard.accepted()).containsExactly(Standing.VERIFIED);
        assertThat(policy.met()).isEqualTo(standard.met());
        assertThat(List.of(policy.levelUnknown(), policy.levelBelow(), policy.preferredWeight()))
                .containsExactly(0.7, 0.5, 0.5);
        assertThat(policy.alternatives()).isEqualTo(3);
        assertThat(policy.scales()).isEmpty();
    }

    @Test
    void a_file_may_say_everything() throws IOException {
        MatchPolicy policy = read("""
                {"id": "guild.hiring", "version": "4", "accepted": ["verified", "endorsed"], "met": ["same", "narrower"],
                 "levelUnknown": 0.6, "levelBelow": 0.25, "preferredWeight": 0.1, "alternatives": 1,
                 "notSubstitute": ["http://data.europa.eu/esco/skill/1"],
                 "scales": [{"id": "urn:scale", "levels": ["low", "high"]}],
                 "depth": 2, "threshold": 0.3, "closeSteps": 0, "visited": 900,
                 "factors": {"close": 0.7, "major-overlap": 0}, "methods": {"statistical": 0}}""");

        assertThat(policy.accepted()).containsExactlyInAnyOrder(Standing.VERIFIED, Standing.ENDORSED);
        assertThat(policy.met()).containsExactlyInAnyOrder(Correspondence.SAME, Correspondence.NARROWER);
        assertThat(List.of(policy.levelUnknown(), policy.levelBelow(), policy.preferredWeight()))
                .containsExactly(0.6, 0.25, 0.1);
        assertThat(policy.alternatives()).isEqualTo(1);
        assertThat(policy.isNotSubstituted(new Iri("https://data.europa.eu/esco/skill/1")))
                .isTrue();
        assertThat(policy.isNotSubstituted(new Iri("https://data.europa.eu/esco/skill/2")))
                .isFalse();
        assertThat(policy.scales()).containsExactly(new LevelScale("urn:scale", List.of("low", "high")));
        assertThat(policy.routes().name()).hasToString("guild.hiring:4");
        assertThat(policy.routes().depth()).isEqualTo(2);
        assertThat(policy.routes().threshold()).isEqualTo(0.3);
        assertThat(policy.routes().closeSteps()).isZero();
        assertThat(policy.routes().visited()).isEqualTo(900);
        assertThat(policy.routes().factor(Correspondence.CLOSE)).isEqualTo(0.7);
        assertThat(policy.routes().factor(Correspondence.MAJOR_OVERLAP)).isZero();
        assertThat(policy.routes().factor(Correspondence.BROADER)).isEqualTo(0.5);
        assertThat(policy.routes().factor(Provenance.Method.STATISTICAL)).isZero();
    }

    @Test
    void the_policy_that_the_guide_shows_is_one() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guide", "match.md"));
        int start = guide.indexOf("```json\n") + "```json\n".length();
        MatchPolicy policy = read(guide.substring(start, guide.indexOf("```", start)));
        assertThat(policy.name()).hasToString("quay.hiring:1");
        assertThat(policy.scales().get(0).levels()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                         | /id, /version",
                "{`id`: `a`, `version`: `1`, `treshold`: 1}                 | /treshold",
                "{`id`: `a b`, `version`: `1`}                              | /id",
                "{`id`: `a`, `version`: `1`, `accepted`: [`refused`]}       | /accepted",
                "{`id`: `a`, `version`: `1`, `accepted`: [`nobody`]}        | /accepted",
                "{`id`: `a`, `version`: `1`, `met`: []}                     | /met",
                "{`id`: `a`, `version`: `1`, `levelUnknown`: 1}             | /levelUnknown",
                "{`id`: `a`, `version`: `1`, `levelBelow`: -1, `depth`: 99} | /levelBelow, /depth",
                "{`id`: `a`, `version`: `1`, `threshold`: 0}                | /threshold",
                "{`id`: `a`, `version`: `1`, `threshold`: 1e999999999}      | /threshold",
                "{`id`: `a`, `version`: `1`, `visited`: 99999999999999}     | /visited",
                "{`id`: `a`, `version`: `1`, `alternatives`: 1000}          | /alternatives",
                "{`id`: `a`, `version`: `1`, `factors`: {`same`: 0.5}}      | /factors",
                "{`id`: `a`, `version`: `1`, `factors`: {`sane`: 0.5}}      | /factors/sane",
                "{`id`: `a`, `version`: `1`, `methods`: {`explicit`: 2}}    | /methods",
                "{`id`: `a`, `version`: `1`, `scales`: [{`id`: `s`, `levels`: [`a`, `a`]}]} | /scales",
            })
    void what_is_wrong_in_a_file_is_told_by_place(String json, String places) {
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read(json.replace('`', '"')));
        assertThat(refused.problems().stream()
                        .map(problem -> problem.location().path())
                        .distinct())
                .containsExactly(places.split(", ", -1));
    }

    @Test
    void what_is_no_object_or_no_json_is_refused() {
        assertThatThrownBy(() -> read("[]")).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> read("policy")).isInstanceOf(JsonSyntaxException.class);
    }
}
