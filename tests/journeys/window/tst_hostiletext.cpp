// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/caseimport.h"
#include "models/casework/factmarking.h"
#include "models/casework/judging.h"
#include "models/casework/quarantine.h"
#include "models/casework/savedsearches.h"
#include "models/store/entityqueries.h"
#include "models/store/historylog.h"
#include "models/values/safetext.h"
#include "tests/journeys/window/windowdriver.h"
#include "widgets/controls/datatable.h"
#include "widgets/shell/casepages.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

namespace {

/// A name that, taken as rich text, asks a host of the seller's for a picture, and so says who looks at it.
const QString hostile = u"<img src=\"//h/x\">"_s;

bool isTakenAsRich(const QString &text)
{
    return text.contains("<img"_L1, Qt::CaseInsensitive) && Qt::mightBeRichText(text);
}

/// Looks at everything on the screen that Qt may take as rich text without being told to.
class Walk
{
public:
    QStringList offences;
    int labels = 0; ///< that hold the name
    int tips = 0;

    void everything()
    {
        for (const QWidget *widget : QApplication::allWidgets())
            lookAt(widget);
    }

    /// What a canvas says where the mouse rests, at some hundred places.
    void rest(QWidget *widget)
    {
        for (int y = 4; y < widget->height(); y += std::max(12, widget->height() / 14)) {
            for (int x = 4; x < widget->width(); x += std::max(12, widget->width() / 14)) {
                QHelpEvent help(QEvent::ToolTip, {x, y}, widget->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(widget, &help);
                tip(QToolTip::text(), widget);
            }
        }
        QToolTip::hideText();
    }

    void tip(const QString &text, const QObject *of)
    {
        tips += text.contains("img src"_L1);
        if (isTakenAsRich(text))
            offend(of, text);
    }

private:
    void lookAt(const QWidget *widget)
    {
        tip(widget->toolTip(), widget);
        tip(widget->whatsThis(), widget);
        for (const QAction *action : widget->actions()) {
            tip(action->toolTip() == action->text() ? QString() : action->toolTip(), action);
            tip(action->whatsThis(), action);
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAtLabel(label);
        if (const auto *text = qobject_cast<const QTextEdit *>(widget); text && text->toHtml().contains("<img"_L1))
            offend(text, text->toPlainText());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            lookAtModel(view, view->model(), {}, 0);
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            lookAtModel(box, box->model(), {}, 0);
    }

    void lookAtLabel(const QLabel *label)
    {
        labels += label->text().contains("img src"_L1);
        if (label->textFormat() != Qt::PlainText && isTakenAsRich(label->text()))
            offend(label, label->text());
    }

    void lookAtModel(const QObject *of, const QAbstractItemModel *model, const QModelIndex &parent, int depth)
    {
        for (int column = 0; column < model->columnCount(parent); ++column)
            tip(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), of);
        for (int row = 0; row < std::min(60, model->rowCount(parent)); ++row) {
            tip(model->headerData(row, Qt::Vertical, Qt::ToolTipRole).toString(), of);
            for (int column = 0; column < model->columnCount(parent); ++column)
                tip(model->index(row, column, parent).data(Qt::ToolTipRole).toString(), of);
            if (depth < 4)
                lookAtModel(of, model, model->index(row, 0, parent), depth + 1);
        }
    }

    void offend(const QObject *of, const QString &text)
    {
        QString where = u"%1: %2"_s.arg(QLatin1StringView(of->metaObject()->className()), text.left(80));
        for (const QObject *it = of; it; it = it->parent()) {
            if (!it->objectName().isEmpty())
                where.prepend(it->objectName() + u'/');
        }
        if (!offences.contains(where))
            offences << where;
    }
};

} // namespace

/// A case in which everybody and everything bears a hostile name: no tooltip, label or box of the window takes it as
/// rich text.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWalkFindsWhatItLooksFor();
    void noPageTakesTheNameAsRichText_data();
    void noPageTakesTheNameAsRichText();
    void noBoxTakesTheNameAsRichText();
    void undoAndRedoSayTheNameAsItIs();
    void cleanupTestCase() { m_driver.reset(); }

private:
    [[nodiscard]] CaseSession &session() { return *m_driver->window().session(); }
    [[nodiscard]] RowId<Entity> first(EntityKind kind)
    {
        EntityQuery query;
        query.kinds = {kind};
        const auto ids = entityIds(session().database(), query);
        const auto rows = entityRows(session().database(), *ids);
        for (const EntityRow &row : *rows) {
            if (row.entity.label.contains("img src"_L1))
                return row.entity.id;
        }
        return {};
    }
    void import();
    void work();
    void verify(const Walk &walk) { QVERIFY2(walk.offences.isEmpty(), qPrintable(walk.offences.join(u'\n'))); }

    QTemporaryDir m_folder;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    std::unique_ptr<WindowDriver> m_driver;
};

void TestHostileText::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_hostiletext"_s);
    QSettings().clear();
    m_driver = std::make_unique<WindowDriver>(m_clock);
    CaseProperties properties;
    properties.name = properties.agency = properties.reference = properties.description = hostile;
    QVERIFY(m_driver->window().newCase(m_folder.filePath(u"hostile.icase"_s), properties));
    session().setAuthor(hostile);
    import();
    work();
}

