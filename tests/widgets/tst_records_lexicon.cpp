// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/lexicondialog.h"
#include "widgets/records/markedtext.h"

#include "models/values/safetext.h"
#include "widgets/controls/wrappedtext.h"
#include "widgets/records/rowstree.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// What stands in a text is marked where it is shown, and the words that are looked for can be edited.
class RecordsLexiconTest : public QObject
{
    Q_OBJECT

private:
    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    /// Shows the first entry of the lexicon in that row.
    static void choose(const LexiconDialog &dialog, int lexicon, int entry)
    {
        auto *tree = dialog.findChild<RowsTree *>(u"lexiconTree"_s);
        tree->setCurrentItem(tree->topLevelItem(lexicon)->child(entry));
    }

private Q_SLOTS:
    void marksWhatWasFoundAlsoBehindWhatIsMadeVisible()
    {
        const QString text = u"\u202epure heroin,\r\nmail a@b1.com"_s;
        const auto marks = marksOf(LexiconMatcher::builtIn(), text);
        QCOMPARE(marks.size(), size_t(2));
        QWidget parent;
        const WrappedText *shown = markedText(text, marks, &parent);
        QStringList marked;
        for (const QTextEdit::ExtraSelection &selection : shown->extraSelections())
            marked << selection.cursor.selectedText();
        QCOMPARE(marked, (QStringList{u"heroin"_s, u"a@b1.com"_s}));
        QVERIFY(shown->toPlainText().contains(u"202E"_s));
    }

    void entriesOfTheProgramAreReadOnly()
    {
        QTemporaryDir folder;
        const LexiconDialog dialog(LexiconShelf(folder.filePath(u"shelf"_s)), nullptr);
        choose(dialog, 0, 0);
        const auto *name = dialog.findChild<QLineEdit *>(u"lexiconField0"_s);
        QVERIFY(!name->text().isEmpty() && name->isReadOnly());
        QVERIFY(!button(dialog, u"&Save"_s)->isEnabled() && !button(dialog, u"&Remove"_s)->isEnabled());
    }

    void aNewEntryIsMatchedAndCanBeRemoved()
    {
        QTemporaryDir folder;
        const LexiconShelf shelf(folder.filePath(u"shelf"_s));
        const LexiconDialog dialog(shelf, nullptr);
        button(dialog, u"&New Entry"_s)->click();
        dialog.findChild<QLineEdit *>(u"lexiconField0"_s)->setText(u"Zorkamine"_s);
        dialog.findChild<QPlainTextEdit *>(u"lexiconField3"_s)->setPlainText(u"zorkies\n\nblue zork"_s);
        button(dialog, u"&Save"_s)->click();
        QCOMPARE(shelf.matcher()->find(u"zorkamine and blue zork").size(), size_t(2));
        choose(dialog, 0, 0);
        button(dialog, u"&Remove"_s)->click();
        QVERIFY(shelf.matcher()->find(u"zorkamine").empty());
    }

    void aWrongNumberIsRefusedAndNothingWritten()
    {
        QTemporaryDir folder;
        const LexiconShelf shelf(folder.filePath(u"shelf"_s));
        const LexiconDialog dialog(shelf, nullptr);
        button(dialog, u"&New Entry"_s)->click();
        dialog.findChild<QLineEdit *>(u"lexiconField0"_s)->setText(u"Zorkamine"_s);
        dialog.findChild<QPlainTextEdit *>(u"lexiconField6"_s)->setPlainText(u"437-38-8"_s);
        button(dialog, u"&Save"_s)->click();
        QVERIFY(shelf.matcher()->find(u"zorkamine").empty());
    }

    void aCopyComesBeforeTheProgramsEntry()
    {
        QTemporaryDir folder;
        const LexiconShelf shelf(folder.filePath(u"shelf"_s));
        const LexiconDialog dialog(shelf, nullptr);
        choose(dialog, 0, 0);
        const QString name = dialog.findChild<QLineEdit *>(u"lexiconField0"_s)->text();
        button(dialog, u"&Copy to Own"_s)->click();
        dialog.findChild<QLineEdit *>(u"lexiconField1"_s)->setText(u"own group"_s);
        button(dialog, u"&Save"_s)->click();
        const auto hits = shelf.matcher()->find(name);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().entry->group, u"own group"_s);
    }
};

QTEST_MAIN(RecordsLexiconTest)
#include "tst_records_lexicon.moc"
