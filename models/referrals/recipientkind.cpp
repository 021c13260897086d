// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/recipientkind.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

QString toToken(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::registry:
        return u"registry"_s;
    case RecipientKind::retailer:
        return u"retailer"_s;
    case RecipientKind::carrier:
        return u"carrier"_s;
    }
    return {};
}

std::optional<RecipientKind> recipientKindFromToken(QStringView token)
{
    for (const RecipientKind kind : allRecipientKinds) {
        if (token == toToken(kind))
            return kind;
    }
    return {};
}

QString displayName(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::registry:
        return QCoreApplication::translate("RecipientKind", "registry or registrar");
    case RecipientKind::retailer:
        return QCoreApplication::translate("RecipientKind", "online retailer or market place");
    case RecipientKind::carrier:
        return QCoreApplication::translate("RecipientKind", "parcel carrier or post");
    }
    return {};
}

} // namespace interdict
