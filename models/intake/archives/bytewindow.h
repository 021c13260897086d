// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QFile>
#include <QIODevice>

namespace interdict {

/// `length` bytes at `offset` of a file, after a few bytes of our own (`prefix`) and before one zero byte where
/// `isPadded`: zlib asks for a byte past the end of a raw stream before it hands out the last of the output. Reading
/// never answers -1, which KArchive's filters take for four billion bytes; a fault of the drive ends the bytes early.
class ByteWindow : public QIODevice
{
public:
    struct Range
    {
        qint64 offset = 0;
        qint64 length = 0;
        QByteArray prefix;
        bool isPadded = false;
    };

    ByteWindow(const QString &path, Range range);

    /// Read only, and without a buffer of its own; false where the file cannot be opened.
    bool open(OpenMode mode) override;
    void close() override;
    bool seek(qint64 position) override;
    [[nodiscard]] qint64 size() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile m_file;
    Range m_range;
    qint64 m_at = 0;
};

} // namespace interdict
