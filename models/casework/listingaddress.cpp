// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/listingaddress.h"

#include "models/values/webaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 1 << 16;

/// "eBay" and "e-bay.com" as "ebay" and "ebaycom".
QString lettersOf(const QString &name)
{
    QString letters;
    std::copy_if(name.cbegin(), name.cend(), std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters.toCaseFolded();
}

bool isPicture(const QString &path)
{
    static const QRegularExpression ending(u"\\.(jpe?g|png|gif|webp|avif|heic|svg|css|js)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return ending.match(path.section(u'?', 0, 0)).hasMatch();
}

} // namespace

QString addressOfListing(QByteArrayView record, const QString &market)
{
    static const QRegularExpression pattern(u"https?://[^\\s\"'<>,;|\\\\]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString wanted = lettersOf(market);
    if (wanted.size() < 3) // would be in too many hosts
        return {};
    QString found;
    auto matches = pattern.globalMatch(QString::fromUtf8(record.first(std::min(record.size(), mostBytes))));
    while (matches.hasNext()) {
        const QString text = matches.next().captured();
        const Result<WebAddress> address = WebAddress::parse(text);
        if (!address || address->path() == "/"_L1 || isPicture(address->path()) ||
            !lettersOf(address->host()).contains(wanted))
            continue;
        if (!found.isEmpty() && found != text)
            return {};
        found = text;
    }
    return found;
}

} // namespace interdict
