// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/lexicons/lexiconmatcher.h"

#include <memory>

namespace interdict {

/// The lexicons of this account, beside those that come with the program: JSON files in one folder, which anybody may
/// edit by hand. Theirs come first, so that they may say better what an entry of the program is.
class LexiconShelf
{
public:
    /// The folder of the account's application data; INTERDICT_LEXICONS names another one.
    [[nodiscard]] static LexiconShelf ofUser();
    explicit LexiconShelf(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] const QString &folder() const { return m_folder; }

    struct Item
    {
        QString path; ///< empty for one that comes with the program
        Lexicon lexicon;
    };
    struct Contents
    {
        std::vector<Item> items;
        QStringList refused; ///< a sentence for each file that is no lexicon
    };
    /// Those of the account by their file names, then those of the program.
    [[nodiscard]] Contents contents() const;

    /// Copies the file into the folder under its own name. Gives what it holds. Errors: those of Lexicon::read();
    /// cannotWrite; badInput where a file of that name is there, unless `replace`.
    [[nodiscard]] Result<Lexicon> add(const QString &path, bool replace) const;
    /// The lexicon of a class that the account edits in the window: "own-substance.json"; without entries where there
    /// is none yet.
    [[nodiscard]] Result<Lexicon> own(LexiconClass lexiconClass) const;
    /// Writes it back, dated; one without entries goes. Errors: those of Lexicon::parse() for what it would not read
    /// back, and then nothing is written; cannotWrite.
    [[nodiscard]] Outcome saveOwn(Lexicon lexicon, QDate today) const;

    /// Takes the file of that name out of the folder. notFound where there is none.
    [[nodiscard]] Outcome remove(const QString &fileName) const;

    /// A matcher of all of them.
    [[nodiscard]] std::shared_ptr<const LexiconMatcher> matcher() const;

private:
    QString m_folder;
};

} // namespace interdict
