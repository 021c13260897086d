// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/fieldstable.h"

#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/importing/cellsmodel.h"
#include "widgets/importing/fieldchoice.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { numberColumn, nameColumn, fieldColumn, readingColumn, findingColumn, valuesColumn };

/// A record has one of these; of the other fields, the texts of several columns are joined.
bool takesOneColumn(RecordField field)
{
    using enum RecordField;
    constexpr std::array single{reference, title, seller, market, price, currency, seen, carrier};
    return std::find(single.begin(), single.end(), field) != single.end();
}

/// The first different values of a column, for one line.
QString sampleOf(const std::vector<QStringList> &rows, int column)
{
    constexpr int mostValues = 3;
    constexpr qsizetype longestValue = 80;
    QStringList values;
    for (const QStringList &row : rows) {
        QString value = visibleLine(QStringView(row.value(column)).left(4 * longestValue)).trimmed();
        if (value.size() > longestValue)
            value = value.left(longestValue) + u'…';
        if (!value.isEmpty() && !values.contains(value))
            values << value;
        if (values.size() == mostValues)
            break;
    }
    return values.join(u" · "_s);
}

/// What is copied of a field; it shows where no box stands over it.
Cell boxCell(const QString &title, bool hasBox)
{
    Cell cell = Cell::text(title);
    if (hasBox)
        cell.shown = QString();
    return cell;
}

/// What was found in short, in full in the tool tip.
Cell findingCell(const ColumnFinding &finding)
{
    Cell cell = Cell::text(sentencesOn(finding).join(u' '));
    cell.shown = visibleLine(shortDescription(finding));
    return cell;
}

/// Whether the feed keeps others from the field.
bool takesAll(const ColumnFeed &feed)
{
    return feed.part == CellPart::whole && takesOneColumn(feed.field);
}

} // namespace

FieldsTable::FieldsTable(QWidget *parent) : DataTable(parent), m_cells(new CellsModel(this))
{
    setSelectionMode(SingleSelection);
    setCopyRole(TableRole::fullText);
    setModel(m_cells);
    horizontalHeader()->setSectionsMovable(false);
    const int boxHeight = FieldChoice().sizeHint().height();
    verticalHeader()->setDefaultSectionSize(std::max(verticalHeader()->defaultSectionSize(), boxHeight + 2));
}

void FieldsTable::takeMapping(const ColumnMapping &mapping)
{
    for (size_t column = 0; column < m_fields.size(); ++column) {
        m_fields[column] = mapping.feedsOf(int(column));
        m_readings[column] = mapping.readingOf(int(column));
    }
    m_changing = -1;
}

void FieldsTable::setProbe(const Probe &probe)
{
    const int columns = int(probe.layout.columnNames.size());
    m_fields.assign(size_t(columns), {});
    m_readings.assign(size_t(columns), ColumnReading::Type::byItself);
    takeMapping(probe.mapping);
    std::vector<ColumnFinding> findings = probe.findings;
    findings.resize(size_t(columns));
    const auto cell = [this, names = probe.layout.columnNames, rows = probe.firstRows, findings](int row, int column) {
        switch (column) {
        case numberColumn:
            return Cell::number(row + 1);
        case nameColumn:
            return Cell::text(names[row]);
        case fieldColumn:
            return boxCell(feedsTitle(m_fields[size_t(row)]), row < mostBoxes);
        case readingColumn:
            return boxCell(displayName(m_readings[size_t(row)]), row < mostBoxes);
        case findingColumn:
            return findingCell(findings[size_t(row)]);
        default:
            return Cell::text(sampleOf(rows, row));
        }
    };
    m_boxes.clear(); // the reset drops them
    m_readingBoxes.clear();
    m_cells->setTable({tr("No."), tr("Column"), tr("Field"), tr("Read As"), tr("Found"), tr("First Values")}, columns,
                      cell);
    const int boxes = std::min(columns, mostBoxes);
    for (int column = 0; column < boxes; ++column)
        addFieldBox(column, probe.layout.columnNames[column], findings[size_t(column)]);
    for (int column = 0; column < boxes; ++column) // after them in the order of tabs
        addReadingBox(column, probe.layout.columnNames[column]);
    setColumnCharacters({5, 22, 24, 18, 20, 50});
}

void FieldsTable::setMapping(const ColumnMapping &mapping)
{
    takeMapping(mapping);
    showBoxes();
}

void FieldsTable::showBoxes()
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setFeeds(m_fields[i]);
    for (size_t i = 0; i < m_readingBoxes.size(); ++i)
        m_readingBoxes[i]->setType(m_readings[i]);
}

void FieldsTable::addFieldBox(int column, const QString &columnName, const ColumnFinding &finding)
{
    auto *box = new FieldChoice(column, finding, viewport());
    box->setObjectName(u"fieldBox%1"_s.arg(column + 1));
    box->setAccessibleName(tr("Field of column \"%1\"").arg(visibleLine(columnName)));
    box->setFeeds(m_fields[size_t(column)]);
    setIndexWidget(m_cells->index(column, fieldColumn), box);
    m_boxes.push_back(box);
    connect(box, &QComboBox::activated, this, [this, column] { takeChoice(column); });
    connect(box, &QuietBox::focused, this, [this, column] {
        m_changing = -1;
        scrollTo(m_cells->index(column, fieldColumn));
    });
}

void FieldsTable::addReadingBox(int column, const QString &columnName)
{
    auto *box = new ReadingChoice(viewport());
    box->setObjectName(u"readingBox%1"_s.arg(column + 1));
    box->setAccessibleName(tr("How column \"%1\" is read").arg(visibleLine(columnName)));
    box->setType(m_readings[size_t(column)]);
    setIndexWidget(m_cells->index(column, readingColumn), box);
    m_readingBoxes.push_back(box);
    connect(box, &QComboBox::activated, this, [this, column] { takeReading(column); });
    connect(box, &QuietBox::focused, this, [this, column] { scrollTo(m_cells->index(column, readingColumn)); });
}

void FieldsTable::takeChoice(int column)
{
    if (m_changing != column)
        m_before = m_fields;
    m_changing = column;
    const Feeds chosen = m_boxes[size_t(column)]->feeds();
    m_fields = m_before;
    for (const ColumnFeed &feed : chosen) {
        if (!takesOneColumn(feed.field))
            continue;
        for (Feeds &others : m_fields)
            std::erase_if(others, [&feed](const ColumnFeed &other) {
                return other.field == feed.field && (takesAll(feed) || takesAll(other));
            });
    }
    m_fields[size_t(column)] = chosen;
    showBoxes();
    Q_EMIT edited();
}

void FieldsTable::takeReading(int column)
{
    m_readings[size_t(column)] = m_readingBoxes[size_t(column)]->type();
    Q_EMIT edited();
}

ColumnMapping FieldsTable::appliedTo(ColumnMapping mapping) const
{
    mapping.feeds.clear();
    for (const Feeds &feeds : m_fields)
        mapping.feeds.insert(mapping.feeds.end(), feeds.begin(), feeds.end());
    for (size_t column = 0; column < m_readings.size(); ++column)
        mapping.setReading(int(column), m_readings[column]);
    return mapping;
}

} // namespace interdict::ui
