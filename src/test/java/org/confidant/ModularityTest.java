package org.confidant;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyModuleUsesOnlyWhatItsPackageInfoNames() {
        ApplicationModules.of(ConfidantApplication.class).verify();
    }
}
