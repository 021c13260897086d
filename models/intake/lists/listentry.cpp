// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/lists/listentry.h"

#include "models/intake/lists/statedidentifier.h"
#include "models/values/emailaddress.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;
using Form = ListEntry::Form;

namespace {

constexpr qsizetype longestEntry = 4000;

QString oddLabel()
{
    return QCoreApplication::translate("ListEntry", "A part of the name cannot be in a host name; the domain after it "
                                                    "was taken.");
}

QString noDomain()
{
    return QCoreApplication::translate("ListEntry", "The line holds no domain, e-mail or IP address.");
}

bool isBlank(QChar c)
{
    return c.isSpace();
}

bool isComment(QStringView text)
{
    // "! " heads and "[Adblock Plus 2.0]" are an ad blocker's.
    return text.startsWith(u'#') || text.startsWith(u';') || text.startsWith(u"//") || text.startsWith(u'!') ||
           (text.startsWith(u'[') && text.endsWith(u']') && text.contains(u' '));
}

QStringView withoutComment(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if ((text[i] == u'#' || text[i] == u';') && isBlank(text[i - 1]))
            return text.first(i).trimmed();
    }
    return text.trimmed();
}

/// The names that stand for the machine itself in every hosts file.
bool isOwnName(QStringView name)
{
    static constexpr std::array own{"localhost",     "localhost.localdomain", "local",        "broadcasthost",
                                    "ip6-localhost", "ip6-loopback",          "ip6-localnet", "ip6-mcastprefix",
                                    "ip6-allnodes",  "ip6-allrouters",        "ip6-allhosts"};
    return std::any_of(own.begin(), own.end(), [&](const char *word) {
        return name.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    });
}

/// "0.0.0.0", "::1": where hosts files send a name to so that it leads nowhere.
bool isNowhere(const IpAddress &address)
{
    return address.range() == IpAddress::Range::loopback || address.toString() == "0.0.0.0"_L1 ||
           address.toString() == "::"_L1;
}

/// Finds the identifiers of one line and where they stand in it.
class Entry
{
public:
    explicit Entry(QStringView line) : m_line(line) {}
    ListEntry read();

private:
    void readHosts(const QList<QStringView> &words);
    void readBlocker(QStringView rule);
    void readDnsmasq(QStringView rule);
    void readPlain(QStringView word);
    bool addHost(QStringView host, QStringView found);
    void place(DraftIdentifier identifier, QStringView found);
    void reject(const QString &reason);

    QStringView m_line;
    ListEntry m_entry;
};

ListEntry Entry::read()
{
    QStringView text = m_line.trimmed();
    if (text.isEmpty())
        return m_entry;
    if (isComment(text)) {
        m_entry.form = Form::comment;
        return m_entry;
    }
    m_entry.form = Form::unreadable;
    if (text.size() > longestEntry) {
        reject(QCoreApplication::translate("ListEntry", "The line is too long to be an entry of a list."));
        return m_entry;
    }
    text = withoutComment(text);
    QList<QStringView> words;
    for (qsizetype i = 0; i < text.size();) {
        const auto end = std::find_if(text.begin() + i, text.end(), isBlank) - text.begin();
        if (end > i)
            words += text.sliced(i, end - i);
        i = end + 1;
    }
    if (words.size() > 1 && ipAddressIn(words[0]))
        readHosts(words);
    else if (text.startsWith(u"||") || text.startsWith(u"@@") || text.contains(u"##"))
        readBlocker(text);
    else if (text.startsWith(u"address=/") || text.startsWith(u"server=/") || text.startsWith(u"local=/"))
        readDnsmasq(text);
    else if (words.size() == 1)
        readPlain(text);
    else
        reject(QCoreApplication::translate("ListEntry", "The line has several words and is no line of a hosts file."));
    return m_entry;
}

void Entry::reject(const QString &reason)
{
    m_entry.reason = reason;
}

