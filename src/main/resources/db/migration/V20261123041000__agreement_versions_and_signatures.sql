create table agreement (
  id uuid primary key,
  mentorship_id uuid not null references mentorship,
  number integer not null check (number >= 1),
  state text not null check (state in ('DRAFT', 'IN_FORCE', 'SUPERSEDED')),
  rhythm_weeks integer not null check (rhythm_weeks between 1 and 6),
  meeting_minutes integer not null check (meeting_minutes between 15 and 240),
  ends_on date,
  ceiling text not null check (ceiling in ('PAIR', 'CIRCLE', 'PROGRAM')),
  -- The words are sealed, and go with their space
  wording_id uuid references vault_item on delete set null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  edited_by uuid not null references person,
  edited_at timestamptz not null,
  in_force_at timestamptz check ((in_force_at is null) = (state = 'DRAFT')),
  superseded_at timestamptz check ((superseded_at is not null) = (state = 'SUPERSEDED')),
  version integer not null,
  unique (mentorship_id, number)
);

create unique index agreement_one_draft on agreement (mentorship_id) where state = 'DRAFT';
create unique index agreement_one_in_force on agreement (mentorship_id) where state = 'IN_FORCE';

create table agreement_signature (
  id uuid primary key,
  agreement_id uuid not null references agreement,
  person_id uuid not null references person,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  signed_at timestamptz not null,
  voided_at timestamptz
);

create unique index agreement_signature_once on agreement_signature (agreement_id, person_id) where voided_at is null;

-- A signature is never taken back or moved to another text
revoke update, delete on agreement_signature from confidant_app;
grant update (voided_at) on agreement_signature to confidant_app;
revoke delete on agreement from confidant_app;
