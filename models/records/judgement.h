// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"

#include <utility>

namespace interdict {

/// What an analyst decided about two entities. The numbers are stored in cases and never change their meaning.
enum class Verdict { same = 1, different = 2, undecided = 3 };

/// An analyst's decision on two entities, of one kind. One a pair: a new one takes the place of the old. It changes
/// nothing of the entities: which of them are one follows from all judgements together.
struct Judgement
{
    RowId<Judgement> id;
    RowId<Entity> left; ///< the smaller id
    RowId<Entity> right;
    Verdict verdict = Verdict::undecided;
    QString reason;
    int confidence = 100; ///< in percent
    QString author;
    QDateTime at; ///< UTC
};

/// Two entities, in any order unless said otherwise.
using EntityPair = std::pair<RowId<Entity>, RowId<Entity>>;

/// Untranslated tokens: "same", "different", "undecided".
[[nodiscard]] QString toToken(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromToken(QStringView token);
/// Translated: "the same", "not the same", "undecided".
[[nodiscard]] QString displayName(Verdict verdict);

} // namespace interdict
