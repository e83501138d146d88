package com.example.badges;

import java.time.Clock;
import java.util.Set;
import org.lerkit.testkit.ConformanceOptions;

/** How we want to be examined: {@code -Donly=ob-jwt-3.0/nbf-equal} makes the checks of one requirement. */
final class Chosen {
    private Chosen() {}

    static ConformanceOptions options() {
        ConformanceOptions options = ConformanceOptions.at(Clock.systemUTC());
        String only = System.getProperty("only");
        return only == null ? options : options.only(Set.of(only.split(",")));
    }
}
