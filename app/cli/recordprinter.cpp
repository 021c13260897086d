// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/recordprinter.h"

#include "app/cli/command.h"
#include "app/cli/jsonline.h"
#include "models/intake/registrations/registration.h"
#include "models/values/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsForWidths = 100;
constexpr qsizetype widestCell = 40;

QString shortened(const QString &cell)
{
    const QString line = visibleLine(QStringView(cell).left(widestCell * 2));
    return line.size() <= widestCell ? line : line.left(widestCell - 1) + u'…';
}

/// What the record says, by the names that its format gives it.
std::vector<std::pair<QString, QString>> textsOf(const DraftRecord &draft)
{
    std::vector<std::pair<QString, QString>> texts;
    const auto add = [&texts](RecordField field, const QString &text) {
        if (!text.isEmpty())
            texts.emplace_back(toToken(field), text);
    };
    add(RecordField::reference, draft.reference);
    add(RecordField::title, draft.title);
    add(RecordField::description, draft.description);
    add(RecordField::category, draft.category);
    add(RecordField::seller, draft.seller);
    add(RecordField::market, draft.market);
    add(RecordField::origin, draft.origin);
    add(RecordField::destination, draft.destination);
    add(RecordField::price, draft.price ? draft.price->toString() : QString());
    add(RecordField::seen, draft.seen ? draft.seen->toString() : QString());
    for (const DraftIdentifier &identifier : draft.identifiers) {
        const QString kind = toToken(identifier.kind);
        const auto known =
            std::find_if(texts.begin(), texts.end(), [&](const auto &text) { return text.first == kind; });
        if (known == texts.end())
            texts.emplace_back(kind, identifier.label);
        else
            known->second += u" | "_s + identifier.label;
    }
    return texts;
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString listJson(const QStringList &texts)
{
    QString list(u"["_s);
    for (const QString &text : texts)
        list += (list.size() > 1 ? u","_s : QString()) + JsonLine::quoted(text);
    return list + u']';
}

QString identifiersJson(const DraftRecord &draft)
{
    QJsonArray array;
    for (const DraftIdentifier &identifier : draft.identifiers)
        array.append(QJsonObject{{u"kind"_s, toToken(identifier.kind)},
                                 {u"key"_s, identifier.key},
                                 {u"label"_s, identifier.label},
                                 {u"detail"_s, identifier.detail}});
    return compact(array);
}

QString linksJson(const DraftRecord &draft)
{
    QJsonArray array;
    for (const DraftLink &link : draft.links)
        array.append(QJsonObject{{u"kind"_s, toToken(link.kind)}, {u"from"_s, link.from}, {u"to"_s, link.to}});
    return compact(array);
}

QString registrationJson(const DraftRecord &draft)
{
    const DraftRegistration &said = *draft.registration;
    const auto date = [](const std::optional<PartialDate> &day) { return day ? day->toString() : QString(); };
    JsonLine line;
    line.add(u"domain"_s, draft.identifiers[size_t(said.domain)].key);
    line.add(u"registrar"_s, said.registrar);
    line.add(u"registrarIanaId"_s, said.registrarIanaId);
    line.add(u"created"_s, date(said.created));
    line.add(u"changed"_s, date(said.changed));
    line.add(u"expires"_s, date(said.expires));
    line.add(u"status"_s, said.status);
    line.addRaw(u"nameServers"_s, listJson(nameServersIn(draft)));
    line.addRaw(u"abuseContacts"_s, listJson(abuseContactsIn(draft)));
    return line.toString();
}

} // namespace

void RecordPrinter::begin(const SourcePart &part, bool isOneOfSeveral)
{
    end();
    m_part = part;
    m_isOneOfSeveral = isOneOfSeveral;
    const QSet<QString> names(part.columnNames.begin(), part.columnNames.end());
    m_hasUniqueNames = names.size() == part.columnNames.size();
    m_isHeaderDue = m_form == Form::jsonLists;
}

void RecordPrinter::count(RecordStatus status)
{
    ++m_count;
    m_flagged += status == RecordStatus::flagged;
    m_rejected += status == RecordStatus::rejected;
}

Outcome RecordPrinter::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    m_isUnheard = std::ferror(stdout) != 0; // a reader such as "head" has gone
    return m_isUnheard ? Outcome(cancelled()) : Outcome();
}

QString RecordPrinter::cellsJson(const QStringList &cells) const
{
    if (m_form == Form::jsonLists || !m_hasUniqueNames || cells.size() != m_part.columnNames.size())
        return listJson(cells);
    JsonLine object;
    for (qsizetype i = 0; i < cells.size(); ++i)
        object.add(m_part.columnNames[i], cells[i]);
    return object.toString();
}

