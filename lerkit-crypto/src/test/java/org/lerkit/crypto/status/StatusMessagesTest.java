package org.lerkit.crypto.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lerkit.crypto.status.Registers.COLLEGE;
import static org.lerkit.crypto.status.Registers.NOON;
import static org.lerkit.crypto.status.Registers.PROOF;
import static org.lerkit.crypto.status.Registers.URL;
import static org.lerkit.crypto.status.Registers.WEEK;
import static org.lerkit.crypto.status.Registers.badge;
import static org.lerkit.crypto.status.Registers.code;
import static org.lerkit.crypto.status.Registers.id;
import static org.lerkit.crypto.status.Registers.ids;
import static org.lerkit.crypto.status.Registers.issued;
import static org.lerkit.crypto.status.Registers.verify;
import static org.lerkit.crypto.status.StatusPurpose.MESSAGE;
import static org.lerkit.crypto.status.StatusPurpose.REVOCATION;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.Problem;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc.StatusMessage;
import org.lerkit.model.vc2.BitstringStatusListCredential;

/** Statuses of several bits, each value of which is a message. */
class StatusMessagesTest {
    private static final List<String> MESSAGES = List.of("complete", "under review", "appealed", "upheld");

    private final StatusStore store = StatusStores.inMemory();

    private StatusRegister made(List<String> messages) throws IOException {
        return StatusRegister.create(store, URL, EnumSet.of(REVOCATION, MESSAGE), messages, NOON, new Random(7));
    }

    @Test
    void a_credential_has_all_messages_in_its_entry() throws Exception {
        List<BitstringStatusListEntry> entries = made(MESSAGES).allocate(id(1));

        assertThat(entries)
                .extracting(BitstringStatusListEntry::statusPurpose)
                .containsExactly("revocation", "message");
        assertThat(entries.get(0).statusSize()).isEmpty();
        BitstringStatusListEntry entry = entries.get(1);
        assertThat(entry.check()).isEmpty();
        assertThat(entry.statusSize().orElseThrow().text()).isEqualTo("2");
        assertThat(entry.statusMessage()).extracting(StatusMessage::status).containsExactly("0x0", "0x1", "0x2", "0x3");
        assertThat(entry.statusMessage()).extracting(StatusMessage::message).isEqualTo(MESSAGES);
    }

    @Test
    void a_verifier_finds_the_message_that_was_announced_last() throws Exception {
        StatusRegister register = made(MESSAGES);
        SecuredCredential first = issued(register, badge(id(1)));
        SecuredCredential other = issued(register, badge(id(2)));
        assertThat(message(register, first)).isEqualTo("/credentialStatus/1/statusMessage/0");

        register.announce(id(1), 2);
        register.announce(id(2), 3);
        register.announce(id(1), 1);
        assertThat(message(register, first)).isEqualTo("/credentialStatus/1/statusMessage/1");
        assertThat(message(register, other)).isEqualTo("/credentialStatus/1/statusMessage/3");
        assertThat(Registers.open(store).find(id(1)).orElseThrow().message()).isEqualTo(1);

        register.revoke(id(2));
        register.announce(id(2), 2);
        assertThat(verify(register, other, PROOF).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Registers.open(store).find(id(2)).orElseThrow().status(MESSAGE))
                .isEqualTo(2);
    }

    /** Where the message stands that holds for a credential, which is valid whatever it is. */
    private static String message(StatusRegister register, SecuredCredential credential) throws Exception {
        VerificationReport report = verify(register, credential, PROOF);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        CheckResult status = report.result(Aspect.STATUS);
        assertThat(status.problems())
                .extracting(problem -> problem.code().value())
                .containsExactly("status.message");
        Problem only = status.problems().get(0);
        return only.location().path();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8, 16, 32, 64, 128, 256})
    void lists_have_room_for_statuses_of_any_size_and_keep_them_apart(int count) throws Exception {
        StatusRegister register = made(IntStream.range(0, count)
                .mapToObj(number -> "message " + number)
                .toList());
        register.allocate(ids(0, count));
        for (int i = 0; i < count; i++) {
            register.announce(id(i), i);
        }
        for (int i : new int[] {0, 1, count / 2, count - 1}) {
            SecuredCredential credential = issued(register, badge(id(i)));
            assertThat(message(register, credential)).endsWith("/statusMessage/" + i);
        }
    }

    @Test
    void what_was_announced_before_is_not_recorded_again() throws Exception {
        StatusRegister register = made(MESSAGES);
        register.allocate(id(1));
        register.announce(id(1), 0);
        register.announce(id(1), 3);
        register.announce(id(1), 3);

        assertThat(records()).hasSize(3);
        assertThat(Registers.open(store).messages()).isEqualTo(MESSAGES);
    }

    private List<String> records() throws IOException {
        List<String> records = new ArrayList<>();
        store.read(0, records::add);
        return records;
    }

    @Test
    void a_message_that_there_is_not_cannot_be_announced() throws Exception {
        StatusRegister register = made(MESSAGES);
        register.allocate(id(1));
        for (int number : new int[] {-1, 4}) {
            assertThatExceptionOfType(StatusException.class)
                    .isThrownBy(() -> register.announce(id(1), number))
                    .withMessage("messages are numbered from 0 to 3")
                    .extracting(code())
                    .isEqualTo(StatusException.PURPOSE);
        }
        assertThatExceptionOfType(StatusException.class)
                .isThrownBy(() -> register.announce(id(2), 1))
                .extracting(code())
                .isEqualTo(StatusException.UNKNOWN);
        StatusRegister silent = Registers.made(StatusStores.inMemory());
        silent.allocate(id(1));
        assertThatExceptionOfType(StatusException.class)
                .isThrownBy(() -> silent.announce(id(1), 0))
                .extracting(code())
                .isEqualTo(StatusException.PURPOSE);
        assertThat(silent.messages()).isEmpty();

        store.append(2, "{\"announce\": [\"" + id(1) + "\", 4], \"at\": \"2026-06-01T12:00:00Z\"}");
        assertThatExceptionOfType(StatusException.class)
                .isThrownBy(() -> Registers.open(store))
                .extracting(code())
                .isEqualTo(StatusException.DAMAGED);
    }

    @Test
    void each_value_of_a_status_needs_a_message() {
        List<List<String>> wrong = List.of(
                List.of(),
                List.of("one"),
                List.of("one", "two", "three"),
                List.of("one", " "),
                List.of("one", "one"),
                IntStream.range(0, 512).mapToObj(Integer::toString).toList());
        for (List<String> messages : wrong) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> made(messages))
                    .withMessageStartingWith("a status for messages has 2, 4, 8 or more");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StatusRegister.create(store, URL, EnumSet.of(REVOCATION), MESSAGES, NOON, new Random(7)));
    }

    // How long lists may be kept

    @Test
    void a_list_says_for_how_long_it_may_be_kept() throws Exception {
        StatusRegister register = made(MESSAGES);
        Map<String, SecuredCredential> published = register.publish(COLLEGE, PROOF, WEEK, Duration.ofHours(12));

        assertThat(published.keySet()).containsExactly(URL + "/revocation-1", URL + "/message-1");
        published.values().forEach(list -> {
            BitstringStatusListCredential credential = new BitstringStatusListCredential(list.json());
            assertThat(credential.check()).isEmpty();
            assertThat(credential.credentialSubject().ttl().orElseThrow().text())
                    .isEqualTo("43200000");
        });
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofDays(8))) {
            assertThatIllegalArgumentException().isThrownBy(() -> register.publish(COLLEGE, PROOF, WEEK, wrong));
        }
    }
}
