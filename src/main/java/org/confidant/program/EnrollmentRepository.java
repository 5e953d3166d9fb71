package org.confidant.program;

import java.util.List;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnrollmentRepository extends JpaRepository<Enrollment, EnrollmentId> {

    List<Enrollment> findByProgramIdOrderByEnrolledAt(ProgramId program);

    boolean existsByProgramIdAndPersonIdAndPlace(ProgramId program, PersonId person, Place place);
}