QString RecordPrinter::jsonOf(const RawRow &row) const
{
    JsonLine line;
    if (m_isOneOfSeveral)
        line.add(u"sheet"_s, m_part.name);
    line.add(u"record"_s, row.number);
    line.add(u"offset"_s, row.byteOffset);
    line.add(u"length"_s, row.byteLength);
    line.addRaw(u"cells"_s, cellsJson(row.cells));
    line.add(u"status"_s, toToken(row.status));
    if (!row.reason.isEmpty())
        line.add(u"reason"_s, row.reason);
    return line.toString() + u'\n';
}

QString RecordPrinter::jsonOf(const DraftRecord &draft) const
{
    JsonLine line;
    line.add(u"record"_s, draft.rowNumber);
    line.add(u"offset"_s, draft.byteOffset);
    line.add(u"length"_s, draft.byteLength);
    JsonLine cells;
    for (const auto &[name, text] : textsOf(draft))
        cells.add(name, text);
    line.addRaw(u"cells"_s, cells.toString());
    line.add(u"status"_s, toToken(draft.status));
    if (!draft.reason.isEmpty())
        line.add(u"reason"_s, draft.reason);
    if (draft.registration)
        line.addRaw(u"registration"_s, registrationJson(draft));
    line.addRaw(u"identifiers"_s, identifiersJson(draft));
    line.addRaw(u"links"_s, linksJson(draft));
    return line.toString() + u'\n';
}

QString RecordPrinter::headerJson() const
{
    JsonLine line;
    if (m_isOneOfSeveral)
        line.add(u"sheet"_s, m_part.name);
    line.addRaw(u"header"_s, listJson(m_part.columnNames));
    return line.toString() + u'\n';
}

Outcome RecordPrinter::print(RawRow &&row)
{
    count(row.status);
    if (m_form == Form::table)
        return addToTable(std::move(row));
    const QString header = std::exchange(m_isHeaderDue, false) ? headerJson() : QString();
    return write(header + jsonOf(row));
}

Outcome RecordPrinter::print(const DraftRecord &draft)
{
    count(draft.status);
    if (m_form != Form::table)
        return write(jsonOf(draft));
    QStringList texts;
    for (const auto &[name, text] : textsOf(draft))
        texts << name + u": "_s + shortened(text);
    QString line = u"%1  %2  %3\n"_s.arg(draft.rowNumber).arg(displayName(draft.status), texts.join(u"; "_s));
    if (!draft.reason.isEmpty())
        line += u"    "_s + visibleLine(draft.reason) + u'\n';
    return write(line);
}

QString RecordPrinter::tableLine(const QStringList &cells) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype width = size_t(i) < m_widths.size() ? m_widths[size_t(i)] : 0;
        line += shortened(cells[i]).leftJustified(width) + u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString RecordPrinter::tableLines(const RawRow &row) const
{
    QString lines = tableLine(QStringList{QString::number(row.number)} + row.cells);
    if (row.status != RecordStatus::kept)
        lines += u"    %1: %2\n"_s.arg(displayName(row.status), visibleLine(row.reason));
    return lines;
}

Outcome RecordPrinter::addToTable(RawRow &&row)
{
    if (!m_widths.empty())
        return write(tableLines(row));
    m_waiting.push_back(std::move(row));
    return m_waiting.size() < rowsForWidths ? Outcome() : flushTable();
}

Outcome RecordPrinter::flushTable()
{
    if (m_waiting.empty())
        return {};
    const QStringList heads = QStringList{Cli::tr("row")} + m_part.columnNames;
    for (const QString &head : heads)
        m_widths.push_back(shortened(head).size());
    for (const RawRow &row : m_waiting) {
        m_widths[0] = std::max(m_widths[0], QString::number(row.number).size());
        const size_t cells = std::min(size_t(row.cells.size()), m_widths.size() - 1);
        for (size_t i = 0; i < cells; ++i)
            m_widths[i + 1] = std::max(m_widths[i + 1], shortened(row.cells[qsizetype(i)]).size());
    }
    QString text = m_isOneOfSeveral ? Cli::tr("Sheet \"%1\"\n").arg(visibleLine(m_part.name)) : QString();
    text += tableLine(heads);
    for (const RawRow &row : std::exchange(m_waiting, {}))
        text += tableLines(row);
    return write(text);
}

void RecordPrinter::end()
{
    static_cast<void>(flushTable()); // who no longer reads has been told by then
    m_widths.clear();
    std::fflush(stdout);
}

} // namespace interdict::cli
