// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/overview/overviewpage.h"

#include "models/values/safetext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/overview/countgrid.h"
#include "widgets/overview/spanrows.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownSources = 8;
constexpr qint64 checkedUnasked = 64 << 20; ///< bytes of sources that are checked without being asked to
constexpr qint64 comparedUnasked = 2000;    ///< entities that are compared without being asked to

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    return label;
}

QString shownTime(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

OverviewPage::OverviewPage(CaseSession *session, CaseSelection *, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_title(new QLabel(this)),
      m_about(new QLabel(this)),
      m_attention(new AttentionList(this)),
      m_counts(new CountGrid(this)),
      m_span(new SpanRows(this)),
      m_sources(new QTreeWidget(this)),
      m_sourceCount(new QLabel(this))
{
    createLayout();
    connect(m_session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.isGraphOnly)
            return;
        m_isStale = true;
        if (change.isEverything) { // what is being checked is not the case as it is now
            m_digestJobs.drop();
            m_digests.reset();
        }
        if (change.isEverything || change.areJudgements) {
            m_matchJobs.drop();
            m_matches.reset();
        }
        if (isVisible())
            load();
        else
            m_jobs.drop();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &OverviewPage::importWanted);
    connect(m_counts, &CountGrid::opened, this, [this](const QString &page) { Q_EMIT pageWanted(page, {}); });
    connect(m_span, &SpanRows::opened, this, [this](const QString &page) { Q_EMIT pageWanted(page, {}); });
    connect(m_sources, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT sourceWanted(RowId<Source>(item->data(0, Qt::UserRole).toLongLong()));
    });
}

