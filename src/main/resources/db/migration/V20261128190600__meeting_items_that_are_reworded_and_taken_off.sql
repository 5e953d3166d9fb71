-- The words with which an item was first brought: by them it is known again where it was carried over to
alter table meeting_item add column origin_id uuid references vault_item on delete set null;
update meeting_item set origin_id = words_id where sort = 'AGENDA';

-- When its author took an item off the agenda
alter table meeting_item add column removed_at timestamptz check (removed_at is null or sort = 'AGENDA');
