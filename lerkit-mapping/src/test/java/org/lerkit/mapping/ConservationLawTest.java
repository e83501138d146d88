package org.lerkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** The two checks find every way in which a converter can cheat. */
class ConservationLawTest {
    private static final Rule RULE = new Rule("test.rule", "A rule of the test.");
    private static final JsonObject DOCUMENT = json("""
            {"title": "Welding ", "credits": 3.0, "ssn": "123", "grade": "A", "tags": ["x", "y"], "empty": [], "note": ""}
            """);

    @Test
    void an_honest_converter_keeps_the_law() {
        Conversion<JsonObject> conversion = convert(DOCUMENT, ConservationLawTest::honest);

        assertThat(Law.check(DOCUMENT, conversion.value(), conversion.ledger())).isEmpty();
        assertThat(Law.perturb(DOCUMENT, document -> convert(document, ConservationLawTest::honest)))
                .isEmpty();
        assertThat(conversion.ledger().counts())
                .containsEntry("carried", 3)
                .containsEntry("recoded", 1)
                .containsEntry("withheld", 1)
                .containsEntry("control", 1)
                .containsEntry("dropped", 2);
        assertThat(conversion.problems())
                .extracting(problem -> problem.pointer().value(), problem -> problem.code())
                .containsExactly(tuple("/tags/1", ConversionProblems.NOT_UNDERSTOOD));
    }

    private static void honest(Source in, Mapper to) {
        to.out.put("name", in.leaf("title").map(leaf -> Traced.carried(leaf, RULE)));
        to.out.put("hours", in.leaf("credits").map(leaf -> Traced.of(Traced.How.CARRIED, leaf.text(), RULE, leaf)));
        in.leaf("grade").ifPresent(leaf -> {
            to.out.put("points", Traced.of(Traced.How.RECODED, leaf.text().equals("A") ? "4" : "0", RULE, leaf));
            to.out.put("id", Traced.derived("urn:" + leaf.text().hashCode(), RULE, List.of(leaf)));
        });
        in.child("ssn").ifPresent(part -> to.accounts.withhold(part, RULE));
        in.child("empty").ifPresent(part -> to.accounts.drop(part, RULE));
        to.out.add("labels", Traced.carried(in.leaves("tags").get(0), RULE));
        to.out.put("type", Traced.fixed("Course", RULE));
    }

    @Test
    void what_is_said_to_be_carried_must_be_the_same() {
        Conversion<JsonObject> conversion = convert(
                DOCUMENT,
                (in, to) -> to.out.put(
                        "name",
                        Traced.of(
                                Traced.How.CARRIED,
                                "Soldering",
                                RULE,
                                in.leaf("title").orElseThrow())));

        assertThat(Law.check(DOCUMENT, conversion.value(), conversion.ledger()))
                .containsExactly("/title: carried, and not the same at /name");
    }

    @Test
    void a_forgotten_target_or_source_is_found() {
        Conversion<JsonObject> conversion = convert(DOCUMENT, ConservationLawTest::honest);
        Ledger ledger = conversion.ledger();

        assertThat(Law.check(
                        DOCUMENT,
                        conversion.value(),
                        new Ledger(ledger.entries().subList(1, ledger.entries().size()), List.of())))
                .contains("/title: no entry", "target /name: no cause", "target /type: no cause");
        assertThat(Law.check(JsonObject.EMPTY, conversion.value(), ledger))
                .contains("/title: the ledger has an entry, the source no leaf");
        List<Ledger.Entry> twice = new ArrayList<>(ledger.entries());
        twice.add(ledger.entries().get(0));
        assertThat(Law.check(DOCUMENT, conversion.value(), new Ledger(twice, ledger.origins())))
                .containsExactly("/title: a second entry");
        assertThat(Law.check(DOCUMENT, JsonObject.EMPTY, ledger))
                .contains("/title: its target /name is no leaf", "/grade: influences /id, which is no leaf");
    }

    @Test
    void a_withheld_leaf_that_leaks_is_found() {
        assertThat(Law.perturb(
                        DOCUMENT,
                        document -> convert(document, (in, to) -> {
                            honest(in, to);
                            String secret = in.text("ssn").orElse("");
                            to.out.put("key", Traced.fixed("urn:" + secret.hashCode(), RULE));
                        })))
                .containsExactly("/ssn: changes /key, which it does not claim");
    }

