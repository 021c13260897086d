// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/openpacket.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace interdict {
class JobRunner;
}

namespace interdict::ui {

class BytesView;
class DataTable;
class TextTableModel;

/// The files of a packet, and the beginning of the chosen one: text as text, a picture as a picture, all else as bytes.
class PacketFilesView : public QWidget
{
    Q_OBJECT

public:
    PacketFilesView(std::shared_ptr<OpenPacket> packet, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }

private:
    void createLayout();
    void fill();
    void showChosen();
    void showBytes(const QString &name, const QByteArray &bytes);

    std::shared_ptr<OpenPacket> m_packet;
    JobRunner *m_jobs;
    TextTableModel *m_model;
    DataTable *m_table;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    QLabel *m_picture;
    BytesView *m_bytes;
    QLabel *m_note;
};

} // namespace interdict::ui
