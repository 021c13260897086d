// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QDir>

namespace interdict::cli {

using namespace Qt::StringLiterals;

QString say(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

tl::unexpected<Error> usage(const QString &message)
{
    return failure(ErrorCode::badInput, message, u"usage"_s);
}

Result<Clock> clockFrom(const QCommandLineParser &parser)
{
    const QString text = parser.value(u"time"_s);
    if (text.isEmpty())
        return Clock::system();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return usage(Cli::tr("\"%1\" is no time. Write it as in 2026-01-31T12:00:00Z.").arg(text));
    return Clock::fixed(time);
}

Result<std::unique_ptr<CaseSession>> openCase(const QCommandLineParser &parser, const QString &path,
                                              CaseFile::Access access, const QString &author)
{
    const Result<Clock> clock = clockFrom(parser);
    if (!clock)
        return tl::unexpected(clock.error());
    auto session = CaseSession::open(path, access, author.isEmpty() ? parser.value(u"author"_s) : author, *clock);
    if (session && access == CaseFile::Access::readWrite && (*session)->isReadOnly())
        return failure(ErrorCode::readOnly,
                       Cli::tr("\"%1\" is a portable copy: it is for reading. Work in the case it was made of.")
                           .arg(QDir::toNativeSeparators(path)));
    return session;
}

Result<qint64> numberFrom(const QCommandLineParser &parser, const QString &option, qint64 otherwise)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return usage(Cli::tr("--%1 takes a number, not \"%2\".").arg(option, text));
    return number;
}

} // namespace interdict::cli
