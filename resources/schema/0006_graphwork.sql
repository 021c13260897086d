-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 6: the analyst's work on the graph. Each change adds a row or replaces one, so that undo is the row before.

-- Where nodes lie in a layout of a part of the case. A row holds the nodes that one change placed; a later row goes before
-- an earlier one. The text is what models/casework/graphplaces packs.
CREATE TABLE graph_places (
    id INTEGER PRIMARY KEY,
    layout TEXT NOT NULL,
    places TEXT NOT NULL,
    author TEXT NOT NULL,
    placed_at TEXT NOT NULL
);
CREATE INDEX graph_places_by_layout ON graph_places (layout);

-- kind 1: how a part of the case is shown now, under the name of the part; 2: a view that was saved under its name.
CREATE TABLE graph_view (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    UNIQUE (kind, name)
);

-- The colour an analyst marked an entity with: 1 red, 2 orange, 3 yellow, 4 green, 5 blue, 6 purple.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL UNIQUE REFERENCES entity (id),
    colour INTEGER NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL
);
