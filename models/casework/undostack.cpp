// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/undostack.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The numbers after the name "about", which comes first in the details of a command.
std::vector<qint64> aboutOf(const QString &details)
{
    constexpr auto begin = "{\"about\":"_L1;
    if (!details.startsWith(begin))
        return {};
    const bool isList = details.mid(begin.size(), 1) == "["_L1;
    const qsizetype first = begin.size() + (isList ? 1 : 0);
    const qsizetype end = isList ? details.indexOf(u']', first) : details.indexOf(u',', first);
    std::vector<qint64> numbers;
    if (end < 0)
        return numbers;
    for (const QStringView part : QStringView(details).mid(first, end - first).split(u','))
        numbers.push_back(part.toLongLong());
    return numbers;
}

bool holdsChanges(const QString &details)
{
    return details.startsWith("{\"changes\":"_L1) || details.startsWith("{\"about\":"_L1);
}

} // namespace

void UndoStack::note(const HistoryHead &entry)
{
    if (!holdsChanges(entry.details))
        return;
    std::vector<qint64> about = aboutOf(entry.details);
    if (entry.action == "undo"_L1) {
        if (const std::optional<qint64> number = about.empty() ? undoable() : std::optional(about.front()))
            noteUndone(*number);
        return;
    }
    if (entry.action == "redo"_L1) {
        if (const std::optional<qint64> number = about.empty() ? redoable() : std::optional(about.front()))
            noteRedone(*number);
        return;
    }
    m_commands.push_back(entry.number);
    m_inEffect.insert(m_inEffect.end(), entry.number);
    m_redo.clear();
    m_redoable.clear();
    if (entry.action == "undo-entries"_L1 || entry.action == "redo-entries"_L1) {
        m_choices.push_back({entry.number, entry.action == "undo-entries"_L1, choosable(about)});
        setInEffect(entry.number, true);
    }
}

void UndoStack::noteUndone(qint64 number)
{
    setInEffect(number, false);
    m_redo.push_back(number);
    m_redoable.insert(number);
}

void UndoStack::noteRedone(qint64 number)
{
    setInEffect(number, true);
    m_redoable.erase(number);
    while (!m_redo.empty() && !m_redoable.contains(m_redo.back()))
        m_redo.pop_back();
}

/// What this program writes: earlier commands that choose no others, each once, and not more than go together. Of
/// anything else, choices of choices could double with each entry.
std::vector<qint64> UndoStack::choosable(const std::vector<qint64> &entries) const
{
    std::vector<qint64> kept;
    std::unordered_set<qint64> seen;
    for (const qint64 number : entries) {
        const bool isEarlier = number < m_commands.back();
        if (isEarlier && kept.size() < mostTogether && isCommand(number) && !choice(number) &&
            seen.insert(number).second)
            kept.push_back(number);
    }
    return kept;
}

const UndoStack::Choice *UndoStack::choice(qint64 number) const
{
    const auto found = std::lower_bound(m_choices.begin(), m_choices.end(), number,
                                        [](const Choice &choice, qint64 wanted) { return choice.number < wanted; });
    return found != m_choices.end() && found->number == number ? &*found : nullptr;
}

void UndoStack::setInEffect(qint64 number, bool isInEffect)
{
    setOneInEffect(number, isInEffect);
    if (const Choice *chosen = choice(number)) {
        for (const qint64 entry : chosen->entries)
            setOneInEffect(entry, chosen->isUndo != isInEffect);
    }
}

void UndoStack::setOneInEffect(qint64 number, bool isInEffect)
{
    if (isInEffect)
        m_undone.erase(number);
    else
        m_undone.insert(number);
    if (!isInEffect)
        m_inEffect.erase(number);
    else if (isCommand(number))
        m_inEffect.insert(number);
}

std::optional<qint64> UndoStack::undoable() const
{
    return m_inEffect.empty() ? std::nullopt : std::optional(*m_inEffect.rbegin());
}

std::optional<qint64> UndoStack::redoable() const
{
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back());
}

bool UndoStack::isCommand(qint64 number) const
{
    return std::binary_search(m_commands.begin(), m_commands.end(), number);
}

std::vector<qint64> UndoStack::chosenBy(qint64 number) const
{
    const Choice *chosen = choice(number);
    return chosen ? chosen->entries : std::vector<qint64>();
}

std::vector<qint64> UndoStack::commandsAfter(qint64 number) const
{
    return {std::upper_bound(m_commands.begin(), m_commands.end(), number), m_commands.end()};
}

Result<std::vector<RowChange>> changesOf(const HistoryEntry &entry)
{
    std::vector<RowChange> changes;
    const QJsonArray array = QJsonDocument::fromJson(entry.details.toUtf8()).object().value("changes"_L1).toArray();
    for (const QJsonValue &value : array) {
        Result<RowChange> change = rowChangeFromJson(value.toObject());
        if (!change)
            return tl::unexpected(change.error());
        changes.push_back(std::move(*change));
    }
    return changes;
}

QString detailsOf(const std::vector<RowChange> &changes, const std::vector<qint64> &about)
{
    QJsonArray array;
    for (const RowChange &change : changes)
        array.append(toJson(change));
    QJsonObject details{{u"changes"_s, array}};
    QJsonArray numbers;
    for (const qint64 number : about)
        numbers.append(number);
    if (about.size() == 1)
        details.insert(u"about"_s, about.front());
    else if (!about.empty())
        details.insert(u"about"_s, numbers);
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

} // namespace interdict
