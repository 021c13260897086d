// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/defang.h"

#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

QString withPlainDots(QStringView text)
{
    QString plain = text.trimmed().toString();
    if (!plain.contains(u'[') && !plain.contains(u'(') && !plain.contains(u'{'))
        return plain;
    constexpr std::array dots{"[.]"_L1, "(.)"_L1, "{.}"_L1, "[dot]"_L1, "(dot)"_L1};
    for (const QLatin1StringView dot : dots)
        plain.replace(dot, "."_L1, Qt::CaseInsensitive);
    return plain;
}

} // namespace interdict
