-- What the first auditors missed: each part stands under a head of its own.

-- The file: whose it is, and what it must contain.
pragma application_id = 0x48554A49;

-- The dues ledger.

-- Papers and numbers.

-- A copy was restored and nobody knows which numbers were given since it was made: sequences that
-- had begun by then give none until the association says where they go on.
create table number_doubt (
  change_id integer not null primary key references change_log
);
create table number_resumption (
  id        integer not null primary key,
  series    text    not null,
  scope     text    not null,
  next      integer not null check (next > 0),
  change_id integer not null references change_log
);
create index number_resumption_by_scope on number_resumption (series, scope, id);
create trigger number_doubt_unchanged before update on number_doubt
begin
  select raise(abort, 'number_doubt is append-only');
end;
create trigger number_doubt_kept before delete on number_doubt
begin
  select raise(abort, 'number_doubt is append-only');
end;
create trigger number_resumption_unchanged before update on number_resumption
begin
  select raise(abort, 'number_resumption is append-only');
end;
create trigger number_resumption_kept before delete on number_resumption
begin
  select raise(abort, 'number_resumption is append-only');
end;

-- Imports.

-- Members.

pragma user_version = 4;
