package org.confidant.concern;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.reading.Names;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names who is who in concerns: two statements, however many. */
@Component
class ConcernCards {

    private final PeopleService people;
    private final ProgramService programs;
    private final Names names;

    ConcernCards(PeopleService people, ProgramService programs, Names names) {
        this.people = people;
        this.programs = programs;
        this.names = names;
    }

    List<ConcernCard> of(Viewer viewer, List<ConcernRow> rows) {
        var known = people.cards(
                rows.stream().flatMap(ConcernRow::people).distinct().toList());
        var called =
                programs.names(rows.stream().map(ConcernRow::program).distinct().toList());
        return rows.stream().map(row -> card(viewer, row, known, called)).toList();
    }

    ConcernPage page(Viewer viewer, ConcernRow row, List<Step> steps, Map<SealedId, Kept> opened) {
        var known = people.cards(row.people().toList());
        var given = given(known, row.other(viewer.id()));
        return new ConcernPage(
                card(viewer, row, known, programs.names(List.of(row.program()))),
                row.mentorship(),
                row.permissions(viewer.id()),
                given,
                new LockView(Scope.PAIR, names.join(List.of(names.you(), given)), List.of()),
                steps.stream().map(step -> entry(viewer, step, known, opened)).toList());
    }

    private ConcernCard card(
            Viewer viewer, ConcernRow row, Map<PersonId, PersonCard> known, Map<ProgramId, String> called) {
        return new ConcernCard(
                row.id(),
                row.author().equals(viewer.id()),
                Stream.ofNullable(known.get(row.other(viewer.id())))
                        .map(PersonCard::name)
                        .findFirst()
                        .orElse(""),
                names.join(row.others().stream()
                        .map(person -> given(known, person))
                        .toList()),
                called.getOrDefault(row.program(), ""),
                row.urgent(),
                row.state(),
                row.permissions(viewer.id()).unheard(),
                row.raisedAt());
    }

    private static ConcernPage.Entry entry(
            Viewer viewer, Step step, Map<PersonId, PersonCard> known, Map<SealedId, Kept> opened) {
        return new ConcernPage.Entry(
                step.kind(),
                step.personId().equals(viewer.id()),
                given(known, step.personId()),
                step.at(),
                said(step.wordsId() == null ? null : opened.get(step.wordsId())));
    }

    private static ConcernPage.@Nullable Said said(@Nullable Kept kept) {
        return kept == null
                ? null
                : new ConcernPage.Said(kept, kept.as(ConcernWords.class).words());
    }

    private static String given(Map<PersonId, PersonCard> known, PersonId person) {
        return Stream.ofNullable(known.get(person))
                .map(Names::given)
                .findFirst()
                .orElse("");
    }
}
