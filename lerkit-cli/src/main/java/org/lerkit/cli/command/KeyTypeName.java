package org.lerkit.cli.command;

import java.util.Map;
import org.lerkit.crypto.key.KeyType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names that types of keys have on the command line. */
final class KeyTypeName implements ITypeConverter<KeyType> {
    /** Those that are made, as option descriptions list them. */
    static final String LIST = "ed25519, p256, p384, p521, rsa, bls12-381, ml-dsa-44";

    private static final Map<String, KeyType> NAMES = Map.of(
            "ed25519", KeyType.ED25519,
            "p256", KeyType.P256,
            "p384", KeyType.P384,
            "p521", KeyType.P521,
            "rsa", KeyType.RSA,
            "bls12-381", KeyType.BLS12_381_G2,
            "ml-dsa-44", KeyType.ML_DSA_44);

    @Override
    public KeyType convert(String name) {
        KeyType type = NAMES.get(name);
        if (type == null) {
            throw new TypeConversionException("'" + name + "' is no type of key that is made; " + LIST + " are");
        }
        return type;
    }
}
