// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/records/annotation.h"

#include <QCoreApplication>
#include <QStringList>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Annotation)
};

constexpr std::array confidenceTokens{"low"_L1, "moderate"_L1, "high"_L1};
constexpr std::array likelihoodTokens{"almost-no-chance"_L1, "very-unlikely"_L1, "unlikely"_L1,      "even-chance"_L1,
                                      "likely"_L1,           "very-likely"_L1,   "almost-certain"_L1};
constexpr std::array thingTokens{"entity"_L1, "listing"_L1,  "record"_L1, "source"_L1,
                                 "link"_L1,   "referral"_L1, "packet"_L1};

/// The tokens are those of the numbers 1, 2, 3, …
template <typename Value, size_t count>
std::optional<Value> fromToken(const std::array<QLatin1StringView, count> &tokens, QStringView token)
{
    for (size_t i = 0; i < count; ++i) {
        if (token.compare(tokens[i], Qt::CaseInsensitive) == 0)
            return Value(int(i) + 1);
    }
    return std::nullopt;
}

template <typename Value, size_t count>
QString tokenOf(const std::array<QLatin1StringView, count> &tokens, Value value)
{
    const int index = int(value) - 1;
    return index >= 0 && size_t(index) < count ? QString(tokens[size_t(index)]) : QString();
}

/// One of `first` to the sixth character after it.
std::optional<int> sixFold(QStringView token, QChar first)
{
    if (token.size() != 1)
        return std::nullopt;
    const int number = token[0].toUpper().unicode() - first.unicode() + 1;
    return number >= 1 && number <= 6 ? std::optional(number) : std::nullopt;
}

} // namespace

QString toToken(ThingKind kind)
{
    return tokenOf(thingTokens, kind);
}

QString toToken(Confidence confidence)
{
    return tokenOf(confidenceTokens, confidence);
}

QString toToken(Likelihood likelihood)
{
    return tokenOf(likelihoodTokens, likelihood);
}

QString toToken(Reliability reliability)
{
    return QString(QChar(u'A' + int(reliability) - 1));
}

QString toToken(Credibility credibility)
{
    return QString::number(int(credibility));
}

std::optional<ThingKind> thingKindFromToken(QStringView token)
{
    return fromToken<ThingKind>(thingTokens, token);
}

std::optional<Confidence> confidenceFromToken(QStringView token)
{
    return fromToken<Confidence>(confidenceTokens, token);
}

std::optional<Likelihood> likelihoodFromToken(QStringView token)
{
    return fromToken<Likelihood>(likelihoodTokens, token);
}

std::optional<Reliability> reliabilityFromToken(QStringView token)
{
    const std::optional<int> number = sixFold(token, u'A');
    return number ? std::optional(Reliability(*number)) : std::nullopt;
}

std::optional<Credibility> credibilityFromToken(QStringView token)
{
    const std::optional<int> number = sixFold(token, u'1');
    return number ? std::optional(Credibility(*number)) : std::nullopt;
}

QString displayName(ThingKind kind)
{
    switch (kind) {
    case ThingKind::entity:
        return Words::tr("entity");
    case ThingKind::listing:
        return Words::tr("listing");
    case ThingKind::record:
        return Words::tr("record");
    case ThingKind::source:
        return Words::tr("source");
    case ThingKind::link:
        return Words::tr("link");
    case ThingKind::referral:
        return Words::tr("referral");
    case ThingKind::packet:
        return Words::tr("packet");
    }
    return {};
}

QString displayName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::low:
        return Words::tr("low confidence");
    case Confidence::moderate:
        return Words::tr("moderate confidence");
    case Confidence::high:
        return Words::tr("high confidence");
    }
    return {};
}

QString displayName(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::almostNoChance:
        return Words::tr("almost no chance (1 to 5 %)");
    case Likelihood::veryUnlikely:
        return Words::tr("very unlikely (5 to 20 %)");
    case Likelihood::unlikely:
        return Words::tr("unlikely (20 to 45 %)");
    case Likelihood::evenChance:
        return Words::tr("roughly even chance (45 to 55 %)");
    case Likelihood::likely:
        return Words::tr("likely (55 to 80 %)");
    case Likelihood::veryLikely:
        return Words::tr("very likely (80 to 95 %)");
    case Likelihood::almostCertain:
        return Words::tr("almost certain (95 to 99 %)");
    }
    return {};
}

QString displayName(Reliability reliability)
{
    switch (reliability) {
    case Reliability::a:
        return Words::tr("A: completely reliable");
    case Reliability::b:
        return Words::tr("B: usually reliable");
    case Reliability::c:
        return Words::tr("C: fairly reliable");
    case Reliability::d:
        return Words::tr("D: not usually reliable");
    case Reliability::e:
        return Words::tr("E: unreliable");
    case Reliability::f:
        return Words::tr("F: reliability cannot be judged");
    }
    return {};
}

QString displayName(Credibility credibility)
{
    switch (credibility) {
    case Credibility::one:
        return Words::tr("1: confirmed by other sources");
    case Credibility::two:
        return Words::tr("2: probably true");
    case Credibility::three:
        return Words::tr("3: possibly true");
    case Credibility::four:
        return Words::tr("4: doubtful");
    case Credibility::five:
        return Words::tr("5: improbable");
    case Credibility::six:
        return Words::tr("6: truth cannot be judged");
    }
    return {};
}

QString GivenGrade::sourceGrade() const
{
    if (!reliability && !credibility)
        return {};
    return (reliability ? toToken(*reliability) : u"?"_s) + (credibility ? toToken(*credibility) : u"?"_s);
}

QString inWords(const GivenGrade &grade)
{
    QStringList parts;
    if (grade.confidence)
        parts << displayName(*grade.confidence);
    if (grade.likelihood)
        parts << displayName(*grade.likelihood);
    if (grade.reliability)
        parts << displayName(*grade.reliability);
    if (grade.credibility)
        parts << displayName(*grade.credibility);
    return parts.join(u"; "_s);
}

} // namespace interdict
