// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/letterspage.h"

#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/savechoice.h"
#include "widgets/referring/lettersmodel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

LettersPage::LettersPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new LettersModel(session, this)),
      m_new(new QPushButton(tr("&New Letter…"), this)),
      m_delivery(new QPushButton(tr("Record &Delivery…"), this)),
      m_receipt(new QPushButton(tr("Record Rece&ipt…"), this)),
      m_answer(new QPushButton(tr("Record &Answer…"), this)),
      m_save(new QPushButton(tr("&Save Letter…"), this)),
      m_strip(new MessageStrip(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_splitter(new QSplitter(Qt::Vertical, m_stack)),
      m_table(new DataTable(m_splitter)),
      m_text(new QPlainTextEdit(m_splitter))
{
    createLayout();
    connectModel();
    showLetter();
}

void LettersPage::createLayout()
{
    m_new->setObjectName(u"newLetterButton"_s);
    m_delivery->setObjectName(u"letterDeliveryButton"_s);
    m_receipt->setObjectName(u"letterReceiptButton"_s);
    m_answer->setObjectName(u"letterAnswerButton"_s);
    auto *top = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_delivery, m_receipt, m_answer, m_save})
        top->addWidget(button);
    top->addStretch(1);
    m_table->setObjectName(u"lettersTable"_s);
    m_table->setAccessibleName(tr("Warning letters"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_model);
    m_table->setColumnCharacters({16, 34, 8, 12, 12, 12, 12, 18, 30});
    m_table->rememberColumnsAs(u"letters"_s);
    m_table->setSortingEnabled(false);
    m_text->setReadOnly(true);
    m_text->setObjectName(u"letterText"_s);
    m_text->setAccessibleName(tr("The letter, and what became of it"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_empty->setState(tr("No Letters Yet"),
                      tr("The operator of the sites is asked first. Select domains or sellers on another page, then "
                         "write the letter; its period starts when it is received."),
                      tr("New Letter…"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_strip);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
}

void LettersPage::connectModel()
{
    connect(m_model, &LettersModel::failed, this, &LettersPage::failed);
    connect(m_session, &CaseSession::caseChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            load();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LettersPage::showLetter);
    connect(m_new, &QPushButton::clicked, this, &LettersPage::writeNew);
    connect(m_empty, &EmptyState::buttonClicked, this, &LettersPage::writeNew);
    connect(m_delivery, &QPushButton::clicked, this, [this] { record(LetterEventDialog::Event::delivered); });
    connect(m_receipt, &QPushButton::clicked, this, [this] { record(LetterEventDialog::Event::received); });
    connect(m_answer, &QPushButton::clicked, this, [this] { record(LetterEventDialog::Event::answered); });
    connect(m_save, &QPushButton::clicked, this, &LettersPage::chooseFile);
}

void LettersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void LettersPage::load()
{
    m_isStale = false;
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->load();
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    showLetter();
}

void LettersPage::showLetter()
{
    const LetterStanding *standing = m_model->letterAt(m_table->currentIndex().row());
    const bool isEditable = standing && !m_session->isReadOnly();
    m_new->setEnabled(!m_session->isReadOnly());
    m_delivery->setEnabled(isEditable && !standing->content.isDraft);
    m_receipt->setEnabled(isEditable && standing->letter.delivered.isValid());
    m_answer->setEnabled(isEditable && standing->letter.delivered.isValid());
    m_save->setEnabled(standing != nullptr);
    if (!standing)
        return m_text->clear();
    const Result<ComposedLetter> composed = compose(standing->content);
    QString text;
    if (standing->letter.delivered.isValid())
        text = statementOn(*standing) + u"\n\n"_s + QString(76, u'─') + u"\n\n"_s;
    m_text->setPlainText(text + (composed ? plainText(*composed) : composed.error().message));
}

void LettersPage::writeNew()
{
    if (m_selection->entities().empty())
        return m_strip->showMessage(
            MessageStrip::Level::info,
            tr("Select the domains, or the sellers who advertise them, on another page first."));
    m_strip->clear();
    LetterDialog dialog(m_session, m_selection->entities(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    load();
    choose(dialog.reference());
}

void LettersPage::choose(const QString &reference)
{
    if (m_isStale)
        load();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->letterAt(row)->letter.reference == reference)
            m_table->selectRow(row);
    }
}

void LettersPage::record(LetterEventDialog::Event event)
{
    if (const LetterStanding *standing = m_model->letterAt(m_table->currentIndex().row()))
        LetterEventDialog(m_session, *standing, event, this).exec();
}

void LettersPage::chooseFile()
{
    const LetterStanding *standing = m_model->letterAt(m_table->currentIndex().row());
    if (!standing)
        return;
    QString name = standing->letter.reference;
    name.replace(u'/', u'-').replace(u'\\', u'-').replace(u':', u'-');
    const QString path = chooseFileToSave(
        this,
        {tr("Save Letter"), name + u".pdf"_s, {{tr("PDF (*.pdf)"), u"pdf"_s}, {tr("Plain text (*.txt)"), u"txt"_s}}});
    if (!path.isEmpty())
        saveLetter(path);
}

void LettersPage::saveLetter(const QString &path)
{
    const LetterStanding *standing = m_model->letterAt(m_table->currentIndex().row());
    if (!standing)
        return;
    Result<QByteArray> bytes = QByteArray();
    if (path.endsWith(".txt"_L1, Qt::CaseInsensitive)) {
        const Result<ComposedLetter> composed = compose(standing->content);
        bytes = composed ? Result<QByteArray>(plainText(*composed).toUtf8()) : tl::unexpected(composed.error());
    } else {
        bytes = paintLetter(standing->content);
    }
    if (!bytes)
        return m_strip->showMessage(MessageStrip::Level::error, bytes.error().message);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return m_strip->showMessage(MessageStrip::Level::error,
                                    tr("\"%1\" could not be written: %2.").arg(path, file.errorString()));
    m_strip->showMessage(MessageStrip::Level::info, tr("Saved \"%1\".").arg(path));
}

} // namespace interdict::ui
