package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.policy.PolicyName;
import org.lerkit.mapping.privacy.DirectoryInformation;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Learner;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.XmlElement;

/** Of a transcript, nothing but directory information reaches a record, and nothing depends on the rest. */
class PescDirectoryTest {
    private static final ConversionOptions DIRECTORY = PescFixtures.CHECKED.withPrivacy(
            PrivacyProfile.directoryInformation(new PolicyName("north-cove", "1"), DirectoryInformation.values()));

    @Test
    void a_transcript_keeps_the_law_and_its_courses_to_itself() {
        XmlElement transcript = PescFixtures.transcript("college-rich");

        Conversion<LearnerRecord> read = Transcript.convert(transcript, DIRECTORY);

        Learner learner = read.value().learner().orElseThrow();
        assertThat(learner.names()).isNotEmpty();
        assertThat(learner.identifiers()).isEmpty();
        assertThat(JsonWriter.toText(read.value().toJson()))
                .contains("\"award\"")
                .doesNotContain("\"course\"", "\"results\"", "\"credits\"", "\"notes\"");
        assertThat(Law.check(transcript, read.value().toJson(), read.ledger())).isEmpty();
        assertThat(Law.perturb(
                        transcript,
                        changed -> Transcript.convert(changed, DIRECTORY).as(LearnerRecord::toJson)))
                .isEmpty();
    }
}
