// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/historyentryview.h"

#include "models/casework/historydetails.h"
#include "models/casework/selectiveundo.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"
#include "widgets/controls/keyvalueform.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

bool canBeShown(const Thing &thing)
{
    return thing.kind != ThingKind::source;
}

} // namespace

HistoryEntryView::HistoryEntryView(CaseSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_facts(new KeyValueForm(this)),
      m_rows(new QTreeWidget(this)),
      m_why(new QLabel(this)),
      m_undo(new QPushButton(this)),
      m_select(new QPushButton(tr("Show What This Was &About"), this))
{
    createLayout();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_entry && m_entry->isUndone)
            Q_EMIT redoWanted(m_entry->number);
        else if (m_entry)
            Q_EMIT undoWanted(m_entry->number);
    });
    connect(m_select, &QPushButton::clicked, this, [this] { Q_EMIT thingsWanted(m_things); });
    updateButtons();
}

void HistoryEntryView::createLayout()
{
    m_facts->setObjectName(u"historyDetails"_s);
    m_rows->setObjectName(u"historyRows"_s);
    m_rows->setAccessibleName(tr("What changed, before and after"));
    m_rows->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setAlternatingRowColors(true);
    m_rows->setUniformRowHeights(false);
    m_rows->setWordWrap(true);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->resizeSection(0, 190);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_undo->setObjectName(u"undoEntryButton"_s);
    m_select->setObjectName(u"showThingsButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_select);
    buttons->addStretch(1);
    auto *content = new QWidget(this);
    auto *left = new QVBoxLayout(content);
    left->setContentsMargins(12, 8, 12, 8);
    left->addLayout(buttons);
    left->addWidget(m_why);
    left->addWidget(m_facts);
    left->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("The entry"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    // It scrolls up and down only: its buttons are never cut.
    scroll->setMinimumWidth(content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(scroll);
    splitter->addWidget(m_rows);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({380, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void HistoryEntryView::showEntry(const std::optional<HistoryEntry> &entry)
{
    m_entry = entry;
    m_facts->clear();
    m_rows->clear();
    m_things.clear();
    if (m_entry) {
        if (Outcome shown = showRows(*m_entry); !shown)
            Q_EMIT failed(shown.error());
    }
    updateButtons();
}

void HistoryEntryView::showFacts(const HistoryEntry &entry, const QString &reason)
{
    const QDateTime local = entry.at.toLocalTime();
    m_facts->addRow(tr("Entry"), QLocale().toString(entry.number));
    m_facts->addRow(tr("What"), visibleText(entry.summary));
    m_facts->addRow(tr("Why"), visibleText(reason));
    m_facts->addRow(tr("Who"), visibleLine(entry.author));
    m_facts->addRow(tr("Time (UTC)"), entry.at.toUTC().toString(Qt::ISODate));
    m_facts->addRow(tr("Time here"),
                    tr("%1 (%2)").arg(QLocale().toString(local, QLocale::ShortFormat), local.timeZoneAbbreviation()));
    m_facts->addRow(tr("Action"), actionTitle(entry.action));
    m_facts->addRow(tr("State"), entry.isUndone ? tr("undone") : tr("in effect"));
    m_facts->addRow(tr("Digest"), entry.digest.toString(), KeyValueForm::Face::fixedWidth);
    m_facts->addRow(tr("Previous"), entry.previous.toString(), KeyValueForm::Face::fixedWidth);
}

Outcome HistoryEntryView::showRows(const HistoryEntry &entry)
{
    const Result<ReadableEntry> readable = readableEntry(m_session->database(), entry);
    showFacts(entry, readable ? readable->reason : QString());
    if (!readable)
        return tl::unexpected(readable.error());
    std::copy_if(readable->things.begin(), readable->things.end(), std::back_inserter(m_things), canBeShown);
    for (const ReadableRow &row : readable->rows) {
        auto *top = new QTreeWidgetItem(m_rows, {visibleLine(row.title)});
        top->setFirstColumnSpanned(true);
        top->setToolTip(0, plainToolTip(row.title));
        for (const ReadableValue &value : row.values) {
            const bool cameOrWent = row.kind != ReadableRow::Kind::changed;
            const QString none = cameOrWent ? QString() : missingText();
            const QString before = value.before.isEmpty() ? none : visibleText(value.before);
            const QString after = value.after.isEmpty() ? none : visibleText(value.after);
            auto *item = new QTreeWidgetItem(top, {value.name, before, after});
            item->setToolTip(1, value.before.isEmpty() ? QString() : plainToolTip(value.before));
            item->setToolTip(2, value.after.isEmpty() ? QString() : plainToolTip(value.after));
        }
    }
    if (readable->rowsLeftOut > 0)
        new QTreeWidgetItem(m_rows, {tr("and %n more row(s)", nullptr, int(readable->rowsLeftOut))});
    m_rows->expandAll();
    return {};
}

void HistoryEntryView::updateButtons()
{
    const bool isUndone = m_entry && m_entry->isUndone;
    const QString why = m_entry ? whyNotUndoable(*m_entry) : QString();
    m_undo->setText(isUndone ? tr("&Redo This Entry") : tr("&Undo This Entry"));
    m_undo->setEnabled(m_entry && why.isEmpty() && !m_session->isReadOnly());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_select->setEnabled(!m_things.empty());
}

} // namespace interdict::ui
