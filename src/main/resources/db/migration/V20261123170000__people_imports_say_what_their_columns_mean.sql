-- What somebody said of a file's columns, with the import that waits for it
alter table people_import add column uses text[] not null default '{}';
alter table people_import add column date_order text check (date_order in ('DAY_FIRST', 'MONTH_FIRST'));
alter table people_import add column name_order text not null default 'GIVEN_FIRST'
    check (name_order in ('GIVEN_FIRST', 'FAMILY_FIRST'));
alter table people_import add column zone text check (length(zone) <= 64);
alter table people_import add column here text[] not null default '{}';
alter table people_import add column gone text[] not null default '{}';

-- The same for the next file whose first line is the same, known by its SHA-256
create table people_import_memory (
  heads text primary key check (length(heads) = 64),
  uses text[] not null,
  date_order text check (date_order in ('DAY_FIRST', 'MONTH_FIRST')),
  name_order text not null check (name_order in ('GIVEN_FIRST', 'FAMILY_FIRST')),
  zone text check (length(zone) <= 64),
  here text[] not null,
  gone text[] not null,
  said_at timestamptz not null,
  version integer not null
);
