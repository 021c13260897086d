-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 7: the docket: what is asked of whom, what became of it, and what was seen since. Rows of evidence are named by
-- their ids without a foreign key: an import that is withdrawn takes them along and brings them back under the same
-- ids, while the docket goes on saying what was asked. Moments are ISO 8601 in UTC; missing text is '', a missing id 0.

-- One referral. Its packets are the rows of the table referral that name it: each one a revision.
CREATE TABLE docket (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    recipient_id TEXT NOT NULL,
    recipient_kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    title TEXT NOT NULL,
    marking TEXT NOT NULL,
    door TEXT NOT NULL,
    network TEXT NOT NULL,
    why TEXT NOT NULL,
    details TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    state INTEGER NOT NULL,
    state_since TEXT NOT NULL
);

-- What it is about: kind 1 an entity, 2 a listing, with the name as it was.
CREATE TABLE docket_item (
    id INTEGER PRIMARY KEY,
    docket INTEGER NOT NULL REFERENCES docket (id),
    kind INTEGER NOT NULL,
    item INTEGER NOT NULL,
    name TEXT NOT NULL,
    why TEXT NOT NULL,
    UNIQUE (docket, kind, item)
);
CREATE INDEX docket_item_by_item ON docket_item (kind, item);

-- What happened: kind 1 a change of state, 2 a clock renewed, 3 a date set for a clock. The proof is a record, an evidence
-- file (a source) or words, such as the number of a message.
CREATE TABLE docket_event (
    id INTEGER PRIMARY KEY,
    docket INTEGER NOT NULL REFERENCES docket (id),
    kind INTEGER NOT NULL,
    from_state INTEGER NOT NULL,
    to_state INTEGER NOT NULL,
    clock TEXT NOT NULL,
    due_at TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    proof_record INTEGER NOT NULL,
    proof_source INTEGER NOT NULL,
    proof TEXT NOT NULL
);
CREATE INDEX docket_event_by_docket ON docket_event (docket);

-- What was seen of an item afterwards. Verified where a record or an evidence file shows it.
CREATE TABLE docket_outcome (
    id INTEGER PRIMARY KEY,
    docket INTEGER NOT NULL REFERENCES docket (id),
    docket_item INTEGER NOT NULL REFERENCES docket_item (id),
    outcome INTEGER NOT NULL,
    observed_at TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    evidence_record INTEGER NOT NULL,
    evidence_source INTEGER NOT NULL
);
CREATE INDEX docket_outcome_by_docket ON docket_outcome (docket);

-- Packets of a docket entry: revision 1, 2, 3, …; 0 where the packet was built without one.
ALTER TABLE referral ADD COLUMN docket INTEGER NOT NULL DEFAULT 0;
ALTER TABLE referral ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE referral ADD COLUMN supersedes TEXT NOT NULL DEFAULT '';
ALTER TABLE referral ADD COLUMN variant TEXT NOT NULL DEFAULT '';

-- Letters and the case's own directory (recipients helper) follow here; say
-- in models/store/rowchange.cpp which of their columns commands may change.

-- How far a fact may be told on (TLP 2.0: 0 CLEAR, 1 GREEN, 2 AMBER, 3 AMBER+STRICT, 4 RED), where an analyst said so.
-- kind: 1 a source with all its records, 2 an entity, 3 a listing. Without a row nothing was said.
CREATE TABLE fact_marking (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    fact INTEGER NOT NULL,
    marking INTEGER NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    marked_at TEXT NOT NULL,
    UNIQUE (kind, fact)
);

-- The case's own recipients, and what it says otherwise of those of the directory: one JSON object each, as in
-- resources/referrals/recipients.json, with its source and date.
CREATE TABLE recipient (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    entry TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL
);

-- Warning letters to the operators of sites. The content is JSON: all that the letter says, with the ids of what it is
-- about. Days are ISO 8601, '' where not known. verdict: 0 no answer judged, 1 adequate, 2 not adequate.
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    addressee TEXT NOT NULL,
    content TEXT NOT NULL,
    dated TEXT NOT NULL,
    calendar TEXT NOT NULL,
    response_days INTEGER NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    delivered TEXT NOT NULL,
    delivery_proof TEXT NOT NULL,
    received TEXT NOT NULL,
    receipt_proof TEXT NOT NULL,
    answered TEXT NOT NULL,
    answer TEXT NOT NULL,
    verdict INTEGER NOT NULL
);
