package org.lerkit.cli.command;

import java.util.Locale;
import java.util.Set;
import org.lerkit.crypto.key.KeyType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names that types of keys have on the command line. */
final class KeyTypeName implements ITypeConverter<KeyType> {
    /** Those that are made, as option descriptions list them. */
    static final String LIST = "ed25519, p256, p384, p521, rsa, ml-dsa-44";

    private static final Set<String> NAMES = Set.of(LIST.split(", "));

    @Override
    public KeyType convert(String name) {
        if (!NAMES.contains(name)) {
            throw new TypeConversionException("'" + name + "' is no type of key that is made; " + LIST + " are");
        }
        return KeyType.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
