// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcereader.h"

#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

namespace interdict::tests {

/// Inputs of a test as files of their own, and what a reader makes of them.
class ReaderBench
{
public:
    explicit ReaderBench(std::unique_ptr<SourceReader> made) : reader(std::move(made)) {}

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("input"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write its input.");
        return path;
    }
    [[nodiscard]] Result<std::unique_ptr<OpenSource>> open(const QByteArray &bytes)
    {
        return reader->open(write(bytes), {});
    }

    static std::vector<RawRow> rows(const OpenSource &source)
    {
        std::vector<RawRow> all;
        const auto keep = [&](RawRow &&row) -> Outcome {
            all.push_back(std::move(row));
            return {};
        };
        if (const Outcome read = source.readRows(0, keep, {}, {}); !read)
            QTest::qFail(qPrintable(read.error().message), __FILE__, __LINE__);
        return all;
    }
    static std::vector<DraftRecord> drafts(const OpenSource &source)
    {
        std::vector<DraftRecord> all;
        const auto keep = [&](DraftRecord &&draft) -> Outcome {
            all.push_back(std::move(draft));
            return {};
        };
        if (const Outcome read = source.readDrafts(0, keep, {}, {}); !read)
            QTest::qFail(qPrintable(read.error().message), __FILE__, __LINE__);
        return all;
    }
    /// The bytes that a row or record says are its own.
    template <typename Placed>
    static QByteArray bytesOf(const OpenSource &source, const Placed &placed)
    {
        const auto device = source.bytes(0);
        if (!device || !(*device)->seek(placed.byteOffset))
            return {};
        return (*device)->read(placed.byteLength);
    }

    std::unique_ptr<SourceReader> reader;

private:
    QTemporaryDir m_folder;
};

inline QByteArray sharedFile(const QString &name)
{
    QFile file(QStringLiteral(INTERDICT_SHARED_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace interdict::tests
