// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/profilerow.h"

#include "models/values/safetext.h"
#include "widgets/importing/fieldchoice.h"
#include "widgets/importing/importplan.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const KnownProfile &known)
{
    const QString title = visibleLine(known.profile.title());
    return known.isOfCase ? ProfileRow::tr("%1 (of this case)").arg(title) : title;
}

} // namespace

ProfileRow::ProfileRow(ImportPlan *plan, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_box(new QuietBox(this)), m_save(new QPushButton(tr("Save as &Profile…"), this))
{
    m_box->setObjectName(u"profileBox"_s);
    m_box->setToolTip(tr("What the columns of files of this kind mean, from this case or from the program"));
    m_save->setObjectName(u"saveProfileButton"_s);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Keep how the columns are read in the case, for the next file of this kind"));
    auto *label = new QLabel(tr("Pro&file"), this);
    label->setBuddy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_save);
    connect(m_box, &QComboBox::activated, this, [this] { m_plan->useProfile(m_box->currentData().toInt()); });
    connect(m_save, &QPushButton::clicked, this, &ProfileRow::askForName);
}

void ProfileRow::refresh()
{
    m_box->clear();
    m_box->addItem(tr("None: as found in the file"), -1);
    const std::vector<KnownProfile> &profiles = m_plan->profiles();
    for (size_t i = 0; i < profiles.size(); ++i)
        m_box->addItem(titleOf(profiles[i]), int(i));
    m_box->setCurrentIndex(m_box->findData(m_plan->usedProfile()));
    m_save->setEnabled(!m_plan->session()->isReadOnly());
}

QString ProfileRow::hint() const
{
    const int used = m_plan->usedProfile();
    if (used >= 0) {
        const MappingProfile &profile = m_plan->profiles().at(size_t(used)).profile;
        const ProfileMatch match = matchProfile(profile, m_plan->probe(), QFileInfo(m_plan->path()).fileName());
        return match.drift().join(u' ');
    }
    const auto &recognised = m_plan->recognised();
    if (!recognised || recognised->match.isExact())
        return {};
    return tr("The columns are much like those of the profile %1.").arg(visibleLine(recognised->profile.title())) +
           u' ' + recognised->match.drift().join(u' ');
}

void ProfileRow::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"profileNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as Profile"));
    dialog->setLabelText(tr("Name of the profile, such as the market's:"));
    dialog->setOkButtonText(tr("Save"));
    const int used = m_plan->usedProfile();
    dialog->setTextValue(used >= 0 ? m_plan->profiles().at(size_t(used)).profile.name : m_plan->probe().mapping.market);
    connect(dialog, &QInputDialog::textValueSelected, this, &ProfileRow::save);
    dialog->open();
}

void ProfileRow::save(const QString &name)
{
    if (name.simplified().isEmpty())
        return;
    if (Outcome kept = m_plan->saveProfile(name); !kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    refresh();
    Q_EMIT saved(name.simplified());
}

} // namespace interdict::ui
