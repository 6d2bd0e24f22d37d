-- Every change of the data, in order: who did what to what, from which file, and why.
create table change_log (
  id          integer not null primary key,
  recorded_at text    not null,
  operator    text    not null,
  action      text    not null,
  object      text    not null,
  source      text,
  reason      text
);

create trigger change_log_keeps before update on change_log
begin
  select raise(abort, 'change_log is append-only');
end;

create trigger change_log_stays before delete on change_log
begin
  select raise(abort, 'change_log is append-only');
end;
