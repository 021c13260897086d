// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/knowncases.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 50;
constexpr int mostRecent = 10;

QString listPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/known-cases.json"_s;
}

QJsonArray readList()
{
    QFile file(listPath());
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1 << 20)
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

QJsonObject describe(const QString &casePath)
{
    const QFileInfo info(casePath);
    return {{u"path"_s, info.absoluteFilePath()},
            {u"size"_s, info.size()},
            {u"changed"_s, info.lastModified().toMSecsSinceEpoch()}};
}

} // namespace

bool isKnownAndUnchanged(const QString &casePath)
{
    return readList().contains(describe(casePath));
}

void rememberCase(const QString &casePath)
{
    const QJsonObject described = describe(casePath);
    QJsonArray list{described};
    const QJsonArray before = readList();
    for (const QJsonValue &value : before) {
        if (value.toObject().value(u"path"_s) != described.value(u"path"_s) && list.size() < mostKept)
            list.append(value);
    }
    QDir().mkpath(QFileInfo(listPath()).absolutePath());
    QSaveFile file(listPath());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(list).toJson());
        file.commit();
    }
}

QStringList recentCases()
{
    QStringList paths;
    const QJsonArray list = readList();
    for (const QJsonValue &value : list) {
        const QString path = value.toObject().value(u"path"_s).toString();
        if (paths.size() < mostRecent && QFileInfo(path).isFile())
            paths << path;
    }
    return paths;
}

} // namespace interdict
