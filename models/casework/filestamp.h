// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QDateTime>
#include <QString>

namespace interdict {

/// What the system says of a file at one moment. Its bytes and its records are read one beside the other: that both
/// are those of the same file holds only where nobody wrote to it meanwhile, which no digest of one of them tells.
class FileStamp
{
public:
    explicit FileStamp(const QString &path);

    /// cannotRead, naming the file by `name`, where it is another one by now.
    [[nodiscard]] Outcome checkSame(const QString &name) const;

private:
    QString m_path;
    qint64 m_size = -1; ///< none: there is no such file
    QDateTime m_changed;
};

} // namespace interdict
