// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/packetoutput.h"

#include "app/cli/output.h"
#include "models/values/safetext.h"

#include <QFile>
#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

QString lines(const QStringList &sentences, const QString &before)
{
    QString text;
    for (const QString &sentence : sentences)
        text += before + sentence + u'\n';
    return text;
}

QString toToken(SignatureCheck::State state)
{
    switch (state) {
    case SignatureCheck::State::good:
        return u"good"_s;
    case SignatureCheck::State::bad:
        return u"bad"_s;
    case SignatureCheck::State::unknownKey:
        return u"unknown-key"_s;
    case SignatureCheck::State::unchecked:
        break;
    }
    return u"unchecked"_s;
}

QString toToken(TimestampCheck::State state)
{
    switch (state) {
    case TimestampCheck::State::good:
        return u"good"_s;
    case TimestampCheck::State::unproven:
        return u"unproven"_s;
    case TimestampCheck::State::bad:
        break;
    }
    return u"bad"_s;
}

QJsonObject toJson(const SignatureCheck &check)
{
    return {{u"state"_s, toToken(check.state)},
            {u"trusted"_s, check.isTrusted},
            {u"fingerprint"_s, check.fingerprint},
            {u"owner"_s, check.owner},
            {u"madeAt"_s, check.madeAt.toString(Qt::ISODate)},
            {u"sentence"_s, check.sentence}};
}

QString verdict(const PacketCheck &check)
{
    if (check.isValid)
        return Cli::tr("The packet is complete and valid: %1 files match every manifest.\n").arg(grouped(check.files));
    return check.isComplete ? Cli::tr("The packet is complete but not valid:\n")
                            : Cli::tr("The packet is not complete:\n");
}

/// A bad seal fails the check, though the bag may be valid: someone claims what is not so.
bool isForged(const PacketCheck &check)
{
    return (check.signature && check.signature->state == SignatureCheck::State::bad) ||
           (check.timestamp && check.timestamp->state == TimestampCheck::State::bad);
}

QString sealText(const PacketCheck &check)
{
    QString text = u"  "_s + (check.signature ? check.signature->sentence : Cli::tr("It is not signed.")) + u'\n';
    if (check.timestamp)
        text += u"  "_s + check.timestamp->sentence + u'\n';
    else if (check.hasTimestampRequest)
        text += u"  "_s + Cli::tr("It holds a time stamp request that has no answer yet.") + u'\n';
    return text;
}

} // namespace

void addTrustOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"trusted"_s,
         Cli::tr("Certificates of time stamp authorities that you trust (PEM); a packet's must lead to one."),
         u"file"_s});
}

Result<VerifyOptions> trustFrom(const QCommandLineParser &parser)
{
    VerifyOptions options;
    if (!parser.isSet(u"trusted"_s))
        return options;
    QFile file(parser.value(u"trusted"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Cli::tr("\"%1\" could not be read: %2.").arg(file.fileName(), file.errorString()));
    options.trustedAuthorities = file.read(16 << 20);
    return options;
}

QJsonObject toJson(const TimestampCheck &check)
{
    return {{u"state"_s, toToken(check.state)},        {u"at"_s, check.at.toString(Qt::ISODate)},
            {u"authority"_s, check.authority},         {u"serial"_s, check.serial},
            {u"chainChecked"_s, check.isChainChecked}, {u"sentence"_s, check.sentence}};
}

Answer answerOf(const PacketCheck &check, const QString &path)
{
    QJsonArray labels;
    for (const auto &[label, value] : check.labels)
        labels.append(QJsonObject{{u"label"_s, label}, {u"value"_s, value}});
    const bool holds = check.isValid && !isForged(check);
    return Answer{{{u"file"_s, path},
                   {u"kind"_s, u"packet"_s},
                   {u"complete"_s, check.isComplete},
                   {u"valid"_s, check.isValid},
                   {u"files"_s, check.files},
                   {u"bytes"_s, check.bytes},
                   {u"problems"_s, QJsonArray::fromStringList(check.problems)},
                   {u"notices"_s, QJsonArray::fromStringList(check.notices)},
                   {u"labels"_s, labels},
                   {u"signature"_s, check.signature ? QJsonValue(toJson(*check.signature)) : QJsonValue()},
                   {u"timestamp"_s, check.timestamp ? QJsonValue(toJson(*check.timestamp)) : QJsonValue()}},
                  verdict(check) + lines(check.problems, u"  "_s) + lines(check.notices, Cli::tr("  note: ")) +
                      (check.isComplete ? sealText(check) : QString()),
                  holds ? exitDone : exitFailedCheck};
}

} // namespace interdict::cli
