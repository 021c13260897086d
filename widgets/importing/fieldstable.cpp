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

enum Column { numberColumn, nameColumn, fieldColumn, valuesColumn };

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
Cell fieldCell(std::optional<RecordField> field, bool hasBox)
{
    Cell cell = field ? Cell::text(fieldTitle(*field)) : Cell::text({});
    if (hasBox)
        cell.shown.clear();
    return cell;
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

void FieldsTable::setProbe(const Probe &probe)
{
    m_fields = probe.mapping.columns;
    m_fields.resize(size_t(probe.layout.columnNames.size()));
    const auto cell = [this, names = probe.layout.columnNames, rows = probe.firstRows](int row, int column) {
        switch (column) {
        case numberColumn:
            return Cell::number(row + 1);
        case nameColumn:
            return Cell::text(names[row]);
        case fieldColumn:
            return fieldCell(m_fields[size_t(row)], row < mostBoxes);
        default:
            return Cell::text(sampleOf(rows, row));
        }
    };
    m_boxes.clear(); // the reset drops them
    m_changing = -1;
    m_cells->setTable({tr("No."), tr("Column"), tr("Field"), tr("First Values")}, int(m_fields.size()), cell);
    for (int column = 0; column < std::min(int(m_fields.size()), mostBoxes); ++column)
        addBox(column, probe.layout.columnNames[column]);
    setColumnCharacters({5, 26, 24, 60});
}

void FieldsTable::addBox(int column, const QString &columnName)
{
    auto *box = new FieldChoice(viewport());
    box->setObjectName(u"fieldBox%1"_s.arg(column + 1));
    box->setAccessibleName(tr("Field of column \"%1\"").arg(visibleLine(columnName)));
    box->setField(m_fields[size_t(column)]);
    const QModelIndex index = m_cells->index(column, fieldColumn);
    setIndexWidget(index, box);
    m_boxes.push_back(box);
    connect(box, &QComboBox::activated, this, [this, column] { takeChoice(column); });
    connect(box, &FieldChoice::focused, this, [this, column] {
        m_changing = -1;
        scrollTo(m_cells->index(column, fieldColumn));
    });
}

void FieldsTable::takeChoice(int column)
{
    if (m_changing != column)
        m_before = m_fields;
    m_changing = column;
    const std::optional<RecordField> chosen = m_boxes[size_t(column)]->field();
    m_fields = m_before;
    if (chosen && takesOneColumn(*chosen))
        std::replace(m_fields.begin(), m_fields.end(), chosen, std::optional<RecordField>());
    m_fields[size_t(column)] = chosen;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setField(m_fields[i]);
    Q_EMIT edited();
}

std::vector<std::optional<RecordField>> FieldsTable::fields() const
{
    return m_fields;
}

} // namespace interdict::ui
