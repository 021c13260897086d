// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/casestatus.h"

#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"
#include "widgets/controls/glyph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char purpose[] = "purpose"; // of a button: what a click does

void setWords(QToolButton *button, const QString &text)
{
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setAccessibleName(text);
    // In a narrow window its words are shortened.
    button->setToolTip(plainToolTip(text + u'\n' + button->property(purpose).toString()));
    button->setVisible(!text.isEmpty());
}

} // namespace

CaseStatus::CaseStatus(QWidget *parent) : QWidget(parent), m_saved(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(2);
    m_name = add(u"statusCase"_s, tr("Case properties"));
    m_counts = add(u"statusCounts"_s, tr("Open the overview"));
    m_review = add(u"statusReview"_s, tr("Open the page Review"));
    m_selected = add(u"statusSelected"_s, tr("Show what is selected in the inspector"));
    m_filters = add(u"statusFilters"_s, tr("Go to the filters above the page"));
    m_marking = add(u"statusMarking"_s, tr("How new packets are marked at first: change it in the case properties"));
    m_analyst = add(u"statusAnalyst"_s, tr("Who signs what is changed: click to change it"));
    m_analyst->setIcon(glyph(u"analyst"_s));
    m_analyst->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saved->setObjectName(u"statusSaved"_s);
    for (QWidget *left : {m_name, m_counts, m_review, m_selected, m_filters})
        layout->addWidget(left);
    layout->addStretch(1);
    for (QWidget *right :
         {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_marking), static_cast<QWidget *>(m_analyst)})
        layout->addWidget(right);
    connect(m_name, &QToolButton::clicked, this, &CaseStatus::propertiesWanted);
    connect(m_marking, &QToolButton::clicked, this, &CaseStatus::propertiesWanted);
    connect(m_counts, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(u"overviewPage"_s); });
    connect(m_review, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(u"reviewPage"_s); });
    connect(m_selected, &QToolButton::clicked, this, &CaseStatus::inspectorWanted);
    connect(m_filters, &QToolButton::clicked, this, &CaseStatus::filtersWanted);
    connect(m_analyst, &QToolButton::clicked, this, &CaseStatus::analystWanted);
    setCase(nullptr, {});
}

QToolButton *CaseStatus::add(const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setProperty(purpose, toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void CaseStatus::setCase(const CaseSession *session, const CaseTally &tally)
{
    setVisible(session != nullptr);
    if (!session)
        return;
    const QLocale locale;
    const CaseProperties &properties = session->properties();
    m_isReadOnly = session->isReadOnly();
    m_name->setIcon(m_isReadOnly ? glyph(u"lock"_s) : QIcon());
    m_name->setToolButtonStyle(m_isReadOnly ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    const QString name = visibleLine(properties.name).left(60);
    setWords(m_name, m_isReadOnly ? tr("Case \"%1\" (reading only)").arg(name) : tr("Case \"%1\"").arg(name));
    setWords(m_counts, tr("%1 records · %2 listings · %3 sellers")
                           .arg(locale.toString(tally.counts.records), locale.toString(tally.counts.listings),
                                locale.toString(tally.total({EntityKind::seller}))));
    const qint64 waiting = tally.review.waiting;
    setWords(m_review, waiting > 0 ? tr("%1 to review").arg(locale.toString(waiting)) : QString());
    setWords(m_marking, properties.marking ? toString(*properties.marking) : tr("No marking"));
    setWords(m_analyst, visibleLine(session->author()).left(40));
    showSaved();
}

void CaseStatus::setSelection(const CaseSelection *selection)
{
    const auto entities = selection ? qint64(selection->entities().size()) : 0;
    const bool isOther = selection && (selection->listing().isStored() || selection->record().isStored());
    QString text;
    if (entities > 0)
        text = tr("%Ln selected", nullptr, int(entities));
    else if (isOther)
        text = selection->listing().isStored() ? tr("1 listing in the inspector") : tr("1 record in the inspector");
    setWords(m_selected, text);
    const auto filters = selection ? int(selection->filters()->all().size()) : 0;
    setWords(m_filters, filters > 0 ? tr("%n filter(s)", nullptr, filters) : QString());
}

void CaseStatus::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    showSaved();
}

void CaseStatus::showSaved()
{
    m_saved->setText(m_isReadOnly  ? tr("Nothing can be changed")
                     : m_isWriting ? tr("Saving…")
                                   : tr("All changes are saved"));
    m_saved->setToolTip(m_isReadOnly ? QString() : tr("Every change is in the file as soon as it is made."));
}

} // namespace interdict::ui
