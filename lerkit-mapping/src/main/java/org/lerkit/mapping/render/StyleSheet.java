package org.lerkit.mapping.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one text that is written without escaping: the style sheet, which comes with lerkit and from nowhere else. */
enum StyleSheet implements Html {
    PAGE("page.css");

    private final String css;

    StyleSheet(String resource) {
        css = Resources.text(resource).replace("\r\n", "\n");
    }

    String css() {
        return css;
    }

    /** Its hash, as a content security policy names it. */
    String policySource() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
