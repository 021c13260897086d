// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/textquestion.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

TextQuestion *TextQuestion::ask(QWidget *parent, const Words &words, Lines lines,
                                std::function<void(const QString &)> answer)
{
    return askGraded(parent, words, lines, [answer = std::move(answer)](const QString &text, int) { answer(text); });
}

TextQuestion *TextQuestion::askGraded(QWidget *parent, const Words &words, Lines lines,
                                      std::function<void(const QString &, int)> answer)
{
    return askKind(parent, words, lines, [answer = std::move(answer)](const TextQuestion &question) {
        answer(question.text(), question.grade());
    });
}

TextQuestion *TextQuestion::askKind(QWidget *parent, const Words &words, Lines lines,
                                    std::function<void(const TextQuestion &)> answer)
{
    auto *dialog = new TextQuestion(parent, words, lines);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, dialog, [dialog, answer = std::move(answer)] { answer(*dialog); });
    dialog->open();
    return dialog;
}

QComboBox *TextQuestion::newChoice(const QString &objectName, const QString &spokenName,
                                   const std::vector<std::pair<QString, int>> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(spokenName);
    for (const auto &[name, value] : choices)
        box->addItem(name, value);
    return box;
}

/// With its name before it, as every field has one.
QLayout *TextQuestion::labelled(QComboBox *box)
{
    //: A label: the name of what is chosen, and a colon
    auto *label = new QLabel(tr("%1:").arg(box->accessibleName()), this);
    label->setBuddy(box);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(box);
    row->addStretch(1);
    return row;
}

TextQuestion::TextQuestion(QWidget *parent, const Words &words, Lines lines)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_lines(lines)
{
    setObjectName(u"textQuestion"_s);
    setWindowTitle(words.title);
    auto *question = new QLabel(words.question, this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setBuddy(m_text);
    m_text->setObjectName(u"answerField"_s);
    m_text->setAccessibleName(words.question);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(words.start);
    m_text->selectAll();
    m_text->installEventFilter(this);
    if (lines == Lines::one) {
        m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_text->setFixedHeight(m_text->fontMetrics().height() + 2 * int(m_text->document()->documentMargin()) + 6);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_doIt = buttons->addButton(words.doIt, QDialogButtonBox::AcceptRole);
    m_doIt->setObjectName(u"answerButton"_s);
    m_doIt->setDefault(true);
    m_doIt->setEnabled(!text().isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    if (!words.kinds.empty()) {
        m_kind = newChoice(u"kindBox"_s, words.kindsName, words.kinds);
        layout->addLayout(labelled(m_kind));
    }
    layout->addWidget(m_text);
    if (!words.grades.empty()) {
        m_grade =
            newChoice(u"gradeBox"_s, words.gradesName.isEmpty() ? tr("How sure") : words.gradesName, words.grades);
        layout->addLayout(labelled(m_grade));
    }
    layout->addWidget(buttons);
    constexpr int usualWidth = 440;
    resize(usualWidth, std::max(lines == Lines::one ? 120 : 240, layout->totalHeightForWidth(usualWidth)));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_doIt->setEnabled(!text().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString TextQuestion::text() const
{
    const QString written = m_text->toPlainText();
    return m_lines == Lines::one ? written.simplified() : written.trimmed();
}

int TextQuestion::grade() const
{
    return m_grade ? m_grade->currentData().toInt() : 0;
}

int TextQuestion::kind() const
{
    return m_kind ? m_kind->currentData().toInt() : 0;
}

/// Return answers where there is one line; Ctrl+Return does where there are several.
bool TextQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || (m_lines == Lines::several && !(key->modifiers() & Qt::ControlModifier)))
        return QDialog::eventFilter(watched, event);
    m_doIt->click();
    return true;
}

} // namespace interdict::ui
