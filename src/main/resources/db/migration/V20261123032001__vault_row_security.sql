-- Row security of the vault. It knows only what the transaction has said: app.viewer is the one person who reads or writes, app.space
-- the one space that is tended (opened, its members changed, destroyed). With neither, nothing is there. The owner is bound as well.
create function vault_viewer() returns uuid language sql stable as
    $$ select nullif(current_setting('app.viewer', true), '')::uuid $$;
create function vault_tended() returns uuid language sql stable as
    $$ select nullif(current_setting('app.space', true), '')::uuid $$;

alter table vault_space enable row level security;
alter table vault_space force row level security;
alter table vault_key enable row level security;
alter table vault_key force row level security;
alter table vault_member enable row level security;
alter table vault_member force row level security;

-- Members see who else is or was in their spaces, so that "who can read this" can be told. A policy that read its own table would
-- never end: the function runs as the owner, to whom the table shows the viewer's own rows and no others.
create policy vault_member_own on vault_member for select to current_user using (person_id = vault_viewer());
create function vault_spaces_of_viewer() returns setof uuid language sql stable security definer set search_path from current as
    $$ select space_id from vault_member where person_id = vault_viewer() $$;
revoke execute on function vault_spaces_of_viewer() from public;
grant execute on function vault_spaces_of_viewer() to confidant_app;

create policy vault_member_shared on vault_member for select to confidant_app
    using (space_id = vault_tended() or space_id in (select vault_spaces_of_viewer()));
create policy vault_member_admit on vault_member for insert to confidant_app with check (space_id = vault_tended());
create policy vault_member_dismiss on vault_member for update to confidant_app using (space_id = vault_tended());

create policy vault_space_shared on vault_space for select to confidant_app
    using (id = vault_tended() or id in (select vault_spaces_of_viewer()));
create policy vault_space_open on vault_space for insert to confidant_app with check (id = vault_tended());
create policy vault_space_tend on vault_space for update to confidant_app using (id = vault_tended());

create policy vault_key_shared on vault_key for select to confidant_app
    using (space_id = vault_tended() or space_id in (select vault_spaces_of_viewer()));
create policy vault_key_open on vault_key for insert to confidant_app with check (space_id = vault_tended());
create policy vault_key_destroy on vault_key for delete to confidant_app using (space_id = vault_tended());
