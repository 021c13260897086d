// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/filereplacing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <filesystem>
#include <system_error>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path pathOf(const QString &path)
{
    return {path.toStdU16String()};
}

const QStringList &besideDatabases()
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return suffixes;
}

} // namespace

Outcome replaceFile(const QString &from, const QString &to)
{
    // QFile::rename() does not replace, and removing first would leave a moment without either.
    std::error_code error;
    std::filesystem::rename(pathOf(from), pathOf(to), error);
    if (!error)
        return {};
    return failure(ErrorCode::cannotWrite,
                   QCoreApplication::translate("FileReplacing",
                                               "\"%1\" could not be written. Check that it is not open "
                                               "elsewhere and that you may write there.")
                       .arg(QDir::toNativeSeparators(to)),
                   QString::fromStdString(error.message()));
}

Outcome replaceDatabase(const QString &from, const QString &to)
{
    // Aside first, since the old file needs them where it cannot be replaced.
    const QString aside = to + u".replaced"_s;
    removeDatabaseFiles(aside);
    const auto move = [](const QString &of, const QString &by) -> Outcome {
        for (const QString &suffix : besideDatabases()) {
            if (!QFile::exists(of + suffix))
                continue;
            if (Outcome moved = replaceFile(of + suffix, by + suffix); !moved)
                return moved;
        }
        return {};
    };
    Outcome replaced = move(to, aside);
    if (replaced)
        replaced = replaceFile(from, to);
    if (replaced)
        removeDatabaseFiles(aside);
    else
        static_cast<void>(move(aside, to));
    return replaced;
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code error;
    return std::filesystem::equivalent(pathOf(one), pathOf(other), error) && !error;
}

void removeDatabaseFiles(const QString &path)
{
    QFile::remove(path);
    for (const QString &suffix : besideDatabases())
        QFile::remove(path + suffix);
}

} // namespace interdict
