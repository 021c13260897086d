// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/digest.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestsAsFips180Says()
    {
        QCOMPARE(Sha256::of("abc").toString(), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(Sha256::of({}).toString(), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    }

    void readsEitherCaseAndWritesLowerCase()
    {
        const QString lower = Sha256::of("abc").toString();
        const auto parsed = Sha256::parse(lower.toUpper());
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->toString(), lower);
        QCOMPARE(*parsed, Sha256::of("abc"));
    }

    void refusesWhatIsNoDigest_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = Sha256::of("abc").toString();
        QTest::newRow("empty") << QString();
        QTest::newRow("one digit short") << good.chopped(1);
        QTest::newRow("one digit long") << good + u'0';
        QTest::newRow("a letter past f") << good.chopped(1) + u'g';
        QTest::newRow("a blank inside") << good.first(10) + u' ' + good.sliced(11);
        QTest::newRow("digits of another script") << QString(64, QChar(0x0661));
    }

    void refusesWhatIsNoDigest()
    {
        QFETCH(QString, text);
        const auto parsed = Sha256::parse(text);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ErrorCode::invalidValue);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    void takesThirtyTwoRawBytesAndNoOtherNumber()
    {
        const QByteArray bytes = Sha256::of("abc").toBytes();
        QCOMPARE(bytes.size(), 32);
        QCOMPARE(Sha256::fromBytes(bytes)->toString(), Sha256::of("abc").toString());
        QVERIFY(!Sha256::fromBytes(bytes.chopped(1)).has_value());
        QVERIFY(!Sha256::fromBytes(bytes + '\0').has_value());
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
