-- What the first auditors missed: each part stands under a head of its own.

-- The file: whose it is, and what it must contain.
pragma application_id = 0x48554A49;

-- The dues ledger.

-- What one piece of work added to the ledger, hashed together with the seal before it: an entry
-- that was changed, added or removed later breaks the chain, in years that are open, too.
create table ledger_seal (
  last_entry  integer not null primary key references ledger_entry,
  first_entry integer not null references ledger_entry,
  sha256      text    not null,
  change_id   integer not null references change_log,
  check (first_entry <= last_entry)
);
create trigger ledger_seal_unchanged before update on ledger_seal
begin
  select raise(abort, 'ledger_seal is append-only');
end;
create trigger ledger_seal_kept before delete on ledger_seal
begin
  select raise(abort, 'ledger_seal is append-only');
end;

-- A tier by its id: its name may change. Entries from before have none; what was said then stays.
alter table ledger_entry add column tier_id text;
alter table ledger_entry add column above_tier_id text;
-- What the hash of a closed year was made of; years closed before are of the first kind.
alter table year_close add column hash_version integer not null default 1;

create trigger dues_money_dated before insert on dues_money
when date(new.received_on) is not new.received_on
begin
  select raise(abort, 'dues_money has a day that is none');
end;
create trigger ledger_entry_dated before insert on ledger_entry
when date(new.happened_on) is not new.happened_on
  or new.decided_on is not null and date(new.decided_on) is not new.decided_on
begin
  select raise(abort, 'ledger_entry has a day that is none');
end;
create trigger dues_receipt_dated before insert on dues_receipt
when date(new.issued_on) is not new.issued_on
begin
  select raise(abort, 'dues_receipt has a day that is none');
end;
create trigger dues_reminder_dated before insert on dues_reminder
when date(new.sent_on) is not new.sent_on
begin
  select raise(abort, 'dues_reminder has a day that is none');
end;
create trigger year_close_dated before insert on year_close
when date(new.closed_on) is not new.closed_on
begin
  select raise(abort, 'year_close has a day that is none');
end;
create trigger ledger_entry_with_money before insert on ledger_entry
when (new.kind = 'PAYMENT' or new.reversed_kind = 'PAYMENT') and new.money_id is null
begin
  select raise(abort, 'a payment is of some money');
end;
create trigger ledger_entry_within_money before insert on ledger_entry
when new.kind = 'PAYMENT' and new.fen
  + (select coalesce(sum(-effect), 0) from ledger_entry where money_id = new.money_id)
  > (select fen from dues_money where id = new.money_id)
begin
  select raise(abort, 'payments are more than their money');
end;

-- What a list says of offices and tier it says from its own day on; of the time before, nothing is
-- known. Until now that time was kept as if no office had been held.
drop trigger member_version_unchanged;
update member_version set offices = '?', fee_tier = null
where offices is null and retracted = 0 and exists (
  select 1
  from member_version early
  join change_log on change_log.id = early.change_id
  join member_version listed
    on listed.member_id = early.member_id and listed.change_id = early.change_id
  where early.member_id = member_version.member_id
    and change_log.action = 'action.roster-import'
    and early.offices is null and early.retracted = 0
    and listed.offices is not null and listed.retracted = 0
    and early.valid_from <= member_version.valid_from
    and member_version.valid_from < listed.valid_from);
create trigger member_version_unchanged before update on member_version
begin
  select raise(abort, 'member_version is append-only');
end;

-- Papers and numbers.

-- A copy was restored and nobody knows which numbers were given since it was made: sequences that
-- had begun by then give none until the association says where they go on.
create table number_doubt (
  change_id integer not null primary key references change_log
);
-- The series * stands for all: nothing was numbered since, each goes on from what is known.
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

-- That a membership ended: the day, who decided and why. A later one counts.
create table member_exit (
  id        integer not null primary key,
  member_id integer not null references member,
  ended_on  text    not null check (date(ended_on) is ended_on),
  organ     text    not null check (organ <> ''),
  meeting   text,
  reason    text    not null check (reason <> ''),
  change_id integer not null references change_log
);
create index member_exit_by_member on member_exit (member_id, id);
create trigger member_exit_unchanged before update on member_exit
begin
  select raise(abort, 'member_exit is append-only');
end;
create trigger member_exit_kept before delete on member_exit
begin
  select raise(abort, 'member_exit is append-only');
end;
-- Personal data of a member that left, removed for good (个人信息保护法 第四十七条). What happened stays
-- append-only: only the change that is written down here may blank, and only the columns in which
-- people stand.
create table contact_removal (
  change_id integer not null primary key references change_log,
  member_id integer not null references member
);
create trigger contact_removal_of_now before insert on contact_removal
when new.change_id <> (select max(id) from change_log)
begin
  select raise(abort, 'contact_removal is of the change under way');
