// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/celltext.h"

#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"

#include <QLocale>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 300;
constexpr qsizetype longestToolTip = 4000;

QString cut(const QString &text, qsizetype longest)
{
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace

QString missingText()
{
    return u"–"_s;
}

QString cellText(const QString &text)
{
    // Four units a character bound the work; visible control characters take up to ten.
    const QString line = visibleLine(QStringView(text).left(4 * longestCell)).trimmed();
    return line.isEmpty() ? missingText() : cut(line, longestCell);
}

QString cellText(qint64 number)
{
    return QLocale().toString(number);
}

QString cellText(const std::optional<PartialDate> &date)
{
    return date ? date->toString() : missingText();
}

QString cellText(const std::optional<Money> &money)
{
    return money ? money->toString() : missingText();
}

QString plainToolTip(const QString &text)
{
    const QString shown = cut(visibleText(QStringView(text).left(longestToolTip + 1)), longestToolTip);
    return u"<p style=\"white-space:pre-wrap\">"_s + shown.toHtmlEscaped() + u"</p>"_s;
}

Cell Cell::text(const QString &text)
{
    return {{}, text, text.isEmpty() ? QVariant() : QVariant(text), false};
}

Cell Cell::number(qint64 number)
{
    return {{}, QString::number(number), number, true};
}

Cell Cell::date(const std::optional<PartialDate> &date)
{
    const QString text = date ? date->toString() : QString();
    return {{}, text, text.isEmpty() ? QVariant() : QVariant(text), false};
}

Cell Cell::money(const std::optional<Money> &money)
{
    return {{}, money ? money->toString() : QString(), money ? QVariant(money->approximate()) : QVariant(), true};
}

// Views ask each cell for ten roles; the text is worked out for those that need it.
QString Cell::display() const
{
    if (shown)
        return *shown;
    return raw.typeId() == QMetaType::LongLong ? cellText(raw.toLongLong()) : cellText(fullText);
}

QVariant Cell::value(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return display();
    case Qt::ToolTipRole:
        return fullText.isEmpty() || isNumber ? QVariant() : QVariant(plainToolTip(fullText));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case TableRole::raw:
        return raw;
    case TableRole::fullText:
        return visibleLine(fullText).trimmed();
    default:
        return {};
    }
}

} // namespace interdict
