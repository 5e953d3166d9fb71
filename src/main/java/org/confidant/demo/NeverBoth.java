package org.confidant.demo;

import org.confidant.people.PeopleService;
import org.confidant.shared.Installation;
import org.confidant.shared.StartRefusedException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * A demonstration and a real installation never share a database: everybody knows the password of the one, and the other would stand
 * under its banner.
 */
@Component
class NeverBoth implements SmartInitializingSingleton {

    private final PeopleService people;
    private final Installation installation;

    NeverBoth(PeopleService people, Installation installation) {
        this.people = people;
        this.installation = installation;
    }

    /** @throws StartRefusedException before anybody can come in */
    @Override
    public void afterSingletonsInstantiated() {
        var lent = people.findByEmail(DemoAccounts.ADMINISTRATOR).isPresent();
        if (lent && !installation.demo()) {
            throw new StartRefusedException(
                    "This database holds the demo company, whose accounts have a password that everybody knows.",
                    "Name another directory in CONFIDANT_DATA or an empty database, or start it as the demonstration with CONFIDANT_DEMO=true.");
        }
        if (!lent && installation.demo() && people.hasAdministrator()) {
            throw new StartRefusedException(
                    "This database holds your own people, and this start would show it as a demonstration.",
                    "Set CONFIDANT_DEMO=false.");
        }
    }
}
