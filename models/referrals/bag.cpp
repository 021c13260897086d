// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bag.h"

#include "models/values/safetext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Algorithm
{
    QCryptographicHash::Algorithm id;
    QLatin1StringView name; ///< RFC 8493 section 2.4
};

constexpr Algorithm algorithms[] = {{QCryptographicHash::Sha512, "sha512"_L1},
                                    {QCryptographicHash::Sha256, "sha256"_L1}};

void sortByName(std::vector<BagFile> &files)
{
    std::sort(files.begin(), files.end(), [](const BagFile &a, const BagFile &b) { return a.name < b.name; });
}

/// Lines as sha512sum writes and reads them: digest, two blanks, path.
QByteArray manifestOf(const std::vector<BagFile> &files, const Algorithm &algorithm)
{
    QByteArray text;
    for (const BagFile &file : files)
        text +=
            QCryptographicHash::hash(file.bytes, algorithm.id).toHex() + "  " + manifestPath(file.name).toUtf8() + '\n';
    return text;
}

QByteArray bagInfo(const std::vector<BagLabel> &labels)
{
    QString text;
    for (const auto &[label, value] : labels) {
        if (const QString line = visibleLine(value).trimmed(); !line.isEmpty())
            text += label + u": "_s + line + u'\n';
    }
    return text.toUtf8();
}

} // namespace

std::vector<BagFile> makeBag(std::vector<BagFile> payload, std::vector<BagLabel> labels)
{
    qint64 octets = 0;
    for (BagFile &file : payload) {
        file.name.prepend("data/"_L1);
        octets += file.bytes.size();
    }
    sortByName(payload);
    labels.emplace_back(u"Payload-Oxum"_s, u"%1.%2"_s.arg(octets).arg(payload.size()));

    std::vector<BagFile> tags{{u"bagit.txt"_s, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
                              {u"bag-info.txt"_s, bagInfo(labels)}};
    for (const Algorithm &algorithm : algorithms)
        tags.push_back({u"manifest-%1.txt"_s.arg(algorithm.name), manifestOf(payload, algorithm)});
    sortByName(tags);
    // Tag manifests list every other tag file and never each other (section 2.2.1).
    std::vector<BagFile> tagManifests;
    for (const Algorithm &algorithm : algorithms)
        tagManifests.push_back({u"tagmanifest-%1.txt"_s.arg(algorithm.name), manifestOf(tags, algorithm)});

    std::vector<BagFile> files = std::move(tags);
    std::move(tagManifests.begin(), tagManifests.end(), std::back_inserter(files));
    sortByName(files);
    std::move(payload.begin(), payload.end(), std::back_inserter(files));
    return files;
}

QString manifestPath(const QString &name)
{
    QString written = name;
    written.replace(u'%', "%25"_L1);
    written.replace(u'\r', "%0D"_L1);
    written.replace(u'\n', "%0A"_L1);
    return written;
}

QString pathFromManifest(const QString &written, bool isBeforeVersion1)
{
    QString name = written;
    name.replace("%0D"_L1, "\r"_L1, Qt::CaseInsensitive);
    name.replace("%0A"_L1, "\n"_L1, Qt::CaseInsensitive);
    if (!isBeforeVersion1)
        name.replace("%25"_L1, "%"_L1);
    return name;
}

} // namespace interdict
