// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lexicons/lexiconshelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lexicon)
};

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return failure(ErrorCode::cannotWrite, Words::tr("\"%1\" could not be written: %2. Check that you may write there.")
                                               .arg(QDir::toNativeSeparators(path), reason));
}

QString ownName(LexiconClass lexiconClass)
{
    return u"own-%1.json"_s.arg(toToken(lexiconClass));
}

/// The context words of the program's lexicon of that class.
QStringList contextOf(LexiconClass lexiconClass)
{
    for (const Lexicon &lexicon : Lexicon::builtIn()) {
        if (lexicon.lexiconClass == lexiconClass)
            return lexicon.context;
    }
    return {};
}

} // namespace

LexiconShelf LexiconShelf::ofUser()
{
    const QString named = qEnvironmentVariable("INTERDICT_LEXICONS").trimmed();
    return LexiconShelf(named.isEmpty()
                            ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/lexicons"_s
                            : named);
}

LexiconShelf::Contents LexiconShelf::contents() const
{
    Contents contents;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        Result<Lexicon> lexicon = Lexicon::read(folder.filePath(name));
        if (lexicon)
            contents.items.push_back({folder.filePath(name), std::move(*lexicon)});
        else
            contents.refused << lexicon.error().message;
    }
    for (const Lexicon &lexicon : Lexicon::builtIn())
        contents.items.push_back({{}, lexicon});
    return contents;
}

Result<Lexicon> LexiconShelf::add(const QString &path, bool replace) const
{
    Result<Lexicon> lexicon = Lexicon::read(path);
    if (!lexicon)
        return lexicon;
    QString name = QFileInfo(path).fileName();
    if (!name.endsWith(".json"_L1, Qt::CaseInsensitive))
        name += u".json"_s;
    const QString target = QDir(m_folder).filePath(name);
    if (QFileInfo::exists(target) && !replace)
        return failure(ErrorCode::badInput,
                       Words::tr("There is a lexicon \"%1\" already. Say that it is to be replaced, or give the file "
                                 "another name.")
                           .arg(name));
    QFile source(path);
    QDir().mkpath(m_folder);
    QSaveFile file(target);
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return cannotWrite(target, file.errorString());
    file.write(source.readAll());
    if (!file.commit())
        return cannotWrite(target, file.errorString());
    return lexicon;
}

Result<Lexicon> LexiconShelf::own(LexiconClass lexiconClass) const
{
    const QString path = QDir(m_folder).filePath(ownName(lexiconClass));
    if (QFileInfo::exists(path))
        return Lexicon::read(path);
    Lexicon lexicon;
    lexicon.lexiconClass = lexiconClass;
    lexicon.title = Words::tr("Own words: %1").arg(displayName(lexiconClass));
    lexicon.context = contextOf(lexiconClass);
    return lexicon;
}

Outcome LexiconShelf::saveOwn(Lexicon lexicon, QDate today) const
{
    const QString name = ownName(lexicon.lexiconClass);
    const QString path = QDir(m_folder).filePath(name);
    if (lexicon.entries.empty())
        return QFileInfo::exists(path) ? remove(name) : Outcome();
    lexicon.asOf = today;
    lexicon.version = today.toString(Qt::ISODate);
    const QByteArray json = lexicon.toJson();
    if (const Result<Lexicon> read = Lexicon::parse(json); !read)
        return tl::unexpected(read.error());
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Outcome LexiconShelf::remove(const QString &fileName) const
{
    const QDir folder(m_folder);
    if (!folder.entryList({u"*.json"_s}, QDir::Files).contains(fileName))
        return failure(
            ErrorCode::notFound,
            Words::tr("There is no lexicon \"%1\" in \"%2\".").arg(fileName, QDir::toNativeSeparators(m_folder)));
    QFile file(folder.filePath(fileName));
    if (!file.remove())
        return cannotWrite(file.fileName(), file.errorString());
    return {};
}

std::shared_ptr<const LexiconMatcher> LexiconShelf::matcher() const
{
    std::vector<Lexicon> lexicons;
    Contents all = contents();
    for (Item &item : all.items)
        lexicons.push_back(std::move(item.lexicon));
    return std::make_shared<const LexiconMatcher>(std::move(lexicons));
}

} // namespace interdict
