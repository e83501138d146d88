package org.lerkit.crypto.internal.did;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The key of an issuer that a token brings along with a chain of certificates, {@code x5c} (SD-JWT VC, section 2.5; RFC
 * 7515, section 4.1.6). The chain must lead to an authority that was given (RFC 5280, section 6, by the JDK), and its first
 * certificate must be that of the issuer. Whether an authority has revoked a certificate is not asked.
 */
public final class CertifiedIssuer {
    private static final String NAME = "x5c";
    private static final int MOST = 8;
    private static final int LONGEST = 32 << 10;
    private static final int NAME_OF_DNS = 2;
    private static final int NAME_OF_URI = 6;
    private static final int DIGITAL_SIGNATURE = 0;

    private CertifiedIssuer() {}

    /**
     * The key in the first certificate. Never throws for what the header holds.
     *
     * @param chain the header {@code x5c}
     * @param issuer who issued the token, by its own word
     * @param at when the chain must hold
     */
    public static ResolutionResult resolve(
            JsonValue chain, String issuer, Set<X509Certificate> authorities, Instant at) {
        if (issuer.indexOf('#') >= 0 || issuer.indexOf(':') < 1) {
            return new ResolutionResult.Invalid(
                    CryptoProblem.CERTIFICATE_NAME, "the issuer is named by no URL, or by one with a fragment");
        }
        try {
            List<X509Certificate> certificates = certificates(chain);
            validate(certificates, authorities, at);
            X509Certificate own = certificates.get(0);
            if (!names(own, issuer)) {
                throw new Refused(CryptoProblem.CERTIFICATE_NAME, "the certificate is not one of the issuer");
            }
            VerificationMethod method = new VerificationMethod(
                    id(issuer), issuer, VerificationKey.of(own.getPublicKey()), Set.of("assertionMethod"));
            return new ResolutionResult.Resolved(List.of(method));
        } catch (Refused e) {
            return new ResolutionResult.Invalid(e.problem, String.valueOf(e.getMessage()));
        } catch (CertificateException e) {
            return new ResolutionResult.Invalid(
                    CryptoProblem.CERTIFICATE_MALFORMED, "no certificate in DER, or one with names that are none");
        } catch (MalformedKeyException e) {
            return new ResolutionResult.Invalid(
                    CryptoProblem.CERTIFICATE_MALFORMED, "a certificate of a key that is weak, or of no known type");
        }
    }

    /** What the key of an issuer is called that a certificate has. */
    public static VerificationMethodId id(String issuer) {
        return new VerificationMethodId(issuer + "#" + NAME);
    }

    private static List<X509Certificate> certificates(JsonValue chain) throws CertificateException, Refused {
        if (!(chain instanceof JsonArray array)
                || array.items().isEmpty()
                || array.items().size() > MOST) {
            throw new Refused(CryptoProblem.CERTIFICATE_MALFORMED, "no chain of one to " + MOST + " certificates");
        }
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        for (JsonValue item : array.items()) {
            byte[] der = der(item);
            X509Certificate certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
            if (!Arrays.equals(der, certificate.getEncoded())) {
                throw new Refused(CryptoProblem.CERTIFICATE_MALFORMED, "a certificate, and something after it");
            }
            certificates.add(certificate);
        }
        return certificates;
    }

    private static byte[] der(JsonValue item) throws Refused {
        if (item instanceof JsonString text && text.value().length() <= LONGEST) {
            try {
                return Base64.getDecoder().decode(text.value());
            } catch (IllegalArgumentException e) {
                // said below
            }
        }
        throw new Refused(CryptoProblem.CERTIFICATE_MALFORMED, "a certificate that is no base64, or too long");
    }

    private static void validate(List<X509Certificate> certificates, Set<X509Certificate> authorities, Instant at)
            throws CertificateException, Refused {
        // The authority itself may be at the end; it is trusted because it was given, not because it is there.
        List<X509Certificate> path = certificates.stream()
                .takeWhile(certificate -> !authorities.contains(certificate))
                .toList();
        if (path.isEmpty() || path.get(0).getBasicConstraints() >= 0) {
            throw new Refused(
                    CryptoProblem.CERTIFICATE_UNTRUSTED,
                    "the certificate of an authority, which issues no credentials");
        }
        boolean[] usage = path.get(0).getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE]) {
            throw new Refused(CryptoProblem.CERTIFICATE_UNTRUSTED, "a certificate of a key that is not for signatures");
        }
        for (X509Certificate certificate : path) {
            VerificationKey.of(certificate.getPublicKey()); // no weak key in between
            if (certificate.getSigAlgName().toUpperCase(Locale.ROOT).matches(".*(SHA1|SHA-1|MD5|MD2).*")) {
                throw new Refused(CryptoProblem.CERTIFICATE_UNTRUSTED, "a certificate that is signed by a broken hash");
            }
        }
        try {
            CertPath chain = CertificateFactory.getInstance("X.509").generateCertPath(path);
            PKIXParameters parameters = new PKIXParameters(authorities.stream()
                    .map(authority -> new TrustAnchor(authority, null))
                    .collect(Collectors.toSet()));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX").validate(chain, parameters);
        } catch (CertPathValidatorException e) {
            boolean time = e.getReason() == BasicReason.EXPIRED || e.getReason() == BasicReason.NOT_YET_VALID;
            throw time
                    ? new Refused(CryptoProblem.CERTIFICATE_ENDED, "a certificate was not valid when it was to be")
                    : new Refused(
                            CryptoProblem.CERTIFICATE_UNTRUSTED,
                            "the chain does not lead to an authority that was given");
        } catch (CertificateException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PKIX is not there", e);
        }
    }

    /** Whether it is for this issuer: by its URL, or by the host of it. */
    private static boolean names(X509Certificate certificate, String issuer) throws CertificateParsingException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        if (names == null) {
            return false;
        }
        Optional<String> host = Site.of(issuer).map(site -> URI.create(site).getHost());
        return names.stream()
                .anyMatch(name -> name.get(0).equals(NAME_OF_URI)
                        ? issuer.equals(name.get(1))
                        : name.get(0).equals(NAME_OF_DNS)
                                && host.filter(((String) name.get(1))::equalsIgnoreCase)
                                        .isPresent());
    }

    /** Why a chain says nothing of the issuer. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final CryptoProblem problem;

        Refused(CryptoProblem problem, String title) {
            super(title);
            this.problem = problem;
        }
    }
}
