package org.lerkit.mapping.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.value.Decimal;

/** Files and values that are made to hurt. */
class PolicyAttackTest {
    private static final String MAP = "{\"policies\": [{\"type\": \"CodeMap\", \"id\": \"x\", \"version\": \"1\","
            + " \"source\": \"s\", \"from\": \"a\", \"to\": \"b\", \"codes\": {";

    @Test
    void a_code_map_of_ten_megabytes_is_refused_without_being_read() throws IOException {
        CountingStream endless = new CountingStream(MAP);
        JsonSyntaxException refused = catchThrowableOfType(JsonSyntaxException.class, () -> Policies.read(endless));
        assertThat(refused.problem().code()).isEqualTo(JsonSyntaxException.LIMIT);
        assertThat(endless.read).isLessThan(2 << 20);
    }

    @Test
    void nesting_and_repetition_are_refused() {
        assertThat(code("{\"policies\": " + "[".repeat(1_000))).isEqualTo(JsonSyntaxException.LIMIT.value());
        assertThat(code(MAP + "\"1\": \"one\", \"1\": \"two\"}}]}")).isEqualTo(JsonSyntaxException.SYNTAX.value());
        assertThat(code(MAP + "\"" + "k".repeat(2_000) + "\": \"one\"}}]}"))
                .isEqualTo(JsonSyntaxException.LIMIT.value());
    }

    private static String code(String json) {
        return catchThrowableOfType(
                        JsonSyntaxException.class,
                        () -> Policies.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .problem()
                .code()
                .value();
    }

    @Test
    void a_number_with_a_huge_exponent_costs_nothing() {
        GradeMethod formula = new GradeMethod.ModifiedBavarian(
                new Decimal("10"), new Decimal("6"), true, new Rounding(RoundingMode.DOWN, 1));
        assertThat(formula.convert("1e2147483647")).isEmpty();
        assertThat(formula.convert("9".repeat(1_001))).isEmpty();
        assertThat(formula.convert("9".repeat(1_000))).containsExactly("1.0");
        assertThat(Policies.offered("credit.ects-to-us-semester")
                        .flatMap(policies -> policies.credit(CreditUnit.ECTS))
                        .flatMap(policy -> policy.convert(new Decimal("1e1000")))
                        .orElseThrow()
                        .text())
                .hasSize(1_000)
                .startsWith("50");
    }

    @Test
    void messages_do_not_repeat_what_stands_in_a_file() {
        String json = MAP.replace("\"x\"", "\"secret word\"") + "}}]}";
        PolicyException refused = catchThrowableOfType(
                PolicyException.class,
                () -> Policies.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
        assertThat(refused).hasMessageContaining("/policies/0/id").hasMessageNotContaining("secret");
    }

    /** Goes on with codes for ten megabytes, and counts how many were taken. */
    @SuppressWarnings("InputStreamSlowMultibyteRead") // it counts every byte that is asked for
    private static final class CountingStream extends InputStream {
        private final byte[] start;
        private long read;

        CountingStream(String start) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = read++;
            if (at < start.length) {
                return start[(int) at];
            }
            return at < 10 << 20 ? ' ' : -1;
        }
    }
}
