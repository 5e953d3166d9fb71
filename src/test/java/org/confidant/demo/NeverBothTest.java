package org.confidant.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.people.PeopleService;
import org.confidant.shared.Installation;
import org.confidant.shared.StartRefusedException;
import org.junit.jupiter.api.Test;

@ConfidantTest
class NeverBothTest {

    private final PeopleService people;
    private final Given given;

    NeverBothTest(PeopleService people, Given given) {
        this.people = people;
        this.given = given;
    }

    @Test
    void peopleOfARealInstallationAreNeverShownAsADemonstration() {
        given.administrator();
        var demonstration = new NeverBoth(people, new Installation(true, true, Path.of("data")));

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(demonstration::afterSingletonsInstantiated)
                .satisfies(refused -> assertThat(refused.remedy()).contains("CONFIDANT_DEMO=false"));
    }
}
