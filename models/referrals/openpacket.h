// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/bagsource.h"

#include <QJsonObject>

#include <optional>

namespace interdict {

/// A packet, or any bag, opened to be looked into. Nothing is changed; everything in it is hostile.
class OpenPacket
{
public:
    struct File
    {
        QString name; ///< within the bag's folder
        qint64 size = 0;
    };

    /// Errors: as BagSource::open(); damaged where there is no bag in it.
    [[nodiscard]] static Result<OpenPacket> open(const QString &path, const CancelToken &cancel);

    [[nodiscard]] const std::vector<File> &files() const { return m_files; } ///< by name
    [[nodiscard]] bool has(const QString &name) const { return find(name).has_value(); }
    /// The first bytes of a file, at most `most`. notFound where there is none.
    [[nodiscard]] Result<QByteArray> bytes(const QString &name, qint64 most, const CancelToken &cancel) const;
    /// "data/referral.json", where this program or one like it made the packet; nothing in any other bag.
    [[nodiscard]] Result<std::optional<QJsonObject>> referral(const CancelToken &cancel) const;

private:
    OpenPacket() = default;
    [[nodiscard]] std::optional<size_t> find(const QString &name) const;

    std::shared_ptr<BagSource> m_source;
    std::vector<File> m_files;
    std::vector<size_t> m_members; // beside m_files
};

} // namespace interdict
