// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/heifstripping.h"

#include "models/referrals/picturestripping.h"
#include "tests/referrals/madepictures.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// The number that stands in "iloc" for an item: its first extent's offset or length.
QByteArray withPlace(QByteArray heic, int item, int part, quint64 value)
{
    constexpr qsizetype boxHead = 4 + 4 + 2 + 2; // type, version, widths, count
    constexpr qsizetype entry = 16;
    const qsizetype at = heic.indexOf("iloc") + boxHead + (item - 1) * entry + 8 + 4 * part;
    return heic.replace(at, 4, ByteOrder().number(value, 4));
}

} // namespace

class TestHeifStripping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureSaysNothingOfItsMaking_data()
    {
        QTest::addColumn<QByteArray>("heic");
        QTest::newRow("HEIC") << chattyHeic("hvc1");
        QTest::newRow("AVIF") << chattyHeic("av01").replace("ftypheic", "ftypavif");
    }

    void pictureSaysNothingOfItsMaking()
    {
        QFETCH(QByteArray, heic);
        QVERIFY(isStrippablePicture(heic.first(16)));
        const QByteArray stripped = withoutMetadata(heic);
        QVERIFY(!stripped.isEmpty());
        QVERIFY(!stripped.contains("SECRET"));
        QVERIFY(!stripped.contains("LOST"));         // no item covers it
        QCOMPARE(stripped.size(), heic.size() - 13); // without what follows the last box
        for (const char *kept : {"PIXELS", "GRID", "ispe", "iloc", "pitm"})
            QCOMPARE(stripped.indexOf(kept), heic.indexOf(kept)); // nothing moved
        const qsizetype places = heic.indexOf("iloc");
        QCOMPARE(stripped.mid(places, 80), heic.mid(places, 80));
        QCOMPARE(withoutMetadata(stripped), stripped);
    }

    void whatCannotBeToldApartIsNone_data()
    {
        QTest::addColumn<QByteArray>("heic");
        const QByteArray heic = chattyHeic();
        const auto pixels = quint64(heic.indexOf("PIXELS"));
        QTest::newRow("item that nobody knows") << chattyHeic("abcd");
        QTest::newRow("the main picture is text") << chattyHeic("mime");
        QTest::newRow("a film") << heic.first(heic.size() - 13) + mediaBox("moov", "film");
        QTest::newRow("two tables") << heic.first(heic.size() - 13) + mediaBox("meta", QByteArray(4, '\0'));
        QTest::newRow("EXIF within the picture") << withPlace(heic, 2, 0, pixels + 2);
        QTest::newRow("picture out of the file") << withPlace(heic, 1, 0, 0xfffffff0);
        QTest::newRow("picture within the table") << withPlace(heic, 1, 0, 40);
        QTest::newRow("picture that never ends") << withPlace(heic, 1, 1, 0xffffffff);
        QTest::newRow("picture without an end") << withPlace(heic, 1, 1, 0);
        QTest::newRow("half a picture") << heic.first(qsizetype(pixels) + 3);
        QTest::newRow("start only") << heic.first(24);
    }

    void whatCannotBeToldApartIsNone()
    {
        QFETCH(QByteArray, heic);
        QVERIFY(isHeif(heic));
        QCOMPARE(withoutMetadata(heic), QByteArray());
    }

    void picturesMayShareTheirBytes()
    {
        const QByteArray heic = chattyHeic();
        const auto pixels = quint64(heic.indexOf("PIXELS"));
        QByteArray shared = withPlace(withPlace(heic, 4, 0, pixels + 3), 4, 1, 3); // "ELS", once "grid" is
        const qsizetype method = shared.indexOf("iloc") + 12 + 3 * 16 + 2;
        shared.replace(method, 2, QByteArray(2, '\0')); // of the file, not of "idat"
        const QByteArray stripped = withoutMetadata(shared);
        QVERIFY(stripped.contains("PIXELS") && !stripped.contains("GRID") && !stripped.contains("SECRET"));
    }

    void smallCopiesGo()
    {
        const ByteOrder big;
        const auto reference = [&big](const QByteArray &type, int from, int to) {
            return mediaBox(type, big.number(quint64(from), 2) + big.number(1, 2) + big.number(quint64(to), 2));
        };
        const QByteArray version(4, '\0');
        const QByteArray heic = chattyHeic("hvc1", "hvc1", mediaBox("iref", version + reference("thmb", 4, 1)));
        const QByteArray stripped = withoutMetadata(heic);
        QVERIFY(stripped.contains("PIXELS") && !stripped.contains("GRID"));
        QCOMPARE(stripped.indexOf("thmb"), heic.indexOf("thmb"));
        QCOMPARE(withoutMetadata(stripped), stripped);
        const QByteArray both = version + reference("thmb", 4, 1) + reference("dimg", 1, 4);
        QCOMPARE(withoutMetadata(chattyHeic("hvc1", "hvc1", mediaBox("iref", both))), QByteArray());
        const QByteArray itself = mediaBox("iref", version + reference("thmb", 1, 4));
        QCOMPARE(withoutMetadata(chattyHeic("hvc1", "hvc1", itself)), QByteArray()); // no picture would be left
    }

    void damageIsNoDanger()
    {
        const QByteArray heic = chattyHeic();
        const qsizetype media = heic.indexOf("mdat") + 4 + 30;
        for (qsizetype length = 0; length < media; ++length)
            QVERIFY2(withoutMetadata(heic.first(length)).isEmpty(), qPrintable(QString::number(length)));
        for (int flip = 1; flip < 256; ++flip) {
            QByteArray other = heic;
            for (char &byte : other) {
                const char kept = byte;
                byte = char(byte ^ flip);
                const QByteArray stripped = withoutMetadata(other);
                const QString where = QString::number(&byte - other.constData());
                QVERIFY2(stripped.size() <= other.size() && withoutMetadata(stripped) == stripped, qPrintable(where));
                byte = kept;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHeifStripping)
#include "tst_heifstripping.moc"
