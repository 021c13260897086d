// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/recordcells.h"

#include "models/intake/recordreader.h"
#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/importing/cellsmodel.h"

#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path, const DraftRecord &record)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(record.byteOffset))
        return {};
    return file.read(std::min(record.byteLength, RecordCells::mostBytes));
}

std::vector<std::pair<QString, QString>> fieldsOf(const DraftRecord &record)
{
    std::vector<std::pair<QString, QString>> fields;
    const auto add = [&fields](const QString &name, const QString &text) {
        if (!text.isEmpty())
            fields.emplace_back(name, text);
    };
    add(displayName(RecordField::reference), record.reference);
    add(displayName(RecordField::title), record.title);
    add(displayName(RecordField::description), record.description);
    add(displayName(RecordField::category), record.category);
    add(displayName(RecordField::seller), record.seller);
    add(displayName(RecordField::market), record.market);
    add(displayName(RecordField::origin), record.origin);
    add(displayName(RecordField::destination), record.destination);
    add(displayName(RecordField::price), record.price ? record.price->toString() : QString());
    add(displayName(RecordField::seen), record.seen ? record.seen->toString() : QString());
    for (const DraftIdentifier &identifier : record.identifiers)
        add(displayName(identifier.kind), identifier.label);
    return fields;
}

} // namespace

RecordCells::RecordCells(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_reason(new QLabel(this)),
      m_cells(new CellsModel(this)),
      m_table(new DataTable(this))
{
    m_title->setObjectName(u"recordTitle"_s);
    m_reason->setObjectName(u"recordReason"_s);
    for (QLabel *label : {m_title, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setBuddy(m_table);
    m_table->setObjectName(u"recordCellsTable"_s);
    m_table->setAccessibleName(tr("Cells of the chosen row"));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_cells);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_table, 1);
    clear();
}

void RecordCells::showRecord(const QString &path, const SourceLayout &layout, const DraftRecord &record)
{
    showCells(layout.columnNames, cellsOfRecord(bytesOf(path, record), layout), record);
    if (record.byteLength > mostBytes)
        m_title->setText(tr("Ro&w %1, the first %2 of it")
                             .arg(QLocale().toString(record.rowNumber), QLocale().formattedDataSize(mostBytes)));
}

void RecordCells::showCells(const QStringList &names, const QStringList &cells, const DraftRecord &record)
{
    m_title->setText(tr("Ro&w %1: %2 cells in %3 columns")
                         .arg(QLocale().toString(record.rowNumber), QLocale().toString(cells.size()),
                              QLocale().toString(names.size())));
    showReason(record);
    m_cells->setTable({tr("Column"), tr("Cell")}, int(std::max(cells.size(), names.size())),
                      [cells, names](int line, int column) {
                          if (column == 0)
                              return Cell::text(line < names.size() ? names[line] : tr("(beyond the columns)"));
                          return Cell::text(cells.value(line));
                      });
    m_table->setColumnCharacters({16, 0});
}

void RecordCells::showText(const QString &path, const DraftRecord &record)
{
    m_title->setText(tr("Record %1").arg(QLocale().toString(record.rowNumber)));
    showReason(record);
    const QString text = QString::fromUtf8(bytesOf(path, record));
    m_cells->setTable({tr("Part"), tr("Content")}, 1,
                      [text](int, int column) { return Cell::text(column == 0 ? tr("As it stands") : text); });
    m_table->setColumnCharacters({16, 0});
}

void RecordCells::showFields(const DraftRecord &record)
{
    m_title->setText(tr("Record %1").arg(QLocale().toString(record.rowNumber)));
    showReason(record);
    const std::vector<std::pair<QString, QString>> fields = fieldsOf(record);
    m_cells->setTable({tr("Field"), tr("Content")}, int(fields.size()), [fields](int line, int column) {
        return Cell::text(column == 0 ? fields[size_t(line)].first : fields[size_t(line)].second);
    });
    m_table->setColumnCharacters({16, 0});
}

void RecordCells::showReason(const DraftRecord &record)
{
    m_reason->setText(visibleText(record.reason));
    m_reason->setVisible(!record.reason.isEmpty());
}

void RecordCells::clear()
{
    m_title->setText(tr("Choose a row to see its cells."));
    m_reason->hide();
    m_cells->setTable({tr("Column"), tr("Cell")}, 0, {});
}

} // namespace interdict::ui
