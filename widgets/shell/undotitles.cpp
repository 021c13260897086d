// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/undotitles.h"

#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UndoTitles)
};

/// What was done, as a title; empty for what is not known here, such as commands of newer versions.
QString titleOf(const QString &action, int records)
{
    if (action == "accept-records"_L1)
        return Words::tr("Accept %n Record(s)", nullptr, records);
    if (action == "confirm-records"_L1)
        return Words::tr("Confirm %n Record(s)", nullptr, records);
    if (action == "correct-records"_L1)
        return Words::tr("Correct %n Record(s)", nullptr, records);
    if (action == "add-note"_L1)
        return Words::tr("Add Note");
    if (action == "remove-note"_L1)
        return Words::tr("Remove Note");
    if (action == "rename"_L1)
        return Words::tr("Rename");
    if (action == "draw-link"_L1)
        return Words::tr("Draw Link");
    if (action == "save-view"_L1)
        return Words::tr("Save View");
    if (action == "remove-view"_L1)
        return Words::tr("Remove View");
    if (action == "remove-link"_L1)
        return Words::tr("Remove Link");
    return {};
}

/// The whole title, with the summary of the command where it has no title of its own.
QString titleOf(const CaseSession &session, const Result<CaseCommand> &command, const QString &bare,
                const QString &titled, const QString &said)
{
    constexpr qsizetype longest = 60;
    if (!command)
        return bare;
    const Result<std::vector<HistoryEntry>> entries = session.history(command->about, 1);
    if (!entries || entries->empty())
        return bare;
    const auto isReview = [](const RowChange &change) { return change.table == "review"_L1; };
    const auto records = std::count_if(command->changes.begin(), command->changes.end(), isReview);
    const QString title = titleOf(entries->front().action, int(records));
    if (!title.isEmpty())
        return titled.arg(title);
    QString summary = visibleLine(entries->front().summary);
    while (summary.endsWith(u'.'))
        summary.chop(1);
    if (summary.size() > longest)
        summary = summary.left(longest - 1) + u'…';
    return said.arg(summary.replace(u'&', u"&&"_s));
}

} // namespace

QString undoTitle(const CaseSession &session)
{
    return titleOf(session, session.undoCommand(), Words::tr("&Undo"), Words::tr("&Undo %1"), Words::tr("&Undo: %1"));
}

QString redoTitle(const CaseSession &session)
{
    return titleOf(session, session.redoCommand(), Words::tr("&Redo"), Words::tr("&Redo %1"), Words::tr("&Redo: %1"));
}

} // namespace interdict::ui
