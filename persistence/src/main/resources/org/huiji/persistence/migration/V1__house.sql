-- Facts that happened are append-only: the triggers below refuse to change or remove them.
-- Dates are ISO text, instants ISO text in UTC.

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

-- What the association set about itself; the newest row of a key counts.
create table setting (
  id        integer not null primary key,
  key       text    not null,
  value     text    not null,
  change_id integer not null references change_log
);
create index setting_by_key on setting (key, id);

-- The association's rule book, every edition of it, as text.
create table rulebook_edition (
  id         integer not null primary key,
  valid_from text    not null,
  content    text    not null,
  change_id  integer not null references change_log
);

-- A member's identity. All that describes it is in its versions.
create table member (
  id        integer not null primary key,
  change_id integer not null references change_log
);

-- Numbers of members and documents, given once: without gaps inside a scope, never reused.
create table given_number (
  id        integer not null primary key,
  series    text    not null,
  scope     text    not null,
  sequence  integer not null,
  number    text    not null,
  change_id integer not null references change_log,
  unique (series, scope, sequence),
  unique (series, number)
);

create table member_number (
  member_id integer not null primary key references member,
  number    text    not null unique,
  change_id integer not null references change_log
);

-- How a member is described from a date on. A later row of the same date corrects the earlier.
create table member_version (
  id                     integer not null primary key,
  member_id              integer not null references member,
  valid_from             text    not null,
  change_id              integer not null references change_log,
  retracted              integer not null,
  kind                   text    not null,
  name                   text    not null,
  former_names           text,
  credit_code            text,
  code_override          text,
  unit_kind              text,
  employer               text,
  district               text,
  registered_address     text,
  correspondence_address text,
  registered_capital     text,
  business_scope         text,
  website                text,
  joined                 text,
  status                 text    not null,
  offices                text,
  fee_tier               text,
  note                   text
);
create index member_version_in_time on member_version (member_id, valid_from, id);
create index member_version_of_change on member_version (change_id);

-- People of a version. Personal data: may be removed after exit, the version stays.
create table member_person (
  version_id integer not null references member_version,
  role       text    not null,
  name       text,
  post       text,
  mobile     text,
  phone      text,
  email      text,
  primary key (version_id, role)
);

-- Every import, its rows as they were judged, and whether it was taken back.
create table import_batch (
  id             integer not null primary key,
  kind           text    not null,
  file           text    not null,
  sha256         text    not null,
  sheet          text    not null,
  effective_from text    not null,
  change_id      integer not null references change_log
);
create table import_row (
  batch_id   integer not null references import_batch,
  row_number integer not null,
  verdict    text    not null,
  name       text    not null,
  code       text    not null,
  subject_id integer,
  detail     text    not null,
  primary key (batch_id, row_number)
);
create table import_undo (
  batch_id  integer not null primary key references import_batch,
  kept      text    not null,
  change_id integer not null references change_log
);

-- The clerk's mapping of columns for files of one shape; the newest row counts.
create table column_mapping (
  id        integer not null primary key,
  kind      text    not null,
  signature text    not null,
  mapping   text    not null,
  change_id integer not null references change_log
);
create index column_mapping_by_shape on column_mapping (kind, signature, id);

-- Steps of an application, each with its evidence.
create table application_step (
  id        integer not null primary key,
  member_id integer not null references member,
  step      text    not null,
  on_date   text    not null,
  actor     text    not null,
  organ     text,
  meeting   text,
  form      text,
  evidence  text,
  change_id integer not null references change_log
);
create index application_step_by_member on application_step (member_id, id);

-- What was issued stays as it was: number, bytes, hash.
create table issued_document (
  id         integer not null primary key,
  kind       text    not null,
  number     text    not null,
  member_id  integer references member,
  version_id integer references member_version,
  subject    text    not null,
  issued_on  text    not null,
  sha256     text    not null,
  pages      integer not null,
  replaces   integer references issued_document,
  reason     text,
  change_id  integer not null references change_log,
  unique (kind, number)
);
create index issued_document_by_member on issued_document (member_id, id);
create table document_content (
  document_id integer not null primary key references issued_document,
  pdf         blob    not null
);
create table document_void (
  document_id integer not null primary key references issued_document,
  reason      text    not null,
  change_id   integer not null references change_log
);
create table document_delivery (
  id          integer not null primary key,
  document_id integer not null references issued_document,
  delivered_on text   not null,
  receiver    text    not null,
  change_id   integer not null references change_log
);

