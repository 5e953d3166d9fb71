-- The order in which an agenda is spoken about
alter table meeting_item add column position integer;
update meeting_item set position = numbered.n from (
  select id, row_number() over (partition by meeting_id order by written_at, id) as n
  from meeting_item where sort = 'AGENDA') numbered
where numbered.id = meeting_item.id;
alter table meeting_item add constraint meeting_item_position check ((position is not null) = (sort = 'AGENDA'));

-- Why it was moved, called off or missed: sealed
alter table meeting_change add column reason_id uuid references vault_item on delete set null;
