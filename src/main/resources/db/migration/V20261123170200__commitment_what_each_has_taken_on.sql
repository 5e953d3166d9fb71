create table commitment (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  author_id uuid not null references person,
  -- Who does it
  owner_id uuid not null references person,
  -- Who knows of it: the author alone, the author and one other, or all participants
  scope text not null check (scope in ('AUTHOR', 'PAIR', 'CIRCLE')),
  addressee_id uuid references person,
  state text not null check (state in ('OPEN', 'KEPT', 'MISSED')),
  due_on date not null,
  -- Sealed
  words_id uuid references vault_item on delete set null,
  -- What it came from
  meeting_id uuid references meeting,
  feedback_id uuid references feedback,
  made_at timestamptz not null,
  version integer not null,
  check ((scope = 'PAIR') = (addressee_id is not null)),
  check (scope = 'CIRCLE' or owner_id = author_id or owner_id = addressee_id)
);

create index commitment_mentorship on commitment (mentorship_id, state, due_on);
create index commitment_owner on commitment (owner_id, due_on) where state = 'OPEN';
create index commitment_meeting on commitment (meeting_id) where meeting_id is not null;

create table commitment_step (
  commitment_id uuid not null references commitment,
  position integer not null,
  kind text not null check (kind in ('MADE', 'KEPT', 'MISSED', 'RENEGOTIATED')),
  due_on date not null,
  -- Sealed
  reason_id uuid references vault_item on delete set null,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (commitment_id, position)
);

revoke update, delete on commitment_step from confidant_app; -- what was, was
revoke delete on commitment from confidant_app;
