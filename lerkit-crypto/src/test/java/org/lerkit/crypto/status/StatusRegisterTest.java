package org.lerkit.crypto.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lerkit.crypto.status.Registers.BOTH;
import static org.lerkit.crypto.status.Registers.COLLEGE;
import static org.lerkit.crypto.status.Registers.NOON;
import static org.lerkit.crypto.status.Registers.PROOF;
import static org.lerkit.crypto.status.Registers.URL;
import static org.lerkit.crypto.status.Registers.WEEK;
import static org.lerkit.crypto.status.Registers.badge;
import static org.lerkit.crypto.status.Registers.code;
import static org.lerkit.crypto.status.Registers.codes;
import static org.lerkit.crypto.status.Registers.id;
import static org.lerkit.crypto.status.Registers.ids;
import static org.lerkit.crypto.status.Registers.issued;
import static org.lerkit.crypto.status.Registers.made;
import static org.lerkit.crypto.status.Registers.place;
import static org.lerkit.crypto.status.Registers.verify;
import static org.lerkit.crypto.status.StatusPurpose.REFRESH;
import static org.lerkit.crypto.status.StatusPurpose.REVOCATION;
import static org.lerkit.crypto.status.StatusPurpose.SUSPENSION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc2.BitstringStatusListCredential;

