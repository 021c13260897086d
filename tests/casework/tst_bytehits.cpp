// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/bytehits.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Where sought words stand in original bytes, in any encoding.
class ByteHitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QByteArrayList>("found");
        QTest::newRow("ASCII") << QByteArray("Tablet press,ann,900") << u"UTF-8"_s << u"press"_s
                               << QByteArrayList{"press"};
        QTest::newRow("each time") << QByteArray("press;no;Press") << u"UTF-8"_s << u"press"_s
                                   << QByteArrayList{"press", "Press"};
        QTest::newRow("after longer characters") << QByteArray("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80 press")
                                                 << u"UTF-8"_s << u"press"_s << QByteArrayList{"press"};
        QTest::newRow("with an accent") << QByteArray("un caf\xc3\xa9 noir") << u"UTF-8"_s << u"cafe"_s
                                        << QByteArrayList{"caf\xc3\xa9"};
        QTest::newRow("one byte a character")
            << QByteArray("un caf\xe9 noir") << u"windows-1252"_s << u"cafe"_s << QByteArrayList{"caf\xe9"};
        QTest::newRow("UTF-16") << QByteArray("a\0,\0p\0r\0e\0s\0s\0", 14) << u"UTF-16LE"_s << u"press"_s
                                << QByteArrayList{QByteArray("p\0r\0e\0s\0s\0", 10)};
        QTest::newRow("beside what is no character")
            << QByteArray("\xff\xfe press \xc3") << u"UTF-8"_s << u"press"_s << QByteArrayList{"press"};
        QTest::newRow("an unknown encoding")
            << QByteArray("press") << u"no such"_s << u"press"_s << QByteArrayList{"press"};
        QTest::newRow("not within words") << QByteArray("express") << u"UTF-8"_s << u"press"_s << QByteArrayList{};
        QTest::newRow("nothing sought") << QByteArray("press") << u"UTF-8"_s << QString() << QByteArrayList{};
        QTest::newRow("no bytes") << QByteArray() << u"UTF-8"_s << u"press"_s << QByteArrayList{};
    }

    void wordsAreFoundInBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, sought);
        QFETCH(QByteArrayList, found);
        QByteArrayList told;
        for (const TextStretch &hit : byteHits(bytes, encoding, soughtWords(parseSearch(sought))))
            told << bytes.mid(hit.start, hit.length);
        QCOMPARE(told, found);
    }
};

QTEST_GUILESS_MAIN(ByteHitsTest)
#include "tst_bytehits.moc"
