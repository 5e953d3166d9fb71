-- A line in a person's inbox. As in the outbox there is no word of anybody's in it.
create table notice (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind ~ '^[A-Z_]{1,40}$'),
  subject_id uuid not null,
  place_id uuid,
  at timestamptz,
  day date,
  number integer,
  dedupe_key text not null unique check (length(dedupe_key) <= 200),
  told_at timestamptz not null,
  read_at timestamptz check (read_at >= told_at)
);

create index notice_newest on notice (person_id, told_at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;

revoke update, delete on notice from confidant_app;
grant update (read_at) on notice to confidant_app;
