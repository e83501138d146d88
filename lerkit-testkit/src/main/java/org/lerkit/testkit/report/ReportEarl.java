package org.lerkit.testkit.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Specification;
import org.lerkit.testkit.report.Share.Asked;

/**
 * A report in the Evaluation and Report Language (EARL) 1.0 of the W3C, as JSON-LD with its context in it: an assertion for
 * each check, about the subject, by lerkit. Each check is a test case, a part of the requirement that it exercises, which is
 * a part of its specification and refers to the clause. A requirement without a check is an assertion that is untested.
 */
public final class ReportEarl {
    private static final String SUBJECT = "_:subject";
    private static final String ASSERTOR = "_:lerkit";
    private static final String REQUIREMENT = "urn:lerkit:requirement:";

    private ReportEarl() {}

    /** A report as JSON-LD. */
    public static JsonObject of(ConformanceReport report) {
        List<JsonValue> graph = new ArrayList<>();
        graph.add(node(ASSERTOR, "Software", "Assertor")
                .put("title", "lerkit")
                .put("description", Notice.TEXT)
                .build());
        graph.add(node(SUBJECT, "TestSubject")
                .put("title", report.subject())
                .put("description", report.profile().title())
                .build());
        for (Share share : Share.of(report)) {
            graph.add(specification(share));
            share.requirements().forEach(asked -> requirement(asked, report, graph));
        }
        return JsonObject.builder()
                .put("@context", context())
                .put("@graph", new JsonArray(graph))
                .build();
    }

    private static JsonObject specification(Share share) {
        Specification specification = share.specification();
        return JsonObject.builder()
                .put("id", specification.url())
                .put("title", specification.title())
                .put("hasVersion", share.revision())
                .build();
    }

    private static void requirement(Asked asked, ConformanceReport report, List<JsonValue> graph) {
        Requirement requirement = asked.requirement();
        graph.add(node(iri(requirement), "TestRequirement")
                .put("title", requirement.toString())
                .put("description", requirement.text())
                .put("isPartOf", requirement.specification().url())
                .put("seeAlso", requirement.url())
                .build());
        if (asked.results().isEmpty()) {
            graph.add(assertion(iri(requirement))
                    .put(
                            "result",
                            result(Outcome.UNTESTED, asked.reason(), report).build())
                    .build());
        }
        for (Result result : asked.results()) {
            String test = iri(requirement) + '#' + result.check();
            graph.add(node(test, "TestCase")
                    .put("title", result.title())
                    .put("isPartOf", iri(requirement))
                    .put("seeAlso", requirement.url())
                    .build());
            graph.add(assertion(test).put("result", result(result, report)).build());
        }
    }

    private static String iri(Requirement requirement) {
        return REQUIREMENT + requirement.id();
    }

    private static JsonObject.Builder assertion(String test) {
        return JsonObject.builder()
                .put("type", "Assertion")
                .put("assertedBy", ASSERTOR)
                .put("subject", SUBJECT)
                .put("test", test)
                .put("mode", "earl:automatic");
    }

    private static JsonObject result(Result result, ConformanceReport report) {
        JsonObject.Builder json = result(result.outcome(), result.finding().message(), report);
        result.finding().hint().ifPresent(hint -> json.put("info", hint));
        result.waiver().ifPresent(waiver -> json.put("comment", "Waived: " + waiver.reason()));
        pointers(result).ifPresent(places -> json.put("pointer", places));
        return json.build();
    }

    private static JsonObject.Builder result(Outcome outcome, String message, ConformanceReport report) {
        JsonObject.Builder json = JsonObject.builder()
                .put("type", "TestResult")
                .put("outcome", "earl:" + word(outcome))
                .put("date", report.made().toString());
        if (!message.isEmpty()) {
            json.put("description", message);
        }
        return json;
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case UNTESTED -> "untested";
            case INDETERMINATE -> "cantTell";
        };
    }

    /** Where it shows: the document and the place in it. */
    private static Optional<JsonValue> pointers(Result result) {
        Set<JsonValue> places = new LinkedHashSet<>();
        result.finding()
                .evidence()
                .forEach(evidence -> evidence.problems()
                        .forEach(problem -> places.add(new JsonString(
                                evidence.document() + ": " + problem.location().describe()))));
        return places.isEmpty() ? Optional.empty() : Optional.of(new JsonArray(List.copyOf(places)));
    }

    private static JsonObject.Builder node(String id, String... types) {
        List<JsonValue> all = new ArrayList<>();
        for (String type : types) {
            all.add(new JsonString(type));
        }
        return JsonObject.builder().put("id", id).put("type", new JsonArray(all));
    }

    private static JsonObject context() {
        JsonObject.Builder context = JsonObject.builder()
                .put("earl", "http://www.w3.org/ns/earl#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#")
                .put("id", "@id")
                .put("type", "@type");
        for (String type : List.of(
                "Assertion", "Assertor", "Software", "TestCase", "TestRequirement", "TestResult", "TestSubject")) {
            context.put(type, "earl:" + type);
        }
        for (String reference : List.of("assertedBy", "subject", "test", "mode", "outcome", "result")) {
            context.put(reference, term("earl:" + reference, "@id"));
        }
        return context.put("isPartOf", term("dct:isPartOf", "@id"))
                .put("seeAlso", term("rdfs:seeAlso", "@id"))
                .put("date", term("dct:date", "xsd:dateTime"))
                .put("title", "dct:title")
                .put("description", "dct:description")
                .put("hasVersion", "dct:hasVersion")
                .put("info", "earl:info")
                .put("pointer", "earl:pointer")
                .put("comment", "rdfs:comment")
                .build();
    }

    private static JsonObject term(String iri, String type) {
        return JsonObject.builder().put("@id", iri).put("@type", type).build();
    }
}
