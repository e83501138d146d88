package org.lerkit.crypto.internal.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.Disclosure;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/**
 * The examples of RFC 9901 and the test cases of its authors, made by their implementation: from the same claims, places
 * and salts lerkit makes the same, and what a holder chose it chooses. The texts differ, and so the digests do: theirs
 * have spaces in them. So a digest is compared by the salt of what it is the digest of.
 */
class ConcealedSpecVectorsTest {
    private static final String SETS = "w3c/sd-jwt-generated";

    private static Stream<DynamicTest> sets(Check check) {
        Corpus.require(SETS);
        List<Path> issued = Stream.of("sd_jwt_issuance.txt", "sd_jwt_issuance.json")
                .flatMap(name -> Corpus.files(SETS, name).stream())
                .toList();
        assertThat(issued).hasSize(30);
        return issued.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.subpath(file.getNameCount() - 3, file.getNameCount() - 1)
                                .toString(),
                        () -> check.run(file)));
    }

    private interface Check {
        void run(Path file);
    }

    @TestFactory
    Stream<DynamicTest> conceals_what_the_reference_implementation_conceals() {
        return sets(file -> {
            SdJwt theirs = read(file);
            // In the order in which they were given, with what was added to them: iss, iat, exp, cnf.
            JsonObject claims = ordered(json(file.resolveSibling("user_claims.json")), theirs.claims());

            Concealed ours = Concealed.of(
                    claims,
                    theirs.places().keySet(),
                    0,
                    new GivenSalts(
                            theirs.disclosures().stream().map(Disclosure::salt).toList()));

            assertThat(told(ours.disclosures())).isEqualTo(told(theirs.disclosures()));
            assertThat(salted(ours.payload(), salts(ours.disclosures())))
                    .isEqualTo(salted(theirs.issuerJwt().claims(), salts(theirs.disclosures())));
        });
    }

    private static JsonObject ordered(JsonObject first, JsonObject all) {
        JsonObject.Builder ordered = JsonObject.builder().putAll(first.members());
        all.members().forEach((name, value) -> {
            if (first.get(name).isEmpty()) {
                ordered.put(name, value);
            }
        });
        return ordered.build();
    }

    /** Each disclosure, with salts in place of the digests inside it. */
    private static List<List<Object>> told(List<Disclosure> disclosures) {
        return disclosures.stream()
                .map(disclosure -> List.<Object>of(
                        disclosure.salt(), disclosure.name(), salted(disclosure.value(), salts(disclosures))))
                .toList();
    }

    private static Map<String, String> salts(List<Disclosure> disclosures) {
        Map<String, String> salts = new HashMap<>();
        disclosures.forEach(disclosure -> salts.put(disclosure.digest("sha-256"), disclosure.salt()));
        return salts;
    }

    /** The value with the salt of each digest in its place; digests of nothing left out. */
    private static JsonValue salted(JsonValue value, Map<String, String> salts) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(item -> salted(item, salts)).toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObject.Builder salted = JsonObject.builder();
        object.members().forEach((name, member) -> {
            if (name.equals("_sd")) {
                List<JsonString> known = ((JsonArray) member)
                        .items().stream()
                                .map(digest -> salts.get(((JsonString) digest).value()))
                                .flatMap(salt -> Optional.ofNullable(salt).stream())
                                .sorted(Comparator.naturalOrder())
                                .map(JsonString::new)
                                .toList();
                if (!known.isEmpty()) {
                    salted.put("_sd", new JsonArray(List.copyOf(known)));
                }
            } else if (name.equals("...")) {
                salted.put("...", salts.getOrDefault(((JsonString) member).value(), "nothing"));
            } else {
                salted.put(name, salted(member, salts));
            }
        });
        return salted.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rfc9901-examples/simple | /given_name /family_name /address /nationalities/0",
                "rfc9901-examples/address_only_flat | /address/street_address",
                "rfc9901-examples/address_only_recursive | ",
                "rfc9901-examples/arf-pid | /nationalities/0 /age_equal_or_over/18",
                "rfc9901-examples/complex_ekyc | /verified_claims/verification/time"
                        + " /verified_claims/verification/evidence/0/method /verified_claims/claims/given_name"
                        + " /verified_claims/claims/family_name /verified_claims/claims/address",
                "rfc9901-examples/simple_structured | /address/region /address/country",
                "rfc9901-examples/w3c-vc | /is_over_18 /given_name",
                "rfc9901-examples/jsonld | /credentialSubject/type /credentialSubject/dateOfVaccination"
                        + " /credentialSubject/order /credentialSubject/vaccine/type"
                        + " /credentialSubject/vaccine/atcCode /credentialSubject/vaccine/medicinalProductName",
                "owf-testcases/array_nested_in_plain | /nested_array/0/0 /nested_array/1/1",
                "owf-testcases/array_of_scalars | /nationalities/1",
                "owf-testcases/array_none_disclosed | ",
                "owf-testcases/array_recursive_sd_some_disclosed | /array_with_recursive_sd/1/baz"
                        + " /array_with_recursive_sd/2/1 /test2/0 /test2/1",
                "owf-testcases/no_sd | ",
                "owf-testcases/recursions | /foo/1 /bar/green /qux/0/1 /baz/0/1 /baz/1/0 /baz/1/1"
                        + " /animals/snake/age /animals/bird/age"
            })
    void a_holder_chooses_as_the_specification_files_say(String set, String wanted) {
        Corpus.require(SETS);
        Path file = Corpus.files(SETS, "sd_jwt_issuance.txt").stream()
                .filter(issued -> issued.endsWith(Path.of(set, "sd_jwt_issuance.txt")))
                .findFirst()
                .orElseThrow();
        List<JsonPointer> places = Stream.ofNullable(wanted)
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(JsonPointer::new)
                .toList();

        SdJwt shown = read(file).showing(places);

        SdJwt theirs = read(file.resolveSibling("sd_jwt_presentation.txt"));
        assertThat(Set.copyOf(shown.disclosures())).isEqualTo(Set.copyOf(theirs.disclosures()));
        assertThat(shown.claims()).isEqualTo(json(file.resolveSibling("verified_contents.json")));
        assertThat(shown.keyBinding()).isEmpty();
    }

    private static SdJwt read(Path file) {
        if (file.toString().endsWith(".txt")) {
            return SdJwt.parse(new String(Corpus.bytes(file), StandardCharsets.US_ASCII).strip());
        }
        // These files hold JSON text as a JSON string.
        JsonString text = (JsonString) JsonReader.standard().read(Corpus.bytes(file));
        return SdJwt.parse(JsonReader.standard().readObject(text.value()));
    }

    private static JsonObject json(Path file) {
        return JsonReader.standard().readObject(Corpus.bytes(file));
    }
}
