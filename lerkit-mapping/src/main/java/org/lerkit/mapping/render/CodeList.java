package org.lerkit.mapping.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lerkit.model.value.Coded;

/**
 * Lists of codes that readers should meet as words. A label that the record gives comes first, then the words in {@code
 * codes.properties} (none at all for what goes without saying), then the code itself with its words spaced.
 */
enum CodeList {
    AWARD_LEVEL("AwardLevel"),
    AWARD_STATUS("AwardStatus"),
    CREDIT_BASIS("CreditBasis"),
    CREDIT_UNIT("CreditUnit"),
    GPA_APPLICABILITY("GpaApplicability"),
    GRADE_STATUS("GradeStatus"),
    HONORS_LEVEL("HonorsLevel"),
    OVERRIDE("Override"),
    PROCESS("Process"),
    REPEAT("Repeat"),
    RESULT_KIND("ResultKind"),
    SCORE_METHOD("ScoreMethod"),
    SUMMARY_TYPE("SummaryType"),
    /** Any other list. */
    OTHER("");

    private static final Pattern CAMEL_CASE = Pattern.compile("[A-Z][a-z]+(?:[A-Z]+[a-z]*)*+");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Map<String, String> WORDS = load();

    private final String list;

    CodeList(String list) {
        this.list = list;
    }

    /** The words for a code; empty where it says only what is usual. */
    String words(Coded code) {
        return code.label().orElseGet(() -> {
            String words = WORDS.get(list + "." + code.value());
            return words != null ? words : spaced(code.value());
        });
    }

    /** What a code list is called: the last part of its name or address. */
    static String listName(String system) {
        String name = system.replaceFirst("[/#:]+$", "");
        return name.substring(
                Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':'))) + 1);
    }

    /** A name in camel case as words; any other as it is. */
    static String spaced(String code) {
        if (!CAMEL_CASE.matcher(code).matches()) {
            return code;
        }
        List<String> words = new ArrayList<>(List.of(WORD_START.split(code)));
        // abbreviations such as ID keep their capitals
        words.subList(1, words.size())
                .replaceAll(word -> word.matches("[A-Z]{2,}") ? word : word.toLowerCase(Locale.ROOT));
        return String.join(" ", words);
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text("codes.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
