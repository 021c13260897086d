// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/hostname.h"

#include <QUrl>

#include <algorithm>

namespace interdict {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestHost = 253;

bool isLetterOrDigit(char16_t u)
{
    return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9');
}

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > longestLabel || label.front() == u'-' || label.back() == u'-')
        return false;
    return std::all_of(label.utf16(), label.utf16() + label.size(),
                       [](char16_t u) { return isLetterOrDigit(u) || u == u'-'; });
}

bool isHost(QStringView host)
{
    if (host.isEmpty() || host.size() > longestHost)
        return false;
    qsizetype start = 0;
    for (qsizetype dot = host.indexOf(u'.'); dot >= 0; dot = host.indexOf(u'.', start)) {
        if (!isLabel(host.sliced(start, dot - start)))
            return false;
        start = dot + 1;
    }
    return isLabel(host.sliced(start));
}

bool isAscii(QStringView text)
{
    return std::all_of(text.utf16(), text.utf16() + text.size(), [](char16_t u) { return u < 128; });
}

} // namespace

std::optional<QString> toAsciiHost(QStringView text)
{
    // A Unicode name is never longer than its A-labels, so nothing valid is lost by looking at the length first.
    if (text.isEmpty() || text.size() > longestHost + 1)
        return std::nullopt;
    QString host = isAscii(text) ? text.toString().toLower() : QString::fromLatin1(QUrl::toAce(text.toString()));
    if (host.endsWith(u'.'))
        host.chop(1);
    return isHost(host) ? std::optional(std::move(host)) : std::nullopt;
}

} // namespace interdict
