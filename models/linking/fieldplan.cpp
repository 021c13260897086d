// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/fieldplan.h"

#include "models/linking/foldedtext.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

constexpr qsizetype rowsForGuess = 2000;

QString foldedColumn(const QString &name)
{
    return foldedWords(foldedLetters(name)).join(u' ');
}

bool isIdName(const QString &column)
{
    static const QSet<QString> names{u"id"_s,     u"rec id"_s, u"record id"_s, u"unique id"_s, u"uid"_s,
                                     u"row id"_s, u"rowid"_s,  u"row"_s,       u"index"_s,     u"no"_s,
                                     u"nr"_s,     u"record"_s, u"key"_s,       u"uuid"_s,      u"number"_s,
                                     u""_s,       u"guid"_s,   u"pk"_s,        u"recid"_s,     u"entity id"_s};
    return names.contains(foldedColumn(column));
}

/// A different one in every row, all filled.
bool isUnique(const QStringList &values)
{
    QSet<QString> seen;
    for (const QString &value : values) {
        if (value.trimmed().isEmpty() || seen.contains(value))
            return false;
        seen.insert(value);
    }
    return !values.isEmpty();
}

bool isRowCount(const QStringList &values)
{
    qint64 next = -1;
    for (const QString &value : values) {
        bool isNumber = false;
        const qint64 number = value.trimmed().toLongLong(&isNumber);
        if (!isNumber || (next >= 0 && number != next))
            return false;
        next = number + 1;
    }
    return values.size() > 2;
}

int idColumnOf(const MatchTable &table, const MatchOptions &options)
{
    for (int column = 0; column < table.columns.size(); ++column) {
        const auto said = options.kinds.find(table.columns[column]);
        if (said != options.kinds.end() && said->second == FieldKind::id)
            return column;
    }
    for (int column = 0; column < table.columns.size(); ++column) {
        if (options.kinds.contains(table.columns[column]))
            continue;
        const QStringList values = columnOf(table, column);
        if ((isIdName(table.columns[column]) && isUnique(values)) || (column == 0 && isRowCount(values)))
            return column;
    }
    return -1;
}

Outcome checkNames(const MatchTable &first, const MatchTable *second, const MatchOptions &options)
{
    for (const auto &[name, kind] : options.kinds) {
        if (!first.columns.contains(name) && (!second || !second->columns.contains(name)))
            return failure(ErrorCode::badInput, Words::tr("There is no column \"%1\". The columns are: %2.")
                                                    .arg(visibleLine(name), visibleLine(first.columns.join(", "_L1))));
    }
    return {};
}

/// Columns with the same name; then a single one that is left on each side, of the same kind.
class Planner
{
public:
    Planner(const MatchTable &first, const MatchTable *second, const MatchOptions &options)
        : m_first(first), m_second(second), m_options(options)
    {
    }

