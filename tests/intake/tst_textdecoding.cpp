// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/encodingguess.h"
#include "models/intake/textdecoding.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class TextDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refusesUnknownEncodings();
    void knowsEncodingsByTheirUsualNames_data();
    void knowsEncodingsByTheirUsualNames();
    void agreesWithQtOnUtf8();
    void guessesLegacyEncodings_data();
    void guessesLegacyEncodings();
    void knowsMarks_data();
    void knowsMarks();
    void tellsDamagedUtf8();
};

void TextDecodingTest::decodes_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isValid");
    const auto row = [](const char *name, const char *encoding, const QByteArray &bytes, const QString &text,
                        bool isValid) {
        QTest::newRow(name) << QString::fromLatin1(encoding) << bytes << text << isValid;
    };
    row("ASCII", "UTF-8", "press", u"press"_s, true);
    row("UTF-8", "UTF-8", "caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x92\x8a", u"café € 💊"_s, true);
    row("a mark of replacement is valid", "UTF-8", "\xef\xbf\xbd", u"\ufffd"_s, true);
    row("lone trail byte", "UTF-8",
        "a\x8a"
        "b",
        u"a\ufffdb"_s, false);
    row("cut sequence", "UTF-8", "a\xe2\x82", u"a\ufffd\ufffd"_s, false);
    row("overlong", "UTF-8", "\xc0\xaf", u"\ufffd\ufffd"_s, false);
    row("surrogate in UTF-8", "UTF-8", "\xed\xa0\x80", u"\ufffd\ufffd\ufffd"_s, false);
    row("beyond Unicode", "UTF-8", "\xf4\x90\x80\x80", u"\ufffd\ufffd\ufffd\ufffd"_s, false);
    row("windows-1252", "windows-1252",
        "\x93"
        "20 \x80\x94",
        u"“20 €”"_s, true);
    row("undefined in windows-1252", "windows-1252", "a\x81", u"a\ufffd"_s, false);
    row("windows-1251", "windows-1251", "\xcf\xf0\xe8\xe2\xe5\xf2", u"Привет"_s, true);
    row("KOI8-R", "KOI8-R", "\xf0\xd2\xc9\xd7\xc5\xd4", u"Привет"_s, true);
    row("macintosh", "macintosh", "caf\x8e", u"café"_s, true);
    row("ISO-8859-7", "ISO-8859-7", "\xcc\xfd\xf1\xf9\xed", u"Μύρων"_s, true);
    row("UTF-16LE", "UTF-16LE", QByteArray("a\0\xac\x20", 4), u"a€"_s, true);
    row("UTF-16BE with a pair", "UTF-16BE", QByteArray("\xd8\x3d\xdc\x8a", 4), u"💊"_s, true);
    row("UTF-16 with half a pair", "UTF-16BE", QByteArray("\xd8\x3d\0a", 4), u"\ufffda"_s, false);
    row("UTF-16 with an odd byte", "UTF-16LE", QByteArray("a\0b", 3), u"a\ufffd"_s, false);
}

void TextDecodingTest::decodes()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, bytes);
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(encoding);
    QVERIFY2(decoder, decoder ? "" : qPrintable(decoder.error().message));
    QString text = u"> "_s;
    const bool isValid = decoder->append(bytes, text);
    QTEST(text.sliced(2), "text");
    QTEST(isValid, "isValid");
}

void TextDecodingTest::refusesUnknownEncodings()
{
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(u"klingon-8"_s);
    QVERIFY(!decoder);
    QCOMPARE(decoder.error().code, ErrorCode::badInput);
    QVERIFY(decoder.error().message.contains(u"klingon-8"_s));
    QVERIFY(decoder.error().message.contains(u"windows-1252"_s));
}

void TextDecodingTest::knowsEncodingsByTheirUsualNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    for (const auto &[name, encoding] :
         {std::pair("utf8", "UTF-8"), std::pair("UTF_16", "UTF-16LE"), std::pair("cp1252", "windows-1252"),
          std::pair("Latin-1", "ISO-8859-1"), std::pair("iso8859-15", "ISO-8859-15"),
          std::pair("MacRoman", "macintosh"), std::pair("CP866", "IBM866"), std::pair("koi8-r", "KOI8-R"),
          std::pair("Windows-1251", "windows-1251")})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(encoding);
    for (const QString &name : TextDecoder::knownEncodings())
        QTest::newRow(qPrintable("known: "_L1 + name)) << name << name;
}

