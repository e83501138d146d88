package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.lerkit.model.testing.Corpus;

/**
 * Every file of vectors of the W3C and the IETF that is at hand is read by a test of vectors, or there is a reason here why
 * it is not. Runs those tests again, and looks at what they read.
 */
class VectorCoverageTest {
    private static final String FOLDER = "w3c";

    // spotless:off - one line a reason
    /** What the paths of files match that no test reads, and why. */
    private static final Map<String, String> UNUSED = Map.of(
            ".*(README|LICEN[CS]E)(\\.md)?|PROVENANCE\\.md|.*/settings\\.yml", "no vectors",
            "rdf-canon/tests/manifest\\.ttl", "says what manifest.jsonld says",
            "di-quantum-safe/.*(FALCON|SQIsign|SLHDSA|falcon|sqisign|slhdsa|sha384|sha512).*", "Falcon, SQIsign and SLH-DSA are not supported",
            "di-quantum-safe/testVectors/inputs/proofOptions-general\\.json", "the signed documents have these options",
            "vc-di-bbs/TestVectors/(HolderBinding|Pseudonym|PseudonymHB|FeatureInputs)/.*", "holder binding and pseudonyms are not in the baseline of bbs-2023",
            "vc-di-bbs/TestVectors/(addPointerValues|prCredUnsigned|windDoc)\\.json", "the signed documents have this in them",
            "token-status-list/examples/(.*_diag|status_list_jwt)\\.md", "say in words of a person what the encoded examples say",
            "vc-di-(eddsa|bbs)/contexts/.*", "contexts: a bundled one, and those that no vector names",
            "sd-jwt-generated/.*/(specification\\.yml|decoy_digests\\.json|sd_jwt_jws_part\\.json)", "input of the implementation that made the others",
            "vc-di-(eddsa|ecdsa)/.*/proofConfig[^/]*\\.json|vc-di-ecdsa/TestVectors/prCredUnsigned\\.json", "the signed documents have this in them");
    // spotless:on

    @Test
    void every_vector_is_read_or_there_is_a_reason_why_not() {
        Path root = Corpus.require(FOLDER);
        Set<String> unread = paths(root, Corpus.files(FOLDER, "").stream().filter(Files::isRegularFile));
        assertThat(unread).hasSizeGreaterThan(700);

        unread.removeAll(paths(root, Corpus.readBy(VectorCoverageTest::runVectors).stream()));

        assertThat(unread.stream().filter(file -> !isExplained(file)))
                .as("read by no test")
                .isEmpty();
        assertThat(UNUSED.keySet())
                .as("a reason that no file needs")
                .allMatch(pattern -> unread.stream().anyMatch(file -> file.matches(pattern)));
    }

    private static boolean isExplained(String file) {
        return UNUSED.keySet().stream().anyMatch(file::matches);
    }

    private static void runVectors() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        selectPackage("org.lerkit.crypto"), selectClass("org.lerkit.model.jose.SdJwtSpecVectorsTest"))
                .filters(includeClassNamePatterns(".*SpecVectorsTest"))
                .build();
        LauncherFactory.create().execute(request);
    }

    private static Set<String> paths(Path root, Stream<Path> files) {
        return files.filter(file -> file.startsWith(root))
                .map(file -> root.relativize(file).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
