// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/menutext.h"

#include "models/values/safetext.h"

namespace interdict::ui {

using namespace Qt::StringLiterals;

QString menuText(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString line = visibleLine(text);
    if (line.size() > longest)
        line = line.left(longest - 1) + u'…';
    return line.replace(u'&', u"&&"_s);
}

} // namespace interdict::ui
