-- Every reading of a text from outside its room, so that those who opened it can see it. It goes with the text.
create table shared_reading (
    text_id   uuid        not null references vault_item on delete cascade,
    person_id uuid        not null references person,
    read_at   timestamptz not null,
    primary key (text_id, person_id, read_at)
);

revoke update, delete on shared_reading from confidant_app; -- what was read, was
