// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/window/seizedfiles.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace interdict::journeys {

using namespace Qt::StringLiterals;

QByteArray harbourListings()
{
    return "ref,seen,vendor,title,price,currency\n"
           "H-1,03/04/2014,saltmarsh,Tablet press TDP 5,900.00,USD\n"
           "H-2,03/04/2014,saltmarsh,\"Punch set, round 8 mm\",120.00,USD\n"
           "H-3,04/04/2014,tidepool,Alprazolam 2 mg,ask,USD\n"
           "H-4,04/04/2014,tidepool,Oxycodone 30 mg,45.00,USD\n"
           "H-5,05/04/2014,lowwater,Binder, 1 kg,30.00,USD\n"
           "H-6,05/04/2014,lowwater,Microcrystalline cellulose,25.00,USD\n"
           "H-7,05/04/2014,lowwater,Magnesium stearate, 500 g,18.00,USD\n"
           "H-8,06/04/2014,saltmarsh,Die set,ask,USD\n";
}

QByteArray harbourListingsLater()
{
    return "ref,seen,vendor,title,price,currency\n"
           "H-1,03/05/2014,saltmarsh,Tablet press TDP 5,950.00,USD\n"
           "H-2,03/05/2014,saltmarsh,\"Punch set, round 8 mm\",120.00,USD\n"
           "H-4,03/05/2014,tidepool,\"Oxycodone 30 mg, new batch\",60.00,USD\n"
           "H-6,03/05/2014,lowwater,Microcrystalline cellulose,25.00,USD\n"
           "H-9,03/05/2014,tidepool,Capsule filler,210.00,USD\n";
}

QByteArray harbourListingsWithShipping()
{
    return "ref,seen,vendor,title,price,currency,shipping\n"
           "H-10,04/05/2014,tidepool,Blister machine,4000.00,USD,by sea\n"
           "H-11,04/05/2014,saltmarsh,Tablet counter,350.00,USD,by air\n";
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString makeSeizedFolder(const QTemporaryDir &folder)
{
    const QString root = folder.filePath(u"seized laptop"_s);
    if (!QDir().mkpath(root + u"/pictures"_s))
        qFatal("cannot make %s", qPrintable(root));
    (void)writeFile(root + u"/offers.csv"_s, "title,seller,price,currency,date,picture\n"
                                             "Press mould M30,tidepool,80.00,USD,2014-05-10,mould.png\n"
                                             "Press mould X,tidepool,85.00,USD,2014-05-11,\n");
    (void)writeFile(root + u"/profile.html"_s,
                    "<!DOCTYPE html><html><head><title>tidepool</title></head><body>Seller page</body></html>\n");
    (void)writeFile(root + u"/order.eml"_s,
                    "From: a@harbour.example\r\nTo: b@harbour.example\r\n"
                    "Date: Sat, 10 May 2014 10:00:00 +0000\r\nSubject: order\r\n\r\nTwo moulds.\r\n");
    (void)writeFile(root + u"/tool.exe"_s, QByteArray("MZ\x90\0\3\0\0\0", 8) + QByteArray(64, '\0'));
    QImage picture(32, 32, QImage::Format_RGB32);
    for (const auto &[name, colour] :
         {std::pair{u"/pictures/mould.png"_s, 0xff8000U}, {u"/pictures/desk.png"_s, 0x0080ffU}}) {
        picture.fill(colour);
        if (!picture.save(root + name))
            qFatal("cannot write %s", qPrintable(name));
    }
    return root;
}

} // namespace interdict::journeys
