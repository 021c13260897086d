// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers

/// Opens a case in the table of listings as the window does, and prints how soon the first rows stand on the screen,
/// how long a jump, another order, a filter and groups take, and how much memory it all took.
#include "models/itemmodels/grouptreemodel.h"
#include "models/itemmodels/listingtablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTextStream>

#include <ctime>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 120'000; ///< milliseconds

/// Of the resident set, in MiB: "VmRSS:" now, "VmHWM:" the most so far; 0 where the system does not tell it in /proc.
qint64 memory(const char *which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

/// So that the most so far counts from now on.
void forgetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

class Measuring
{
public:
    void start()
    {
        forgetPeak();
        m_before = memory("VmRSS:");
        m_processor = std::clock();
        m_clock.start();
    }
    /// Since the start: on the clock, of all threads of the program, and memory beyond what it had then.
    void tell(const QString &what) const
    {
        QTextStream(stdout) << u"%1 %2 ms  processor %3 ms  peak %4 MiB, %5 more than before\n"_s.arg(what, -32)
                                   .arg(double(m_clock.nsecsElapsed()) / 1e6, 9, 'f', 1)
                                   .arg(double(std::clock() - m_processor) * 1000 / CLOCKS_PER_SEC, 8, 'f', 0)
                                   .arg(memory("VmHWM:"), 4)
                                   .arg(memory("VmHWM:") - m_before, 4);
    }

private:
    QElapsedTimer m_clock;
    std::clock_t m_processor = 0;
    qint64 m_before = 0;
};

class Driver
{
public:
    explicit Driver(CaseSession *session) : m_model(session)
    {
        m_view.setModel(&m_model);
        m_view.resize(1280, 800);
        m_view.show();
        QObject::connect(&m_model, &ListingTableModel::begun, &m_view, [this] { m_hasBegun = true; });
        QObject::connect(&m_model, &ListingTableModel::failed, &m_view, [](const Error &error) {
            QTextStream(stderr) << error.message << u'\n';
            std::exit(1);
        });
    }

    /// From asking to the first rows painted, and to knowing all.
    template <typename Ask>
    bool ask(const QString &what, const Ask &doAsk)
    {
        m_hasBegun = false;
        m_measuring.start();
        doAsk();
        if (!QTest::qWaitFor([this] { return m_hasBegun; }, longest))
            return false;
        m_view.viewport()->repaint();
        m_measuring.tell(what + u": first rows"_s);
        if (!QTest::qWaitFor([this] { return !m_model.isLoading(); }, longest))
            return false;
        m_measuring.tell(what + u": all"_s);
        return true;
    }

    void jump(const QString &what, int row)
    {
        m_measuring.start();
        m_view.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
        m_view.viewport()->repaint();
        m_measuring.tell(what);
    }

    /// A page at a time through the whole table; what a user's wheel does, at its fastest.
    void scroll(int steps)
    {
        m_measuring.start();
        for (int i = 0; i < steps; ++i) {
            m_view.scrollTo(m_model.index(int(qint64(m_model.rowCount() - 1) * i / steps), 0),
                            QAbstractItemView::PositionAtTop);
            m_view.viewport()->repaint();
        }
        m_measuring.tell(u"%1 jumps through all"_s.arg(steps));
    }

    bool group(int grouping)
    {
        GroupTreeModel groups(&m_model);
        bool isThere = false;
        QObject::connect(&groups, &GroupTreeModel::loaded, &groups, [&isThere] { isThere = true; });
        m_measuring.start();
        groups.setGrouping(grouping);
        if (!QTest::qWaitFor([&isThere] { return isThere; }, longest))
            return false;
        m_measuring.tell(
            u"grouped by %1: %2"_s.arg(m_model.groupings().value(grouping).toLower()).arg(groups.rowCount()));
        return true;
    }

    bool run()
    {
        ListingQuery query;
        if (!ask(u"opened"_s, [&] { m_model.setQuery(query); }))
            return false;
        QTextStream(stdout) << u"rows: %1\n"_s.arg(m_model.rowCount());
        jump(u"jump to the middle"_s, m_model.rowCount() / 2);
        jump(u"jump to the end"_s, m_model.rowCount() - 1);
        scroll(500);
        if (!ask(u"by price"_s, [&] { m_model.sort(int(ListingTableModel::Column::price), Qt::DescendingOrder); }) ||
            !ask(u"by last day"_s, [&] { m_model.sort(int(ListingTableModel::Column::lastSeen)); }))
            return false;
        query.text = u"fentanyl"_s;
        if (!ask(u"\"fentanyl\""_s, [&] { m_model.setQuery(query); }) ||
            !ask(u"all again"_s, [&] { m_model.setQuery({}); }))
            return false;
        for (int grouping = 0; grouping < m_model.groupings().size(); ++grouping) {
            if (!group(grouping))
                return false;
        }
        return true;
    }

private:
    ListingTableModel m_model;
    QTableView m_view;
    Measuring m_measuring;
    bool m_hasBegun = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << u"Usage: bench_tables CASE\n"_s;
        return 2;
    }
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"bench_tables"_s);
    QStandardPaths::setTestModeEnabled(true);
    const auto open = [path = QString::fromLocal8Bit(argv[1])](const QString &what) {
        Measuring opening;
        opening.start();
        auto session = CaseSession::open(path, CaseFile::Access::readWrite, u"bench"_s, Clock::system());
        if (session)
            opening.tell(what);
        else
            QTextStream(stderr) << session.error().message << u'\n';
        return session;
    };
    // Opened and closed once, so that the case is known and the whole file need not be checked again.
    if (!open(u"case opened, with a check if new"_s))
        return 1;
    const auto session = open(u"case opened again"_s);
    if (!session)
        return 1;
    return Driver(session->get()).run() ? 0 : 1;
}
