// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/othercase.h"

namespace interdict {

using namespace Qt::StringLiterals;

Result<OtherCase> OtherCase::open(const QString &path, const CancelToken &cancel)
{
    OtherCase other;
    Result<CaseFile> file = CaseFile::open(path, {CaseFile::Access::readOnly, false, cancel});
    if (file) {
        other.m_file = std::make_unique<CaseFile>(std::move(*file));
        return other;
    }
    if (file.error().code != ErrorCode::readOnly) // of an older version otherwise
        return tl::unexpected(file.error());
    other.m_folder = std::make_unique<QTemporaryDir>();
    const QString copy = other.m_folder->filePath(u"older.icase"_s);
    const Result<Database> older = Database::open(path, Database::Mode::readOnly); // somebody may be writing it
    if (!older)
        return tl::unexpected(older.error());
    if (Outcome copied = older->copyTo(copy, cancel); !copied)
        return tl::unexpected(copied.error());
    Result<CaseFile> upgraded = CaseFile::open(copy, {CaseFile::Access::readWrite, false, cancel});
    if (!upgraded)
        return tl::unexpected(upgraded.error());
    other.m_file = std::make_unique<CaseFile>(std::move(*upgraded));
    return other;
}

} // namespace interdict