    FieldPlan plan()
    {
        m_plan.idColumn = idColumnOf(m_first, m_options);
        if (m_second)
            m_plan.otherIdColumn = idColumnOf(*m_second, m_options);
        std::vector<int> left;
        for (int column = 0; column < m_first.columns.size(); ++column) {
            if (column == m_plan.idColumn)
                continue;
            const int other = m_second ? sameNamed(m_first.columns[column]) : -1;
            if (m_second && other < 0)
                left.push_back(column);
            else
                add(column, other);
        }
        if (m_second)
            addLeft(left);
        keepMostTelling();
        return std::move(m_plan);
    }

private:
    int sameNamed(const QString &name)
    {
        for (int column = 0; column < m_second->columns.size(); ++column) {
            if (column != m_plan.otherIdColumn && !m_taken.contains(column) &&
                foldedColumn(m_second->columns[column]) == foldedColumn(name)) {
                m_taken.insert(column);
                return column;
            }
        }
        return -1;
    }
    [[nodiscard]] FieldKind kindOf(const MatchTable &table, int column) const
    {
        const auto said = m_options.kinds.find(table.columns[column]);
        if (said != m_options.kinds.end())
            return said->second;
        return guessFieldKind(table.columns[column], columnOf(table, column, rowsForGuess));
    }
    void add(int column, int other)
    {
        FieldKind kind = kindOf(m_first, column);
        const FieldKind otherKind = other < 0 ? kind : kindOf(*m_second, other);
        if (kind == FieldKind::ignored && !m_options.kinds.contains(m_first.columns[column]))
            kind = otherKind; // empty on one side
        if (kind == FieldKind::ignored || kind == FieldKind::id || otherKind == FieldKind::ignored)
            m_plan.ignored << m_first.columns[column];
        else
            m_plan.fields.push_back({m_first.columns[column], kind, column, other});
    }
    void addLeft(const std::vector<int> &left)
    {
        for (const int column : left) {
            const FieldKind kind = kindOf(m_first, column);
            std::vector<int> fitting;
            for (int other = 0; other < m_second->columns.size(); ++other) {
                if (other != m_plan.otherIdColumn && !m_taken.contains(other) && kindOf(*m_second, other) == kind)
                    fitting.push_back(other);
            }
            const auto isRival = [this, kind, column](int rival) {
                return rival != column && kindOf(m_first, rival) == kind;
            };
            if (kind == FieldKind::ignored || fitting.size() != 1 || std::any_of(left.begin(), left.end(), isRival)) {
                m_plan.ignored << m_first.columns[column];
                continue;
            }
            m_taken.insert(fitting.front());
            m_plan.notes << Words::tr("\"%1\" is compared with \"%2\": both are of the kind \"%3\".")
                                .arg(visibleLine(m_first.columns[column]),
                                     visibleLine(m_second->columns[fitting.front()]), displayName(kind));
            m_plan.fields.push_back({m_first.columns[column], kind, column, fitting.front()});
        }
    }
    /// Wide tables are compared by the columns that tell rows apart best.
    void keepMostTelling()
    {
        if (m_plan.fields.size() <= mostFields)
            return;
        std::stable_sort(m_plan.fields.begin(), m_plan.fields.end(),
                         [this](const PlannedField &x, const PlannedField &y) { return told(x) > told(y); });
        for (size_t i = mostFields; i < m_plan.fields.size(); ++i)
            m_plan.ignored << m_plan.fields[i].name;
        m_plan.fields.resize(mostFields);
        m_plan.notes << Words::tr("Only the %1 columns that tell rows apart best are compared.").arg(mostFields);
    }
    [[nodiscard]] qsizetype told(const PlannedField &field) const
    {
        const QStringList values = columnOf(m_first, field.column, rowsForGuess);
        return QSet<QString>(values.begin(), values.end()).size();
    }

    const MatchTable &m_first;
    const MatchTable *m_second;
    const MatchOptions &m_options;
    FieldPlan m_plan;
    QSet<int> m_taken;
};

} // namespace

QStringList columnOf(const MatchTable &table, int column, qsizetype mostRows)
{
    QStringList values;
    const qsizetype rows = qsizetype(table.rows.size());
    const qsizetype count = mostRows < 0 ? rows : std::min(mostRows, rows);
    // Spread over the table, since its start may be of one sort.
    for (qsizetype i = 0; i < count; ++i)
        values << table.rows[size_t(i * rows / count)].value(column);
    return values;
}

Result<FieldPlan> planFields(const MatchTable &first, const MatchTable *second, const MatchOptions &options)
{
    const Outcome names = checkNames(first, second, options);
    if (!names)
        return tl::unexpected(names.error());
    FieldPlan plan = Planner(first, second, options).plan();
    if (plan.fields.empty())
        return failure(ErrorCode::badInput,
                       second ? Words::tr("The two tables have no column in common that can be compared. Give columns "
                                          "that say the same the same name.")
                              : Words::tr("No column of the table can be compared. Say what its columns are."));
    return plan;
}

} // namespace interdict
