package org.lerkit.mapping.match;

import static org.lerkit.mapping.match.SkillsJson.array;
import static org.lerkit.mapping.match.SkillsJson.some;
import static org.lerkit.mapping.match.SkillsJson.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.job.DefinedTerm;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** A match for machines. What is absent is left out; scores have at most four places. */
final class MatchJson {
    /** What the JSON says of itself. */
    static final String FORMAT = "lerkit:match:0.1";

    private static final int PLACES = 4;

    private MatchJson() {}

    static JsonObject of(Match match) {
        JsonObject.Builder posting = JsonObject.builder();
        text(posting, "id", match.id().map(Iri::value));
        text(posting, "title", match.title());
        JsonObject.Builder counts = JsonObject.builder();
        Map<MatchOutcome, Integer> counted = match.counts();
        for (MatchOutcome outcome : MatchOutcome.values()) {
            counts.put(outcome.token(), JsonNumber.of(counted.getOrDefault(outcome, 0)));
        }
        return JsonObject.builder()
                .put("format", FORMAT)
                .put("policy", match.policy().toString())
                .put("routePolicy", match.routePolicy().toString())
                .put("graph", match.graphVersion())
                .put("truncated", JsonBoolean.of(match.isTruncated()))
                .put("posting", posting.build())
                .put("counts", counts.build())
                .put("requirements", array(match.requirements(), MatchJson::judgement))
                .put("qualifications", array(match.qualifications(), MatchJson::qualification))
                .put("notJudged", array(match.notJudged(), MatchJson::notJudged))
                .put("gaps", array(match.gaps(), MatchJson::gap))
                .put("coverage", coverage(match.coverage()))
                .build();
    }

    private static JsonObject judgement(Judgement judgement) {
        Required required = judgement.required();
        JsonObject.Builder json =
                JsonObject.builder().put("place", required.place().value()).put("kind", required.kind());
        text(json, "name", required.name());
        some(json, "ids", array(required.ids(), id -> new JsonString(id.value())));
        required.level().ifPresent(level -> json.put("level", level(level)));
        json.put("preferred", JsonBoolean.of(required.isPreferred()));
        json.put("weight", number(required.weight()));
        json.put("outcome", judgement.outcome().token());
        json.put("rule", judgement.rule().id());
        json.put("score", number(judgement.score()));
        judgement.best().ifPresent(best -> json.put("best", support(best)));
        some(json, "alternatives", array(judgement.alternatives(), MatchJson::support));
        return json.build();
    }

    private static JsonObject level(DefinedTerm level) {
        JsonObject.Builder json = JsonObject.builder();
        text(json, "id", level.id().map(Iri::value));
        text(json, "code", level.code());
        text(json, "name", level.name());
        return json.build();
    }

    private static JsonObject support(Support support) {
        JsonObject.Builder json = JsonObject.builder()
                .put("outcome", support.outcome().token())
                .put("score", number(support.score()))
                .put("level", support.level().token());
        if (support.isBarred()) {
            json.put("notSubstituted", JsonBoolean.TRUE);
        }
        return json.put("route", route(support.route()))
                .put("skill", SkillsJson.skill(support.skill()))
                .build();
    }

    private static JsonObject route(Route route) {
        return JsonObject.builder()
                .put("from", route.from().value())
                .put("to", route.to().value())
                .put("correspondence", MatchPolicyFile.token(route.correspondence()))
                .put("score", number(route.score()))
                .put("steps", array(route.steps(), MatchJson::step))
                .build();
    }

    private static JsonObject step(Route.Step step) {
        JsonObject.Builder source = JsonObject.builder()
                .put("source", step.provenance().source())
                .put("method", MatchPolicyFile.token(step.provenance().method()))
                .put("confidence", number(step.provenance().confidence()));
        text(source, "assertedBy", step.provenance().assertedBy());
        text(source, "assertedOn", step.provenance().assertedOn().map(LexicalDate::text));
        return JsonObject.builder()
                .put("from", step.from().value())
                .put("to", step.to().value())
                .put("relation", step.type().text())
                .put("reversed", JsonBoolean.of(step.isReversed()))
                .put("correspondence", MatchPolicyFile.token(step.correspondence()))
                .put("factor", number(step.factor()))
                .put("provenance", source.build())
                .build();
    }

    private static JsonObject qualification(QualificationJudgement judgement) {
        JsonObject.Builder json =
                JsonObject.builder().put("place", judgement.place().value()).put("kind", judgement.kind());
        text(json, "name", judgement.name());
        json.put("outcome", judgement.outcome().token());
        json.put("rule", judgement.rule().id());
        judgement.held().ifPresent(held -> {
            JsonObject.Builder credential =
                    JsonObject.builder().put("id", held.id().value());
            text(credential, "name", held.name().flatMap(LocalizedText::any));
            credential.put("place", held.place().value());
            json.put(
                    "held",
                    credential
                            .put("voucher", SkillsJson.voucher(held.voucher()))
                            .build());
        });
        return json.build();
    }

    private static JsonObject notJudged(Required required) {
        JsonObject.Builder json =
                JsonObject.builder().put("place", required.place().value()).put("kind", required.kind());
        text(json, "name", required.name());
        return json.build();
    }

    private static JsonObject gap(Gap gap) {
        JsonObject.Builder json = JsonObject.builder()
                .put("requirement", gap.requirement().value())
                .put("closing", gap.closing().token());
        text(json, "basis", gap.basis().map(basis -> basis.skill().place()).map(JsonPointer::value));
        return json.build();
    }

    private static JsonObject coverage(Coverage coverage) {
        return JsonObject.builder()
                .put("score", number(coverage.score()))
                .put("scoreIfVerified", number(coverage.scoreIfVerified()))
                .put("weight", number(coverage.weight()))
                .put("undetermined", JsonNumber.of(coverage.undetermined()))
                .put(
                        "parts",
                        array(
                                coverage.parts(),
                                part -> JsonObject.builder()
                                        .put("requirement", part.requirement().value())
                                        .put("weight", number(part.weight()))
                                        .put("score", number(part.score()))
                                        .put("scoreIfVerified", number(part.scoreIfVerified()))
                                        .build()))
                .build();
    }

    /** A score without what computers make of it in the places that nobody reads. */
    static String plain(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static JsonNumber number(double score) {
        return JsonNumber.of(new Decimal(plain(score)));
    }
}
