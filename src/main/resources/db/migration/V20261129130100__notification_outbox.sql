-- Mail to one person each, written together with what happened and sent afterwards. No word of anybody's is in it: a kind, ids,
-- an instant, a day or a count, from which the words are made when it is sent.
create table mail (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind ~ '^[A-Z_]{1,40}$'),
  subject_id uuid not null, -- what it is about
  place_id uuid, -- where that is: a mentorship or a program
  at timestamptz,
  day date,
  number integer,
  dedupe_key text not null unique check (length(dedupe_key) <= 200),
  -- The link that ends this kind of mail is made of them and a key from outside the database, which keeps its hash alone
  nonce uuid not null,
  token_hash bytea unique check (length(token_hash) = 32),
  state text not null check (state in ('WAITING', 'SENT', 'PARKED', 'DROPPED')),
  waiting_since timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts integer not null check (attempts >= 0),
  -- Who is sending it, and until when nobody else tries
  claim uuid,
  claimed_until timestamptz,
  failure text check (failure ~ '^[A-Za-z0-9_$]{1,80}$'), -- a code or a class, never what a server wrote
  settled_at timestamptz,
  check ((claim is null) = (claimed_until is null)),
  check ((settled_at is null) = (state = 'WAITING'))
);

create index mail_due on mail (next_attempt_at, id) where state = 'WAITING';
create index mail_parked on mail (settled_at) where state = 'PARKED';

-- What it is about, and to whom, never changes
revoke update, delete on mail from confidant_app;
grant update (token_hash, state, waiting_since, next_attempt_at, attempts, claim, claimed_until, failure, settled_at)
  on mail to confidant_app;
