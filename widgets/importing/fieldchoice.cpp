// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/fieldchoice.h"

#include <QWheelEvent>

namespace interdict::ui {

namespace {

constexpr int noField = 0; // fields are numbered from 1

} // namespace

QString fieldTitle(RecordField field)
{
    QString name = displayName(field);
    name[0] = name[0].toUpper();
    return name;
}

FieldChoice::FieldChoice(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    setMaxVisibleItems(int(allRecordFields.size()) + 1);
    addItem(tr("Not used"), noField);
    for (const RecordField field : allRecordFields)
        addItem(fieldTitle(field), int(field));
}

std::optional<RecordField> FieldChoice::field() const
{
    const int number = currentData().toInt();
    return number == noField ? std::nullopt : std::optional(RecordField(number));
}

void FieldChoice::setField(std::optional<RecordField> field)
{
    setCurrentIndex(findData(field ? int(*field) : noField));
}

void FieldChoice::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    Q_EMIT focused();
}

void FieldChoice::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace interdict::ui
