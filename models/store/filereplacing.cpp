// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/filereplacing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <filesystem>
#include <system_error>

namespace interdict {

using namespace Qt::StringLiterals;

Outcome replaceFile(const QString &from, const QString &to)
{
    // QFile::rename() does not replace, and removing first would leave a moment without either.
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            error);
    if (!error)
        return {};
    return failure(ErrorCode::cannotWrite,
                   QCoreApplication::translate("FileReplacing",
                                               "\"%1\" could not be written. Check that it is not open "
                                               "elsewhere and that you may write there.")
                       .arg(QDir::toNativeSeparators(to)),
                   QString::fromStdString(error.message()));
}

void removeDatabaseFiles(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace interdict
