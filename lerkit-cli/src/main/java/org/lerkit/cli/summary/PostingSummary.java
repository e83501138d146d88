package org.lerkit.cli.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.model.job.Employer;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Place;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;

/** What job a posting offers, whose it is, and how much it asks for. */
public final class PostingSummary {
    private static final int MOST_PLACES = 3;

    private final JsonObject.Builder found = JsonObject.builder();

    private PostingSummary() {}

    /** The summary of a posting, as members to list. */
    public static JsonObject of(JobPosting posting) {
        return new PostingSummary().run(posting);
    }

    private JsonObject run(JobPosting posting) {
        put("job", posting.title().or(posting::name));
        put("employer", posting.employer().flatMap(Employer::name));
        List<String> places = posting.locations().stream()
                .limit(MOST_PLACES)
                .flatMap(place -> place(place).stream())
                .toList();
        put("where", Optional.of(String.join("; ", places)).filter(text -> !text.isEmpty()));
        put("until", posting.validThrough().map(date -> date.text()));
        Map<String, Integer> asked = asked(posting);
        if (!asked.isEmpty()) {
            JsonObject.Builder numbers = JsonObject.builder();
            asked.forEach((kind, number) -> numbers.put(kind, JsonNumber.of(number)));
            found.put("asks for", numbers.build());
        }
        return found.build();
    }

    private void put(String name, Optional<String> text) {
        text.ifPresent(words -> found.put(name, CredentialNames.oneLine(words)));
    }

    private static Optional<String> place(Place place) {
        return place.name()
                .or(() -> place.address().flatMap(address -> address.city().or(address::name)));
    }

    private static Map<String, Integer> asked(JobPosting posting) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        posting.requirements().ifPresent(all -> {
            count(asked, "competencies", all.competencies());
            count(asked, "skills", all.skills());
            count(asked, "knowledge", all.knowledge());
            count(asked, "abilities", all.abilities());
            count(asked, "attitudes", all.attitudes());
            count(asked, "technologies", all.technologies());
            count(asked, "other requirements", others(all));
        });
        posting.qualifications().ifPresent(all -> {
            for (Optional<Qualifications> some : List.of(all.minimum(), all.required(), all.preferred())) {
                some.ifPresent(each -> {
                    count(asked, "credentials", each.credentials());
                    count(asked, "education", each.education());
                    count(asked, "experience", each.experiences());
                });
            }
            count(asked, "conditions", all.all());
        });
        return asked;
    }

    private static List<?> others(Requirements all) {
        return Stream.of(
                        all.tasks(),
                        all.workActivities(),
                        all.responsibilities(),
                        all.physicalActivities(),
                        all.sensoryRequirements())
                .flatMap(List::stream)
                .toList();
    }

    private static void count(Map<String, Integer> asked, String kind, List<?> items) {
        if (!items.isEmpty()) {
            asked.merge(kind, items.size(), Integer::sum);
        }
    }
}
