// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagnames.h"

#include "models/referrals/bagcheck.h"
#include "models/referrals/digester.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

bool isPayload(const QString &name)
{
    return name.startsWith("data/"_L1);
}

std::optional<ManifestName> manifestName(const QString &name)
{
    static const QRegularExpression pattern(u"^(tag)?manifest-([a-z0-9]+)\\.txt$"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    return ManifestName{match.hasCaptured(1), match.captured(2)};
}

bool looksLikeManifest(const QString &name)
{
    static const QRegularExpression pattern(u"^(tag)?manifest-[a-z0-9-]+\\.txt$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch() && !manifestName(name);
}

bool leavesBag(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return parts.contains(u".."_s) || name.startsWith(u'/') || name.startsWith(u'~') || name.contains(u'\\') ||
           (name.size() > 1 && name[1] == u':');
}

QString alike(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isReservedOnWindows(const QString &name)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = name.split(u'/');
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) { return device.match(part).hasMatch(); });
}

bool isJudgedByContent(const QString &name)
{
    static const QStringList seals{u".asc"_s, u".sig"_s, u".tsq"_s, u".tsr"_s};
    for (const QString &seal : seals) {
        if (name.endsWith(seal))
            return manifestName(name.chopped(seal.size())).has_value();
    }
    return name == "bagit.txt"_L1 || name == "bag-info.txt"_L1 || name == "package-info.txt"_L1 ||
           name == "fetch.txt"_L1 || manifestName(name);
}

QStringList algorithmsOf(const QStringList &names)
{
    QStringList algorithms;
    for (const QString &name : names) {
        const std::optional<ManifestName> manifest = manifestName(name);
        if (manifest && Digester::isKnown(manifest->algorithm) && !algorithms.contains(manifest->algorithm))
            algorithms << manifest->algorithm;
    }
    return algorithms;
}

QString strongestTagManifest(const QStringList &names)
{
    for (const char *algorithm : {"sha512", "sha3512", "sha384", "sha256", "sha3256", "sha224", "sha1", "md5"}) {
        const QString name = u"tagmanifest-%1.txt"_s.arg(QLatin1StringView(algorithm));
        if (names.contains(name))
            return name;
    }
    return {};
}

} // namespace interdict
