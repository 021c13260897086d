// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/keycomparer.h"

#include "models/linking/editdistance.h"
#include "models/linking/foldedtext.h"
#include "models/linking/matching.h"
#include "models/linking/namecomparer.h"
#include "models/linking/valuecounts.h"

#include <algorithm>

namespace interdict {

namespace {

constexpr qsizetype mostValues = 64;      // of one row that are compared
constexpr qsizetype shortestWithSlip = 6; // a shorter one with another letter is another one

/// Without blanks and what groups digits ("+44 20 7946-0958"); signs that tell addresses apart stay.
QString normalKey(const QString &value)
{
    QString normal;
    for (const QChar letter : foldedLetters(value)) {
        if (letter.isLetterOrNumber() || QStringView(u"@._+:/").contains(letter) || letter.isSurrogate())
            normal += letter;
    }
    return normal;
}

QStringView nameOfAddress(const QString &value)
{
    const qsizetype at = value.indexOf(u'@');
    return at > 0 ? QStringView(value).first(at) : QStringView();
}

Grade gradeValues(const QString &a, const QString &b)
{
    const bool canSlip = a.size() >= shortestWithSlip && b.size() >= shortestWithSlip;
    if (canSlip && typingSlips(a, b, 1) == 1)
        return Grade::slip;
    const QStringView nameA = nameOfAddress(a);
    const QStringView nameB = nameOfAddress(b);
    if (nameA.size() >= 4 && nameA == nameB)
        return Grade::part;
    if (canSlip && typingSlips(a, b, 2) == 2)
        return Grade::slips;
    return nameA.size() >= shortestWithSlip && nameB.size() >= shortestWithSlip && typingSlips(nameA, nameB, 1) == 1
               ? Grade::similar
               : Grade::different;
}

} // namespace

KeyComparer::KeyComparer(const std::vector<QString> &values, int mostSharing) : m_mostSharing(std::max(mostSharing, 2))
{
    m_values.reserve(values.size());
    for (const QString &value : values) {
        QStringList normal;
        for (const QString &part : value.split(valueSeparator, Qt::SkipEmptyParts)) {
            const QString key = normalKey(part);
            if (!key.isEmpty() && normal.size() < mostValues)
                normal << key;
        }
        normal.sort();
        normal.removeDuplicates();
        for (const QString &key : std::as_const(normal))
            ++m_rowsWith[key];
        m_filled += !normal.isEmpty();
        m_values.push_back(std::move(normal));
    }
}

Grade KeyComparer::grade(int a, int b) const
{
    const QStringList &left = m_values[size_t(a)];
    const QStringList &right = m_values[size_t(b)];
    if (left.isEmpty() || right.isEmpty())
        return Grade::missing;
    Grade best = Grade::different;
    for (const QString &value : left) {
        const bool isShared = std::binary_search(right.begin(), right.end(), value);
        if (isShared && !isHub(value))
            return Grade::equal;
        if (isShared)
            best = Grade::hub;
    }
    if (best == Grade::hub)
        return best;
    constexpr qsizetype mostForSlips = 8; // a row with more has too many chances
    if (left.size() > mostForSlips || right.size() > mostForSlips)
        return best;
    for (const QString &x : left) {
        for (const QString &y : right)
            best = std::min(best, gradeValues(x, y));
    }
    return best;
}

void KeyComparer::addKeys(int row, int family, std::vector<quint64> &keys) const
{
    for (const QString &value : m_values[size_t(row)]) {
        if (isHub(value))
            continue;
        if (family == 0)
            keys.push_back(textKey(value));
        else if (value.size() >= shortestWithSlip)
            addDeletionKeys(QStringView(value).first(std::min(value.size(), qsizetype(24))), 1, keys);
        if (family == 0 && nameOfAddress(value).size() >= 4)
            keys.push_back(textKey(nameOfAddress(value), 2));
    }
}

quint64 KeyComparer::roughKey(int row) const
{
    const QStringList &values = m_values[size_t(row)];
    return values.isEmpty() || isHub(values.front()) ? 0 : textKey(values.front());
}

int KeyComparer::sharedBy(int a, int b, Grade grade) const
{
    if (grade != Grade::equal && grade != Grade::hub)
        return 0;
    int fewest = 0;
    for (const QString &value : m_values[size_t(a)]) {
        const QStringList &right = m_values[size_t(b)];
        const int rows = m_rowsWith.value(value);
        if (std::binary_search(right.begin(), right.end(), value) && (fewest == 0 || rows < fewest))
            fewest = rows;
    }
    return fewest;
}

} // namespace interdict
