package org.confidant.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.confidant.people.NewPerson;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The people of the demo company, as {@code demo/people.csv} lists them: managers before those who report to them. */
@Component
@Conditional(DemoCondition.class)
class DemoPeople {

    static final String DOMAIN = "@confidant.example";

    private final PeopleService people;

    DemoPeople(PeopleService people) {
        this.people = people;
    }

    boolean nobodyIsHere() {
        return people.search("", 1).isEmpty();
    }

    /** Everybody by their key in the file. */
    Map<String, PersonId> hire() {
        var hired = new HashMap<String, PersonId>();
        DemoTable.rows("people").forEach(row -> hired.put(row.get("key"), people.add(person(row, hired))));
        return hired;
    }

    Map<String, Viewer> viewers(Map<String, PersonId> hired) {
        var viewers = new HashMap<String, Viewer>();
        hired.forEach((key, id) -> viewers.put(key, people.viewer(id).orElseThrow()));
        return viewers;
    }

    private static NewPerson person(CSVRecord row, Map<String, PersonId> hired) {
        var key = row.get("key");
        var number = "S%04d".formatted(row.getRecordNumber());
        var person = NewPerson.named(row.get("given"), row.get("family"), key + DOMAIN)
                .employed(number, LocalDate.parse(row.get("hired")))
                .working(row.get("title"), row.get("department"))
                .at(row.get("place"), ZoneId.of(row.get("zone")), Locale.forLanguageTag(row.get("locale")))
                .speaking(row.get("languages").split(";", -1))
                .reportingTo(
                        row.get("manager").isEmpty() ? null : Objects.requireNonNull(hired.get(row.get("manager"))));
        return key.equals("administrator") ? person.asAdministrator() : person;
    }
}
