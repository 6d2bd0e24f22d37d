-- What the first auditors missed: each part stands under a head of its own.

-- The file: whose it is, and what it must contain.
pragma application_id = 0x48554A49;

-- The dues ledger.

-- Papers and numbers.

-- Imports.

-- Members.

pragma user_version = 4;
