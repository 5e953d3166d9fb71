alter table enrollment add column edited_at timestamptz;
alter table enrollment add column withdrawn_at timestamptz; -- it is told of still where two met, and held no more
alter table enrollment drop constraint enrollment_program_id_person_id_place_key;
create unique index enrollment_held on enrollment (program_id, person_id, place) where withdrawn_at is null;
create index enrollment_program on enrollment (program_id, enrolled_at);

-- Whoever is enrolled by hand needs no answer any more
alter table program_invitation drop constraint program_invitation_state_check;
alter table program_invitation add constraint program_invitation_state_check
    check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'CLOSED'));
