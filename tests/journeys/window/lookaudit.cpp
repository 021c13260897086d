// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/window/lookaudit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace interdict::journeys {

using namespace Qt::StringLiterals;

namespace {

/// Enough to find it: what it is, its name and that of the nearest named thing that holds it.
QString nameOf(const QWidget *widget)
{
    QString name =
        QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1) + u' ' + widget->objectName();
    for (const QWidget *holder = widget->parentWidget(); holder; holder = holder->parentWidget()) {
        if (!holder->objectName().isEmpty() && !holder->objectName().startsWith("qt_"_L1))
            return name + u" in "_s + holder->objectName();
    }
    return name;
}

QList<QWidget *> visibleBelow(const QWidget *top)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = top->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == top->window() && !widget->visibleRegion().isEmpty())
            found << widget;
    }
    return found;
}

/// Parts of other controls, which speak for them.
bool isPart(const QWidget *widget)
{
    const QWidget *holder = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QComboBox *>(holder) ||
           qobject_cast<const QAbstractSpinBox *>(holder) || widget->inherits("QComboBoxPrivateContainer");
}

QString plainWords(QString text)
{
    return text.remove(u'&').simplified();
}

/// On this platform a box tells what is chosen as its name; what is meant here is what it is for.
bool hasSpokenName(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return true;
    const QList<QLabel *> labels = widget->window()->findChildren<QLabel *>();
    if (std::any_of(labels.begin(), labels.end(), [widget](const QLabel *it) { return it->buddy() == widget; }))
        return true;
    if (qobject_cast<QComboBox *>(widget))
        return false;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken && !spoken->text(QAccessible::Name).trimmed().isEmpty();
}

double channel(double value)
{
    value /= 255;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour)) + 0.0722 * channel(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// What most of the pixels are, shades of a gradient taken together.
QRgb groundOf(const QImage &picture, const QRect &rect)
{
    QHash<QRgb, int> counts;
    const QRect seen = rect & picture.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[picture.pixel(x, y) & 0xffe0e0e0];
    }
    QRgb most = 0;
    int best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > best) {
            best = it.value();
            most = it.key();
        }
    }
    return most + 0x0f0f0f; // the middle of its shades
}

/// The text that a widget paints itself, empty where it is none of those.
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    if (label->wordWrap()) {
        const QRect room(0, 0, label->contentsRect().width(), 1 << 20);
        return label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).height() >
               label->contentsRect().height() + 1;
    }
    return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1;
}

bool isCut(const QAbstractButton *button)
{
    const bool isToldWhole = plainWords(button->toolTip()).contains(plainWords(button->text()));
    return !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1 && !isToldWhole;
}

bool isCut(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return box->sizeAdjustPolicy() != QComboBox::AdjustToMinimumContentsLengthWithIcon &&
           box->fontMetrics().horizontalAdvance(box->currentText()) > field.width();
}

QStringList cutHeads(const QHeaderView *header)
{
    QStringList cut;
    for (int section = 0; header->orientation() == Qt::Horizontal && section < header->count(); ++section) {
        const QString head = header->model()->headerData(section, Qt::Horizontal).toString();
        if (!header->isSectionHidden(section) && !head.isEmpty() &&
            header->fontMetrics().horizontalAdvance(head) + 8 > header->sectionSize(section))
            cut << head;
    }
    return cut;
}

QString cutText(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && isCut(label) && label->toolTip().isEmpty())
        return label->text().left(60);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && isCut(button))
        return button->text();
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (box && isCut(box))
        return box->currentText();
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return cutHeads(header).join(u" | "_s);
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    if (edit && edit->text().isEmpty() && edit->toolTip() != edit->placeholderText() &&
        edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > edit->contentsRect().width() - 6)
        return edit->placeholderText();
    return {};
}

/// Laid out by its holder, where nothing may stick out or lie upon something else.
bool isLaidOut(const QWidget *widget)
{
    const QWidget *holder = widget->parentWidget();
    return holder && holder->layout() && holder->layout()->indexOf(const_cast<QWidget *>(widget)) >= 0;
}

std::vector<std::pair<QChar, QString>> lettersOf(const QWidget *widget)
{
    std::vector<std::pair<QChar, QString>> letters;
    const auto add = [&letters, widget](const QString &text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            letters.emplace_back(QChar(keys[0].key()), u"\"%1\" (%2)"_s.arg(text, nameOf(widget)));
    };
    if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
        for (const QAction *action : bar->actions())
            add(action->text());
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(tabs->tabText(tab));
    } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->buddy() && label->buddy()->isVisible())
            add(label->text());
    } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
        add(group->title());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto isOwn = !button->text().isEmpty();
        if (isOwn)
            add(button->text());
    }
    return letters;
}

/// The widgets on which the key of an action holds, its window where it holds everywhere.
QList<QWidget *> placesOf(const QAction *action)
{
    QList<QWidget *> places;
    const QObjectList objects = action->associatedObjects();
    for (QObject *object : objects) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && !qobject_cast<QMenu *>(widget))
            places << widget;
    }
    return places;
}