void OverviewPage::createLayout()
{
    const bool canImport = !m_session->isReadOnly();
    m_empty->setState(
        tr("A Case Begins with Files"),
        tr("Import what was seized or scraped: tables, workbooks, web pages, e-mails, archives or a whole folder. "
           "Sellers, sites, identifiers and shipments are found in it; then look at them in the tables, the graph and "
           "the charts, judge who is the same, and refer what you found to those who can act."),
        canImport ? tr("Import Files…") : QString());
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setAccessibleName(tr("Overview"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it can be reached
    scroll->setWidget(createContent());
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *OverviewPage::createContent()
{
    m_title->setObjectName(u"overviewTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_about->setObjectName(u"overviewAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    createSources();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_about);
    addSection(column, tr("Needs Attention"), m_attention);
    addSection(column, tr("The Case Holds"), m_counts);
    addSection(column, tr("From When to When"), m_span);
    addSection(column, tr("What Was Imported"), m_sources);
    column->addWidget(m_sourceCount);
    column->addStretch(1);
    return content;
}

void OverviewPage::addSection(QVBoxLayout *column, const QString &title, QWidget *content)
{
    column->addSpacing(8);
    auto *label = heading(title, this);
    label->setBuddy(content);
    column->addWidget(label);
    column->addWidget(content);
}

void OverviewPage::createSources()
{
    m_sources->setObjectName(u"overviewSources"_s);
    m_sources->setAccessibleName(tr("What was imported"));
    m_sources->setHeaderLabels(
        {tr("File"), tr("Imported (UTC)"), tr("By"), tr("Records"), tr("Flagged"), tr("Rejected")});
    m_sources->setRootIsDecorated(false);
    m_sources->setUniformRowHeights(true);
    m_sources->setAllColumnsShowFocus(true);
    m_sources->setFrameShape(QFrame::NoFrame);
    m_sources->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sources->header()->setStretchLastSection(false);
    m_sources->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_sources->columnCount(); ++column)
        m_sources->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_sourceCount->setTextFormat(Qt::PlainText);
    m_sourceCount->setForegroundRole(QPalette::PlaceholderText);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void OverviewPage::load()
{
    m_isStale = false;
    m_jobs.start<CaseOverview>(
        tr("Looking over the case"),
        [path = m_session->path(), now = m_session->clock().now()](
            const CancelToken &cancel, const ProgressSink &sink) { return readOverview(path, now, cancel, sink); },
        [this](const Result<CaseOverview> &overview) {
            if (overview)
                return show(*overview);
            m_isStale = true;
            if (overview.error().code != ErrorCode::cancelled)
                Q_EMIT failed(overview.error());
        });
}

void OverviewPage::show(const CaseOverview &overview)
{
    m_overview = overview;
    m_stack->setCurrentWidget(overview.isEmpty() ? static_cast<QWidget *>(m_empty) : m_stack->widget(0));
    setFocusProxy(overview.isEmpty() ? static_cast<QWidget *>(m_empty) : nullptr);
    showHeading();
    showCounts();
    showSources();
    m_span->setSpan(overview.span);
    showAttention();
    qint64 bytes = 0;
    for (const Source &source : overview.sources)
        bytes += source.byteCount;
    if (!m_digests && !m_digestJobs.isRunning() && bytes > 0 && bytes <= checkedUnasked)
        checkDigests();
    if (!m_matches && !m_matchJobs.isRunning() && overview.entities(EntityKind::seller) <= comparedUnasked)
        countMatches();
}

void OverviewPage::showHeading()
{
    const CaseProperties &properties = m_session->properties();
    m_title->setText(visibleLine(properties.name));
    QStringList parts;
    for (const QString &text : {properties.reference, properties.agency}) {
        if (!text.isEmpty())
            parts << visibleLine(text);
    }
    if (properties.createdAt.isValid())
        parts << tr("begun %1").arg(QLocale().toString(properties.createdAt.toLocalTime().date(), QLocale::LongFormat));
    QString about = parts.join(u" · "_s);
    if (!properties.description.isEmpty())
        about += u'\n' + visibleText(properties.description);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

void OverviewPage::showCounts()
{
    std::vector<CountGrid::Count> counts{{u"listingsPage"_s, tr("Listings"), m_overview->counts.listings}};
    const std::pair<EntityKind, QString> pages[] = {
        {EntityKind::seller, u"sellersPage"_s},     {EntityKind::site, u"domainsPage"_s},
        {EntityKind::domain, u"domainsPage"_s},     {EntityKind::shipment, u"shipmentsPage"_s},
        {EntityKind::email, u"identifiersPage"_s},  {EntityKind::phone, u"identifiersPage"_s},
        {EntityKind::wallet, u"identifiersPage"_s}, {EntityKind::pgpKey, u"identifiersPage"_s},
        {EntityKind::handle, u"identifiersPage"_s}, {EntityKind::ipAddress, u"identifiersPage"_s}};
    for (const auto &[kind, count] : m_overview->counts.entities) {
        QString page = u"graphPage"_s; // kinds without a page of their own are seen there
        for (const auto &[each, name] : pages)
            page = each == kind ? name : page;
        QString what = displayNamePlural(kind);
        what[0] = what.at(0).toUpper();
        counts.push_back({page, what, count});
    }
    counts.push_back({u"graphPage"_s, tr("Links"), m_overview->counts.links});
    counts.push_back({u"evidencePage"_s, tr("Files"), m_overview->counts.sources});
    counts.push_back({u"historyPage"_s, tr("History entries"), m_overview->counts.history});
    m_counts->setCounts(counts);
}

void OverviewPage::showSources()
{
    const std::vector<Source> &all = m_overview->sources;
    m_sources->clear();
    const QLocale locale;
    for (size_t i = 0; i < std::min<size_t>(all.size(), shownSources); ++i) {
        const Source &source = all[i];
        auto *row = new QTreeWidgetItem(m_sources);
        row->setData(0, Qt::UserRole, source.id.value());
        row->setText(0, source.isWithdrawn() ? tr("%1 (withdrawn)").arg(visibleLine(source.fileName))
                                             : visibleLine(source.fileName));
        row->setText(1, shownTime(source.importedAt));
        row->setText(2, visibleLine(source.importedBy));
        const qint64 numbers[] = {source.recordsKept + source.recordsRejected, source.recordsFlagged,
                                  source.recordsRejected}; // rows read, as on the page Evidence
        for (int column = 0; column < 3; ++column) {
            row->setText(3 + column, locale.toString(numbers[column]));
            row->setTextAlignment(3 + column, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    const int rows = m_sources->topLevelItemCount();
    const int high = rows > 0 ? m_sources->sizeHintForRow(0) : 0;
    m_sources->setFixedHeight(m_sources->header()->sizeHint().height() + rows * high + 4);
    const auto more = qint64(all.size()) - rows;
    m_sourceCount->setText(tr("and %n more, on the page Evidence", nullptr, int(more)));
    m_sourceCount->setVisible(more > 0);
}

void OverviewPage::showAttention()
{
    if (!m_overview)
        return;
    std::vector<AttentionList::Line> lines;
    addDigestLine(lines);
    addReferralLines(lines);
    if (const qint64 waiting = m_overview->review.waiting; waiting > 0)
        lines.push_back({u"attentionReview"_s, u"review"_s,
                         tr("%n flagged or rejected record(s) wait for a decision", nullptr, int(waiting)),
                         tr("Open the page Review"), [this] { Q_EMIT pageWanted(u"reviewPage"_s, {}); }});
    addMatchLines(lines);
    m_attention->setLines(lines);
}

void OverviewPage::addReferralLines(std::vector<AttentionList::Line> &lines)
{
    const auto open = [this](const QString &part) {
        return [this, part] { Q_EMIT pageWanted(u"referralsPage"_s, part); };
    };
    if (m_overview->overdue > 0)
        lines.push_back({u"attentionOverdue"_s, u"warning"_s,
                         tr("%n date(s) of referrals are overdue", nullptr, int(m_overview->overdue)),
                         tr("Open the list of what is due"), open(u"dueDates"_s)});
    if (const qint64 soon = qint64(m_overview->due.size()) - m_overview->overdue; soon > 0)
        lines.push_back({u"attentionDue"_s, u"clock"_s,
                         tr("%n date(s) of referrals fall due within a week", nullptr, int(soon)),
                         tr("Open the list of what is due"), open(u"dueDates"_s)});
    if (m_overview->drafts > 0)
        lines.push_back({u"attentionDrafts"_s, u"referral"_s,
                         tr("%n referral(s) are drafted and not sent", nullptr, int(m_overview->drafts)),
                         tr("Open the docket"), open(u"docketPage"_s)});
}

void OverviewPage::addDigestLine(std::vector<AttentionList::Line> &lines)
{
    const auto evidence = [this] { Q_EMIT pageWanted(u"evidencePage"_s, {}); };
    if (m_digests && !m_digests->damaged.empty()) {
        QStringList names;
        for (const Source &source : m_digests->damaged)
            names << visibleLine(source.fileName);
        const QString text = tr("%n file(s) no longer give the SHA-256 of their import", nullptr, int(names.size()));
        lines.push_back({u"attentionDigests"_s, u"warning"_s, text, names.mid(0, 20).join(u'\n'), evidence});
    } else if (!m_digests && !m_digestJobs.isRunning() && !m_overview->sources.empty()) {
        lines.push_back({u"attentionCheckDigests"_s, u"check"_s,
                         tr("The stored files were not checked since the case was opened: check them now"),
                         tr("Compares every file with the SHA-256 of its import"), [this] { checkDigests(); }});
    }
}

void OverviewPage::addMatchLines(std::vector<AttentionList::Line> &lines)
{
    const auto matches = [this] { Q_EMIT pageWanted(u"matchesPage"_s, {}); };
    if (!m_matches) {
        if (!m_matchJobs.isRunning() && m_overview->entities(EntityKind::seller) > comparedUnasked)
            lines.push_back({u"attentionFindMatches"_s, u"matches"_s,
                             tr("Nobody has looked for matches since the case was opened: look now"),
                             tr("Compares sellers, domains, organisations and handles"), [this] { countMatches(); }});
        return;
    }
    for (const auto &[kind, count] : *m_matches)
        lines.push_back({u"attentionMatches-"_s + toToken(kind), u"matches"_s,
                         tr("%1: %n pair(s) could be the same", nullptr, int(count)).arg(displayNamePlural(kind)),
                         tr("Open the page Matches"), matches});
}

void OverviewPage::checkDigests()
{
    m_digestJobs.start<DigestCheck>(
        tr("Checking the files of the case"),
        [path = m_session->path()](const CancelToken &cancel, const ProgressSink &progress) {
            return interdict::checkDigests(path, cancel, progress);
        },
        [this](const Result<DigestCheck> &check) {
            if (check)
                m_digests = *check;
            else if (check.error().code != ErrorCode::cancelled)
                Q_EMIT failed(check.error());
            showAttention();
        });
    showAttention();
}

void OverviewPage::countMatches()
{
    using Counts = std::vector<std::pair<EntityKind, qint64>>;
    m_matchJobs.start<Counts>(
        tr("Looking for matches"),
        [path = m_session->path()](const CancelToken &cancel, const ProgressSink &progress) {
            return countSuggestions(path, cancel, progress);
        },
        [this](const Result<Counts> &counts) {
            if (counts)
                m_matches = *counts;
            else if (counts.error().code != ErrorCode::cancelled)
                Q_EMIT failed(counts.error());
            showAttention();
        });
    showAttention();
}

} // namespace interdict::ui
