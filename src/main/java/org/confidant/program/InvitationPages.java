package org.confidant.program;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Puts invitations and names together, and finds whom a form means. */
@Component
@Transactional(readOnly = true)
class InvitationPages {

    private static final int MOST_NAMED = 10;

    private final ProgramInvitations invitations;
    private final ProgramService programs;
    private final PeopleService people;

    InvitationPages(ProgramInvitations invitations, ProgramService programs, PeopleService people) {
        this.invitations = invitations;
        this.programs = programs;
        this.people = people;
    }

    InvitationsPage of(Viewer viewer, ProgramId id) {
        var open = invitations.open(viewer, id);
        var cards = people.cards(open.stream().map(InvitationCard::person).collect(toSet()));
        return new InvitationsPage(
                programs.requireCoordinator(viewer, id),
                open.stream()
                        .filter(one -> cards.containsKey(one.person()))
                        .map(one -> new InvitationsPage.Waiting(one, requireNonNull(cards.get(one.person()))))
                        .toList(),
                people.departments());
    }

    /** The people of the addresses and the department; addresses that nobody here has are an error of the field, all named at once. */
    Set<PersonId> people(InviteForm form, Errors errors) {
        var named = new HashSet<PersonId>();
        var unknown = new ArrayList<String>();
        var known = byAddress(Words.between(form.addresses()));
        Words.between(form.addresses()).forEach(address -> {
            var card = known.get(PeopleService.canonical(address));
            if (card == null || !card.active()) {
                unknown.add(address);
            } else {
                named.add(card.id());
            }
        });
        if (!unknown.isEmpty()) {
            errors.rejectValue("addresses", "program.error.addresses", said(unknown), null);
        }
        if (form.wholeDepartment()) {
            var all = people.inDepartment(form.departmentName());
            if (all.isEmpty()) {
                errors.rejectValue("department", "program.error.department");
            }
            all.forEach(one -> named.add(one.id()));
        }
        return named;
    }

    private Map<String, PersonCard> byAddress(Set<String> addresses) {
        return people.findByEmails(addresses).stream()
                .collect(toMap(PersonCard::email, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Object[] said(List<String> unknown) {
        return new Object[] {
            unknown.stream().limit(MOST_NAMED).collect(joining(", ")), Math.max(0, unknown.size() - MOST_NAMED)
        };
    }
}
