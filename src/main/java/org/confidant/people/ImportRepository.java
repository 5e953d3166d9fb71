package org.confidant.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.CrudRepository;

interface ImportRepository extends CrudRepository<PeopleImport, ImportId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PeopleImport> findForUpdateById(ImportId id);

    List<ImportRecord> findTop20ByAppliedAtIsNotNullOrderByAppliedAtDescIdDesc();

    /** Files hold personal data: one that nobody applied does not stay. */
    @Modifying
    @NativeQuery(
            "delete from people_import where applied_at is null and (uploaded_by = :viewer or uploaded_at < :before)")
    void forget(UUID viewer, Instant before);
}
