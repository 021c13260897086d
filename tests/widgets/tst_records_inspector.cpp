// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/caseselection.h"
#include "models/store/listingqueries.h"
#include "models/store/markingtable.h"
#include "tests/itemmodels/importedcase.h"
#include "widgets/controls/bytesview.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/hitdelegate.h"
#include "widgets/controls/keyvalueform.h"
#include "widgets/controls/textquestion.h"
#include "widgets/controls/wrappedtext.h"
#include "widgets/records/inspectorpane.h"
#include "widgets/records/rowstree.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// Follows a seller to its links, from there to the records, and to their bytes.
class RecordsInspectorTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;
    std::unique_ptr<CaseSelection> m_selection;
    std::unique_ptr<InspectorPane> m_pane;

    template <typename Widget>
    Widget *child(const QString &name) const
    {
        return m_pane->findChild<Widget *>(name);
    }

    QString name() const
    {
        const auto names = m_pane->findChildren<WrappedText *>(u"subjectName"_s);
        for (const WrappedText *text : names) {
            if (text->isVisible())
                return text->toPlainText();
        }
        return {};
    }

    void selectSeller(const QString &label)
    {
        m_selection->selectEntities({m_case->entity(EntityKind::seller, label).id});
    }

    void showTab(const QString &tabs, int index)
    {
        QTabBar *bar = child<QTabWidget>(tabs)->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
    }

    static QTreeWidgetItem *find(const RowsTree *tree, const QString &text)
    {
        const auto found = tree->findItems(text, Qt::MatchContains | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.constFirst();
    }

    /// The words that stand marked as sought, wherever they are shown.
    QStringList marked() const
    {
        QStringList words;
        const auto texts = m_pane->findChildren<WrappedText *>();
        for (const WrappedText *text : texts) {
            const auto marks = text->extraSelections();
            for (const QTextEdit::ExtraSelection &mark : marks) {
                if (text->isVisible() && mark.format.background() == hitFormat().background())
                    words << mark.cursor.selectedText();
            }
        }
        return words;
    }

    static void openByKey(RowsTree *tree, QTreeWidgetItem *item)
    {
        tree->setCurrentItem(item);
        QTest::keyClick(tree, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->importMarket();
        m_selection = std::make_unique<CaseSelection>();
        m_pane = std::make_unique<InspectorPane>(m_case->session(), m_selection.get(), nullptr);
        m_pane->resize(340, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_selection.reset();
        m_case.reset();
    }

    void nothingSelectedSaysSo()
    {
        QCOMPARE(m_pane->findChild<EmptyState *>()->title(), u"Nothing Selected"_s);
        selectSeller(u"ann"_s);
        QVERIFY(!m_pane->findChild<EmptyState *>()->isVisible());
        m_selection->clear();
        QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
    }

    void anEntityShowsItsCounts()
    {
        selectSeller(u"ann"_s);
        QCOMPARE(name(), u"ann"_s);
        QVERIFY(child<QPushButton>(u"showListingsButton"_s)
                    ->text()
                    .startsWith(u"2 &Listing"_s)); // the plural is a translation
        auto *tabs = child<QTabWidget>(u"entityTabs"_s);
        QCOMPARE(tabs->tabText(0), u"Links 2"_s);
        QCOMPARE(tabs->tabText(1), u"Records 3"_s);
        QCOMPARE(tabs->tabText(2), u"Notes 0"_s);
    }

    void soughtWordsStandMarked()
    {
        CaseFilters *filters = m_selection->filters();
        selectSeller(u"ann"_s);
        QCOMPARE(marked(), QStringList());
        filters->setSought(u"nn"_s); // names hold what is sought anywhere
        QCOMPARE(marked(), QStringList({u"nn"_s}));
        filters->setSought({});
        QCOMPARE(marked(), QStringList());
        filters->add({.field = RowFilter::Field::text, .text = u"press"_s});
        ListingQuery query;
        query.text = u"press"_s;
        m_selection->selectListing(listingIds(m_case->session()->database(), query)->front());
        QVERIFY2(marked().contains(u"press"_s, Qt::CaseInsensitive), qPrintable(marked().join(u'|')));
        filters->clear();
        QCOMPARE(marked(), QStringList());
    }

    void soughtWordsStandMarkedInRows()
    {
        selectSeller(u"ann"_s);
        auto *tree = child<RowsTree>(u"linksTree"_s);
        QTRY_VERIFY(find(tree, u"ann@example.org"_s));
        const auto warm = [tree] {
            const QImage picture = tree->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    count += picture.pixelColor(x, y) == hitFormat().background().color() ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(warm(), 0);
        m_selection->filters()->setSought(u"example"_s);
        QVERIFY(warm() > 20);
    }

    void countsLeadToListingsAndGraph()
    {
        selectSeller(u"ann"_s);
        QSignalSpy listings(m_selection.get(), &CaseSelection::listingsWanted);
        QSignalSpy graph(m_selection.get(), &CaseSelection::graphWanted);
        QTest::mouseClick(child<QPushButton>(u"showListingsButton"_s), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(u"showInGraphButton"_s), Qt::LeftButton);
        QCOMPARE(listings.count(), 1);
        QCOMPARE(graph.count(), 1);
    }

    void aLinkLeadsToItsRecordsAndTheirBytes()
    {
        selectSeller(u"ann"_s);
        auto *tree = child<RowsTree>(u"linksTree"_s);
        QTreeWidgetItem *link = find(tree, u"ann@example.org"_s);
        QVERIFY(link);
        QCOMPARE(link->text(1), u"2"_s);
        openByKey(tree, link);
        QVERIFY(link->isExpanded());
        QCOMPARE(link->childCount(), 2);
        QSignalSpy wanted(m_selection.get(), &CaseSelection::recordWanted);
        openByKey(tree, link->child(1));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(name(), u"Row 3"_s);
        QCOMPARE(child<BytesView>(u"bytesView"_s)->bytes(),
                 QByteArray("Mould,ann,Lantern,Parts,100,USD,2026-01-01,,,Also ann@example.org"));
    }

    void bytesAreShownExactly()
    {
        m_selection->selectRecord(RowId<Record>(1));
        showTab(u"recordTabs"_s, 2);
        auto *view = child<BytesView>(u"bytesView"_s);
        QVERIFY(view->isVisible());
        QByteArray shown;
        const QStringList lines = view->toPlainText().split(u'\n');
        for (const QString &line : lines) {
            const qsizetype width =
                view->toPlainText().indexOf(u"  "_s, 10) - 10; // the hexadecimal part of a full line
            shown += QByteArray::fromHex(line.mid(10, width).toLatin1());
        }
        QCOMPARE(shown, view->bytes());
        QVERIFY(shown.startsWith("Tablet press,ann,Lantern,"));
    }

    void soughtWordsStandMarkedInBytes()
    {
        m_selection->selectRecord(RowId<Record>(1));
        showTab(u"recordTabs"_s, 2);
        const auto *view = child<BytesView>(u"bytesView"_s);
        QVERIFY(view->extraSelections().isEmpty());
        m_selection->filters()->setSought(u"press"_s);
        const auto characters = [view] {
            QString all;
            const auto marks = view->extraSelections();
            for (qsizetype i = 1; i < marks.size(); i += 2) // after the hexadecimal
                all += marks[i].cursor.selectedText();
            return all;
        };
        QCOMPARE(characters(), u"press"_s);
        m_selection->selectRecord(RowId<Record>(4)); // which says it again
        QCOMPARE(characters(), u"press"_s);
        m_selection->filters()->setSought({});
        QVERIFY(view->extraSelections().isEmpty());
    }

    void aLinkIsShownAtItsEntity()
    {
        const Entity ann = m_case->entity(EntityKind::seller, u"ann"_s);
        const Entity bob = m_case->entity(EntityKind::seller, u"bob"_s);
        QVERIFY(m_case->session()->drawLink(ann, bob, u"one stand"_s));
        const auto link = m_case->session()->database().number("SELECT id FROM link WHERE origin = 1");
        showTab(u"entityTabs"_s, 2);
        Q_EMIT m_selection->thingWanted({ThingKind::link, *link});
        QCOMPARE(m_selection->entities(), std::vector{ann.id});
        const auto *tree = child<RowsTree>(u"linksTree"_s);
        QVERIFY(tree->isVisible() && tree->currentItem());
        QCOMPARE(tree->currentItem()->text(0), u"bob"_s);
        QSignalSpy failed(m_pane.get(), &InspectorPane::failed);
        Q_EMIT m_selection->thingWanted({ThingKind::link, 4711});
        QCOMPARE(failed.count(), 1);
    }

    void cellsStandBesideTheirColumns()
    {
        m_selection->selectRecord(RowId<Record>(1));
        auto *cells = child<KeyValueForm>(u"recordCells"_s);
        QCOMPARE(cells->value(u"title"_s), u"Tablet press"_s);
        QCOMPARE(cells->value(u"price"_s), u"900"_s);
        QCOMPARE(child<KeyValueForm>(u"recordPlace"_s)->value(u"Source"_s), u"lantern.csv"_s);
    }

    void whatWasFoundInARecordLeadsToItsEntity()
    {
        m_selection->selectRecord(RowId<Record>(1));
        showTab(u"recordTabs"_s, 1);
        auto *tree = child<RowsTree>(u"foundTree"_s);
        QTreeWidgetItem *found = find(tree, u"ann@example.org"_s);
        QVERIFY(found);
        QCOMPARE(found->text(1), u"description"_s);
        QCOMPARE(found->text(2), u"10 to 24"_s);
        openByKey(tree, found);
        QCOMPARE(name(), u"ann@example.org"_s);
    }

    void mentionsNameFieldAndText()
    {
        selectSeller(u"bob"_s);
        showTab(u"entityTabs"_s, 1);
        auto *tree = child<RowsTree>(u"mentionsTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(0), u"lantern.csv, row 2"_s);
        QCOMPARE(tree->topLevelItem(0)->text(1), u"seller"_s);
        QCOMPARE(tree->topLevelItem(0)->text(2), u"bob"_s);
    }

    void aNoteAppearsAndUndoRemovesIt()
    {
        selectSeller(u"ann"_s);
        showTab(u"entityTabs"_s, 2);
        auto *list = child<QTabWidget>(u"entityTabs"_s)->findChild<QListWidget *>(u"notesList"_s);
        QTest::keyClicks(child<QTabWidget>(u"entityTabs"_s)->findChild<QPlainTextEdit *>(u"noteField"_s),
                         u"Writes like bob"_s);
        QTest::mouseClick(child<QTabWidget>(u"entityTabs"_s)->findChild<QPushButton *>(u"addNoteButton"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Writes like bob\nann, 2026-01-31"_s));
        QCOMPARE(child<QTabWidget>(u"entityTabs"_s)->tabText(2), u"Notes 1"_s);
        QVERIFY(m_case->session()->undo());
        QCOMPARE(list->count(), 0);
        QVERIFY(m_case->session()->redo());
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 0);
    }

    void drawnLinksSayWhyAndCanBeRemoved()
    {
        QVERIFY(m_case->session()->drawLink(m_case->entity(EntityKind::seller, u"ann"_s),
                                            m_case->entity(EntityKind::seller, u"bob"_s), u"the same pictures"_s));
        selectSeller(u"ann"_s);
        auto *tree = child<RowsTree>(u"linksTree"_s);
        auto *remove = child<QPushButton>(u"removeLinkButton"_s);
        tree->setCurrentItem(find(tree, u"ann@example.org"_s));
        QVERIFY(!remove->isEnabled()); // found links are evidence
        QTreeWidgetItem *drawn = find(tree, u"bob"_s);
        openByKey(tree, drawn);
        QVERIFY(drawn->child(0)->text(0).contains(u"the same pictures"_s));
        QVERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(!find(tree, u"bob"_s));
        QVERIFY(m_case->session()->undo());
        QVERIFY(find(tree, u"bob"_s));
    }

    void aListingShowsItsPriceHistory()
    {
        ListingQuery query;
        query.text = u"press"_s;
        const auto ids = listingIds(m_case->session()->database(), query);
        m_selection->selectListing(ids->front());
        QCOMPARE(name(), u"Tablet press"_s);
        QCOMPARE(child<KeyValueForm>(u"listingFields"_s)->value(u"Last price"_s), u"950 USD"_s);
        auto *tree = child<RowsTree>(u"sightingsTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(0), u"2026-01-03"_s);
        QCOMPARE(tree->topLevelItem(0)->text(1), u"900 USD"_s);
        showTab(u"listingTabs"_s, 1);
        openByKey(tree, tree->topLevelItem(1));
        QCOMPARE(name(), u"Row 4"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_Escape); // back to the listing
        QCOMPARE(name(), u"Tablet press"_s);
    }

    void theSellerOfAListingIsOneClickAway()
    {
        m_selection->selectListing(listingIds(m_case->session()->database(), {})->front());
        QTest::mouseClick(child<QPushButton>(u"sellerButton"_s), Qt::LeftButton);
        QTRY_COMPARE(name(), u"ann"_s);
        QTest::mouseClick(child<QToolButton>(u"backButton"_s), Qt::LeftButton);
        QCOMPARE(name(), u"Mould"_s);
        QVERIFY(m_selection->listing().isStored());
    }

    void aSellerIsMarkedWithAReasonAndUndone()
    {
        selectSeller(u"ann"_s);
        QCOMPARE(child<QPushButton>(u"markingButton"_s)->text(), u"Not Marked…"_s);
        QTest::keyClick(child<QPushButton>(u"markingButton"_s), Qt::Key_Space);
        auto *question = m_pane->findChild<TextQuestion *>();
        QVERIFY(question);
        auto *levels = question->findChild<QComboBox *>(u"gradeBox"_s);
        levels->setCurrentIndex(levels->findText(u"TLP:RED"_s));
        QTest::keyClicks(question->findChild<QPlainTextEdit *>(u"answerField"_s), u"told by an informant"_s);
        QTest::mouseClick(question->findChild<QPushButton *>(u"answerButton"_s), Qt::LeftButton);
        const qint64 ann = m_case->entity(EntityKind::seller, u"ann"_s).id.value();
        const auto marking = markingOf(m_case->session()->database(), FactKind::entity, ann);
        QVERIFY(marking && *marking);
        QCOMPARE(int((*marking)->marking), int(Marking::red));
        QCOMPARE((*marking)->reason, u"told by an informant"_s);
        QTRY_COMPARE(child<QPushButton>(u"markingButton"_s)->text(), u"TLP:RED…"_s);
        QVERIFY(m_case->session()->undo());
        QTRY_COMPARE(child<QPushButton>(u"markingButton"_s)->text(), u"Not Marked…"_s);
    }

    void hostileNamesStayText()
    {
        QVERIFY(m_case->session()->renameEntity(m_case->entity(EntityKind::seller, u"bob"_s), u"<h1>x</h1>\u202E"_s));
        m_selection->selectEntities({m_case->entity(EntityKind::seller, u"<h1>"_s).id});
        QCOMPARE(name(), u"<h1>x</h1>⟨U+202E⟩"_s);
    }
};

QTEST_MAIN(RecordsInspectorTest)
#include "tst_records_inspector.moc"
