// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/incomingfiles.h"

#include "models/intake/csvreader.h"
#include "models/intake/memberfile.h"
#include "models/intake/readerregistry.h"
#include "models/intake/tablecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>

#include <algorithm>
#include <filesystem>
#include <string>
#include <type_traits>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 64 << 10;
constexpr size_t mostFiles = 100'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncomingFiles)
};

FileRole refused(const QString &sentence)
{
    return {FileRole::Kind::refused, {}, Error{ErrorCode::badInput, sentence, {}}};
}

FileRole refusedAsUnknown(QByteArrayView head, const QString &fileName)
{
    if (const Outcome table = checkIsTable(head, fileName); !table)
        return {FileRole::Kind::refused, {}, table.error()};
    return refused(Words::tr("\"%1\" is text, but does not look like a table or a list. Import it by itself where it "
                             "is one.")
                       .arg(fileName));
}

LooseFile fileAt(const QString &path, const QString &name, bool isChosen, const QString &format)
{
    const Result<QByteArray> head = readHead(path);
    if (!head)
        return {path, name, {FileRole::Kind::refused, {}, head.error()}};
    return {path, name, roleOf(*head, QFileInfo(path).fileName(), isChosen, format)};
}

bool isLink(const QFileInfo &entry)
{
    return entry.isSymLink() || entry.isJunction();
}

class FolderListing
{
public:
    FolderListing(QString format, const CancelToken &cancel) : m_format(std::move(format)), m_cancel(cancel) {}

    Outcome add(const QString &folder);
    std::vector<LooseFile> files;

private:
    Outcome addNamed(const QString &folder);
    Outcome addNameless(const QString &folder);
    void addEntry(const QFileInfo &entry, const QString &name);
    void addRefused(const QString &path, const QString &name, const QString &sentence)
    {
        files.push_back({path, name, refused(sentence.arg(name))});
    }
    Outcome checkCount(size_t count, const QString &folder) const;

    QString m_format;
    const CancelToken &m_cancel;
};

void FolderListing::addEntry(const QFileInfo &entry, const QString &name)
{
    if (isLink(entry))
        addRefused(entry.filePath(), name, Words::tr("\"%1\" is a link to another place. Import what it leads to."));
    else if (entry.isDir())
        addRefused(entry.filePath(), name,
                   Words::tr("\"%1\" is a folder that cannot be opened. Check that you may read it."));
    else if (entry.isHidden() || entry.fileName() == "Thumbs.db"_L1 || entry.fileName() == "desktop.ini"_L1)
        addRefused(entry.filePath(), name, Words::tr("\"%1\" is a hidden file."));
    else if (entry.isFile())
        files.push_back(fileAt(entry.filePath(), name, false, m_format));
    else
        addRefused(entry.filePath(), name, Words::tr("\"%1\" is no file."));
}

Outcome FolderListing::checkCount(size_t count, const QString &folder) const
{
    if (m_cancel.isCancelled())
        return cancelled();
    if (count <= mostFiles)
        return {};
    return failure(ErrorCode::limitExceeded,
                   Words::tr("\"%1\" holds more than %L2 files. Import folders in it one by one.")
                       .arg(QDir::toNativeSeparators(folder))
                       .arg(qint64(mostFiles)));
}

Outcome FolderListing::addNamed(const QString &folder)
{
    QStringList paths;
    const QDir root(folder);
    // Links are not followed, so that no folder comes twice.
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QFileInfo entry = entries.fileInfo();
        if (isLink(entry) || !entry.isDir() || !entry.isReadable())
            paths << path;
        if (Outcome checked = checkCount(size_t(paths.size()) + files.size(), folder); !checked)
            return checked;
    }
    std::sort(paths.begin(), paths.end());
    for (const QString &path : paths) {
        if (m_cancel.isCancelled())
            return cancelled();
        addEntry(QFileInfo(path), root.relativeFilePath(path));
    }
    return {};
}

