package org.lerkit.mapping.privacy;

import java.util.Locale;
import java.util.Set;

/** Tells numbers that a state gives to people by what they are called. */
public final class NationalNumbers {
    private static final Set<String> NAMES = Set.of("national", "ssn", "sin", "nsn", "itin");
    private static final Set<String> PARTS =
            Set.of("socialsecurity", "socialinsurance", "nationalid", "nationalstudentnumber");

    private NationalNumbers() {}

    /**
     * Whether that is what a national number is called, such as {@code SSN}, {@code Social Security Number}, or a
     * descriptor that ends so, {@code uri://ed-fi.org/StudentIdentificationSystemDescriptor#SSN}.
     */
    public static boolean isNameOfOne(String name) {
        String called = name.startsWith("uri:") ? name.substring(name.indexOf('#') + 1) : name;
        String letters = called.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return NAMES.contains(letters) || PARTS.stream().anyMatch(letters::contains);
    }
}
