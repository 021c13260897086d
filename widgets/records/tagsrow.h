// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/annotationtable.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace interdict::ui {

/// The tags of a thing: taken off, given another colour, and a field for the next one.
class TagsRow : public QWidget
{
    Q_OBJECT

public:
    TagsRow(CaseSession *session, QWidget *parent);

    /// Returns how many tags there are.
    [[nodiscard]] Result<qint64> showTags(const Thing &thing);

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void createColours();
    void addTag();
    void removeTag();
    void recolour(MarkColour colour);
    void updateButtons();
    [[nodiscard]] const Tag *current() const;
    void tell(const Outcome &outcome);

    CaseSession *m_session;
    QListWidget *m_list;
    QComboBox *m_name;
    QPushButton *m_add;
    QToolButton *m_colour;
    QPushButton *m_remove;
    Thing m_thing;
    std::vector<Tag> m_tags;
};

} // namespace interdict::ui
