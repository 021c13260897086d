// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/recordinspector.h"

#include "models/casework/bytehits.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/store/entityqueries.h"
#include "models/values/safetext.h"
#include "widgets/controls/bytesview.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/records/annotationsview.h"
#include "widgets/records/inspectorheader.h"
#include "widgets/records/kindmark.h"
#include "widgets/records/recordreading.h"
#include "widgets/records/rowstree.h"

#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCells = 200;

} // namespace

RecordInspector::RecordInspector(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_reading(new RecordReading(session, this)),
      m_header(new InspectorHeader(this)),
      m_place(new KeyValueForm(this)),
      m_tabs(new QTabWidget(this)),
      m_cells(new KeyValueForm(m_tabs)),
      m_mentions(new RowsTree(u"foundTree"_s, tr("Found in this record"), {tr("Found"), tr("Field"), tr("Characters")},
                              m_tabs)),
      m_bytes(new BytesView(m_tabs)),
      m_notes(new AnnotationsView(session, m_tabs))
{
    createLayout();
    connect(m_reading, &RecordReading::completed, this, &RecordInspector::showCells);
    connect(m_notes, &AnnotationsView::failed, this, &RecordInspector::failed);
    connect(m_mentions, &RowsTree::opened, this, [this](const QTreeWidgetItem *item) {
        const RowId<Entity> entity(item->data(0, RowsTree::idRole).toLongLong());
        if (entity.isStored())
            m_selection->selectEntities({entity});
    });
}

void RecordInspector::createLayout()
{
    m_place->setObjectName(u"recordPlace"_s);
    m_cells->setObjectName(u"recordCells"_s);
    m_cells->setContentsMargins(8, 8, 8, 8);
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_cells);
    contentLayout->addStretch(1);
    scroll->setWidget(content);
    m_tabs->setObjectName(u"recordTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Cells"));
    m_tabs->addTab(m_mentions, tr("Found"));
    m_tabs->addTab(m_bytes, tr("Bytes"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_mentions->header()->resizeSection(0, 160);
    m_mentions->header()->resizeSection(1, 90);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->setSpacing(8);
    top->addWidget(m_header);
    top->addWidget(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
}

void RecordInspector::showRecord(RowId<Record> record)
{
    if (Outcome loaded = load(record); !loaded)
        Q_EMIT failed(loaded.error());
}

void RecordInspector::markBytes(const std::vector<SoughtWord> &words)
{
    m_bytes->setMarks(m_view ? byteHits(*m_view, words) : std::vector<TextStretch>());
}

Outcome RecordInspector::load(RowId<Record> record)
{
    m_view.reset();
    const Result<RecordView> view = m_reading->read(record);
    if (!view)
        return tl::unexpected(view.error());
    m_view = *view;
    showPlace(*view);
    showCells(*view);
    m_bytes->setBytes(view->bytes, view->record.byteOffset);
    const Result<qint64> notes = m_notes->showThing({ThingKind::record, record.value()});
    if (!notes)
        return tl::unexpected(notes.error());
    m_tabs->setTabText(3, tr("Notes %1").arg(QLocale().toString(*notes)));
    return showMentions(*view);
}

void RecordInspector::showPlace(const RecordView &view)
{
    m_header->setSubject(tr("Row %1").arg(QLocale().toString(view.record.rowNumber)), tr("record"));
    m_place->clear();
    m_place->addRow(tr("Source"), visibleLine(view.source.fileName));
    m_place->addRow(tr("Offset"), tr("%1 bytes from the start").arg(QLocale().toString(view.record.byteOffset)));
    m_place->addRow(tr("Length"), tr("%n byte(s)", nullptr, int(std::min<qint64>(view.record.byteLength, 1 << 30))));
    m_place->addRow(tr("Status"), displayName(view.record.status));
    if (!view.record.reason.isEmpty())
        m_place->addRow(tr("Reason"), visibleText(view.record.reason));
}

void RecordInspector::showCells(const RecordView &view)
{
    m_cells->clear();
    const qsizetype shown = std::min(view.cells.size(), mostCells);
    for (qsizetype i = 0; i < shown; ++i) {
        const QString column = i < view.columnNames.size() ? visibleLine(view.columnNames[i]).left(80) : QString();
        m_cells->addRow(column.isEmpty() ? tr("Column %1").arg(i + 1) : column, visibleText(view.cells[i]));
    }
    if (shown < view.cells.size())
        m_cells->addRow(
            tr("More"),
            tr("The first %1 of %2 cells are shown; the bytes have them all.").arg(shown).arg(view.cells.size()));
    if (view.areCellsWaiting)
        m_cells->addRow(tr("Cells"), tr("The workbook is being read…"));
    else if (view.cells.isEmpty())
        m_cells->addRow(tr("Cells"), tr("The bytes cannot be read as cells; see the bytes themselves."));
}

Outcome RecordInspector::showMentions(const RecordView &view)
{
    m_mentions->clear();
    std::vector<RowId<Entity>> ids;
    for (const Mention &mention : view.mentions)
        ids.push_back(mention.entity);
    const Result<std::vector<EntityRow>> rows = entityRows(m_session->database(), ids);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<qint64, EntityKind> kinds;
    for (const EntityRow &row : *rows)
        kinds.insert(row.entity.id.value(), row.entity.kind);
    for (const Mention &mention : view.mentions) {
        const QString characters =
            mention.length > 0 ? tr("%1 to %2").arg(mention.start + 1).arg(mention.start + mention.length) : QString();
        QTreeWidgetItem *item = m_mentions->addRow({visibleLine(mention.found), displayName(mention.field), characters},
                                                   mention.entity.value());
        const EntityKind kind = kinds.value(mention.entity.value(), EntityKind::seller);
        item->setIcon(0, kindIcon(nodeKind(kind), palette()));
        item->setToolTip(0, plainToolTip(tr("%1: %2").arg(displayName(kind), mention.found)));
    }
    m_tabs->setTabText(1, tr("Found %1").arg(QLocale().toString(qint64(view.mentions.size()))));
    return {};
}

} // namespace interdict::ui
