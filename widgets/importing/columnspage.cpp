// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/columnspage.h"

#include "models/values/safetext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/glyph.h"
#include "widgets/controls/progressrow.h"
#include "widgets/importing/constantsform.h"
#include "widgets/importing/drafttable.h"
#include "widgets/importing/fieldstable.h"
#include "widgets/importing/importplan.h"
#include "widgets/importing/profilerow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

bool feedsAny(const ColumnMapping &mapping, std::initializer_list<RecordField> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&mapping](RecordField field) { return mapping.hasFeed(field); });
}

} // namespace

ColumnsPage::ColumnsPage(ImportPlan *plan, QWidget *parent)
    : ImportStep(plan, u"columnsPage"_s, parent),
      m_profile(new ProfileRow(plan, this)),
      m_fields(new FieldsTable(this)),
      m_constants(new ConstantsForm(this)),
      m_hintIcon(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_progress(new ProgressRow(this)),
      m_stack(new QStackedWidget(this)),
      m_preview(
          new DraftTable(DraftTable::Showing::values, u"previewTable"_s, tr("First rows as they would land"), this)),
      m_empty(new EmptyState(this))
{
    createLayout();
    connectModel();
}

void ColumnsPage::createLayout()
{
    setTitle(tr("Columns"));
    setSubTitle(tr("Check what each column means. Text of columns that are not used stays in the case with the file."));
    m_fields->setObjectName(u"columnsTable"_s);
    m_fields->setAccessibleName(tr("Columns of the file"));
    m_hint->setObjectName(u"columnsHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_fields);
    splitter->addWidget(createPreview());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    content()->addWidget(m_profile);
    content()->addWidget(splitter, 1);
}

QWidget *ColumnsPage::createPreview()
{
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *label = new QLabel(tr("First rows as they would &land"), below);
    label->setBuddy(m_preview);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_empty);
    m_progress->setFixedWidth(280);
    auto *hint = new QHBoxLayout;
    hint->addWidget(m_hintIcon, 0, Qt::AlignTop);
    hint->addWidget(m_hint, 1);
    auto *middle = new QHBoxLayout;
    auto *said = new QVBoxLayout;
    said->addLayout(hint);
    said->addStretch();
    said->addWidget(label);
    middle->addLayout(said, 1);
    middle->addWidget(m_progress, 0, Qt::AlignBottom);
    layout->addWidget(m_constants);
    layout->addLayout(middle);
    layout->addWidget(m_stack, 1);
    return below;
}

void ColumnsPage::connectModel()
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(250);
    connect(&m_wait, &QTimer::timeout, this, &ColumnsPage::apply);
    connect(m_fields, &FieldsTable::edited, this, &ColumnsPage::apply);
    connect(m_constants, &ConstantsForm::edited, &m_wait, qOverload<>(&QTimer::start));
    connect(plan(), &ImportPlan::read, this, [this] { m_isStale = true; });
    connect(plan(), &ImportPlan::profileUsed, this, &ColumnsPage::showMapping);
    connect(m_profile, &ProfileRow::failed, this, &ColumnsPage::showError);
    connect(m_profile, &ProfileRow::saved, this, [this](const QString &name) {
        say(MessageStrip::Level::info, tr("The case keeps how the columns are read as the profile \"%1\".").arg(name));
    });
    connect(plan(), &ImportPlan::mappingChanged, plan(), &ImportPlan::preview);
    connect(plan(), &ImportPlan::previewed, this, &ColumnsPage::showPreview);
    connect(plan(), &ImportPlan::previewFailed, this, &ColumnsPage::showError);
    JobRunner *previewing = plan()->previewing();
    connect(previewing, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(previewing, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(previewing, &JobRunner::finished, m_progress, &ProgressRow::end);
}

void ColumnsPage::showPreview(const std::vector<DraftRecord> &rows)
{
    strip()->clear();
    m_preview->setRecords(rows);
    m_empty->setState(tr("No Row Lands"),
                      tr("None of the rows can be kept as they are read. Go back and change how the "
                         "file is read, or go on to see why."));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_hasBarePrices = std::any_of(rows.begin(), rows.end(),
                                  [](const DraftRecord &row) { return row.price && row.price->currency().isEmpty(); });
    showHint();
}

void ColumnsPage::initializePage()
{
    if (m_isStale) {
        m_isStale = false;
        m_problem.clear();
        m_hasBarePrices = false;
        m_fields->setProbe(plan()->probe());
        m_constants->setMapping(plan()->probe().mapping);
        m_preview->setRecords({});
        m_profile->refresh();
    }
    showHint();
    plan()->preview();
}

/// Going back, as going on, takes what was typed within the last moment.
void ColumnsPage::cleanupPage()
{
    if (m_wait.isActive())
        apply();
}

bool ColumnsPage::isComplete() const
{
    return plan()->isRead() && m_problem.isEmpty() && !plan()->probe().mapping.feeds.empty();
}

bool ColumnsPage::validatePage()
{
    if (m_wait.isActive())
        apply();
    return isComplete();
}

void ColumnsPage::apply()
{
    m_wait.stop();
    if (m_isStale || !plan()->isRead())
        return;
    const Result<ColumnMapping> applied = m_constants->appliedTo(m_fields->appliedTo(plan()->probe().mapping));
    m_problem = applied ? QString() : applied.error().message;
    if (applied && *applied != plan()->probe().mapping) {
        ColumnMapping changed = *applied;
        changed.profile.clear(); // it is the user's now
        plan()->setMapping(changed);
    }
    showHint();
    Q_EMIT completeChanged();
}

/// What the columns leave open, in whole sentences.
QStringList ColumnsPage::hints() const
{
    const ColumnMapping &mapping = plan()->probe().mapping;
    using enum RecordField;
    if (!m_problem.isEmpty())
        return {visibleLine(m_problem)};
    if (mapping.feeds.empty())
        return {tr("No column is used. Choose a field for at least one of them.")};
    if (!feedsAny(mapping, {title, reference, seller, trackingNumber, contact, url, description, note}))
        return {tr("No listings come of this: choose the column of titles, listing references, sellers or tracking "
                   "numbers.")};
    QStringList hints;
    if (const QString profile = m_profile->hint(); !profile.isEmpty())
        hints << profile;
    if (feedsAny(mapping, {seller}) && !feedsAny(mapping, {market}) && mapping.market.isEmpty())
        hints << tr("No column names the market: write its name above, since sellers of the same name on different "
                    "markets are kept apart.");
    if (!feedsAny(mapping, {seen}) && !mapping.seen)
        hints << tr("No column says when the rows were seen: write the date above, as far as it is known.");
    if (m_hasBarePrices)
        hints << tr("Prices have no currency: write it above where it is known.");
    return hints;
}

/// Another mapping as a whole, by a profile.
void ColumnsPage::showMapping()
{
    m_wait.stop();
    m_problem.clear();
    m_fields->setMapping(plan()->probe().mapping);
    m_constants->setMapping(plan()->probe().mapping);
    showHint();
    Q_EMIT completeChanged();
}

void ColumnsPage::showHint()
{
    m_hint->setText(hints().join(u' '));
    m_hintIcon->setPixmap(glyph(isComplete() ? u"information"_s : u"warning"_s)
                              .pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this)));
    m_hintIcon->setVisible(!m_hint->text().isEmpty());
}

} // namespace interdict::ui
