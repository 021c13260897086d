// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/undostack.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const HistoryEntry &entry)
{
    return QJsonDocument::fromJson(entry.details.toUtf8()).object();
}

} // namespace

void UndoStack::note(const HistoryEntry &entry)
{
    if (entry.action == "undo"_L1) {
        if (!m_done.empty()) {
            m_undone.push_back(m_done.back());
            m_done.pop_back();
        }
    } else if (entry.action == "redo"_L1) {
        if (!m_undone.empty()) {
            m_done.push_back(m_undone.back());
            m_undone.pop_back();
        }
    } else if (parsed(entry).contains("changes"_L1)) {
        m_done.push_back(entry.number);
        m_undone.clear();
    }
}

std::optional<qint64> UndoStack::undoable() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back());
}

std::optional<qint64> UndoStack::redoable() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back());
}

bool UndoStack::isUndone(qint64 number) const
{
    return std::find(m_undone.begin(), m_undone.end(), number) != m_undone.end();
}

Result<std::vector<RowChange>> changesOf(const HistoryEntry &entry)
{
    std::vector<RowChange> changes;
    const QJsonArray array = parsed(entry).value("changes"_L1).toArray();
    for (const QJsonValue &value : array) {
        Result<RowChange> change = rowChangeFromJson(value.toObject());
        if (!change)
            return tl::unexpected(change.error());
        changes.push_back(std::move(*change));
    }
    return changes;
}

QString detailsOf(const std::vector<RowChange> &changes, qint64 about)
{
    QJsonArray array;
    for (const RowChange &change : changes)
        array.append(toJson(change));
    QJsonObject details{{u"changes"_s, array}};
    if (about > 0)
        details.insert(u"about"_s, about);
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

} // namespace interdict
