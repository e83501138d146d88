package org.lerkit.crypto.internal.schema;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonValue;

/** What of a value does not follow a JSON Schema, of draft 4 to 2020-12 as {@code $schema} says. */
public final class SchemaEvaluation {
    private static final int MOST_VIOLATIONS = 50;
    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    private static final Pattern META_SCHEMA = Pattern.compile("https?://json-schema\\.org/.*");

    /** That one alternative of several does not hold says little: that none does is said too. */
    private static final Pattern IN_ALTERNATIVE = Pattern.compile("/(anyOf|oneOf)/[0-9]+(/|$)");

    private static final Pattern NAMES = Pattern.compile("\\[\\[(.*)]]$", Pattern.DOTALL);

    private final Function<String, Optional<JsonValue>> schemas;

    /** @param schemas those that a schema may refer to, by their URLs; nothing is fetched */
    public SchemaEvaluation(Function<String, Optional<JsonValue>> schemas) {
        this.schemas = schemas;
    }

    /**
     * What does not follow it, up to fifty places; none if all does.
     *
     * @param url of the schema, to which what it refers to may be relative
     * @throws UnusableSchemaException if the schema is none, refers to one that is not there, or asks for too much
     */
    public List<Violation> violations(String url, JsonValue schema, JsonValue instance) {
        try {
            Validator validator = new ValidatorFactory()
                    .withDefaultDialect(new Dialects.Draft2019Dialect())
                    .withJsonNodeFactory(TreeNode.factory())
                    .withEvaluatorFactory(new CountedKeywords(new Work()))
                    .withSchemaResolver(this::resolve)
                    .createValidator();
            URI registered = validator.registerSchema(URI.create(url), TreeNode.root(schema));
            List<Error> errors =
                    validator.validate(registered, TreeNode.root(instance)).getErrors();
            if (errors.stream().map(SchemaEvaluation::keyword).anyMatch(REFERENCES::contains)) {
                throw missing();
            }
            return errors.stream()
                    .filter(error ->
                            !IN_ALTERNATIVE.matcher(error.getEvaluationPath()).find())
                    .map(SchemaEvaluation::violation)
                    .distinct()
                    .limit(MOST_VIOLATIONS)
                    .toList();
        } catch (JsonSchemaException | IllegalArgumentException | ArithmeticException e) {
            throw new UnusableSchemaException(CryptoProblem.SCHEMA_UNUSABLE, "no JSON Schema that is understood");
        } catch (StackOverflowError e) { // of a pattern that Java matches by recursion, on a long text
            throw UnusableSchemaException.limit();
        }
    }

    private SchemaResolver.Result resolve(String url) {
        if (META_SCHEMA.matcher(url).matches()) {
            return SchemaResolver.Result.empty(); // which the library has
        }
        return schemas.apply(url)
                .map(schema -> SchemaResolver.Result.fromJsonNode(TreeNode.root(schema)))
                .orElseThrow(SchemaEvaluation::missing);
    }

    private static UnusableSchemaException missing() {
        return new UnusableSchemaException(CryptoProblem.SCHEMA_UNUSABLE, "it refers to a schema that is not given");
    }

    /** The library's own words quote values, except those on what is required. */
    private static Violation violation(Error error) {
        String keyword = keyword(error);
        Matcher names = NAMES.matcher(error.getError());
        return new Violation(
                new JsonPointer(error.getInstanceLocation()),
                keyword.equals("required") && names.find() ? "required: " + names.group(1) : keyword);
    }

    /** Of the schema {@code false} the library says none. */
    private static String keyword(Error error) {
        return Optional.ofNullable(error.getKeyword()).orElse("nothing may be here");
    }
}
