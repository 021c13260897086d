// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/filterchoices.h"
#include "models/casework/marking.h"
#include "models/store/listingqueries.h"
#include "tests/itemmodels/importedcase.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

using Field = RowFilter::Field;

/// One condition means the same in tables of listings and of entities.
class RowFilterTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    [[nodiscard]] const Database &database() const { return m_case->session()->database(); }

    static RowFilter textual(Field field, const QString &text)
    {
        RowFilter filter;
        filter.field = field;
        filter.text = text;
        return filter;
    }
    static RowFilter days(Field field, const QString &from, const QString &to)
    {
        RowFilter filter;
        filter.field = field;
        filter.from = QDate::fromString(from, Qt::ISODate);
        filter.to = QDate::fromString(to, Qt::ISODate);
        return filter;
    }
    static RowFilter range(Field field, qint64 least, std::optional<qint64> most)
    {
        RowFilter filter;
        filter.field = field;
        filter.least = least;
        filter.most = most;
        return filter;
    }
    RowFilter site(const QString &name) const
    {
        RowFilter filter = textual(Field::site, name);
        filter.entity = m_case->entity(EntityKind::site, name).id;
        return filter;
    }
    RowFilter named(const QString &name) const
    {
        if (name == "tools"_L1)
            return textual(Field::category, u"Tools"_s);
        if (name == "from DE"_L1)
            return textual(Field::origin, u"de"_s);
        if (name == "lantern"_L1)
            return site(u"Lantern"_s);
        if (name == "press"_L1)
            return textual(Field::text, u"pres"_s);
        if (name == "february"_L1)
            return days(Field::seen, u"2014-02-01"_s, u"2014-02-28"_s);
        if (name == "offered in february"_L1)
            return days(Field::offered, u"2014-02-01"_s, u"2014-02-28"_s);
        if (name == "seen twice"_L1)
            return range(Field::weight, 2, std::nullopt);
        RowFilter filter;
        filter.field = Field::kind;
        filter.kinds = {EntityKind::site};
        return filter;
    }

    QStringList listings(const std::vector<RowFilter> &filters) const
    {
        ListingQuery query;
        query.filters = filters;
        const auto ids = listingIds(database(), query);
        QStringList titles;
        if (!ids)
            return titles;
        const auto rows = listingRows(database(), *ids);
        for (const ListingRow &row : *rows)
            titles << row.listing.title;
        return titles;
    }
    QStringList entities(const std::vector<RowFilter> &filters) const
    {
        EntityQuery query;
        query.filters = filters;
        const auto ids = entityIds(database(), query);
        QStringList labels;
        if (!ids)
            return labels;
        const auto rows = entityRows(database(), *ids);
        for (const EntityRow &row : *rows)
            labels << row.entity.label;
        labels.sort(Qt::CaseInsensitive);
        return labels;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->import(u"market.csv"_s, "title,seller,market,seen,category,origin\n"
                                        "Press,ann,Lantern,2014-01-02,Tools / Hand,DE\n"
                                        "Press,ann,Lantern,2014-03-05,Tools / Hand,DE\n"
                                        "Punch,bob,Lantern,2014-02-03,Tools,NL\n"
                                        "Mould,cat,Openstall,2014-03-04,Toolsets,DE\n");
        m_case->import(u"other.csv"_s, "title,seller,market,seen,category,origin\n");
    }

    void filtersNarrow_data()
    {
        QTest::addColumn<QStringList>("filters");
        QTest::addColumn<QStringList>("listings");
        QTest::addColumn<QStringList>("entities");
        const QStringList all{u"Mould"_s, u"Press"_s, u"Punch"_s};
        QTest::newRow("none") << QStringList() << all
                              << QStringList{u"ann"_s, u"bob"_s, u"cat"_s, u"Lantern"_s, u"Openstall"_s};
        QTest::newRow("a category and what is below it")
            << QStringList{u"tools"_s} << QStringList{u"Press"_s, u"Punch"_s}
            << QStringList{u"ann"_s, u"bob"_s, u"Lantern"_s};
        QTest::newRow("an origin in any case") << QStringList{u"from DE"_s} << QStringList{u"Mould"_s, u"Press"_s}
                                               << QStringList{u"ann"_s, u"cat"_s, u"Lantern"_s, u"Openstall"_s};
        QTest::newRow("both hold for one listing")
            << QStringList{u"tools"_s, u"from DE"_s} << QStringList{u"Press"_s} << QStringList{u"ann"_s, u"Lantern"_s};
        QTest::newRow("a site") << QStringList{u"lantern"_s} << QStringList{u"Press"_s, u"Punch"_s}
                                << QStringList{u"ann"_s, u"bob"_s, u"Lantern"_s};
        QTest::newRow("a text") << QStringList{u"press"_s} << QStringList{u"Press"_s} << QStringList{};
        QTest::newRow("seen: the sightings count")
            << QStringList{u"february"_s} << QStringList{u"Punch"_s} << QStringList{u"ann"_s, u"bob"_s, u"Lantern"_s};
        QTest::newRow("offered: also between two sightings")
            << QStringList{u"offered in february"_s} << QStringList{u"Press"_s, u"Punch"_s}
            << QStringList{u"ann"_s, u"bob"_s, u"Lantern"_s};
        QTest::newRow("a weight") << QStringList{u"seen twice"_s} << QStringList{u"Press"_s}
                                  << QStringList{u"ann"_s, u"Lantern"_s};
        QTest::newRow("a kind says nothing of listings")
            << QStringList{u"kind"_s} << all << QStringList{u"Lantern"_s, u"Openstall"_s};
    }

    void filtersNarrow()
    {
        QFETCH(QStringList, filters);
        QFETCH(QStringList, listings);
        QFETCH(QStringList, entities);
        std::vector<RowFilter> made;
        for (const QString &name : filters)
            made.push_back(named(name));
        QCOMPARE(this->listings(made), listings);
        QCOMPARE(this->entities(made), entities);
    }

    void chartsCountWhatPasses()
    {
        const std::vector filters{named(u"tools"_s)};
        qint64 sightings = 0;
        const auto days = sightingsByDay(database(), filters);
        for (const NamedTotal &day : *days)
            sightings += day.count;
        QCOMPARE(sightings, 3);
        QCOMPARE(listingsByCategory(database(), filters)->size(), size_t(1));
        QCOMPARE(listingsBySeller(database(), 10, filters)->size(), size_t(2));
        QCOMPARE(*sellersWithListings(database(), filters), 2);
        const std::vector seen{named(u"february"_s)};
        QCOMPARE(sightingsByDay(database(), seen)->size(),
                 size_t(1)); // that of the days asked for, not all of a listing
    }

    void marksFilterToo()
    {
        const RowId<Entity> ann = m_case->entity(EntityKind::seller, u"ann"_s).id;
        QVERIFY(markEntities(*m_case->session(), std::span(&ann, 1), MarkColour::green));
        RowFilter filter;
        filter.field = Field::mark;
        filter.colour = MarkColour::green;
        QCOMPARE(listings({filter}), QStringList{u"Press"_s});
        QCOMPARE(entities({filter}), QStringList{u"ann"_s});
    }

    void hostileTextIsData()
    {
        QCOMPARE(listings({textual(Field::category, u"x' OR 1=1 --"_s)}), QStringList());
        QCOMPARE(listings({textual(Field::text, u"\" OR NEAR("_s)}), QStringList());
        QCOMPARE(entities({textual(Field::text, u"%_\\'"_s)}), QStringList());
    }

    void filtersComeBackFromACase()
    {
        for (const QString &name : {u"tools"_s, u"lantern"_s, u"february"_s, u"seen twice"_s, u"kind"_s}) {
            const RowFilter filter = named(name);
            const auto read = rowFilterFromJson(toJson(filter));
            QVERIFY(read);
            QVERIFY2(*read == filter, qPrintable(name));
        }
        QVERIFY(!rowFilterFromJson({{u"field"_s, u"colour of the sky"_s}}));
    }

    void choicesAreTheCommonestValues()
    {
        const auto sites = filterChoices(m_case->session()->path(), Field::site, {});
        QVERIFY(sites);
        QCOMPARE(sites->front().name, u"Lantern"_s);
        QCOMPARE(sites->front().count, 2);
        QCOMPARE(filterChoices(m_case->session()->path(), Field::origin, {})->size(), size_t(2));
        QVERIFY(filterChoices(m_case->session()->path(), Field::text, {})->empty());
    }
};

QTEST_GUILESS_MAIN(RowFilterTest)
#include "tst_rowfilter.moc"
