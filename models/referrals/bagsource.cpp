// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagsource.h"

#include "models/referrals/tarreader.h"
#include "models/referrals/zipreader.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::BagSource)
};

constexpr size_t mostFiles = 1'000'000;
constexpr qint64 pieceBytes = 1 << 20;

class FolderSource : public BagSource
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::folder; }

    Outcome look(const QString &path, const CancelToken &cancel)
    {
        const QDir folder(path);
        m_path = folder.absolutePath() + u'/';
        const QString base = folder.dirName() + u'/';
        QDirIterator files(folder.absolutePath(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories); // links to folders are not followed
        while (files.hasNext()) {
            files.next();
            if (cancel.isCancelled())
                return cancelled();
            if (m_members.size() >= mostFiles)
                return failure(ErrorCode::limitExceeded,
                               Words::tr("The folder holds more than 1,000,000 files, which is more than is checked "
                                         "here. Choose the bag's own folder."));
            const QFileInfo info = files.fileInfo();
            const QString name = info.absoluteFilePath().sliced(m_path.size());
            m_members.push_back(
                {base + name, info.isFile() ? info.size() : 0, info.isDir() && !info.isSymLink(), info.isSymLink()});
            m_names.push_back(name);
        }
        return {};
    }

    [[nodiscard]] Outcome read(size_t member, const CancelToken &cancel,
                               const std::function<void(QByteArrayView)> &take) const override
    {
        QFile file(m_path + m_names.at(member));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return unreadable(member);
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        for (qint64 left = m_members.at(member).size; left > 0;) {
            if (cancel.isCancelled())
                return cancelled();
            const qint64 got = file.read(piece.data(), std::min(left, pieceBytes));
            if (got <= 0)
                return unreadable(member);
            take(QByteArrayView(piece).first(got));
            left -= got;
        }
        return {};
    }

private:
    [[nodiscard]] tl::unexpected<Error> unreadable(size_t member) const
    {
        return failure(ErrorCode::damaged, Words::tr("\"%1\" cannot be read. Check that you may read it.")
                                               .arg(visibleLine(m_names.at(member)).left(200)));
    }

    QString m_path;
    std::vector<QString> m_names;
};

class ZipSource : public BagSource
{
public:
    explicit ZipSource(ZipReader zip) : m_zip(std::move(zip))
    {
        for (const ZipMember &member : m_zip.members())
            m_members.push_back({member.name, member.size, member.isFolder(), member.isLink});
    }
    [[nodiscard]] Kind kind() const override { return Kind::zip; }
    [[nodiscard]] Outcome read(size_t member, const CancelToken &cancel,
                               const std::function<void(QByteArrayView)> &take) const override
    {
        return m_zip.read(m_zip.members().at(member), cancel, take);
    }

private:
    ZipReader m_zip;
};

class TarSource : public BagSource
{
public:
    explicit TarSource(TarReader tar) : m_tar(std::move(tar)) { m_members = m_tar.members(); }
    [[nodiscard]] Kind kind() const override { return Kind::tar; }
    [[nodiscard]] Outcome read(size_t member, const CancelToken &cancel,
                               const std::function<void(QByteArrayView)> &take) const override
    {
        return m_tar.read(member, cancel, take);
    }

private:
    TarReader m_tar;
};

Result<std::unique_ptr<BagSource>> openFolder(const QString &path, const CancelToken &cancel)
{
    auto folder = std::make_unique<FolderSource>();
    if (Outcome looked = folder->look(path, cancel); !looked)
        return tl::unexpected(looked.error());
    return folder;
}

} // namespace

Result<std::unique_ptr<BagSource>> BagSource::open(const QString &path, const CancelToken &cancel)
{
    if (QFileInfo(path).isDir())
        return openFolder(path, cancel);
    if (TarReader::isTar(path)) {
        Result<TarReader> tar = TarReader::open(path, cancel);
        if (!tar)
            return tl::unexpected(tar.error());
        return std::make_unique<TarSource>(std::move(*tar));
    }
    Result<ZipReader> zip = ZipReader::open(path);
    if (!zip)
        return tl::unexpected(zip.error());
    return std::make_unique<ZipSource>(std::move(*zip));
}

} // namespace interdict
