package org.lerkit.mapping.upgrade;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.Problem;
import org.lerkit.model.value.LexicalDateTime;

/** Dates and languages as credentials spell them. Notes those that it cannot read, and keeps them as written. */
final class Spellings {
    /** What ISO 8601 allows and XML Schema does not: no seconds, a time zone without minutes or without a colon. */
    private static final Pattern SHORT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d+)?)?(Z|([+-]\\d{2}):?(\\d{2})?)");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private final List<Problem> problems;

    /** @param problems what it has to say is added here */
    Spellings(List<Problem> problems) {
        this.problems = problems;
    }

    /** The same moment, in the same time zone, with seconds. */
    Traced dateTime(Leaf leaf, Rule rule) {
        if (new LexicalDateTime(leaf.raw()).instant().isPresent()) {
            return Traced.verbatim(leaf, rule);
        }
        return full(leaf.text())
                .map(full -> Traced.of(How.RECODED, full, rule, leaf))
                .orElseGet(() -> malformed(
                        leaf,
                        rule,
                        "no date and time with a time zone; kept as written",
                        "Credentials want one like 2026-05-31T09:30:00Z; correct the source, or the result"));
    }

    private static Optional<String> full(String text) {
        Matcher parts = SHORT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String seconds = parts.group(2) == null ? ":00" : parts.group(2);
        String minutes = parts.group(5) == null ? "00" : parts.group(5);
        String zone = parts.group(4) == null ? "Z" : parts.group(4) + ':' + minutes;
        String full = parts.group(1) + seconds + zone;
        return new LexicalDateTime(full).instant().map(instant -> full);
    }

    /** The same language, in letters of the usual case, without variants. */
    Traced language(Leaf leaf, Rule rule) {
        if (LANGUAGE.matcher(leaf.raw()).matches()) {
            return Traced.verbatim(leaf, rule);
        }
        try {
            Locale whole = new Locale.Builder().setLanguageTag(leaf.text()).build();
            String language = new Locale.Builder()
                    .setLanguage(whole.getLanguage())
                    .setScript(whole.getScript())
                    .setRegion(whole.getCountry())
                    .build()
                    .toLanguageTag();
            if (!whole.getLanguage().isEmpty() && LANGUAGE.matcher(language).matches()) {
                How how = language.equalsIgnoreCase(leaf.text()) ? How.RECODED : How.NARROWED;
                return Traced.of(how, language, rule, leaf);
            }
        } catch (IllformedLocaleException e) {
            // said below, as of any other text that is no language
        }
        return malformed(
                leaf, rule, "no language tag; kept as written", "Credentials want one like en, fr-CA or zh-Hant-TW");
    }

    private Traced malformed(Leaf leaf, Rule rule, String title, String hint) {
        problems.add(Problem.warning(ConversionProblems.MALFORMED, leaf.location(), title)
                .withHint(hint));
        return Traced.verbatim(leaf, rule);
    }
}
