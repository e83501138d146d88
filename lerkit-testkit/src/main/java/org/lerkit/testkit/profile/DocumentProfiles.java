package org.lerkit.testkit.profile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Requirements;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.internal.convert.ConverterChecks;
import org.lerkit.testkit.internal.structure.StructureChecks;

/** The profiles of those who write, read and convert documents that nobody signs. */
final class DocumentProfiles {
    private DocumentProfiles() {}

    static List<ConformanceProfile> all() {
        return List.of(
                profile(
                        "case-consumer",
                        "Consumer of CASE 1.1",
                        Role.CONSUMER,
                        "a consumer to give packages of competencies to",
                        StructureChecks::ofConsumer,
                        "case-1.1"),
                profile(
                        "ler-rs-producer",
                        "Producer of LER-RS 4.4 and 4.5",
                        Role.PRODUCER,
                        "documents that it has made",
                        StructureChecks::ofProducer,
                        "ler-rs-4.4",
                        "ler-rs-4.5"),
                profile(
                        "transcript-converter",
                        "Converter of transcripts that loses nothing silently",
                        Role.CONVERTER,
                        "a converter to give transcripts to",
                        ConverterChecks::of,
                        "lerkit-conservation"));
    }

    private static ConformanceProfile profile(
            String id,
            String title,
            Role role,
            String needs,
            Function<Requirement, List<Check>> checks,
            String... specifications) {
        List<Requirement> requirements = Stream.of(specifications)
                .flatMap(specification -> Requirements.standard().of(specification).stream())
                .filter(requirement -> requirement.roles().contains(role))
                .toList();
        return new ConformanceProfile(
                id,
                title,
                role,
                requirements,
                requirements.stream().map(checks).flatMap(List::stream).toList(),
                needs);
    }
}