end;
create trigger contact_removal_unchanged before update on contact_removal
begin
  select raise(abort, 'contact_removal is append-only');
end;
create trigger contact_removal_kept before delete on contact_removal
begin
  select raise(abort, 'contact_removal is append-only');
end;
drop trigger change_log_unchanged;
create trigger change_log_unchanged before update on change_log
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'change_log is append-only');
end;
create trigger change_log_facts_unchanged before update of
  id, recorded_at, operator, action
on change_log
begin
  select raise(abort, 'change_log is append-only');
end;
drop trigger member_version_unchanged;
create trigger member_version_unchanged before update on member_version
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'member_version is append-only');
end;
create trigger member_version_facts_unchanged before update of
  id, member_id, valid_from, change_id, retracted, kind, name, former_names, credit_code,
  code_override, unit_kind, employer, district, registered_address, registered_capital,
  business_scope, website, joined, status, offices, fee_tier
on member_version
begin
  select raise(abort, 'member_version is append-only');
end;
drop trigger import_row_unchanged;
create trigger import_row_unchanged before update on import_row
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'import_row is append-only');
end;
create trigger import_row_facts_unchanged before update of
  batch_id, row_number, verdict, name, code, subject_id
on import_row
begin
  select raise(abort, 'import_row is append-only');
end;
drop trigger import_undo_unchanged;
create trigger import_undo_unchanged before update on import_undo
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'import_undo is append-only');
end;
create trigger import_undo_facts_unchanged before update of
  batch_id, change_id
on import_undo
begin
  select raise(abort, 'import_undo is append-only');
end;
drop trigger application_step_unchanged;
create trigger application_step_unchanged before update on application_step
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'application_step is append-only');
end;
create trigger application_step_facts_unchanged before update of
  id, member_id, step, on_date, actor, meeting, change_id
on application_step
begin
  select raise(abort, 'application_step is append-only');
end;
drop trigger document_delivery_unchanged;
create trigger document_delivery_unchanged before update on document_delivery
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'document_delivery is append-only');
end;
create trigger document_delivery_facts_unchanged before update of
  id, document_id, delivered_on, change_id
on document_delivery
begin
  select raise(abort, 'document_delivery is append-only');
end;
drop trigger dues_reminder_unchanged;
create trigger dues_reminder_unchanged before update on dues_reminder
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'dues_reminder is append-only');
end;
create trigger dues_reminder_facts_unchanged before update of
  id, member_id, dues_year, sent_on, channel, sent_by, document_id, change_id
on dues_reminder
begin
  select raise(abort, 'dues_reminder is append-only');
end;
drop trigger declaration_answer_unchanged;
create trigger declaration_answer_unchanged before update on declaration_answer
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'declaration_answer is append-only');
end;
create trigger declaration_answer_facts_unchanged before update of
  version_id, part, field
on declaration_answer
begin
  select raise(abort, 'declaration_answer is append-only');
end;
drop trigger declaration_step_unchanged;
create trigger declaration_step_unchanged before update on declaration_step
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'declaration_step is append-only');
end;
create trigger declaration_step_facts_unchanged before update of
  id, declaration_id, state, on_date, change_id
on declaration_step
begin
  select raise(abort, 'declaration_step is append-only');
end;
drop trigger declaration_evidence_unchanged;
create trigger declaration_evidence_unchanged before update on declaration_evidence
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'declaration_evidence is append-only');
end;
create trigger declaration_evidence_facts_unchanged before update of
  id, declaration_id, item, bytes, sha256, change_id
on declaration_evidence
begin
  select raise(abort, 'declaration_evidence is append-only');
end;
drop trigger declaration_sending_unchanged;
create trigger declaration_sending_unchanged before update on declaration_sending
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'declaration_sending is append-only');
end;
create trigger declaration_sending_facts_unchanged before update of
  id, round, district, on_date, batch_id, change_id
on declaration_sending
begin
  select raise(abort, 'declaration_sending is append-only');
end;
drop trigger declaration_answer_kept;
create trigger declaration_answer_kept before delete on declaration_answer
when old.part not in ('A', 'B')
  or old.field not in ('leader', 'coverPhone', 'coverEmail', 'legalRepresentative', 'unitPhone',
    'contactName', 'contactPost', 'contactMobile', 'contactEmail')
  or not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'declaration_answer is append-only');
end;
create trigger member_person_unchanged before update on member_person
begin
  select raise(abort, 'member_person is append-only');
end;
create trigger member_person_kept before delete on member_person
when not exists
  (select 1 from contact_removal where change_id = (select max(id) from change_log))
begin
  select raise(abort, 'member_person is append-only');
end;

pragma user_version = 4;
