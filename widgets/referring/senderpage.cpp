// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/senderpage.h"

#include "widgets/referring/packetwizard.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct SenderField
{
    const char16_t *name; ///< of the setting and, with "Field" behind it, of the widget
    QString PacketParty::*value;
    const char *label;
    const char *hint;
};

constexpr SenderField senderFields[] = {
    {u"organisation", &PacketParty::organisation, QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "&Organisation:"),
     QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "The sending body, in full")},
    {u"person", &PacketParty::person, QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "&Person:"),
     QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "Who answers questions about this packet")},
    {u"role", &PacketParty::role, QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "&Role:"),
     QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "Rank or function")},
    {u"reference", &PacketParty::reference, QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "Re&ference:"),
     QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "Badge or file number")},
    {u"phone", &PacketParty::phone, QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "P&hone:"),
     QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "With the country's code; the recipient may call back to verify")},
    {u"email", &PacketParty::email, QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "&E-mail:"),
     QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "An official address")},
    {u"authority", &PacketParty::authority, QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "&Authority:"),
     QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "The law that empowers the sending body")},
    {u"jurisdiction", &PacketParty::jurisdiction, QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "&Jurisdiction:"),
     QT_TRANSLATE_NOOP("interdict::ui::SenderPage", "Country, state or district")},
};

QString settingsKey(const SenderField &field)
{
    return u"referral/sender/"_s + QString::fromUtf16(field.name);
}

} // namespace

SenderPage::SenderPage(PacketWizard *wizard) : WizardStep(wizard)
{
    setTitle(tr("Who Sends It"));
    setSubTitle(tr("Recipients act on requests that they can verify. These fields are remembered on this computer."));
    createLayout();
    readRemembered();
}

void SenderPage::createLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    for (const SenderField &field : senderFields) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QString::fromUtf16(field.name) + u"Field"_s);
        edit->setPlaceholderText(tr(field.hint));
        edit->setMaxLength(300);
        form->addRow(tr(field.label), edit);
        m_fields << edit;
    }
    body()->addLayout(form);
    body()->addStretch(1);
}

void SenderPage::readRemembered()
{
    const PacketParty sender = rememberedSender(*packetWizard()->session());
    for (int i = 0; i < int(m_fields.size()); ++i)
        m_fields[i]->setText(sender.*senderFields[i].value);
}

bool SenderPage::validatePage()
{
    QSettings settings;
    for (int i = 0; i < int(m_fields.size()); ++i) {
        const QString text = m_fields[i]->text().simplified();
        request().sender.*senderFields[i].value = text;
        settings.setValue(settingsKey(senderFields[i]), text);
    }
    return true;
}

SenderDialog::SenderDialog(const CaseSession &session, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(SenderPage::tr("Who Sends It"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const PacketParty sender = rememberedSender(session);
    for (const SenderField &field : senderFields) {
        auto *edit = new QLineEdit(sender.*field.value, this);
        edit->setObjectName(QString::fromUtf16(field.name) + u"Field"_s);
        edit->setPlaceholderText(SenderPage::tr(field.hint));
        edit->setMaxLength(300);
        form->addRow(SenderPage::tr(field.label), edit);
        m_fields << edit;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SenderDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SenderDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

void SenderDialog::accept()
{
    QSettings settings;
    for (int i = 0; i < int(m_fields.size()); ++i)
        settings.setValue(settingsKey(senderFields[i]), m_fields[i]->text().simplified());
    QDialog::accept();
}

PacketParty rememberedSender(const CaseSession &session)
{
    PacketParty sender;
    const QSettings settings;
    for (const SenderField &field : senderFields)
        sender.*field.value = settings.value(settingsKey(field)).toString();
    if (!session.properties().agency.isEmpty())
        sender.organisation = session.properties().agency;
    if (sender.person.isEmpty())
        sender.person = session.author();
    return sender;
}

} // namespace interdict::ui
