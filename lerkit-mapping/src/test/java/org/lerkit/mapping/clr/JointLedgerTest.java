package org.lerkit.mapping.clr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.testing.GeneratedRecords;
import org.lerkit.mapping.testing.Law;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.record.LearnerRecord;

/** One account of a record that became several badges. */
class JointLedgerTest {
    private static final long SEED = 20261129;

    private static List<Conversion<AchievementCredential>> badges(LearnerRecord record) {
        return new OpenBadgeWriter().write(record, ConversionOptions.standard());
    }

    private static Ledger joint(List<Conversion<AchievementCredential>> badges) {
        return Ledger.joint(badges.stream().map(Conversion::ledger).toList());
    }

    @Test
    void each_leaf_of_the_record_is_there_once_and_carried_if_any_badge_carries_it() {
        LearnerRecord record = Fixtures.record("small.json");
        List<Conversion<AchievementCredential>> badges = badges(record);

        Ledger joint = joint(badges);

        assertThat(joint.entries()).hasSameSizeAs(Source.of(record.toJson()).all());
        for (int i = 0; i < joint.entries().size(); i++) {
            Ledger.Entry entry = joint.entries().get(i);
            List<Disposition.Kind> kinds = new ArrayList<>();
            for (Conversion<AchievementCredential> badge : badges) {
                kinds.add(badge.ledger().entries().get(i).disposition().kind());
            }
            assertThat(entry.disposition().kind())
                    .as(entry.source().path())
                    .isEqualTo(kinds.stream().sorted().findFirst().orElseThrow());
            assertThat(entry.rule().id()).isNotEqualTo("ob3.write.elsewhere");
        }
        assertThat(badges).hasSizeGreaterThan(3);
        assertThat(joint.counts().get("carried"))
                .isGreaterThan(badges.get(0).ledger().counts().get("carried"));
    }

    @Test
    void it_is_lawful_for_the_list_of_all_badges() {
        for (long seed = SEED; seed < SEED + 200; seed++) {
            LearnerRecord record = GeneratedRecords.small(seed);
            List<Conversion<AchievementCredential>> badges = badges(record);
            JsonObject.Builder all = JsonObject.builder();
            for (int i = 0; i < badges.size(); i++) {
                all.put(Integer.toString(i), badges.get(i).value().json());
            }

            JsonObject list = badges.size() == 1 ? badges.get(0).value().json() : all.build();
            assertThat(Law.check(record.toJson(), list, joint(badges)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void of_one_document_it_is_its_own() {
        Ledger only =
                ClrWriterLawTest.convert(Fixtures.json("record/small.json")).ledger();

        assertThat(Ledger.joint(List.of(only))).isSameAs(only);
        assertThat(Map.copyOf(Ledger.joint(List.of()).counts())).isEmpty();
    }
}
