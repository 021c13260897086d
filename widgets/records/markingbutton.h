// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/markingtable.h"

#include <QPushButton>

namespace interdict::ui {

/// Says how far a source, an entity or a listing may be told on, and asks for another marking with its reason. Without
/// one the fact goes into packets of every level.
class MarkingButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Says { levelOnly, whatItIs }; ///< the first beside a label

    MarkingButton(CaseSession *session, Says says, QWidget *parent);

    /// A fact of id 0 disables it.
    void showFact(FactKind kind, qint64 fact);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void ask();
    void mark(int level, const QString &reason);

    CaseSession *m_session;
    Says m_says;
    FactKind m_kind = FactKind::entity;
    qint64 m_fact = 0;
};

} // namespace interdict::ui
