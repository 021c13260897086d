// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/casefiles/portabledialog.h"

#include "models/casework/casesession.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/sourcequeries.h"
#include "widgets/casefiles/casepathrow.h"
#include "widgets/controls/glyph.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/messagestrip.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace interdict::ui {

using namespace Qt::StringLiterals;

PortableDialog::PortableDialog(CaseSession *session, const CaseSelection *selection, QWidget *parent)
    : CaseFileDialog(u"portableDialog"_s, tr("Portable Copy"), parent),
      m_casePath(session->path()),
      m_signature(session->signature()),
      m_filters(selection->filters()->all()),
      m_entities(selection->entities()),
      m_parts(new QButtonGroup(this)),
      m_steps(new QSpinBox(this)),
      m_evidence(new QComboBox(this)),
      m_ceiling(new QComboBox(this)),
      m_analysis(new QCheckBox(tr("&With notes, marks, judgements, drawn links and referrals"), this)),
      m_tally(new KeyValueForm(this)),
      m_path(new CasePathRow(CasePathRow::Purpose::save, tr("Portable Copy"), this)),
      m_make(new QPushButton(glyph(u"copy"_s), tr("&Make Copy"), this))
{
    const Result<std::vector<Source>> sources = allSources(session->database());
    if (sources) {
        for (const Source &source : *sources)
            m_sources.push_back(source.id);
    }
    const QFileInfo info(m_casePath);
    m_path->setPath(info.dir().filePath(tr("%1 part.icase").arg(info.completeBaseName())));
    m_make->setObjectName(u"makeCopyButton"_s);
    createLayout(tr("A portable copy is a case of a part of this one, with its evidence, for reading only. Of the rest "
                    "it holds nothing but digests."),
                 createForm(), m_make);
    connect(m_make, &QPushButton::clicked, this, &PortableDialog::make);
    connect(m_path, &CasePathRow::edited, this, &PortableDialog::updateButtons);
    resize(600, 600);
    if (sources)
        measure();
    else
        showError(sources.error());
}

QWidget *PortableDialog::createParts()
{
    auto *parts = new QWidget(this);
    auto *layout = new QVBoxLayout(parts);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::tuple<Part, QString, QString, bool> offered[] = {
        {Part::filters, u"partByFilters"_s, tr("What the &filters of the window let by (%1)"), !m_filters.empty()},
        {Part::entities, u"partBySelection"_s, tr("The &selected entities (%1)"), !m_entities.empty()},
        {Part::everything, u"partEverything"_s, tr("&All of the case"), true}};
    const QLocale locale;
    for (const auto &[part, name, text, canBe] : offered) {
        const qsizetype count = part == Part::filters ? qsizetype(m_filters.size()) : qsizetype(m_entities.size());
        auto *button = new QRadioButton(part == Part::everything ? text : text.arg(locale.toString(count)), parts);
        button->setObjectName(name);
        button->setEnabled(canBe);
        button->setChecked(canBe && !m_parts->checkedButton());
        m_parts->addButton(button, int(part));
        layout->addWidget(button);
        if (part != Part::entities)
            continue;
        auto *around = new QHBoxLayout;
        auto *label = new QLabel(tr("with so many &links around them:"), parts);
        label->setBuddy(m_steps);
        label->setEnabled(canBe);
        m_steps->setEnabled(canBe);
        around->addSpacing(24);
        around->addWidget(label);
        around->addWidget(m_steps);
        around->addStretch();
        layout->addLayout(around);
    }
    connect(m_parts, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            measure();
    });
    return parts;
}

QWidget *PortableDialog::createForm()
{
    m_steps->setObjectName(u"stepsField"_s);
    m_steps->setRange(0, 10);
    m_evidence->setObjectName(u"evidenceBox"_s);
    m_evidence->addItem(tr("Only the bytes of its records"), int(PortableChoice::Evidence::records));
    m_evidence->addItem(tr("Whole sources, with whatever else stands in them"), int(PortableChoice::Evidence::sources));
    m_ceiling->setObjectName(u"ceilingBox"_s);
    m_ceiling->setToolTip(tr("Facts and referrals marked higher stay out, and records that show or name them too."));
    m_ceiling->addItem(tr("Nothing: all markings go along"), int(Marking::red));
    for (const Marking each : {Marking::amberStrict, Marking::amber, Marking::green, Marking::clear})
        m_ceiling->addItem(tr("What is marked above %1").arg(toString(each)), int(each));
    m_analysis->setObjectName(u"analysisBox"_s);
    m_analysis->setChecked(true);
    m_tally->setObjectName(u"portableTally"_s);
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Part:"), createParts());
    form->addRow(tr("&Evidence:"), m_evidence);
    form->addRow(tr("Lea&ve out:"), m_ceiling);
    form->addRow(QString(), m_analysis);
    form->addRow(tr("Contents:"), m_tally);
    form->addRow(tr("&Under:"), m_path);
    connect(m_steps, &QSpinBox::valueChanged, this, &PortableDialog::measure);
    connect(m_evidence, &QComboBox::currentIndexChanged, this, &PortableDialog::measure);
    connect(m_ceiling, &QComboBox::currentIndexChanged, this, &PortableDialog::measure);
    connect(m_analysis, &QCheckBox::toggled, this, &PortableDialog::measure);
    return m_form;
}

