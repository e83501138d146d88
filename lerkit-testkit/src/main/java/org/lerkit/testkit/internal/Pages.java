package org.lerkit.testkit.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page says to people, as far as text can tell. */
final class Pages {
    /** What is between such tags is for browsers, and not for people. */
    private static final List<String> UNSEEN = List.of("script", "style", "template");

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
        String plain = bare(page)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&apos;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /** Without tags and what is not to be seen. Each part of a page is looked at once, however long it is. */
    private static String bare(String page) {
        StringBuilder bare = new StringBuilder(page.length());
        Set<String> endless = new HashSet<>();
        int at = 0;
        for (int tag = page.indexOf('<'); tag >= 0; tag = page.indexOf('<', at)) {
            int end = page.startsWith("<!--", tag) ? after(page, "-->", tag, endless) : afterUnseen(page, tag, endless);
            int behind = end < 0 ? after(page, ">", tag, endless) : end;
            if (behind < 0) {
                break;
            }
            bare.append(page, at, tag).append(' ');
            at = behind;
        }
        return bare.append(page, at, page.length()).toString();
    }

    /** Behind the end of an element that is not to be seen, if one begins here and ends. */
    private static int afterUnseen(String page, int tag, Set<String> endless) {
        for (String name : UNSEEN) {
            int end = tag + 1 + name.length();
            if (page.regionMatches(true, tag + 1, name, 0, name.length())
                    && end < page.length()
                    && !Character.isLetterOrDigit(page.charAt(end))) {
                int close = after(page, "</" + name, end, endless);
                int behind = close < 0 ? -1 : after(page, ">", close, endless);
                return close >= 0 && behind < 0 ? page.length() : behind;
            }
        }
        return -1;
    }

    /** Behind the next of these, in whatever case; negative if there is none, which is looked for once. */
    private static int after(String page, String what, int from, Set<String> endless) {
        if (endless.contains(what)) {
            return -1;
        }
        for (int at = from; at <= page.length() - what.length(); at++) {
            if (page.regionMatches(true, at, what, 0, what.length())) {
                return at + what.length();
            }
        }
        endless.add(what);
        return -1;
    }

    /** Whether a text has a date in one of the ways that people write it, and not as a part of another date. */
    static boolean hasDate(String text, LocalDate date) {
        return DATES.stream()
                .map(form -> Pattern.compile(
                        "(?<!\\d)" + Pattern.quote(form.format(date)) + "(?!\\d)", Pattern.CASE_INSENSITIVE))
                .anyMatch(written -> written.matcher(text).find());
    }
}
