// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace interdict {

/// A value of PDF syntax (ISO 32000-1 section 7.3).
struct ArchiveValue
{
    enum class Kind { nothing, boolean, integer, real, string, name, array, dictionary, reference, word };
    Kind kind = Kind::nothing;
    double number = 0;       ///< of a number; of a reference the object's; of a boolean 0 or 1
    QByteArray text;         ///< of a string its bytes, of a name without its "/"
    bool isOddHex = false;   ///< a string of hexadecimal digits whose count is odd
    bool isWrongHex = false; ///< one that holds something else
    std::vector<ArchiveValue> items;
    std::map<QByteArray, ArchiveValue> entries;

    [[nodiscard]] bool is(Kind wanted) const { return kind == wanted; }
    [[nodiscard]] bool has(const QByteArray &key) const { return entries.contains(key); }
    [[nodiscard]] bool isName(const QByteArray &name) const { return kind == Kind::name && text == name; }
};

/// Reads values one after the other, of a file or a content stream, where operators come as words.
class ArchiveSyntax
{
public:
    explicit ArchiveSyntax(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] bool atEnd();
    [[nodiscard]] ArchiveValue next();
    [[nodiscard]] qsizetype position() const { return m_at; }
    void setPosition(qsizetype at) { m_at = at; }

private:
    void skipBlanks();
    ArchiveValue literal();
    ArchiveValue hexadecimal();
    ArchiveValue container();
    ArchiveValue plain();
    [[nodiscard]] bool foldReference(std::vector<ArchiveValue> &items, const ArchiveValue &last) const;

    QByteArrayView m_bytes;
    qsizetype m_at;
};

struct ArchiveObject
{
    ArchiveValue value;
    std::optional<QByteArray> stream; ///< as it lies in the file
};

/// A PDF of one revision read by its cross-reference table, by other code than wrote it. What is wrong with its
/// structure goes to `faults`, each with the clause of ISO 19005-1.
class ArchiveFile
{
public:
    explicit ArchiveFile(QByteArray pdf);

    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] const std::map<int, ArchiveObject> &objects() const { return m_objects; }
    [[nodiscard]] const ArchiveValue &trailer() const { return m_trailer; }
    /// What a value is, or the object that it refers to.
    [[nodiscard]] const ArchiveValue &resolved(const ArchiveValue &value) const;
    [[nodiscard]] const ArchiveValue &at(const ArchiveValue &dictionary, const QByteArray &key) const;
    /// The unpacked stream of the object a value refers to; nothing where it has none.
    [[nodiscard]] std::optional<QByteArray> streamOf(const ArchiveValue &reference) const;

private:
    void fault(const QString &clause, const QString &what);
    void readHeader();
    void readTable();
    void readTrailer(qsizetype at);
    void readObject(int number, qsizetype at);
    void readStream(ArchiveObject &object, int number, qsizetype at);

    QByteArray m_pdf;
    QStringList m_faults;
    std::map<int, ArchiveObject> m_objects;
    ArchiveValue m_trailer;
};

} // namespace interdict
