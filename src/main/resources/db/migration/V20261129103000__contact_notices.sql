-- What was noticed of a mentorship, and who was told. Dates and states alone.
create table contact_notice (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  subject text not null check (subject in ('MEETING', 'FEEDBACK', 'FIRST_MEETING', 'CHECKPOINT', 'INACTIVITY')),
  giver_id uuid references person check ((giver_id is not null) = (subject = 'FEEDBACK')), -- who would give feedback
  receiver_id uuid references person check ((receiver_id is not null) = (subject = 'FEEDBACK')),
  state text not null check (state in ('ON_TRACK', 'DUE_SOON', 'DUE', 'OVERDUE', 'LAPSED', 'PAUSED')),
  since date not null, -- by the rule, whenever it was noticed
  noticed_at timestamptz not null,
  unique nulls not distinct (mentorship_id, subject, giver_id, receiver_id, state, since)
);

create index contact_notice_latest on contact_notice (mentorship_id, noticed_at desc);

create table contact_notice_told (
  notice_id uuid not null references contact_notice,
  person_id uuid not null references person,
  primary key (notice_id, person_id)
);

-- A coordinator asks to wait with a conclusion
create table contact_hold (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  coordinator_id uuid not null references person,
  reason text not null check (reason in ('SPOKE', 'AWAY', 'DATE', 'OTHER')),
  until_on date not null,
  at timestamptz not null
);

create index contact_hold_mentorship on contact_hold (mentorship_id, until_on);

revoke update, delete on contact_notice, contact_notice_told, contact_hold from confidant_app; -- what was, was

alter table mentorship_change alter column person_id drop not null;
alter table mentorship_change add check (person_id is not null or state = 'ENDED'); -- nobody's act: nothing had happened for long
