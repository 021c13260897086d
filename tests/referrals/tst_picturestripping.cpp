// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/picturestripping.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <QtEndian>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

QImage picture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 4, y * 5, (x * y) & 0xff));
    }
    return image;
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

QByteArray segment(quint8 marker, const QByteArray &content)
{
    QByteArray out("\xff");
    out += char(marker);
    char length[2];
    qToBigEndian(quint16(content.size() + 2), length);
    return out + QByteArray(length, 2) + content;
}

/// A JPEG as a telephone writes it: with place, device, a comment, and a second file behind its end.
QByteArray telephoneJpeg()
{
    QByteArray jpeg = saved(picture(), "jpg");
    jpeg.insert(2, segment(0xe1, QByteArray("Exif\0\0", 6) + "GPS 52.5 13.4 SECRETPHONE") +
                       segment(0xe1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<x>SECRETXMP</x>") +
                       segment(0xed, QByteArray("Photoshop 3.0\0", 14) + "SECRETIPTC") +
                       segment(0xfe, "SECRETCOMMENT"));
    return jpeg + "SECRETTRAILER";
}

/// One black dot, animated, with a comment and what an application knows.
QByteArray chattyGif()
{
    QByteArray gif = QByteArray::fromHex("474946383961010001008000000000ff00000021");
    gif += QByteArray::fromHex("fe0d") + "SECRETCOMMENT" + QByteArray(1, '\0');
    gif += QByteArray::fromHex("21ff0b") + "XMP DataXMP" + QByteArray::fromHex("06") + "SECRET" + QByteArray(1, '\0');
    gif += QByteArray::fromHex("21ff0b") + "NETSCAPE2.0" + QByteArray::fromHex("0301000000");
    gif += QByteArray::fromHex("2c00000000010001000002024401003b");
    return gif + "SECRETTRAILER";
}

QByteArray riffWebp(const QList<std::pair<QByteArray, QByteArray>> &chunks)
{
    const auto number = [](qsizetype value) {
        char bytes[4];
        qToLittleEndian(quint32(value), bytes);
        return QByteArray(bytes, 4);
    };
    QByteArray content("WEBP");
    for (const auto &[type, bytes] : chunks)
        content += type + number(bytes.size()) + bytes + QByteArray(bytes.size() % 2, '\0');
    return "RIFF" + number(content.size()) + content;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    char length[4];
    qToBigEndian(quint32(content.size()), length);
    return QByteArray(length, 4) + type + content + QByteArray(4, '\0'); // nobody looks at the sum of what goes
}

QByteArray chattyPng()
{
    QByteArray png = saved(picture(), "png");
    png.insert(33, chunk("tEXt", QByteArray("Author\0SECRETAUTHOR", 19)) + chunk("eXIf", "SECRETEXIF") +
                       chunk("tIME", "SECRETT") + chunk("prVt", "SECRETOTHER"));
    return png + "SECRETTRAILER";
}

} // namespace

class TestPictureStripping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesSayNothingOfTheirMaking_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JPEG") << telephoneJpeg();
        QTest::newRow("PNG") << chattyPng();
        QTest::newRow("GIF") << chattyGif();
        QTest::newRow("JPEG without any") << saved(picture(), "jpg");
        QTest::newRow("PNG without any") << saved(picture(), "png");
    }

    void picturesSayNothingOfTheirMaking()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray stripped = withoutMetadata(bytes);
        QVERIFY(isStrippablePicture(bytes));
        QVERIFY(!stripped.isEmpty());
        QVERIFY(!stripped.contains("SECRET"));
        QVERIFY(!stripped.contains("Exif"));
        QCOMPARE(QImage::fromData(stripped), QImage::fromData(bytes)); // the same to the last pixel
        QCOMPARE(withoutMetadata(stripped), stripped);
    }

    void webpLosesItsMetadata()
    {
        const QByteArray webp = riffWebp({{"VP8X", QByteArray("\x0c\0\0\0\0\0\0\0\0\0", 10)},
                                          {"VP8L", "pixels"},
                                          {"EXIF", "SECRETPLACE"},
                                          {"XMP ", "SECRETNAME"}});
        const QByteArray stripped = withoutMetadata(webp + "SECRETTRAILER");
        QCOMPARE(stripped, riffWebp({{"VP8X", QByteArray(10, '\0')}, {"VP8L", "pixels"}}));
        QVERIFY(isStrippablePicture(webp.first(16)));
        QVERIFY(withoutMetadata(webp.first(webp.size() - 4)).isEmpty());
    }

    void coloursAreKept()
    {
        QByteArray jpeg = saved(picture(), "jpg");
        jpeg.insert(2, segment(0xe2, QByteArray("ICC_PROFILE\0\1\1", 14) + "profile"));
        QVERIFY(withoutMetadata(jpeg).contains("ICC_PROFILE"));
    }

    void otherAndBrokenFilesAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no picture");
        QTest::newRow("start only") << QByteArray("\xff\xd8\xff");
        QTest::newRow("half a JPEG") << telephoneJpeg().first(900);
        QTest::newRow("half a PNG") << chattyPng().first(300);
        QTest::newRow("half a GIF") << chattyGif().first(60);
        QTest::newRow("endless segment") << QByteArray("\xff\xd8\xff\xe1\xff\xff", 6);
    }

    void otherAndBrokenFilesAreNone()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(withoutMetadata(bytes), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestPictureStripping)
#include "tst_picturestripping.moc"
