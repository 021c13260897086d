// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

namespace interdict {

/// Lines of fields, quoted with " as in RFC 4180 where they are. A separator of ' ' means any run of blanks.
class DelimitedText
{
public:
    DelimitedText(QString text, QChar separator) : m_text(std::move(text)), m_separator(separator) {}

    /// Which of tab, comma, semicolon and blank separates the fields of these first lines.
    [[nodiscard]] static QChar separatorOf(QStringView text);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// The next line's fields, at most some 10,000; none for an empty line and for one that begins with # or %.
    [[nodiscard]] QStringList next();
    [[nodiscard]] qint64 line() const { return m_line; } ///< of the fields last returned, from 1

private:
    [[nodiscard]] bool isSeparator(QChar c) const;
    [[nodiscard]] QString quoted();

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 0;
};

} // namespace interdict
