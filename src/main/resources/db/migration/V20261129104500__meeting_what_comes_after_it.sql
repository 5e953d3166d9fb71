-- What comes after a meeting that was held: a day in time, one that is later by agreement, a pause, or the end. Null for those logged before
alter table meeting add column then_what text check (then_what in ('IN_TIME', 'LATER', 'PAUSE', 'CLOSING'));
alter table meeting add check (then_what is null or state = 'HELD');
