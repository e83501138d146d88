package org.lerkit.model.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the JSON-LD that a web page carries in {@code script} elements (JSON-LD 1.1, section 7; HTML, section 4.12.1).
 * What is in such an element is text: no entity stands for anything in it. Looks through the page once, from its start
 * to its end.
 */
final class WebPage {
    private static final Set<String> DATA =
            Set.of("application/ld+json", "application/vc", "application/vc+ld+json", "application/json");
    private static final Pattern START = Pattern.compile("<!--|<script(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\G[\\s/]*+([^\\s\"'>/=]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++)))?+");
    private static final Pattern END = Pattern.compile("</script(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT = Pattern.compile(
            "\\s*+(?>(?:<!--(?>.*?-->)|<\\?(?>.*?\\?>))\\s*+)*+<(!doctype\\s+html|html|head|body|script)[\\s>/].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LOOK = 4096;

    private WebPage() {}

    /** Whether a text starts as a page does. */
    static boolean is(String start) {
        return start.indexOf('<') >= 0
                && ROOT.matcher(start.length() > LOOK ? start.substring(0, LOOK) : start)
                        .matches();
    }

    /** The data in a page in UTF-8, in its order. */
    static List<byte[]> data(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        List<byte[]> data = new ArrayList<>();
        Matcher start = START.matcher(text);
        Matcher end = END.matcher(text);
        int at = 0;
        while (start.find(at)) {
            if (start.group().equals("<!--")) {
                int close = text.indexOf("-->", start.end());
                at = close < 0 ? text.length() : close + 3;
                continue;
            }
            Matcher attribute = ATTRIBUTE.matcher(text);
            int open = start.end();
            Optional<String> type = Optional.empty();
            for (attribute.region(open, text.length()); attribute.find(); open = attribute.end()) {
                if (attribute.group(1).equalsIgnoreCase("type")) {
                    type = type.or(() -> value(attribute));
                }
            }
            int content = text.indexOf('>', open) + 1;
            if (content == 0 || !end.find(content)) {
                break;
            }
            if (type.filter(WebPage::isData).isPresent()) {
                data.add(text.substring(content, end.start()).getBytes(StandardCharsets.UTF_8));
            }
            at = end.end();
        }
        return data;
    }

    private static Optional<String> value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return Optional.of(attribute.group(group));
            }
        }
        return Optional.empty();
    }

    /** By the media type, its parameters aside. */
    private static boolean isData(String type) {
        return DATA.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
