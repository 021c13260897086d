// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/mappingprofile.h"

#include "models/intake/datereading.h"
#include "models/intake/fieldnames.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MappingProfile)
};

/// Lower case, words apart by one blank; numbers in names count.
QString compared(const QString &name)
{
    QString plain;
    for (const QChar c : name.toCaseFolded())
        plain += c.isLetterOrNumber() ? c : QChar(u' ');
    return plain.simplified();
}

QString quoted(const QString &name)
{
    constexpr qsizetype longest = 60;
    return u'"' + visibleLine(QStringView(name).left(longest)) + u'"';
}

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 10;
    QStringList shown;
    for (const QString &name : names.first(std::min(most, names.size())))
        shown << quoted(name);
    return names.size() > most ? Words::tr("%1 and %2 others").arg(shown.join(", "_L1)).arg(names.size() - most)
                               : shown.join(", "_L1);
}

/// What a name says: the field it stands for, and its words.
struct ReadName
{
    explicit ReadName(const QString &name)
        : field(fieldNamed(name).field), words(compared(name).split(u' ', Qt::SkipEmptyParts))
    {
    }

    std::optional<RecordField> field;
    QStringList words;
};

/// Whether a column under another name is likely the same: what it feeds by its name, or most of its words.
bool areAlike(const ReadName &a, const ReadName &b)
{
    if (a.field && a.field == b.field && !takesSeveralColumns(*a.field))
        return true;
    const auto shared =
        std::count_if(a.words.begin(), a.words.end(), [&b](const QString &w) { return b.words.contains(w); });
    return shared > 0 && shared * 2 >= std::max(a.words.size(), b.words.size());
}

class Matching
{
public:
    Matching(const MappingProfile &profile, const QStringList &names)
        : m_profile(profile), m_names(names), m_taken(size_t(names.size()), false)
    {
        m_match.columns.assign(profile.columns.size(), -1);
    }

    ProfileMatch run()
    {
        takeNamed();
        takeRenamed();
        for (size_t i = 0; i < m_match.columns.size(); ++i) {
            if (m_match.columns[i] < 0 && !m_profile.columns[i].isOptional)
                m_match.gone << m_profile.columns[i].name;
        }
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (!m_taken[size_t(i)])
                m_match.isNew << m_names[i];
        }
        return std::move(m_match);
    }

private:
    void take(size_t column, qsizetype ofFile)
    {
        m_match.columns[column] = int(ofFile);
        m_taken[size_t(ofFile)] = true;
    }
    void takeNamed();
    void takeRenamed();

    const MappingProfile &m_profile;
    const QStringList &m_names;
    std::vector<bool> m_taken;
    ProfileMatch m_match;
};

/// Names that repeat are taken in the order of the file.
void Matching::takeNamed()
{
    std::multimap<QString, qsizetype> byName;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        byName.emplace(compared(m_names[i]), i);
    for (size_t column = 0; column < m_profile.columns.size(); ++column) {
        const MappingProfile::Column &known = m_profile.columns[column];
        for (const QString &name : QStringList{known.name} + known.synonyms) {
            const auto found = byName.find(compared(name));
            if (found == byName.end())
                continue;
            take(column, found->second);
            byName.erase(found);
            break;
        }
    }
}

/// Of tables with thousands of columns only the first ones are looked at.
void Matching::takeRenamed()
{
    constexpr qsizetype mostLooked = 1000;
    std::vector<ReadName> names;
    for (size_t column = 0; column < m_profile.columns.size(); ++column) {
        if (m_match.columns[column] >= 0)
            continue;
        for (qsizetype i = qsizetype(names.size()); i < std::min(m_names.size(), mostLooked); ++i)
            names.emplace_back(m_names[i]);
        const ReadName known(m_profile.columns[column].name);
        for (size_t i = 0; i < names.size(); ++i) {
            if (m_taken[i] || !areAlike(known, names[i]))
                continue;
            m_match.renamed.emplace_back(m_profile.columns[column].name, m_names[qsizetype(i)]);
            take(column, qsizetype(i));
            break;
        }
    }
}

bool holds(const MappingProfile::Condition &condition, const Probe &probe)
{
    const QString wanted = compared(condition.column);
    for (qsizetype column = 0; column < probe.layout.columnNames.size(); ++column) {
        if (compared(probe.layout.columnNames[column]) != wanted)
            continue;
        qint64 filled = 0;
        qint64 holding = 0;
        for (const QStringList &row : probe.firstRows) {
            const QString value = row.value(column);
            filled += value.trimmed().isEmpty() ? 0 : 1;
            holding += value.contains(condition.contains, Qt::CaseInsensitive) ? 1 : 0;
        }
        return holding > 0 && holding * 2 > filled;
    }
    return false;
}

