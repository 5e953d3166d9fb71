package org.confidant;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.confidant.people.NewPerson;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;

/** Makes what a test needs to begin with, through the services, each time anew, so that tests may share a database. */
public class Given {

    private final PeopleService people;

    Given(PeopleService people) {
        this.people = people;
    }

    /** An employee in no program. */
    public Viewer person() {
        return person(someone());
    }

    public Viewer administrator() {
        return person(someone().asAdministrator());
    }

    public Viewer reportingTo(PersonId manager) {
        return person(someone().reportingTo(manager));
    }

    public Viewer person(NewPerson person) {
        return people.viewer(people.add(person)).orElseThrow();
    }

    /** With an address that nobody else has. */
    public static NewPerson someone() {
        var random = UUID.randomUUID().toString().substring(24);
        return NewPerson.named("Robin", "Q" + random, "robin." + random + "@example.org")
                .at("Lisbon", ZoneId.of("Europe/Lisbon"), Locale.UK)
                .working("Surveyor", "Claims")
                .speaking("en");
    }
}
