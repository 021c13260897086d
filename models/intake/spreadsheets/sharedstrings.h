// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;
class QTemporaryFile;

namespace interdict {

/// The texts of a workbook that its cells share. The first 32 MiB stay in memory, the rest goes to a temporary file, so
/// that memory does not grow with the book but by 8 bytes a text.
class SharedStrings
{
public:
    SharedStrings();
    ~SharedStrings();
    SharedStrings(SharedStrings &&) noexcept;
    SharedStrings &operator=(SharedStrings &&) noexcept;

    /// Errors: cannotRead, cannotWrite, badInput, cancelled; limitExceeded for more than ten million texts.
    [[nodiscard]] Outcome read(QIODevice &part, const CancelToken &cancel);
    [[nodiscard]] qint64 size() const { return qint64(m_starts.size()) - 1; }
    /// An index out of range is an error of the caller's.
    [[nodiscard]] QString at(qint64 index) const;
    /// Texts of more than 16 MiB, which are not kept.
    [[nodiscard]] qint64 tooLongCount() const { return m_tooLong; }

private:
    Outcome add(const QString &text);
    Outcome spill();

    QByteArray m_inMemory;
    std::unique_ptr<QTemporaryFile> m_spilled;
    QByteArray m_unwritten;
    std::vector<qint64> m_starts{0}; // with the end of the last
    qint64 m_tooLong = 0;
};

} // namespace interdict
