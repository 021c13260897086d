// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/trackingnumber.h"

#include <QStringView>

#include <array>
#include <optional>

// Words that say what a number near them is; a part of scanText().

namespace interdict::scanning {

enum class Topic : quint8 { fingerprint, parcel, phone, coin, cas, ndc, dea, amazon, ebay, digest, ipAddress };

struct TopicWord
{
    QStringView text; ///< lower case
    Topic topic;
    std::optional<TrackingNumber::Carrier> carrier = std::nullopt;
};

/// What the word says of a number near it; nothing for any other word. Fast: it is asked for every word.
[[nodiscard]] const TopicWord *topicWordOf(QStringView text);

/// The last place of each topic's words in the text that has been read.
class TopicTrail
{
public:
    TopicTrail() { m_ends.fill(-1); }

    void note(const TopicWord &word, qsizetype end)
    {
        m_ends[size_t(word.topic)] = end;
        if (word.carrier) {
            m_carrier = word.carrier;
            m_carrierEnd = end;
        }
    }
    /// Whether a word of the topic ended at most `within` units before `place`.
    [[nodiscard]] bool isNear(Topic topic, qsizetype place, qsizetype within = 64) const
    {
        const qsizetype end = m_ends[size_t(topic)];
        return end >= 0 && place - end <= within;
    }
    /// The carrier that was named shortly before.
    [[nodiscard]] std::optional<TrackingNumber::Carrier> carrierNear(qsizetype place) const
    {
        return m_carrierEnd >= 0 && place - m_carrierEnd <= 64 ? m_carrier : std::nullopt;
    }

private:
    std::array<qsizetype, 11> m_ends;
    std::optional<TrackingNumber::Carrier> m_carrier;
    qsizetype m_carrierEnd = -1;
};

/// Whether one of the first words of `text` is of the topic: "555 0100 (phone)".
[[nodiscard]] bool followsTopic(QStringView text, Topic topic);

} // namespace interdict::scanning
