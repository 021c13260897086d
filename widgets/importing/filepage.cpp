// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/filepage.h"

#include "models/intake/readerregistry.h"
#include "models/values/safetext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/progressrow.h"
#include "widgets/importing/findingslist.h"
#include "widgets/importing/importplan.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

enum StackIndex { emptyIndex, readingIndex, foundIndex };

QString folderKey()
{
    return u"import/folder"_s;
}

struct FileKind
{
    const char *name;
    const char *patterns;
};

constexpr FileKind fileKinds[] = {
    {QT_TRANSLATE_NOOP("FilePage", "Tables as text"), "*.csv *.tsv *.tab *.txt *.psv *.dat *.asc *.log"},
    {QT_TRANSLATE_NOOP("FilePage", "Workbooks"), "*.xlsx *.xlsm *.xltx *.ods *.ots"},
    {QT_TRANSLATE_NOOP("FilePage", "JSON, JSON Lines, STIX and FollowTheMoney"),
     "*.json *.jsonl *.ndjson *.ijson *.ftm"},
    {QT_TRANSLATE_NOOP("FilePage", "Lists of domains, RDAP and WHOIS answers"),
     "*.txt *.list *.hosts *.json *.whois *.rdap"},
    {QT_TRANSLATE_NOOP("FilePage", "Graphs"), "*.graphml *.gexf *.xml"},
    {QT_TRANSLATE_NOOP("FilePage", "Archives"),
     "*.zip *.7z *.tar *.tgz *.tbz *.tbz2 *.txz *.tzst *.gz *.bz2 *.xz *.zst"},
    {QT_TRANSLATE_NOOP("FilePage", "Pictures, PDFs, saved pages and e-mails"),
     "*.png *.jpg *.jpeg *.gif *.webp *.pdf *.html *.htm *.xhtml *.mht *.mhtml *.eml"},
};

QString fileFilters()
{
    QStringList patterns;
    QStringList filters;
    for (const FileKind &kind : fileKinds) {
        const QString own = QLatin1String(kind.patterns);
        patterns << own.split(u' ');
        filters << u"%1 (%2)"_s.arg(FilePage::tr(kind.name), own);
    }
    patterns.removeDuplicates();
    filters.prepend(u"%1 (%2)"_s.arg(FilePage::tr("All that can be imported"), patterns.join(u' ')));
    return (filters << u"%1 (*)"_s.arg(FilePage::tr("All files"))).join(";;"_L1);
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// One path as it is, several in quotes.
QString textOf(const QStringList &paths)
{
    if (paths.size() <= 1)
        return QDir::toNativeSeparators(paths.value(0));
    QStringList quoted;
    for (const QString &path : paths)
        quoted << u'"' + QDir::toNativeSeparators(path) + u'"';
    return quoted.join(u' ');
}

} // namespace

