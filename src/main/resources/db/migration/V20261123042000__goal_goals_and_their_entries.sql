create table goal (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  mentee_id uuid not null references person,
  state text not null check (state in ('ACTIVE', 'ACHIEVED', 'SET_ASIDE')),
  -- Title, reason and measure are sealed, and go with their space
  wording_id uuid references vault_item on delete set null,
  target_on date,
  set_at timestamptz not null,
  edited_at timestamptz not null,
  version integer not null,
  foreign key (mentorship_id, mentee_id) references mentorship_participant (mentorship_id, person_id)
);

create index goal_mentorship on goal (mentorship_id, state, set_at);

create table goal_change (
  goal_id uuid not null references goal,
  position integer not null,
  state text not null check (state in ('ACTIVE', 'ACHIEVED', 'SET_ASIDE')),
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (goal_id, position)
);

create table goal_entry (
  id uuid primary key,
  goal_id uuid not null references goal,
  words_id uuid references vault_item on delete set null,
  -- Whether others than its author read it: only such an entry is counted
  shared boolean not null,
  written_at timestamptz not null,
  version integer not null
);

create index goal_entry_goal on goal_entry (goal_id, written_at);

revoke update, delete on goal_change from confidant_app; -- what was, was
revoke delete on goal, goal_entry from confidant_app;
