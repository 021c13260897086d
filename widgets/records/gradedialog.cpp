// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/gradedialog.h"

#include "models/values/safetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// The names of the numbers 1 to `count` of a scale.
template <typename Value>
QStringList namesOf(int count)
{
    QStringList names;
    for (int number = 1; number <= count; ++number)
        names << displayName(Value(number));
    return names;
}

template <typename Value>
std::optional<Value> chosenIn(const QComboBox *box)
{
    return box->currentIndex() > 0 ? std::optional(Value(box->currentIndex())) : std::nullopt;
}

template <typename Value>
int numberOf(const std::optional<Value> &value)
{
    return value ? int(*value) : 0;
}

} // namespace

GradeDialog::GradeDialog(const QString &name, const GivenGrade &grade, QWidget *parent)
    : QDialog(parent), m_before(grade), m_reason(new QPlainTextEdit(grade.reason, this))
{
    setObjectName(u"gradeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Grade"));
    createLayout(name);
}

QComboBox *GradeDialog::addScale(QFormLayout *form, const QString &label, const QString &objectName,
                                 const QStringList &words, int chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->addItem(tr("not said"));
    box->addItems(words);
    box->setCurrentIndex(chosen);
    form->addRow(label, box);
    return box;
}

void GradeDialog::createLayout(const QString &name)
{
    auto *question = new QLabel(tr("How sure are you of %1?").arg(visibleLine(name)), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setMinimumWidth(420);
    auto *remark =
        new QLabel(tr("Confidence is in the ground of an assessment, likelihood in what it says (ICD 203). The "
                      "source is graded apart from its information (Admiralty code, AJP-2.1)."),
                   this);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(question);
    m_confidence =
        addScale(form, tr("&Confidence:"), u"confidenceBox"_s, namesOf<Confidence>(3), numberOf(m_before.confidence));
    m_likelihood =
        addScale(form, tr("&Likelihood:"), u"likelihoodBox"_s, namesOf<Likelihood>(7), numberOf(m_before.likelihood));
    m_reliability =
        addScale(form, tr("&Source:"), u"reliabilityBox"_s, namesOf<Reliability>(6), numberOf(m_before.reliability));
    m_credibility = addScale(form, tr("&Information:"), u"credibilityBox"_s, namesOf<Credibility>(6),
                             numberOf(m_before.credibility));
    m_reason->setObjectName(u"gradeReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(80);
    form->addRow(tr("&Why:"), m_reason);
    form->addRow(remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *doIt = buttons->addButton(tr("Set Grade"), QDialogButtonBox::AcceptRole);
    doIt->setObjectName(u"setGradeButton"_s);
    doIt->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

GivenGrade GradeDialog::grade() const
{
    GivenGrade grade = m_before;
    grade.confidence = chosenIn<Confidence>(m_confidence);
    grade.likelihood = chosenIn<Likelihood>(m_likelihood);
    grade.reliability = chosenIn<Reliability>(m_reliability);
    grade.credibility = chosenIn<Credibility>(m_credibility);
    grade.reason = m_reason->toPlainText().trimmed();
    return grade;
}

} // namespace interdict::ui
