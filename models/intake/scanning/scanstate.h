// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/scanning/scanhit.h"
#include "models/intake/scanning/topicwords.h"

#include <QStringView>

#include <vector>

// What the parts of scanText() share.

namespace interdict {

/// What a scan is to find.
struct ScanWish
{
    QString region;           ///< ISO 3166-1 code of the country that phone numbers without "+" are dialled in
    bool isForImport = false; ///< only what can be a node of the case graph, and nothing that is refused
};

namespace scanning {

struct HitText
{
    QString normal;
    QString label;
    QString detail;
};

class ScanState
{
public:
    ScanState(QStringView text, const ScanWish &wish, std::vector<TextHit> &hits)
        : m_text(text), m_wish(wish), m_hits(hits)
    {
    }

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] const ScanWish &wish() const { return m_wish; }
    [[nodiscard]] bool wantsAll() const { return !m_wish.isForImport; }
    [[nodiscard]] TopicTrail &topics() { return m_topics; }

    void add(HitKind kind, HitReason reason, int confidence, qsizetype start, qsizetype end, HitText &&text);
    void refuse(HitKind kind, qsizetype start, qsizetype end, const QString &detail, const QString &refusal);

    /// Whether nothing but an ellipsis follows: scraped texts end so where they were cut, also amid a name.
    [[nodiscard]] bool isCutOff(qsizetype end) const;
    /// Whether a word of the topic stands shortly before `start` or after `end`.
    [[nodiscard]] bool isAbout(Topic topic, qsizetype start, qsizetype end, qsizetype within = 64) const;

private:
    QStringView m_text;
    const ScanWish &m_wish;
    std::vector<TextHit> &m_hits;
    TopicTrail m_topics;
};

} // namespace scanning

} // namespace interdict