FilePage::FilePage(ImportPlan *plan, QWidget *parent)
    : ImportStep(plan, u"filePage"_s, parent),
      m_path(new QLineEdit(this)),
      m_browse(new QPushButton(tr("C&hoose…"), this)),
      m_browseFolder(new QPushButton(tr("Choose Fol&der…"), this)),
      m_choices(new QWidget(this)),
      m_format(new QComboBox(m_choices)),
      m_sheetLabel(new QLabel(tr("&Sheet:"), m_choices)),
      m_sheet(new QComboBox(m_choices)),
      m_progress(new ProgressRow(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_facts(new QLabel(this)),
      m_findings(new FindingsList(this))
{
    createLayout();
    connectModel();
}

void FilePage::createLayout()
{
    setTitle(tr("File"));
    setSubTitle(tr("Choose files of listings, shipments, domains or entities, an archive, or a folder of such files."));
    setAcceptDrops(true);
    m_path->setObjectName(u"pathField"_s);
    m_path->setAcceptDrops(false); // a drop means the file, not the text of its address
    m_path->setClearButtonEnabled(true);
    m_browse->setObjectName(u"browseButton"_s);
    m_browse->setAutoDefault(false);
    m_browseFolder->setObjectName(u"browseFolderButton"_s);
    m_browseFolder->setAutoDefault(false);
    m_facts->setObjectName(u"fileFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    QFont bold = m_facts->font();
    bold.setWeight(QFont::DemiBold);
    m_facts->setFont(bold);
    m_findings->setObjectName(u"fileFindings"_s);
    m_findings->setAccessibleName(tr("What was found in the file"));
    auto *label = new QLabel(tr("&File:"), this);
    label->setBuddy(m_path);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    row->addWidget(m_browseFolder);
    auto *found = new QWidget(m_stack);
    auto *foundLayout = new QVBoxLayout(found);
    foundLayout->setContentsMargins(0, 0, 0, 0);
    foundLayout->setSpacing(12);
    foundLayout->addWidget(m_facts);
    foundLayout->addWidget(m_findings, 1);
    auto *reading = new QWidget(m_stack);
    auto *readingLayout = new QVBoxLayout(reading);
    readingLayout->setContentsMargins(0, 0, 0, 0);
    readingLayout->addWidget(m_progress);
    readingLayout->addStretch();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(reading);
    m_stack->addWidget(found);
    content()->addLayout(row);
    content()->addWidget(createChoices());
    content()->addWidget(m_stack, 1);
    showFile();
}

QWidget *FilePage::createChoices()
{
    m_format->setObjectName(u"formatBox"_s);
    m_format->addItem(tr("As it looks"), QString());
    for (const QString &format : ReaderRegistry::all().formats())
        m_format->addItem(displayNameOfFormat(format), format);
    m_sheet->setObjectName(u"sheetBox"_s);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheetLabel->setBuddy(m_sheet);
    auto *formatLabel = new QLabel(tr("Fo&rmat:"), m_choices);
    formatLabel->setBuddy(m_format);
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(formatLabel);
    row->addWidget(m_format);
    row->addSpacing(16);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheet);
    row->addStretch(1);
    return m_choices;
}

void FilePage::connectModel()
{
    connect(m_browse, &QPushButton::clicked, this, &FilePage::choose);
    connect(m_browseFolder, &QPushButton::clicked, this, &FilePage::chooseFolder);
    connect(m_format, &QComboBox::activated, this, &FilePage::takeFormat);
    connect(m_sheet, &QComboBox::activated, this, &FilePage::takeSheet);
    connect(m_path, &QLineEdit::editingFinished, this, &FilePage::takeWritten);
    connect(m_path, &QLineEdit::returnPressed, this, &FilePage::tryAgain);
    connect(m_path, &QLineEdit::textChanged, this, &FilePage::completeChanged);
    connect(plan(), &ImportPlan::fileChanged, this, &FilePage::showFile);
    connect(plan(), &ImportPlan::read, this, &FilePage::showFindings);
    connect(plan(), &ImportPlan::readingFailed, this, [this](const Error &error) {
        m_empty->setState(tr("Nothing Could Be Read"), tr("Choose another file, or drop files or a folder here."));
        m_stack->setCurrentIndex(emptyIndex);
        showError(error);
        showChoices();
        Q_EMIT completeChanged();
    });
    JobRunner *reading = plan()->reading();
    connect(reading, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(reading, &JobRunner::started, this, &FilePage::completeChanged);
    connect(reading, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(reading, &JobRunner::finished, m_progress, &ProgressRow::end);
}

bool FilePage::isComplete() const
{
    return plan()->isRead() && written() == plan()->paths();
}

int FilePage::nextId() const
{
    if (!plan()->hasColumns())
        return checkPageId;
    return plan()->source().isCsv() ? readingPageId : columnsPageId;
}

/// As written or pasted, without the quotes that file managers put about a copied path, and that part several.
QStringList FilePage::written() const
{
    const QString text = m_path->text().trimmed();
    if (text.isEmpty())
        return {};
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return {QDir::fromNativeSeparators(text)};
    QStringList paths;
    const QStringList parts = text.sliced(1, text.size() - 2).split(u'"', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            paths << QDir::fromNativeSeparators(part);
    }
    return paths;
}

void FilePage::choose()
{
    QString folder = QSettings().value(folderKey()).toString();
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Choose File to Import"), folder, fileFilters());
    dialog->setObjectName(u"chooseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilePage::take);
    dialog->open();
}

void FilePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose Folder to Import"), QSettings().value(folderKey()).toString());
    dialog->setObjectName(u"chooseFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &FilePage::take);
    dialog->open();
}

void FilePage::takeFormat()
{
    plan()->setFormat(m_format->currentData().toString());
}

void FilePage::takeSheet()
{
    plan()->setSheet(m_sheet->currentData().toInt());
}

void FilePage::takeWritten()
{
    if (const QStringList paths = written(); paths != plan()->paths())
        take(paths);
}

/// Return on a file that could not be read: it may have changed since.
void FilePage::tryAgain()
{
    const bool hasFailed = !plan()->paths().isEmpty() && !plan()->isRead() && !plan()->reading()->isRunning();
    if (hasFailed && written() == plan()->paths())
        take(plan()->paths());
}

void FilePage::take(const QStringList &paths)
{
    if (!paths.isEmpty())
        QSettings().setValue(folderKey(), QFileInfo(paths.front()).absolutePath());
    plan()->setFiles(paths);
}

void FilePage::showFile()
{
    strip()->clear();
    if (written() != plan()->paths())
        m_path->setText(textOf(plan()->paths()));
    m_empty->setState(tr("No File Yet"), tr("Choose files above, or drop files, folders or archives here."));
    m_stack->setCurrentIndex(plan()->paths().isEmpty() ? emptyIndex : readingIndex);
    showChoices();
    Q_EMIT completeChanged();
}

/// A format can also be said of what could not be read.
void FilePage::showChoices()
{
    m_choices->setVisible(plan()->paths().size() == 1 && !plan()->isIntake());
    m_format->setCurrentIndex(std::max(0, m_format->findData(plan()->format())));
    fillSheets();
}

void FilePage::fillSheets()
{
    const std::vector<PartProbe> &parts = plan()->source().parts;
    m_sheet->clear();
    m_sheet->setVisible(parts.size() > 1);
    m_sheetLabel->setVisible(parts.size() > 1);
    m_sheet->addItem(tr("All sheets, as their columns look"), -1);
    for (size_t i = 0; i < parts.size(); ++i)
        //: A sheet of a workbook, and how many rows it has
        m_sheet->addItem(tr("%1 (%Ln row(s))", nullptr, int(parts[i].probe.rows)).arg(visibleLine(parts[i].name)),
                         int(i));
    m_sheet->setCurrentIndex(plan()->sheet() + 1);
}

QString FilePage::facts() const
{
    const QFileInfo file(plan()->path());
    const QString name = plan()->name();
    if (plan()->paths().size() > 1)
        return name;
    const QString size = QLocale().formattedDataSize(file.size());
    const Probe &probe = plan()->probe();
    if (plan()->isIntake())
        return file.isDir() ? tr("%1, a folder").arg(name) : tr("%1, %2").arg(name, size);
    if (!plan()->hasColumns())
        //: The name of a file, its size, and how many records it has
        return tr("%1, %2, %Ln record(s)", nullptr, int(probe.rows)).arg(name, size);
    const QString columns = tr("%Ln column(s)", nullptr, int(probe.layout.columnNames.size()));
    //: The name of a file, its size, how many rows it has, and "4 columns"
    return tr("%1, %2, %Ln row(s) in %3", nullptr, int(probe.rows)).arg(name, size, columns);
}

void FilePage::showFindings()
{
    strip()->clear();
    showChoices();
    m_facts->setText(facts());
    m_findings->setSentences(plan()->probe().evidence);
    m_stack->setCurrentIndex(foundIndex);
    if (const std::optional<Source> &earlier = plan()->earlier()) {
        const QString known =
            earlier->isWithdrawn()
                ? tr("The case has this file as \"%1\", imported on %2 (UTC) and withdrawn. Restore that import on the "
                     "Evidence page; it cannot be imported a second time.")
                : tr("The case has this file already: \"%1\", imported on %2 (UTC). Importing it again adds nothing.");
        say(MessageStrip::Level::warning,
            known.arg(visibleLine(earlier->fileName), earlier->importedAt.toUTC().date().toString(Qt::ISODate)));
    }
    Q_EMIT completeChanged();
}

void FilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent *event)
{
    if (const QStringList paths = localFiles(event->mimeData()); !paths.isEmpty()) {
        event->acceptProposedAction();
        take(paths);
    }
}

} // namespace interdict::ui