void Entry::place(DraftIdentifier identifier, QStringView found)
{
    identifier.start = int(found.data() - m_line.data());
    identifier.length = int(found.size());
    identifier.found = found.left(200).toString();
    m_entry.identifiers.push_back(std::move(identifier));
}

bool Entry::addHost(QStringView host, QStringView found)
{
    bool isOdd = false;
    std::optional<DraftIdentifier> identifier = identifierOfHost(host.toString(), RecordField::url, &isOdd);
    if (!identifier)
        return false;
    place(std::move(*identifier), found);
    if (isOdd)
        m_entry.reason = oddLabel();
    return true;
}

void Entry::readHosts(const QList<QStringView> &words)
{
    m_entry.form = Form::hosts;
    const bool leadsSomewhere = !isNowhere(*ipAddressIn(words[0]));
    if (leadsSomewhere)
        addHost(words[0], words[0]);
    bool hasOwnNames = false;
    for (const QStringView word : words.sliced(1)) {
        const auto before = int(m_entry.identifiers.size());
        if (isOwnName(word))
            hasOwnNames = true;
        else if (!addHost(word, word))
            m_entry.reason = QCoreApplication::translate("ListEntry", "A name in the line is no domain.");
        else if (leadsSomewhere)
            m_entry.links.push_back({LinkKind::hostedOn, before, 0});
    }
    if (m_entry.identifiers.empty() && hasOwnNames)
        reject(QCoreApplication::translate("ListEntry", "The name stands for the computer itself."));
}

void Entry::readBlocker(QStringView rule)
{
    m_entry.form = Form::blocker;
    if (rule.startsWith(u"@@"))
        return reject(QCoreApplication::translate("ListEntry", "The rule is an exception: it allows what it names."));
    if (!rule.startsWith(u"||"))
        return reject(
            QCoreApplication::translate("ListEntry", "The rule is about parts of pages, not about a domain."));
    const QStringView name = rule.sliced(2);
    const auto end = std::find_if(name.begin(), name.end(), [](QChar c) {
        return c == u'^' || c == u'$' || c == u'/' || c == u'|' || c == u':';
    });
    const QStringView host = name.first(end - name.begin());
    if (!addHost(host.startsWith(u"*.") ? host.sliced(2) : host, host))
        reject(noDomain());
}

void Entry::readDnsmasq(QStringView rule)
{
    m_entry.form = Form::dnsmasq;
    // "address=/one.example/two.example/0.0.0.0": the last part says where to.
    const QList<QStringView> parts = rule.split(u'/');
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        if (!addHost(parts[i], parts[i]))
            m_entry.reason = QCoreApplication::translate("ListEntry", "A name in the line is no domain.");
    }
    if (m_entry.identifiers.empty() && m_entry.reason.isEmpty())
        reject(noDomain());
}

void Entry::readPlain(QStringView word)
{
    m_entry.form = Form::plain;
    while (word.size() > 1 && (word.endsWith(u',') || word.endsWith(u';')))
        word.chop(1);
    if (word.size() > 1 && word.front() == word.back() && (word.front() == u'"' || word.front() == u'\''))
        word = word.sliced(1, word.size() - 2);
    const QStringView mail = word.startsWith(u"mailto:", Qt::CaseInsensitive) ? word.sliced(7) : word;
    if (!word.contains(u"://") && EmailAddress::parse(mail))
        return place(*identifierOf(EntityKind::email, mail.toString(), RecordField::contact), word);
    QString host = hostOfUrl(word.toString());
    if (host.startsWith(u"*."))
        host = host.sliced(2);
    else if (host.startsWith(u'.'))
        host = host.sliced(1);
    if (addHost(host, word))
        return;
    m_entry.form = Form::unreadable;
    reject(isOwnName(host) ? QCoreApplication::translate("ListEntry", "The name stands for the computer itself.")
                           : noDomain());
}

} // namespace

ListEntry readListEntry(QStringView line)
{
    return Entry(line).read();
}

} // namespace interdict
