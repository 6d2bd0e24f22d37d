-- The dues ledger: append-only, whole 分. What a member owes is the sum of its entries' effects.

-- Money that arrived. The fingerprint of the bank's line may come again, once the payments from it
-- were taken back; that a line is taken once is held by judging again inside the change.
create table dues_money (
  id          integer not null primary key,
  payer       text    not null,
  fen         bigint  not null check (fen > 0),
  received_on text    not null,
  reference   text,
  remark      text,
  fingerprint text,
  batch_id    integer references import_batch,
  change_id   integer not null references change_log
);
create index dues_money_of_batch on dues_money (batch_id);
create index dues_money_by_fingerprint on dues_money (fingerprint);

-- effect: what the entry adds to what the member owes. A carry-forward adds nothing: it records
-- what was open for a year of dues when the books of the year before were closed.
create table ledger_entry (
  id          integer not null primary key,
  member_id   integer not null references member,
  dues_year   integer not null,
  book_year   integer not null,
  kind        text    not null check
    (kind in ('CHARGE', 'PAYMENT', 'WAIVER', 'REFUND', 'REVERSAL', 'CARRY_FORWARD')),
  fen         bigint  not null,
  effect      bigint  not null,
  happened_on text    not null,
  tier        text,
  office      text,
  above_tier  text,
  reverses    integer references ledger_entry,
  reversed_kind text,
  money_id    integer references dues_money,
  organ       text,
  meeting     text,
  decided_on  text,
  document    text,
  note        text,
  change_id   integer not null references change_log,
  check (book_year = cast(substr(happened_on, 1, 4) as integer)),
  check (kind <> 'WAIVER' or decided_on is not null and decided_on <= happened_on),
  check (kind = 'CARRY_FORWARD' and effect = 0
    or kind = 'REVERSAL' and abs(effect) = fen and fen > 0 and reverses is not null
      and reversed_kind is not null
    or kind in ('CHARGE', 'REFUND') and effect = fen and fen > 0
    or kind in ('PAYMENT', 'WAIVER') and effect = -fen and fen > 0)
);
create index ledger_entry_of_member on ledger_entry (member_id, dues_year);
create index ledger_entry_of_dues_year on ledger_entry
  (dues_year, member_id, kind, reversed_kind, effect);
create index ledger_entry_of_book_year on ledger_entry (book_year);
create index ledger_entry_of_money on ledger_entry (money_id);
-- An entry is reversed once.
create unique index ledger_entry_reversed on ledger_entry (reverses) where reverses is not null;

-- The official receipt (社会团体会费票据), recorded only. A later row of the same money corrects the earlier.
create table dues_receipt (
  id         integer not null primary key,
  money_id   integer not null references dues_money,
  code       text    not null,
  number     text    not null,
  check_code text,
  issued_on  text    not null,
  change_id  integer not null references change_log
);
create index dues_receipt_of_money on dues_receipt (money_id, id);

-- Reminders sent: how, when, by whom.
create table dues_reminder (
  id          integer not null primary key,
  member_id   integer not null references member,
  dues_year   integer not null,
  sent_on     text    not null,
  channel     text    not null,
  sent_by     text    not null,
  note        text,
  document_id integer references issued_document,
  change_id   integer not null references change_log
);
create index dues_reminder_of_member on dues_reminder (member_id, dues_year, id);
create index dues_reminder_of_year on dues_reminder (dues_year, sent_on, id);

-- What a paper of the dues is about: a member's year, or some money; and for a statement the last
-- entry it lists.
create table dues_document (
  document_id integer not null primary key references issued_document,
  dues_year   integer not null,
  money_id    integer references dues_money,
  last_entry  integer references ledger_entry
);

-- Under which other name a member's money comes; the newest row of a payer counts.
create table payer_alias (
  id        integer not null primary key,
  payer     text    not null,
  member_id integer not null references member,
  change_id integer not null references change_log
);
create index payer_alias_by_payer on payer_alias (payer, id);

-- A year of the books that is closed, with the hash of its entries.
create table year_close (
  book_year integer not null primary key,
  closed_on text    not null,
  sha256    text    not null,
  entries   integer not null,
  opening   bigint  not null,
  charged   bigint  not null,
  paid      bigint  not null,
  waived    bigint  not null,
  refunded  bigint  not null,
  reversed  bigint  not null,
  carried   bigint  not null,
  change_id integer not null references change_log
);

create trigger ledger_entry_in_open_year before insert on ledger_entry
when exists (select 1 from year_close where book_year >= new.book_year)
begin
  select raise(abort, 'the books of this year are closed');
end;
create trigger dues_money_unchanged before update on dues_money
begin
  select raise(abort, 'dues_money is append-only');
end;
create trigger dues_money_kept before delete on dues_money
begin
  select raise(abort, 'dues_money is append-only');
end;
create trigger ledger_entry_unchanged before update on ledger_entry
begin
  select raise(abort, 'ledger_entry is append-only');
end;
create trigger ledger_entry_kept before delete on ledger_entry
begin
  select raise(abort, 'ledger_entry is append-only');
end;
create trigger dues_receipt_unchanged before update on dues_receipt
begin
  select raise(abort, 'dues_receipt is append-only');
end;
create trigger dues_receipt_kept before delete on dues_receipt
begin
  select raise(abort, 'dues_receipt is append-only');
end;
create trigger dues_reminder_unchanged before update on dues_reminder
begin
  select raise(abort, 'dues_reminder is append-only');
end;
create trigger dues_reminder_kept before delete on dues_reminder
begin
  select raise(abort, 'dues_reminder is append-only');
end;
create trigger dues_document_unchanged before update on dues_document
begin
  select raise(abort, 'dues_document is append-only');
end;
create trigger dues_document_kept before delete on dues_document
begin
  select raise(abort, 'dues_document is append-only');
end;
create trigger payer_alias_unchanged before update on payer_alias
begin
  select raise(abort, 'payer_alias is append-only');
end;
create trigger payer_alias_kept before delete on payer_alias
begin
  select raise(abort, 'payer_alias is append-only');
end;
create trigger year_close_unchanged before update on year_close
begin
  select raise(abort, 'year_close is append-only');
end;
create trigger year_close_kept before delete on year_close
begin
  select raise(abort, 'year_close is append-only');
end;

pragma user_version = 2;
