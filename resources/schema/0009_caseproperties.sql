-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 9: what analysts change of the case itself: its name, reference, description, agency, usual marking, time zone.
-- A row goes before the row of the same name in the table property, which stays as the case was made.
CREATE TABLE case_property (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    author TEXT NOT NULL,
    set_at TEXT NOT NULL
);
