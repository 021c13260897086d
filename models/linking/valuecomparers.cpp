// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/celldate.h"
#include "models/linking/cellnumber.h"
#include "models/linking/editdistance.h"
#include "models/linking/fieldcomparer.h"
#include "models/linking/foldedtext.h"
#include "models/linking/keycomparer.h"
#include "models/linking/namecomparer.h"
#include "models/linking/textcomparer.h"
#include "models/linking/valuecounts.h"

#include <algorithm>
#include <cmath>

namespace interdict {

namespace {

/// Values of which rows have one each: dates, numbers, categories.
class SingleValueComparer : public FieldComparer
{
public:
    void addKeys(int row, int, std::vector<quint64> &keys) const override
    {
        if (const quint64 key = m_counts.key(row))
            keys.push_back(key);
    }
    quint64 roughKey(int row) const override { return m_counts.key(row); }
    int sharedBy(int a, int, Grade grade) const override { return grade == Grade::equal ? m_counts.count(a) : 0; }
    int distinctValues() const override { return m_counts.distinct(); }
    int filledRows() const override { return m_counts.filled(); }

protected:
    void addText(const QString &text)
    {
        m_counts.addRow(text.isEmpty() ? 0 : textKey(text));
        m_texts.push_back(text);
    }
    [[nodiscard]] const QString &text(int row) const { return m_texts[size_t(row)]; }
    [[nodiscard]] bool isMissing(int a, int b) const { return text(a).isEmpty() || text(b).isEmpty(); }

private:
    std::vector<QString> m_texts;
    ValueCounts m_counts;
};

class DateComparer : public SingleValueComparer
{
public:
    explicit DateComparer(const std::vector<QString> &values)
    {
        const bool monthFirst = hasMonthFirst(QStringList(values.begin(), values.end()));
        for (const QString &value : values) {
            const QString digits = dateDigits(value, monthFirst);
            addText(digits.isEmpty() ? foldedLetters(value.trimmed()) : digits);
        }
    }

    Grade grade(int a, int b) const override
    {
        if (isMissing(a, b))
            return Grade::missing;
        const QString &left = text(a);
        const QString &right = text(b);
        if (left == right)
            return Grade::equal;
        if (left.size() != right.size() && (left.startsWith(right) || right.startsWith(left)))
            return Grade::part;
        return left.size() == 8 && right.size() == 8 ? gradeDays(left, right) : gradeYears(left, right);
    }

private:
    static Grade gradeDays(const QString &left, const QString &right)
    {
        const QStringView a(left);
        const QStringView b(right);
        if (a.first(4) == b.first(4) && a.sliced(4, 2) == b.last(2) && a.last(2) == b.sliced(4, 2))
            return Grade::swapped;
        if (typingSlips(a, b, 1) == 1)
            return Grade::slip;
        constexpr qint64 fewDays = 7;
        const qint64 dayA = dayNumber(a);
        const qint64 dayB = dayNumber(b);
        if (dayA >= 0 && dayB >= 0 && std::abs(dayA - dayB) <= fewDays)
            return Grade::close;
        return a.first(6) == b.first(6) || a.last(4) == b.last(4) ? Grade::partly : Grade::different;
    }
    static Grade gradeYears(const QString &left, const QString &right)
    {
        const int a = left.first(std::min(left.size(), qsizetype(4))).toInt();
        const int b = right.first(std::min(right.size(), qsizetype(4))).toInt();
        return a > 0 && b > 0 && std::abs(a - b) <= 1 ? Grade::close : Grade::different;
    }
};

class NumberComparer : public SingleValueComparer
{
public:
    explicit NumberComparer(const std::vector<QString> &values)
    {
        for (const QString &value : values) {
            const std::optional<double> number = cellNumber(value);
            m_numbers.push_back(number.value_or(std::nan("")));
            addText(number ? QString::number(*number, 'g', 15) : foldedLetters(value.trimmed()));
        }
    }

    Grade grade(int a, int b) const override
    {
        if (isMissing(a, b))
            return Grade::missing;
        if (text(a) == text(b))
            return Grade::equal;
        const qsizetype digits = std::min(text(a).size(), text(b).size());
        if (digits >= 2 && typingSlips(text(a), text(b), 1) == 1)
            return Grade::slip;
        const double x = m_numbers[size_t(a)];
        const double y = m_numbers[size_t(b)];
        const double larger = std::max(std::abs(x), std::abs(y));
        if (!(larger > 0)) // not a number
            return Grade::different;
        const double apart = std::abs(x - y) / larger;
        return apart <= 0.02 ? Grade::close : apart <= 0.1 ? Grade::similar : Grade::different;
    }

private:
    std::vector<double> m_numbers;
};

class CategoryComparer : public SingleValueComparer
{
public:
    explicit CategoryComparer(const std::vector<QString> &values)
    {
        for (const QString &value : values)
            addText(foldedWords(foldedLetters(value)).join(u' '));
    }

    void addKeys(int, int, std::vector<quint64> &) const override {}
    Grade grade(int a, int b) const override
    {
        if (isMissing(a, b))
            return Grade::missing;
        if (text(a) == text(b))
            return Grade::equal;
        const qsizetype letters = std::min(text(a).size(), text(b).size());
        return letters >= 3 && typingSlips(text(a), text(b), 1) == 1 ? Grade::slip : Grade::different;
    }
};

} // namespace

std::unique_ptr<FieldComparer> makeFieldComparer(FieldKind kind, const std::vector<QString> &values,
                                                 const ComparerSettings &settings)
{
    switch (kind) {
    case FieldKind::place:
        return std::make_unique<NameComparer>(values, NameSort::place);
    case FieldKind::text:
        return std::make_unique<TextComparer>(values);
    case FieldKind::date:
        return std::make_unique<DateComparer>(values);
    case FieldKind::number:
        return std::make_unique<NumberComparer>(values);
    case FieldKind::key:
        return std::make_unique<KeyComparer>(values, settings.mostSharing);
    case FieldKind::category:
        return std::make_unique<CategoryComparer>(values);
    default:
        return std::make_unique<NameComparer>(values, NameSort::someone);
    }
}

} // namespace interdict
