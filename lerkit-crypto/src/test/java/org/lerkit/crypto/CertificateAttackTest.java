package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Certificates.Kind.AUTHORITY;
import static org.lerkit.crypto.Certificates.Kind.ISSUER;
import static org.lerkit.crypto.Certificates.chain;
import static org.lerkit.crypto.Certificates.host;
import static org.lerkit.crypto.Certificates.uri;
import static org.lerkit.crypto.Certificates.years;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.NOW;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Tokens.codes;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Keys of issuers in certificates: those that count, and those that anybody could have made. */
class CertificateAttackTest {
    private static final String ISSUER_URL = "https://registrar.brackenwick.example.edu/weaving";
    private static final String HOST = "registrar.brackenwick.example.edu";
    private static final Certificates ROOT = Certificates.authority("Brackenwick Root");
    private static final Certificates BETWEEN = ROOT.authorizes("Brackenwick Issuers");
    private static final Certificates OWN = BETWEEN.certifies(ISSUER_URL);
    private static final JsonObject CLAIMS = json("""
            {"vct":"https://brackenwick.example.edu/types/diploma","award":"Diploma in Weaving"}""").with("iss", new JsonString(ISSUER_URL));

    private static SdJwt token(JsonValue x5c, Certificates signer) {
        return token(x5c, signer, CLAIMS);
    }

    private static SdJwt token(JsonValue x5c, Certificates signer, JsonObject claims) {
        return signed(header(x5c), claims, signer.key());
    }

    private static JsonObject header(JsonValue x5c) {
        return json("{\"alg\":\"ES256\",\"typ\":\"dc+sd-jwt\"}").with("x5c", x5c);
    }

    private static SdJwt signed(JsonObject header, JsonObject claims, SigningKey key) {
        return new SdJwt(
                Tokens.signed(header, claims, Signers.of(key, new VerificationMethodId("https://x.example/#x"))),
                List.of(),
                Optional.empty());
    }

    private static VerificationReport verify(SdJwt token, Certificates... authorities) {
        return verify(token, VerificationPolicy.strict(), authorities);
    }

    private static VerificationReport verify(SdJwt token, VerificationPolicy policy, Certificates... authorities) {
        CryptoConfig config = CONFIG.toBuilder()
                .certificateAuthorities(Arrays.stream(authorities)
                        .map(Certificates::certificate)
                        .collect(Collectors.toSet()))
                .build();
        return Verifier.create(config, policy).verify(token.text().getBytes(US_ASCII));
    }

    private static void verified(SdJwt token, Certificates... authorities) {
        VerificationReport report = verify(token, authorities);
        assertThat(said(report)).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    /** What is said beside that the type of the credential was not checked. */
    private static List<String> said(VerificationReport report) {
        return codes(report).stream()
                .filter(code -> !code.equals("sd-jwt-vc.type.unchecked"))
                .toList();
    }

    private static void rejected(SdJwt token, String code) {
        VerificationReport report = verify(token, ROOT);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(report)).first().isEqualTo(code);
    }

    // The twins

    @Test
    void a_chain_to_an_authority_that_was_given_makes_the_key_the_issuers() {
        verified(token(chain(OWN, BETWEEN), OWN), ROOT);
        verified(token(chain(OWN, BETWEEN, ROOT), OWN), ROOT);
        verified(token(chain(OWN), OWN), BETWEEN);
        verified(token(chain(OWN, BETWEEN, ROOT), OWN), BETWEEN, Certificates.authority("Another"));
    }

    @Test
    void a_certificate_for_the_host_is_for_the_issuers_at_it() {
        Certificates byHost =
                ROOT.certifies("Host", ISSUER, Optional.of(host(HOST.toUpperCase(Locale.ROOT))), years(-1), years(1));

        verified(token(chain(byHost), byHost), ROOT);
    }

