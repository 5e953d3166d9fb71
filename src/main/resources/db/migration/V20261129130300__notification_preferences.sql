-- Where a person chose otherwise than is usual. What is not here is as usual.
create table notification_choice (
  person_id uuid not null references person,
  kind text not null check (kind ~ '^[A-Z_]{1,40}$'),
  channel text not null check (channel in ('MAIL', 'INBOX')),
  wanted boolean not null,
  primary key (person_id, kind, channel)
);

create table notification_quiet_hours (
  person_id uuid primary key references person,
  begins time not null, -- in the person's own zone; as long as it ends there are none
  ends time not null
);
