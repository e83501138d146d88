package org.lerkit.benchmarks;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.bls.BLS12_381G1;
import org.bouncycastle.crypto.bls.BLS12_381G2;
import org.bouncycastle.crypto.bls.BLS12_381G2Point;
import org.bouncycastle.crypto.bls.BLS12_381Pairing;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Issuing a badge of which parts can be shown, showing parts of it, and verifying these: beside as many signatures of
 * P-256 as {@code ecdsa-sd-2023} has, made or verified by the same library, and beside the product of two pairings that a
 * proof of {@code bbs-2023} takes. A derived proof of {@code ecdsa-sd-2023} takes no signature: its limit is the
 * canonical form of the badge.
 */
@State(Scope.Benchmark)
public class DisclosureBenchmark extends ProofMeasurement {
    private static final List<JsonPointer> MANDATORY =
            pointers("/issuer", "/validFrom", "/credentialSubject/achievement/id");
    private static final List<JsonPointer> SHOWN = pointers(
            "/credentialSubject/achievement/name",
            "/credentialSubject/achievement/criteria",
            "/credentialSubject/result");
    private static final byte[] MESSAGE = new byte[64];

    @Param({"ecdsa-sd-2023", "bbs-2023"})
    public String suite = "ecdsa-sd-2023";

    private final CryptoConfig config = CryptoConfig.v2026().toBuilder()
            .clock(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC))
            .build();
    private final Holder holder = Holder.create(config);
    private final Verifier verifier = Verifier.create(config, VerificationPolicy.strict());
    private final SigningKey key = SigningKey.generate(KeyType.P256, new SecureRandom());
    private final Signer signer = Signers.didKey(key);
    private final ECPoint[] ones = ones();
    private final BLS12_381G2Point[] others = {
        BLS12_381G2.getGenerator(), BLS12_381G2.getGenerator().doublePoint()
    };

    private @Nullable Issuer issuer;
    private JsonObject unsigned = JsonObject.EMPTY;
    private JsonObject issued = JsonObject.EMPTY;
    private byte[] derived = {};
    private byte[] signature = {};
    private int made;
    private int verified;

    @Setup
    public void setUp() throws GeneralSecurityException {
        KeyType type = suite.equals("bbs-2023") ? KeyType.BLS12_381_G2 : KeyType.P256;
        issuer = Issuer.create(config, Signers.didKey(SigningKey.generate(type, new SecureRandom())));
        unsigned = requireNonNull(issuer)
                .asIssuer(SampleDocuments.withoutProofs(
                        SampleDocuments.badge(2026).json()));
        issued = requireNonNull(issuer).issue(unsigned, securing()).json();
        JsonObject shown = holder.derive(issued, SHOWN).json();
        derived = JsonWriter.toBytes(shown);
        verify().orThrow();

        signature = signer.sign(MESSAGE);
        made = 1 + signatures(issued, 3);
        verified = 1 + signatures(shown, 2);
    }

    /** How many signatures a value of {@code ecdsa-sd-2023} has, which are after so many other components. */
    private int signatures(JsonObject document, int after) {
        if (suite.equals("bbs-2023")) {
            return 0;
        }
        JsonObject proof = (JsonObject) document.get("proof").orElseThrow();
        String value = ((JsonString) proof.get("proofValue").orElseThrow()).value();
        CborReader reader = new CborReader(Base64.getUrlDecoder().decode(value.substring(1)), 3);
        reader.array();
        for (int i = 0; i < after; i++) {
            reader.bytes();
        }
        return reader.array();
    }

    /** The tree of an unsigned credential to the bytes of one with a base proof. */
    @Benchmark
    public byte[] issue() throws GeneralSecurityException {
        return requireNonNull(issuer).issue(unsigned, securing()).bytes();
    }

    @Benchmark
    public void issueLimit(Blackhole results) throws GeneralSecurityException {
        if (suite.equals("bbs-2023")) {
            results.consume(BLS12_381Pairing.multiPair(ones, others));
        } else {
            for (int i = 0; i < made; i++) {
                results.consume(signer.sign(MESSAGE));
            }
        }
    }

    /** The tree of a credential with a base proof to the bytes of one with a derived proof. */
    @Benchmark
    public byte[] derive() {
        return holder.derive(issued, SHOWN).bytes();
    }

    @Benchmark
    public void deriveLimit(Blackhole results) {
        results.consume(
                suite.equals("bbs-2023")
                        ? BLS12_381Pairing.multiPair(ones, others)
                        : config.canonicalizer().rdfc(unsigned, "SHA-256"));
    }

    /** The bytes of a derived credential to a report in which everything was checked and holds. */
    @Benchmark
    public VerificationReport verify() {
        return verifier.verify(derived);
    }

    @Benchmark
    public void verifyLimit(Blackhole results) {
        if (suite.equals("bbs-2023")) {
            results.consume(BLS12_381Pairing.multiPair(ones, others));
        } else {
            for (int i = 0; i < verified; i++) {
                results.consume(key.publicKey().verify(SignatureAlgorithm.ES256, MESSAGE, signature));
            }
        }
    }

    private Securing securing() {
        return Securing.dataIntegrity(suite, MANDATORY);
    }

    private static List<JsonPointer> pointers(String... values) {
        return List.of(values).stream().map(JsonPointer::new).toList();
    }

    private static ECPoint[] ones() {
        ECPoint base = BLS12_381G1.getGenerator(BLS12_381G1.createCurve());
        return new ECPoint[] {
            base.twice().normalize(), base.multiply(BigInteger.TEN).normalize()
        };
    }
}