void PortableDialog::updateButtons()
{
    m_make->setEnabled(m_isMeasured && !jobs().isRunning() && !m_path->path().isEmpty());
}

PortableDialog::Part PortableDialog::part() const
{
    return Part(m_parts->checkedId());
}

PortableRequest PortableDialog::request() const
{
    PortableRequest request{m_casePath, m_path->path(), {}, {}, m_signature.author, m_signature.at};
    if (part() == Part::filters)
        request.choice.filters = m_filters;
    else if (part() == Part::entities)
        request.choice.entities = m_entities;
    else
        request.choice.sources = m_sources;
    request.choice.steps = part() == Part::entities ? m_steps->value() : 0;
    request.choice.ceiling = Marking(m_ceiling->currentData().toInt());
    request.choice.evidence = PortableChoice::Evidence(m_evidence->currentData().toInt());
    request.choice.hasAnalysis = m_analysis->isChecked();
    return request;
}

void PortableDialog::measure()
{
    m_isMeasured = false;
    strip()->clear();
    jobs().start<PortableTally>(
        tr("Measuring the part"),
        [request = request()](const CancelToken &cancel, const ProgressSink &progress) {
            return measurePart(request, cancel, progress);
        },
        [this](const Result<PortableTally> &tally) {
            if (!tally)
                return showError(tally.error());
            m_isMeasured = true;
            showTally(*tally);
            updateButtons();
        });
}

void PortableDialog::showTally(const PortableTally &tally)
{
    const QLocale locale;
    m_tally->clear();
    m_tally->addRow(tr("Listings"), locale.toString(tally.listings));
    m_tally->addRow(tr("Records"), locale.toString(tally.records));
    m_tally->addRow(tr("Sources"), locale.toString(tally.sources));
    m_tally->addRow(tr("Entities"), locale.toString(tally.entities));
    m_tally->addRow(tr("Links"), locale.toString(tally.links));
    m_tally->addRow(tr("Referrals"), locale.toString(tally.docket));
    if (tally.holdsBack())
        m_tally->addRow(tr("Left out"), heldBackInWords(tally, Marking(m_ceiling->currentData().toInt())));
}

void PortableDialog::make()
{
    strip()->clear();
    const PortableRequest wanted = request();
    if (QFileInfo::exists(wanted.path))
        return showError({ErrorCode::cannotWrite,
                          tr("\"%1\" exists already. Choose another name.").arg(QDir::toNativeSeparators(wanted.path)),
                          {}});
    m_form->setEnabled(false);
    jobs().start<PortableReport>(
        tr("Making the portable copy"),
        [wanted](const CancelToken &cancel, const ProgressSink &progress) {
            return makePortableCopy(wanted, cancel, progress);
        },
        [this, path = wanted.path](const Result<PortableReport> &report) {
            m_form->setEnabled(true);
            report ? showReport(*report, path) : showError(report.error());
        });
}

void PortableDialog::showReport(const PortableReport &report, const QString &path)
{
    const QLocale locale;
    showTally(report.tally);
    m_tally->addRow(tr("File"), bytesText(report.bytes));
    m_tally->addRow(tr("History"), tr("%1 of %2 entries in words, the others as digests")
                                       .arg(locale.toString(report.entriesShown), locale.toString(report.entries)));
    strip()->showMessage(MessageStrip::Level::info,
                         tr("The portable copy is in \"%1\".").arg(QDir::toNativeSeparators(path)), tr("Open It"),
                         [this, path] {
                             Q_EMIT openWanted(path);
                             accept();
                         });
}

} // namespace interdict::ui
