package org.lerkit.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where {@code --out} says the result goes.
 *
 * @param path the file or folder; standard output where there is none
 * @param folder whether each document gets a file of its own in it
 */
record Destination(Optional<Path> path, boolean folder) {
    /** Of what was given: a folder if it is one or ends like one; standard output if it is missing or a dash. */
    static Destination of(Environment environment, Optional<String> given) {
        Optional<String> named = given.filter(name -> !name.equals("-"));
        return new Destination(
                named.map(Path::of),
                named.filter(name -> name.endsWith("/")
                                || Files.isDirectory(environment.directory().resolve(name)))
                        .isPresent());
    }
}
