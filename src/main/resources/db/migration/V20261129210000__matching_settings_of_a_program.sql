-- How a program matches; one that nobody has chosen for has the usual settings, which stand in the code
create table match_settings (
  program_id uuid primary key references program,
  least_minutes integer not null check (least_minutes between 0 and 1200), -- of a week
  other_department boolean not null,
  never_twice boolean not null,
  least_levels integer not null check (least_levels between -10 and 10),
  most_levels integer not null check (most_levels between least_levels and 10),
  aim text not null check (aim in ('MOST_PEOPLE', 'TOTAL_FIT', 'FAIREST')),
  step integer not null check (step between 0 and 10000), -- points
  version integer not null
);

create table match_weight (
  program_id uuid not null references match_settings,
  criterion text not null,
  weight integer not null check (weight between 0 and 100),
  primary key (program_id, criterion)
);
