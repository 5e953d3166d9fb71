create table meeting (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 480),
  -- Place or link, and why there is no next date: sealed
  place_id uuid references vault_item on delete set null,
  reason_id uuid references vault_item on delete set null,
  logged_at timestamptz check ((logged_at is not null) = (state = 'HELD')),
  version integer not null
);

create index meeting_mentorship on meeting (mentorship_id, state, starts_at);

create table meeting_attendance (
  meeting_id uuid not null references meeting,
  person_id uuid not null references person,
  primary key (meeting_id, person_id)
);

create table meeting_change (
  meeting_id uuid not null references meeting,
  position integer not null,
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  starts_at timestamptz not null,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (meeting_id, position)
);

create table meeting_item (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  sort text not null check (sort in ('AGENDA', 'NOTE')),
  words_id uuid references vault_item on delete set null,
  written_at timestamptz not null,
  version integer not null
);

create index meeting_item_meeting on meeting_item (meeting_id, written_at);

revoke update, delete on meeting_change from confidant_app; -- what was, was
revoke delete on meeting, meeting_item from confidant_app;
