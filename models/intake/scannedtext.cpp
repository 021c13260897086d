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
    while (i < near.size() && (has(near[i], word) || QStringView(u".@:/").contains(near[i])))
        ++i;
    const QStringView inside = near.sliced(start, i - start);
    skipBlanks();
    if (i >= near.size() || !QStringView(u"])}").contains(near[i]))
        return {};
    ++i;
    skipBlanks();
    if (isOneOf(inside, {u".", u"dot"}))
        return {u".", i};
    if (inside == u":" || inside == u"://")
        return {inside == u":" ? QStringView(u":") : QStringView(u"://"), i};
    return isOneOf(inside, {u"@", u"at"}) ? Joiner{u"@", i} : Joiner{};
}

Joiner spacedJoinerAt(QStringView text)
{
    constexpr qsizetype longest = 80;
    const QStringView near = text.first(std::min(text.size(), longest));
    const auto wordEnd = [near](qsizetype i) {
        while (i < near.size() && (has(near[i], word) || near[i] == u'-'))
            ++i;
        return i;
    };
    const auto afterBlank = [near](qsizetype i) { return i < near.size() && near[i] == u' ' ? i + 1 : i; };
    const auto isEndingAt = [&](qsizetype i) {
        const qsizetype end = wordEnd(i);
        return end > i && isOneOf(near.sliced(i, end - i), {u"com", u"net", u"org", u"info", u"biz", u"onion"});
    };
    const qsizetype length = afterBlank(2);
    if (near[1] == u'.')
        return length == 3 && isEndingAt(length) ? Joiner{u".", length} : Joiner{};
    qsizetype hostEnd = length;
    for (int labels = 0; labels < 4; ++labels) {
        hostEnd = afterBlank(wordEnd(hostEnd));
        if (hostEnd >= near.size() || near[hostEnd] != u'.')
            return {};
        hostEnd = afterBlank(hostEnd + 1);
        if (isEndingAt(hostEnd))
            return {u"@", length};
    }
    return {};
}

} // namespace interdict::scanning
