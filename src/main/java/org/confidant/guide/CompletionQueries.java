package org.confidant.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.GuideId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which guides those of a mentorship have done, through the person who asks. */
@Repository
class CompletionQueries {

    private final JdbcClient jdbc;

    CompletionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<DoneGuide> of(PersonId viewer, MentorshipId mentorship) {
        return jdbc.sql("""
                        select done.guide_id, done.title, done.at from session_guide_completion done
                          join mentorship_participant mine
                            on mine.mentorship_id = done.mentorship_id and mine.person_id = :viewer
                        where done.mentorship_id = :mentorship order by done.at, done.guide_id""")
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .query(CompletionQueries::done)
                .list();
    }

    /** Saying it twice is saying it once. */
    void insert(AgreementInForce agreement, GuideCard guide) {
        jdbc.sql("""
                        insert into session_guide_completion (mentorship_id, guide_id, person_id, title, at)
                        values (:mentorship, :guide, :person, :title, :at) on conflict do nothing""")
                .param("mentorship", agreement.standing().mentorship().value())
                .param("guide", guide.id().value())
                .param("person", agreement.standing().viewer().value())
                .param("title", guide.text().title())
                .param("at", agreement.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(AgreementInForce agreement, GuideId guide) {
        jdbc.sql("delete from session_guide_completion where mentorship_id = :mentorship and guide_id = :guide")
                .param("mentorship", agreement.standing().mentorship().value())
                .param("guide", guide.value())
                .update();
    }

    private static DoneGuide done(ResultSet row, int n) throws SQLException {
        return new DoneGuide(
                new GuideId(row.getObject("guide_id", UUID.class)),
                row.getString("title"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
