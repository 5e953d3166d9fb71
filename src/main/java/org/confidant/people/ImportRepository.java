package org.confidant.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.confidant.shared.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ImportRepository extends CrudRepository<PeopleImport, ImportId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select import from PeopleImport import where import.id = :id")
    Optional<PeopleImport> lock(ImportId id);

    @Query("""
            select new org.confidant.people.ImportRecord(
              i.id, i.fileName, i.uploadedAt, i.appliedAt, i.created, i.changed, i.refused)
            from PeopleImport i where i.appliedAt is not null order by i.appliedAt desc limit 20""")
    List<ImportRecord> applied();

    /** Files hold personal data: one that nobody applied does not stay. */
    @Modifying
    @Query(
            "delete from PeopleImport i where i.appliedAt is null and (i.uploadedBy = :viewer or i.uploadedAt < :before)")
    void forget(PersonId viewer, Instant before);
}
