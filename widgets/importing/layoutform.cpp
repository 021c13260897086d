// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/layoutform.h"

#include "models/intake/textdecoding.h"
#include "models/values/safetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    int value;
    const char *name;
};

constexpr Choice delimiters[] = {
    {',', QT_TRANSLATE_NOOP("LayoutForm", "Comma  ,")},
    {';', QT_TRANSLATE_NOOP("LayoutForm", "Semicolon  ;")},
    {'\t', QT_TRANSLATE_NOOP("LayoutForm", "Tab")},
    {'|', QT_TRANSLATE_NOOP("LayoutForm", "Vertical bar  |")},
    {':', QT_TRANSLATE_NOOP("LayoutForm", "Colon  :")},
    {'#', QT_TRANSLATE_NOOP("LayoutForm", "Number sign  #")},
    {'%', QT_TRANSLATE_NOOP("LayoutForm", "Percent sign  %")},
    {'^', QT_TRANSLATE_NOOP("LayoutForm", "Caret  ^")},
    {'~', QT_TRANSLATE_NOOP("LayoutForm", "Tilde  ~")},
    {' ', QT_TRANSLATE_NOOP("LayoutForm", "Blank")},
};

constexpr Choice quotes[] = {
    {'"', QT_TRANSLATE_NOOP("LayoutForm", "Double quotes  \"")},
    {'\'', QT_TRANSLATE_NOOP("LayoutForm", "Single quotes  '")},
    {0, QT_TRANSLATE_NOOP("LayoutForm", "None")},
};

constexpr Choice escapes[] = {
    {0, QT_TRANSLATE_NOOP("LayoutForm", "Doubled")},
    {'\\', QT_TRANSLATE_NOOP("LayoutForm", "After a backslash  \\")},
};

constexpr Choice recordEnds[] = {
    {int(SourceLayout::RecordEnd::lf), QT_TRANSLATE_NOOP("LayoutForm", "LF (Unix)")},
    {int(SourceLayout::RecordEnd::crlf), QT_TRANSLATE_NOOP("LayoutForm", "CR LF (Windows)")},
    {int(SourceLayout::RecordEnd::cr), QT_TRANSLATE_NOOP("LayoutForm", "CR alone (old Mac)")},
    {int(SourceLayout::RecordEnd::any), QT_TRANSLATE_NOOP("LayoutForm", "Any of these")},
};

QString choiceName(const char *name)
{
    return QCoreApplication::translate("LayoutForm", name);
}

template <size_t size>
void fill(QComboBox *box, const Choice (&choices)[size])
{
    for (const Choice &choice : choices)
        box->addItem(choiceName(choice.name), choice.value);
}

/// Chooses `value`, which becomes a choice where it is none yet.
void choose(QComboBox *box, const QVariant &value, const QString &name)
{
    if (box->findData(value) < 0)
        box->addItem(name, value);
    box->setCurrentIndex(box->findData(value));
}

QString characterName(char character)
{
    return visibleLine(QString(QLatin1Char(character)));
}

} // namespace

LayoutForm::LayoutForm(QWidget *parent) : QWidget(parent)
{
    createLayout();
}

QComboBox *LayoutForm::box(const QString &objectName, const QString &label)
{
    auto *made = new QComboBox(this);
    made->setObjectName(objectName);
    made->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    made->setMaxVisibleItems(20);
    qobject_cast<QFormLayout *>(layout())->addRow(label, made);
    connect(made, &QComboBox::activated, this, &LayoutForm::changed);
    return made;
}

void LayoutForm::createLayout()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_encoding = box(u"encodingBox"_s, tr("&Encoding:"));
    m_delimiter = box(u"delimiterBox"_s, tr("&Separator:"));
    m_quote = box(u"quoteBox"_s, tr("&Quotes:"));
    m_escape = box(u"escapeBox"_s, tr("Q&uotes in a cell:"));
    m_recordEnd = box(u"recordEndBox"_s, tr("&Record ends:"));
    m_header = new QCheckBox(tr("The first row names the &columns"), this);
    m_header->setObjectName(u"headerBox"_s);
    m_blanks = new QCheckBox(tr("Blanks bet&ween separator and quote do not count"), this);
    m_blanks->setObjectName(u"blanksBox"_s);
    form->addRow(m_header);
    form->addRow(m_blanks);
    for (const QString &encoding : TextDecoder::knownEncodings())
        m_encoding->addItem(encoding, encoding);
    fill(m_delimiter, delimiters);
    fill(m_quote, quotes);
    fill(m_escape, escapes);
    fill(m_recordEnd, recordEnds);
    for (QCheckBox *check : {m_header, m_blanks})
        connect(check, &QCheckBox::clicked, this, &LayoutForm::changed);
}

void LayoutForm::setSourceLayout(const SourceLayout &layout)
{
    m_layout = layout;
    choose(m_encoding, layout.encoding, visibleLine(layout.encoding));
    choose(m_delimiter, int(layout.delimiter), characterName(layout.delimiter));
    choose(m_quote, int(layout.quote), characterName(layout.quote));
    choose(m_escape, int(layout.escape), characterName(layout.escape));
    choose(m_recordEnd, int(layout.recordEnd), {});
    m_header->setChecked(layout.hasHeader);
    m_blanks->setChecked(layout.skipsBlanks);
}

SourceLayout LayoutForm::sourceLayout() const
{
    SourceLayout chosen = m_layout;
    chosen.encoding = m_encoding->currentData().toString();
    chosen.delimiter = char(m_delimiter->currentData().toInt());
    chosen.quote = char(m_quote->currentData().toInt());
    chosen.escape = char(m_escape->currentData().toInt());
    chosen.recordEnd = SourceLayout::RecordEnd(m_recordEnd->currentData().toInt());
    chosen.hasHeader = m_header->isChecked();
    chosen.skipsBlanks = m_blanks->isChecked();
    return chosen;
}

} // namespace interdict::ui
