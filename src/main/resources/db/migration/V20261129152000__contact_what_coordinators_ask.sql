-- A coordinator asked whether the next date is planned. Nobody's words.
create table contact_nudge (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  coordinator_id uuid not null references person,
  told integer not null check (told > 0), -- how many
  at timestamptz not null
);

create index contact_nudge_latest on contact_nudge (mentorship_id, at desc);

revoke update, delete on contact_nudge from confidant_app; -- what was, was
