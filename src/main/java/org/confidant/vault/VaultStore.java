package org.confidant.vault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.confidant.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The vault's tables. Row security shows and takes only what the present transaction has said it is about: one viewer who reads or
 * writes, or one space that is tended. Nothing else in the application sets either.
 */
@Repository
class VaultStore {

    private final JdbcClient jdbc;

    VaultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void actFor(PersonId viewer) {
        set(viewer.toString(), "");
    }

    void tend(SpaceId space) {
        set("", space.toString());
    }

    private void set(String viewer, String space) {
        jdbc.sql("select set_config('app.viewer', :viewer, true), set_config('app.space', :space, true)")
                .param("viewer", viewer)
                .param("space", space)
                .query()
                .singleRow();
    }

    void insertSpace(SpaceId space, SpaceKind kind, Scope ceiling, Instant at) {
        jdbc.sql("""
                        insert into vault_space (id, kind, ceiling, opened_at)
                        values (:id, :kind, cast(:ceiling as vault_scope), :at)""")
                .param("id", space.value())
                .param("kind", kind.name())
                .param("ceiling", ceiling.name())
                .param("at", utc(at))
                .update();
    }

    void insertKey(SpaceId space, Bytes wrappedKey, String wrappingKeyId) {
        jdbc.sql("insert into vault_key (space_id, wrapped_key, wrapping_key_id) values (:space, :wrapped, :wrapping)")
                .param("space", space.value())
                .param("wrapped", wrappedKey.toByteArray())
                .param("wrapping", wrappingKeyId)
                .update();
    }

    void changeCeiling(SpaceId space, Scope ceiling) {
        jdbc.sql("update vault_space set ceiling = cast(:ceiling as vault_scope) where id = :space")
                .param("ceiling", ceiling.name())
                .param("space", space.value())
                .update();
    }

    void insertMember(SpaceId space, PersonId person, Seat seat, Instant at) {
        jdbc.sql("""
                        insert into vault_member (id, space_id, person_id, seat, admitted_at)
                        values (:id, :space, :person, :seat, :at)
                        on conflict (space_id, person_id, seat) where dismissed_no is null do nothing""")
                .param("id", TypedId.uuid())
                .param("space", space.value())
                .param("person", person.value())
                .param("seat", seat.name())
                .param("at", utc(at))
                .update();
    }

    void dismissMember(SpaceId space, PersonId person, Seat seat, Instant at) {
        jdbc.sql("""
                        update vault_member set dismissed_at = :at
                        where space_id = :space and person_id = :person and seat = :seat and dismissed_no is null""")
                .param("seat", seat.name())
                .param("at", utc(at))
                .param("space", space.value())
                .param("person", person.value())
                .update();
    }

    /** The sealed texts of the space go with its key: they reference it, and the database cascades. */
    boolean destroy(SpaceId space, Instant at) {
        jdbc.sql("delete from vault_key where space_id = :space")
                .param("space", space.value())
                .update();
        return jdbc.sql("update vault_space set destroyed_at = :at where id = :space and destroyed_at is null")
                        .param("at", utc(at))
                        .param("space", space.value())
                        .update()
                == 1;
    }

    Optional<Space> space(SpaceId space) {
        return jdbc.sql("""
                        select ceiling, wrapped_key from vault_space
                        left join vault_key on space_id = id where id = :space""")
                .param("space", space.value())
                .query((row, i) -> space(row))
                .optional();
    }

    Map<SpaceId, List<Membership>> members(Collection<SpaceId> spaces) {
        return jdbc
                .sql("""
                        select space_id, person_id, seat, admitted_no, dismissed_no from vault_member
                        where space_id = any(cast(:spaces as uuid[])) order by admitted_no""")
                .param("spaces", array(spaces))
                .query((row, i) -> Map.entry(new SpaceId(row.getObject("space_id", UUID.class)), membership(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    void insertItem(SealedItem item, Bytes ciphertext) {
        var addressee = item.addressee();
        jdbc.sql("""
                        insert into vault_item (id, space_id, author_id, scope, addressee_id, kind, ciphertext, sealed_at, written_at)
                        values (:id, :space, :author, cast(:scope as vault_scope), :addressee, :kind, :ciphertext, :at, :at)""")
                .param("id", item.id().value())
                .param("space", item.space().value())
                .param("author", item.author().value())
                .param("scope", item.scope().name())
                .param("addressee", addressee == null ? null : addressee.value())
                .param("kind", item.kind())
                .param("ciphertext", ciphertext.toByteArray())
                .param("at", utc(item.sealedAt()))
                .update();
    }

    /** @return whether nobody else changed it meanwhile */
    boolean updateItem(SealedItem item, int version, Bytes ciphertext) {
        return jdbc.sql("""
                                update vault_item set scope = cast(:scope as vault_scope), ciphertext = :ciphertext,
                                    written_at = :writtenAt, version = version + 1
                                where id = :id and version = :version""")
                        .param("scope", item.scope().name())
                        .param("ciphertext", ciphertext.toByteArray())
                        .param("writtenAt", utc(item.writtenAt()))
                        .param("id", item.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    List<SealedRow> items(Collection<SealedId> ids) {
        return jdbc.sql("""
                        select vault_item.*, wrapped_key from vault_item join vault_key using (space_id)
                        where id = any(cast(:ids as uuid[]))""")
                .param("ids", array(ids))
                .query((row, i) -> sealedRow(row))
                .list();
    }

    /** Newest first. */
    List<SealedId> openedToProgram(Collection<SpaceId> spaces, int limit, long offset) {
        return jdbc.sql("""
                        select id from vault_item where scope = 'PROGRAM' and space_id = any(cast(:spaces as uuid[]))
                        order by sealed_no desc limit :limit offset :offset""")
                .param("spaces", array(spaces))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, i) -> new SealedId(row.getObject("id", UUID.class)))
                .list();
    }

    private static SealedRow sealedRow(ResultSet row) throws SQLException {
        var addressee = row.getObject("addressee_id", UUID.class);
        var item = new SealedItem(
                new SealedId(row.getObject("id", UUID.class)),
                new SpaceId(row.getObject("space_id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                Scope.valueOf(row.getString("scope")),
                addressee == null ? null : new PersonId(addressee),
                row.getString("kind"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                new Span(row.getLong("sealed_no"), row.getLong("written_no")));
        return new SealedRow(item, row.getInt("version"), bytes(row, "ciphertext"), bytes(row, "wrapped_key"));
    }

    private static Space space(ResultSet row) throws SQLException {
        var key = row.getBytes("wrapped_key");
        return new Space(Scope.valueOf(row.getString("ceiling")), key == null ? null : Bytes.copyFrom(key));
    }

    private static Bytes bytes(ResultSet row, String column) throws SQLException {
        return Bytes.copyFrom(row.getBytes(column));
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                new PersonId(row.getObject("person_id", UUID.class)),
                Seat.valueOf(row.getString("seat")),
                row.getLong("admitted_no"),
                row.getObject("dismissed_no", Long.class));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static String array(Collection<? extends TypedId> ids) {
        return ids.stream().map(TypedId::toString).collect(joining(",", "{", "}"));
    }
}
