// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/scanstate.h"

#include <algorithm>

namespace interdict::scanning {

void ScanState::add(HitKind kind, HitReason reason, int confidence, qsizetype start, qsizetype end, HitText &&text)
{
    constexpr qsizetype longestLabel = 100;
    TextHit hit;
    hit.kind = kind;
    hit.reason = reason;
    hit.confidence = confidence;
    hit.start = start;
    hit.length = end - start;
    hit.normal = std::move(text.normal);
    hit.label = std::move(text.label);
    hit.label.truncate(longestLabel);
    hit.detail = std::move(text.detail);
    m_hits.push_back(std::move(hit));
}

void ScanState::refuse(HitKind kind, qsizetype start, qsizetype end, const QString &detail, const QString &refusal)
{
    constexpr qsizetype longest = 200;
    const QString found = m_text.sliced(start, std::min(end - start, longest)).toString();
    constexpr int meantAsOne = 60;
    add(kind, HitReason::refused, meantAsOne, start, end, {found, found, detail});
    m_hits.back().refusal = refusal;
}

bool ScanState::isCutOff(qsizetype end) const
{
    constexpr qsizetype longest = 8;
    if (m_text.size() - end > longest)
        return false;
    const QStringView rest = m_text.sliced(end).trimmed();
    return rest == u"..." || rest == u"…";
}

bool ScanState::isAbout(Topic topic, qsizetype start, qsizetype end, qsizetype within) const
{
    return m_topics.isNear(topic, start, within) || followsTopic(m_text.sliced(end), topic);
}

} // namespace interdict::scanning
