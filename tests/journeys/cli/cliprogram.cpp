// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/cli/cliprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace interdict::journeys {

using namespace Qt::StringLiterals;

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QByteArray Ran::account() const
{
    return "exit code " + QByteArray::number(exitCode) + ": " + complaint.toUtf8() + '\n' + output.left(2000);
}

QString CliProgram::path()
{
    return QStringLiteral(INTERDICT_BIN_DIR "/interdict-cli");
}

QProcessEnvironment CliProgram::environment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"Pacific/Auckland"_s); // a result that leans on the machine's zone shows itself
    environment.insert(u"INTERDICT_AUTHOR"_s, u"tester"_s);
    return environment;
}

Ran CliProgram::runJson(QStringList arguments) const
{
    return run(arguments << u"--json"_s);
}

Ran CliProgram::runProgram(const QString &program, const QStringList &arguments, const QString &folder) const
{
    QProcess process;
    process.setProcessEnvironment(environment(file(u"home"_s)));
    process.setWorkingDirectory(folder.isEmpty() ? m_folder.path() : folder);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(),
                process.errorString() + QString::fromUtf8(process.readAllStandardError())};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

bool CliProgram::makeSample(const QStringList &options) const
{
    return runProgram(QStringLiteral(INTERDICT_BIN_DIR "/interdict-makesample"),
                      QStringList{u"--out"_s, folder()} + options)
               .exitCode == 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QJsonObject firstFile(const Ran &ran)
{
    return ran.json()[u"files"_s].toArray().at(0).toObject();
}

} // namespace interdict::journeys
