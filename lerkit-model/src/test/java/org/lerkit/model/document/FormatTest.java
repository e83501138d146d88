package org.lerkit.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.document.Detection.Unrecognized;

/** Content says which format a document is in, and what it is instead. */
class FormatTest {
    private static final String V2 = "\"https://www.w3.org/ns/credentials/v2\"";
    private static final String V1 = "\"https://www.w3.org/2018/credentials/v1\"";

    static Stream<Arguments> json() {
        return Stream.of(
                argumentSet("CLR", credential(V2, "ClrCredential"), Format.CLR_2, List.of("no-proof")),
                argumentSet(
                        "CLR of the first data model",
                        credential(V1, "ClrCredential"),
                        Format.CLR_2,
                        List.of("vcdm-1.1", "no-proof")),
                argumentSet("badge", credential(V2, "OpenBadgeCredential"), Format.OPEN_BADGES_3, List.of("no-proof")),
                argumentSet(
                        "badge by its other name",
                        credential(V2, "AchievementCredential"),
                        Format.OPEN_BADGES_3,
                        List.of("no-proof")),
                argumentSet(
                        "endorsement",
                        credential(V2, "EndorsementCredential"),
                        Format.ENDORSEMENT_3,
                        List.of("no-proof")),
                argumentSet(
                        "credential of no kind it knows",
                        credential(V2, "DriverLicence"),
                        Format.CREDENTIAL_2,
                        List.of("no-proof")),
                argumentSet(
                        "credential of the first data model",
                        credential(V1, "DriverLicence"),
                        Format.CREDENTIAL_1,
                        List.of("no-proof")),
                argumentSet(
                        "presentation",
                        "{\"@context\":[" + V2 + "],\"type\":\"VerifiablePresentation\",\"proof\":{}}",
                        Format.PRESENTATION_2,
                        List.of("embedded-proof")),
                argumentSet(
                        "presentation of the first data model",
                        "{\"@context\":" + V1 + ",\"type\":[\"VerifiablePresentation\"]}",
                        Format.PRESENTATION_1,
                        List.of("no-proof")),
                argumentSet(
                        "status list",
                        credential(V2, "BitstringStatusListCredential"),
                        Format.STATUS_LIST_2,
                        List.of("no-proof")),
                argumentSet(
                        "status list of the first data model",
                        credential(V1, "StatusList2021Credential"),
                        Format.STATUS_LIST_1,
                        List.of("no-proof")),
                argumentSet(
                        "status list of a draft",
                        credential(V2, "StatusList2021Credential"),
                        Format.STATUS_LIST_1,
                        List.of("vcdm-2.0", "no-proof")),
                argumentSet(
                        "revocation list",
                        credential(V1, "RevocationList2020Credential"),
                        Format.REVOCATION_LIST_1,
                        List.of("no-proof")),
                argumentSet(
                        "schema in a credential",
                        credential(V2, "JsonSchemaCredential"),
                        Format.SCHEMA_CREDENTIAL_2,
                        List.of("no-proof")),
                argumentSet(
                        "CLR 1.0 without a type",
                        "{\"@context\":\"https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld\","
                                + "\"learner\":{},\"publisher\":{},\"issuedOn\":\"\"}",
                        Format.CLR_1,
                        List.of()),
                argumentSet(
                        "CLR 1.0 with a copy of its context",
                        "{\"@context\":\"https://contexts.example/clr\",\"learner\":{},\"publisher\":{},"
                                + "\"issuedOn\":\"\"}",
                        Format.CLR_1,
                        List.of("other-context")),
                argumentSet(
                        "set of CLR 1.0",
                        "{\"@context\":\"https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld\","
                                + "\"signedClrs\":[]}",
                        Format.CLR_SET_1,
                        List.of()),
                argumentSet(
                        "CLR 1.0",
                        "{\"@context\":\"https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld\",\"type\":\"Clr\"}",
                        Format.CLR_1,
                        List.of()),
                argumentSet(
                        "Open Badges 2.0",
                        "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\"}",
                        Format.OPEN_BADGES_2,
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("json")
    void json_is_told_by_context_and_type(String document, Format format, List<String> dialects) {
        assertThat(detect(document)).isInstanceOfSatisfying(Recognized.class, found -> {
            assertThat(found.format()).contains(format);
            assertThat(found.dialects()).isEqualTo(dialects);
            assertThat(found.version()).isEmpty();
            assertThat(found.reason()).contains("context");
        });
    }

    static Stream<Arguments> badges() {
        String second = "\"@context\":\"https://w3id.org/openbadges/v2\"";
        return Stream.of(
                argumentSet("assertion", second, "Assertion", Format.OPEN_BADGES_2, Optional.empty()),
                argumentSet("badge class", second, "BadgeClass", Format.BADGE_CLASS_2, Optional.empty()),
                argumentSet("profile", second, "Profile", Format.PROFILE_2, Optional.empty()),
                argumentSet("issuer", second, "Issuer", Format.PROFILE_2, Optional.empty()),
                argumentSet("key", second, "CryptographicKey", Format.KEY_2, Optional.empty()),
                argumentSet("list", second, "RevocationList", Format.REVOCATION_LIST_2, Optional.empty()),
                argumentSet("endorsement", second, "Endorsement", Format.ENDORSEMENT_2, Optional.empty()),
                argumentSet(
                        "context written out",
                        "\"@context\":{\"obi\":\"https://w3id.org/openbadges#\"}",
                        "BadgeClass",
                        Format.BADGE_CLASS_2,
                        Optional.empty()),
                argumentSet(
                        "2.1",
                        "\"@context\":[\"https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld\"]",
                        "Assertion",
                        Format.OPEN_BADGES_2,
                        Optional.of("2.1")),
                argumentSet(
                        "1.1",
                        "\"@context\":\"https://w3id.org/openbadges/v1\"",
                        "Assertion",
                        Format.OPEN_BADGES_1,
                        Optional.of("1.1")),
                argumentSet(
                        "1.0",
                        "\"uid\":\"1\",\"recipient\":{},\"badge\":\"https://example.org/1\",\"verify\":{}",
                        "x",
                        Format.OPEN_BADGES_1,
                        Optional.of("1.0")));
    }

    @ParameterizedTest
    @MethodSource("badges")
    void badges_before_credentials_are_told_too(String members, String type, Format format, Optional<String> version) {
        assertThat(detect("{" + members + ",\"type\":\"" + type + "\"}"))
                .isInstanceOfSatisfying(Recognized.class, found -> {
                    assertThat(found.known()).isEqualTo(format);
                    assertThat(found.version()).isEqualTo(version);
                });
    }

    @Test
    void a_credential_tells_the_version_of_its_context() {
        String badge = "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json\"";
        String record = "\"https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json\"";

        assertThat(version(V2 + "," + badge, "OpenBadgeCredential")).contains("3.0.2");
        assertThat(version(V2 + "," + record + "," + badge, "ClrCredential")).contains("2.0.1");
        assertThat(version(V2 + "," + badge, "DriverLicence")).isEmpty();
        assertThat(version(V2 + "," + badge.replace("-3.0.2", ""), "OpenBadgeCredential"))
                .isEmpty();
    }

    private static Optional<String> version(String contexts, String type) {
        return ((Recognized) detect(credential(contexts, type))).version();
    }

    @Test
    void a_context_of_badges_without_one_of_their_types_is_not_enough() {
        assertThat(detect("{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Criteria\"}"))
                .isInstanceOfSatisfying(Unrecognized.class, unknown -> {
                    assertThat(unknown.problem().code()).isEqualTo(Detector.UNKNOWN);
                    assertThat(unknown.problem().hint().orElseThrow()).contains("Assertion, BadgeClass");
                });
    }

    @Test
    void a_learner_record_says_what_it_is_itself() {
        assertThat(detect("{\"format\":\"lerkit:record:0.1\"}"))
                .isEqualTo(new Recognized(
                        Format.LEARNER_RECORD, Optional.of("0.1"), List.of(), "the member format says so"));
    }

    static Stream<Arguments> xml() {
        String college = "urn:org:pesc:message:CollegeTranscript:v1.6.0";
        return Stream.of(
                argumentSet(
                        "prefix",
                        "<C:CollegeTranscript xmlns:C=\"" + college + "\">",
                        Format.COLLEGE_TRANSCRIPT,
                        "1.6.0"),
                argumentSet(
                        "default namespace, single quotes, other attributes first",
                        "<CollegeTranscript\n a='x' xmlns:b=\"urn:b\" xmlns = '" + college + "'>",
                        Format.COLLEGE_TRANSCRIPT,
                        "1.6.0"),
                argumentSet(
                        "declaration, comments and instructions first",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- <HighSchoolTranscript> --><?style x?>\n"
                                + "<hst:HighSchoolTranscript xmlns:hst=\"urn:org:pesc:message:HighSchoolTranscript:v1.7.0\"/>",
                        Format.HIGH_SCHOOL_TRANSCRIPT,
                        "1.7.0"),
                argumentSet(
                        "batch",
                        "<b:AcademicRecordBatch xmlns:b=\"urn:org:pesc:message:AcademicRecordBatch:v2.1.0\"><x",
                        Format.ACADEMIC_RECORD_BATCH,
                        "2.1.0"));
    }

    @Test
    void elmo_is_told_by_its_root_element_and_says_no_version() {
        assertThat(detect("<elmo xmlns='https://github.com/emrex-eu/elmo-schemas/tree/v1'>"))
                .isEqualTo(new Recognized(
                        Format.ELMO,
                        Optional.empty(),
                        List.of(),
                        "the root element is elmo, in a namespace without a version"));
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xml_is_told_by_its_root_element_in_every_encoding(String document, Format format, String version) {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16)) {
            assertThat(Format.detect(document.getBytes(charset)))
                    .as(charset.name())
                    .isInstanceOfSatisfying(Recognized.class, found -> {
                        assertThat(found.known()).isEqualTo(format);
                        assertThat(found.version()).contains(version);
                        assertThat(found.dialects()).isEmpty();
                    });
        }
        assertThat(Format.detect(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8))
                        .format())
                .contains(format);
    }

    @Test
    void x12_is_told_by_its_first_transaction_set_with_whatever_delimiters() {
        String file = """
                ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261126*0500*U*00401*000000001*0*T*:~
                GS*ED*SENDER*RECEIVER*20261126*0500*1*X*004010~
                ST*130*0001~
                """;

        for (String document :
                List.of(file, file.replace('*', '^').replace('~', '`').replace("\n", ""))) {
            Detection detection = Format.detect(document.getBytes(StandardCharsets.UTF_8));

            assertThat(detection.format()).contains(Format.X12_130);
            assertThat(((Recognized) detection).version()).contains("004010");
            assertThat(detection.reason()).isEqualTo("its first transaction set is 130, of release 004010");
        }
        assertThat(Format.detect(file.replace("GS*ED", "XX*ED").getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo("its first transaction set is 130");
        assertThat(Format.detect(file.replace("ST*130", "ST*997").getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo("this is an X12 interchange of another transaction set");
    }

    @Test
    void a_transcript_may_have_no_namespace_or_one_without_a_version() {
        assertThat(detect("<CollegeTranscript>"))
                .isEqualTo(new Recognized(
                        Format.COLLEGE_TRANSCRIPT,
                        Optional.empty(),
                        List.of("no-namespace"),
                        "the root element is CollegeTranscript, in no namespace"));
        assertThat(detect("<CollegeTranscript xmlns=''>"))
                .isInstanceOfSatisfying(
                        Recognized.class, found -> assertThat(found.dialects()).containsExactly("no-namespace"));
        assertThat(detect("<CollegeTranscript xmlns='urn:other'>").reason())
                .isEqualTo("the root element is CollegeTranscript, in a namespace without a version");
    }

    static Stream<Arguments> others() {
        return Stream.of(
                argumentSet("nothing", "", "format.empty", "empty"),
                argumentSet("space", " \n\t", "format.empty", "nothing but space"),
                argumentSet("JPEG", "\u00ff\u00d8\u00ff\u00e0", "format.unknown", "this is a JPEG image"),
                argumentSet("GIF", "GIF89a", "format.unknown", "this is a GIF image"),
                argumentSet("PDF", "%PDF-1.7", "format.unknown", "this is a PDF document"),
                argumentSet(
                        "zip",
                        "PK\u0003\u0004",
                        "format.unknown",
                        "this is a zip archive, or an office document, which is one"),
                argumentSet("gzip", "\u001f\u008b\b", "format.unknown", "this is a gzip archive"),
                argumentSet(
                        "X12 cut off",
                        "ISA*00*",
                        "format.unknown",
                        "this is an X12 interchange whose first segment is cut off or does not tell its delimiters"),
                argumentSet(
                        "JWT of nothing that it knows",
                        "eyJhbGciOiJFUzI1NiJ9.e30.AA\n",
                        "format.unknown",
                        "this is JSON without the context and type of a credential"),
                argumentSet(
                        "broken SD-JWT",
                        "eyJhbGciOiJFUzI1NiJ9.e30.AA~WyJhIl0~",
                        "sd-jwt.disclosure.malformed",
                        "a disclosure is not an array of two or three"),
                argumentSet(
                        "nearly a JWT",
                        "eyJhbGciOiJFUzI1NiJ9",
                        "jws.syntax",
                        "three parts with a dot between them are expected, found 1"),
                argumentSet("words", "Ada Lovelace", "format.unknown", "this is neither JSON nor XML"),
                argumentSet(
                        "HTML", "<!doctype html><p>", "carrier.empty", "this is a web page without a credential in it"),
                argumentSet(
                        "HTML", "<!DOCTYPE html><p>", "carrier.empty", "this is a web page without a credential in it"),
                argumentSet(
                        "HTML", "<HTML lang='en'>", "carrier.empty", "this is a web page without a credential in it"),
                argumentSet(
                        "SVG",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>",
                        "carrier.empty",
                        "this is an SVG image without a credential in it"),
                argumentSet(
                        "DTD",
                        "<?xml version='1.0'?><!DOCTYPE CollegeTranscript [<!ENTITY a 'b'>]><CollegeTranscript/>",
                        "format.unknown",
                        "this is XML with a document type declaration"),
                argumentSet(
                        "other XML",
                        "<SupplementInformation xmlns='urn:other'>",
                        "format.unknown",
                        "this is XML of a format that lerkit does not read"),
                argumentSet(
                        "no element",
                        "<?xml version='1.0'?>",
                        "format.unknown",
                        "this is XML, or nearly, without a root element"),
                argumentSet("cut off", "<!-- ", "format.unknown", "this is XML, or nearly, without a root element"),
                argumentSet(
                        "text first",
                        "<?a?>Ada<b>",
                        "format.unknown",
                        "this is XML, or nearly, without a root element"),
                argumentSet("no name", "< a>", "format.unknown", "this is XML, or nearly, without a root element"),
                argumentSet("array", "[{}]", "format.unknown", "this is JSON, but an array"),
                argumentSet("no JSON", "{\"name\":Ada}", "json.syntax", "line 1, column 13: not JSON"),
                argumentSet(
                        "some JSON",
                        "{}",
                        "format.unknown",
                        "this is JSON without the context and type of a credential"),
                argumentSet(
                        "type alone",
                        "{\"type\":[\"VerifiableCredential\",7]}",
                        "format.unknown",
                        "this is JSON of type VerifiableCredential without the context of a credential"),
                argumentSet(
                        "context alone",
                        "{\"@context\":[" + V2 + "],\"type\":{}}",
                        "format.unknown",
                        "this is JSON with the context of a credential, but of no type that lerkit knows"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void says_what_it_is_instead(String document, String code, String title) {
        Charset charset =
                document.chars().anyMatch(c -> c > 127) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;

        Detection detection = Format.detect(document.getBytes(charset));

        assertThat(detection.format()).isEmpty();
        assertThat(detection.reason()).isEqualTo(title);
        assertThat(detection).isInstanceOfSatisfying(Unrecognized.class, found -> {
            assertThat(found.problem().code().value()).isEqualTo(code);
            assertThat(found.problem().title()).doesNotContain("Ada");
            if (code.startsWith("format")) {
                assertThat(found.problem().hint()).isPresent();
            }
        });
    }

    @Test
    void a_root_element_far_away_is_not_looked_for() {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(("<!--" + "-".repeat(1 << 20) + "-->").getBytes(StandardCharsets.UTF_8));
        document.writeBytes("<CollegeTranscript/>".getBytes(StandardCharsets.UTF_8));

        assertThat(Format.detect(document.toByteArray()).format()).isEmpty();
    }

    @Test
    void an_id_is_a_coordinate() {
        assertThat(new Format("example:register:2.1", "Register").toString()).isEqualTo("example:register:2.1");
        for (String wrong : List.of("", "clr", "1EdTech:clr", "a b:c", ":clr", "1edtech:")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new Format(wrong, "wrong"));
        }
        assertThat(Format.known()).doesNotHaveDuplicates().contains(Format.CLR_2, Format.LEARNER_RECORD);
    }

    private static Detection detect(String document) {
        return Format.detect(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String credential(String context, String type) {
        return "{\"@context\":[" + context + ",\"https://example.org/more\"],\"type\":[\"VerifiableCredential\",\""
                + type + "\"]}";
    }

    @Test
    void transcripts_of_pesc_in_json_are_told_by_their_root() {
        assertThat(detect("{\"ColTrn.CollegeTranscript\": {\"Student\": {}}}"))
                .isEqualTo(new Recognized(
                        Format.COLLEGE_TRANSCRIPT_JSON,
                        Optional.empty(),
                        List.of(),
                        "it has the member CollegeTranscript"));
        assertThat(detect("{\"CollegeTranscript\": {}}").format()).contains(Format.COLLEGE_TRANSCRIPT_JSON);
        assertThat(detect("{\"v\": 1, \"HSTrn.HighSchoolTranscript\": {}}").format())
                .contains(Format.HIGH_SCHOOL_TRANSCRIPT_JSON);
        assertThat(detect("{\"CollegeTranscript\": \"ColTrn\"}").format()).isEmpty();
        assertThat(detect("{\"MyCollegeTranscript\": {}}").format()).isEmpty();
    }

    @Test
    void tables_in_our_layout_and_students_of_ed_fi_are_told_by_what_they_have() {
        assertThat(detect("\ufeff\"student_id\";title\n1;A\n").format()).contains(Format.CSV);
        assertThat(detect("student_id\n").format()).contains(Format.CSV);
        assertThat(detect("student_identity,title\n").format()).isEmpty();
        assertThat(detect("title,student_id\n").format()).isEmpty();
        assertThat(detect("{\"studentUniqueId\": \"1\"}").format()).contains(Format.EDFI_TRANSCRIPT);
        assertThat(detect("{\"student\": {\"studentUniqueId\": \"1\"}}").format())
                .contains(Format.EDFI_TRANSCRIPT);
        assertThat(detect("{\"student\": \"studentUniqueId\"}").format()).isEmpty();
    }
}
