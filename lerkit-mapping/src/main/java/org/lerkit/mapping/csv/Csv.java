package org.lerkit.mapping.csv;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.table.Tables;

/** What everything in this package shares: rules, and how names of columns and guarded cells are written. */
final class Csv {
    static final Tables TABLES = Tables.of("csv", List.of());
    static final Rule GIVEN = TABLES.rule("constant", "What the mapping says of every row.");

    static final Rule KIND = TABLES.rule("kind", "The kind of attainment is in the places of the mapping.");

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");
    private static final Pattern NOT_IN_RULES = Pattern.compile("[^A-Za-z0-9.]+");
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9][0-9., ]*");

    private Csv() {}

    /** The name of a column without what people vary: case, and space, hyphen or underscore between words. */
    static String normal(String name) {
        return BETWEEN.matcher(name.strip()).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** A place as the end of the id of a rule. */
    static String words(Destination to) {
        String words = NOT_IN_RULES.matcher(to.text()).replaceAll(".");
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words.replace("..", ".");
    }

    /**
     * A text that no spreadsheet takes for a formula: one that could be is written behind an apostrophe, and so is one
     * that has such an apostrophe already. A signed number is no formula.
     */
    static String guarded(String text) {
        return isGuardable(text) ? '\'' + text : text;
    }

    /** The text that {@link #guarded} was given. */
    static String unguarded(String text) {
        return text.startsWith("'") && isGuardable(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isGuardable(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
