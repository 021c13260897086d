// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/originals.h"

#include "models/store/portablefacts.h"
#include "models/store/sourcearchive.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Originals)
};

tl::unexpected<Error> cannotWrite(const QSaveFile &file)
{
    return failure(
        ErrorCode::cannotWrite,
        Words::tr("\"%1\" cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString());
}

} // namespace

Result<SavedOriginal> saveOriginal(const Database &database, const Source &source, const QString &path,
                                   const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::optional<PortableOrigin>> portable = portableOrigin(database);
    const Result<Sha256> held = heldDigest(database, source);
    if (!portable || !held)
        return tl::unexpected(!portable ? portable.error() : held.error());
    if (*portable && source.isWithdrawn())
        return failure(ErrorCode::notFound,
                       Words::tr("The portable copy has no bytes of \"%1\", whose import was withdrawn. Save it from "
                                 "the case that the copy was made of.")
                           .arg(visibleLine(source.fileName)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    const Result<Sha256> digest = extractSource(database, source.id, file, cancel, progress);
    if (!digest)
        return tl::unexpected(digest.error());
    if (*digest != *held)
        return failure(ErrorCode::damaged,
                       Words::tr("The bytes of \"%1\" in the case do not have the SHA-256 that was noted of them; "
                                 "nothing was saved. Check the case, and use a backup copy of it.")
                           .arg(visibleLine(source.fileName)));
    if (!file.commit())
        return cannotWrite(file);
    return SavedOriginal{*digest, *digest == source.digest};
}

Result<SavedOriginal> saveOriginalOf(const QString &casePath, const Source &source, const QString &path,
                                     const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return saveOriginal(*database, source, path, cancel, progress);
}

} // namespace interdict
