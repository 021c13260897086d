-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 12: the order in which listings are shown at first, so that the first rows of a million are there at once.

CREATE INDEX listing_by_title ON listing (title COLLATE NOCASE);
