package org.lerkit.cli.command;

import java.util.List;
import org.lerkit.model.JsonPointer;

/** JSON Pointers on the command line. */
final class Pointers {
    private Pointers() {}

    static List<JsonPointer> parse(String option, List<String> given) {
        return given.stream().map(text -> parse(option, text)).toList();
    }

    private static JsonPointer parse(String option, String text) {
        try {
            return new JsonPointer(text);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(option + ": " + e.getMessage(), "as in /credentialSubject/achievement");
        }
    }
}
