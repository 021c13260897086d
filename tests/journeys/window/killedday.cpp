// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/window/killedday.h"

#include "models/casework/annotations.h"
#include "models/store/entityqueries.h"
#include "models/store/historylog.h"
#include "tests/journeys/window/intakedriver.h"
#include "widgets/shell/windowmemory.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <random>

namespace interdict::journeys {

using namespace Qt::StringLiterals;

namespace {

class Day
{
public:
    Day(const QString &casePath, const QString &logPath, unsigned seed)
        : m_case(casePath), m_log(logPath), m_random(seed), m_driver(Clock::system())
    {
    }

    int work()
    {
        m_driver.window().openCase(m_case);
        if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append) || !m_driver.window().session() ||
            m_driver.window().session()->isReadOnly())
            return 1;
        const std::function<bool()> actions[] = {
            [this] { return showPage(); },     [this] { return addNote(); },
            [this] { return changeAgency(); }, [this] { return setFilter(); },
            [this] { return importFile(); },   [this] { return repeat(QKeySequence::Undo); },
            [this] { return showPage(); },     [this] { return repeat(QKeySequence::Redo); }};
        for (;;) {
            const size_t which = m_random() % std::size(actions);
            if (!actions[which]()) {
                say(u"stuck %1"_s.arg(which));
                return 1;
            }
        }
    }

private:
    [[nodiscard]] CaseSession &session() { return *m_driver.window().session(); }

    /// On its way to the disk when it returns, whatever becomes of this process.
    void say(const QString &line)
    {
        m_log.write(line.toUtf8() + '\n');
        m_log.flush();
    }

    bool sayChanged()
    {
        const auto history = readHistory(session().database(), 1, 1'000'000);
        if (!history || history->empty())
            return false;
        const HistoryEntry &newest = history->back();
        say(u"changed %1 %2"_s.arg(newest.number).arg(newest.digest.toString()));
        return true;
    }

    bool waitFor(const std::function<bool()> &isThere) { return QTest::qWaitFor(isThere, 30000); }
    [[nodiscard]] ui::Place noted() { return ui::WindowMemory::of(session().properties().id).place; }
    [[nodiscard]] QString notedText()
    {
        const std::vector<RowFilter> filters = noted().filters;
        return filters.empty() ? QString() : filters.front().text;
    }

    bool showPage()
    {
        const QStringList pages{u"listingsPage"_s, u"sellersPage"_s, u"evidencePage"_s, u"historyPage"_s,
                                u"timelinePage"_s};
        const QString page = pages[int(m_random() % size_t(pages.size()))];
        say(u"showing "_s + page);
        const QString title = m_driver.window().findChild<QWidget *>(page)->property("pageTitle").toString();
        m_driver.openPage(title);
        if (!waitFor([this, &page] { return noted().page == page; }))
            return false;
        say(u"shown "_s + page);
        return true;
    }

    /// The one filter of the day is set anew or taken off.
    bool setFilter()
    {
        auto *filter = m_driver.window().findChild<QAction *>(u"filterBy-text"_s);
        const QString text = u"word%1"_s.arg(m_random() % 1000);
        say(u"filtering "_s + text);
        const QList<QToolButton *> chips =
            m_driver.window().findChild<QWidget *>(u"filterChips"_s)->findChildren<QToolButton *>();
        for (QToolButton *chip : chips)
            QTest::mouseClick(chip, Qt::LeftButton);
        filter->trigger();
        if (!waitFor([this] { return m_driver.find(u"filterText"_s) != nullptr; }) ||
            !m_driver.type(u"filterText"_s, text) || !m_driver.click(u"addFilterButton"_s) ||
            !waitFor([this, &text] { return notedText() == text; }))
            return false;
        say(u"filtered "_s + text);
        return true;
    }

    bool addNote()
    {
        const qint64 before = *session().database().number("SELECT count(*) FROM note");
        const auto sellers = entityIds(session().database(), {{EntityKind::seller}, {}, EntityOrder::label, false});
        return sellers && !sellers->empty() &&
               Annotations(session()).addNote({ThingKind::entity, sellers->front().value()},
                                              u"Note %1"_s.arg(before + 1)) &&
               sayChanged();
    }

    bool changeAgency()
    {
        const QString agency = u"Agency %1"_s.arg(m_random());
        m_driver.window().findChild<QAction *>(u"propertiesAction"_s)->trigger();
        return waitFor([this] { return m_driver.find(u"caseAgency"_s) != nullptr; }) &&
               m_driver.type(u"caseAgency"_s, agency) && m_driver.click(u"caseDialogButton"_s) &&
               waitFor([this, &agency] { return session().properties().agency == agency; }) && sayChanged();
    }

    bool importFile()
    {
        const QString path = QFileInfo(m_case).absolutePath() + u"/market-%1.csv"_s.arg(m_random());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("title,seller,market\n");
        for (int row = 0; row < 400; ++row)
            file.write(u"Item %1,seller%2,Bazaar\n"_s.arg(m_random()).arg(row).toUtf8());
        file.close();
        m_driver.openWizard(path);
        for (int step = 0; step < 3; ++step)
            m_driver.press(QWizard::NextButton);
        m_driver.press(QWizard::CommitButton);
        m_driver.press(QWizard::FinishButton);
        return waitFor([this] { return !m_driver.wizard(); }) && sayChanged();
    }

    bool repeat(QKeySequence::StandardKey key)
    {
        const bool isThere = key == QKeySequence::Undo ? session().canUndo() : session().canRedo();
        const qint64 before = *session().database().number("SELECT max(number) FROM history");
        m_driver.shortcut(key);
        return !isThere || (waitFor([this, before] {
                                return *session().database().number("SELECT max(number) FROM history") > before;
                            }) &&
                            sayChanged());
    }

    QString m_case;
    QFile m_log;
    std::mt19937 m_random;
    IntakeDriver m_driver;
};

} // namespace

DayLog DayLog::read(const QString &path)
{
    DayLog log;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return log;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
        if (!line.endsWith('\n') || words.size() < 2)
            continue; // it was being written
        const QString &what = words[0];
        log.actions += what == "shown"_L1 || what == "filtered"_L1 || what == "changed"_L1 ? 1 : 0;
        if (what == "showing"_L1) {
            log.pageBegun = words[1];
        } else if (what == "shown"_L1) {
            log.page = words[1];
            log.pageBegun.clear();
        } else if (what == "filtering"_L1) {
            log.textBegun = words[1];
            log.isFiltering = true;
        } else if (what == "filtered"_L1) {
            log.text = words[1];
            log.isFiltering = false;
        } else if (what == "changed"_L1 && words.size() == 3) {
            log.entries = words[1].toLongLong();
            log.newest = words[2].toLatin1();
        }
    }
    return log;
}

int workUntilKilled(const QString &casePath, const QString &logPath, unsigned seed)
{
    return Day(casePath, logPath, seed).work();
}

} // namespace interdict::journeys
