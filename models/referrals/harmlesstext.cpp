// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/harmlesstext.h"

#include "models/values/domainname.h"
#include "models/values/safetext.h"

#include <QRegularExpression>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool isHarmless(QStringView word)
{
    static const QRegularExpression hostEnd(u"[/:]"_s);
    const bool isDomainOnly = !word.contains(u'@') && !word.contains(u"://"_s);
    return isDomainOnly && !DomainName::parse(word.toString().section(hostEnd, 0, 0));
}

} // namespace

QString withHarmlessAddresses(const QString &text)
{
    if (!text.contains(u'.') && !text.contains(u'@') && !text.contains("://"_L1))
        return text;
    // Web addresses with their scheme, mail addresses, and anything that ends as a domain does.
    static const QRegularExpression pattern(
        u"[a-z][a-z0-9+.-]{1,15}://\\S+|[^\\s@]{1,64}@[^\\s@]+|(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,24}(?:[/:]\\S*)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype at = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        out += isHarmless(match.capturedView()) ? match.captured() : defanged(match.capturedView());
        at = match.capturedEnd();
    }
    return out.append(QStringView(text).sliced(at));
}

} // namespace interdict
