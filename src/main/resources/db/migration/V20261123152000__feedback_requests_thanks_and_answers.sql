alter table feedback add column kind text not null default 'FEEDBACK' check (kind in ('FEEDBACK', 'THANKS'));
alter table feedback alter column kind drop default;
alter table feedback add check (kind = 'FEEDBACK' or acknowledged_at is null); -- a thank-you asks for nothing

create table feedback_request (
    id            uuid primary key,
    mentorship_id uuid        not null references mentorship,
    asker_id      uuid        not null references person,
    asked_id      uuid        not null references person check (asked_id <> asker_id),
    words_id      uuid        not null, -- sealed: on what
    asked_at      timestamptz not null,
    due_on        date        not null,
    feedback_id   uuid unique references feedback, -- what came of it
    closed_at     timestamptz check (closed_at >= asked_at),
    version       integer     not null,
    check (feedback_id is null or closed_at is not null)
);
create index feedback_request_mentorship on feedback_request (mentorship_id);
create index feedback_request_waiting on feedback_request (asked_id) where closed_at is null;

create table feedback_answer (
    feedback_id uuid        not null references feedback,
    position    integer     not null,
    author_id   uuid        not null references person,
    words_id    uuid        not null, -- sealed
    at          timestamptz not null,
    primary key (feedback_id, position)
);
revoke update, delete on feedback_answer from confidant_app; -- what was answered stays answered
