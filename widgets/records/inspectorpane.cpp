// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/inspectorpane.h"

#include "models/itemmodels/caseselection.h"
#include "models/store/entityqueries.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/glyph.h"
#include "widgets/records/entityinspector.h"
#include "widgets/records/listinginspector.h"
#include "widgets/records/recordinspector.h"
#include "widgets/records/soughtmarks.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSteps = 50;

} // namespace

InspectorPane::InspectorPane(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_back(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_entity(new EntityInspector(session, selection, m_stack)),
      m_listing(new ListingInspector(session, selection, m_stack)),
      m_record(new RecordInspector(session, selection, m_stack))
{
    createLayout();
    connectParts();
    follow();
}

void InspectorPane::createLayout()
{
    m_back->setObjectName(u"backButton"_s);
    m_back->setText(tr("Back"));
    m_back->setIcon(glyph(u"back"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_back->setToolTip(tr("Show what was shown before (Escape)"));
    m_stack->setObjectName(u"inspectorStack"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_empty, m_entity, m_listing, m_record})
        m_stack->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(260);
}

void InspectorPane::connectParts()
{
    connect(m_entity, &EntityInspector::failed, this, &InspectorPane::failed);
    connect(m_listing, &ListingInspector::failed, this, &InspectorPane::failed);
    connect(m_listing, &ListingInspector::reloaded, this, &InspectorPane::markSought);
    connect(m_record, &RecordInspector::failed, this, &InspectorPane::failed);
    connect(m_back, &QToolButton::clicked, this, &InspectorPane::goBack);
    connect(m_selection, &CaseSelection::changed, this, &InspectorPane::follow);
    connect(m_selection, &CaseSelection::thingWanted, this, [this](const Thing &thing) {
        if (thing.kind == ThingKind::link)
            showLink(RowId<Link>(thing.id));
    });
    connect(m_session, &CaseSession::caseChanged, this, &InspectorPane::followChange);
    connect(m_selection->filters(), &CaseFilters::soughtChanged, this, &InspectorPane::markSought);
    for (QWidget *part : std::initializer_list<QWidget *>{m_entity, m_listing, m_record})
        markRows(part, m_selection->filters(), part == m_entity);
}

void InspectorPane::follow()
{
    const Shown next{m_selection->entities(), m_selection->listing(), m_selection->record()};
    if (!m_isGoingBack && !m_shown.isEmpty() && m_shown != next) {
        if (m_before.size() >= mostSteps)
            m_before.erase(m_before.begin());
        m_before.push_back(m_shown);
    }
    m_shown = next;
    updateBack();
    showState(m_shown);
}

void InspectorPane::showState(const Shown &shown)
{
    QWidget *part = m_empty;
    if (shown.record.isStored()) {
        m_record->showRecord(shown.record);
        part = m_record;
    } else if (shown.listing.isStored()) {
        m_listing->showListing(shown.listing);
        part = m_listing;
    } else if (shown.entities.size() == 1) {
        m_entity->showEntity(shown.entities.front());
        part = m_entity;
    } else if (shown.entities.empty()) {
        m_empty->setState(tr("Nothing Selected"),
                          tr("Select a row, or a mark in the graph, to see what is known about it."));
    } else {
        m_empty->setState(tr("%1 Selected").arg(QLocale().toString(qint64(shown.entities.size()))),
                          tr("Select one to see what is known about it."));
    }
    m_stack->setCurrentWidget(part);
    markSought();
    setFocusProxy(part == m_empty ? nullptr : part);
}

/// At the entity it leads from, or at the other end where that one has very many.
void InspectorPane::showLink(RowId<Link> id)
{
    const Result<Link> link = linkById(m_session->database(), id);
    if (!link)
        return Q_EMIT failed(link.error());
    for (const RowId<Entity> end : {link->from, link->to}) {
        m_selection->selectEntities({end});
        if (m_entity->showLink(id))
            return;
    }
    Q_EMIT m_selection->annotationsWanted({ThingKind::link, id.value()});
}

/// Names hold what is sought anywhere, other texts at the beginning of a word: as they are found.
void InspectorPane::markSought()
{
    QWidget *part = m_stack->currentWidget();
    markFacts(part, m_selection->filters()->sought(), part == m_entity);
    if (part == m_record)
        m_record->markBytes(m_selection->filters()->sought());
}

void InspectorPane::followChange(const CaseChange &change)
{
    const bool isTouched = std::any_of(m_shown.entities.begin(), m_shown.entities.end(), [&change](RowId<Entity> id) {
        return std::find(change.entities.begin(), change.entities.end(), id) != change.entities.end();
    });
    // Listings and records name entities too, which may have been renamed.
    // Judgements change also what those are one with that they are not about.
    const bool isJudged = change.areJudgements && !m_shown.entities.empty();
    // A tag may have another name or colour, wherever it is.
    const bool isGeneral = change.entities.empty() && !change.isGraphOnly;
    if (change.isEverything || isTouched || isJudged || isGeneral || m_shown.listing.isStored() ||
        m_shown.record.isStored())
        showState(m_shown);
}

void InspectorPane::goBack()
{
    if (m_before.empty())
        return;
    const Shown last = m_before.back();
    m_before.pop_back();
    m_isGoingBack = true;
    if (last.record.isStored())
        m_selection->selectRecord(last.record);
    else if (last.listing.isStored())
        m_selection->selectListing(last.listing);
    else
        m_selection->selectEntities(last.entities);
    m_isGoingBack = false;
    updateBack();
}

void InspectorPane::updateBack()
{
    m_back->setEnabled(!m_before.empty());
    m_back->setVisible(!m_before.empty());
}

void InspectorPane::keyPressEvent(QKeyEvent *event)
{
    const bool isAltLeft = event->key() == Qt::Key_Left && event->modifiers().testFlag(Qt::AltModifier);
    if ((event->key() == Qt::Key_Escape || isAltLeft) && !m_before.empty())
        goBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace interdict::ui
