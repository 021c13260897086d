// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QMenu>
#include <QPointer>

namespace interdict {
class CaseFilters;
}

namespace interdict::ui {

/// The menu of saved stacks of filters: those of the case to be applied, the one that is applied to be updated, and the
/// filters as they are to be saved under a name. Filled each time it opens.
class FilterStackMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterStackMenu(QWidget *parent);

    /// Both must outlive the menu or be taken from it.
    void setCase(CaseSession *session, CaseFilters *filters);
    void fill();
    void saveAs(); ///< asks for the name

    void apply(const QString &name); ///< the filters saved under it become those of the window

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void save(const QString &name);

    QPointer<CaseSession> m_session;
    QPointer<CaseFilters> m_filters;
    QString m_applied; ///< the stack that was applied or saved last
};

} // namespace interdict::ui
