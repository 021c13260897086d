// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/leaksearch.h"
#include "models/referrals/packetcontent.h"

#include <vector>

namespace interdict {

/// What one version of a packet leaves out.
struct Redaction
{
    PacketVariant variant = PacketVariant::court;
    QStringList fields{};        ///< tokens of redactableFields(), beside those that the variant leaves out
    std::vector<int> entities{}; ///< indexes into the content's entities
    QStringList exhibits{};      ///< numbers
    QStringList texts{};         ///< words that must not be read anywhere, such as a victim's name

    [[nodiscard]] bool isEmpty() const;
};

/// A field or part of a packet that can be left out.
struct RedactableField
{
    QString token; ///< "history", "sender-phone"; never translated
    QString name;  ///< translated: "The history of the case"
};
[[nodiscard]] std::vector<RedactableField> redactableFields();

struct RedactedContent
{
    PacketContent content;
    LeakSearch search; ///< for what was left out: nothing of it may be in any file
    /// Values of fields left out that are not looked for, since the packet names something else by the same words, such
    /// as a market that the case is named after, or the program writes them itself, such as "Investigator".
    QStringList statedElsewhere;
};

/// The content without what the redaction names: fields are emptied, entities go with their links, exhibits go. What
/// was left out is also replaced by "[…]" in every text that holds it, whatever its writing; entities named with it go;
/// exhibits whose bytes hold it are withheld, also inside a PDF, and those that cannot be searched: packed or locked.
/// Exhibits keep their numbers. The picture of the network must be made afterwards. Needs a QGuiApplication, as the PDF
/// does. Errors: notFound for a field or an exhibit that is not there; those of the feeds; cancelled.
[[nodiscard]] Result<RedactedContent> redactedContent(PacketContent content, const Redaction &redaction,
                                                      const CancelToken &cancel);

} // namespace interdict
