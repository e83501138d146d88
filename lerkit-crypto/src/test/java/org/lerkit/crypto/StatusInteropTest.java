package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Tokens.codes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/** The status list of the public validator's fixtures: made and signed by others, and only the 23rd bit is set. */
class StatusInteropTest {
    private static final String ISSUER = "https://1edtech.edu/issuers/565049";
    private static final String LIST = "https://example.com/credentials/status/3";
    private static final String KEY = "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi";

    @ParameterizedTest
    @ValueSource(strings = {"0", "16", "22", "23", "24", "131071"})
    void says_who_is_revoked(String index) {
        IssuerKeys keys = IssuerKeys.of(ISSUER)
                .with(KEY, Multikey.decode(KEY))
                .with("ours", Fixtures.key(1).publicKey());
        DocumentLoader documents = DocumentLoader.of(Map.of(
                ISSUER,
                new DocumentResult.Found(JsonWriter.toBytes(keys.document().json())),
                LIST,
                new DocumentResult.Found(Corpus.bytes("1edtech/public-validator/ob30/bit-string-list/testlist"))));
        VerificationReport report = StatusFixtures.verify(
                StatusFixtures.signed(
                        Fixtures.with(
                                StatusFixtures.badge("revocation", index),
                                "/credentialStatus/statusListCredential",
                                LIST),
                        Signers.of(Fixtures.key(1), keys.id("ours"))),
                documents,
                VerificationPolicy.strict());

        assertThat(codes(report)).isEqualTo(index.equals("23") ? List.of("status.revoked") : List.of());
    }
}
