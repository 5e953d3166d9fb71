package org.confidant.program;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface EnrollmentRepository extends JpaRepository<Enrollment, EnrollmentId> {

    /** Also those given up: what was said around them is kept. */
    List<Enrollment> findByProgramIdOrderByEnrolledAt(ProgramId program);

    List<Enrollment> findByProgramIdAndWithdrawnAtIsNullOrderByEnrolledAt(ProgramId program);

    List<Enrollment> findByProgramIdInAndWithdrawnAtIsNull(Collection<ProgramId> programs);

    List<Enrollment> findByProgramIdAndPersonIdAndWithdrawnAtIsNullOrderByPlace(ProgramId program, PersonId person);

    boolean existsByProgramIdAndPersonIdAndPlaceAndWithdrawnAtIsNull(ProgramId program, PersonId person, Place place);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Enrollment> findForUpdateByIdAndWithdrawnAtIsNull(EnrollmentId id);

    Optional<Enrollment> findByIdAndWithdrawnAtIsNull(EnrollmentId id);
}
