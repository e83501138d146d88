package org.lerkit.mapping.render;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.model.value.Iri;

/** Where a link leads. Only what a reader may follow safely becomes one: the web, an e-mail address, the page itself. */
final class Target {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,253}");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]++={0,2}");

    private final String value;
    private final boolean inPage;

    private Target(String value, boolean inPage) {
        this.value = value;
        this.inPage = inPage;
    }

    /** A picture that travels inside the page, of a kind that cannot run anything. */
    static final class Picture {
        private final String value;

        private Picture(String value) {
            this.value = value;
        }

        String value() {
            return value;
        }
    }

    /** A place in this page. */
    static Target id(String id) {
        return new Target("#" + id, true);
    }

    /** An http or https address with a host, and without user information that could pass for one. */
    static Optional<Target> web(String address) {
        Iri iri = new Iri(address);
        if (!iri.isAbsolute()) {
            return Optional.empty();
        }
        return iri.toUri().filter(Target::isWeb).map(uri -> new Target(address, false));
    }

    private static boolean isWeb(URI uri) {
        return WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null;
    }

    /** An e-mail address of the common form. */
    static Optional<Target> mail(String address) {
        return MAILBOX.matcher(address).matches()
                ? Optional.of(new Target("mailto:" + address, false))
                : Optional.empty();
    }

    /** A picture out of a data URI, if it is a PNG, JPEG, GIF or WebP. */
    static Optional<Picture> picture(String address) {
        return PICTURE.matcher(address).matches() ? Optional.of(new Picture(address)) : Optional.empty();
    }

    String value() {
        return value;
    }

    boolean inPage() {
        return inPage;
    }
}
