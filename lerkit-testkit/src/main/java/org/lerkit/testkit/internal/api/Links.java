package org.lerkit.testkit.internal.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.testkit.subject.HttpReply;

/** The links in the headers of an answer (RFC 8288), by their relations. */
public final class Links {
    private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<]*)");
    private static final Pattern RELATION =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))", Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** All of them; of two with one relation, the first. */
    public static Map<String, String> of(HttpReply reply) {
        Map<String, String> links = new LinkedHashMap<>();
        for (String header : reply.headers().allValues("Link")) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                String target = link.group(1);
                relations(link.group(2)).forEach(relation -> links.putIfAbsent(relation, target));
            }
        }
        return links;
    }

    private static List<String> relations(String parameters) {
        Matcher relation = RELATION.matcher(parameters);
        if (!relation.find()) {
            return List.of();
        }
        String words = relation.group(1) == null ? relation.group(2) : relation.group(1);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .toList();
    }
}
