package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;
import static org.lerkit.mapping.render.Html.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.mapping.render.Html.Element;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.value.LocalizedText.Text;

/** Turns what a record says into what a reader sees: words with their language and direction, dates, links. */
final class Words {
    /** The language of the page's own words. */
    static final Locale OWN = Locale.ENGLISH;

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+");

    private final Locale language;

    Words(Locale language) {
        this.language = language;
    }

    /** The text in the preferred language, or the first that there is. */
    Text choose(LocalizedText texts) {
        Optional<String> preferred = texts.in(language);
        return texts.texts().stream()
                .filter(text -> preferred.isEmpty() || preferred.get().equals(text.value()))
                .findFirst()
                .orElse(new Text("", Optional.empty(), Optional.empty()));
    }

    /** Words in the preferred language, marked with theirs where it is not the page's. */
    Html show(LocalizedText texts) {
        return show(choose(texts));
    }

    /** Words that do not state their language. */
    Html prose(String words) {
        return show(new Text(words, Optional.empty(), Optional.empty()));
    }

    private Html show(Text words) {
        String tag = words.language()
                .filter(stated -> LANGUAGE_TAG.matcher(stated).matches())
                .orElse(language.toLanguageTag());
        boolean foreign = !Locale.forLanguageTag(tag).getLanguage().equals(OWN.getLanguage());
        Optional<String> direction = words.direction().filter(stated -> stated.equals("ltr") || stated.equals("rtl"));
        if (words.value().isBlank() || (!foreign && direction.isEmpty())) {
            return plain(words.value());
        }
        Element marked = element(Tag.BDI, words.value());
        if (foreign) {
            marked = marked.with(Name.LANG, tag);
        }
        return direction.isPresent() ? marked.with(Name.DIR, direction.get()) : marked;
    }

    /** Codes, names, numbers: text of no language. What runs from right to left is kept from turning its neighbours. */
    static Html plain(String value) {
        return turns(value) ? element(Tag.BDI, value) : text(value);
    }

    private static boolean turns(String value) {
        return value.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        });
    }

    /** Languages by their names; as written where no name is known. */
    static Html languages(List<String> tags) {
        return Html.joined(tags.stream().map(Words::languageName).toList(), ", ");
    }

    private static Html languageName(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(OWN);
        return plain(name.isEmpty() ? tag : name);
    }

    /** A date in words with its machine form, as much of it as is known; as written where it is none. */
    static Html date(LexicalDate date) {
        Optional<LocalDate> day = date.day();
        if (day.isPresent()) {
            return time(day.get().toString(), day.get().getDayOfMonth() + " " + words(YearMonth.from(day.get())));
        }
        return date.month().map(month -> time(month.toString(), words(month))).orElseGet(() -> plain(date.text()));
    }

    /** A date in words, where markup cannot go. */
    static String dateText(LexicalDate date) {
        return date.day()
                .map(day -> day.getDayOfMonth() + " " + words(YearMonth.from(day)))
                .or(() -> date.month().map(Words::words))
                .orElse(date.text());
    }

    private static String words(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, OWN) + " " + month.getYear();
    }

    private static Html time(String machine, String words) {
        return element(Tag.TIME, words).with(Name.DATETIME, machine);
    }

    /** A link with these words, or the words and the address where it leads nowhere that is safe to follow. */
    static Html link(String address, Html words) {
        return Target.web(address)
                .<Html>map(target -> element(Tag.A, words).linkedTo(target))
                .orElseGet(() -> Html.joined(List.of(words, address(address)), " "));
    }

    /** An address that stands for itself. */
    static Html address(String address) {
        Optional<Target> target = Target.web(address);
        return target.isPresent()
                ? element(Tag.A, address).styled("address").linkedTo(target.get())
                : element(Tag.CODE, plain(address));
    }
}
