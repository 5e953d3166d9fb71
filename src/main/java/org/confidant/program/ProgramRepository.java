package org.confidant.program;

import org.confidant.shared.ProgramId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgramRepository extends JpaRepository<Program, ProgramId> {}
