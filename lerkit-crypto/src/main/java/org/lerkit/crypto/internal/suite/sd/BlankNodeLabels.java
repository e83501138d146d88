package org.lerkit.crypto.internal.suite.sd;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lerkit.crypto.internal.encoding.Base64Url;

/** What a suite calls blank nodes in place of their canonical labels, which would tell about what is hidden. */
enum BlankNodeLabels {
    /** An HMAC of each (Data Integrity ECDSA Cryptosuites 1.0, section 3.4.4, createHmacIdLabelMapFunction). */
    HMAC {
        @Override
        Map<String, String> of(Collection<String> canonical, byte[] hmacKey) {
            Map<String, String> labels = new HashMap<>();
            canonical.forEach(label -> labels.put(label, hmac(hmacKey, label)));
            return labels;
        }
    },

    /** The place of its HMAC among those of all (Data Integrity BBS Cryptosuites, createShuffledIdLabelMapFunction). */
    SHUFFLED {
        @Override
        Map<String, String> of(Collection<String> canonical, byte[] hmacKey) {
            Map<String, String> labels = HMAC.of(canonical, hmacKey);
            List<String> sorted = labels.values().stream().sorted().toList();
            labels.replaceAll((label, hmac) -> "b" + sorted.indexOf(hmac));
            return labels;
        }
    };

    /** The labels by the canonical ones. */
    abstract Map<String, String> of(Collection<String> canonical, byte[] hmacKey);

    private static String hmac(byte[] key, String canonical) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(key, "HmacSHA256"));
            return "u" + Base64Url.encode(hmac.doFinal(canonical.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
