package org.confidant.conversation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.MessageId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages and drafts, through the viewer: only who wrote a message or whom it was for finds it. */
@Repository
class ConversationQueries {

    /** A draft in the clear. */
    record DraftRow(UUID id, SealedId words, int edition) {}

    private final JdbcClient jdbc;

    ConversationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    Slice<MessageRow> messages(PersonId viewer, MentorshipId mentorship, int number, int size) {
        var page = Math.max(1, number);
        var rows = jdbc.sql("""
                        select id, words_id, coalesce(unread, false) as unread
                        from message left join message_recipient on message_id = id and person_id = :viewer
                        where mentorship_id = :mentorship and (message.author_id = :viewer or person_id is not null)
                        order by no desc limit :limit offset :offset
                        """)
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .param("limit", size + 1)
                .param("offset", (page - 1L) * size)
                .query((row, n) -> new MessageRow(
                        new MessageId(row.getObject("id", UUID.class)),
                        new SealedId(row.getObject("words_id", UUID.class)),
                        row.getBoolean("unread")))
                .list();
        return new Slice<>(List.copyOf(rows.subList(0, Math.min(size, rows.size()))), page, rows.size() > size);
    }

    Optional<DraftRow> draft(PersonId author, MentorshipId mentorship) {
        return jdbc.sql("""
                        select id, words_id, edition from message_draft
                        where mentorship_id = :mentorship and author_id = :author
                        """)
                .param("mentorship", mentorship.value())
                .param("author", author.value())
                .query((row, n) -> new DraftRow(
                        row.getObject("id", UUID.class),
                        new SealedId(row.getObject("words_id", UUID.class)),
                        row.getInt("edition")))
                .optional();
    }

    Map<MentorshipId, Integer> unread(PersonId viewer) {
        return jdbc
                .sql("""
                        select mentorship_id, count(*) from message_recipient join message on id = message_id
                        where person_id = :viewer and unread group by mentorship_id
                        """)
                .param("viewer", viewer.value())
                .query((row, n) -> Map.entry(new MentorshipId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void markRead(PersonId viewer, Collection<MessageId> ids) {
        jdbc.sql("update message_recipient set unread = false where person_id = :viewer and message_id in (:ids)")
                .param("viewer", viewer.value())
                .param("ids", ids.stream().map(MessageId::value).toList())
                .update();
    }
}
