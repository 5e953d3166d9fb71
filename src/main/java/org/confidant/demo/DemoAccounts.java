package org.confidant.demo;

import java.util.List;
import org.confidant.account.SeatsToTry;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Who can sign in to the demo company; the sign-in page lists them. */
@Component
@Conditional(DemoCondition.class)
class DemoAccounts implements SeatsToTry {

    static final String PASSWORD = "confidant-demo";
    static final String ADMINISTRATOR = "administrator" + DemoPeople.DOMAIN;

    private static final List<String> KEYS =
            List.of("mentee", "mentor", "coordinator", "newcomer", "administrator", "outsider");

    private final PeopleService people;
    private final DemoCompany company;

    DemoAccounts(PeopleService people, DemoCompany company) {
        this.people = people;
        this.company = company;
    }

    static List<String> keys() {
        return KEYS;
    }

    @Override
    public boolean opening() {
        return !company.movedIn().isDone();
    }

    @Override
    public List<Seat> seats() {
        return KEYS.stream()
                .flatMap(key ->
                        people.findByEmail(key + DemoPeople.DOMAIN).stream().map(card -> seat(key, card)))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    private static Seat seat(String key, PersonCard card) {
        return new Seat(card.name(), card.initials(), card.email(), "demo.seat." + key);
    }
}
