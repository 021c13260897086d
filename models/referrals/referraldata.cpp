// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/referraldata.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

static void initialiseReferralsResource()
{
    Q_INIT_RESOURCE(interdict_referrals_data);
}

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::ReferralData)
};

constexpr qint64 mostBytes = qint64(4) << 20; // an own file is written by hand

QString builtInPath(QLatin1StringView name)
{
    initialiseReferralsResource();
    return u":/interdict/referrals/%1.json"_s.arg(name);
}

QString ownPath(QLatin1StringView name)
{
    return QDir(referralDataFolder()).filePath(u"%1.json"_s.arg(name));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

/// The own version; badInput where it is none.
Result<QJsonObject> ownData(QLatin1StringView name)
{
    const QString path = ownPath(name);
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(path), &error).object();
    if (json.isEmpty())
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" is no JSON object (%2), so the program's own version is used. Correct or "
                                 "remove the file.")
                           .arg(QDir::toNativeSeparators(path), error.errorString()));
    if (json[u"schema"_s] != builtInReferralData(name)[u"schema"_s])
        return failure(ErrorCode::badInput, Words::tr("\"%1\" is not of the schema %2, so the program's own version is "
                                                      "used. Correct or remove the file.")
                                                .arg(QDir::toNativeSeparators(path))
                                                .arg(builtInReferralData(name)[u"schema"_s].toInt()));
    const bool isDated = QDate::fromString(json[u"date"_s].toString(), Qt::ISODate).isValid();
    if (!isDated || json[u"source"_s].toString().trimmed().isEmpty())
        return failure(ErrorCode::badInput, Words::tr("\"%1\" lacks its \"date\" or its \"source\", so the program's "
                                                      "own version is used. Say from when and where it is.")
                                                .arg(QDir::toNativeSeparators(path)));
    return json;
}

} // namespace

QString referralDataFolder()
{
    const QString named = qEnvironmentVariable("INTERDICT_REFERRALS").trimmed();
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/referrals"_s
                           : named;
}

QStringList referralDataNames()
{
    initialiseReferralsResource();
    QStringList names = QDir(u":/interdict/referrals"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

QJsonObject builtInReferralData(QLatin1StringView name)
{
    return QJsonDocument::fromJson(bytesOf(builtInPath(name))).object();
}

QJsonObject referralData(QLatin1StringView name)
{
    if (QFile::exists(ownPath(name))) {
        if (Result<QJsonObject> own = ownData(name))
            return *own;
    }
    return builtInReferralData(name);
}

Outcome checkOwnReferralData(QLatin1StringView name)
{
    if (!QFile::exists(ownPath(name)))
        return {};
    const Result<QJsonObject> own = ownData(name);
    return own ? Outcome() : tl::unexpected(own.error());
}

Result<QString> copyReferralData(QLatin1StringView name)
{
    const QString path = ownPath(name);
    const QByteArray bytes = referralDataNames().contains(name) ? bytesOf(builtInPath(name)) : QByteArray();
    if (bytes.isEmpty())
        return failure(ErrorCode::notFound, Words::tr("There is no referral data of the name \"%1\"; there are: %2.")
                                                .arg(QString(name), referralDataNames().join(u", "_s)));
    if (QFile::exists(path))
        return failure(
            ErrorCode::badInput,
            Words::tr("\"%1\" is there already. Edit it, or remove it first.").arg(QDir::toNativeSeparators(path)));
    QDir().mkpath(referralDataFolder());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::cannotWrite,
                       Words::tr("\"%1\" could not be written: %2. Check that you may write there.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    return path;
}

} // namespace interdict
