-- When somebody is away. Days alone: nobody is asked why.
create table absence (
    id        uuid primary key,
    person_id uuid not null references person (id),
    from_on   date not null,
    until_on  date not null, -- the day on which they are back
    check (from_on < until_on)
);

create index absence_by_person on absence (person_id, from_on);
