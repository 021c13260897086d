-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 2: the packets that were built from the case.

CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    packet_id TEXT NOT NULL UNIQUE,
    recipient_kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    title TEXT NOT NULL,
    marking TEXT NOT NULL,
    built_at TEXT NOT NULL,
    built_by TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    choices TEXT NOT NULL
);
