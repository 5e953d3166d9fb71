package org.confidant.account;

import org.confidant.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, PersonId> {}
