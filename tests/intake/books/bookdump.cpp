// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/intake/books/bookdump.h"

#include <QDate>
#include <QDebug>
#include <QFile>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <utility>

namespace interdict::test {

using namespace Qt::StringLiterals;

std::vector<QStringList> dumpRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll()).replace("\r\n"_L1, "\n"_L1);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    std::vector<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += text.at(++i);
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted || (c != u',' && c != u'\n')) {
            cell += c;
        } else {
            rows.back() += std::exchange(cell, QString());
            if (c == u'\n')
                rows.emplace_back();
        }
    }
    rows.back() += cell;
    std::erase_if(rows, [](const QStringList &row) { return row.join(QString()).trimmed().isEmpty(); });
    return rows;
}

bool isSameCell(const QString &found, const QString &expected)
{
    if (found.trimmed() == expected.trimmed())
        return true;
    const QTime time = QLocale::c().toTime(expected.trimmed(), u"h:mm AP"_s);
    if (time.isValid())
        return found.startsWith(time.toString(u"HH:mm"_s));
    bool isNumber = false;
    bool isExpectedNumber = false;
    const double number = found.toDouble(&isNumber);
    const double wanted = expected.toDouble(&isExpectedNumber);
    if (isNumber && isExpectedNumber)
        return std::abs(number - wanted) <= (expected.contains(u'E') ? 1e-5 : 1e-8) * std::abs(wanted);
    const QDate date = QDate::fromString(expected.trimmed(), u"M/d/yy"_s).addYears(100);
    return date.isValid() &&
           (found == date.toString(Qt::ISODate) || found == date.addYears(-100).toString(Qt::ISODate));
}

bool changesWithEachSave(const QString &function)
{
    static const QStringList functions{u"NOW"_s, u"TODAY"_s, u"RAND"_s, u"RANDBETWEEN"_s, u"INFO"_s};
    return functions.contains(function);
}

DumpComparison compareWithDump(const std::vector<QStringList> &found, const std::vector<QStringList> &expected)
{
    DumpComparison result;
    for (size_t r = 0; r < std::max(expected.size(), found.size()); ++r) {
        const QStringList want = r < expected.size() ? expected[r] : QStringList();
        const QStringList have = r < found.size() ? found[r] : QStringList();
        for (qsizetype c = 0; c < std::max(want.size(), have.size()); ++c) {
            ++result.cells;
            if (isSameCell(have.value(c), want.value(c)) || (c == 1 && changesWithEachSave(want.value(0))))
                continue;
            ++result.wrong;
            qInfo().noquote() << u"row %1 column %2: \"%3\" instead of \"%4\""_s.arg(r + 1).arg(c + 1).arg(
                have.value(c), want.value(c));
        }
    }
    return result;
}

} // namespace interdict::test
