package org.confidant;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.confidant.postgres.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What is in the database, as one text: equal while nothing has changed. Read as superuser, because row security hides from the
 * application what a test must see. Sessions and counted tries are left out: being refused may change those.
 */
public final class TableSums {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not in ('flyway_schema_history', 'spring_session', 'spring_session_attributes', 'sign_in_bucket')
            order by table_name""";

    /** One connection each, for as long as the tests run: to connect takes longer than to count. */
    private static final Map<String, JdbcClient> SUPERUSERS = new ConcurrentHashMap<>();

    private final JdbcClient superuser;

    TableSums(JdbcClient jdbc) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        this.superuser = SUPERUSERS.computeIfAbsent(database, TableSums::connect);
    }

    private static JdbcClient connect(String database) {
        try {
            return JdbcClient.create(
                    new SingleConnectionDataSource(TestServer.running().superuser(database), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String now() {
        var sums = superuser.sql(TABLES).query(String.class).list().stream()
                .map("""
                        select '%1$s: ' || count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t"""::formatted)
                .collect(joining(" union all ", "", " order by 1")); // parallel workers answer in any order
        return String.join("\n", superuser.sql(sums).query(String.class).list());
    }
}
