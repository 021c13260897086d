// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/nodestyle.h"

#include <QWidget>

class QLabel;

namespace interdict::ui {

class KindMark;
class WrappedText;

/// What an inspector shows: its mark, its name, and what it is.
class InspectorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHeader(QWidget *parent);

    /// `name` may come from a source; it is made visible here.
    void setSubject(NodeKind kind, const QString &name, const QString &what);
    /// Without a mark: a record.
    void setSubject(const QString &name, const QString &what);

private:
    KindMark *m_mark;
    WrappedText *m_name;
    QLabel *m_what;
};

} // namespace interdict::ui
