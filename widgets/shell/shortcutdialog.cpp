// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/shortcutdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// "&Undo: Removed a note…" is "Undo" here, "&New…" is "New", and so is "New (&N)…", as languages without Latin letters
/// write it.
QString plainText(QString text)
{
    static const QRegularExpression inBrackets(u"\\s*\\(&?[A-Z0-9]\\)"_s);
    text.remove(inBrackets);
    text.replace(u"&&"_s, u"\x01"_s);
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString keysOf(const QList<QKeySequence> &all)
{
    QStringList keys;
    for (const QKeySequence &each : all)
        keys << each.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

/// The menu the action is in; else the page it belongs to.
QString placeOf(const QAction *action)
{
    const QObjectList objects = action->associatedObjects();
    for (const QObject *object : objects) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (menu && !menu->title().isEmpty())
            return plainText(menu->title());
    }
    for (const QObject *owner = action->parent(); owner; owner = owner->parent()) {
        const QVariant title = owner->property("pageTitle");
        if (title.isValid())
            return title.toString();
    }
    return {};
}

} // namespace

std::vector<KnownShortcut> shortcutsOf(const QWidget *window)
{
    std::vector<KnownShortcut> found = keysOfWidgets();
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString what = plainText(action->iconText().isEmpty() ? action->text() : action->iconText());
        if (!action->shortcut().isEmpty() && !what.isEmpty())
            found.push_back({placeOf(action), what, keysOf(action->shortcuts())});
    }
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        // Those made of a mnemonic hold for a dialog only and are seen there.
        const bool isMnemonic = button->shortcut() == QKeySequence::mnemonic(button->text());
        if (!button->shortcut().isEmpty() && !isMnemonic && !button->text().isEmpty())
            found.push_back({ShortcutDialog::tr("Window"), plainText(button->text()),
                             button->shortcut().toString(QKeySequence::NativeText)});
    }
    for (KnownShortcut &each : found) {
        if (each.place.isEmpty())
            each.place = ShortcutDialog::tr("Window");
    }
    std::stable_sort(found.begin(), found.end(), [](const KnownShortcut &a, const KnownShortcut &b) {
        return a.place != b.place ? a.place.localeAwareCompare(b.place) < 0 : a.what.localeAwareCompare(b.what) < 0;
    });
    const auto isSame = [](const KnownShortcut &a, const KnownShortcut &b) {
        return a.place == b.place && a.what == b.what && a.keys == b.keys;
    };
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
    return found;
}

ShortcutDialog::ShortcutDialog(const std::vector<KnownShortcut> &shortcuts, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_keys(new QTreeWidget(this))
{
    setObjectName(u"shortcutDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("What to do, or a key"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_keys->setObjectName(u"shortcutList"_s);
    m_keys->setAccessibleName(tr("Shortcuts"));
    m_keys->setHeaderLabels({tr("What"), tr("Keys")});
    m_keys->setUniformRowHeights(true);
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_keys);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::narrow);
    fill(shortcuts);
    resize(560, 600);
}

void ShortcutDialog::fill(const std::vector<KnownShortcut> &shortcuts)
{
    QTreeWidgetItem *place = nullptr;
    for (const KnownShortcut &each : shortcuts) {
        if (!place || place->text(0) != each.place) {
            place = new QTreeWidgetItem(m_keys, {each.place});
            QFont strong = font();
            strong.setWeight(QFont::DemiBold);
            place->setFont(0, strong);
        }
        new QTreeWidgetItem(place, {each.what, each.keys});
    }
    m_keys->expandAll();
}

void ShortcutDialog::narrow(const QString &text)
{
    for (int i = 0; i < m_keys->topLevelItemCount(); ++i) {
        QTreeWidgetItem *place = m_keys->topLevelItem(i);
        const bool isPlace = place->text(0).contains(text, Qt::CaseInsensitive);
        bool hasAny = false;
        for (int row = 0; row < place->childCount(); ++row) {
            QTreeWidgetItem *key = place->child(row);
            const bool isShown = isPlace || key->text(0).contains(text, Qt::CaseInsensitive) ||
                                 key->text(1).contains(text, Qt::CaseInsensitive);
            key->setHidden(!isShown);
            hasAny |= isShown;
        }
        place->setHidden(!hasAny);
    }
}

} // namespace interdict::ui
