package org.confidant.people;

import org.confidant.shared.PersonId;
import org.springframework.data.repository.CrudRepository;

interface PersonRepository extends CrudRepository<Person, PersonId> {}
