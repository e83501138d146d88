package org.lerkit.testkit.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.Verifying.Shown;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Samples;

/**
 * Shows a verifier an image with a badge in it, baked right or wrong. Of the wrong ones only who takes the right ones is
 * believed to have refused them for what is wrong.
 *
 * @param requirement what it is about
 * @param base the sample of a badge
 * @param image the image
 */
public record BakedCheck(Requirement requirement, String base, Baked image) implements Check {
    private record Right(String base, Baked image) {}

    /** Those of a requirement. */
    public static Stream<Check> of(Requirement requirement, String base) {
        return Baked.of(requirement.key()).stream().map(image -> new BakedCheck(requirement, base, image));
    }

    @Override
    public String name() {
        return image.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return image.title();
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Verifying verifying = examination
                .can(Verifying.class)
                .or(() -> examination.can(Displaying.class).map(Displaying::verifying))
                .orElse(null);
        if (verifying == null) {
            return Finding.untested("The subject verifies nothing.");
        }
        Verdict verdict = shown(image, examination, verifying);
        if (verdict instanceof Verdict.Unable unable) {
            return Finding.untested(unable.reason());
        }
        if (image.isRight()) {
            return verdict instanceof Verdict.Accepted
                    ? Finding.passed()
                    : failed("The subject refuses an image that is right: ", "Accept it: ");
        }
        if (!(shown(image.isPng() ? Baked.PNG_JSON : Baked.SVG_JSON, examination, verifying)
                instanceof Verdict.Accepted)) {
            return Finding.indeterminate("The subject takes no such images that are right, so that its refusal says"
                    + " nothing about the fault.");
        }
        return verdict instanceof Verdict.Refused
                ? Finding.passed()
                : failed("The subject accepts an image with this fault: ", "Refuse it: ");
    }

    private Finding failed(String what, String hint) {
        return Finding.failed(what + title())
                .withHint(hint + requirement().text())
                .withEvidence(List.of(new Evidence(requirement().key() + '#' + name(), List.of())));
    }

    private Verdict shown(Baked which, Examination examination, Verifying verifying) throws Exception {
        return examination.once(new Right(base, which), () -> {
            Clock clock = examination.options().clock();
            Forge forge = examination.once(
                    Forge.class, () -> Forge.of(clock, examination.options().seed()));
            Baked.Signed badge =
                    examination.once(Baked.Signed.class, () -> Baked.Signed.of(forge, Samples.named(base)));
            return verifying.verify(
                    new Shown(which.bake(badge), which.isPng() ? "image/png" : "image/svg+xml", Map.of()));
        });
    }
}
