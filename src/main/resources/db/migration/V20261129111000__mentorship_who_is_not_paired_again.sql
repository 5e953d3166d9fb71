-- Two who are never paired again. Who asked for it is kept nowhere
create table kept_apart (
  one_id uuid not null references person,
  other_id uuid not null references person,
  primary key (one_id, other_id),
  check (one_id < other_id)
);

create index kept_apart_other on kept_apart (other_id);

revoke update, delete on kept_apart from confidant_app;
