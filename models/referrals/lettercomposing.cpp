// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/citations.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/referrals/warningletter.h"
#include "models/values/safetext.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 76;

/// Makes the parts of one letter from its template.
class Composing
{
public:
    Composing(const WarningLetter &letter, const LetterTemplate &form) : m_letter(letter), m_form(form) {}

    [[nodiscard]] ComposedLetter composed() const;

private:
    using Part = ComposedLetter::Part;
    [[nodiscard]] QString label(QLatin1StringView token) const { return m_form.labels.value(QString(token)); }
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] QStringList filled(const QStringList &texts) const;
    [[nodiscard]] std::vector<std::pair<QString, QString>> facts() const;
    [[nodiscard]] QStringList opening() const;
    [[nodiscard]] Part sites() const;
    [[nodiscard]] Part products() const;
    [[nodiscard]] Part sections() const;

    const WarningLetter &m_letter;
    const LetterTemplate &m_form;
};

QString Composing::filled(QString text) const
{
    const PacketParty &sender = m_letter.sender;
    const std::pair<QLatin1StringView, QString> places[] = {
        {"{organisation}"_L1, sender.organisation},
        {"{reference}"_L1, m_letter.reference},
        {"{days}"_L1, QString::number(m_letter.responseDays)},
        {"{count}"_L1, QString::number(m_letter.sites.size())},
        {"{email}"_L1, sender.email},
        {"{phone}"_L1, sender.phone},
        {"{person}"_L1, sender.person},
        {"{role}"_L1, sender.role},
    };
    for (const auto &[place, value] : places)
        text.replace(place, visibleLine(value).simplified());
    return text;
}

QStringList Composing::filled(const QStringList &texts) const
{
    QStringList all;
    for (const QString &text : texts)
        all << filled(text);
    return all;
}

std::vector<std::pair<QString, QString>> Composing::facts() const
{
    const PacketParty &sender = m_letter.sender;
    QStringList to{visibleLine(m_letter.addressee)};
    for (const QString &line : m_letter.address.split(u'\n', Qt::SkipEmptyParts))
        to << visibleLine(line).trimmed();
    QStringList from{visibleLine(sender.organisation)};
    for (const QString &line : {sender.person, sender.role, sender.authority, sender.jurisdiction}) {
        if (!line.trimmed().isEmpty())
            from << visibleLine(line).trimmed();
    }
    to.removeAll(QString());
    from.removeAll(QString());
    return {{label("to"_L1), to.join(u", "_s)},
            {label("from"_L1), from.join(u", "_s)},
            {label("date"_L1), longDay(m_letter.dated)},
            {label("reference"_L1), visibleLine(m_letter.reference)}};
}

QStringList Composing::opening() const
{
    QStringList paragraphs = filled(m_form.opening);
    for (const QString &line : m_letter.addition.split(u'\n', Qt::SkipEmptyParts))
        paragraphs << visibleLine(line).trimmed();
    return paragraphs;
}

ComposedLetter::Part Composing::sites() const
{
    Part part{label("sites"_L1),
              m_letter.sites.size() > 1 ? filled(m_form.sites) : QStringList(),
              {u"#"_s, label("site"_L1)},
              {}};
    for (const QString &site : m_letter.sites)
        part.rows.push_back({QString::number(part.rows.size() + 1), visibleLine(site)});
    return part;
}

ComposedLetter::Part Composing::products() const
{
    Part part{label("products"_L1),
              {},
              {label("exhibit"_L1), label("product"_L1), label("where"_L1), label("price"_L1), label("seen"_L1)},
              {}};
    for (const LetterProduct &product : m_letter.products) {
        const QString where = product.where.isEmpty() ? product.site : product.where;
        part.rows.push_back({product.exhibit, visibleLine(product.title).left(160), visibleLine(where).left(120),
                             visibleLine(product.price), visibleLine(product.seen)});
    }
    return part;
}

