package org.lerkit.testkit.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a page says to people, as far as text can tell. */
final class Pages {
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style|template)\\b.*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** How dates are written for people, in English; digits with other marks between them are the same. */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT),
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT));

    private Pages() {}

    /** The text of a page, with one space where there is any. */
    static String text(String page) {
        String bare = TAG.matcher(UNSEEN.matcher(page).replaceAll(" ")).replaceAll(" ");
        String plain = bare.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether a text has a date in one of the ways that people write it. */
    static boolean hasDate(String text, LocalDate date) {
        String lower = text.toLowerCase(Locale.ROOT);
        return DATES.stream().anyMatch(form -> lower.contains(form.format(date).toLowerCase(Locale.ROOT)));
    }
}
