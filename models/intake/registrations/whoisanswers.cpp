// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/registrations/whoisanswers.h"

#include "models/intake/registrations/whoisanswer.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Finds where answers start, line by line.
class WhoisSplitting
{
public:
    std::vector<WhoisPlace> split(QByteArrayView bytes);

private:
    void line(QByteArrayView whole, qint64 start);
    void named(const QString &domain);
    void startAt(qint64 place);
    [[nodiscard]] static bool isCommand(QByteArrayView text);
    [[nodiscard]] static bool leadsIn(QByteArrayView text);

    std::vector<qint64> m_starts{0};
    QString m_domain;         ///< that the present answer is about
    qint64 m_leadStart = -1;  ///< of the comments and rules right before the line
    bool m_isHeading = false; ///< "Domain name:" alone; the next line says it
    bool m_hasCommands = false;
};

QString asText(QByteArrayView bytes)
{
    constexpr qsizetype longest = 300;
    return QString::fromLatin1(bytes.first(std::min(bytes.size(), longest)));
}

/// "$ whois example.com", "> whois -h whois.nic.fr example.fr"
bool WhoisSplitting::isCommand(QByteArrayView text)
{
    while (!text.isEmpty() &&
           (text.front() == '$' || text.front() == '>' || text.front() == '#' || text.front() == ' '))
        text = text.sliced(1);
    const auto spaces = std::count(text.begin(), text.end(), ' ');
    return text.startsWith("whois ") && text.contains('.') && spaces <= 3;
}

/// Comments, and rules of dashes or equal signs.
bool WhoisSplitting::leadsIn(QByteArrayView text)
{
    constexpr qsizetype shortestRule = 3;
    const bool isRule = text.size() >= shortestRule &&
                        std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || c == '=' || c == '*'; });
    return isRule || text.startsWith('%') || text.startsWith('#');
}

void WhoisSplitting::startAt(qint64 place)
{
    if (place > m_starts.back())
        m_starts.push_back(place);
    m_domain.clear();
}

void WhoisSplitting::named(const QString &domain)
{
    if (domain.isEmpty() || domain == m_domain)
        return;
    if (!m_domain.isEmpty() && !m_hasCommands)
        startAt(m_leadStart);
    if (m_domain.isEmpty())
        m_domain = domain;
}

void WhoisSplitting::line(QByteArrayView whole, qint64 start)
{
    const QByteArrayView text = whole.trimmed();
    if (isCommand(text)) {
        m_hasCommands = true;
        startAt(start);
    }
    if (m_leadStart < 0)
        m_leadStart = start;
    if (leadsIn(text))
        return;
    if (!text.isEmpty()) {
        const bool isBeneath = std::exchange(m_isHeading, false);
        const std::optional<QString> domain =
            isBeneath ? std::optional(whoisHostIn(asText(text))) : whoisDomainIn(asText(text));
        m_isHeading = domain && domain->isEmpty() && !isBeneath;
        named(domain.value_or(QString()));
    }
    if (!m_isHeading)
        m_leadStart = -1;
}

std::vector<WhoisPlace> WhoisSplitting::split(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        line(bytes.sliced(at, next - at), at);
        at = next;
    }
    std::vector<WhoisPlace> places;
    for (size_t i = 0; i < m_starts.size(); ++i) {
        const qint64 end = i + 1 < m_starts.size() ? m_starts[i + 1] : bytes.size();
        QByteArrayView answer = bytes.sliced(m_starts[i], end - m_starts[i]);
        while (m_starts.size() > 1 && !answer.isEmpty() && (answer.back() == '\n' || answer.back() == '\r'))
            answer.chop(1);
        if (!answer.trimmed().isEmpty() || m_starts.size() == 1)
            places.push_back({m_starts[i], answer.size()});
    }
    return places;
}

} // namespace

std::vector<WhoisPlace> whoisAnswersIn(QByteArrayView bytes)
{
    return WhoisSplitting().split(bytes);
}

} // namespace interdict
