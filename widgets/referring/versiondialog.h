// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/packetassembly.h"
#include "models/casework/packetversion.h"
#include "models/referrals/packetsigning.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTabWidget;

namespace interdict {
class CaseSession;
class JobRunner;
} // namespace interdict

namespace interdict::ui {

class MessageStrip;

/// For whose eyes the packet is, what it leaves out, and with which key it is signed. Accepting puts that into
/// request(); the packet itself is built later.
class VersionDialog : public QDialog
{
    Q_OBJECT

public:
    VersionDialog(CaseSession *session, const PacketRequest &request, QWidget *parent);

    [[nodiscard]] PacketRequest request() const;
    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }

private:
    struct Choices
    {
        std::vector<std::pair<RowId<Entity>, QString>> entities;
        std::vector<std::pair<QString, QString>> exhibits; ///< number and what it shows
    };
    static Result<Choices> readChoices(const QString &casePath, const CaseProperties &properties,
                                       const PacketRequest &request, const CancelToken &cancel);

    void createLayout();
    [[nodiscard]] QListWidget *newList(const QString &name, const QString &accessibleName);
    void start();
    void fillFields();
    void fillChoices(const Choices &choices);
    void fillKeys(const std::vector<SigningKey> &keys);
    void showVariant();
    [[nodiscard]] PacketVariant variant() const;

    CaseSession *m_session;
    PacketRequest m_request;
    JobRunner *m_jobs;
    JobRunner *m_keyJobs;
    MessageStrip *m_strip;
    QComboBox *m_variant;
    QLabel *m_explanation;
    QTabWidget *m_tabs;
    QListWidget *m_fields;
    QListWidget *m_entities;
    QListWidget *m_exhibits;
    QPlainTextEdit *m_words;
    QComboBox *m_key;
    QLabel *m_keyNote;
    bool m_hasChoices = false; ///< the lists stand for what is in the packet; until then the request's own counts
};

/// "Court version, not signed", "Partner version, 3 more things left out, signed": what a request says, in words.
[[nodiscard]] QString versionInWords(const PacketRequest &request);

} // namespace interdict::ui
