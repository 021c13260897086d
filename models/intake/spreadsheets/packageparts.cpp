// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/packageparts.h"

#include "models/intake/archives/membername.h"
#include "models/intake/archives/zipdirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfSmallPart = 32 << 20;

bool isCompoundFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
}

} // namespace

Result<PackageParts> PackageParts::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isCompoundFile(path)) {
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate(
                           "Spreadsheets", "\"%1\" is a book of Excel before 2007, or one with a password. Open "
                                           "it in a spreadsheet program and save it as .xlsx without a password.")
                           .arg(shownName(name)));
    }
    Result<ContainerMembers> members = readZipDirectory(path, name);
    if (!members)
        return tl::unexpected(members.error());
    PackageParts parts;
    parts.m_path = path;
    for (ContainerMember &member : *members) {
        const QString key = member.name.toLower();
        if (!parts.m_parts.contains(key)) // the first of two of a name, as spreadsheet programs take it
            parts.m_parts.insert(key, std::move(member));
    }
    return parts;
}

Result<std::unique_ptr<QIODevice>> PackageParts::device(const QString &part) const
{
    const auto found = m_parts.constFind(part.toLower());
    if (found == m_parts.cend()) {
        return failure(ErrorCode::notFound,
                       QCoreApplication::translate("Spreadsheets",
                                                   "The book has no part \"%1\": it is damaged. Open it in "
                                                   "a spreadsheet program and save it anew.")
                           .arg(shownName(part)));
    }
    if (!found->refusal.isEmpty()) {
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("Spreadsheets", "The book's part \"%1\" cannot be read. %2")
                           .arg(shownName(part), found->refusal));
    }
    return openPacked(m_path, found->bytes, found->name);
}

Result<QByteArray> PackageParts::read(const QString &part) const
{
    if (size(part) > mostOfSmallPart) {
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate("Spreadsheets", "The book's part \"%1\" is larger than any real one "
                                                                   "(%L2 bytes), so the book was not read.")
                           .arg(shownName(part))
                           .arg(size(part)));
    }
    Result<std::unique_ptr<QIODevice>> opened = device(part);
    if (!opened)
        return tl::unexpected(opened.error());
    QByteArray bytes;
    char chunk[16384];
    for (;;) {
        const qint64 got = (*opened)->read(chunk, sizeof chunk);
        if (got < 0)
            return failure(ErrorCode::damaged, (*opened)->errorString());
        if (got == 0)
            return bytes;
        bytes.append(chunk, got);
    }
}

} // namespace interdict
