// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/columnsdialog.h"

#include "widgets/controls/datatable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

ColumnsDialog::ColumnsDialog(DataTable *table)
    : QDialog(table),
      m_table(table),
      m_columns(new QListWidget(this)),
      m_up(new QPushButton(tr("Move &Up"), this)),
      m_down(new QPushButton(tr("Move &Down"), this))
{
    setWindowTitle(tr("Columns"));
    setObjectName(u"columnsDialog"_s);
    createLayout();
    fill();
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_columns, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnsDialog::updateButtons);
    connect(this, &QDialog::accepted, this, &ColumnsDialog::apply);
    m_columns->installEventFilter(this);
    m_columns->setCurrentRow(0);
    updateButtons();
}

void ColumnsDialog::createLayout()
{
    auto *words = new QLabel(tr("Tick what the table shows. The first column is on the left."), this);
    words->setWordWrap(true);
    words->setBuddy(m_columns);
    m_columns->setObjectName(u"columnsList"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Space shows or hides a column, Alt+Up and Alt+Down move it"));
    m_up->setObjectName(u"columnUpButton"_s);
    m_down->setObjectName(u"columnDownButton"_s);
    auto *reset = new QPushButton(tr("&Reset"), this);
    reset->setObjectName(u"columnsResetButton"_s);
    reset->setToolTip(tr("Columns, order and widths as they were at first"));
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table->resetColumns();
        fill();
    });
    auto *side = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down, reset}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_columns, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(380, 420);
}

void ColumnsDialog::fill()
{
    const QSignalBlocker blocker(m_columns);
    m_columns->clear();
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        auto *item = new QListWidgetItem(m_table->model()->headerData(column, Qt::Horizontal).toString(), m_columns);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_table->isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_columns->setCurrentRow(0);
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ColumnsDialog::move(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
    updateButtons();
}

void ColumnsDialog::updateButtons()
{
    int ticked = 0;
    for (int row = 0; row < m_columns->count(); ++row)
        ticked += m_columns->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_up->setEnabled(m_columns->currentRow() > 0);
    m_down->setEnabled(m_columns->currentRow() >= 0 && m_columns->currentRow() + 1 < m_columns->count());
    m_ok->setEnabled(ticked > 0);
    m_ok->setToolTip(ticked > 0 ? QString() : tr("Tick at least one column"));
}

void ColumnsDialog::apply()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int row = 0; row < m_columns->count(); ++row) {
        const int column = m_columns->item(row)->data(Qt::UserRole).toInt();
        header->moveSection(header->visualIndex(column), row);
        m_table->setColumnHidden(column, m_columns->item(row)->checkState() != Qt::Checked);
    }
    m_table->rememberNow();
}

} // namespace interdict::ui
