create table account (
    person_id       uuid primary key references person,
    password_hash   text        not null,
    password_set_at timestamptz not null,
    first_used_at   timestamptz,
    version         integer     not null
);
-- The link itself is never kept: its SHA-256 is.
create table account_invitation (
    person_id  uuid primary key references person, -- a new one replaces the old
    token_hash bytea       not null unique check (length(token_hash) = 32),
    invited_by uuid        not null references person,
    invited_at timestamptz not null,
    expires_at timestamptz not null
);
create table sign_in_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
