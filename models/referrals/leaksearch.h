// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace interdict {

/// Looks for what must not be there, however it is written: in any case, defanged, broken over lines, percent-encoded,
/// escaped as in JSON, XML or a spreadsheet's table, in Base64, in UTF-8 or UTF-16. A short term (below six characters)
/// counts as a word of its own only, since its letters stand in many others.
class LeakSearch
{
public:
    LeakSearch() = default;
    /// Terms of fewer than three characters (two of Chinese, Japanese or Korean) cannot be looked for: see tooShort().
    explicit LeakSearch(const QStringList &terms);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] const QStringList &tooShort() const { return m_tooShort; }

    /// The first term that is there, as it was given.
    [[nodiscard]] std::optional<QString> find(const QString &text) const;
    /// The same in the bytes of a file, or a piece of one.
    [[nodiscard]] std::optional<QString> find(const QByteArray &bytes) const;
    /// The text with each term replaced by "[…]"; all of it, where one is written in some other way.
    [[nodiscard]] QString masked(const QString &text) const;

private:
    struct Term
    {
        QString given;
        QString folded; ///< without blanks
        QString spaced; ///< with single ones
        bool isShort = false;
    };
    [[nodiscard]] std::optional<QString> findPlain(const QString &text) const;
    [[nodiscard]] std::optional<QString> findIn(const QString &text, int depth) const;

    std::vector<Term> m_terms;
    QStringList m_tooShort;
};

/// Looks through bytes as they come, so that a term over the border of two pieces is found too.
class LeakStream
{
public:
    explicit LeakStream(const LeakSearch &search) : m_search(search) {}

    [[nodiscard]] std::optional<QString> add(QByteArrayView piece);
    [[nodiscard]] std::optional<QString> finish();

private:
    const LeakSearch &m_search;
    QByteArray m_window;
};

} // namespace interdict
