// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/versiondialog.h"

#include "models/casework/jobrunner.h"
#include "models/referrals/redaction.h"
#include "models/values/safetext.h"
#include "widgets/controls/messagestrip.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueRole = Qt::UserRole;

QListWidgetItem *addItem(QListWidget *list, const QString &text, const QVariant &value, bool isChecked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(valueRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    return item;
}

/// The values of the checked items that are the user's own choice.
QVariantList checkedValues(const QListWidget *list)
{
    QVariantList values;
    for (int i = 0; i < list->count(); ++i) {
        const QListWidgetItem *item = list->item(i);
        if (item->checkState() == Qt::Checked && (item->flags() & Qt::ItemIsEnabled))
            values << item->data(valueRole);
    }
    return values;
}

QStringList texts(const QVariantList &values)
{
    QStringList list;
    for (const QVariant &value : values)
        list << value.toString();
    return list;
}

} // namespace

VersionDialog::VersionDialog(CaseSession *session, const PacketRequest &request, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_request(request),
      m_jobs(new JobRunner(this)),
      m_keyJobs(new JobRunner(this)),
      m_strip(new MessageStrip(this)),
      m_variant(new QComboBox(this)),
      m_explanation(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_fields(newList(u"withheldFieldsList"_s, tr("Fields to leave out"))),
      m_entities(newList(u"withheldEntitiesList"_s, tr("Entities to leave out"))),
      m_exhibits(newList(u"withheldExhibitsList"_s, tr("Exhibits to withhold"))),
      m_words(new QPlainTextEdit(this)),
      m_key(new QComboBox(this)),
      m_keyNote(new QLabel(this))
{
    setObjectName(u"versionDialog"_s);
    setWindowTitle(tr("Version and Signature"));
    createLayout();
    fillFields();
    connect(m_variant, &QComboBox::currentIndexChanged, this, &VersionDialog::showVariant);
    showVariant();
    start();
}

QListWidget *VersionDialog::newList(const QString &name, const QString &accessibleName)
{
    auto *list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

void VersionDialog::createLayout()
{
    m_variant->setObjectName(u"variantBox"_s);
    for (const PacketVariant each : allPacketVariants)
        m_variant->addItem(displayName(each), toToken(each));
    m_variant->setCurrentIndex(m_variant->findData(toToken(m_request.variant)));
    m_words->setObjectName(u"withheldWordsField"_s);
    m_words->setAccessibleName(tr("Words to leave out"));
    m_words->setPlaceholderText(tr("One a line, such as a victim's name. They are left out wherever they stand, "
                                   "however they are written; exhibits that hold them are withheld."));
    m_words->setPlainText(m_request.withheldTexts.join(u'\n'));
    m_key->setObjectName(u"signingKeyBox"_s);
    m_key->addItem(tr("Do not sign"), QString());
    for (QLabel *label : {m_explanation, m_keyNote}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_tabs->addTab(m_fields, tr("Fields"));
    m_tabs->addTab(m_entities, tr("Entities"));
    m_tabs->addTab(m_exhibits, tr("Exhibits"));
    m_tabs->addTab(m_words, tr("Words"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Version:"), m_variant);
    form->addRow(QString(), m_explanation);
    auto *keyForm = new QFormLayout;
    keyForm->addRow(tr("&Sign with:"), m_key);
    keyForm->addRow(QString(), m_keyNote);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_strip);
    layout->addLayout(form);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(keyForm);
    layout->addWidget(buttons);
    resize(680, 560);
}

void VersionDialog::fillFields()
{
    for (const RedactableField &field : redactableFields())
        addItem(m_fields, field.name, field.token, m_request.withheldFields.contains(field.token));
}

PacketVariant VersionDialog::variant() const
{
    return packetVariantFromToken(m_variant->currentData().toString()).value_or(PacketVariant::court);
}

/// What the version leaves out by itself is shown as checked, and cannot be taken back.
void VersionDialog::showVariant()
{
    const QStringList &leftOut = fieldsLeftOutBy(variant());
    const QStringList own = texts(checkedValues(m_fields));
    for (int i = 0; i < m_fields->count(); ++i) {
        QListWidgetItem *item = m_fields->item(i);
        const bool isLeftOut = leftOut.contains(item->data(valueRole).toString());
        item->setCheckState(isLeftOut || own.contains(item->data(valueRole).toString()) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(isLeftOut ? Qt::ItemIsUserCheckable
                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    m_explanation->setText(
        leftOut.isEmpty() ? tr("It holds everything, but for what you leave out below.")
                          : tr("It leaves out what is checked and greyed below, and what you leave out yourself."));
}

Result<VersionDialog::Choices> VersionDialog::readChoices(const QString &casePath, const CaseProperties &properties,
                                                          const PacketRequest &request, const CancelToken &cancel)
{
    const Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    const Result<ReadPacket> packet = readPacket(*database, properties, request, cancel);
    if (!packet)
        return tl::unexpected(packet.error());
    Choices choices;
    choices.entities.resize(packet->content.entities.size());
    for (auto entity = packet->entityIndex.cbegin(); entity != packet->entityIndex.cend(); ++entity) {
        const PacketEntity &shown = packet->content.entities.at(size_t(*entity));
        choices.entities[size_t(*entity)] = {entity.key(),
                                             displayName(shown.kind) + u": "_s + visibleLine(shown.label).left(100)};
    }
    for (const PacketExhibit &exhibit : packet->content.exhibits)
        choices.exhibits.emplace_back(exhibit.number, visibleLine(exhibit.text).left(120));
    return choices;
}

void VersionDialog::start()
{
    m_jobs->start<Choices>(
        tr("Reading what the packet holds"),
        [path = m_session->path(), properties = m_session->properties(), request = m_request](
            const CancelToken &cancel, const ProgressSink &) { return readChoices(path, properties, request, cancel); },
        [this](const Result<Choices> &choices) {
            if (choices)
                fillChoices(*choices);
            else if (choices.error().code != ErrorCode::cancelled)
                m_strip->showMessage(MessageStrip::Level::error, choices.error().message);
        });
    m_keyNote->setText(tr("Asking GnuPG for keys…"));
    m_keyJobs->start<std::vector<SigningKey>>(
        tr("Asking GnuPG for keys"), [](const CancelToken &, const ProgressSink &) { return signingKeys(); },
        [this](const Result<std::vector<SigningKey>> &keys) {
            m_keyNote->setText(
                !keys           ? keys.error().message
                : keys->empty() ? tr("There is no key that can sign in your GnuPG.")
                                : tr("The passphrase is asked for by GnuPG's own window while the packet is built."));
            if (keys)
                fillKeys(*keys);
        });
}

void VersionDialog::fillChoices(const Choices &choices)
{
    for (const auto &[id, name] : choices.entities) {
        const bool isWithheld = std::find(m_request.withheldEntities.begin(), m_request.withheldEntities.end(), id) !=
                                m_request.withheldEntities.end();
        addItem(m_entities, name, id.value(), isWithheld);
    }
    for (const auto &[number, shows] : choices.exhibits)
        addItem(m_exhibits, number + u"  "_s + shows, number, m_request.withheldExhibits.contains(number));
    m_hasChoices = true;
}

void VersionDialog::fillKeys(const std::vector<SigningKey> &keys)
{
    for (const SigningKey &key : keys)
        m_key->addItem(tr("%1 (%2)").arg(visibleLine(key.owner).left(80), key.fingerprint.right(16)), key.fingerprint);
    const int chosen = m_key->findData(m_request.signingKey);
    m_key->setCurrentIndex(std::max(chosen, 0));
}

PacketRequest VersionDialog::request() const
{
    PacketRequest request = m_request;
    request.variant = variant();
    request.withheldFields = texts(checkedValues(m_fields));
    request.withheldTexts.clear();
    for (const QString &line : m_words->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            request.withheldTexts << line.trimmed();
    }
    request.signingKey = m_key->currentData().toString();
    if (!m_hasChoices)
        return request;
    request.withheldEntities.clear();
    for (const QVariant &id : checkedValues(m_entities))
        request.withheldEntities.emplace_back(id.toLongLong());
    request.withheldExhibits = texts(checkedValues(m_exhibits));
    return request;
}

QString versionInWords(const PacketRequest &request)
{
    const auto more =
        qint64(request.withheldFields.size() + request.withheldExhibits.size() + request.withheldTexts.size()) +
        qint64(request.withheldEntities.size());
    const QString version = displayName(request.variant);
    const QString what =
        more > 0 ? VersionDialog::tr("%1, %n more left out", nullptr, int(more)).arg(version) : version;
    return request.signingKey.isEmpty() ? VersionDialog::tr("%1, not signed").arg(what)
                                        : VersionDialog::tr("%1, signed").arg(what);
}

} // namespace interdict::ui
