-- A space of confidence, its key, its members, and what is sealed in it.
-- Order, not clocks, decides who was a member when: everything that happens takes the next number of one sequence, which the running
-- role can neither choose nor change (see the column grants in the next migration).
create type vault_scope as enum ('AUTHOR', 'PAIR', 'CIRCLE', 'PROGRAM'); -- compares narrowest first
create sequence vault_order;

create table vault_space (
    id           uuid primary key,
    kind         text        not null check (kind in ('MENTORSHIP', 'JOURNAL', 'ENROLLMENT', 'CONCERN')),
    ceiling      vault_scope not null,
    opened_at    timestamptz not null,
    destroyed_at timestamptz
);
create table vault_key ( -- wrapped by a key outside the database
    space_id        uuid primary key references vault_space,
    wrapped_key     bytea not null,
    wrapping_key_id text  not null
);
create table vault_member (
    id           uuid primary key,
    space_id     uuid        not null references vault_space,
    person_id    uuid        not null,
    seat         text        not null check (seat in ('PARTICIPANT', 'COORDINATOR')),
    admitted_at  timestamptz not null,
    admitted_no  bigint      not null default nextval('vault_order'),
    dismissed_at timestamptz,
    dismissed_no bigint check (dismissed_no > admitted_no),
    check ((dismissed_at is null) = (dismissed_no is null))
);
create unique index vault_member_once on vault_member (space_id, person_id, seat) where dismissed_no is null;
create index vault_member_person on vault_member (person_id, space_id);
create table vault_item (
    id           uuid primary key,
    space_id     uuid        not null references vault_key on delete cascade, -- no text outlives its key
    author_id    uuid        not null,
    scope        vault_scope not null,
    addressee_id uuid check (addressee_id is distinct from author_id),
    kind         text        not null check (length(kind) between 1 and 60),
    ciphertext   bytea       not null,
    sealed_at    timestamptz not null,
    sealed_no    bigint      not null default nextval('vault_order'),
    written_at   timestamptz not null,
    written_no   bigint      not null default nextval('vault_order'),
    version      integer     not null default 0,
    check (scope <> 'PAIR' or addressee_id is not null)
);
create index vault_item_space on vault_item (space_id);
