// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/tiffstripping.h"

#include "models/referrals/picturestripping.h"
#include "tests/referrals/madepictures.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// The same with another value of a tag of its first page, whose directory is found by what stands at its begin.
QByteArray withTag(QByteArray tiff, int tag, int newTag, quint64 value)
{
    const ByteOrder order{tiff.startsWith("MM")};
    const qsizetype at = tiff.indexOf(order.number(quint64(tag), 2) + order.number(3, 2) + order.number(1, 4));
    tiff.replace(at, 2, order.number(quint64(newTag), 2));
    return tiff.replace(at + 8, 2, order.number(value, 2));
}

/// A page whose only strip is a JPEG that speaks of its making.
QByteArray jpegTiff()
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.save(&buffer, "jpg");
    jpeg.insert(2, QByteArray("\xff\xfe\0\x0fSECRETCOMMENT", 17));
    const ByteOrder order;
    const auto entry = [&order](int tag, quint64 value) {
        return order.number(quint64(tag), 2) + order.number(4, 2) + order.number(1, 4) + order.number(value, 4);
    };
    return "MM" + order.number(42, 2) + order.number(8, 4) + order.number(5, 2) + entry(256, 16) + entry(257, 16) +
           entry(259, 7) + entry(273, 74) + entry(279, quint64(jpeg.size())) + order.number(0, 4) + jpeg;
}

bool keepsPromise(const QByteArray &bytes)
{
    const QByteArray stripped = withoutMetadata(bytes);
    return stripped.size() <= 2 * bytes.size() + 64 && withoutMetadata(stripped) == stripped;
}

} // namespace

class TestTiffStripping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesSayNothingOfTheirMaking_data()
    {
        QTest::addColumn<QByteArray>("tiff");
        QTest::newRow("big-endian strips") << chattyTiff({true}, Pieces::strips);
        QTest::newRow("little-endian strips") << chattyTiff({false}, Pieces::strips);
        QTest::newRow("big-endian tiles") << chattyTiff({true}, Pieces::tiles);
        QTest::newRow("little-endian tiles") << chattyTiff({false}, Pieces::tiles);
    }

    void pagesSayNothingOfTheirMaking()
    {
        QFETCH(QByteArray, tiff);
        QVERIFY(isStrippablePicture(tiff.first(16)));
        QCOMPARE(pagesOf(tiff).size(), 3);
        const QByteArray stripped = withoutMetadata(tiff);
        QVERIFY(!stripped.isEmpty());
        QVERIFY(!stripped.contains("SEC"));
        QVERIFY(!stripped.contains("SSS")); // beside a value of two bytes there is room for two more
        const QList<QImage> pages = pagesOf(stripped);
        QCOMPARE(pages, pagesOf(tiff).first(2)); // the smaller copy may show what was cut away
        QVERIFY(pages[0] != pages[1]);
        QCOMPARE(withoutMetadata(stripped), stripped);
    }

    void stripsThatAreJpegsAreStrippedToo()
    {
        const QByteArray tiff = jpegTiff();
        const QByteArray stripped = withoutMetadata(tiff);
        QVERIFY(!stripped.isEmpty() && !stripped.contains("SECRET"));
        const QImage before = QImage::fromData(tiff.sliced(tiff.indexOf("\xff\xd8\xff")));
        QVERIFY(!before.isNull());
        QCOMPARE(QImage::fromData(stripped.sliced(stripped.indexOf("\xff\xd8\xff"))), before);
    }

    void whatCannotBeToldApartIsNone_data()
    {
        QTest::addColumn<QByteArray>("tiff");
        const QByteArray tiff = chattyTiff({true}, Pieces::strips);
        QTest::newRow("BigTIFF") << QByteArray("MM\0+\0\x08\0\0", 8) + tiff;
        QTest::newRow("old JPEG") << withTag(tiff, 259, 259, 6);
        QTest::newRow("JPEG that is none") << withTag(tiff, 259, 259, 7);
        QTest::newRow("a raw picture's first page") << withTag(tiff, 262, 50706, 0x0104);
        QTest::newRow("header only") << tiff.first(8);
        QByteArray circle = tiff;
        const qsizetype first = qFromBigEndian<quint32>(tiff.constData() + 4);
        const qsizetype next = first + 2 + 12 * uchar(tiff[first + 1]);
        circle.replace(next, 4, tiff.mid(4, 4));
        QTest::newRow("pages in a circle") << circle;
    }

    void whatCannotBeToldApartIsNone()
    {
        QFETCH(QByteArray, tiff);
        QCOMPARE(withoutMetadata(tiff), QByteArray());
    }

    void damageIsNoDanger()
    {
        const QByteArray tiff = chattyTiff({false}, Pieces::tiles);
        for (qsizetype length = 0; length < tiff.size() - 13; ++length) // behind the last directory, the trailer
            QVERIFY2(withoutMetadata(tiff.first(length)).isEmpty(), qPrintable(QString::number(length)));
        for (const char flip : {'\x01', '\x80', '\xff'}) {
            QByteArray other = tiff;
            for (char &byte : other) {
                const char kept = byte;
                byte = char(byte ^ flip);
                QVERIFY(keepsPromise(other));
                byte = kept;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTiffStripping)
#include "tst_tiffstripping.moc"
