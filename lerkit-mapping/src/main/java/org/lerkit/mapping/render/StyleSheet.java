package org.lerkit.mapping.render;

/** The one text that is written without escaping: the style sheet, which comes with lerkit and from nowhere else. */
enum StyleSheet implements Html {
    /** {@code page.css}; its hash changes with it, and a test says to what. */
    PAGE("page.css", "pBJX23wwkikbowkqFijd7Yw4uaKHgU68CwOkpEYlMIo=");

    private final String css;
    private final String sha256;

    StyleSheet(String resource, String sha256) {
        this.css = Resources.text(resource).replace("\r\n", "\n");
        this.sha256 = sha256;
    }

    String css() {
        return css;
    }

    /** Its hash, as a content security policy names it. */
    String policySource() {
        return "'sha256-" + sha256 + "'";
    }
}
