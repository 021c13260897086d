// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/runpage.h"

#include "models/values/safetext.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/pagehead.h"
#include "widgets/controls/progressrow.h"
#include "widgets/importing/importplan.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const QString &objectName, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(objectName);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

RunPage::RunPage(ImportPlan *plan, QWidget *parent)
    : ImportStep(plan, u"runPage"_s, parent),
      m_heading(label(u"importHeading"_s, this)),
      m_result(label(u"importResult"_s, this)),
      m_progress(new ProgressRow(this)),
      m_facts(new KeyValueForm(this)),
      m_another(new QPushButton(tr("Import &Another File"), this))
{
    createLayout();
    connectModel();
}

void RunPage::createLayout()
{
    setTitle(tr("Import"));
    setSubTitle(tr("All rows are written in one step: they are all there, or none is."));
    setFinalPage(true);
    m_heading->setFont(headingFont(m_heading->font()));
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setObjectName(u"importFacts"_s);
    if (auto *grid = qobject_cast<QGridLayout *>(m_facts->layout()))
        grid->setColumnMinimumWidth(0, 120); // its labels would wrap though there is room
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(false); // nothing stands below it while it shows
    m_progress->setSizePolicy(policy);
    m_another->setObjectName(u"anotherButton"_s);
    m_another->setAutoDefault(false);
    content()->addWidget(m_heading);
    content()->addWidget(m_result);
    content()->addWidget(m_progress);
    content()->addWidget(m_facts);
    content()->addSpacing(8);
    content()->addWidget(m_another, 0, Qt::AlignLeft);
    content()->addStretch(1);
}

void RunPage::connectModel()
{
    connect(plan(), &ImportPlan::imported, this, &RunPage::showReport);
    connect(plan(), &ImportPlan::refreshFailed, this, &RunPage::showError);
    connect(m_another, &QPushButton::clicked, this, &RunPage::anotherWanted);
    JobRunner *importing = plan()->importing();
    connect(importing, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(importing, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(importing, &JobRunner::finished, m_progress, &ProgressRow::end);
}

void RunPage::initializePage()
{
    strip()->clear();
    m_facts->clear();
    m_another->hide();
    m_heading->setText(tr("Importing %1").arg(plan()->name()));
    setSubTitle(plan()->isIntake() ? tr("Each file is written in one step: all of its rows are there, or none is.")
                                   : tr("All rows are written in one step: they are all there, or none is."));
    m_result->setText(plan()->isIntake() ? tr("If you cancel, files that are in by then stay in the case.")
                                         : tr("If you cancel, the case stays as it was."));
    plan()->import();
}

bool RunPage::isComplete() const
{
    return plan()->isImported();
}

void RunPage::showCancelling()
{
    m_result->setText(tr("Cancelling…"));
}

void RunPage::showReport(const ImportReport &report)
{
    const QString name = plan()->name();
    const ImportResult &counts = report.counts;
    m_heading->setText(report.wasThere ? tr("Nothing Was Added") : tr("Imported"));
    if (report.wasThere)
        m_result->setText(
            tr("\"%1\" is in the case already: a file with the same bytes was imported before. These are the rows it "
               "gave.")
                .arg(name));
    else if (report.evidence)
        m_result->setText(tr("\"%1\" is kept as evidence, byte for byte; it holds no records.").arg(name));
    else if (counts.flagged + counts.rejected > 0)
        m_result->setText(tr("%Ln row(s) of \"%1\" came into the case. Those to review wait on the Review page, with "
                             "their reasons.",
                             nullptr, int(counts.kept + counts.flagged))
                              .arg(name));
    else
        m_result->setText(
            tr("%Ln row(s) of \"%1\" came into the case, which is all.", nullptr, int(counts.kept + counts.flagged))
                .arg(name));
    showFacts(report);
    m_another->show();
    Q_EMIT completeChanged();
}

void RunPage::showFacts(const ImportReport &report)
{
    const ImportResult &counts = report.counts;
    const QLocale locale;
    m_facts->clear();
    m_facts->addRow(tr("Rows kept"), locale.toString(counts.kept + counts.flagged));
    m_facts->addRow(tr("Of these flagged"), locale.toString(counts.flagged));
    m_facts->addRow(tr("Rows rejected"), locale.toString(counts.rejected));
    if (!report.wasThere) {
        m_facts->addRow(tr("New listings"), locale.toString(counts.newListings));
        m_facts->addRow(tr("Changed listings"), locale.toString(counts.changedListings));
        m_facts->addRow(tr("Unchanged listings"), locale.toString(counts.unchangedListings));
        m_facts->addRow(tr("New entities"), locale.toString(counts.newEntities));
        m_facts->addRow(tr("New links"), locale.toString(counts.newLinks));
    }
    showMembers(report);
    if (report.format == "folder"_L1) // has no bytes of its own
        return;
    m_facts->addRow(tr("Size"), tr("%1 bytes").arg(locale.toString(report.byteCount)));
    m_facts->addRow(tr("SHA-256"), report.digest.toString(), KeyValueForm::Face::fixedWidth);
}

namespace {

struct MemberTally
{
    qint64 data = 0;
    qint64 evidence = 0;
    QStringList refusals;

    void add(const ImportReport &report)
    {
        for (const ImportReport &member : report.members)
            add(member);
        if (report.refusal)
            refusals << report.refusal->message;
        else if (report.evidence)
            ++evidence;
        else
            data += report.members.empty() ? 1 : 0;
    }
};

} // namespace

/// Of an archive, a folder or a workbook: what is in it.
void RunPage::showMembers(const ImportReport &report)
{
    constexpr qsizetype mostNamed = 10;
    if (report.members.empty())
        return;
    const QLocale locale;
    MemberTally tally;
    for (const ImportReport &member : report.members)
        tally.add(member);
    m_facts->addRow(tr("Sources"), locale.toString(tally.data));
    if (tally.evidence > 0)
        m_facts->addRow(tr("Evidence"),
                        tr("%1 files, %2 of them named by records")
                            .arg(locale.toString(tally.evidence), locale.toString(report.boundEvidence())));
    if (tally.refusals.isEmpty())
        return;
    m_facts->addRow(tr("Not imported"), locale.toString(tally.refusals.size()));
    for (const QString &refusal : tally.refusals.first(std::min(tally.refusals.size(), mostNamed)))
        m_facts->addRow(QString(), visibleText(refusal));
}

} // namespace interdict::ui
