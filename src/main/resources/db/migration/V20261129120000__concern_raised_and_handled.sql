-- What a participant tells one person outside their mentorship. Nothing here is reached from the mentorship by anybody else
create table concern (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  author_id uuid not null,
  recipient_id uuid not null references person check (recipient_id <> author_id),
  capacity text not null check (capacity in ('COORDINATOR', 'ADMINISTRATOR')), -- in which the recipient was chosen
  urgent boolean not null,
  state text not null check (state in ('SUBMITTED', 'TAKEN_UP', 'SETTLED', 'WITHDRAWN')),
  space_id uuid not null unique references vault_space, -- its own: the two are its only members
  raised_at timestamptz not null,
  seen integer not null, -- position of the last step that its author has looked at
  version integer not null,
  foreign key (mentorship_id, author_id) references mentorship_participant (mentorship_id, person_id)
);

create table concern_step (
  concern_id uuid not null references concern,
  position integer not null,
  kind text not null check (kind in ('SUBMITTED', 'ADDED', 'TAKEN_UP', 'SETTLED', 'WITHDRAWN')),
  person_id uuid not null references person,
  at timestamptz not null,
  -- Sealed, and goes with its space
  words_id uuid references vault_item on delete set null,
  primary key (concern_id, position)
);

create index concern_author on concern (author_id, raised_at desc);
create index concern_recipient on concern (recipient_id, raised_at desc);
create index concern_mentorship on concern (mentorship_id);

revoke delete on concern from confidant_app;
revoke update, delete on concern_step from confidant_app;
