// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/linking/madepeople.h"

#include "models/linking/drawing.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QString madeWord(Drawing &drawing, int syllables)
{
    static const QStringList parts{u"ka"_s,  u"lo"_s,  u"mer"_s, u"tis"_s, u"vo"_s,  u"ran"_s, u"du"_s, u"shi"_s,
                                   u"bel"_s, u"gor"_s, u"fen"_s, u"hax"_s, u"jun"_s, u"pi"_s,  u"zu"_s, u"wen"_s};
    QString word;
    for (int i = 0; i < syllables; ++i)
        word += parts[drawing.below(int(parts.size()))];
    return word;
}

} // namespace

MatchTable madePeople(int count, quint64 seed)
{
    Drawing drawing(seed);
    MatchTable table{{u"id"_s, u"name"_s, u"town"_s, u"birth"_s, u"mail"_s}, {}};
    QStringList towns;
    for (int i = 0; i < 30; ++i)
        towns << madeWord(drawing, 3);
    for (int i = 0; i < count; ++i) {
        const QString first = madeWord(drawing, 2);
        const QString last = madeWord(drawing, 3);
        const QString birth = u"19%1-%2-%3"_s.arg(50 + drawing.below(50))
                                  .arg(1 + drawing.below(12), 2, 10, QChar(u'0'))
                                  .arg(1 + drawing.below(28), 2, 10, QChar(u'0'));
        table.rows.push_back({u"p%1"_s.arg(i), first + u' ' + last, towns[drawing.below(int(towns.size()))], birth,
                              first + u'.' + last + u"@example.org"_s});
    }
    return table;
}

MatchTable copiedBadly(const MatchTable &table, const QString &prefix)
{
    MatchTable copy{table.columns, {}};
    for (size_t i = 0; i < table.rows.size(); ++i) {
        QStringList row = table.rows[i];
        row[0] = prefix + QString::number(i);
        switch (i % 5) {
        case 0:
            row[1].remove(3, 1);
            break;
        case 1:
            row[1] = row[1].section(u' ', 1) + u", "_s + row[1].section(u' ', 0, 0).toUpper();
            break;
        case 2:
            row[3].clear();
            break;
        case 3:
            row[2] = u"elsewhere"_s;
            break;
        default:
            row[4].clear();
            break;
        }
        copy.rows.push_back(row);
    }
    return copy;
}

MatchTable together(MatchTable first, const MatchTable &second)
{
    first.rows.insert(first.rows.end(), second.rows.begin(), second.rows.end());
    return first;
}

RowPairs rowPairs(const std::vector<ScoredPair> &scored)
{
    RowPairs pairs;
    for (const ScoredPair &pair : scored)
        pairs.insert({pair.a, pair.b});
    return pairs;
}

} // namespace interdict
