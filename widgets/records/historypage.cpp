// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/historypage.h"

#include "models/itemmodels/historymodel.h"
#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/keyvalueform.h"

#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(CaseSession *session, CaseSelection *, QWidget *parent)
    : QWidget(parent),
      m_model(new HistoryModel(session, this)),
      m_table(new DataTable(this)),
      m_details(new KeyValueForm(this))
{
    createLayout();
    createTable();
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showDetails);
    m_model->load();
}

void HistoryPage::createLayout()
{
    auto *title = new QLabel(tr("History"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setContentsMargins(12, 8, 12, 8);
    m_details->setObjectName(u"historyDetails"_s);
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(12, 8, 12, 8);
    contentLayout->addWidget(m_details);
    contentLayout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({360, 260});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);
}

void HistoryPage::createTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_model);
    m_table->setColumnCharacters({8, 22, 16, 90, 10});
    m_table->rememberColumnsAs(u"history"_s);
}

/// Whoever comes to look sees what was last.
void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_table->selectedRowCount() == 0)
        m_table->selectRow(0);
}

void HistoryPage::showDetails()
{
    m_details->clear();
    const std::vector<int> rows = m_table->selectedRows(1);
    const HistoryEntry *entry = rows.empty() ? nullptr : m_model->entryAt(rows.front());
    if (!entry)
        return;
    const QString details = QString::fromUtf8(QJsonDocument::fromJson(entry->details.toUtf8()).toJson());
    m_details->addRow(tr("Entry"), QLocale().toString(entry->number));
    m_details->addRow(tr("Time (UTC)"), entry->at.toUTC().toString(Qt::ISODate));
    m_details->addRow(tr("Author"), visibleLine(entry->author));
    m_details->addRow(tr("What"), visibleText(entry->summary));
    m_details->addRow(tr("Action"), entry->action, KeyValueForm::Face::fixedWidth);
    m_details->addRow(tr("State"), entry->isUndone ? tr("undone") : tr("in effect"));
    m_details->addRow(tr("Digest"), entry->digest.toString(), KeyValueForm::Face::fixedWidth);
    m_details->addRow(tr("Previous"), entry->previous.toString(), KeyValueForm::Face::fixedWidth);
    m_details->addRow(tr("Details"), visibleText(details.isEmpty() ? entry->details : details.trimmed()),
                      KeyValueForm::Face::fixedWidth);
}

} // namespace interdict::ui
