// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/openpacket.h"
#include "models/referrals/packet.h"

#include <QDialog>

#include <memory>
#include <optional>

class QPushButton;
class QTabWidget;

namespace interdict {
class JobRunner;
}

namespace interdict::ui {

class KeyValueForm;
class MessageStrip;
class ProgressRow;

/// Looks into a packet of anyone's, or any BagIt bag, a file or a folder: first checked, then shown, read-only. Nothing
/// in it is opened by another program.
class PacketViewer : public QDialog
{
    Q_OBJECT

public:
    PacketViewer(const QString &path, QWidget *parent);
    ~PacketViewer() override;

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }

private:
    struct Looked
    {
        PacketCheck check;
        std::shared_ptr<OpenPacket> packet; ///< null where there was none to open
        std::optional<QJsonObject> referral;
    };
    static Result<Looked> look(const QString &path, const CancelToken &cancel, const ProgressSink &progress);

    void createLayout();
    void start();
    void showLooked(const Looked &looked);
    void showCheck(const PacketCheck &check);
    void chooseTimestamp();
    void acceptTimestampFile(const QString &path);
    void showReferral(const QJsonObject &referral);
    void addTable(const QString &title, const QString &name, const QStringList &headers, std::vector<QStringList> rows);

    QString m_path;
    JobRunner *m_jobs;
    MessageStrip *m_strip;
    ProgressRow *m_progress;
    QTabWidget *m_tabs;
    KeyValueForm *m_form;
    QPushButton *m_stamp;
};

} // namespace interdict::ui
