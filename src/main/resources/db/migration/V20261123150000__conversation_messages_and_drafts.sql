create table message (
    id            uuid primary key,
    no            bigint      not null generated always as identity, -- their order: each is sent while its mentorship's row is held
    mentorship_id uuid        not null references mentorship,
    author_id     uuid        not null references person,
    words_id      uuid        not null unique, -- sealed; no foreign key, because the vault's rows go with their key
    sent_at       timestamptz not null,
    version       integer     not null,
    unique (id, author_id)
);
create index message_mentorship on message (mentorship_id, no desc);
create table message_recipient ( -- whom it was for when it was sent; when somebody read it, nobody needs to know
    message_id uuid    not null,
    author_id  uuid    not null,
    person_id  uuid    not null references person check (person_id <> author_id),
    unread     boolean not null default true,
    primary key (message_id, person_id),
    foreign key (message_id, author_id) references message (id, author_id)
);
create index message_recipient_unread on message_recipient (person_id) where unread;
create table message_draft ( -- one a person and mentorship; what was sent leaves it empty
    id            uuid primary key,
    mentorship_id uuid    not null references mentorship,
    author_id     uuid    not null references person,
    words_id      uuid    not null unique,
    edition       integer not null check (edition >= 0),
    version       integer not null,
    unique (mentorship_id, author_id)
);
revoke update, delete on message, message_recipient from confidant_app; -- what was said stays as it was said
grant update (unread) on message_recipient to confidant_app;
