// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/keyscan.h"

#include "models/intake/scannedtext.h"
#include "models/values/pgpfingerprint.h"

#include <algorithm>

namespace interdict::scanning {

using namespace Qt::StringLiterals;

namespace {

struct ArmourMark
{
    qsizetype place = 0; ///< of its word, or the text's end
    bool isEnd = false;  ///< "END PGP", and not the next block's "BEGIN PGP" or nothing
};

ArmourMark nextArmourMark(QStringView text)
{
    for (qsizetype i = text.indexOf(u" PGP "); i >= 0; i = text.indexOf(u" PGP ", i + 1)) {
        if (text.first(i).endsWith(u"END"))
            return {i - 3, true};
        if (text.first(i).endsWith(u"BEGIN"))
            return {i - 5, false};
    }
    return {text.size(), false};
}

/// After the dashes that close a block's last line, from its word "END" on.
qsizetype afterLastLine(QStringView text, qsizetype end)
{
    constexpr qsizetype longestLine = 48;
    const QStringView line = text.sliced(end, std::min(longestLine, text.size() - end));
    const qsizetype dashes = line.indexOf(u'-');
    end += dashes < 0 ? 5 : dashes;
    while (end < text.size() && text[end] == u'-')
        ++end;
    return std::min(end, text.size());
}

} // namespace

qsizetype KeyScan::readArmour(qsizetype start)
{
    constexpr qsizetype headerLines = 300;
    const QStringView text = m_state.text();
    const qsizetype bodyStart = start + 10; // after "BEGIN PGP "
    const QStringView body = text.sliced(bodyStart);
    if (body.startsWith(u"SIGNED MESSAGE"))
        return bodyStart;
    const ArmourMark mark = nextArmourMark(body);
    qsizetype end = bodyStart + mark.place;
    if (mark.isEnd)
        end = afterLastLine(text, end);
    qsizetype spanStart = start;
    while (spanStart > 0 && start - spanStart < 5 && text[spanStart - 1] == u'-')
        --spanStart;
    // Without its last line nobody can say where the block ends: its first line stands for it.
    const qsizetype spanEnd = mark.isEnd ? end : std::min(end, bodyStart + body.indexOf(u'-') + 5);
    if (body.startsWith(u"PUBLIC KEY BLOCK") || body.startsWith(u"PRIVATE KEY BLOCK")) {
        const auto key = PgpFingerprint::fromKeyBlock(text.sliced(spanStart, end - spanStart));
        if (key)
            m_state.add(HitKind::pgpKey, HitReason::keyBlock, 99, spanStart, spanEnd,
                        {key->toString(), key->toString(), {}});
        else if (m_state.wantsAll() && spanEnd > spanStart)
            m_state.refuse(HitKind::pgpKey, spanStart, spanEnd, {}, key.error().message);
    }
    if (mark.isEnd)
        return end;
    m_headersEnd = std::min(end, start + headerLines);
    return bodyStart;
}

bool KeyScan::isGap(qsizetype from, qsizetype to) const
{
    return to - from >= 1 && to - from <= 3 &&
           all(m_state.text().sliced(from, to - from), [](QChar c) { return c.isSpace(); });
}

bool KeyScan::hasEleventhGroup(qsizetype end) const
{
    const QStringView text = m_state.text();
    qsizetype next = end;
    while (next < text.size() && next - end < 3 && text[next].isSpace())
        ++next;
    const QStringView after = text.sliced(next, std::min<qsizetype>(5, text.size() - next));
    return after.size() >= 4 && all(after.first(4), isHex) && (after.size() == 4 || !has(after[4], word));
}

void KeyScan::readHexGroup(qsizetype start, qsizetype end)
{
    constexpr int groupsOfFingerprint = 10;
    if (m_groups > 0 && isGap(m_groupEnd, start)) {
        ++m_groups;
    } else {
        m_groups = 1;
        m_groupStart = start;
    }
    m_groupEnd = end;
    if (m_groups != groupsOfFingerprint || hasEleventhGroup(end))
        return;
    const QStringView whole = m_state.text().sliced(m_groupStart, end - m_groupStart);
    if (!any(whole, [](QChar c) { return isLower(c) || isCapital(c); }))
        return; // decimal numbers of four digits
    if (const auto fingerprint = PgpFingerprint::parse(whole))
        m_state.add(HitKind::pgpKey, HitReason::groups, 95, m_groupStart, end,
                    {fingerprint->toString(), whole.toString(), {}});
}

} // namespace interdict::scanning
