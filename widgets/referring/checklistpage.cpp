// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/checklistpage.h"

#include "models/casework/jobrunner.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/progressrow.h"
#include "widgets/referring/checklistmodel.h"
#include "widgets/referring/packetwizard.h"

#include <QCheckBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// A job: the content is read through a connection of its own and judged; nothing is written.
Result<PacketOutlook> outlookOn(const QString &casePath, const CaseProperties &properties, const PacketRequest &request,
                                const CancelToken &cancel)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    const Result<PacketContent> content = assemblePacket(*database, properties, request, cancel);
    if (!content)
        return tl::unexpected(content.error());
    return PacketOutlook{content->packetId,
                         judgeChecklist(*content),
                         qint64(content->entities.size()),
                         qint64(content->listings.size()),
                         qint64(content->links.size()),
                         qint64(content->exhibits.size()),
                         qint64(content->sources.size())};
}

/// The field of an earlier page where a point is filled in; empty where it has none.
QString fieldOf(const QString &point)
{
    if (point.startsWith("sender."_L1))
        return point.sliced(7) + u"Field"_s;
    static const QHash<QString, QString> fields{{u"recipient.name"_s, u"recipientField"_s},
                                                {u"action"_s, u"actionField"_s},
                                                {u"basis"_s, u"basisField"_s},
                                                {u"summary"_s, u"summaryField"_s},
                                                {u"door"_s, u"doorField"_s},
                                                {u"answerBy"_s, u"hasLastDayBox"_s},
                                                {u"priorNotices"_s, u"noticesField"_s},
                                                {u"tellSubject"_s, u"mayTellBox"_s},
                                                {u"forwarding"_s, u"mayTellBox"_s},
                                                {u"domains"_s, u"searchField"_s},
                                                {u"wallets"_s, u"searchField"_s},
                                                {u"handles"_s, u"searchField"_s},
                                                {u"shipments"_s, u"searchField"_s}};
    return fields.value(point);
}

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

ChecklistPage::ChecklistPage(PacketWizard *wizard)
    : WizardStep(wizard),
      m_jobs(new JobRunner(this)),
      m_model(new ChecklistModel(this)),
      m_verdict(new QLabel(this)),
      m_holds(new QLabel(this)),
      m_table(new DataTable(this)),
      m_draft(new QCheckBox(tr("Build it as a &draft"), this)),
      m_progress(new ProgressRow(this))
{
    setTitle(tr("What Is Missing"));
    setSubTitle(
        tr("Partners refuse referrals that lack what they need. Open a point to fill it in: what no record says you "
           "may state here, the rest has a field of its own. A draft may lack anything and says so on each page."));
    createLayout();
    connectModel();
}

void ChecklistPage::createLayout()
{
    m_verdict->setObjectName(u"checkVerdict"_s);
    m_holds->setObjectName(u"checkHolds"_s);
    for (QLabel *label : {m_verdict, m_holds}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_draft->setObjectName(u"draftBox"_s);
    m_table->setObjectName(u"checklistTable"_s);
    m_table->setAccessibleName(tr("Checklist of the recipient"));
    m_table->setModel(m_model);
    m_table->setColumnCharacters({10, 8, 28, 40, 10});
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->defaultSectionSize());
    m_table->setTextElideMode(Qt::ElideNone);
    // Few rows, and each has to be read to its end.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection); // told before the new width is there
    connect(m_model, &QAbstractItemModel::modelReset, m_table, &QTableView::resizeRowsToContents);
    m_table->setFrameShape(QFrame::StyledPanel);
    body()->addWidget(m_verdict);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_holds);
    body()->addWidget(m_draft);
    body()->addWidget(m_progress);
}

void ChecklistPage::connectModel()
{
    connect(m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    connect(m_draft, &QCheckBox::toggled, this, &ChecklistPage::updateState);
    connect(m_model, &ChecklistModel::stated, this, &ChecklistPage::state,
            Qt::QueuedConnection); // the editor closes first
    connect(m_table, &DataTable::opened, this, &ChecklistPage::open,
            Qt::QueuedConnection); // the page is left only when the click or key is over
}

/// To where a point is filled in: here, or the field of an earlier page.
void ChecklistPage::open(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= int(m_model->points().size()))
        return;
    const ChecklistPoint &point = m_model->points()[size_t(index.row())];
    if (const QString field = fieldOf(point.field); !field.isEmpty())
        packetWizard()->goBackTo(field);
    else if (const QModelIndex cell = index.siblingAtColumn(int(ChecklistModel::Column::value));
             cell.flags() & Qt::ItemIsEditable && !m_table->isPersistentEditorOpen(cell)) // by the click
        m_table->edit(cell);
}

void ChecklistPage::initializePage()
{
    PacketRequest &chosen = request();
    chosen.packetId.clear(); // what is judged now is another packet than before
    chosen.at = packetWizard()->session()->clock().now();
    chosen.isDraft = false;
    judge();
}

void ChecklistPage::cleanupPage()
{
    m_jobs->cancel();
    m_isJudged = false;
}

void ChecklistPage::state(const QString &field, const QString &text)
{
    if (text.isEmpty())
        request().statements.remove(field);
    else
        request().statements.insert(field, text);
    judge();
}

void ChecklistPage::judge()
{
    m_isJudged = false;
    strip()->clear();
    m_model->setPoints({});
    updateState();
    const CaseSession *session = packetWizard()->session();
    m_jobs->start<PacketOutlook>(
        tr("Reading what the packet would hold"),
        [path = session->path(), properties = session->properties(), chosen = request()](
            const CancelToken &cancel, const ProgressSink &) { return outlookOn(path, properties, chosen, cancel); },
        [this](const Result<PacketOutlook> &outlook) {
            if (outlook)
                return show(*outlook);
            m_verdict->clear();
            if (outlook.error().code != ErrorCode::cancelled) // the user went back
                showError(outlook.error());
        });
}

void ChecklistPage::show(const PacketOutlook &outlook)
{
    m_isJudged = true;
    request().packetId = outlook.packetId;
    m_model->setPoints(outlook.points);
    m_holds->setText(tr("The packet would hold %1 entities, %2 links between them, %3 listings and %4 exhibits from %5 "
                        "source files.")
                         .arg(grouped(outlook.entities), grouped(outlook.links), grouped(outlook.listings),
                              grouped(outlook.exhibits), grouped(outlook.sources)));
    updateState();
}

void ChecklistPage::updateState()
{
    const int musts = m_model->count(Need::must);
    const int missing = m_model->missing(Need::must);
    m_holds->setVisible(m_isJudged);
    m_draft->setVisible(m_isJudged && missing > 0);
    if (!m_isJudged)
        m_verdict->setText(tr("Reading what the packet would hold…"));
    else if (missing == 0)
        m_verdict->setText(tr("Nothing that must be there is missing."));
    else if (m_draft->isChecked())
        m_verdict->setText(tr("Missing of what must be there: %1 of %2. The packet will be marked as a draft.")
                               .arg(grouped(missing), grouped(musts)));
    else
        m_verdict->setText(tr("Missing of what must be there: %1 of %2. Go back and add it, or build a draft.")
                               .arg(grouped(missing), grouped(musts)));
    Q_EMIT completeChanged();
}

bool ChecklistPage::isComplete() const
{
    return m_isJudged && (m_model->missing(Need::must) == 0 || m_draft->isChecked());
}

bool ChecklistPage::validatePage()
{
    request().isDraft = m_model->missing(Need::must) > 0;
    return isComplete();
}

} // namespace interdict::ui
