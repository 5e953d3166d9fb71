package org.confidant.program;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Puts invitations and names together, and finds whom a form means. */
@Component
@Transactional(readOnly = true)
class InvitationPages {

    private static final int PAGE = 50;
    private static final int MOST_NAMED = 10;
    private static final int LONGEST_NAMED = 80;

    private final ProgramInvitations invitations;
    private final ProgramService programs;
    private final PeopleService people;

    InvitationPages(ProgramInvitations invitations, ProgramService programs, PeopleService people) {
        this.invitations = invitations;
        this.programs = programs;
        this.people = people;
    }

    /** @param number which page of those who have not answered */
    InvitationsPage of(Viewer viewer, ProgramId id, int number) {
        var open = invitations.open(viewer, id);
        var shown = Slice.of(open, number, PAGE);
        var cards =
                people.cards(shown.rows().stream().map(InvitationCard::person).collect(toSet()));
        var waiting = shown.rows().stream()
                .map(one -> new InvitationsPage.Waiting(one, requireNonNull(cards.get(one.person()))))
                .toList();
        return new InvitationsPage(
                programs.requireCoordinator(viewer, id),
                open.size(),
                new Slice<>(waiting, shown.number(), shown.more()),
                people.departments());
    }

    /** The people of the addresses and the department. It is an error of the field when nobody at all is meant. */
    Meant people(InviteForm form, Errors errors) {
        var pasted = form.pasted();
        var known = byAddress(pasted);
        var unknown = pasted.stream()
                .filter(address -> !known.containsKey(PeopleService.canonical(address)))
                .toList();
        var named = known.values().stream().map(PersonCard::id).collect(toCollection(HashSet::new));
        if (form.wholeDepartment()) {
            var all = people.inDepartment(form.departmentName());
            if (all.isEmpty()) {
                errors.rejectValue("department", "program.error.department");
            }
            all.forEach(one -> named.add(one.id()));
        }
        if (named.isEmpty() && !unknown.isEmpty()) {
            errors.rejectValue(
                    "addresses", "program.error.addresses", new Object[] {first(unknown), more(unknown)}, null);
        }
        return new Meant(named, unknown);
    }

    /**
     * Whom a form means.
     *
     * @param unknown what was pasted and is nobody's address here
     */
    record Meant(Set<PersonId> people, List<String> unknown) {}

    List<String> names(Set<PersonId> asked) {
        return people.cards(asked).values().stream().map(PersonCard::name).toList();
    }

    /** As many as a sentence can name. */
    static String first(List<String> all) {
        return all.stream()
                .limit(MOST_NAMED)
                .map(one -> one.length() > LONGEST_NAMED ? one.substring(0, LONGEST_NAMED) + "…" : one)
                .collect(joining(", "));
    }

    /** How many it does not name. */
    static int more(List<String> all) {
        return Math.max(0, all.size() - MOST_NAMED);
    }

    private Map<String, PersonCard> byAddress(Set<String> addresses) {
        return people.findByEmails(addresses).stream()
                .filter(PersonCard::active)
                .collect(toMap(PersonCard::email, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
