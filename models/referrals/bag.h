// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <utility>
#include <vector>

namespace interdict {

// The parts of BagIt (RFC 8493) that the writer and the check share.

struct BagFile
{
    QString name; ///< within the bag's folder, with '/'
    QByteArray bytes;
};

/// A label of bag-info.txt with its value, which is written on one line.
using BagLabel = std::pair<QString, QString>;

/// A BagIt 1.0 bag with SHA-512 and SHA-256 manifests: `payload` goes under data/, `labels` into bag-info.txt, where
/// Payload-Oxum is added. The tag files come first, then the payload, each sorted by name. Names must differ.
[[nodiscard]] std::vector<BagFile> makeBag(std::vector<BagFile> payload, std::vector<BagLabel> labels);

/// What a manifest says of one file.
struct ManifestEntry
{
    QString name;      ///< within the bag's folder
    QByteArray sha512; ///< raw
    QByteArray sha256;
};
/// The tag files of a bag of this payload (sorted by name), in the order of their names: bag-info.txt, bagit.txt and
/// the manifests with their tag manifests. `octets` is the payload's size.
[[nodiscard]] std::vector<BagFile> tagFilesFor(const std::vector<ManifestEntry> &payload, qint64 octets,
                                               std::vector<BagLabel> labels);

/// A path as a manifest writes it: CR, LF and % in percent-encoding (RFC 8493 section 2.1.3).
[[nodiscard]] QString manifestPath(const QString &name);
/// The reverse. BagIt before 1.0 did not encode %, so there a "%25" stands for itself.
[[nodiscard]] QString pathFromManifest(const QString &written, bool isBeforeVersion1);

} // namespace interdict
