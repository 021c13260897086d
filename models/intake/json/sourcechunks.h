// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <memory>

class QFile;
class QIODevice;

namespace interdict {

/// The bytes of a file from its start, a mebibyte at a time, telling how far it is and stopping where it was cancelled.
class SourceChunks
{
public:
    [[nodiscard]] static Result<SourceChunks> open(const QString &path, CancelToken cancel, ProgressSink progress = {});
    SourceChunks(SourceChunks &&) noexcept;
    ~SourceChunks();

    /// Empty at the end. Errors: cannotRead, cancelled.
    [[nodiscard]] Result<QByteArray> next();
    [[nodiscard]] qint64 size() const;

private:
    SourceChunks(std::unique_ptr<QFile> file, CancelToken cancel, ProgressSink progress);
    std::unique_ptr<QFile> m_file;
    CancelToken m_cancel;
    ProgressSink m_progress;
    QElapsedTimer m_sinceTold;
    qint64 m_read = 0;
};

/// The file open for reading, or why it cannot be opened.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openSourceFile(const QString &path);
/// All of a file that is to be kept in memory: limitExceeded where it has more bytes.
[[nodiscard]] Result<QByteArray> readSmallSource(const QString &path, qint64 mostBytes);

} // namespace interdict
