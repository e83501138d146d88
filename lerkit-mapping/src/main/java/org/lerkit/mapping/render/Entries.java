package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.render.Html.Element;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.record.Image;

/** Terms with what belongs to each, collected for a description list; what has nothing to say is not collected. */
final class Entries {
    /** A term and its description. */
    record Entry(String term, Html description) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(String term, Html description) {
        if (!description.isBlank()) {
            entries.add(new Entry(term, description));
        }
    }

    List<Entry> all() {
        return List.copyOf(entries);
    }

    /** The entries as a list, or nothing if there are none. */
    static Html list(List<Entry> entries, String style) {
        if (entries.isEmpty()) {
            return Html.nothing();
        }
        List<Element> groups = entries.stream()
                .map(entry -> element(
                        Tag.DIV, element(Tag.DT, Words.plain(entry.term())), element(Tag.DD, entry.description())))
                .toList();
        return element(Tag.DL, groups).styled(style);
    }

    /** A picture that the record has in itself; others would have to be fetched, and are left out. */
    static Html picture(Image image, String style) {
        return Target.picture(image.id().value())
                .<Html>map(picture -> element(Tag.IMG)
                        .styled(style)
                        .picturing(picture)
                        .with(Name.ALT, image.caption().orElse("")))
                .orElse(Html.nothing());
    }
}