create trigger change_log_unchanged before update on change_log
begin
  select raise(abort, 'change_log is append-only');
end;
create trigger change_log_kept before delete on change_log
begin
  select raise(abort, 'change_log is append-only');
end;
create trigger setting_unchanged before update on setting
begin
  select raise(abort, 'setting is append-only');
end;
create trigger setting_kept before delete on setting
begin
  select raise(abort, 'setting is append-only');
end;
create trigger rulebook_edition_unchanged before update on rulebook_edition
begin
  select raise(abort, 'rulebook_edition is append-only');
end;
create trigger rulebook_edition_kept before delete on rulebook_edition
begin
  select raise(abort, 'rulebook_edition is append-only');
end;
create trigger member_unchanged before update on member
begin
  select raise(abort, 'member is append-only');
end;
create trigger member_kept before delete on member
begin
  select raise(abort, 'member is append-only');
end;
create trigger given_number_unchanged before update on given_number
begin
  select raise(abort, 'given_number is append-only');
end;
create trigger given_number_kept before delete on given_number
begin
  select raise(abort, 'given_number is append-only');
end;
create trigger member_number_unchanged before update on member_number
begin
  select raise(abort, 'member_number is append-only');
end;
create trigger member_number_kept before delete on member_number
begin
  select raise(abort, 'member_number is append-only');
end;
create trigger member_version_unchanged before update on member_version
begin
  select raise(abort, 'member_version is append-only');
end;
create trigger member_version_kept before delete on member_version
begin
  select raise(abort, 'member_version is append-only');
end;
create trigger import_batch_unchanged before update on import_batch
begin
  select raise(abort, 'import_batch is append-only');
end;
create trigger import_batch_kept before delete on import_batch
begin
  select raise(abort, 'import_batch is append-only');
end;
create trigger import_row_unchanged before update on import_row
begin
  select raise(abort, 'import_row is append-only');
end;
create trigger import_row_kept before delete on import_row
begin
  select raise(abort, 'import_row is append-only');
end;
create trigger import_undo_unchanged before update on import_undo
begin
  select raise(abort, 'import_undo is append-only');
end;
create trigger import_undo_kept before delete on import_undo
begin
  select raise(abort, 'import_undo is append-only');
end;
create trigger column_mapping_unchanged before update on column_mapping
begin
  select raise(abort, 'column_mapping is append-only');
end;
create trigger column_mapping_kept before delete on column_mapping
begin
  select raise(abort, 'column_mapping is append-only');
end;
create trigger application_step_unchanged before update on application_step
begin
  select raise(abort, 'application_step is append-only');
end;
create trigger application_step_kept before delete on application_step
begin
  select raise(abort, 'application_step is append-only');
end;
create trigger issued_document_unchanged before update on issued_document
begin
  select raise(abort, 'issued_document is append-only');
end;
create trigger issued_document_kept before delete on issued_document
begin
  select raise(abort, 'issued_document is append-only');
end;
create trigger document_content_unchanged before update on document_content
begin
  select raise(abort, 'document_content is append-only');
end;
create trigger document_content_kept before delete on document_content
begin
  select raise(abort, 'document_content is append-only');
end;
create trigger document_void_unchanged before update on document_void
begin
  select raise(abort, 'document_void is append-only');
end;
create trigger document_void_kept before delete on document_void
begin
  select raise(abort, 'document_void is append-only');
end;
create trigger document_delivery_unchanged before update on document_delivery
begin
  select raise(abort, 'document_delivery is append-only');
end;
create trigger document_delivery_kept before delete on document_delivery
begin
  select raise(abort, 'document_delivery is append-only');
end;

pragma user_version = 1;
