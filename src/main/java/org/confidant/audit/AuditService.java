package org.confidant.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the trail. What is recorded is committed or rolled back with what it tells of.
 *
 * <p>Recording holds the end of the chain until the transaction ends: record last, after what may wait or fail.
 */
@Service
public class AuditService {

    private final AuditTrail trail;
    private final Clock clock;

    AuditService(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adds an entry, inside the caller's transaction.
     *
     * @param details ids, counts and states; never anything that somebody wrote in confidence
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable PersonId actor, String action, String subject, Map<String, String> details) {
        // PostgreSQL keeps microseconds: what is hashed must be what is read again
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        trail.append(at, actor, action, subject, new TreeMap<>(details));
    }

    /**
     * Adds an entry that names nobody, inside the caller's transaction: for what participants decide about their mentorship, because
     * whoever reads the trail must not learn who said no, who paused and who left.
     *
     * @param details ids, counts and states; never anything that somebody wrote in confidence
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordUnnamed(String action, String subject, Map<String, String> details) {
        record(null, action, subject, details);
    }

    /** Walks the whole trail and names the first entry that is not what was written. */
    @Transactional(readOnly = true)
    public Verification verify() {
        return trail.verify();
    }

    /** A page of the trail, newest first; pages count from 0. */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(int page, int size) {
        return trail.page(page, size);
    }

    @Transactional(readOnly = true)
    public long count() {
        return trail.count();
    }
}
