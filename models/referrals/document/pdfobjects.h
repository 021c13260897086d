// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace interdict {

/// The numbered objects of a PDF as QPdfWriter writes it (one revision, one classic cross-reference table, ISO 32000-1
/// section 7.5), to be changed and written anew. For one thread.
class PdfObjects
{
public:
    /// internal where the file is not built as Qt 6.4 to 6.10 build it.
    [[nodiscard]] static Result<PdfObjects> read(QByteArray pdf);

    [[nodiscard]] const std::vector<int> &numbers() const { return m_order; } ///< in the order of the file
    /// What stands between "obj" and "endobj", without line ends around it; empty where there is no such object.
    [[nodiscard]] QByteArray body(int number) const;
    void replace(int number, const QByteArray &body);
    void remove(int number); ///< its number stays free
    [[nodiscard]] int add(const QByteArray &body);

    [[nodiscard]] int catalog() const { return m_catalog; }
    [[nodiscard]] int information() const { return m_information; }
    [[nodiscard]] std::vector<int> pages() const; ///< object numbers, in the order of reading

    /// The file with a fresh table, and a digest of its content as its identifier: the same objects, the same bytes.
    [[nodiscard]] QByteArray written() const;

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype size = 0;
    };

    PdfObjects() = default;
    [[nodiscard]] bool readTable();
    [[nodiscard]] bool readBodies(const std::map<qsizetype, int> &byOffset, qsizetype tableAt);
    [[nodiscard]] QByteArray table(const std::map<int, qsizetype> &offsets, qsizetype at) const;

    QByteArray m_source;
    QByteArray m_head; ///< up to the first object
    std::map<int, Span> m_spans;
    std::map<int, QByteArray> m_changed;
    std::vector<int> m_order;
    int m_catalog = 0;
    int m_information = 0;
    int m_next = 1;
};

/// The number behind a key that refers to an object, "/Pages 7 0 R"; 0 where there is none.
[[nodiscard]] int pdfReference(const QByteArray &body, const QByteArray &key);
/// Text as a PDF string in UTF-16 with its mark, in hexadecimal digits, which need no escapes.
[[nodiscard]] QByteArray pdfText(const QString &text);

} // namespace interdict
