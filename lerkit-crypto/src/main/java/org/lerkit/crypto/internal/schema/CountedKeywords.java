package org.lerkit.crypto.internal.schema;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Keyword;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lerkit.crypto.spi.CryptoProblem;

/** The keywords of whichever JSON Schema it is, each counted, and patterns within limits. */
final class CountedKeywords implements EvaluatorFactory {
    private final Work work;

    CountedKeywords(Work work) {
        this.work = work;
    }

    @Override
    public Optional<Evaluator> create(SchemaParsingContext context, String keyword, JsonNode value) {
        List<Pattern> patterns = patterns(keyword, value);
        return context.getDialect()
                .getEvaluatorFactory()
                .create(context, keyword, value)
                .map(evaluator -> new Counted(evaluator, patterns));
    }

    /** The patterns in the value of a keyword. The library passes over those that Java does not understand. */
    private static List<Pattern> patterns(String keyword, JsonNode value) {
        if (keyword.equals(Keyword.PATTERN) && value.isString()) {
            return List.of(compile(value.asString()));
        }
        return keyword.equals(Keyword.PATTERN_PROPERTIES) && value.isObject()
                ? value.asObject().keySet().stream()
                        .map(CountedKeywords::compile)
                        .toList()
                : List.of();
    }

    private static Pattern compile(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new UnusableSchemaException(CryptoProblem.SCHEMA_UNUSABLE, "a pattern that is not understood");
        }
    }

    private final class Counted implements Evaluator {
        private final Evaluator evaluator;
        private final List<Pattern> patterns;

        Counted(Evaluator evaluator, List<Pattern> patterns) {
            this.evaluator = evaluator;
            this.patterns = patterns;
        }

        @Override
        public Result evaluate(EvaluationContext context, JsonNode node) {
            work.enter();
            try {
                // Tried within limits first: the library matches them without.
                patterns.forEach(pattern -> texts(node).forEach(text -> work.finds(pattern, text)));
                return evaluator.evaluate(context, node);
            } finally {
                work.leave();
            }
        }

        private Set<String> texts(JsonNode node) {
            if (node.isString()) {
                return Set.of(node.asString());
            }
            return node.isObject() ? node.asObject().keySet() : Set.of();
        }

        @Override
        public int getOrder() {
            return evaluator.getOrder();
        }

        @Override
        @SuppressWarnings("deprecation") // what the library still asks for
        public Set<String> getVocabularies() {
            return evaluator.getVocabularies();
        }
    }
}
