// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/memberfile.h"

#include <QCoreApplication>
#include <QFile>

namespace interdict {

using namespace Qt::StringLiterals;

QString fileNameOfMember(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString harmlessName(const QString &fileName)
{
    constexpr qsizetype longest = 100;
    QString name = fileName.right(longest);
    for (QChar &c : name) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                             c == u'.' || c == u'-' || c == u'_';
        if (!isPlain)
            c = u'_';
    }
    while (name.endsWith(u'.'))
        name.chop(1);
    // No hidden file, no option, no device of Windows such as "nul.csv".
    const QString base = name.section(u'.', 0, 0).toLower();
    const bool isDevice =
        base.size() <= 4 && (base == "con"_L1 || base == "prn"_L1 || base == "aux"_L1 || base == "nul"_L1 ||
                             base.startsWith("com"_L1) || base.startsWith("lpt"_L1));
    return name.isEmpty() || name[0] == u'.' || name[0] == u'-' || isDevice ? u"m_"_s + name : name;
}

Result<MemberFile> MemberFile::unpack(ArchiveWalker &archive, const ArchiveMember &member, const CancelToken &cancel)
{
    const Result<QString> unpacked = archive.unpack(member, cancel);
    if (!unpacked)
        return tl::unexpected(unpacked.error());
    MemberFile file;
    file.m_folder = std::make_unique<QTemporaryDir>();
    file.m_path = file.m_folder->filePath(harmlessName(fileNameOfMember(member.path)));
    if (file.m_folder->isValid() && QFile::rename(*unpacked, file.m_path))
        return file;
    QFile::remove(*unpacked);
    return failure(ErrorCode::cannotWrite,
                   QCoreApplication::translate("Archives", "\"%1\" could not be unpacked into the folder for temporary "
                                                           "files. Make room there and try again.")
                       .arg(member.path));
}

} // namespace interdict