void TestHostileText::import()
{
    QFile file(m_folder.filePath(u"<img src=x>.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("title,seller,market,category,price,currency,date,origin,destination,description\n");
    const QByteArray name = "\"&lt;img src=\"\"//h/x\"\"&gt;\""; // tags are taken out, and entities read, in that order
    for (int i = 0; i < 6; ++i)
        file.write("\"" + QByteArray::number(i) + " &lt;img src=\"\"//h/x\"\"&gt;\"," + (i % 2 ? "ann" : name) + ',' +
                   name + ',' + name + "," + QByteArray::number(100 + i) + ",USD,2026-01-0" +
                   QByteArray::number(i + 1) + ",China,Germany," + name + "\n");
    file.write(name + "," + name + "," + name + ",,5,USD,2026-01-09,,,a,surplus <img src=x>,cell\n"); // is rejected
    file.close();
    const auto probe = probeFile(file.fileName(), {});
    QVERIFY(probe);
    const auto imported =
        importFile({session().path(), file.fileName(), probe->layout, probe->mapping, hostile, m_clock.now()}, {}, {});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QVERIFY(session().refresh());
}

/// What an analyst says, with the name in it.
void TestHostileText::work()
{
    const RowId<Entity> seller = first(EntityKind::seller);
    const RowId<Entity> site = first(EntityKind::site);
    QVERIFY(seller.isStored());
    QVERIFY(site.isStored());
    Annotations annotations(session());
    for (const Thing &thing : {Thing{ThingKind::entity, seller.value()}, Thing{ThingKind::listing, 1},
                               Thing{ThingKind::record, 1}, Thing{ThingKind::source, 1}}) {
        QVERIFY(annotations.addNote(thing, hostile));
        QVERIFY(annotations.tag(std::span(&thing, 1), hostile));
    }
    EntityQuery all;
    all.kinds = {EntityKind::seller};
    const auto sellers = entityRows(session().database(), *entityIds(session().database(), all));
    QVERIFY(sellers && sellers->size() >= 2);
    QVERIFY(session().drawLink((*sellers)[0].entity, (*sellers)[1].entity, hostile));
    QVERIFY(Judging(session()).judge(
        {{{(*sellers)[0].entity.id, (*sellers)[1].entity.id}}, Verdict::different, hostile, 80}));
    QVERIFY(SavedSearches(session()).saveSearch(hostile, hostile));
    QVERIFY(markFact(session(), FactKind::source, 1, *parseMarking(u"TLP:RED"_s), hostile));
    const auto waiting = reviewIds(session().database(), {});
    QVERIFY(waiting && !waiting->empty());
    QVERIFY(Quarantine(session()).confirm(std::span(&waiting->front(), 1), hostile));
}

void TestHostileText::theWalkFindsWhatItLooksFor()
{
    QLabel label(hostile);
    QWidget tipped;
    tipped.setToolTip(hostile);
    Walk walk;
    walk.everything();
    QCOMPARE(walk.offences.size(), 2);
    label.setTextFormat(Qt::PlainText);
    tipped.setToolTip(hostile.toHtmlEscaped());
    Walk clean;
    clean.everything();
    verify(clean);
}

void TestHostileText::noPageTakesTheNameAsRichText_data()
{
    QTest::addColumn<int>("row");
    const std::vector<ui::CasePage> pages = ui::casePages();
    for (int row = 0; row < int(pages.size()); ++row)
        QTest::addRow("%s", qPrintable(pages[size_t(row)].name)) << row;
}

void TestHostileText::noPageTakesTheNameAsRichText()
{
    QFETCH(int, row);
    m_driver->showPage(row);
    Walk walk;
    QTest::qWait(400); // what is read and drawn by jobs
    for (auto *table : m_driver->window().findChildren<QAbstractItemView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0 &&
            table->objectName() != "pageBar"_L1)
            table->setCurrentIndex(table->model()->index(0, 0));
    }
    QTest::qWait(100);
    walk.everything();
    for (auto *tabs : m_driver->window().findChildren<QTabWidget *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(20);
            walk.everything();
        }
    }
    for (auto *widget : m_driver->window().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->width() > 200 && widget->height() > 80)
            walk.rest(widget);
    }
    verify(walk);
    QVERIFY2(walk.tips + walk.labels > 0, "the name is nowhere: the walk saw nothing");
}

/// The box that says what stands in the way names entries by their summaries.
void TestHostileText::noBoxTakesTheNameAsRichText()
{
    const Entity seller = entityRows(session().database(), std::vector{first(EntityKind::seller)})->front().entity;
    QVERIFY(session().renameEntity(seller, hostile + u'2'));
    const qint64 renamed = session().history(1, 1000)->back().number;
    Entity now = seller;
    now.label = hostile + u'2';
    QVERIFY(session().renameEntity(now, hostile + u'3'));
    int row = 0;
    for (const std::vector<ui::CasePage> pages = ui::casePages(); pages[size_t(row)].name != "historyPage"_L1;)
        ++row;
    m_driver->showPage(row);
    auto *table = m_driver->find<ui::DataTable>(u"historyTable"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->index(1, 0).data().toString(), QString::number(renamed));
    table->selectRow(1);
    QVERIFY(m_driver->click(u"undoEntryButton"_s));
    QTRY_VERIFY(m_driver->window().findChild<QMessageBox *>(u"togetherBox"_s));
    auto *box = m_driver->window().findChild<QMessageBox *>(u"togetherBox"_s);
    Walk walk;
    walk.everything();
    verify(walk);
    QVERIFY(box->informativeText().contains(hostile));
    box->reject();
}

void TestHostileText::undoAndRedoSayTheNameAsItIs()
{
    const auto *undo = m_driver->window().findChild<QAction *>(u"undoAction"_s);
    const auto *redo = m_driver->window().findChild<QAction *>(u"redoAction"_s);
    QVERIFY2(undo->toolTip().contains(hostile.toHtmlEscaped()), qPrintable(undo->toolTip()));
    QVERIFY(session().undo());
    QVERIFY2(redo->toolTip().contains(hostile.toHtmlEscaped()), qPrintable(redo->toolTip()));
    Walk walk;
    walk.everything();
    verify(walk);
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