/// Files whose path is no valid UTF-8 cannot be named in Qt, which passes over them; they are told all the same.
Outcome FolderListing::addNameless(const QString &folder)
{
    namespace fs = std::filesystem;
    if constexpr (std::is_same_v<fs::path::value_type, char>) {
        std::error_code error;
        const fs::path root(QFile::encodeName(folder).toStdString());
        fs::recursive_directory_iterator entries(root, fs::directory_options::skip_permission_denied, error);
        for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
            const std::string path = entries->path().lexically_relative(root).string();
            std::error_code unknown;
            if (QByteArrayView(path).isValidUtf8() ||
                entries->symlink_status(unknown).type() == fs::file_type::directory)
                continue;
            addRefused(folder, QString::fromUtf8(path),
                       Words::tr("\"%1\" has a name that is no valid UTF-8. Rename it and import it again."));
            if (Outcome checked = checkCount(files.size(), folder); !checked)
                return checked;
        }
    }
    return {};
}

Outcome FolderListing::add(const QString &folder)
{
    const Outcome added = addNamed(folder);
    return added ? addNameless(folder) : added;
}

} // namespace

FileRole roleOf(QByteArrayView head, const QString &fileName, bool isChosen, const QString &format)
{
    constexpr int likeATable = 40;
    if (!format.isEmpty())
        return {FileRole::Kind::data, {}, {}};
    if (const std::optional<EvidenceKind> kind = evidenceKindOf(head, fileName))
        return {FileRole::Kind::evidence, kind, {}};
    if (isArchiveFile(head, fileName))
        return {FileRole::Kind::archive, {}, {}};
    const ReaderRegistry::Choice choice = ReaderRegistry::all().choose(head, fileName);
    const bool isTaken =
        choice.reader && (isChosen || choice.reader->format() != csvFormat() || choice.sureness >= likeATable);
    return isTaken ? FileRole{FileRole::Kind::data, {}, {}} : refusedAsUnknown(head, fileName);
}

Result<std::vector<LooseFile>> looseFiles(const QStringList &paths, const QString &format, const CancelToken &cancel)
{
    FolderListing listing(format, cancel);
    for (const QString &path : paths) {
        const QFileInfo entry(path);
        if (!entry.isDir()) {
            listing.files.push_back(fileAt(path, entry.fileName(), true, format));
            continue;
        }
        if (Outcome added = listing.add(path); !added) {
            if (added.error().code == ErrorCode::cancelled)
                return tl::unexpected(added.error());
            listing.files.push_back({path, entry.fileName(), {FileRole::Kind::refused, {}, added.error()}});
        }
    }
    return std::move(listing.files);
}

Result<std::vector<IncomingMember>> incomingMembers(ArchiveWalker &archive, const QString &path,
                                                    const CancelToken &cancel)
{
    Result<std::vector<ArchiveMember>> members = archive.list(path, cancel);
    if (!members)
        return tl::unexpected(members.error());
    std::vector<IncomingMember> incoming;
    for (ArchiveMember &member : *members) {
        if (cancel.isCancelled())
            return cancelled();
        const Result<std::unique_ptr<QIODevice>> device = archive.open(member);
        const QString name = fileNameOfMember(member.path);
        FileRole role;
        if (!device)
            role = {FileRole::Kind::refused, {}, device.error()};
        else if (const QByteArray head = (*device)->read(headSize); head.isEmpty())
            role =
                refused((*device)->errorString().isEmpty() || member.size == 0 ? Words::tr("\"%1\" is empty.").arg(name)
                                                                               : (*device)->errorString());
        else
            role = roleOf(head, name, false);
        if (role.kind == FileRole::Kind::archive) // what could be opened is listed with its own members
            role = refused(Words::tr("\"%1\" looks like an archive and cannot be opened as one.").arg(name));
        incoming.push_back({std::move(member), std::move(role)});
    }
    return incoming;
}

} // namespace interdict
