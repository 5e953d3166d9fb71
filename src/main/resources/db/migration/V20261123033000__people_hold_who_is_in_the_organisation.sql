create table person (
  id uuid primary key,
  employee_id text unique check (length(employee_id) between 1 and 64),
  given_name text not null check (length(given_name) between 1 and 120),
  family_name text not null check (length(family_name) <= 120),
  -- Deferrable, so that one import may swap the addresses of two people
  email text not null check (length(email) between 3 and 254) unique deferrable initially immediate,
  job_title text not null check (length(job_title) <= 300),
  level text not null check (length(level) <= 120),
  department text not null check (length(department) <= 120),
  location text not null check (length(location) <= 120),
  time_zone text not null check (length(time_zone) <= 64),
  languages text[] not null,
  skills text[] not null,
  wants_to_learn text[] not null,
  hired_on date,
  -- Deferrable, so that an import may write people in any order
  manager_id uuid references person deferrable initially deferred check (manager_id <> id),
  active boolean not null,
  administrator boolean not null,
  locale text check (length(locale) <= 35),
  search_text text not null,
  sort_name text not null,
  version integer not null
);

create index person_by_name on person (sort_name, id);
create index person_by_manager on person (manager_id);
create index person_by_department on person (department);

create table people_import (
  id uuid primary key,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  file_name text not null check (length(file_name) <= 300),
  -- Emptied when applied: what was in it is in the people
  content bytea,
  applied_at timestamptz,
  created integer not null check (created >= 0),
  changed integer not null check (changed >= 0),
  refused integer not null check (refused >= 0),
  version integer not null,
  check ((content is null) = (applied_at is not null))
);

create index people_import_by_time on people_import (uploaded_at);
