-- Columns that the running role cannot set are decided here: the order of things, who wrote what, where and for whom.
-- Sealed texts are never deleted one by one: they go with the key of their space, by cascade.
revoke all on vault_space, vault_key, vault_member, vault_item from confidant_app;
grant select, insert (id, kind, ceiling, opened_at), update (ceiling, destroyed_at) on vault_space to confidant_app;
grant select, insert, delete on vault_key to confidant_app;
grant select, insert (id, space_id, person_id, seat, admitted_at), update (dismissed_at) on vault_member to confidant_app;
grant select, insert (id, space_id, author_id, scope, addressee_id, kind, ciphertext, sealed_at, written_at),
    update (scope, ciphertext, written_at, version) on vault_item to confidant_app;
revoke all on sequence vault_order from confidant_app;
grant usage on sequence vault_order to confidant_app;

create function vault_member_dismissal() returns trigger language plpgsql as $$
begin
    if old.dismissed_no is not null then
        raise exception 'who left has left: admit them again' using errcode = 'insufficient_privilege';
    end if;
    new.dismissed_no := nextval('vault_order');
    return new;
end $$;
create trigger vault_member_dismissal before update on vault_member for each row execute function vault_member_dismissal();

create function vault_item_change() returns trigger language plpgsql as $$
begin
    if new.scope > old.scope then
        raise exception 'a scope never widens' using errcode = 'insufficient_privilege';
    end if;
    if new.scope = old.scope then -- other words: from a present member, and hidden from who left meanwhile
        if not exists (select from vault_member m
                       where m.space_id = old.space_id and m.person_id = old.author_id and m.dismissed_no is null) then
            raise exception 'who left changes nothing' using errcode = 'insufficient_privilege';
        end if;
        new.written_no := nextval('vault_order');
    end if;
    return new;
end $$;
create trigger vault_item_change before update on vault_item for each row execute function vault_item_change();
