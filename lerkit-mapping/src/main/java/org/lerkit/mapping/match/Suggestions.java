package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lerkit.model.value.LocalizedText;

/** Finds skills whose words are like those of a requirement. */
final class Suggestions {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final double LEAST = 0.5;
    private static final int MOST_EACH = 3;
    /** Of longer texts the first words only. */
    private static final int MOST_WORDS = 40;

    private static final int LONGEST = 1_000;
    private static final Set<MatchOutcome> OPEN = Set.of(MatchOutcome.MISSING, MatchOutcome.UNDETERMINED);

    private final List<Skill> skills;
    private final List<Set<String>> words;
    private final Map<String, List<Integer>> having = new HashMap<>();

    private Suggestions(Skills from) {
        skills = from.all();
        words = skills.stream()
                .map(skill -> words(skill.name().flatMap(LocalizedText::any)))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i)) {
                having.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
    }

    static List<Suggestion> of(Match match) {
        Suggestions suggestions = new Suggestions(match.skills());
        return match.requirements().stream()
                .filter(judgement -> OPEN.contains(judgement.outcome()))
                .flatMap(judgement -> suggestions.of(judgement.required()).stream())
                .toList();
    }

    private List<Suggestion> of(Required required) {
        Set<String> wanted = words(required.name());
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        wanted.forEach(
                word -> having.getOrDefault(word, List.of()).forEach(index -> shared.merge(index, 1, Integer::sum)));
        return shared.entrySet().stream()
                .map(each -> new Suggestion(
                        required.place(),
                        skills.get(each.getKey()),
                        (double) each.getValue()
                                / (wanted.size() + words.get(each.getKey()).size() - each.getValue())))
                .filter(suggestion -> suggestion.likeness() >= LEAST)
                .sorted(Comparator.comparingDouble(Suggestion::likeness)
                        .reversed()
                        .thenComparing(suggestion -> suggestion.skill().place()))
                .limit(MOST_EACH)
                .toList();
    }

    private static Set<String> words(Optional<String> text) {
        String start = text.map(all -> all.substring(0, Math.min(all.length(), LONGEST)))
                .orElse("");
        return NO_WORD.splitAsStream(start.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
