// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/lexicons/lexiconshelf.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidgetItem;

namespace interdict::ui {

class MessageStrip;
class RowsTree;

/// The lexicons' entries, to look through and to edit. Those of the program and of files that were added are read; a
/// copy of one, or a new one, becomes an entry of the account's own, which come first when words are matched.
class LexiconDialog : public QDialog
{
    Q_OBJECT

public:
    LexiconDialog(LexiconShelf shelf, QWidget *parent);

private:
    enum class Field { name, group, names, street, imprints, ambiguous, cas, sources };

    void createLayout();
    void connectModel();
    void reload();
    void addLexicon(const LexiconShelf::Item &item, size_t index, const QString &wanted);
    void showEntry(const QTreeWidgetItem *row);
    void setText(Field field, const QString &text);
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] QStringList lines(Field field) const;
    [[nodiscard]] const LexiconShelf::Item *currentItem() const;
    [[nodiscard]] const LexiconEntry *currentEntry() const;
    [[nodiscard]] bool isOwn(const LexiconShelf::Item &item) const;
    [[nodiscard]] LexiconEntry edited(const LexiconEntry &before) const;
    void begin(bool isCopy);
    void save();
    void removeEntry();
    void store(const Lexicon &own);
    void allowEditing(bool isAllowed);

    LexiconShelf m_shelf;
    LexiconShelf::Contents m_contents;
    LexiconClass m_editedClass = LexiconClass::substance;
    LexiconEntry m_edited; ///< its id is empty while nothing is edited
    MessageStrip *m_strip;
    QLineEdit *m_filter;
    RowsTree *m_tree;
    QList<QWidget *> m_fields; ///< in the order of Field
    QPushButton *m_new;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace interdict::ui
