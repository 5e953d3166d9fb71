package org.confidant.postgres;

import java.util.List;
import org.confidant.shared.StartRefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The role that the application runs as. Row security and the append-only trail bind neither a superuser, nor a role with
 * BYPASSRLS, nor whoever owns the tables; so neither may run Confidant, not even by way of a role it is a member of.
 */
record RuntimeRole(JdbcClient jdbc, String migratingRole) {

    private static final String SEPARATION =
            "Run it as confidant_app (spring.datasource.username) and migrate as confidant_owner (spring.flyway.user); "
                    + "the README says how to make the two.";

    /** @throws StartRefusedException when it could read past row security, or would own what is about to be made */
    void refuseUnlessBound() {
        refuseIf(
                overpowered("rolsuper"),
                "is a superuser",
                "Take that away: alter role %s nosuperuser; or, for a role inherited, revoke it. " + SEPARATION);
        refuseIf(
                overpowered("rolbypassrls"),
                "has BYPASSRLS",
                "Take that away: alter role %s nobypassrls; or, for a role inherited, revoke it. " + SEPARATION);
        refuseIf(
                name().equals(migratingRole) ? List.of(migratingRole) : List.of(),
                "would migrate the database and own its tables",
                SEPARATION);
    }

    /** @throws StartRefusedException when it owns something here */
    void refuseOwner() {
        refuseIf(
                jdbc.sql("""
                                select relname from pg_class
                                where relnamespace = 'public'::regnamespace and pg_has_role(current_user, relowner, 'member')
                                order by relname limit 3
                                """).query(String.class).list(),
                "owns tables",
                "Hand them over: reassign owned by %s to confidant_owner; and revoke its membership, if it has one. "
                        + SEPARATION);
    }

    private List<String> overpowered(String power) {
        return jdbc.sql(
                        "select rolname from pg_roles where " + power
                                + " and pg_has_role(current_user, oid, 'member') order by rolname <> current_user, rolname limit 3")
                .query(String.class)
                .list();
    }

    private void refuseIf(List<String> found, String what, String remedy) {
        if (!found.isEmpty()) {
            throw new StartRefusedException(
                    "The database role %s, which Confidant would run as, %s (%s): the database could not keep a secret from it."
                            .formatted(name(), what, String.join(", ", found)),
                    remedy.formatted(name()));
        }
    }

    private String name() {
        return jdbc.sql("select current_user").query(String.class).single();
    }
}
