package org.confidant;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts the SQL statements that a block runs in its own thread. */
public final class StatementCount implements QueryExecutionListener {

    private static final ThreadLocal<List<String>> STATEMENTS = ThreadLocal.withInitial(ArrayList::new);

    /** A block that may throw. */
    @FunctionalInterface
    public interface Block {
        void run() throws Exception;
    }

    StatementCount() {}

    /** How many statements the block ran; a batch counts once. */
    public static int of(Block block) throws Exception {
        return statementsOf(block).size();
    }

    /** The statements themselves, for the message of a failed assertion. */
    public static List<String> statementsOf(Block block) throws Exception {
        STATEMENTS.get().clear();
        block.run();
        return List.copyOf(STATEMENTS.get());
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted when it has run
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        STATEMENTS.get().add(queries.isEmpty() ? "" : queries.get(0).getQuery());
    }
}
