package org.confidant.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.confidant.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads everybody for a plan, and writes a plan, both within the caller's transaction. */
@Repository
class ImportWriter {

    private final PersonRepository people;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    ImportWriter(PersonRepository people, JdbcClient jdbc, EntityManager entities) {
        this.people = people;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Nobody else writes people until the transaction ends; reading goes on. */
    void holdStill() {
        jdbc.sql("lock table person in share row exclusive mode").update();
    }

    List<KnownPerson> known() {
        return everybody().map(Person::asKnown).toList();
    }

    void write(ImportPlan plan) {
        // Two people may swap their addresses, which are unique only at the end then
        jdbc.sql("set constraints person_email_key deferred").update();
        var present = everybody().collect(Collectors.toMap(Person::id, Function.identity()));
        var ids = ids(plan, present.values());
        for (var change : plan.changes()) {
            requireNonNull(present.get(change.person())).update(change.data(), ids.get(change.manager()));
        }
        for (var creation : plan.creations()) {
            var id = requireNonNull(ids.get(creation.data().requireEmployeeId()));
            entities.persist(new Person(id, creation.data(), ids.get(creation.manager())));
        }
        entities.flush();
    }

    private Stream<Person> everybody() {
        return StreamSupport.stream(people.findAll().spliterator(), false);
    }

    /** Whom each employee id of the file will name. */
    private static Map<String, PersonId> ids(ImportPlan plan, Iterable<Person> present) {
        var ids = new HashMap<String, PersonId>();
        for (var person : present) {
            ids.put(person.asKnown().key(), person.id());
        }
        plan.changes().forEach(change -> ids.put(change.data().requireEmployeeId(), change.person()));
        plan.creations().forEach(creation -> ids.put(creation.data().requireEmployeeId(), PersonId.next()));
        return ids;
    }
}
