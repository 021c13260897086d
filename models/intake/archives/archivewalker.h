// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/archives/scratchfolder.h"

#include <QHash>

#include <memory>
#include <vector>

class QIODevice;

namespace interdict {

/// A file in an archive, or in an archive in it.
struct ArchiveMember
{
    QString
        path; ///< "crawl/listings.csv", "inner.tar.gz/listings.csv"; each only once in a list; shown, never written to
    qint64 size = 0; ///< in bytes
    QString refusal; ///< a translated sentence where it is not read; else empty
    QString note;    ///< a translated sentence on what is odd about one that is
    QString file;    ///< for the walker: where its bytes lie
    PackedBytes bytes;
};

/// The files in an archive: zip, tar, 7z, and any of gzip, bzip2, xz and zstd, by what it holds, not by its name, and
/// archives in it as deep as the limits say. Workbooks and other documents that are zips are files. What it unpacks
/// lies in a temporary folder, under names of its own, as long as it lives. One thread.
class ArchiveWalker
{
public:
    explicit ArchiveWalker(const ArchiveLimits &limits = {});

    /// Whether the first bytes (512 at least, where the file has them) are those of an archive and no document's.
    [[nodiscard]] static bool isArchive(QByteArrayView head, const QString &fileName);

    /// Every file, in the order of the archive; those that are not read with their refusal. A job. Errors: cannotRead,
    /// cannotWrite, badInput, damaged, limitExceeded, cancelled.
    [[nodiscard]] Result<std::vector<ArchiveMember>> list(const QString &path, const CancelToken &cancel);
    /// Its bytes, one way; as openPacked() says. badInput with the refusal for a refused one.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const ArchiveMember &member) const;
    /// Its bytes in a temporary file that ends as its name does, for readers that need one.
    [[nodiscard]] Result<QString> unpack(const ArchiveMember &member, const CancelToken &cancel);

private:
    enum class Kind { none, zip, tar, sevenZip, gzip, bzip2, xz, zstd };
    struct Container
    {
        QString path; ///< of the file
        QString name; ///< for people, and before the paths of its members
        int depth = 1;
    };

    [[nodiscard]] static Kind kindOf(QByteArrayView head);
    [[nodiscard]] Result<ContainerMembers> membersOf(const Container &container, Kind kind, const CancelToken &cancel);
    [[nodiscard]] Result<ContainerMembers> unpackedStream(const Container &container, Kind kind,
                                                          const CancelToken &cancel);
    [[nodiscard]] Outcome walk(const Container &container, const CancelToken &cancel);
    [[nodiscard]] Outcome take(const Container &container, ContainerMember &&member, const CancelToken &cancel);
    /// Whether the member was an archive and its own members were taken; else what is wrong with it, or nothing.
    [[nodiscard]] Result<bool> walkNested(const Container &container, ContainerMember &member,
                                          const CancelToken &cancel);
    void add(const Container &container, ContainerMember &&member);

    ScratchFolder m_scratch;
    std::vector<ArchiveMember> m_members;
    QHash<QString, int> m_seen;
};

} // namespace interdict
