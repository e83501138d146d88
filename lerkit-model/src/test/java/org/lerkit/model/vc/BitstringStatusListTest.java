package org.lerkit.model.vc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.vc2.BitstringStatusListCredential;
import org.lerkit.model.vc2.VerifiableCredential;

/** What Bitstring Status List asks of entries and of lists. */
class BitstringStatusListTest {
    private static final String FOUR =
            "[{'status':'0x0','message':'a'},{'status':'0x1','message':'b'},{'status':'0x2','message':'c'},"
                    + "{'status':'0x3','message':'d'}]";

    static Stream<Arguments> entries() {
        return Stream.of(
                argumentSet("as it is", "/statusListIndex", "'94567'", List.of()),
                argumentSet("any purpose", "/statusPurpose", "'tides'", List.of()),
                argumentSet(
                        "two statuses of one bit",
                        "/statusSize",
                        "1.0",
                        List.of("vc.status.messages at /statusMessage")),
                argumentSet(
                        "an index with a zero before it",
                        "/statusListIndex",
                        "'007'",
                        List.of("structure.value.format at /statusListIndex")),
                argumentSet(
                        "an index that is a number",
                        "/statusListIndex",
                        "7",
                        List.of("structure.value.type at /statusListIndex")),
                argumentSet("an index of any size", "/statusListIndex", "'" + "9".repeat(40) + "'", List.of()),
                argumentSet(
                        "no index", "/statusListIndex", null, List.of("structure.member.missing at /statusListIndex")),
                argumentSet(
                        "a list that is no URL",
                        "/statusListCredential",
                        "'list 3'",
                        List.of("structure.value.format at /statusListCredential")),
                argumentSet(
                        "the list for an id",
                        "/id",
                        "'https://port.example.org/status/3'",
                        List.of("vc.status.entry-id at /id")),
                argumentSet("no id", "/id", null, List.of()),
                argumentSet("a size of nothing", "/statusSize", "0", List.of("structure.value.format at /statusSize")),
                argumentSet(
                        "a size with a fraction",
                        "/statusSize",
                        "1.5",
                        List.of("structure.value.format at /statusSize")),
                argumentSet(
                        "a size that nobody can count",
                        "/statusSize",
                        "1e999999999",
                        List.of("structure.value.format at /statusSize")),
                argumentSet(
                        "a size for more messages than there are",
                        "/statusSize",
                        "31",
                        List.of("vc.status.messages at /statusMessage")),
                argumentSet("no messages", "/statusMessage", null, List.of("vc.status.messages at /statusMessage")),
                argumentSet(
                        "a message too few",
                        "/statusMessage",
                        "[{'status':'0x0','message':'a'}]",
                        List.of("vc.status.messages at /statusMessage")),
                argumentSet(
                        "a status that is not hexadecimal",
                        "/statusMessage/1/status",
                        "'1'",
                        List.of("structure.value.format at /statusMessage/1/status")),
                argumentSet(
                        "a reference that is no URL",
                        "/statusReference",
                        "['see there']",
                        List.of("structure.value.format at /statusReference/0")));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_says_where_the_status_is_and_what_it_can_be(
            String pointer, @Nullable String json, List<String> problems) {
        JsonObject good = new VerifiableCredential(Fixtures.json(Fixtures.CREDENTIAL))
                .credentialStatus()
                .get(0)
                .json();

        assertThat(Edits.found(new BitstringStatusListEntry(Edits.set(good, pointer, json))))
                .isEqualTo(problems);
    }

    @Test
    void a_status_of_one_bit_needs_no_messages_and_may_have_two() {
        BitstringStatusListEntry bare = new BitstringStatusListEntry((JsonObject) Edits.read("{'type':"
                + "'BitstringStatusListEntry','statusPurpose':'revocation','statusListIndex':'0',"
                + "'statusListCredential':'urn:list'}"));

        assertThat(bare.check()).isEmpty();
        assertThat(Edits.found(new BitstringStatusListEntry(Edits.set(
                        bare.json(),
                        "/statusMessage",
                        "[{'status':'0x0','message':'unset'},{'status':'0x1','message':'set'}]"))))
                .isEmpty();
        assertThat(Edits.found(new BitstringStatusListEntry(Edits.set(bare.json(), "/statusMessage", FOUR))))
                .containsExactly("vc.status.messages at /statusMessage");
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                argumentSet(
                        "no purpose",
                        "/credentialSubject/statusPurpose",
                        null,
                        "structure.member.missing at /credentialSubject/statusPurpose"),
                argumentSet(
                        "no list",
                        "/credentialSubject/encodedList",
                        null,
                        "structure.member.missing at /credentialSubject/encodedList"),
                argumentSet(
                        "a list without its base",
                        "/credentialSubject/encodedList",
                        "'H4sIAAAA'",
                        "structure.value.format at /credentialSubject/encodedList"),
                argumentSet(
                        "a list with padding",
                        "/credentialSubject/encodedList",
                        "'uH4sIAA=='",
                        "structure.value.format at /credentialSubject/encodedList"),
                argumentSet(
                        "half a millisecond",
                        "/credentialSubject/ttl",
                        "0.5",
                        "structure.value.format at /credentialSubject/ttl"),
                argumentSet(
                        "a subject of another type",
                        "/credentialSubject/type",
                        "'StatusList2021'",
                        "structure.value.term at /credentialSubject/type"),
                argumentSet(
                        "two subjects", "/credentialSubject", "[{}, {}]", "structure.value.type at /credentialSubject"),
                argumentSet(
                        "a credential of another type", "/type/1", "'HarbourPermit'", "structure.value.term at /type"),
                argumentSet(
                        "a date of 1.1",
                        "/expirationDate",
                        "'2027-01-01T00:00:00Z'",
                        "vc2.date.removed at /expirationDate"),
                argumentSet(
                        "ends before it begins",
                        "/validUntil",
                        "'2025-01-01T00:00:00Z'",
                        "vc.validity.reversed at /validUntil"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_a_credential_that_holds_one(String pointer, @Nullable String json, String problem) {
        JsonObject good = Fixtures.json("status-list.json");

        assertThat(Edits.found(new VerifiableCredential(good))).isEmpty();
        assertThat(Edits.found(new BitstringStatusListCredential(Edits.set(good, pointer, json))))
                .containsExactly(problem);
    }

    @Test
    void a_published_list_is_good() {
        JsonObject list = JsonReader.standard()
                .readObject(Corpus.bytes("1edtech/public-validator/ob30/bit-string-list/testlist"));

        assertThat(Edits.found(new BitstringStatusListCredential(list))).isEmpty();
        assertThat(Format.detect(list).format()).contains(Format.STATUS_LIST_2);
    }
}