    @Test
    void a_leaf_cannot_be_withheld_and_used() {
        assertThatThrownBy(() -> convert(DOCUMENT, (in, to) -> {
                    honest(in, to);
                    to.out.put("key", Traced.carried(in.leaf("ssn").orElseThrow(), RULE));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("withheld and used at once: /ssn");
    }

    @Test
    void losses_that_the_caller_does_not_accept_refuse_the_conversion() {
        ConversionOptions strict = ConversionOptions.standard().refusing("dropped");

        assertThatThrownBy(() -> settle(DOCUMENT, ConservationLawTest::honest, strict))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("/tags/1: 2 of 8 leaves would be dropped; this is the first")
                .extracting(e -> ((ConversionException) e).problem().code())
                .isEqualTo(ConversionProblems.LOSS_REFUSED);
        assertThatThrownBy(() -> settle(
                        DOCUMENT,
                        ConservationLawTest::honest,
                        ConversionOptions.standard().refusing("recoded")))
                .hasMessageContaining("/grade");
        assertThatThrownBy(() -> settle(
                        DOCUMENT,
                        ConservationLawTest::honest,
                        ConversionOptions.standard().refusing("transformed")))
                .hasMessageContaining("/grade");
    }

    @Test
    void two_conversions_join_into_one_from_the_first_source_to_the_last_target() {
        Conversion<JsonObject> first = convert(DOCUMENT, ConservationLawTest::honest);
        Conversion<JsonObject> second = convert(first.value(), (in, to) -> {
            Leaf name = in.leaf("name").orElseThrow();
            to.out.object("achievement").put("title", Traced.carried(name, RULE));
            to.out.put(
                    "label",
                    Traced.merged(
                            name.text() + " " + in.text("hours").orElseThrow(),
                            RULE,
                            List.of(name, in.leaf("hours").orElseThrow())));
            to.out.put(
                    "uuid",
                    Traced.derived("urn:uuid", RULE, List.of(in.leaf("id").orElseThrow())));
            to.out.put("kind", Traced.carried(in.leaf("type").orElseThrow(), RULE));
            in.child("points").ifPresent(part -> to.accounts.drop(part, RULE));
        });

        Conversion<JsonObject> whole = first.then(second);

        assertThat(Law.check(DOCUMENT, whole.value(), whole.ledger())).isEmpty();
        assertThat(whole.ledger().entries())
                .extracting(
                        entry -> entry.source().path(),
                        entry -> entry.disposition().token(),
                        entry -> entry.targets().toString(),
                        entry -> entry.influences().toString())
                .contains(
                        tuple(
                                "/title",
                                "carried",
                                "[JsonPointer[value=/achievement/title]]",
                                "[JsonPointer[value=/label]]"),
                        tuple("/credits", "merged", "[JsonPointer[value=/label]]", "[]"),
                        tuple("/grade", "narrowed", "[]", "[JsonPointer[value=/uuid]]"),
                        tuple("/tags/0", "dropped", "[]", "[]"),
                        tuple("/ssn", "withheld", "[]", "[]"));
        assertThat(whole.ledger().origins())
                .extracting(origin -> origin.target().path(), Ledger.Origin::cause)
                .containsExactlyInAnyOrder(
                        tuple("/uuid", Ledger.Origin.Cause.DERIVED), tuple("/kind", Ledger.Origin.Cause.DEFAULT));
        assertThatThrownBy(() -> second.then(second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the next ledger has no entry for ");
    }

    @Test
    void a_ledger_is_written_without_a_value_of_the_document() {
        Conversion<JsonObject> conversion = convert(DOCUMENT, ConservationLawTest::honest);

        String text = JsonWriter.toText(conversion.ledger().toJson());

        assertThat(text).doesNotContain("Welding").doesNotContain("123").contains("\"source\":\"/title\"");
        assertThat(conversion.ledger().toJson().members()).containsOnlyKeys("counts", "entries", "origins", "rules");
    }

    private static final class Mapper {
        final Accounts accounts;
        final Target out = new Target();

        Mapper(Source source) {
            accounts = new Accounts(source);
        }
    }

    private static Conversion<JsonObject> convert(JsonObject document, BiConsumer<Source, Mapper> converter) {
        return settle(document, converter, ConversionOptions.standard());
    }

    private static Conversion<JsonObject> settle(
            JsonObject document, BiConsumer<Source, Mapper> converter, ConversionOptions options) {
        Source source = Source.of(document);
        Mapper mapper = new Mapper(source);
        converter.accept(source, mapper);
        return Settlement.of(
                mapper.accounts.finish(mapper.out), Document.of(document), Document::json, List.of(), options);
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }
}
