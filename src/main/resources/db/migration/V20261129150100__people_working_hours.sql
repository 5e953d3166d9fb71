-- When somebody works, on their own clock; who never said has the usual hours
create table working_hours (
  person_id uuid primary key references person,
  begins time not null,
  ends time not null check (ends > begins),
  days text[] not null check (cardinality(days) > 0)
);
