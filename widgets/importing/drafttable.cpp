// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/drafttable.h"

#include "models/itemmodels/tableroles.h"
#include "widgets/importing/cellsmodel.h"

#include <QCoreApplication>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct DraftColumn
{
    const char *title;
    int characters;
    Cell (*cell)(const DraftRecord &);
};

Cell identifiersCell(const DraftRecord &record)
{
    QStringList found;
    for (const DraftIdentifier &identifier : record.identifiers)
        found
            << QCoreApplication::translate("DraftTable", "%1: %2").arg(displayName(identifier.kind), identifier.label);
    found.removeDuplicates();
    return Cell::text(found.join("; "_L1));
}

/// The text as found, with the normal form behind it where that says more.
Cell placeCell(const QString &text, const QStringList &codes)
{
    const QString normal = codes.join(", "_L1);
    if (codes.isEmpty() || normal == text)
        return Cell::text(text);
    return Cell::text(QCoreApplication::translate("DraftTable", "%1 [%2]").arg(text, normal));
}

const DraftColumn row{QT_TRANSLATE_NOOP("DraftTable", "Row"), 7,
                      [](const DraftRecord &r) { return Cell::number(r.rowNumber); }};
const DraftColumn offset{QT_TRANSLATE_NOOP("DraftTable", "Byte Offset"), 12,
                         [](const DraftRecord &r) { return Cell::number(r.byteOffset); }};
const DraftColumn length{QT_TRANSLATE_NOOP("DraftTable", "Bytes"), 8,
                         [](const DraftRecord &r) { return Cell::number(r.byteLength); }};
const DraftColumn reason{QT_TRANSLATE_NOOP("DraftTable", "Reason"), 50,
                         [](const DraftRecord &r) { return Cell::text(r.reason); }};
const DraftColumn title{QT_TRANSLATE_NOOP("DraftTable", "Title"), 36,
                        [](const DraftRecord &r) { return Cell::text(r.title); }};
const DraftColumn seller{QT_TRANSLATE_NOOP("DraftTable", "Seller"), 16,
                         [](const DraftRecord &r) { return Cell::text(r.seller); }};

const std::vector<DraftColumn> &columnsOf(DraftTable::Showing showing)
{
    static const std::vector<DraftColumn> values{
        row,
        title,
        seller,
        {QT_TRANSLATE_NOOP("DraftTable", "Price"), 16, [](const DraftRecord &r) { return Cell::money(r.price); }},
        {QT_TRANSLATE_NOOP("DraftTable", "Also"), 14, [](const DraftRecord &r) { return Cell::money(r.secondPrice); }},
        {QT_TRANSLATE_NOOP("DraftTable", "Date Seen"), 12, [](const DraftRecord &r) { return Cell::date(r.seen); }},
        {QT_TRANSLATE_NOOP("DraftTable", "Market"), 14, [](const DraftRecord &r) { return Cell::text(r.market); }},
        {QT_TRANSLATE_NOOP("DraftTable", "Category"), 24, [](const DraftRecord &r) { return Cell::text(r.category); }},
        {QT_TRANSLATE_NOOP("DraftTable", "Origin"), 14,
         [](const DraftRecord &r) { return placeCell(r.origin, r.originPlaces); }},
        {QT_TRANSLATE_NOOP("DraftTable", "Destination"), 14,
         [](const DraftRecord &r) { return placeCell(r.destination, r.destinationPlaces); }},
        {QT_TRANSLATE_NOOP("DraftTable", "Reference"), 20,
         [](const DraftRecord &r) { return Cell::text(r.reference); }},
        {QT_TRANSLATE_NOOP("DraftTable", "Identifiers Found"), 32, identifiersCell},
        {QT_TRANSLATE_NOOP("DraftTable", "Description"), 40,
         [](const DraftRecord &r) { return Cell::text(r.description); }},
        reason};
    static const std::vector<DraftColumn> flagged{row, offset, length, reason, title, seller};
    static const std::vector<DraftColumn> rejected{row, offset, length, reason};
    switch (showing) {
    case DraftTable::Showing::values:
        return values;
    case DraftTable::Showing::flagged:
        return flagged;
    case DraftTable::Showing::rejected:
        return rejected;
    }
    return values;
}

} // namespace

DraftTable::DraftTable(Showing showing, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : DataTable(parent), m_showing(showing), m_cells(new CellsModel(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setSelectionMode(SingleSelection);
    setCopyRole(TableRole::fullText);
    setModel(m_cells);
    setRecords({});
    std::vector<int> characters;
    for (const DraftColumn &column : columnsOf(showing))
        characters.push_back(column.characters);
    setColumnCharacters(characters);
}

void DraftTable::setRecords(std::vector<DraftRecord> records)
{
    m_records = std::move(records);
    const std::vector<DraftColumn> &columns = columnsOf(m_showing);
    QStringList titles;
    for (const DraftColumn &column : columns)
        titles << QCoreApplication::translate("DraftTable", column.title);
    m_cells->setTable(titles, int(m_records.size()), [this, &columns](int record, int column) {
        return columns[size_t(column)].cell(m_records[size_t(record)]);
    });
}

const DraftRecord *DraftTable::currentRecord() const
{
    return currentIndex().isValid() ? &m_records[size_t(currentIndex().row())] : nullptr;
}

} // namespace interdict::ui
