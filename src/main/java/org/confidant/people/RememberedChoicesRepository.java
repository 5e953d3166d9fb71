package org.confidant.people;

import org.springframework.data.repository.CrudRepository;

interface RememberedChoicesRepository extends CrudRepository<RememberedChoices, String> {}
