// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/judgement.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace interdict::ui {

// What an analyst does with entities: each asks for the words it needs, then performs the session's command. Errors go
// to `failed`.

using Failed = std::function<void(const Error &)>;

void askForNote(QWidget *parent, CaseSession *session, const Entity &entity, const Failed &failed);
void askForName(QWidget *parent, CaseSession *session, const Entity &entity, const Failed &failed);

/// Judges that two entities of one kind are the same, or are not, with a reason.
void askForJudgement(QWidget *parent, CaseSession *session, const Entity &one, const Entity &other, Verdict verdict,
                     const Failed &failed);

/// Whether the names of a kind are identifiers, shown in a fixed-width face.
[[nodiscard]] bool isIdentifier(EntityKind kind);

} // namespace interdict::ui
