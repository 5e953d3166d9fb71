package org.confidant.mentorship;

import org.confidant.shared.MentorshipId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MentorshipRepository extends JpaRepository<Mentorship, MentorshipId> {}
