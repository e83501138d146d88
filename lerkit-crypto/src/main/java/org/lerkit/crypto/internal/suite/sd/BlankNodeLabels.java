package org.lerkit.crypto.internal.suite.sd;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lerkit.crypto.internal.encoding.Base64Url;

/** What a suite calls blank nodes in place of their canonical labels, which would tell about what is hidden. */
enum BlankNodeLabels {
    /** An HMAC of each (Data Integrity ECDSA Cryptosuites 1.0, section 3.4.4, createHmacIdLabelMapFunction). */
    HMAC {
        @Override
        Map<String, String> of(Map<String, String> canonical, byte[] hmacKey) {
            Mac hmac = keyed(hmacKey);
            Map<String, String> labels = new HashMap<>();
            canonical.forEach((name, label) ->
                    labels.put(name, "u" + Base64Url.encode(hmac.doFinal(label.getBytes(StandardCharsets.US_ASCII)))));
            return labels;
        }
    },

    /** The place of its HMAC among those of all (Data Integrity BBS Cryptosuites, createShuffledIdLabelMapFunction). */
    SHUFFLED {
        @Override
        Map<String, String> of(Map<String, String> canonical, byte[] hmacKey) {
            Map<String, String> labels = HMAC.of(canonical, hmacKey);
            Map<String, String> shuffled = new HashMap<>();
            labels.values().stream().sorted().forEach(hmac -> shuffled.put(hmac, "b" + shuffled.size()));
            labels.replaceAll((name, hmac) -> requireNonNull(shuffled.get(hmac)));
            return labels;
        }
    };

    /** The labels of blank nodes that have these canonical ones; both by their names. */
    abstract Map<String, String> of(Map<String, String> canonical, byte[] hmacKey);

    private static Mac keyed(byte[] key) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(key, "HmacSHA256"));
            return hmac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
