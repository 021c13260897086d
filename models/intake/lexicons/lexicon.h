// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArrayView>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace interdict {

/// What the things that a lexicon names are; a listing's derived category.
enum class LexiconClass { substance, precursor, equipment, packaging };

/// "substance", "precursor", "equipment", "packaging"; never translated.
[[nodiscard]] QString toToken(LexiconClass lexiconClass);
/// Translated, for people: "finished drug", "precursor", "equipment", "packaging".
[[nodiscard]] QString displayName(LexiconClass lexiconClass);

/// One way to write an entry.
struct LexiconVariant
{
    enum class Kind { name, street, imprint, casNumber };

    QString text;
    Kind kind = Kind::name;
    bool isAmbiguous = false; ///< a word of the language too: counts only near a word that says what is meant
};

/// A substance, a machine or the like: names and numbers only.
struct LexiconEntry
{
    QString id; ///< unique in its lexicon; lower case
    QString name;
    QString group;
    QString note;
    QStringList casNumbers;
    QStringList sources; ///< keys of Lexicon::sources
    std::vector<LexiconVariant> variants;

    /// The variants of one kind, as the file lists them: without the name, CAS numbers and, but for imprints, without
    /// those that are ambiguous or those that are not.
    [[nodiscard]] QStringList texts(LexiconVariant::Kind kind, bool isAmbiguous) const;
};

/// A dated list of entries of one class with its sources, from a JSON file (resources/lexicons has examples):
/// {"format": "interdict-lexicon", "version", "as_of": ISO date, "class", "title", "sources": {key: document},
/// "context": [words], "entries": [{"id", "name", "group", "note", "cas": [], "names": [], "street": [],
/// "imprints": [], "ambiguous": [], "sources": []}]}. Imprints of fewer than five letters and digits are ambiguous too.
/// An entry's name is a variant of it too, without what stands in
/// brackets.
struct Lexicon
{
    QString version;
    QDate asOf;
    LexiconClass lexiconClass = LexiconClass::substance;
    QString title;
    QMap<QString, QString> sources;
    QStringList context; ///< words near which ambiguous variants count
    std::vector<LexiconEntry> entries;

    /// Errors: badInput with the entry and what is wrong with it: a field of the wrong kind, an id twice, an unknown
    /// source, a CAS number whose check digit is wrong, a lexicon beyond 8 MiB or 50,000 entries.
    [[nodiscard]] static Result<Lexicon> parse(QByteArrayView json);
    [[nodiscard]] static Result<Lexicon> read(const QString &path);
    /// What parse() reads back.
    [[nodiscard]] QByteArray toJson() const;
    /// Those that come with the program.
    [[nodiscard]] static const std::vector<Lexicon> &builtIn();
};

} // namespace interdict
