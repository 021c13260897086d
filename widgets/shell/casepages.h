// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/docket.h"
#include "models/store/reviewqueries.h"
#include "models/store/sourcequeries.h"

#include <QVariant>

#include <functional>
#include <vector>

class QWidget;

namespace interdict {
class CaseSelection;
class JobRunner;
} // namespace interdict

namespace interdict::ui {

/// What a page is given, and what it can ask of the window.
struct PageHost
{
    CaseSession *session = nullptr;
    CaseSelection *selection = nullptr;
    QWidget *parent = nullptr;
    std::function<void(const Error &)> fail;
    std::function<void(JobRunner *)> watch; ///< its jobs are shown in the status bar
    std::function<void(const QString &page)> show;
    /// The page and a tab of it, by their object names.
    std::function<void(const QString &page, const QString &part)> showPart;
    std::function<void(const CaseCommand &)> perform; ///< that may take its time: off the window's thread
    std::function<void()> import;
    std::function<void()> newReferral;
    std::function<void(RowId<DocketEntry>)> newPacket;
};

/// What the page bar and the status bar count.
struct CaseTally
{
    CaseCounts counts;
    ReviewTally review;

    [[nodiscard]] qint64 total(std::initializer_list<EntityKind> kinds) const;
};
[[nodiscard]] Result<CaseTally> tallyCase(const Database &database);

/// One page of the window: a row of the page bar, an entry of the Page menu, a widget that is made with each case.
struct CasePage
{
    QString name; ///< the widget's object name, "listingsPage"
    QString title;
    QString icon;  ///< of widgets/controls/glyph.h
    QString group; ///< pages of one group stand together under its title; may be empty
    std::function<QWidget *(const PageHost &)> create;
    std::function<qint64(const CaseTally &)> count{}; ///< the number beside the title; none: no number
    /// What of the page going back must bring again, where the state of its controls (pagestate.h) does not say it.
    std::function<QVariant(const QWidget *)> scope{};
    std::function<void(QWidget *, const QVariant &)> setScope{};
};

/// All pages, in the order of the page bar. A new page is one entry here.
[[nodiscard]] std::vector<CasePage> casePages();

} // namespace interdict::ui