void TextDecodingTest::knowsEncodingsByTheirUsualNames()
{
    QFETCH(QString, name);
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(name);
    QVERIFY(decoder);
    QTEST(decoder->name(), "encoding");
}

void TextDecodingTest::agreesWithQtOnUtf8()
{
    QString everything;
    for (char32_t c = 1; c <= 0x10ffff; c += c < 0x3000 ? 1 : 97) {
        if (!QChar::isSurrogate(c))
            everything += QChar::fromUcs4(c);
    }
    const QByteArray bytes = everything.toUtf8();
    QString text;
    QVERIFY(TextDecoder::forEncoding(u"UTF-8"_s)->append(bytes, text));
    QCOMPARE(text, everything);
    Utf8Count count;
    countUtf8(bytes, count);
    QCOMPARE(count.invalid, 0);
    QCOMPARE(count.valid, bytes.size() - 127);
}

void TextDecodingTest::guessesLegacyEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("French") << QByteArray("Comprim\xe9s \xe0 lib\xe9ration prolong\xe9"
                                          "e \x96 exp\xe9"
                                          "di\xe9s de France")
                            << u"windows-1252"_s;
    QTest::newRow("curly quotes") << QByteArray("\x93"
                                                "Best in town\x94, owner\x92s choice")
                                  << u"windows-1252"_s;
    QTest::newRow("German on a Mac") << QByteArray("Gr\x9f\xa7"
                                                   "e aus M\x9fnchen f\x9fr alle K\x8aufer")
                                     << u"macintosh"_s;
    QTest::newRow("Russian") << QByteArray("\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe0\xe3\xe0\xe7\xe8\xed")
                             << u"windows-1251"_s;
    QTest::newRow("Russian on Unix") << QByteArray("\xf0\xd2\xc9\xd7\xc5\xd4 \xcd\xc1\xc7\xc1\xda\xc9\xce")
                                     << u"KOI8-R"_s;
    QTest::newRow("Greek") << QByteArray("\xcb\xe5\xf9\xed\xe9\xe4\xe1\xf2 \xc1\xeb\xe5\xee\xe1\xed\xe4\xf1\xef\xf2")
                           << u"windows-1253"_s;
    QTest::newRow("Polish") << QByteArray("\xa3\xf3"
                                          "d\x9f za\xbf\xf3\xb3\xe6 g\xea\x9cl\xb9 ja\x9f\xf1")
                            << u"windows-1250"_s;
    if (TextDecoder::forEncoding(u"GB18030"_s))
        QTest::newRow("Chinese") << QByteArray("\xb5\xa5\xb3\xe5\xd1\xb9\xc6\xac\xbb\xfa \xcc\xa8\xca\xbd")
                                 << u"GB18030"_s;
}

void TextDecodingTest::guessesLegacyEncodings()
{
    QFETCH(QByteArray, bytes);
    QTEST(guessLegacyEncoding(bytes), "encoding");
}

void TextDecodingTest::knowsMarks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << QByteArray("\xef\xbb\xbf"
                                         "a")
                           << u"UTF-8"_s;
    QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe"
                                            "a\0",
                                            4)
                              << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff\0a", 4) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE by its zeros") << QByteArray("t\0i\0t\0l\0e\0", 10) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE by its zeros") << QByteArray("\0t\0i\0t\0l\0e", 10) << u"UTF-16BE"_s;
    QTest::newRow("nothing") << QByteArray("title,seller") << QString();
}

void TextDecodingTest::knowsMarks()
{
    QFETCH(QByteArray, bytes);
    QTEST(encodingByMark(bytes), "encoding");
}

void TextDecodingTest::tellsDamagedUtf8()
{
    Utf8Count count;
    countUtf8("caf\xc3\xa9 \xce\xbe\xce\xbe \x8a\x85\xc4", count);
    QCOMPARE(count.valid, 6);
    QCOMPARE(count.invalid, 3);
    QVERIFY(isDamagedUtf8(count));
    Utf8Count latin;
    countUtf8("Stra\xdf"
              "e, Caf\xe9, Cr\xe8me",
              latin);
    QVERIFY(!isDamagedUtf8(latin));
}

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "tst_textdecoding.moc"
