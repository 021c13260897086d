// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace interdict::journeys {

/// What a program left behind.
struct Ran
{
    int exitCode = -1; ///< -1: it did not start, crashed or took longer than two minutes
    QByteArray output;
    QString complaint; ///< standard error

    /// Standard output as a JSON object; empty where it is none.
    [[nodiscard]] QJsonObject json() const;
    /// For a failing test's message.
    [[nodiscard]] QByteArray account() const;
};

/// interdict-cli as a user runs it, in a folder that goes away with this object, with the user's own files out of
/// reach.
class CliProgram
{
public:
    [[nodiscard]] static QString path(); ///< of interdict-cli
    [[nodiscard]] static QProcessEnvironment environment(const QString &home);

    [[nodiscard]] Ran run(const QStringList &arguments) const { return runProgram(path(), arguments); }
    /// The same with --json.
    [[nodiscard]] Ran runJson(QStringList arguments) const;
    [[nodiscard]] Ran runProgram(const QString &program, const QStringList &arguments,
                                 const QString &folder = {}) const;

    /// A path in the folder.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Runs interdict-makesample into the folder.
    [[nodiscard]] bool makeSample(const QStringList &options = {}) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray bytesOf(const QString &path);
[[nodiscard]] bool writeBytes(const QString &path, const QByteArray &bytes);
/// The files of an import's answer.
[[nodiscard]] QJsonObject firstFile(const Ran &ran);

} // namespace interdict::journeys
