package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.SpecRef;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.testing.Mutations;
import org.lerkit.model.vc2.VerifiableCredential;

/** To ask whether a document holds, and to list what is wrong with it, come to the same, whatever the document. */
class TrialPropertyTest {
    private static final int DOCUMENTS = 60;

    @ParameterizedTest
    @MethodSource("org.lerkit.model.testing.Fixtures#names")
    void a_trial_fails_where_a_run_finds_something_and_nowhere_else(String name) {
        JsonObject good = Fixtures.json(name);
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            JsonObject changed = Mutations.of(good, seed);

            same(Fixtures.typed(name, changed), name + " changed by seed " + seed);
            same(new VerifiableCredential(changed), "as a credential, " + name + " changed by seed " + seed);
            same(new AchievementCredential(changed), "as a badge, " + name + " changed by seed " + seed);
        }
    }

    private static void same(Node node, String what) {
        Shape<?> shape = node.shape();
        List<?> found = shape.run(node.json()).problems();

        assertThat(shape.holds(node.json())).as(what).isEqualTo(found.isEmpty());
        assertThat(node.check()).as(what).isEqualTo(found);
    }

    @Test
    void some_changes_break_a_badge_and_some_do_not() {
        JsonObject record = Fixtures.json(Fixtures.CLR);
        Shape<?> shape = Fixtures.typed(Fixtures.CLR).shape();
        int held = 0;
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            held += shape.holds(Mutations.of(record, seed)) ? 1 : 0;
        }

        assertThat(held).isBetween(DOCUMENTS / 20, DOCUMENTS * 9 / 10);
    }

    @Test
    void what_depends_on_the_place_is_left_to_the_run() {
        Shape<Plain> shape = Plain.shape((node, findings) -> {
            if (findings.in("a").in(7).at().value().equals("/a/7")) {
                findings.in("a").notice(Findings.TERM, "seen", "look");
            }
        });

        assertThat(shape.holds(JsonObject.EMPTY)).isFalse();
        assertThat(shape.check(JsonObject.EMPTY))
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer().value()).isEqualTo("/a"));
    }

    @Test
    void a_trial_knows_the_root() {
        Shape<Plain> shape = Plain.shape((node, findings) -> {
            if (!findings.isRoot()
                    || findings.in("a").isRoot()
                    || !findings.at().value().isEmpty()) {
                findings.error(Findings.TERM, "not the root", "look");
            }
        });

        assertThat(shape.holds(JsonObject.EMPTY)).isTrue();
        assertThat(shape.run(JsonObject.EMPTY).problems()).isEmpty();
    }

    public record Plain(JsonObject json) implements Node {
        private static final SpecRef CLAUSE = new SpecRef("test", "urn:test");

        static Shape<Plain> shape(Shape.Rule<Plain> rule) {
            return Shape.draft("Plain", CLAUSE).shape(Plain::new).rule("rule", rule);
        }

        @Override
        public Shape<Plain> shape() {
            return Shape.draft("Plain", CLAUSE).shape(Plain::new);
        }
    }
}
