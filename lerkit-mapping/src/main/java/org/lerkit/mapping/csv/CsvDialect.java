package org.lerkit.mapping.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;

/**
 * How a file is written.
 *
 * @param charset empty where it is to be found out
 * @param separator empty where it is to be found out
 * @param quote what stands around cells that hold separators, quotes or line breaks
 * @param guarded whether an apostrophe before what a spreadsheet would take for a formula is not part of the text
 */
record CsvDialect(Optional<Charset> charset, Optional<Character> separator, char quote, boolean guarded) {
    private static final String DETECT = "detect";
    private static final Set<String> MEMBERS = Set.of("charset", "separator", "quote", "guarded");

    static CsvDialect of(Settings settings) {
        settings.only(MEMBERS);
        Optional<Charset> charset =
                settings.text("charset").filter(name -> !name.equals(DETECT)).map(name -> charset(name, settings));
        Optional<Character> separator =
                settings.text("separator").filter(DETECT::equals).isPresent()
                        ? Optional.empty()
                        : settings.character("separator");
        char quote = settings.character("quote").orElse('"');
        if (separator.isPresent() && separator.get() == quote) {
            throw settings.wrong("quote", "another character than the separator", "the same");
        }
        return new CsvDialect(charset, separator, quote, settings.flag("guarded"));
    }

    private static Charset charset(String name, Settings settings) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw settings.wrong(
                    "charset", DETECT + " or a charset such as windows-1252", "no charset that Java knows");
        }
    }
}
