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
    const QStringList cells = cellsOfRecord(bytesOf(path, record), layout);
    const QStringList names = layout.columnNames;
    const QString row = QLocale().toString(record.rowNumber);
    m_title->setText(record.byteLength > mostBytes
                         ? tr("Ro&w %1, the first %2 of it").arg(row, QLocale().formattedDataSize(mostBytes))
                         : tr("Ro&w %1: %2 cells in %3 columns")
                               .arg(row, QLocale().toString(cells.size()), QLocale().toString(names.size())));
    m_reason->setText(visibleText(record.reason));
    m_reason->setVisible(!record.reason.isEmpty());
    m_cells->setTable({tr("Column"), tr("Cell")}, int(std::max(cells.size(), names.size())),
                      [cells, names](int line, int column) {
                          if (column == 0)
                              return Cell::text(line < names.size() ? names[line] : tr("(beyond the columns)"));
                          return Cell::text(cells.value(line));
                      });
    m_table->setColumnCharacters({16, 0});
}

void RecordCells::clear()
{
    m_title->setText(tr("Choose a row to see its cells."));
    m_reason->hide();
    m_cells->setTable({tr("Column"), tr("Cell")}, 0, {});
}

} // namespace interdict::ui
