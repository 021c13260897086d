// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/undostack.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// The stack as it is worked out of entries, among them those that this program would not write.
class TestUndoStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stack = UndoStack();
        m_next = 1;
    }

    void aChoiceTakesItsEntriesBackAndGivesThemAgain();
    void aRedoneEntryIsNotRedoneTwice();
    void anEntryChosenTwiceCountsOnce();
    void choicesOfChoicesSayNothing();
    void choicesOfChoicesEnd();
    void moreThanGoTogetherAreNotTaken();
    void aLongRowOfUndoneEntriesEnds();

private:
    qint64 note(const QString &action, const std::vector<qint64> &about = {})
    {
        m_stack.note(HistoryHead{m_next, action, detailsOf({}, about)});
        return m_next++;
    }

    UndoStack m_stack;
    qint64 m_next = 1;
};

void TestUndoStack::aChoiceTakesItsEntriesBackAndGivesThemAgain()
{
    const qint64 first = note(u"add-note"_s);
    const qint64 second = note(u"add-note"_s);
    const qint64 third = note(u"add-note"_s);
    const qint64 choice = note(u"undo-entries"_s, {third, first});
    QVERIFY(m_stack.isUndone(first) && !m_stack.isUndone(second) && m_stack.isUndone(third));
    QCOMPARE(m_stack.undoable(), choice);
    note(u"undo"_s, {choice});
    QVERIFY(!m_stack.isUndone(first) && !m_stack.isUndone(third));
    QCOMPARE(m_stack.undoable(), third);
    QCOMPARE(m_stack.redoable(), choice);
    note(u"redo"_s, {choice});
    QVERIFY(m_stack.isUndone(first) && m_stack.isUndone(third));
    QCOMPARE(m_stack.redoable(), std::nullopt);
}

void TestUndoStack::aRedoneEntryIsNotRedoneTwice()
{
    const qint64 first = note(u"add-note"_s);
    const qint64 second = note(u"add-note"_s);
    note(u"undo"_s, {second});
    note(u"undo"_s, {first});
    note(u"redo"_s, {second}); // not the next one
    QCOMPARE(m_stack.redoable(), first);
    note(u"undo"_s, {second});
    QCOMPARE(m_stack.redoable(), second);
    note(u"redo"_s, {second});
    note(u"redo"_s, {first});
    QCOMPARE(m_stack.redoable(), std::nullopt);
    QCOMPARE(m_stack.undoable(), second);
}

void TestUndoStack::anEntryChosenTwiceCountsOnce()
{
    const qint64 first = note(u"add-note"_s);
    const qint64 choice = note(u"undo-entries"_s, {first, first, first});
    QCOMPARE(m_stack.chosenBy(choice), std::vector{first});
}

void TestUndoStack::choicesOfChoicesSayNothing()
{
    const qint64 first = note(u"add-note"_s);
    const qint64 choice = note(u"undo-entries"_s, {first});
    const qint64 crafted = note(u"undo-entries"_s, {choice, 99, m_next});
    QVERIFY(m_stack.chosenBy(crafted).empty());
    QVERIFY(m_stack.isUndone(first));
    QVERIFY(!m_stack.isUndone(choice));
}

/// Each doubled the work of the one before: a case of sixty entries was never open.
void TestUndoStack::choicesOfChoicesEnd()
{
    qint64 last = note(u"add-note"_s);
    for (int i = 0; i < 60; ++i)
        last = note(u"undo-entries"_s, {last, last, last - 1, last - 1});
    QCOMPARE(m_stack.undoable(), last);
}

void TestUndoStack::moreThanGoTogetherAreNotTaken()
{
    std::vector<qint64> all;
    for (size_t i = 0; i < UndoStack::mostTogether + 10; ++i)
        all.push_back(note(u"add-note"_s));
    const qint64 choice = note(u"undo-entries"_s, all);
    QCOMPARE(m_stack.chosenBy(choice).size(), UndoStack::mostTogether);
}

/// Undoing looked through all that is undone for the next, and redoing through all that can be redone.
void TestUndoStack::aLongRowOfUndoneEntriesEnds()
{
    constexpr int many = 200'000;
    for (int i = 0; i < many; ++i)
        note(u"add-note"_s);
    for (int i = 0; i < many; ++i)
        note(u"undo"_s);
    QCOMPARE(m_stack.undoable(), std::nullopt);
    QCOMPARE(m_stack.redoable(), 1);
    for (int i = many; i > 0; --i)
        note(u"redo"_s, {i});
    QCOMPARE(m_stack.redoable(), std::nullopt);
    QCOMPARE(m_stack.undoable(), many);
}

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undostack.moc"
