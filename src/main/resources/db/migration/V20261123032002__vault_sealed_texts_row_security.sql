-- Who reads and who writes a sealed text: the SQL twin of ReadingRule and SealingRule. Tending a space (app.space) shows none.
alter table vault_item enable row level security;
alter table vault_item force row level security;

create policy vault_item_read on vault_item for select to confidant_app using (
    author_id = vault_viewer()
    or exists (
        select from vault_member m
        where m.space_id = vault_item.space_id and m.person_id = vault_viewer()
          and m.admitted_no < sealed_no and (m.dismissed_no is null or m.dismissed_no > written_no)
          and case vault_item.scope
                  when 'AUTHOR' then false
                  when 'PAIR' then m.seat = 'PARTICIPANT' and m.person_id = addressee_id
                  when 'CIRCLE' then m.seat = 'PARTICIPANT'
                  when 'PROGRAM' then true
              end));

create policy vault_item_seal on vault_item for insert to confidant_app with check (
    author_id = vault_viewer()
    and exists (
        select from vault_member m
        where m.space_id = vault_item.space_id and m.person_id = author_id and m.dismissed_no is null)
    and (addressee_id is null or exists (
        select from vault_member m
        where m.space_id = vault_item.space_id and m.person_id = addressee_id and m.seat = 'PARTICIPANT'
          and m.dismissed_no is null))
    and scope <= (select ceiling from vault_space s where s.id = vault_item.space_id));

create policy vault_item_change on vault_item for update to confidant_app
    using (author_id = vault_viewer()) with check (author_id = vault_viewer());
