create table feedback (
    id              uuid primary key,
    mentorship_id   uuid        not null references mentorship,
    giver_id        uuid        not null references person,
    receiver_id     uuid        not null references person check (receiver_id <> giver_id),
    words_id        uuid        not null, -- sealed; no foreign key, because the vault's rows go with their key
    takeaway_id     uuid,
    given_at        timestamptz not null,
    acknowledged_at timestamptz check (acknowledged_at >= given_at),
    version         integer     not null,
    check (takeaway_id is null or acknowledged_at is not null)
);
create index feedback_mentorship on feedback (mentorship_id, given_at desc);
create index feedback_waiting on feedback (receiver_id) where acknowledged_at is null;
