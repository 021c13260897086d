// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/archivewalker.h"
#include "models/intake/archives/membername.h"
#include "models/intake/archives/sevenzipheader.h"
#include "tests/intake/books/bookmaking.h"

#include <K7Zip>
#include <KCompressionDevice>
#include <KTar>
#include <KZip>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace interdict::test {

using namespace Qt::StringLiterals;

// Archives for tests, and what is read of them.

inline const QByteArray csv = "title;price\nblue pills;12\n";

inline QByteArray manyBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 40'000; ++i)
        bytes += QByteArray::number(i * 7919) + '\n';
    return bytes;
}

inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

inline QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray packed(const QByteArray &bytes, KCompressionDevice::CompressionType type)
{
    QBuffer buffer;
    {
        KCompressionDevice device(&buffer, false, type);
        if (!device.open(QIODevice::WriteOnly))
            qFatal("no device to pack with");
        device.write(bytes);
        device.close();
    }
    return buffer.data();
}

template <typename Archive>
inline QByteArray archiveOf(const QTemporaryDir &folder, const Parts &parts)
{
    const QString path = folder.filePath(u"made.archive"_s);
    {
        Archive archive(path);
        if (!archive.open(QIODevice::WriteOnly))
            qFatal("the archive cannot be written");
        for (const auto &[name, bytes] : parts)
            archive.writeFile(name, bytes);
        archive.close();
    }
    const QByteArray bytes = bytesAt(path);
    QFile::remove(path);
    return bytes;
}

inline QByteArray tarOf(const QTemporaryDir &folder, const Parts &parts)
{
    const QString path = folder.filePath(u"made.tar"_s);
    {
        KTar tar(path, u"application/x-tar"_s);
        if (!tar.open(QIODevice::WriteOnly))
            qFatal("the tar cannot be written");
        for (const auto &[name, bytes] : parts)
            tar.writeFile(name, bytes);
        tar.close();
    }
    const QByteArray bytes = bytesAt(path);
    QFile::remove(path);
    return bytes;
}

/// "path=bytes" of all that is read, "path!refusal" of the rest.
struct Listing
{
    QString error;
    QStringList paths;
    QMap<QString, QByteArray> contents;
    QMap<QString, QString> refusals;
    QMap<QString, QString> notes;
};

inline Listing listed(const QString &path, const ArchiveLimits &limits = {})
{
    Listing listing;
    ArchiveWalker walker(limits);
    const Result<std::vector<ArchiveMember>> members = walker.list(path, {});
    if (!members) {
        listing.error = members.error().message;
        return listing;
    }
    for (const ArchiveMember &member : *members) {
        listing.paths += member.path;
        if (!member.note.isEmpty())
            listing.notes.insert(member.path, member.note);
        const Result<std::unique_ptr<QIODevice>> device = walker.open(member);
        if (!device) {
            listing.refusals.insert(member.path, device.error().message);
            continue;
        }
        const QByteArray bytes = (*device)->readAll();
        char more = 0;
        if ((*device)->read(&more, 1) < 0)
            listing.refusals.insert(member.path, (*device)->errorString());
        else
            listing.contents.insert(member.path, bytes);
    }
    return listing;
}

} // namespace interdict::test
