package org.lerkit.mapping.internal.table;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * Words in languages: each element says them in one, which its attribute {@code lang} names.
 *
 * @param prose whether line breaks matter
 */
record Localized(Place to, boolean prose) implements Together {
    private static final String LANGUAGE = "@lang";
    private static final String XML_LANGUAGE = "@xml:lang";

    @Override
    public void readAll(List<Source> elements, Row row, Scope scope) {
        List<Source> saying =
                elements.stream().filter(element -> element.leaf().isPresent()).toList();
        elements.stream()
                .filter(element -> element.leaf().isEmpty())
                .flatMap(element -> element.children(LANGUAGE).stream())
                .forEach(language -> scope.reading()
                        .accounts()
                        .control(language, scope.reading().tables().language()));
        if (scope.has(to)) {
            saying.forEach(element -> Form.anything("extensions[]").read(element, row, scope));
        } else if (saying.size() == 1 && saying.get(0).leaf(LANGUAGE).isEmpty()) {
            scope.write(to, value(saying.get(0), row));
        } else {
            saying.forEach(element -> say(element, row, scope));
        }
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        for (Stock.Taken taken : stock.things(
                this.to, to.room(row.element()), text -> Stock.text(text).isPresent())) {
            Leaf value = Stock.text(taken.source()).orElseThrow();
            Map<String, Traced> attributes = new HashMap<>();
            taken.source()
                    .leaf("language")
                    .ifPresent(tag -> attributes.put(XML_LANGUAGE, stock.value(tag, row.rule(), taken.because())));
            to.add(row.element(), stock.value(value, row.rule(), taken.because()), attributes, value.location());
        }
    }

    private void say(Source element, Row row, Scope scope) {
        Target text = scope.item(to);
        scope.put(text, "value", value(element, row));
        element.leaf(LANGUAGE).ifPresent(tag -> {
            if (!isTag(tag.text())) {
                scope.reading().notALanguage(tag);
            }
            scope.put(text, "language", Traced.carried(tag, row.rule()));
        });
    }

    private Traced value(Source element, Row row) {
        return Values.text(element.leaf().orElseThrow(), prose, row);
    }

    private static boolean isTag(String text) {
        try {
            new Locale.Builder().setLanguageTag(text);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    @Override
    public Form asFact() {
        return Form.anything("extensions[]");
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public String words(String element) {
        return "Each " + element + " becomes a text of " + to.text() + ", with its language.";
    }
}
