package org.confidant.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.confidant.shared.PersonId;
import org.confidant.shared.ReadOnce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to people for every other module. It answers whoever calls: which viewer may ask is the caller's rule, because a
 * coordinator, a mentor and an administrator may each see other people.
 */
@Service
@Transactional(readOnly = true)
public class PeopleService {

    private final PersonRepository people;
    private final PersonQueries queries;
    private final ReadOnce<Set<PersonId>, Map<PersonId, PersonCard>> cards;

    PeopleService(PersonRepository people, PersonQueries queries) {
        this.people = people;
        this.queries = queries;
        this.cards = new ReadOnce<>(this::read);
    }

    /** Everybody still here who administers this installation, sorted by name. */
    public List<PersonCard> administrators() {
        return queries.administrators();
    }

    /** Empty when there is no such person, or they have left. Every page asks this one thing first: it needs no transaction for it. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Viewer> viewer(PersonId id) {
        return queries.viewer(id);
    }

    /** Whether anybody can administer this installation. */
    public boolean hasAdministrator() {
        return queries.hasAdministrator();
    }

    public Optional<PersonCard> find(PersonId id) {
        return queries.cards(Set.of(id)).stream().findFirst();
    }

    public Optional<PersonCard> findByEmail(String email) {
        return queries.byEmail(EmailAddress.canonical(email));
    }

    /** Those of the addresses that somebody has, in one statement. */
    public List<PersonCard> findByEmails(Collection<String> emails) {
        return emails.isEmpty()
                ? List.of()
                : queries.byEmails(
                        emails.stream().map(EmailAddress::canonical).distinct().toList());
    }

    /** As addresses are compared. */
    public static String canonical(String email) {
        return EmailAddress.canonical(email);
    }

    /** Every department that somebody is in, sorted. */
    public List<String> departments() {
        return queries.departments();
    }

    /** Everybody still here who is in the department, sorted by name. */
    public List<PersonCard> inDepartment(String department) {
        return queries.inDepartment(department);
    }

    /** In one statement, however many, and once in a transaction that only reads; unknown ids are absent. Sorted by name. */
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : cards.of(Set.copyOf(ids));
    }

    private Map<PersonId, PersonCard> read(Set<PersonId> ids) {
        var cards = new LinkedHashMap<PersonId, PersonCard>();
        queries.cards(ids).forEach(card -> cards.put(card.id(), card));
        return Collections.unmodifiableMap(cards);
    }

    /** Whether either is above the other, at any depth. */
    public boolean inReportingLine(PersonId a, PersonId b) {
        return queries.inReportingLine(a, b);
    }

    /** Everyone above and everyone below, without the person. */
    public Set<PersonId> reportingLineOf(PersonId person) {
        return queries.reportingLineOf(person);
    }

    /**
     * People still here whose name, address, job, department or place holds every word of the text, whatever the accents and
     * case; everybody when the text is blank. Sorted by name.
     */
    public List<PersonCard> search(String text, int limit) {
        return queries.search(text, limit);
    }

    /** Where they work and below whom; in one statement, however many. Unknown ids are absent. */
    public Map<PersonId, WorkFacts> workFacts(Collection<PersonId> ids) {
        return queries.workFacts(ids).stream().collect(toMap(WorkFacts::person, Function.identity()));
    }

    /** For filling an enrollment in; nothing when there is no such person. */
    public Talents talents(PersonId person) {
        return queries.talents(person);
    }

    @Transactional
    public PersonId add(NewPerson person) {
        return people.save(Person.added(person)).id();
    }
}