/** What a registrar does with a register, and what verifiers make of it. */
class StatusRegisterTest {
    private final StatusStore store = StatusStores.inMemory();

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatExceptionOfType(StatusException.class)
                .isThrownBy(call)
                .extracting(code())
                .isEqualTo(code);
    }

    @Test
    void a_place_is_an_entry_for_each_purpose() throws Exception {
        List<BitstringStatusListEntry> entries = made(store).allocate(id(1));

        assertThat(entries)
                .extracting(BitstringStatusListEntry::statusPurpose)
                .containsExactly("revocation", "suspension");
        assertThat(entries)
                .extracting(entry -> entry.statusListCredential().value())
                .containsExactly(URL + "/revocation-1", URL + "/suspension-1");
        assertThat(entries)
                .extracting(BitstringStatusListEntry::statusListIndex)
                .containsOnly(entries.get(0).statusListIndex());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.check()).isEmpty();
            assertThat(entry.id().orElseThrow().value())
                    .isEqualTo(entry.statusListCredential().value() + "#" + entry.statusListIndex());
        });
    }

    @Test
    void a_credential_keeps_its_place_and_no_two_have_one() throws Exception {
        StatusRegister register = made(store);
        Map<String, List<BitstringStatusListEntry>> first = register.allocate(ids(0, 2_500));

        assertThat(first.keySet()).containsExactlyElementsOf(ids(0, 2_500));
        assertThat(first.values()).extracting(Registers::place).doesNotHaveDuplicates();
        assertThat(register.allocate(id(17))).isEqualTo(first.get(id(17)));
        assertThat(register.allocate(ids(0, 2_500))).isEqualTo(first);
        assertThat(Registers.open(store).allocate(ids(0, 2_500))).isEqualTo(first);
    }

    @Test
    void many_places_are_recorded_together() throws Exception {
        made(store).allocate(ids(0, 2_500));

        assertThat(records()).hasSize(1 + 3);
    }

    private List<String> records() throws IOException {
        List<String> records = new ArrayList<>();
        store.read(0, records::add);
        return records;
    }

    @Test
    void places_do_not_tell_in_which_order_credentials_were_issued() throws Exception {
        List<Integer> indexes = new ArrayList<>();
        made(store)
                .allocate(ids(0, 2_000))
                .values()
                .forEach(entries -> indexes.add(Integer.parseInt(entries.get(0).statusListIndex())));

        long rises = 0;
        for (int i = 1; i < indexes.size(); i++) {
            rises += indexes.get(i) > indexes.get(i - 1) ? 1 : 0;
        }
        assertThat(rises).isBetween(900L, 1_100L);
        for (int eighth = 0; eighth < 8; eighth++) {
            int part = eighth;
            assertThat(indexes.stream().filter(index -> index >> 14 == part)).hasSizeBetween(190, 310);
        }
    }

    @Test
    void the_next_list_is_begun_when_every_place_of_one_is_taken() throws Exception {
        StatusRegister register = made(store, EnumSet.of(REVOCATION));
        Map<String, List<BitstringStatusListEntry>> all = register.allocate(ids(0, 131_072 + 5));

        Set<String> places = new HashSet<>();
        all.values().forEach(entries -> places.add(place(entries)));
        assertThat(places).hasSize(131_072 + 5);
        assertThat(places.stream().filter(place -> place.startsWith(URL + "/revocation-1#")))
                .hasSize(131_072);
        assertThat(places.stream().filter(place -> place.startsWith(URL + "/revocation-2#")))
                .hasSize(5);
        assertThat(Registers.open(store).find(id(131_074)).orElseThrow().list()).isEqualTo(2);

        SecuredCredential last = issued(register, badge(id(131_076)));
        register.revoke(id(131_076));
        assertThat(codes(verify(register, last, PROOF))).containsExactly("status.revoked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proof", "jwt"})
    void a_credential_is_open_then_suspended_then_reinstated_then_revoked(String form) throws Exception {
        Securing lists = form.equals("jwt") ? Securing.jwt() : PROOF;
        StatusRegister register = made(store);
        register.allocate(ids(100, 200));
        SecuredCredential badge = issued(register, badge(id(1)));
        SecuredCredential other = issued(register, badge(id(2)));

        assertThat(verify(register, badge, lists).outcome()).isEqualTo(Outcome.VERIFIED);
        register.suspend(id(1));
        assertThat(codes(verify(register, badge, lists))).containsExactly("status.suspended");
        register.reinstate(id(1));
        assertThat(verify(register, badge, lists).outcome()).isEqualTo(Outcome.VERIFIED);
        register.revoke(id(1));
        VerificationReport revoked = verify(register, badge, lists);
        assertThat(revoked.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(revoked)).containsExactly("status.revoked");
        assertThat(verify(register, other, lists).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void without_the_list_or_after_its_time_nobody_knows() throws Exception {
        StatusRegister register = made(store);
        SecuredCredential badge = issued(register, badge(id(1)));
        Map<String, DocumentResult.Found> served = new HashMap<>();
        register.publish(COLLEGE, PROOF, WEEK)
                .forEach((url, list) -> served.put(url, new DocumentResult.Found(list.bytes())));

        assertThat(verify(badge, DocumentLoader.of(Map.of()), NOON).outcome()).isEqualTo(Outcome.INDETERMINATE);
        VerificationReport late = verify(badge, DocumentLoader.of(served), Clock.offset(NOON, WEEK.plusDays(1)));
        assertThat(late.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(late)).containsOnly("status.list.unverified");
    }

    @Test
    void a_published_list_is_a_conforming_credential() throws Exception {
        StatusRegister register = made(store);
        register.allocate(id(1));
        Map<String, SecuredCredential> published = register.publish(COLLEGE, PROOF, WEEK);

        assertThat(published.keySet()).containsExactly(URL + "/revocation-1", URL + "/suspension-1");
        published.forEach((url, secured) -> {
            BitstringStatusListCredential list = new BitstringStatusListCredential(secured.json());
            assertThat(list.check()).isEmpty();
            assertThat(list.id().orElseThrow().value()).isEqualTo(url);
            assertThat(list.validFrom().orElseThrow().text()).isEqualTo("2026-06-01T12:00:00Z");
            assertThat(list.validUntil().orElseThrow().text()).isEqualTo("2026-06-08T12:00:00Z");
            assertThat(list.credentialSubject().id().orElseThrow().value()).isEqualTo(url + "#list");
        });
        assertThatIllegalArgumentException().isThrownBy(() -> register.publish(COLLEGE, PROOF, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> register.publish(COLLEGE, PROOF, Duration.ofDays(-1)));
    }

    @Test
    void a_corrected_credential_takes_the_place_of_the_old_one() throws Exception {
        StatusRegister register = made(store, EnumSet.of(REVOCATION, SUSPENSION, REFRESH));
        SecuredCredential old = issued(register, refreshable(id(1)));
        SecuredCredential corrected = issued(register, refreshable(id(2)));

        register.supersede(id(1), id(2));
        register.supersede(id(1), id(2));

        assertThat(codes(verify(register, old, PROOF))).containsExactly("status.revoked", "status.refresh");
        JsonObject refreshOnly = refreshable(id(1))
                .with("credentialStatus", register.allocate(id(1)).get(2).json());
        assertThat(codes(verify(register, COLLEGE.issue(COLLEGE.asIssuer(refreshOnly), PROOF), PROOF)))
                .containsExactly("status.refresh");
        assertThat(verify(register, corrected, PROOF).outcome()).isEqualTo(Outcome.VERIFIED);
        RegisteredCredential known = Registers.open(store).find(id(1)).orElseThrow();
        assertThat(known.supersededBy()).contains(id(2));
        assertThat(known.revoked()).contains(NOON.instant());
        assertThat(Registers.open(store).find(id(2)).orElseThrow().supersedes()).contains(id(1));
    }

    private static JsonObject refreshable(String id) {
        JsonObject badge = badge(id);
        List<JsonValue> contexts =
                new ArrayList<>(((JsonArray) badge.get("@context").orElseThrow()).items());
        contexts.add(new JsonString("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"));
        return badge.with("@context", new JsonArray(contexts))
                .with("refreshService", JsonReader.standard().readObject("""
                        {"id": "https://brackenwick.example.edu/newer/1", "type": "1EdTechCredentialRefresh"}"""));
    }

    @Test
    void what_takes_the_place_of_a_credential_is_one_other_that_holds() throws Exception {
        StatusRegister register = made(store);
        register.allocate(ids(1, 6));
        register.supersede(id(1), id(2));
        register.revoke(id(5));

        refused(StatusException.SUPERSEDED, () -> register.supersede(id(1), id(3)));
        refused(StatusException.SUPERSEDED, () -> register.supersede(id(3), id(2)));
        refused(StatusException.SUPERSEDED, () -> register.supersede(id(3), id(3)));
        refused(StatusException.REVOKED, () -> register.supersede(id(2), id(1)));
        refused(StatusException.REVOKED, () -> register.supersede(id(3), id(5)));
        refused(StatusException.UNKNOWN, () -> register.supersede(id(3), id(9)));
        refused(StatusException.UNKNOWN, () -> register.supersede(id(9), id(3)));
        assertThat(register.find(id(3)).orElseThrow().revoked()).isEmpty();

        register.supersede(id(2), id(3)); // the correction was wrong too
        assertThat(register.find(id(2)).orElseThrow().supersedes()).contains(id(1));
        assertThat(register.find(id(2)).orElseThrow().supersededBy()).contains(id(3));
    }

    @Test
    void a_revocation_is_for_ever_and_keeps_its_date() throws Exception {
        StatusRegister register = made(store);
        register.allocate(id(1));
        register.revoke(id(1));

        StatusRegister later = StatusRegister.open(store, Clock.offset(NOON, WEEK), new Random(9));
        later.revoke(id(1));
        refused(StatusException.REVOKED, () -> later.suspend(id(1)));
        refused(StatusException.REVOKED, () -> later.reinstate(id(1)));
        assertThat(later.find(id(1)).orElseThrow().revoked()).contains(Instant.parse("2026-06-01T12:00:00Z"));
    }

    @Test
    void repeating_a_change_records_nothing() throws Exception {
        StatusRegister register = made(store);
        register.allocate(id(1));
        register.reinstate(id(1));
        register.suspend(id(1));
        register.suspend(id(1));
        register.allocate(List.of(id(1), id(1)));
        register.allocate(List.of());

        assertThat(records()).hasSize(3);
        assertThat(register.find(id(1)).orElseThrow().suspended()).contains(NOON.instant());
    }

    @Test
    void what_the_register_does_not_have_it_does_not_change() throws Exception {
        StatusRegister register = made(store, EnumSet.of(SUSPENSION));
        register.allocate(id(1));

        refused(StatusException.UNKNOWN, () -> register.suspend(id(2)));
        refused(StatusException.UNKNOWN, () -> register.reinstate(id(2)));
        refused(StatusException.PURPOSE, () -> register.revoke(id(1)));
        refused(StatusException.PURPOSE, () -> register.supersede(id(1), id(1)));
        assertThat(register.find(id(2))).isEmpty();
    }

    @Test
    void entries_are_put_beside_the_statuses_that_a_credential_has() throws Exception {
        StatusRegister register = made(store);
        JsonObject other = JsonReader.standard().readObject("""
                {"id": "https://brackenwick.example.edu/revoked.json", "type": "1EdTechRevocationList"}""");
        JsonObject badge = badge(id(1));
        JsonObject first = register.withStatus(badge);

        assertThat(statuses(first)).isEqualTo(2);
        assertThat(register.withStatus(first)).isEqualTo(first);
        assertThat(statuses(register.withStatus(badge.with("credentialStatus", other))))
                .isEqualTo(3);
        assertThat(statuses(register.withStatus(badge.with("credentialStatus", JsonArray.of(other)))))
                .isEqualTo(3);
    }

    private static int statuses(JsonObject credential) {
        return ((JsonArray) credential.get("credentialStatus").orElseThrow())
                .items()
                .size();
    }

    @Test
    void a_credential_needs_what_its_status_asks_for() throws Exception {
        StatusRegister register = made(store, EnumSet.of(REFRESH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.withStatus(badge(id(1)).without("id")))
                .withMessageContaining("needs an id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.withStatus(badge(id(1))))
                .withMessageContaining("refreshService");
        assertThat(register.find(id(1))).isEmpty();
    }

    @Test
    void a_register_is_made_once() throws Exception {
        refused(StatusException.MISSING, () -> Registers.open(store));
        StatusRegister register = made(store);
        refused(StatusException.PRESENT, () -> made(store));

        StatusRegister opened = Registers.open(store);
        assertThat(opened.url()).isEqualTo(register.url()).isEqualTo(URL);
        assertThat(opened.purposes()).containsExactly(REVOCATION, SUSPENSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://brackenwick.example.edu/status",
                "https://brackenwick.example.edu/status/",
                "https://brackenwick.example.edu/status?of=1",
                "https://brackenwick.example.edu/status#1",
                "https://brackenwick.example.edu/st atus",
                "https://",
                "did:web:brackenwick.example.edu",
                ""
            })
    void lists_have_plain_https_urls(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusRegister.create(store, url, BOTH, NOON, new Random(1)));
    }

    @Test
    void a_register_has_a_purpose() {
        assertThatIllegalArgumentException().isThrownBy(() -> made(store, Set.of()));
    }

    @Test
    void two_registers_over_one_store_see_what_the_other_did() throws Exception {
        StatusRegister here = made(store);
        StatusRegister there = Registers.open(store);
        Set<String> places = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            places.add(place((i % 2 == 0 ? here : there).allocate(id(i))));
        }

        assertThat(places).hasSize(50);
        assertThat(place(here.allocate(id(1)))).isEqualTo(place(there.allocate(id(1))));
        there.revoke(id(2));
        assertThat(here.find(id(2)).orElseThrow().revoked()).isPresent();
        refused(StatusException.REVOKED, () -> here.suspend(id(2)));
    }

    @Test
    void who_is_slower_finds_what_the_faster_one_wrote_and_decides_again() throws Exception {
        StatusRegister fast = made(store);
        StatusRegister slow = Registers.open(new Overtaken(store, () -> {
            fast.allocate(id(1));
            fast.revoke(id(1));
        }));

        List<BitstringStatusListEntry> entries = slow.allocate(id(1));

        assertThat(entries).isEqualTo(fast.allocate(id(1)));
        assertThat(records()).hasSize(3);
        assertThat(place(slow.allocate(id(2)))).isNotEqualTo(place(entries));

        StatusRegister late = Registers.open(new Overtaken(store, () -> fast.revoke(id(2))));
        refused(StatusException.REVOKED, () -> late.supersede(id(1), id(2)));
        assertThat(fast.find(id(1)).orElseThrow().supersededBy()).isEmpty();
    }

    private interface Overtaking {
        void run() throws IOException;
    }

    /** A store to which another process adds records just before the first one is to be added. */
    private static final class Overtaken implements StatusStore {
        private final StatusStore shared;
        private final List<Overtaking> others;

        Overtaken(StatusStore shared, Overtaking other) {
            this.shared = shared;
            this.others = new ArrayList<>(List.of(other));
        }

        @Override
        public void read(long from, Consumer<String> reader) throws IOException {
            shared.read(from, reader);
        }

        @Override
        public boolean append(long position, String text) throws IOException {
            while (!others.isEmpty()) {
                others.remove(0).run();
            }
            return shared.append(position, text);
        }

        @Override
        public void close() throws IOException {
            shared.close();
        }
    }

    @Test
    void threads_share_a_register() throws Exception {
        StatusRegister register = made(store);
        List<String> places = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return place(register.allocate(id(i / 2)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();

        assertThat(new HashSet<>(places)).hasSize(200);
        assertThat(records()).hasSize(1 + 200);
    }

    @Test
    void purposes_are_written_as_the_specification_does() {
        assertThat(StatusPurpose.of("revocation")).contains(REVOCATION);
        assertThat(StatusPurpose.of("Revocation")).isEmpty();
        assertThat(REFRESH.term()).isEqualTo("refresh");
    }
}