bool holdAtOnce(const QAction *one, const QAction *other)
{
    const auto isEverywhere = [](const QAction *action) {
        return action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut;
    };
    if (isEverywhere(one) || isEverywhere(other))
        return true;
    const QList<QWidget *> places = placesOf(other);
    for (const QWidget *place : placesOf(one)) {
        for (const QWidget *another : places) {
            if (place == another || place->isAncestorOf(another) || another->isAncestorOf(place))
                return true;
        }
    }
    return false;
}

} // namespace

QStringList namelessControls(const QWidget *top)
{
    QStringList found;
    for (QWidget *widget : visibleBelow(top)) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && !isPart(widget) &&
                               !qobject_cast<QScrollBar *>(widget) && !qobject_cast<QTabBar *>(widget) &&
                               !qobject_cast<QMenuBar *>(widget) && !qobject_cast<QMenu *>(widget);
        if (!isControl || widget->focusProxy())
            continue;
        if (!hasSpokenName(widget))
            found << u"no name: "_s + nameOf(widget);
    }
    return found;
}

QStringList cutTexts(const QWidget *top)
{
    QStringList found;
    const QList<QWidget *> all = visibleBelow(top);
    for (const QWidget *widget : all) {
        if (const QString text = cutText(widget); !text.isEmpty() && !isPart(widget))
            found << u"cut: %1: %2"_s.arg(nameOf(widget), text);
        if (!isLaidOut(widget))
            continue;
        if (!widget->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            found << u"sticks out: %1"_s.arg(nameOf(widget));
        for (const QWidget *other : all) {
            if (other != widget && other->parentWidget() == widget->parentWidget() && isLaidOut(other) &&
                widget < other && !(widget->geometry() & other->geometry()).adjusted(1, 1, -1, -1).isEmpty())
                found << u"overlap: %1 and %2"_s.arg(nameOf(widget), nameOf(other));
        }
    }
    return found;
}

QStringList faintTexts(QWidget *top)
{
    QStringList found;
    const QImage picture = top->grab().toImage();
    const qreal scale = picture.devicePixelRatio();
    for (const QWidget *widget : visibleBelow(top)) {
        if (!widget->isEnabled() || textOf(widget).isEmpty())
            continue;
        const QRect whole(widget->mapTo(top, QPoint()), widget->size());
        const QRect seen = whole.height() > 12 ? whole.adjusted(4, 4, -4, -4) : whole; // frames are no ground
        const QRect pixels(QPointF(seen.topLeft() * scale).toPoint(), seen.size() * scale);
        const QRgb ground = groundOf(picture, pixels);
        const QRgb text = widget->palette().color(QPalette::Active, widget->foregroundRole()).rgb();
        const bool isLarge = widget->fontInfo().pointSizeF() >= 18;
        if (const double ratio = contrast(text, ground); ratio < (isLarge ? 3.0 : 4.5))
            found << u"faint, %1:1: %2: %3"_s.arg(ratio, 0, 'f', 2).arg(nameOf(widget), textOf(widget).left(40));
    }
    return found;
}

QStringList clashingLetters(const QWidget *top)
{
    QStringList found;
    std::map<QChar, QString> taken;
    for (const QWidget *widget : visibleBelow(top)) {
        for (const auto &[letter, what] : lettersOf(widget)) {
            const auto [first, isNew] = taken.emplace(letter, what);
            if (!isNew)
                found << u"Alt+%1: %2 and %3"_s.arg(QString(letter), first->second, what);
        }
    }
    return found;
}

QStringList menuFaults(const QWidget *top)
{
    QStringList found;
    const QList<QMenu *> menus = top->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        std::map<QChar, QString> taken;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->inherits("QWidgetAction"))
                continue;
            if (plainWords(action->text()).isEmpty())
                found << u"no text: %1 in the menu %2"_s.arg(action->objectName(), menu->title());
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (letter.isEmpty() || !action->isVisible())
                continue;
            const auto [first, isNew] = taken.emplace(QChar(letter[0].key()), action->text());
            if (!isNew)
                found << u"two of one letter in the menu %1 %2: %3 and %4"_s.arg(menu->title(), menu->objectName(),
                                                                                 first->second, action->text());
        }
    }
    return found;
}

QStringList clashingKeys(const QWidget *top)
{
    QStringList found;
    std::vector<std::pair<QKeySequence, const QAction *>> all;
    const QList<QAction *> actions = top->findChildren<QAction *>();
    for (const QAction *action : actions) {
        for (const QKeySequence &keys : action->shortcuts()) {
            for (const auto &[other, before] : all) {
                if (keys == other && before != action && holdAtOnce(before, action))
                    found << u"%1: %2 and %3"_s.arg(keys.toString(), before->text(), action->text());
            }
            all.emplace_back(keys, action);
        }
    }
    return found;
}

} // namespace interdict::journeys
