package org.confidant.transition;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of fit checks. None ever changes; the latest of each person counts. */
@Repository
class FitQueries {

    private final JdbcClient jdbc;

    FitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Fit fit, @Nullable SealedId words) {
        jdbc.sql("""
                        insert into fit_check (id, mentorship_id, person_id, answer, words_id, at)
                        values (:id, :mentorship, :person, :answer, :words, :at)""")
                .param("id", TypedId.uuid())
                .param("mentorship", fit.mentorship().value())
                .param("person", fit.person().value())
                .param("answer", fit.answer().name())
                .param("words", words == null ? null : words.value())
                .param("at", fit.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Fit> latest(Collection<MentorshipId> ids) {
        return jdbc.sql("""
                        select distinct on (mentorship_id, person_id) mentorship_id, person_id, answer, at from fit_check
                        where mentorship_id in (:ids) order by mentorship_id, person_id, at desc, id desc""")
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> new Fit(
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        FitAnswer.valueOf(row.getString("answer")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What one wrote for themselves beside their answers, newest first. */
    List<SealedId> words(MentorshipId mentorship, PersonId person) {
        return jdbc.sql("""
                        select words_id from fit_check
                        where mentorship_id = :mentorship and person_id = :person and words_id is not null order by at desc, id desc""")
                .param("mentorship", mentorship.value())
                .param("person", person.value())
                .query((row, n) -> new SealedId(row.getObject(1, UUID.class)))
                .list();
    }
}
