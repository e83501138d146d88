package org.lerkit.mapping.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two texts identify the same thing. Only what is safe is made equal: the case of scheme and host, the case of
 * percent-encoding, {@code http} and {@code https} of publishers known to mean the same by both, and the spellings of
 * UUIDs, CTIDs and codes of classifications. Words are never compared.
 */
final class Identity {
    private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern BARE_UUID = Pattern.compile("(?:urn:uuid:)?(" + UUID + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern CTID = Pattern.compile(
            "(?:https?://credentialengineregistry\\.org/(?:resources|graph)/)?(ce-" + UUID + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISCO = Pattern.compile("https://data\\.europa\\.eu/esco/isco/C([0-9]{1,4})");
    private static final Pattern ONET =
            Pattern.compile("https://www\\.onetonline\\.org/link/summary/([0-9]{2}-[0-9]{4}\\.[0-9]{2})");

    /** What else begins identifiers that mean the same everywhere: any other colon may be one of a local code. */
    private static final List<String> PREFIXES = List.of("urn:", "did:", "tag:", "isco-08:", "onet-soc:", "soc:");

    /** Whose addresses mean the same with and without TLS. */
    private static final Set<String> EITHER_SCHEME = Set.of(
            "data.europa.eu",
            "purl.org",
            "w3id.org",
            "www.onetonline.org",
            "credentialengineregistry.org",
            "credreg.net");

    private Identity() {}

    /** The text by which all spellings of an identifier are known. */
    static String normal(String id) {
        int colon = id.indexOf(':');
        if (colon < 0 || id.startsWith("urn:") || id.startsWith("URN:")) {
            return named(id);
        }
        if (!id.startsWith("://", colon)) {
            return id;
        }
        String address = address(id, colon);
        return address.startsWith("https://credentialengineregistry.org/") ? named(address) : code(address);
    }

    /** Whether it identifies the same wherever it is written, and not only in its own framework. */
    static boolean isGlobal(String id) {
        return id.contains("://")
                || PREFIXES.stream().anyMatch(id::startsWith)
                || BARE_UUID.matcher(id).matches()
                || CTID.matcher(id).matches();
    }

    /** Whether a code is a UUID or a CTID: an identifier that needs no framework to be one. */
    static boolean isRegistered(String code) {
        return BARE_UUID.matcher(code).matches() || CTID.matcher(code).matches();
    }

    private static String named(String id) {
        Matcher uuid = BARE_UUID.matcher(id);
        if (uuid.matches()) {
            return "urn:uuid:" + uuid.group(1).toLowerCase(Locale.ROOT);
        }
        Matcher ctid = CTID.matcher(id);
        return ctid.matches() ? ctid.group(1).toLowerCase(Locale.ROOT) : id;
    }

    private static String code(String address) {
        if (!address.startsWith("https://data.europa.eu/esco/isco/") && !address.startsWith("https://www.onet")) {
            return address;
        }
        Matcher isco = ISCO.matcher(address);
        if (isco.matches()) {
            return "isco-08:" + isco.group(1);
        }
        Matcher onet = ONET.matcher(address);
        return onet.matches() ? "onet-soc:" + onet.group(1) : address;
    }

    private static String address(String id, int colon) {
        int host = colon + 3;
        int end = host;
        while (end < id.length() && "/?#".indexOf(id.charAt(end)) < 0) {
            end++;
        }
        String scheme = id.substring(0, colon).toLowerCase(Locale.ROOT);
        String name = id.substring(host, end);
        int user = name.lastIndexOf('@') + 1;
        String lower = name.substring(0, user) + name.substring(user).toLowerCase(Locale.ROOT);
        boolean either = scheme.equals("http") && EITHER_SCHEME.contains(lower);
        String normal = (either ? "https" : scheme) + "://" + lower + escapes(id.substring(end));
        return normal.equals(id) ? id : normal; // most are: one text for both
    }

    /** The same with the digits of percent-encoding in upper case. */
    private static String escapes(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        StringBuilder normal = new StringBuilder(path);
        for (int i = 0; i + 2 < normal.length(); i++) {
            if (normal.charAt(i) == '%') {
                for (int digit = i + 1; digit <= i + 2; digit++) {
                    char c = normal.charAt(digit);
                    if (c >= 'a' && c <= 'f') {
                        normal.setCharAt(digit, (char) (c - 'a' + 'A'));
                    }
                }
            }
        }
        return normal.toString();
    }
}