bool meetsConditions(const MappingProfile &profile, const Probe &probe, const QString &fileName)
{
    const bool isNamed =
        profile.fileNames.isEmpty() ||
        std::any_of(profile.fileNames.begin(), profile.fileNames.end(),
                    [&fileName](const QString &part) { return fileName.contains(part, Qt::CaseInsensitive); });
    return isNamed && std::all_of(profile.conditions.begin(), profile.conditions.end(),
                                  [&probe](const auto &condition) { return holds(condition, probe); });
}

/// Feeds of columns that the profile does not know, for fields that take several or that it leaves open.
void keepFound(const ProfileMatch &match, const Probe &probe, ColumnMapping &mapping)
{
    const ColumnMapping byProfile = mapping;
    for (const ColumnFeed &feed : probe.mapping.feeds) {
        const bool isKnown = std::find(match.columns.begin(), match.columns.end(), feed.column) != match.columns.end();
        const bool isOpen = takesSeveralColumns(feed.field) || !byProfile.hasFeed(feed.field);
        const bool isSaid = (feed.field == RecordField::market && !mapping.market.isEmpty()) ||
                            (feed.field == RecordField::currency && !mapping.currency.isEmpty());
        if (!isKnown && isOpen && !isSaid)
            mapping.feeds.push_back(feed);
    }
}

} // namespace

QString layoutKey(const QStringList &columnNames)
{
    QStringList names;
    for (const QString &name : columnNames)
        names << compared(name);
    names.sort();
    return names.join(u'|');
}

bool ProfileMatch::isExact() const
{
    return meetsConditions && isNew.isEmpty() && gone.isEmpty() && renamed.empty() && !columns.empty();
}

bool ProfileMatch::isLikely() const
{
    constexpr qsizetype fewest = 3;
    const auto found = qsizetype(std::count_if(columns.begin(), columns.end(), [](int column) { return column >= 0; }));
    const qsizetype sure = found - qsizetype(renamed.size());
    return meetsConditions && sure >= fewest && sure * 3 >= 2 * (found + gone.size()) &&
           found * 2 >= isNew.size() + found;
}

QStringList ProfileMatch::drift() const
{
    QStringList sentences;
    for (const auto &[from, to] : renamed)
        sentences << Words::tr("Column %1 is taken for the column %2 of the profile.").arg(quoted(to), quoted(from));
    if (!isNew.isEmpty())
        sentences << Words::tr("New columns that the profile does not know: %1.").arg(listed(isNew));
    if (!gone.isEmpty())
        sentences << Words::tr("Columns of the profile that are gone: %1.").arg(listed(gone));
    return sentences;
}

ProfileMatch matchProfile(const MappingProfile &profile, const Probe &probe, const QString &fileName)
{
    ProfileMatch match = Matching(profile, probe.layout.columnNames).run();
    match.meetsConditions = meetsConditions(profile, probe, fileName);
    return match;
}

ColumnMapping mappingByProfile(const MappingProfile &profile, const ProfileMatch &match, const Probe &probe,
                               const QString &fileName)
{
    ColumnMapping mapping = profile.mapping;
    mapping.feeds.clear();
    mapping.readings.clear();
    for (ColumnFeed feed : profile.mapping.feeds) {
        feed.column = match.columns.at(size_t(feed.column));
        if (feed.column >= 0)
            mapping.feeds.push_back(std::move(feed));
    }
    for (const ColumnReading &reading : profile.mapping.readings) {
        if (const int column = match.columns.at(size_t(reading.column)); column >= 0)
            mapping.setReading(column, reading.type);
    }
    keepFound(match, probe, mapping);
    std::stable_sort(mapping.feeds.begin(), mapping.feeds.end(),
                     [](const ColumnFeed &a, const ColumnFeed &b) { return a.column < b.column; });
    if (!mapping.seen && profile.takesDateOfFileName)
        mapping.seen = dateInFileName(fileName);
    if (!profile.hasDateOrder)
        mapping.dateOrder = probe.mapping.dateOrder;
    if (!profile.hasDecimals)
        mapping.hasDecimalComma = probe.mapping.hasDecimalComma;
    mapping.profile = u"%1 %2"_s.arg(profile.name).arg(profile.version);
    return mapping;
}

} // namespace interdict
