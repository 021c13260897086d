// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/jsontable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;
using Value = JsonTree::Value;

namespace {

constexpr qsizetype longestPath = 500;

bool holdsScalarsOnly(const Value &list)
{
    for (Value item = list.first(); item; item = item.next()) {
        if (item.isContainer())
            return false;
    }
    return true;
}

QString joined(const Value &list, bool &isDamaged)
{
    QString text = u""_s;
    for (Value item = list.first(); item; item = item.next()) {
        if (item.offset() != list.first().offset())
            text += u" | "_s;
        text += item.text(&isDamaged);
    }
    return text;
}

QString asWritten(QByteArrayView bytes, bool &isDamaged)
{
    isDamaged |= !QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
    return QString::fromUtf8(bytes);
}

QString memberPath(const QString &path, const QString &name)
{
    const QStringView shown = QStringView(name).first(std::min(name.size(), longestPath));
    return path.isEmpty() ? shown.toString() : path + u'.' + shown.toString();
}

} // namespace

/// A value that is one cell.
struct JsonTable::Leaf
{
    const QString &path;
    Value value;
    bool isRest = false; ///< the value and those after it in its list
};

/// Goes through a record and finds its cells; not deeper than mostLevels.
class JsonTable::Walk
{
public:
    virtual ~Walk() = default;
    void record(const JsonTree &tree)
    {
        const Value root = tree.root();
        if (root.isObject())
            members(root, {}, 0);
        else if (root.isArray())
            cellsOf(root);
        else
            leaf({QCoreApplication::translate("JsonTable", "value"), root});
    }

protected:
    virtual void leaf(const Leaf &leaf) = 0;
    virtual void repeated() {}

private:
    void any(const Value &value, const QString &path, int level)
    {
        const bool isOpened = value.isContainer() && value.first() && level < mostLevels && path.size() <= longestPath;
        if (isOpened && value.isObject())
            return members(value, path, level);
        if (isOpened && !holdsScalarsOnly(value))
            return items(value, path, level);
        leaf({path, value});
    }

    void members(const Value &object, const QString &path, int level)
    {
        m_names.clear();
        std::vector<std::pair<QString, Value>> found;
        for (Value member = object.first(); member; member = member.next())
            found.emplace_back(member.key(), member);
        dropRepeated(found);
        for (const auto &[name, member] : found)
            any(member, memberPath(path, name), level + 1);
    }

    /// Of members with one name the last is kept, where it stands.
    void dropRepeated(std::vector<std::pair<QString, Value>> &members)
    {
        constexpr size_t few = 12;
        const auto isRepeated = [&](size_t i) {
            if (members.size() > few) {
                const qsizetype before = m_names.size();
                m_names.insert(members[i].first);
                return m_names.size() == before;
            }
            return std::any_of(members.begin() + qsizetype(i) + 1, members.end(),
                               [&](const auto &later) { return later.first == members[i].first; });
        };
        const size_t all = members.size();
        std::vector<bool> isDropped(all);
        for (size_t i = all; i-- > 0;)
            isDropped[i] = isRepeated(i);
        size_t i = 0;
        members.erase(std::remove_if(members.begin(), members.end(), [&](const auto &) { return isDropped[i++]; }),
                      members.end());
        if (members.size() < all)
            repeated();
    }

    void items(const Value &list, const QString &path, int level)
    {
        int i = 0;
        for (Value item = list.first(); item; item = item.next(), ++i) {
            if (i == mostIndexed) {
                const QString rest = u"%1[%2…]"_s.arg(path).arg(mostIndexed);
                return leaf({rest, item, true});
            }
            any(item, u"%1[%2]"_s.arg(path).arg(i), level + 1);
        }
    }

    /// A record that is itself a list: one column for each of its entries.
    void cellsOf(const Value &list)
    {
        int i = 0;
        for (Value item = list.first(); item; item = item.next())
            any(item, QCoreApplication::translate("JsonTable", "Column %1").arg(++i), 1);
    }

    QSet<QString> m_names;
};

class JsonTable::Learning : public JsonTable::Walk
{
public:
    explicit Learning(JsonTable &table) : m_table(table) {}

private:
    void leaf(const Leaf &leaf) override
    {
        if (m_table.m_columns.contains(leaf.path))
            return;
        const auto column = int(m_table.m_names.size());
        if (column < mostColumns) {
            m_table.m_columns.insert(leaf.path, column);
            m_table.m_names += leaf.path;
        } else if (m_table.m_overflow < 0) {
            m_table.m_overflow = column;
            m_table.m_names += u"…"_s;
        }
    }

