-- Addresses that calendars read without signing in, one a person. The address itself is never kept: its SHA-256 is.
create table calendar_feed (
    person_id  uuid primary key references person, -- a new one replaces the old
    token_hash bytea       not null unique check (length(token_hash) = 32),
    made_at    timestamptz not null
);
