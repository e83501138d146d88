package org.lerkit.testkit.internal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
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
        Verifying verifying = Workbench.verifying(examination).orElse(null);
        if (verifying == null) {
            return Finding.untested("The subject verifies nothing.");
        }
        Verdict verdict = shown(image, examination, verifying);
        Shows shows = new Shows(this, "an image");
        return image.isRight()
                ? shows.right(verdict)
                : shows.wrong(
                        verdict, () -> shown(image.isPng() ? Baked.PNG_JSON : Baked.SVG_JSON, examination, verifying));
    }

    private Verdict shown(Baked which, Examination examination, Verifying verifying) throws Exception {
        return examination.once(new Right(base, which), () -> {
            Forge forge = Workbench.forge(examination);
            Baked.Signed badge =
                    examination.once(Baked.Signed.class, () -> Baked.Signed.of(forge, Samples.named(base)));
            return verifying.verify(
                    new Shown(which.bake(badge), which.isPng() ? "image/png" : "image/svg+xml", Map.of()));
        });
    }
}
