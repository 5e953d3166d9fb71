-- That something happened in a mentorship since its row was made
create table insight_board_mark (
  id bigint generated always as identity primary key,
  program_id uuid not null references program,
  mentorship_id uuid not null references mentorship on delete cascade
);

create index insight_board_mark_next on insight_board_mark (program_id, mentorship_id);

create function insight_board_marked() returns trigger language plpgsql as $$
begin
  insert into insight_board_mark (program_id, mentorship_id)
  select m.program_id, m.id from mentorship m where m.id = new.mentorship_id;
  return null;
end $$;

create function insight_board_begun() returns trigger language plpgsql as $$
begin
  insert into insight_board_mark (program_id, mentorship_id) values (new.program_id, new.id);
  return null;
end $$;

create function insight_board_marked_of_agreement() returns trigger language plpgsql as $$
begin
  insert into insight_board_mark (program_id, mentorship_id)
  select m.program_id, m.id from agreement a join mentorship m on m.id = a.mentorship_id where a.id = new.agreement_id;
  return null;
end $$;

create function insight_board_marked_of_person() returns trigger language plpgsql as $$
declare whom uuid;
begin
  if tg_table_name = 'person' then whom := new.id;
  elsif tg_op = 'DELETE' then whom := old.person_id;
  else whom := new.person_id;
  end if;
  insert into insight_board_mark (program_id, mentorship_id)
  select m.program_id, m.id from mentorship_participant p join mentorship m on m.id = p.mentorship_id where p.person_id = whom;
  return null;
end $$;

create trigger insight_board after insert or update on mentorship for each row execute function insight_board_begun();
create trigger insight_board after insert or update on mentorship_change for each row execute function insight_board_marked();
create trigger insight_board after insert or update on agreement for each row execute function insight_board_marked();
create trigger insight_board after insert on agreement_signature for each row execute function insight_board_marked_of_agreement();
create trigger insight_board after insert or update on reaffirmation for each row execute function insight_board_marked();
create trigger insight_board after insert or update on meeting for each row execute function insight_board_marked();
create trigger insight_board after insert on feedback for each row execute function insight_board_marked();
create trigger insight_board after insert on contact_hold for each row execute function insight_board_marked();
create trigger insight_board after insert or update or delete on absence
  for each row execute function insight_board_marked_of_person();
create trigger insight_board after update of given_name, family_name, time_zone on person
  for each row when (old.* is distinct from new.*) execute function insight_board_marked_of_person();

insert into insight_board_mark (program_id, mentorship_id) select program_id, id from mentorship;