    @Test
    void who_was_certified_when_it_was_signed_stays_the_issuer() {
        Certificates past = ROOT.certifies("Past", ISSUER, Optional.of(uri(ISSUER_URL)), years(-3), years(-1));
        JsonObject then = CLAIMS.with("iat", JsonNumber.of(years(-2).getEpochSecond()));
        SdJwt token = token(chain(past), past, then);

        verified(token, ROOT);
        VerificationPolicy current =
                VerificationPolicy.builder().onlyCurrentKeys().build();
        assertThat(said(verify(token, current, ROOT))).first().isEqualTo("token.certificate.ended");
    }

    // Without authorities

    @Test
    void nothing_is_known_without_authorities() {
        VerificationReport report = verify(token(chain(OWN, BETWEEN, ROOT), OWN));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(said(report)).first().isEqualTo("proof.verification-method.unresolved");
    }

    @Test
    void an_issuer_that_only_the_certificate_names_is_left_open() {
        VerificationReport report = verify(token(chain(OWN, BETWEEN), OWN, CLAIMS.without("iss")), ROOT);

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(said(report)).first().isEqualTo("proof.verification-method.unresolved");
    }

    // Attacks

    @Test
    void a_chain_to_another_authority_is_refused() {
        Certificates mallory = Certificates.authority("Brackenwick Root"); // of the same name
        Certificates forged = mallory.certifies(ISSUER_URL);

        rejected(token(chain(forged, mallory), forged), "token.certificate.untrusted");
        rejected(token(chain(forged, ROOT), forged), "token.certificate.untrusted");
        rejected(token(chain(forged, BETWEEN, ROOT), forged), "token.certificate.untrusted");
        rejected(token(chain(OWN), OWN), "token.certificate.untrusted"); // the one between is missing
    }

    @Test
    void a_certificate_that_has_ended_is_refused() {
        Certificates past = ROOT.certifies("Past", ISSUER, Optional.of(uri(ISSUER_URL)), years(-3), years(-1));
        Certificates future = ROOT.certifies("Future", ISSUER, Optional.of(uri(ISSUER_URL)), years(1), years(2));
        Certificates between = ROOT.certifies("Ended", AUTHORITY, Optional.empty(), years(-3), years(-1));
        Certificates below = between.certifies(ISSUER_URL);

        rejected(token(chain(past), past), "token.certificate.ended");
        rejected(
                token(chain(past), past, CLAIMS.with("iat", JsonNumber.of(NOW.getEpochSecond()))),
                "token.certificate.ended");
        rejected(token(chain(future), future), "token.certificate.ended");
        rejected(token(chain(below, between), below), "token.certificate.ended");
    }

    @ParameterizedTest
    @CsvSource({
        "https://registrar.brackenwick.example.edu/dyeing",
        "https://registrar.brackenwick.example.edu",
        "https://mallory.example",
        "http://registrar.brackenwick.example.edu/weaving",
        "did:web:registrar.brackenwick.example.edu"
    })
    void a_certificate_of_somebody_else_is_refused(String named) {
        Certificates other = ROOT.certifies(named);

        rejected(token(chain(other), other), "token.certificate.name");
        verified(token(chain(other), other, CLAIMS.with("iss", new JsonString(named))), ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brackenwick.example.edu",
                "*.brackenwick.example.edu",
                "mallory.example",
                "registrar.brackenwick.example.edu.mallory.example"
            })
    void a_certificate_for_another_host_is_refused(String named) {
        Certificates other = ROOT.certifies("Host", ISSUER, Optional.of(host(named)), years(-1), years(1));

        rejected(token(chain(other), other), "token.certificate.name");
    }

    @Test
    void a_certificate_that_names_the_issuer_elsewhere_than_among_its_alternative_names_is_refused() {
        Certificates common = ROOT.certifies(ISSUER_URL, ISSUER, Optional.empty(), years(-1), years(1));

        rejected(token(chain(common), common), "token.certificate.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weaving", "https://registrar.brackenwick.example.edu/weaving#x", ""})
    void an_issuer_that_is_no_url_is_refused(String issuer) {
        Certificates named = ROOT.certifies("Odd", ISSUER, Optional.of(uri(issuer)), years(-1), years(1));

        rejected(token(chain(named), named, CLAIMS.with("iss", new JsonString(issuer))), "token.certificate.name");
    }

