package org.lerkit.crypto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Certificates of authorities and issuers that nobody else knows. */
final class Certificates {
    /** Where a certificate says what it is for. */
    enum Kind {
        AUTHORITY,
        ISSUER
    }

    private final String name;
    private final KeyPair keys;
    private final X509Certificate certificate;

    private Certificates(String name, KeyPair keys, X509Certificate certificate) {
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    /** An authority that nobody vouches for. */
    static Certificates authority(String name) {
        KeyPair keys = keys("secp256r1");
        return new Certificates(
                name,
                keys,
                certificate(
                        name,
                        keys,
                        name,
                        keys,
                        Kind.AUTHORITY,
                        Optional.empty(),
                        years(-1),
                        years(20),
                        "SHA256withECDSA"));
    }

    /** Another authority, by the word of this one. */
    Certificates authorizes(String other) {
        return certifies(other, Kind.AUTHORITY, Optional.empty(), years(-1), years(10));
    }

    /** An issuer at this URL, by the word of this one, whatever it is. */
    Certificates certifies(String issuer) {
        return certifies(issuer, Kind.ISSUER, Optional.of(uri(issuer)), years(-1), years(1));
    }

    Certificates certifies(String other, Kind kind, Optional<GeneralName> alternative, Instant from, Instant until) {
        KeyPair theirs = keys("secp256r1");
        return new Certificates(
                other,
                theirs,
                certificate(other, theirs, name, keys, kind, alternative, from, until, "SHA256withECDSA"));
    }

    /** The same by a hash that is broken. */
    Certificates certifiesBadly(String issuer) {
        KeyPair theirs = keys("secp256r1");
        return new Certificates(
                issuer,
                theirs,
                certificate(
                        issuer,
                        theirs,
                        name,
                        keys,
                        Kind.ISSUER,
                        Optional.of(uri(issuer)),
                        years(-1),
                        years(1),
                        "SHA1withECDSA"));
    }

    static GeneralName uri(String url) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, url);
    }

    static GeneralName host(String host) {
        return new GeneralName(GeneralName.dNSName, host);
    }

    static Instant years(int count) {
        return Fixtures.NOW.plusSeconds(count * 31_536_000L);
    }

    X509Certificate certificate() {
        return certificate;
    }

    SigningKey key() {
        return SigningKey.fromPem("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n");
    }

    /** The header {@code x5c}. */
    static JsonArray chain(Certificates... certificates) {
        List<JsonValue> items = Arrays.stream(certificates)
                .<JsonValue>map(each -> new JsonString(Base64.getEncoder().encodeToString(each.der())))
                .toList();
        return new JsonArray(items);
    }

    byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair keys(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static X509Certificate certificate(
            String subject,
            KeyPair own,
            String authority,
            KeyPair theirs,
            Kind kind,
            Optional<GeneralName> alternative,
            Instant from,
            Instant until,
            String algorithm) {
        try {
            AlgorithmIdentifier identifier = new AlgorithmIdentifier(
                    algorithm.startsWith("SHA1")
                            ? X9ObjectIdentifiers.ecdsa_with_SHA1
                            : X9ObjectIdentifiers.ecdsa_with_SHA256);
            ExtensionsGenerator extensions = new ExtensionsGenerator();
            if (kind == Kind.AUTHORITY) {
                extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
                extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            }
            if (alternative.isPresent()) {
                extensions.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(alternative.get()));
            }
            V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
            generator.setSerialNumber(new ASN1Integer(BigInteger.valueOf(4711)));
            generator.setSubject(new X500Name("CN=" + subject.replaceAll("[^A-Za-z ]", " ")));
            generator.setIssuer(new X500Name("CN=" + authority.replaceAll("[^A-Za-z ]", " ")));
            generator.setStartDate(new Time(Date.from(from)));
            generator.setEndDate(new Time(Date.from(until)));
            generator.setSignature(identifier);
            generator.setSubjectPublicKeyInfo(
                    SubjectPublicKeyInfo.getInstance(own.getPublic().getEncoded()));
            if (!extensions.isEmpty()) {
                generator.setExtensions(extensions.generate());
            }
            byte[] signed = generator.generateTBSCertificate().getEncoded("DER");
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(theirs.getPrivate());
            signature.update(signed);
            ASN1EncodableVector parts = new ASN1EncodableVector();
            parts.add(generator.generateTBSCertificate());
            parts.add(identifier);
            parts.add(new DERBitString(signature.sign()));
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(new DERSequence(parts).getEncoded("DER")));
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
