-- Platform declarations: rounds, what was declared, its review, its evidence, and what was listed.

-- A round's rules as text; the newest row of a round counts.
create table declaration_round (
  id        integer not null primary key,
  round     text    not null,
  content   text    not null,
  change_id integer not null references change_log
);
create index declaration_round_by_id on declaration_round (round, id);

-- A declaration's identity. All that it says is in its versions.
create table declaration (
  id        integer not null primary key,
  round     text    not null,
  change_id integer not null references change_log
);
create index declaration_by_round on declaration (round, id);

-- What is known of a declaration; the newest row counts, and a retracted one takes it away.
create table declaration_version (
  id             integer not null primary key,
  declaration_id integer not null references declaration,
  retracted      integer not null,
  district       text,
  niche          text,
  letter         text,
  change_id      integer not null references change_log
);
create index declaration_version_in_time on declaration_version (declaration_id, id);
create index declaration_version_of_change on declaration_version (change_id);

-- The fields of a version: of the company's form (A), the district's table (B), or the conditions
-- ticked off by hand (C).
create table declaration_answer (
  version_id integer not null references declaration_version,
  part       text    not null check (part in ('A', 'B', 'C')),
  field      text    not null,
  value      text    not null,
  primary key (version_id, part, field)
) without rowid;

-- Steps of the review, each with the day, its evidence and reasons.
create table declaration_step (
  id             integer not null primary key,
  declaration_id integer not null references declaration,
  state          text    not null,
  on_date        text    not null,
  evidence       text,
  reasons        text,
  change_id      integer not null references change_log
);
create index declaration_step_by_declaration on declaration_step (declaration_id, id);

-- Evidence handed in: the files lie in the data folder under their hash.
create table declaration_evidence (
  id             integer not null primary key,
  declaration_id integer not null references declaration,
  item           text    not null,
  file           text    not null,
  bytes          bigint  not null,
  sha256         text    not null,
  change_id      integer not null references change_log
);
create index declaration_evidence_by_declaration on declaration_evidence (declaration_id, id);
create table declaration_evidence_removed (
  evidence_id integer not null primary key references declaration_evidence,
  change_id   integer not null references change_log
);

-- What a district's bureau sent: a summary table, by whom as the table says, when.
create table declaration_sending (
  id        integer not null primary key,
  round     text    not null,
  district  text    not null,
  on_date   text    not null,
  bureau    text,
  sender    text,
  phone     text,
  mobile    text,
  batch_id  integer references import_batch,
  change_id integer not null references change_log
);
create index declaration_sending_by_round on declaration_sending (round, district, id);

-- Platforms that were listed: later rounds check against them.
create table listed_platform (
  id             integer not null primary key,
  notice         text    not null,
  platform       text    not null,
  unit           text    not null,
  credit_code    text,
  category       text,
  listed_on      text    not null,
  declaration_id integer references declaration,
  change_id      integer not null references change_log
);

-- What an issued paper of a round is about.
create table declaration_document (
  document_id    integer not null primary key references issued_document,
  round          text    not null,
  district       text,
  declaration_id integer references declaration,
  change_id      integer not null references change_log
);

create trigger declaration_round_unchanged before update on declaration_round
begin
  select raise(abort, 'declaration_round is append-only');
end;
create trigger declaration_round_kept before delete on declaration_round
begin
  select raise(abort, 'declaration_round is append-only');
end;
create trigger declaration_unchanged before update on declaration
begin
  select raise(abort, 'declaration is append-only');
end;
create trigger declaration_kept before delete on declaration
begin
  select raise(abort, 'declaration is append-only');
end;
create trigger declaration_version_unchanged before update on declaration_version
begin
  select raise(abort, 'declaration_version is append-only');
end;
create trigger declaration_version_kept before delete on declaration_version
begin
  select raise(abort, 'declaration_version is append-only');
end;
create trigger declaration_answer_unchanged before update on declaration_answer
begin
  select raise(abort, 'declaration_answer is append-only');
end;
create trigger declaration_answer_kept before delete on declaration_answer
begin
  select raise(abort, 'declaration_answer is append-only');
end;
create trigger declaration_step_unchanged before update on declaration_step
begin
  select raise(abort, 'declaration_step is append-only');
end;
create trigger declaration_step_kept before delete on declaration_step
begin
  select raise(abort, 'declaration_step is append-only');
end;
create trigger declaration_evidence_unchanged before update on declaration_evidence
begin
  select raise(abort, 'declaration_evidence is append-only');
end;
create trigger declaration_evidence_kept before delete on declaration_evidence
begin
  select raise(abort, 'declaration_evidence is append-only');
end;
create trigger declaration_evidence_removed_unchanged before update on declaration_evidence_removed
begin
  select raise(abort, 'declaration_evidence_removed is append-only');
end;
create trigger declaration_evidence_removed_kept before delete on declaration_evidence_removed
begin
  select raise(abort, 'declaration_evidence_removed is append-only');
end;
create trigger declaration_sending_unchanged before update on declaration_sending
begin
  select raise(abort, 'declaration_sending is append-only');
end;
create trigger declaration_sending_kept before delete on declaration_sending
begin
  select raise(abort, 'declaration_sending is append-only');
end;
create trigger declaration_document_unchanged before update on declaration_document
begin
  select raise(abort, 'declaration_document is append-only');
end;
create trigger declaration_document_kept before delete on declaration_document
begin
  select raise(abort, 'declaration_document is append-only');
end;
create trigger listed_platform_unchanged before update on listed_platform
begin
  select raise(abort, 'listed_platform is append-only');
end;
create trigger listed_platform_kept before delete on listed_platform
begin
  select raise(abort, 'listed_platform is append-only');
end;

pragma user_version = 3;
