// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scannedtext.h"

namespace interdict::scanning {

bool isOneOf(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView known) { return text.compare(known, Qt::CaseInsensitive) == 0; });
}

Joiner joinerAt(QStringView text)
{
    constexpr qsizetype longest = 12;
    const QStringView near = text.first(std::min(text.size(), longest));
    qsizetype i = 0;
    const auto skipBlanks = [&] {
        while (i < near.size() && near[i] == u' ')
            ++i;
    };
    skipBlanks();
    if (i >= near.size() || !QStringView(u"[({").contains(near[i]))
        return {};
    ++i;
    skipBlanks();
    const qsizetype start = i;
    while (i < near.size() && (has(near[i], word) || near[i] == u'.' || near[i] == u'@'))
        ++i;
    const QStringView inside = near.sliced(start, i - start);
    skipBlanks();
    if (i >= near.size() || !QStringView(u"])}").contains(near[i]))
        return {};
    ++i;
    skipBlanks();
    if (isOneOf(inside, {u".", u"dot"}))
        return {u'.', i};
    return isOneOf(inside, {u"@", u"at"}) ? Joiner{u'@', i} : Joiner{};
}

} // namespace interdict::scanning
