// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/widgetkeys.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WidgetKeys)
};

QString keysOf(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString keysOf(const QKeySequence &one, const QKeySequence &other)
{
    return keysOf(one) + u", "_s + keysOf(other);
}

QString plusAndMinus()
{
    return keysOf(QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Minus));
}

void addOfTables(std::vector<KnownShortcut> &keys)
{
    const QString tables = Words::tr("Tables");
    const std::pair<QString, QKeySequence> all[] = {
        {Words::tr("Copy the selected rows"), QKeySequence(QKeySequence::Copy)},
        {Words::tr("Copy the selected rows without the heads"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {Words::tr("Select all rows"), QKeySequence(QKeySequence::SelectAll)},
        {Words::tr("Open the row"), QKeySequence(Qt::Key_Return)},
        {Words::tr("Sort by the column of the current cell, and turn the order round"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        {Words::tr("Menu of the columns"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
        {Words::tr("Show or hide the inspector"), QKeySequence(Qt::Key_Space)}};
    for (const auto &[what, key] : all)
        keys.push_back({tables, what, keysOf(key)});
}

void addOfWindow(std::vector<KnownShortcut> &keys)
{
    const QString window = Words::tr("Window");
    keys.push_back({window, Words::tr("Back out one level"), keysOf(QKeySequence(Qt::Key_Escape))});
    keys.push_back({window, Words::tr("Menu of what has the focus"), Words::tr("Menu, or Shift+F10")});
    keys.push_back({window, Words::tr("Next and previous control"), Words::tr("Tab, Shift+Tab")});
    keys.push_back({window, Words::tr("Remove the filter that has the focus"), keysOf(QKeySequence(Qt::Key_Delete))});
    keys.push_back({window, Words::tr("Add the note, or answer with several lines"),
                    keysOf(QKeySequence(Qt::CTRL | Qt::Key_Return))});
}

void addOfPictures(std::vector<KnownShortcut> &keys)
{
    const QString arrows = Words::tr("Arrow keys");
    const QString closer = Words::tr("Look closer, see more");
    const QString nextAndPrevious = keysOf(QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_P));
    const QString graph = Words::tr("Graph");
    keys.push_back({graph, Words::tr("Go to the neighbour that lies there"), arrows});
    keys.push_back({graph, Words::tr("Go there and keep what is selected"), Words::tr("Shift+arrow keys")});
    keys.push_back({graph, closer, plusAndMinus()});
    keys.push_back({graph, Words::tr("Look at what is selected"), keysOf(QKeySequence(Qt::Key_Z))});
    keys.push_back(
        {graph, Words::tr("Show the whole graph"), keysOf(QKeySequence(Qt::Key_F), QKeySequence(Qt::Key_Home))});
    keys.push_back(
        {graph, Words::tr("Expand the node"), keysOf(QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Space))});
    const QString timeline = Words::tr("Timeline");
    keys.push_back({timeline, Words::tr("Earlier and later days, lane above and below"), arrows});
    keys.push_back({timeline, Words::tr("Next and previous event"), nextAndPrevious});
    keys.push_back({timeline, Words::tr("Select the event, open it"),
                    keysOf(QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Return))});
    keys.push_back({timeline, closer, plusAndMinus()});
    keys.push_back({timeline, Words::tr("Show all days"), keysOf(QKeySequence(Qt::Key_0))});
    const QString places = Words::tr("Places");
    keys.push_back({places, Words::tr("Move the map"), arrows});
    keys.push_back({places, Words::tr("Next and previous place"), nextAndPrevious});
    keys.push_back({places, closer, plusAndMinus()});
    keys.push_back({places, Words::tr("Show the whole map"), keysOf(QKeySequence(Qt::Key_0))});
    const QString charts = Words::tr("Charts");
    keys.push_back({charts, Words::tr("Next and previous bar or point"), arrows});
    keys.push_back({charts, Words::tr("Choose several bars or days"), Words::tr("Shift+arrow keys")});
    keys.push_back({charts, Words::tr("Filter by what is chosen"), keysOf(QKeySequence(Qt::Key_Return))});
    const QString referrals = Words::tr("Referrals");
    keys.push_back({referrals, Words::tr("Column to the left and right"), Words::tr("Left, Right")});
    keys.push_back({referrals, Words::tr("Next state to the left and right"), Words::tr("Ctrl+Left, Ctrl+Right")});
}

} // namespace

std::vector<KnownShortcut> keysOfWidgets()
{
    std::vector<KnownShortcut> keys;
    addOfTables(keys);
    addOfWindow(keys);
    addOfPictures(keys);
    return keys;
}

} // namespace interdict::ui
