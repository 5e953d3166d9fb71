package org.confidant;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that a block runs in its own thread. */
public final class StatementCount implements QueryExecutionListener {

    private static final ThreadLocal<@Nullable List<String>> STATEMENTS = new ThreadLocal<>();

    /** A block that may throw. */
    @FunctionalInterface
    public interface Block {
        void run() throws Exception;
    }

    private StatementCount() {}

    /** How many statements the block ran; a batch counts once. */
    public static int of(Block block) throws Exception {
        return statementsOf(block).size();
    }

    /** The statements themselves, for the message of a failed assertion. */
    public static List<String> statementsOf(Block block) throws Exception {
        var statements = new ArrayList<String>();
        STATEMENTS.set(statements);
        try {
            block.run();
        } finally {
            STATEMENTS.remove();
        }
        return List.copyOf(statements);
    }

    /** The data source, whose connections are watched where somebody counts, because watching takes time. */
    static DataSource watching(DataSource dataSource) {
        var watched = ProxyDataSourceBuilder.create(dataSource)
                .listener(new StatementCount())
                .build();
        return new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                return STATEMENTS.get() == null ? super.getConnection() : watched.getConnection();
            }
        };
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted when it has run
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Optional.ofNullable(STATEMENTS.get())
                .ifPresent(
                        all -> all.add(queries.isEmpty() ? "" : queries.get(0).getQuery()));
    }
}
