// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bag.h"

#include "models/referrals/digester.h"
#include "models/values/safetext.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

void sortByName(std::vector<BagFile> &files)
{
    std::sort(files.begin(), files.end(), [](const BagFile &a, const BagFile &b) { return a.name < b.name; });
}

ManifestEntry entryOf(const BagFile &file)
{
    return {file.name, Digester::of(u"sha512"_s, file.bytes), Digester::of(u"sha256"_s, file.bytes)};
}

std::vector<ManifestEntry> entriesOf(const std::vector<BagFile> &files)
{
    std::vector<ManifestEntry> entries;
    for (const BagFile &file : files)
        entries.push_back(entryOf(file));
    return entries;
}

/// "manifest-sha512.txt" and "manifest-sha256.txt" of that prefix: lines as sha512sum writes and reads them, digest,
/// two blanks, path (RFC 8493 section 2.4: tools must know these two).
std::vector<BagFile> manifestsOf(const std::vector<ManifestEntry> &entries, QLatin1StringView prefix)
{
    BagFile sha512{prefix + u"manifest-sha512.txt"_s, {}};
    BagFile sha256{prefix + u"manifest-sha256.txt"_s, {}};
    for (const ManifestEntry &entry : entries) {
        const QByteArray path = "  " + manifestPath(entry.name).toUtf8() + '\n';
        sha512.bytes += entry.sha512.toHex() + path;
        sha256.bytes += entry.sha256.toHex() + path;
    }
    return {sha512, sha256};
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

std::vector<BagFile> tagFilesFor(const std::vector<ManifestEntry> &payload, qint64 octets, std::vector<BagLabel> labels)
{
    labels.emplace_back(u"Payload-Oxum"_s, u"%1.%2"_s.arg(octets).arg(payload.size()));
    std::vector<BagFile> tags = manifestsOf(payload, ""_L1);
    tags.push_back({u"bagit.txt"_s, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"});
    tags.push_back({u"bag-info.txt"_s, bagInfo(labels)});
    sortByName(tags);
    // Tag manifests list every other tag file and never each other (section 2.2.1).
    std::vector<BagFile> files = tags;
    std::ranges::move(manifestsOf(entriesOf(tags), "tag"_L1), std::back_inserter(files));
    sortByName(files);
    return files;
}

std::vector<BagFile> makeBag(std::vector<BagFile> payload, std::vector<BagLabel> labels)
{
    qint64 octets = 0;
    for (BagFile &file : payload) {
        file.name.prepend("data/"_L1);
        octets += file.bytes.size();
    }
    sortByName(payload);
    std::vector<BagFile> files = tagFilesFor(entriesOf(payload), octets, std::move(labels));
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
