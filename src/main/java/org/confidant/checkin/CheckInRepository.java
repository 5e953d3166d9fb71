package org.confidant.checkin;

import org.confidant.shared.CheckInId;
import org.springframework.data.jpa.repository.JpaRepository;

interface CheckInRepository extends JpaRepository<CheckIn, CheckInId> {}
