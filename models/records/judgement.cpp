// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/records/judgement.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

} // namespace

QString toToken(Verdict verdict)
{
    switch (verdict) {
    case Verdict::same:
        return u"same"_s;
    case Verdict::different:
        return u"different"_s;
    case Verdict::undecided:
        break;
    }
    return u"undecided"_s;
}

std::optional<Verdict> verdictFromToken(QStringView token)
{
    for (const Verdict verdict : {Verdict::same, Verdict::different, Verdict::undecided}) {
        if (token.compare(toToken(verdict), Qt::CaseInsensitive) == 0)
            return verdict;
    }
    return std::nullopt;
}

QString displayName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::same:
        return Words::tr("the same");
    case Verdict::different:
        return Words::tr("not the same");
    case Verdict::undecided:
        break;
    }
    return Words::tr("undecided");
}

} // namespace interdict
