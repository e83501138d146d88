package org.lerkit.model.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.document.Detection.Recognized;

/** Tells formats of skills and of frameworks of them. */
final class SkillFormats {
    private static final Map<String, Format> RSD =
            Map.of("RichSkillDescriptor", Format.RSD, "RichSkillCollection", Format.RSD_COLLECTION);

    private SkillFormats() {}

    /** By a type that nothing else has, whatever the context. */
    static Optional<Detection> detect(List<String> types) {
        return types.stream()
                .filter(RSD::containsKey)
                .findFirst()
                .map(type -> new Recognized(
                        RSD.getOrDefault(type, Format.RSD), Optional.empty(), List.of(), "the type is " + type));
    }
}
