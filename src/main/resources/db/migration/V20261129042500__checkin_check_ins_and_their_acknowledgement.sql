create table check_in (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  author_id uuid not null,
  goal_id uuid references goal, -- that it is about, if any
  -- How far it reaches, so that lists pass over what others may not read. What opens, the vault decides
  scope text not null check (scope in ('AUTHOR', 'PAIR', 'CIRCLE')),
  -- Words and readings are sealed, and go with their space
  words_id uuid references vault_item on delete set null,
  written_at timestamptz not null,
  answer_id uuid references vault_item on delete set null,
  acknowledged_at timestamptz check (acknowledged_at >= written_at),
  version integer not null,
  foreign key (mentorship_id, author_id) references mentorship_participant (mentorship_id, person_id),
  check (answer_id is null or acknowledged_at is not null),
  check (scope <> 'AUTHOR' or acknowledged_at is null) -- nobody else knows of it
);

create index check_in_mentorship on check_in (mentorship_id, written_at desc);
create index check_in_waiting on check_in (mentorship_id) where acknowledged_at is null and scope <> 'AUTHOR';
create index check_in_goal on check_in (goal_id) where goal_id is not null;

revoke delete on check_in from confidant_app;
