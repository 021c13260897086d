// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace interdict {

/// A file of a bag as it lies somewhere. Hostile.
struct BagMember
{
    QString name; ///< with '/'; as written there
    qint64 size = 0;
    bool isFolder = false;
    bool isLink = false;
};

/// Where a bag's files lie: a folder, a zip, a tar or a tar.gz. Nothing is written but a temporary file for a tar.gz.
/// Bounded as ZipReader is; a folder and a tar to 1,000,000 files.
class BagSource
{
public:
    enum class Kind { folder, zip, tar };

    virtual ~BagSource() = default;
    /// Errors: cannotRead where there is no such file; damaged or limitExceeded for what is inside.
    [[nodiscard]] static Result<std::unique_ptr<BagSource>> open(const QString &path, const CancelToken &cancel);

    [[nodiscard]] virtual Kind kind() const = 0;
    [[nodiscard]] const std::vector<BagMember> &members() const { return m_members; }
    /// Hands a member's bytes on, in pieces; several threads may read at once. damaged where they cannot be had.
    [[nodiscard]] virtual Outcome read(size_t member, const CancelToken &cancel,
                                       const std::function<void(QByteArrayView)> &take) const = 0;

protected:
    std::vector<BagMember> m_members;
};

} // namespace interdict
