-- A program that waits longer or shorter moves the days of all that runs in it
create function insight_board_marked_of_program() returns trigger language plpgsql as $$
begin
  insert into insight_board_mark (program_id, mentorship_id)
  select m.program_id, m.id from mentorship m where m.program_id = new.id;
  return null;
end $$;

create trigger insight_board after update of grace_days, lapsed_intervals, first_meeting_days on program
  for each row when (old.* is distinct from new.*) execute function insight_board_marked_of_program();
