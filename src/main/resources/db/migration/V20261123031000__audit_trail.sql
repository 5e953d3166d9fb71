-- Who did what. Entries are only ever added: the running role may not change or remove one, and a trigger stops the owner's
-- accidents. Purpose can switch a trigger off; then the chain of hashes, whose key is not in the database, shows where.
create table audit_entry (
    seq      bigint primary key check (seq > 0),
    at       timestamptz not null,
    actor    uuid,
    action   text        not null check (action ~ '^[a-z]+(\.[a-z_]+)+$'),
    subject  text        not null check (length(subject) <= 300),
    details  text        not null check (length(details) <= 10000),
    previous text        not null unique check (previous ~ '^[0-9a-f]{64}$'),
    hash     text        not null unique check (hash ~ '^[0-9a-f]{64}$')
);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_stays
    before update or delete on audit_entry for each row execute function audit_refuse_change();
create trigger audit_entry_stays_whole
    before truncate on audit_entry for each statement execute function audit_refuse_change();

revoke all on audit_entry from confidant_app;
grant select, insert on audit_entry to confidant_app;
