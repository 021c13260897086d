// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/originals.h"

#include "models/store/database.h"
#include "models/store/sourcearchive.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace interdict::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidencePage)
};

} // namespace

Result<Sha256> saveOriginalTo(const QString &casePath, const Source &source, const QString &path,
                              const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(
            ErrorCode::cannotWrite,
            Words::tr("\"%1\" cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    const Result<Sha256> digest = extractSource(*database, source.id, file, cancel, progress);
    if (!digest)
        return digest;
    if (*digest != source.digest)
        return failure(ErrorCode::damaged,
                       Words::tr("The bytes of \"%1\" in the case do not have the SHA-256 noted at its "
                                 "import; nothing was saved. Check the integrity of the case.")
                           .arg(visibleLine(source.fileName)));
    if (!file.commit())
        return failure(
            ErrorCode::cannotWrite,
            Words::tr("\"%1\" cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return digest;
}

} // namespace interdict::ui