ComposedLetter::Part Composing::sections() const
{
    Part part{label("sections"_L1), filled(m_form.sections), {u"#"_s, label("section"_L1)}, {}};
    for (const Citation &citation : citationsOf(m_letter.citations))
        part.rows.push_back({QString::number(part.rows.size() + 1), u"%1: %2"_s.arg(citation.citation, citation.text)});
    return part;
}

ComposedLetter Composing::composed() const
{
    const DocumentLanguage language(m_form.language);
    ComposedLetter letter;
    letter.title = filled(m_form.title);
    letter.language = m_form.language;
    letter.facts = facts();
    for (const QString &line : {m_letter.sender.person, m_letter.sender.role, m_letter.sender.organisation}) {
        if (!line.trimmed().isEmpty())
            letter.signature << visibleLine(line).trimmed();
    }
    letter.draftNotice = m_letter.isDraft ? label("draft"_L1) : QString();
    letter.parts.push_back({{}, opening(), {}, {}});
    letter.parts.push_back(sites());
    letter.parts.push_back(products());
    letter.parts.push_back(sections());
    letter.parts.push_back({label("request"_L1), filled(m_form.request), {}, {}});
    letter.parts.push_back({label("answer"_L1), filled(m_form.answer) + filled(m_form.reply), {}, {}});
    letter.parts.push_back({label("consequences"_L1), filled(m_form.consequences), {}, {}});
    QStringList copies;
    for (const QString &copy : m_letter.copies)
        copies << visibleLine(copy);
    letter.parts.push_back(
        {label("copies"_L1), copies.isEmpty() ? QStringList{label("noneCopies"_L1)} : copies, {}, {}});
    letter.parts.push_back({{}, filled(m_form.closing), {}, {}});
    std::erase_if(letter.parts, [](const Part &part) { return part.paragraphs.isEmpty() && part.rows.empty(); });
    return letter;
}

/// Breaks at blanks; what has none goes over the width, so that an address stays whole. A width of 0: not at all.
void appendWrapped(QString &text, const QString &paragraph, qsizetype width, const QString &indent = {})
{
    if (width <= 0) {
        text += indent + paragraph.simplified() + u'\n';
        return;
    }
    QString line = indent;
    for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() > indent.size() && line.size() + 1 + word.size() > width) {
            text += line + u'\n';
            line = indent;
        }
        line += line.size() > indent.size() ? u" "_s + word : word;
    }
    text += line + u'\n';
}

} // namespace

Result<ComposedLetter> compose(const WarningLetter &letter)
{
    const Result<LetterTemplate> form = letterTemplate(letter.templateId);
    if (!form)
        return tl::unexpected(form.error());
    return Composing(letter, *form).composed();
}

QString plainText(const ComposedLetter &letter, LetterLines lines)
{
    const qsizetype width = lines == LetterLines::wrapped ? lineWidth : 0;
    QString text;
    if (!letter.draftNotice.isEmpty())
        text += letter.draftNotice + u"\n\n"_s;
    for (const auto &[name, value] : letter.facts)
        appendWrapped(text, u"%1: %2"_s.arg(name, value), width);
    text += u'\n';
    appendWrapped(text, letter.title, width);
    int number = 0;
    for (const ComposedLetter::Part &part : letter.parts) {
        text += u'\n';
        if (!part.heading.isEmpty())
            text += u"%1. %2\n\n"_s.arg(++number).arg(part.heading);
        for (const QString &paragraph : part.paragraphs) {
            appendWrapped(text, paragraph, width);
            if (&paragraph != &part.paragraphs.back() || !part.rows.empty())
                text += u'\n';
        }
        for (const QStringList &row : part.rows) {
            QStringList cells = row.mid(1);
            cells.removeAll(QString());
            appendWrapped(text, u"%1  %2"_s.arg(row.front(), cells.join(u" | "_s)), width, u"  "_s);
        }
    }
    text += u"\n\n"_s;
    for (const QString &line : letter.signature)
        text += line + u'\n';
    return text;
}

} // namespace interdict
