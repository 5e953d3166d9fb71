package org.confidant.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.concern.Step.Kind;
import org.confidant.mentorship.Participant;
import org.confidant.program.Place;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of the two may do with a concern, in every state, and what is kept of it. */
class StepsOfAConcernTest {

    private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");

    private final PersonId author = PersonId.next();
    private final PersonId recipient = PersonId.next();
    private final Concern concern = raised();

    @ParameterizedTest
    @CsvSource({
        "true,  SUBMITTED, true,  ADDED WITHDRAWN",
        "true,  TAKEN_UP,  true,  ADDED",
        "true,  SETTLED,   true,  ''",
        "true,  WITHDRAWN, true,  ''",
        "true,  SUBMITTED, false, WITHDRAWN",
        "true,  TAKEN_UP,  false, WITHDRAWN",
        "true,  SETTLED,   false, ''",
        "true,  WITHDRAWN, false, ''",
        "false, SUBMITTED, true,  TAKEN_UP",
        "false, TAKEN_UP,  true,  SETTLED",
        "false, SETTLED,   true,  ''",
        "false, WITHDRAWN, true,  ''",
        "false, SUBMITTED, false, ''",
        "false, TAKEN_UP,  false, ''",
        "false, SETTLED,   false, ''",
        "false, WITHDRAWN, false, ''"
    })
    void whoMayDoWhatInWhichState(boolean isAuthor, ConcernState state, boolean reachable, String acts) {
        var may = new ConcernPermissions(isAuthor, state, reachable);
        var allowed = Stream.of(Kind.values()).filter(may::allows).map(Kind::name);

        assertThat(String.join(" ", allowed.toList())).isEqualTo(acts);
        assertThat(may.passOn()).isEqualTo(isAuthor && state.open() && !reachable);
        for (var kind : Kind.values()) {
            if (!may.allows(kind)) {
                assertThatExceptionOfType(RefusedException.class)
                        .isThrownBy(() -> may.require(kind))
                        .returns(
                                isAuthor == kind.authors()
                                        ? RefusedException.Kind.NOT_NOW
                                        : RefusedException.Kind.NOT_YOURS,
                                RefusedException::kind);
            }
        }
    }

    @Test
    void eachStepIsKeptWithWhoAndWhen() {
        var words = SealedId.next();
        concern.add(may(author), AT.plusSeconds(1), words);
        concern.takeUp(may(recipient), AT.plusSeconds(2), null);
        concern.settle(may(recipient), AT.plusSeconds(3), words);

        assertThat(concern.steps())
                .extracting(Step::kind, Step::personId, Step::at)
                .containsExactly(
                        tuple(Kind.SUBMITTED, author, AT),
                        tuple(Kind.ADDED, author, AT.plusSeconds(1)),
                        tuple(Kind.TAKEN_UP, recipient, AT.plusSeconds(2)),
                        tuple(Kind.SETTLED, recipient, AT.plusSeconds(3)));
        assertThat(concern.ofAuthor()).hasSize(2).endsWith(words);
        assertThat(may(author).state()).isEqualTo(ConcernState.SETTLED);
    }

    @Test
    void whatIsRefusedLeavesItAsItWas() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> concern.settle(may(recipient), AT, SealedId.next()));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> concern.takeUp(may(author), AT, null));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> concern.withdraw(may(recipient), AT));

        assertThat(concern.steps()).hasSize(1);
        assertThat(may(author).state()).isEqualTo(ConcernState.SUBMITTED);
    }

    private ConcernPermissions may(PersonId viewer) {
        return concern.permissions(viewer, true);
    }

    private Concern raised() {
        var standing = new Standing(
                MentorshipId.next(),
                ProgramId.next(),
                SpaceId.next(),
                author,
                Place.MENTEE,
                List.of(new Participant(PersonId.next(), Place.MENTOR), new Participant(author, Place.MENTEE)),
                AT,
                RelationState.UNSIGNED,
                null,
                null,
                AT);
        return new Concern(standing, recipient, Capacity.COORDINATOR, false, SpaceId.next(), SealedId.next());
    }
}
