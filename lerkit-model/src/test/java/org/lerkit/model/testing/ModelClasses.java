package org.lerkit.model.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the module without its tests, looked at once for all tests that ask something of each. */
public final class ModelClasses {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lerkit.model");

    private ModelClasses() {}

    /** All of them, private ones too. */
    public static JavaClasses all() {
        return ALL;
    }
}