    JsonTable &m_table;
};

class JsonTable::Filling : public JsonTable::Walk
{
public:
    Filling(const JsonTable &table, RawRow &row) : m_table(table), m_row(row) {}

    void finish()
    {
        if (!m_overflow.isEmpty())
            m_row.cells[m_table.m_overflow] = u'{' + m_overflow + u'}';
        QStringList reasons;
        if (m_hasRepeated)
            reasons += QCoreApplication::translate(
                "JsonTable", "A name is given more than once in one object; its last value was kept.");
        if (m_hasClash)
            reasons += QCoreApplication::translate("JsonTable", "Two values have the same path; both are in its cell.");
        if (m_isDamaged)
            reasons += QCoreApplication::translate(
                "JsonTable", "A text holds what is no character; \"\uFFFD\" stands in its place.");
        if (m_isCut)
            reasons +=
                QCoreApplication::translate("JsonTable", "Its values without a column of their own are too long; "
                                                         "some of them are only in its bytes.");
        if (reasons.isEmpty() || m_row.status == RecordStatus::rejected)
            return;
        m_row.status = RecordStatus::flagged;
        m_row.reason = reasons.join(u' ');
    }

private:
    void repeated() override { m_hasRepeated = true; }

    void leaf(const Leaf &leaf) override
    {
        const int column = m_table.m_columns.value(leaf.path, -1);
        if (column < 0)
            return overflow(leaf);
        const QString text = textOf(leaf);
        QString &cell = m_row.cells[column];
        if (cell.isNull()) {
            cell = text;
        } else if (!text.isNull()) {
            cell += u" | "_s + text;
            m_hasClash = true;
        }
    }

    QString textOf(const Leaf &leaf)
    {
        const Value &value = leaf.value;
        if (leaf.isRest) {
            QStringList rest;
            for (Value item = value; item; item = item.next())
                rest += asWritten(item.raw(), m_isDamaged);
            return u'[' + rest.join(u',') + u']';
        }
        if (!value.isContainer())
            return value.text(&m_isDamaged);
        if (value.isArray() && holdsScalarsOnly(value))
            return joined(value, m_isDamaged);
        return value.first() ? asWritten(value.raw(), m_isDamaged) : u""_s;
    }

    void overflow(const Leaf &leaf)
    {
        constexpr qsizetype longestOverflow = 8 << 20;
        if (m_table.m_overflow < 0)
            return;
        if (m_overflow.size() > longestOverflow) {
            m_isCut = true;
            return;
        }
        QString name = leaf.path;
        name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        if (!m_overflow.isEmpty())
            m_overflow += u',';
        m_overflow += u'"' + name + u"\":"_s;
        m_overflow += leaf.isRest ? textOf(leaf) : asWritten(leaf.value.raw(), m_isDamaged);
    }

    const JsonTable &m_table;
    RawRow &m_row;
    QString m_overflow;
    bool m_hasRepeated = false;
    bool m_isCut = false;
    bool m_hasClash = false;
    bool m_isDamaged = false;
};

void JsonTable::learn(const JsonTree &record)
{
    ++m_learned;
    if (m_learned <= 2)
        learnHeader(record);
    Learning(*this).record(record);
}

/// Names for lists: the first record is a list of different texts, the second a list as long.
void JsonTable::learnHeader(const JsonTree &record)
{
    if (!record.root().isArray() || !holdsScalarsOnly(record.root()))
        return;
    if (m_learned == 1) {
        for (Value item = record.root().first(); item; item = item.next())
            m_header += item.isString() ? item.text().trimmed() : QString();
        if (m_header.contains(QString()) || m_header.contains(u""_s) || m_header.removeDuplicates() > 0)
            m_header.clear();
        return;
    }
    qsizetype count = 0;
    for (Value item = record.root().first(); item; item = item.next())
        ++count;
    m_hasHeader = !m_header.isEmpty() && count == m_header.size() && m_header.size() <= mostColumns;
    if (m_hasHeader)
        m_names = m_header;
}

void JsonTable::fill(const JsonTree &record, RawRow &row) const
{
    row.cells.clear();
    row.cells.resize(m_names.size());
    Filling filling(*this, row);
    filling.record(record);
    filling.finish();
}

} // namespace interdict
