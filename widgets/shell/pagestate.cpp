// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/pagestate.h"

#include "widgets/controls/filterfield.h"
#include "widgets/records/filteredtable.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>
#include <memory>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Widget>
QList<Widget *> below(const QWidget *page)
{
    return page->findChildren<Widget *>();
}

template <typename Widget, typename Value>
QJsonArray collect(const QWidget *page, Value value)
{
    QJsonArray values;
    for (const Widget *widget : below<Widget>(page))
        values.append(value(widget));
    return values;
}

template <typename Widget, typename Apply>
void distribute(const QWidget *page, const QJsonArray &values, Apply apply)
{
    const QList<Widget *> widgets = below<Widget>(page);
    if (widgets.size() != values.size())
        return; // another version of the page
    for (qsizetype i = 0; i < widgets.size(); ++i)
        apply(widgets[i], values[i]);
}

/// Rows may come later than the table: then the bar grows, and is set as soon as it reaches that far.
void scrollTo(QScrollBar *bar, int value)
{
    bar->setValue(value);
    if (bar->maximum() >= value)
        return;
    auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(bar, &QScrollBar::rangeChanged, bar, [bar, value, connection](int, int most) {
        if (most < value)
            return;
        bar->setValue(value);
        QObject::disconnect(*connection);
    });
}

} // namespace

QJsonObject pageState(const QWidget *page)
{
    return {{u"tabs"_s, collect<QTabWidget>(page, [](const QTabWidget *tabs) { return tabs->currentIndex(); })},
            {u"filters"_s, collect<FilterField>(page, [](const FilterField *field) { return field->filter(); })},
            {u"groupings"_s, collect<FilteredTable>(page, [](const FilteredTable *rows) { return rows->grouping(); })},
            {u"splitters"_s, collect<QSplitter>(page,
                                                [](const QSplitter *splitter) {
                                                    return QString::fromLatin1(splitter->saveState().toBase64());
                                                })},
            {u"scrolls"_s, collect<QAbstractItemView>(page, [](const QAbstractItemView *view) {
                 return view->verticalScrollBar()->value();
             })}};
}

void setPageState(QWidget *page, const QJsonObject &state)
{
    distribute<QTabWidget>(page, state.value("tabs"_L1).toArray(), [](QTabWidget *tabs, const QJsonValue &index) {
        if (index.toInt() >= 0 && index.toInt() < tabs->count())
            tabs->setCurrentIndex(index.toInt());
    });
    distribute<FilterField>(page, state.value("filters"_L1).toArray(), [](FilterField *field, const QJsonValue &text) {
        if (field->filter() != text.toString())
            field->setFilter(text.toString());
    });
    distribute<FilteredTable>(
        page, state.value("groupings"_L1).toArray(),
        [](FilteredTable *rows, const QJsonValue &grouping) { rows->setGrouping(grouping.toInt(-1)); });
    distribute<QSplitter>(page, state.value("splitters"_L1).toArray(),
                          [](QSplitter *splitter, const QJsonValue &bytes) {
                              const Qt::Orientation now = splitter->orientation(); // the page's, by its size
                              splitter->restoreState(QByteArray::fromBase64(bytes.toString().toLatin1()));
                              splitter->setOrientation(now);
                          });
    distribute<QAbstractItemView>(page, state.value("scrolls"_L1).toArray(),
                                  [](QAbstractItemView *view, const QJsonValue &value) {
                                      if (value.toInt() > 0 || view->verticalScrollBar()->value() > 0)
                                          scrollTo(view->verticalScrollBar(), value.toInt());
                                  });
}

} // namespace interdict::ui