    @Test
    void an_issuer_is_no_authority() {
        Certificates forged = OWN.certifies("https://mallory.example/");
        JsonObject claims = CLAIMS.with("iss", new JsonString("https://mallory.example/"));

        rejected(token(chain(forged, OWN, BETWEEN), forged, claims), "token.certificate.untrusted");
    }

    @Test
    void an_authority_is_no_issuer() {
        Certificates both = ROOT.certifies("Both", AUTHORITY, Optional.of(uri(ISSUER_URL)), years(-1), years(1));

        rejected(token(chain(both), both), "token.certificate.untrusted");
        rejected(token(chain(ROOT), ROOT), "token.certificate.untrusted");
    }

    @Test
    void a_broken_hash_proves_nothing() {
        Certificates weak = ROOT.certifiesBadly(ISSUER_URL);

        rejected(token(chain(weak), weak), "token.certificate.untrusted");
    }

    @Test
    void another_key_than_the_certified_one_is_noticed() {
        rejected(token(chain(OWN, BETWEEN), BETWEEN), "proof.signature.invalid");
    }

    @Test
    void a_kid_beside_the_chain_does_not_choose_another_key() {
        SigningKey mallory = Fixtures.key(2);
        VerificationMethodId kid = VerificationMethodId.didKey(mallory.publicKey());
        JsonObject header = header(chain(OWN, BETWEEN))
                .with("alg", new JsonString("EdDSA"))
                .with("kid", new JsonString(kid.value()));

        VerificationReport report = verify(signed(header, CLAIMS, mallory), ROOT);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(report)).first().isEqualTo("proof.verification-method.algorithm");
        // and without authorities the key is Mallory's, who is not the issuer
        VerificationReport unasked = verify(signed(header, CLAIMS, mallory));
        assertThat(unasked.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(unasked)).first().isEqualTo("issuer.unbound");
        verified(signed(header(chain(OWN, BETWEEN)).with("kid", new JsonString(kid.value())), CLAIMS, OWN.key()), ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"MAo=\"", "[]", "{}", "[1]", "[\"MAo=\"]", "[\"!\"]", "[\"\"]", "null"})
    void what_is_no_chain_is_refused(String chain) {
        JsonValue x5c = JsonReader.standard().read(chain.getBytes(US_ASCII));
        VerificationReport report = verify(token(x5c, OWN), ROOT);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(said(report)).first().isIn("token.certificate.malformed", "token.key.unclear");
    }

    @Test
    void neither_is_a_chain_longer_or_larger_than_any_real_one() {
        JsonArray many = chain(Collections.nCopies(9, OWN).toArray(Certificates[]::new));
        JsonValue large = JsonArray.of(new JsonString("A".repeat((32 << 10) + 4)));
        byte[] followed = Arrays.copyOf(OWN.der(), OWN.der().length + 1);
        JsonValue trailing = JsonArray.of(new JsonString(Base64.getEncoder().encodeToString(followed)));

        for (JsonValue x5c : List.of(many, large, trailing)) {
            rejected(token(x5c, OWN), "token.certificate.malformed");
        }
    }

    @Test
    void the_authorities_of_the_system_are_not_asked() {
        assertThat(CONFIG.certificateAuthorities()).isEmpty();
        assertThat(CONFIG.toBuilder().certificateAuthorities(Set.of(ROOT.certificate())).build().toBuilder()
                        .build()
                        .certificateAuthorities())
                .containsExactly(ROOT.certificate());
    }

    @Test
    void every_byte_of_a_certificate_counts() {
        byte[] der = OWN.der();
        for (int i = 0; i < der.length; i += 7) {
            byte[] damaged = der.clone();
            damaged[i] ^= 0x15;
            JsonValue x5c = new JsonArray(List.of(
                    new JsonString(Base64.getEncoder().encodeToString(damaged)),
                    chain(BETWEEN).items().get(0)));
            assertThat(verify(token(x5c, OWN), ROOT).outcome()).as("byte " + i).isEqualTo(Outcome.REJECTED);
        }
    }
}
