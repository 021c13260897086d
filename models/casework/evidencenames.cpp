// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/evidencenames.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace interdict {

namespace {

constexpr qsizetype shortestName = 5; // "a.jpg"

/// Whether a character would belong to a longer name.
bool goesOn(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

} // namespace

EvidenceNames::EvidenceNames(const QStringList &fileNames)
{
    for (const QString &name : fileNames) {
        const QString ending = QFileInfo(name).suffix();
        if (name.size() < shortestName || ending.isEmpty())
            continue;
        m_files.insert(name.toCaseFolded(), {});
        if (!m_endings.contains(ending, Qt::CaseInsensitive))
            m_endings << ending;
        if (std::find(m_lengths.begin(), m_lengths.end(), name.size()) == m_lengths.end())
            m_lengths.push_back(name.size());
    }
}

void EvidenceNames::note(const QString &name, const NamingRecord &record)
{
    const auto file = m_files.find(name);
    if (file == m_files.end() || file->size() >= mostRecords)
        return;
    if (file->empty() || !(file->back() == record))
        file->push_back(record);
}

void EvidenceNames::lookAtDot(QStringView text, qsizetype dot, const NamingRecord &record)
{
    for (const QString &ending : m_endings) {
        const qsizetype end = dot + 1 + ending.size();
        if (text.size() < end || goesOn(text, end) ||
            text.sliced(dot + 1, ending.size()).compare(ending, Qt::CaseInsensitive) != 0)
            continue;
        for (const qsizetype length : m_lengths) {
            const qsizetype start = end - length;
            if (start >= 0 && !goesOn(text, start - 1))
                note(text.sliced(start, length).toString().toCaseFolded(), record);
        }
    }
}

void EvidenceNames::look(const QString &text, const NamingRecord &record)
{
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0; dot = text.indexOf(u'.', dot + 1))
        lookAtDot(text, dot, record);
}

void EvidenceNames::look(const QStringList &cells, const NamingRecord &record)
{
    for (const QString &cell : cells) {
        look(cell, record);
        if (cell.contains(u'%'))
            look(QUrl::fromPercentEncoding(cell.toUtf8()), record);
    }
}

void EvidenceNames::look(const DraftRecord &draft, const NamingRecord &record)
{
    QStringList texts{draft.reference, draft.title, draft.description, draft.category};
    for (const DraftIdentifier &identifier : draft.identifiers)
        texts << identifier.found << identifier.label;
    look(texts, record);
}

const std::vector<NamingRecord> &EvidenceNames::recordsThatName(const QString &fileName) const
{
    static const std::vector<NamingRecord> none;
    const auto file = m_files.constFind(fileName.toCaseFolded());
    return file == m_files.cend() ? none : *file;
}

} // namespace interdict
