-- One row: which master key this database was written with. Derived one way; it tells nothing of the key.
create table master_key_fingerprint (
    single boolean primary key default true check (single),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{32}$')
);

revoke update, delete on master_key_fingerprint from confidant_app;
