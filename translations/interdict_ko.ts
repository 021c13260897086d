<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Annotation</name>
    <message>
        <source>entity</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>낮은 신뢰도</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>중간 신뢰도</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>높은 신뢰도</translation>
    </message>
    <message>
        <source>almost no chance (1 to 5 %)</source>
        <translation>가능성 거의 없음(1~5 %)</translation>
    </message>
    <message>
        <source>very unlikely (5 to 20 %)</source>
        <translation>가능성 매우 낮음(5~20 %)</translation>
    </message>
    <message>
        <source>unlikely (20 to 45 %)</source>
        <translation>가능성 낮음(20~45 %)</translation>
    </message>
    <message>
        <source>roughly even chance (45 to 55 %)</source>
        <translation>가능성 반반(45~55 %)</translation>
    </message>
    <message>
        <source>likely (55 to 80 %)</source>
        <translation>가능성 높음(55~80 %)</translation>
    </message>
    <message>
        <source>very likely (80 to 95 %)</source>
        <translation>가능성 매우 높음(80~95 %)</translation>
    </message>
    <message>
        <source>almost certain (95 to 99 %)</source>
        <translation>거의 확실함(95~99 %)</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: 완전히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: 대체로 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: 상당히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: 대체로 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F: 신뢰성을 판단할 수 없음</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1: 다른 소스로 확인됨</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: 아마도 사실임</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: 사실일 수 있음</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: 의심스러움</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: 사실이 아닐 것 같음</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6: 진위를 판단할 수 없음</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>What the note, tag or grade is about is not in the case.</source>
        <translation>메모, 태그 또는 평가의 대상이 사건에 없습니다.</translation>
    </message>
    <message>
        <source>listing &quot;%1&quot;</source>
        <translation>판매글 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>row %L1 of &quot;%2&quot;</source>
        <translation>&quot;%2&quot;의 %L1행</translation>
    </message>
    <message>
        <source>evidence file &quot;%1&quot;</source>
        <translation>증거 파일 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>source &quot;%1&quot;</source>
        <translation>원본 자료 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>link &quot;%1&quot; from %2 to %3</source>
        <translation>%2에서 %3(으)로의 링크 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>referral %1</source>
        <translation>의뢰 %1</translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>패킷 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>entity</comment>
        <extracomment>A kind of entity and its name: seller &quot;ann&quot; on Lantern</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The note is empty. Write what should be remembered.</source>
        <translation>메모가 비어 있습니다. 기억할 내용을 쓰십시오.</translation>
    </message>
    <message>
        <source>Added a note to %1.</source>
        <translation>%1에 메모를 추가했습니다.</translation>
    </message>
    <message>
        <source>Changed a note of %1 on %2.</source>
        <translation>%2에 대한 %1의 메모를 변경했습니다.</translation>
    </message>
    <message>
        <source>Removed a note of %1.</source>
        <translation>%1의 메모를 삭제했습니다.</translation>
    </message>
    <message>
        <source>The tag has no name. Write one.</source>
        <translation>태그에 이름이 없습니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Tagged %1 with &quot;%2&quot;.</source>
        <translation>%1에 태그 &quot;%2&quot;을(를) 붙였습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n thing(s) with &quot;%1&quot;.</source>
        <translation>
            <numerusform>대상 %n개에 태그 &quot;%1&quot;을(를) 붙였습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no tag &quot;%1&quot;.</source>
        <translation>사건에 태그 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Took the tag &quot;%2&quot; off %1.</source>
        <translation>%1에서 태그 &quot;%2&quot;을(를) 뗐습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Took the tag &quot;%1&quot; off %n thing(s).</source>
        <translation>
            <numerusform>대상 %n개에서 태그 &quot;%1&quot;을(를) 뗐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has a tag &quot;%1&quot; already. Choose another name.</source>
        <translation>사건에 태그 &quot;%1&quot;이(가) 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Gave the tag &quot;%1&quot; the colour %2.</source>
        <translation>태그 &quot;%1&quot;의 색을 %2(으)로 지정했습니다.</translation>
    </message>
    <message>
        <source>Renamed the tag &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>태그 &quot;%1&quot;의 이름을 &quot;%2&quot;(으)로 바꿨습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag &quot;%1&quot; from the case and from %n thing(s).</source>
        <translation>
            <numerusform>사건과 대상 %n개에서 태그 &quot;%1&quot;을(를) 제거했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the grade of %1 back.</source>
        <translation>%1의 평가를 취소했습니다.</translation>
    </message>
    <message>
        <source>Graded %1: %2.</source>
        <translation>%1을(를) 평가했습니다: %2.</translation>
    </message>
    <message>
        <source>%1 %2, which is not in the case now</source>
        <translation>현재 사건에 없는 %1 %2</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>The archive has %1 files of this name by now; each is read.</source>
        <translation>지금까지 압축 파일에 이 이름의 파일이 %1개 있으며, 모두 읽습니다.</translation>
    </message>
    <message>
        <source>It is an archive in an archive, deeper than %1 levels. Unpack it with another program first.</source>
        <translation>압축 파일 안의 압축 파일이며 %1단계보다 깊습니다. 먼저 다른 프로그램으로 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; the archive has more than %L2 members. Unpack it with another program and import what is needed.</source>
        <translation>&quot;%1&quot;까지 포함하면 압축 파일의 구성원이 %L2개를 넘습니다. 다른 프로그램으로 압축을 풀고 필요한 것을 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Check that it is there and that you may read it.</source>
        <translation>&quot;%1&quot; 파일을 열 수 없습니다. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read. %2</source>
        <translation>&quot;%1&quot; 파일은 읽지 않습니다. %2</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>구성원에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Its name has %L1 characters; at most %L2 are read.</source>
        <translation>이름이 %L1자입니다. 최대 %L2자까지 읽습니다.</translation>
    </message>
    <message>
        <source>Its name holds a NUL character.</source>
        <translation>이름에 NUL 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Its name is an absolute path, which may lead out of the archive.</source>
        <translation>이름이 절대 경로여서 압축 파일 밖을 가리킬 수 있습니다.</translation>
    </message>
    <message>
        <source>Its name has &quot;..&quot; in it, which leads out of the archive.</source>
        <translation>이름에 압축 파일 밖을 가리키는 &quot;..&quot;가 들어 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or takes more memory to unpack than is used here. Unpack it with another program, or get the file again.</source>
        <translation>&quot;%1&quot; 파일이 손상되었거나, 압축을 푸는 데 여기서 쓰는 것보다 많은 메모리가 필요합니다. 다른 프로그램으로 압축을 풀거나 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its packed bytes cannot be read further than %L2 bytes. Get the file again.</source>
        <translation>&quot;%1&quot; 파일이 손상되었습니다. 압축된 데이터를 %L2바이트 이후로 읽을 수 없습니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it should have %L2 bytes but has only %L3. Get the file again.</source>
        <translation>&quot;%1&quot; 파일이 손상되었습니다. %L2바이트여야 하지만 %L3바이트뿐입니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it should have %L2 bytes but has more. Get the file again.</source>
        <translation>&quot;%1&quot; 파일이 손상되었습니다. %L2바이트여야 하지만 그보다 많습니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its checksum is not the one stated. Get the file again.</source>
        <translation>&quot;%1&quot; 파일이 손상되었습니다. 체크섬이 명시된 값과 다릅니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2. Check the drive and that you may read the file.</source>
        <translation>&quot;%1&quot; 파일을 열 수 없습니다: %2. 드라이브와 파일 읽기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be unpacked to the folder for temporary files: %2. Make room there and try again.</source>
        <translation>&quot;%1&quot; 파일을 임시 파일 폴더에 풀 수 없습니다: %2. 공간을 확보하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; the archive unpacks to more than %L2 MiB. Unpack it with another program and import what is needed.</source>
        <translation>&quot;%1&quot;까지 포함하면 압축을 푼 크기가 %L2 MiB를 넘습니다. 다른 프로그램으로 압축을 풀고 필요한 것을 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; unpacks to more than %L2 times its size, as archives made to do harm do. It was not unpacked.</source>
        <translation>&quot;%1&quot; 파일은 풀면 원래 크기의 %L2배를 넘습니다. 해를 끼치려고 만든 압축 파일이 그렇습니다. 압축을 풀지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a 7z: its header is damaged or cut off. Get the file again.</source>
        <translation>&quot;%1&quot; 파일을 7z로 읽을 수 없습니다. 헤더가 손상되었거나 잘렸습니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, its list of files too. Unpack it with its password first and import the files.</source>
        <translation>&quot;%1&quot; 파일은 파일 목록까지 암호화되어 있습니다. 먼저 비밀번호로 압축을 풀고 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>It is encrypted. Unpack the archive with its password first and import the files.</source>
        <translation>암호화되어 있습니다. 먼저 비밀번호로 압축을 풀고 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read. Unpack the archive with another program first and import the files.</source>
        <translation>읽을 수 없는 방식으로 압축되어 있습니다. 먼저 다른 프로그램으로 압축을 풀고 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>It is damaged: its bytes would reach beyond the end of the file.</source>
        <translation>손상되었습니다. 데이터가 파일 끝을 넘어갑니다.</translation>
    </message>
    <message>
        <source>It unpacks to more than %L1 times its size, as archives made to do harm do.</source>
        <translation>풀면 원래 크기의 %L1배를 넘습니다. 해를 끼치려고 만든 압축 파일이 그렇습니다.</translation>
    </message>
    <message>
        <source>It is damaged: what it is packed with cannot be unpacked. Get the file again.</source>
        <translation>손상되었습니다. 압축된 내용을 풀 수 없습니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>It is damaged: its bytes are not in the archive.</source>
        <translation>손상되었습니다. 데이터가 압축 파일에 없습니다.</translation>
    </message>
    <message>
        <source>It is a symbolic link, not a file.</source>
        <translation>파일이 아니라 심볼릭 링크입니다.</translation>
    </message>
    <message>
        <source>It is a link, not a file.</source>
        <translation>파일이 아니라 링크입니다.</translation>
    </message>
    <message>
        <source>It is a device, not a file.</source>
        <translation>파일이 아니라 장치입니다.</translation>
    </message>
    <message>
        <source>It is stored with gaps, which is not read. Unpack the archive with another program first and import the files.</source>
        <translation>빈 구간을 두고 저장되어 있어 읽을 수 없습니다. 먼저 다른 프로그램으로 압축을 풀고 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>It is of a kind that is not read.</source>
        <translation>읽을 수 없는 종류입니다.</translation>
    </message>
    <message>
        <source>(the rest of the archive)</source>
        <translation>(압축 파일의 나머지)</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off from here on. Get it again.</source>
        <translation>압축 파일이 여기서부터 손상되었거나 잘렸습니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The archive is cut off within it. Get it again.</source>
        <translation>압축 파일이 이 안에서 잘렸습니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %L2 members. Unpack it with another program and import what is needed.</source>
        <translation>&quot;%1&quot; 파일의 구성원이 %L2개를 넘습니다. 다른 프로그램으로 압축을 풀고 필요한 것을 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a tar: it is damaged or no tar. Get the file again.</source>
        <translation>&quot;%1&quot; 파일을 tar로 읽을 수 없습니다. 손상되었거나 tar가 아닙니다. 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a zip: %2 Get the file again.</source>
        <translation>&quot;%1&quot; 파일을 zip으로 읽을 수 없습니다. %2 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <source>the length of its comment does not fit: bytes are missing at its end, or were added to it.</source>
        <translation>주석 길이가 맞지 않습니다. 끝에 바이트가 빠졌거나 덧붙었습니다.</translation>
    </message>
    <message>
        <source>it has no directory at its end; it is cut off or no zip.</source>
        <translation>끝에 디렉터리가 없습니다. 잘렸거나 zip이 아닙니다.</translation>
    </message>
    <message>
        <source>it is one part of an archive that spreads over several files; join them first.</source>
        <translation>여러 파일로 나뉜 압축 파일의 일부입니다. 먼저 합치십시오.</translation>
    </message>
    <message>
        <source>its ZIP64 directory record is not where it should be.</source>
        <translation>ZIP64 디렉터리 레코드가 있어야 할 자리에 없습니다.</translation>
    </message>
    <message>
        <source>its ZIP64 directory does not lie within the file.</source>
        <translation>ZIP64 디렉터리가 파일 안에 있지 않습니다.</translation>
    </message>
    <message>
        <source>its directory does not lie within the file.</source>
        <translation>디렉터리가 파일 안에 있지 않습니다.</translation>
    </message>
    <message>
        <source>It is packed by method %1, which is not read. Unpack the archive with another program first and import the files.</source>
        <translation>읽을 수 없는 방식 %1(으)로 압축되어 있습니다. 먼저 다른 프로그램으로 압축을 풀고 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>It is damaged: it is stored as it is, yet its two sizes differ.</source>
        <translation>손상되었습니다. 압축 없이 저장되었는데 두 크기가 다릅니다.</translation>
    </message>
    <message>
        <source>It is damaged: its sizes are not stated.</source>
        <translation>손상되었습니다. 크기가 명시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It is damaged: its header is not where it should be.</source>
        <translation>손상되었습니다. 헤더가 있어야 할 자리에 없습니다.</translation>
    </message>
    <message>
        <source>an entry of its directory is damaged.</source>
        <translation>디렉터리 항목이 손상되었습니다.</translation>
    </message>
    <message>
        <source>an entry of its directory is cut off.</source>
        <translation>디렉터리 항목이 잘렸습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is made to do harm: its member &quot;%2&quot; shares its bytes with another. It was not unpacked.</source>
        <translation>&quot;%1&quot; 파일은 해를 끼치려고 만든 것입니다. 구성원 &quot;%2&quot;의 데이터가 다른 구성원과 겹칩니다. 압축을 풀지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be unpacked into the folder for temporary files. Make room there and try again.</source>
        <translation>&quot;%1&quot; 파일을 임시 파일 폴더에 풀지 못했습니다. 공간을 확보하고 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>BatchSearch</name>
    <message>
        <source>%1 %2</source>
        <comment>kind and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2. Check that it exists and that you may read it.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2. 파일이 있는지, 읽기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MB. Divide the list.</source>
        <translation>&quot;%1&quot;이(가) 64MB보다 큽니다. 목록을 나누십시오.</translation>
    </message>
    <message>
        <source>Looking terms up</source>
        <translation>검색어 조회 중</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Sites and Domains</source>
        <translation>사이트 및 도메인</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>배송물</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Other Entities</source>
        <translation>기타 개체</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Evidence Text</source>
        <translation>증거 본문</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>검색어</translation>
    </message>
    <message>
        <source>Taken As</source>
        <translation>해석</translation>
    </message>
</context>
<context>
    <name>BusiestSellers</name>
    <message>
        <source>All of them are linked with %1 (%2).</source>
        <extracomment>Of the busiest sellers that were named before: &quot;All of them are linked with Agora (site).&quot;</extracomment>
        <translation>모두 %1 (%2)와(과) 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 are both linked with %3 (%4).</source>
        <extracomment>Two sellers, and what ties them: &quot;ann and bob are both linked with shop.example (domain).&quot;</extracomment>
        <translation>%1와(과) %2은(는) 모두 %3 (%4)와(과) 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A seller, and how many records are behind it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sellers with most records: %1.</source>
        <extracomment>A list of sellers, each with a number: &quot;Sellers with most records: ann (564), bob (396).&quot;</extracomment>
        <translation>레코드가 가장 많은 판매자: %1.</translation>
    </message>
</context>
<context>
    <name>CasNumber</name>
    <message>
        <source>&quot;%1&quot; is no CAS number. Write it with its hyphens, like 437-38-7.</source>
        <translation>&quot;%1&quot;은(는) CAS 번호가 아닙니다. 437-38-7처럼 하이픈을 넣어 쓰십시오.</translation>
    </message>
    <message>
        <source>The check digit of the CAS number &quot;%1&quot; is wrong. Compare it with its source.</source>
        <translation>CAS 번호 &quot;%1&quot;의 검사 숫자가 틀립니다. 출처와 대조하십시오.</translation>
    </message>
</context>
<context>
    <name>CaseCheck</name>
    <message>
        <source>Source &quot;%1&quot; should have %L2 records and has %L3.</source>
        <translation>원본 자료 &quot;%1&quot;의 레코드는 %L2개여야 하지만 %L3개입니다.</translation>
    </message>
    <message>
        <source>Source &quot;%1&quot; has records outside its bytes.</source>
        <translation>원본 자료 &quot;%1&quot;에 데이터 범위를 벗어난 레코드가 있습니다.</translation>
    </message>
    <message>
        <source>The records of &quot;%1&quot; are not as many as its sources name.</source>
        <translation>&quot;%1&quot;의 레코드 수가 원본 자료에 적힌 수와 다릅니다.</translation>
    </message>
    <message>
        <source>The weight of link %1 is not what its sources come to.</source>
        <translation>연결 %1의 가중치가 원본 자료의 합과 다릅니다.</translation>
    </message>
    <message>
        <source>The listing &quot;%1&quot; is not shown by as many records as it says.</source>
        <translation>판매글 &quot;%1&quot;을(를) 보여 주는 레코드 수가 적힌 수와 다릅니다.</translation>
    </message>
    <message>
        <source>The stored bytes of source &quot;%1&quot; are not those that were imported.</source>
        <translation>원본 자료 &quot;%1&quot;의 저장된 데이터가 가져온 데이터와 다릅니다.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>데이터베이스가 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>A row of table %1 refers to a row that is not there.</source>
        <translation>테이블 %1의 한 행이 없는 행을 가리킵니다.</translation>
    </message>
    <message>
        <source>The history that came with &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;과(와) 함께 온 이력: %2</translation>
    </message>
    <message>
        <source>The index of words was compared by its rows only, since the case is open for reading.</source>
        <translation>사건이 읽기용으로 열려 있어 단어 색인은 행으로만 비교했습니다.</translation>
    </message>
    <message>
        <source>The index of words does not agree with the listing &quot;%1&quot;.</source>
        <translation>단어 색인이 판매글 &quot;%1&quot;과(와) 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The index of words does not agree with the listings.</source>
        <translation>단어 색인이 판매글과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended where the damage begins.</source>
        <translation>&quot;%1&quot; 단계는 손상이 시작되는 곳에서 끝났습니다.</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>데이터베이스 확인 중</translation>
    </message>
    <message>
        <source>Checking references</source>
        <translation>참조 확인 중</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>이력 확인 중</translation>
    </message>
    <message>
        <source>Checking counts</source>
        <translation>개수 확인 중</translation>
    </message>
    <message>
        <source>Checking sources</source>
        <translation>원본 자료 확인 중</translation>
    </message>
    <message>
        <source>Checking the index of words</source>
        <translation>단어 색인 확인 중</translation>
    </message>
    <message>
        <source>Part of the file was overwritten or lost, as by a failing disk. What lies there may be wrong.</source>
        <translation>고장 난 디스크 등으로 파일의 일부가 덮어쓰이거나 없어졌습니다. 그 부분의 내용은 틀릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Something that was noted or judged stands without what it is about.</source>
        <translation>메모하거나 판정한 것의 대상이 없습니다.</translation>
    </message>
    <message>
        <source>The history does not prove what happened from there on: an entry was changed, removed or added by other means than this program.</source>
        <translation>이력은 그 뒤에 일어난 일을 증명하지 못합니다. 이 프로그램이 아닌 방법으로 항목이 바뀌거나 없어지거나 더해졌습니다.</translation>
    </message>
    <message>
        <source>A count on the pages and in packets may be wrong. The records themselves are not touched.</source>
        <translation>화면과 패킷의 개수가 틀릴 수 있습니다. 레코드 자체는 그대로입니다.</translation>
    </message>
    <message>
        <source>What was imported cannot be shown to be what it was: do not rely on this source as evidence.</source>
        <translation>가져온 것이 원래 그대로임을 보일 수 없습니다. 이 원본 자료를 증거로 삼지 마십시오.</translation>
    </message>
    <message>
        <source>Searches may miss listings or find wrong ones. Nothing of the evidence is touched.</source>
        <translation>검색에서 판매글이 빠지거나 잘못 나올 수 있습니다. 증거는 그대로입니다.</translation>
    </message>
    <message>
        <source>What the copy shows of the history cannot be relied on.</source>
        <translation>사본이 보여 주는 이력은 믿을 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep this file for examination, and go back to the newest copy that holds. Check the disk.</source>
        <translation>이 파일은 조사를 위해 보관하고, 이상이 없는 가장 최근 사본으로 돌아가십시오. 디스크를 확인하십시오.</translation>
    </message>
    <message>
        <source>Go back to a copy in which the source holds, or import the original file into a new case.</source>
        <translation>이 원본 자료에 이상이 없는 사본으로 돌아가거나, 원본 파일을 새 사건에 가져오십시오.</translation>
    </message>
    <message>
        <source>Ask those who made the copy for it again, and compare the digests on both sides.</source>
        <translation>사본을 만든 쪽에 다시 요청하고, 양쪽의 다이제스트를 비교하십시오.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>references</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>history</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>index of words</source>
        <translation>단어 색인</translation>
    </message>
    <message>
        <source>portable copy</source>
        <translation>휴대용 사본</translation>
    </message>
    <message>
        <source>Compare with a copy that holds (&quot;interdict-cli diff&quot; says what differs), and ask who had the file.</source>
        <translation>이상이 없는 사본과 비교하고(&quot;interdict-cli diff&quot;가 차이를 알려 줍니다) 누가 파일을 가지고 있었는지 물으십시오.</translation>
    </message>
    <message>
        <source>Make a new case and merge this one into it: that reads its sources and counts again.</source>
        <translation>새 사건을 만들어 이 사건을 병합하십시오. 그러면 원본 자료를 다시 읽고 다시 셉니다.</translation>
    </message>
    <message>
        <source>Make a new case and merge this one into it: that writes the index anew.</source>
        <translation>새 사건을 만들어 이 사건을 병합하십시오. 그러면 색인을 새로 씁니다.</translation>
    </message>
</context>
<context>
    <name>CaseCompact</name>
    <message>
        <source>Compacting needs %1 beside the case for a while, and the disk has %2 left. Free some space, or move the case to a larger disk. The case was not changed.</source>
        <translation>압축 정리에는 사건 옆에 잠시 %1이(가) 필요한데 디스크에 %2만 남아 있습니다. 공간을 비우거나 사건을 더 큰 디스크로 옮기십시오. 사건은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Another program reads the case. Close it there, then compact the case again.</source>
        <translation>다른 프로그램이 사건을 읽고 있습니다. 그곳에서 닫은 뒤 사건을 다시 압축 정리하십시오.</translation>
    </message>
    <message>
        <source>Writing the case anew</source>
        <translation>사건을 새로 쓰는 중</translation>
    </message>
    <message>
        <source>The case could not be compacted: what was written differs from it. The case was not changed; run a full check of it.</source>
        <translation>사건을 압축 정리할 수 없습니다. 쓴 내용이 사건과 다릅니다. 사건은 바뀌지 않았습니다. 전체 점검을 하십시오.</translation>
    </message>
    <message>
        <source>Compacted the case file; %1 of %2 were unused.</source>
        <translation>사건 파일을 압축 정리했습니다. %2 중 %1이(가) 쓰이지 않고 있었습니다.</translation>
    </message>
    <message>
        <source>Checking the new file</source>
        <translation>새 파일 확인 중</translation>
    </message>
    <message>
        <source>A portable copy has no unused room and stays as it is.</source>
        <translation>휴대용 사본에는 쓰지 않는 공간이 없어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Checking the case</source>
        <translation>사건 확인 중</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>&quot;%1&quot; lies in a folder that cannot be written. Open it for reading only, or copy it elsewhere.</source>
        <translation>&quot;%1&quot; 파일이 쓸 수 없는 폴더에 있습니다. 읽기 전용으로 열거나 다른 곳에 복사하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by %2 on %3 (process %4). Close it there, or open it for reading only.</source>
        <translation>&quot;%1&quot; 파일은 %3에서 %2이(가) 사용 중입니다(프로세스 %4). 그곳에서 닫거나 읽기 전용으로 여십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an Interdict case. To bring its content into a case, import it.</source>
        <translation>&quot;%1&quot; 파일은 Interdict 사건이 아닙니다. 내용을 사건에 넣으려면 가져오기를 하십시오.</translation>
    </message>
    <message>
        <source>The case file is damaged. Work with a backup copy, and keep this file for examination.</source>
        <translation>사건 파일이 손상되었습니다. 백업 사본으로 작업하고, 이 파일은 조사를 위해 보관하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of Interdict (format %2, this program knows %3). Update Interdict.</source>
        <translation>&quot;%1&quot; 파일은 더 새로운 버전의 Interdict로 작성되었습니다(형식 %2, 이 프로그램은 %3까지 지원). Interdict를 업데이트하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid format number. Work with a backup copy.</source>
        <translation>&quot;%1&quot; 파일에 유효한 형식 번호가 없습니다. 백업 사본으로 작업하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by an older version of Interdict and must be upgraded: open it for writing once.</source>
        <translation>&quot;%1&quot; 파일은 이전 버전의 Interdict로 작성되어 업그레이드해야 합니다. 한 번 쓰기용으로 여십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name, or open it.</source>
        <translation>&quot;%1&quot; 파일이 이미 있습니다. 다른 이름을 선택하거나 그 파일을 여십시오.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name and the folder.</source>
        <translation>&quot;%1&quot; 파일이 없습니다. 이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>A copy cannot replace the case it is made of. Choose another name.</source>
        <translation>사본으로 그 원본 사건을 덮어쓸 수 없습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>If that program is gone, as after a power failure there, delete the file &quot;%1&quot;.</source>
        <translation>그곳의 정전 등으로 그 프로그램이 이미 없다면 &quot;%1&quot; 파일을 지우십시오.</translation>
    </message>
    <message>
        <source>Reading the whole file</source>
        <translation>파일 전체를 읽는 중</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one, or make it first.</source>
        <translation>&quot;%1&quot; 폴더가 없습니다. 다른 폴더를 고르거나 먼저 만드십시오.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written. Choose another one.</source>
        <translation>&quot;%1&quot; 폴더에 쓸 수 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>A clock (&quot;Seen&quot;), a day and a later day</extracomment>
        <translation>%1 %2 ~ %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 %2부터</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 %2까지</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 ~ %3</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: 최대 %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: 최소 %2</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1만</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>사이트: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>텍스트: %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>판매 제시</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>압수</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>분류: %1</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>출발지: %1</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>도착지: %1</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>색 표시: %1</translation>
    </message>
    <message>
        <source>Other kinds are left out of tables of entities and of the graph. Listings and charts stay.</source>
        <translation>다른 종류는 개체 표와 그래프에서 제외됩니다. 판매글과 차트는 그대로입니다.</translation>
    </message>
    <message>
        <source>Listings of the site, and what has to do with them or is linked to it.</source>
        <translation>그 사이트의 판매글과, 그것에 관계되거나 그 사이트와 연결된 것입니다.</translation>
    </message>
    <message>
        <source>Listings with these words, and entities with a part of their name.</source>
        <translation>이 단어가 있는 판매글과, 이름에 이 글자가 들어 있는 개체입니다.</translation>
    </message>
    <message>
        <source>What records of these days show. An entity counts from its first to its last record.</source>
        <translation>이 기간의 레코드가 보여 주는 것입니다. 개체는 첫 레코드부터 마지막 레코드까지로 셉니다.</translation>
    </message>
    <message>
        <source>Listings that stood online then, from their first to their last sighting, and what has to do with them.</source>
        <translation>그 기간에 온라인에 있던 판매글(첫 관찰부터 마지막 관찰까지)과 그것에 관계된 것입니다.</translation>
    </message>
    <message>
        <source>What shipments, seizures and notices of these days name. Listings: those of sellers who shipped one of them.</source>
        <translation>이 기간의 배송물, 압수, 통지에 나오는 것입니다. 판매글은 그중 하나를 발송한 판매자의 것입니다.</translation>
    </message>
    <message>
        <source>How many records stand behind an entity, or how often a listing was seen.</source>
        <translation>개체의 근거가 되는 레코드 수, 또는 판매글이 관찰된 횟수입니다.</translation>
    </message>
    <message>
        <source>How many links an entity has. Listings and charts stay.</source>
        <translation>개체의 연결 수입니다. 판매글과 차트는 그대로입니다.</translation>
    </message>
    <message>
        <source>Such listings, and the sellers, sites and identifiers that have to do with them.</source>
        <translation>그러한 판매글과, 그것에 관계된 판매자, 사이트, 식별자입니다.</translation>
    </message>
    <message>
        <source>Entities with this mark, and the listings of such sellers.</source>
        <translation>이 색 표시가 있는 개체와, 그러한 판매자의 판매글입니다.</translation>
    </message>
    <message>
        <source>Price: %1 to %2 %3</source>
        <translation>가격: %1~%2 %3</translation>
    </message>
    <message>
        <source>Price: under %1 %2</source>
        <translation>가격: %1 %2 미만</translation>
    </message>
    <message>
        <source>Price: at least %1 %2</source>
        <translation>가격: %1 %2 이상</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>Words not known</source>
        <translation>알 수 없는 단어</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>Seller: %1</source>
        <translation>판매자: %1</translation>
    </message>
    <message>
        <source>Listings of the seller</source>
        <translation>판매자의 판매글</translation>
    </message>
    <message>
        <source>Days from first to last sighting</source>
        <translation>첫 관찰부터 마지막 관찰까지의 일수</translation>
    </message>
    <message>
        <source>Title: words for %1</source>
        <translation>제목: %1을(를) 뜻하는 단어</translation>
    </message>
    <message>
        <source>Entities and listings with this tag, and the listings of such sellers.</source>
        <translation>이 태그가 붙은 개체와 판매글, 그리고 그러한 판매자의 판매글.</translation>
    </message>
    <message>
        <source>Listings of this seller, and what has to do with them.</source>
        <translation>이 판매자의 판매글과 그에 관련된 것.</translation>
    </message>
    <message>
        <source>Listings of sellers with so many listings in the case, and what has to do with them.</source>
        <translation>사건에 판매글이 이 수만큼 있는 판매자의 판매글과 그에 관련된 것.</translation>
    </message>
    <message>
        <source>Listings and entities with so many days between their first and their last sighting.</source>
        <translation>첫 관찰과 마지막 관찰 사이가 이 일수만큼인 판매글과 개체.</translation>
    </message>
    <message>
        <source>Listings with such a price when last seen, in this currency, and what has to do with them.</source>
        <translation>마지막 관찰 시 이 통화로 이러한 가격이었던 판매글과 그에 관련된 것.</translation>
    </message>
    <message>
        <source>Listings whose title has one of the words for it that the lexicon knows.</source>
        <translation>어휘집에 있는, 이를 뜻하는 단어 중 하나가 제목에 있는 판매글.</translation>
    </message>
    <message>
        <source>without a currency</source>
        <extracomment>Stands where a currency would: &quot;Price: 1 to 2 without a currency&quot;</extracomment>
        <translation>통화 없음</translation>
    </message>
</context>
<context>
    <name>CaseGraph</name>
    <message>
        <source>The graph is too large to be drawn. Choose a part of the case.</source>
        <translation>그래프가 너무 커서 그릴 수 없습니다. 사건의 일부를 선택하십시오.</translation>
    </message>
    <message>
        <source>A link of the graph leads to an entity that is not in it. Build the graph again.</source>
        <translation>그래프의 연결이 그래프에 없는 개체를 가리킵니다. 그래프를 다시 만드십시오.</translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message>
        <source>Connecting listings, entities and links</source>
        <translation>판매글, 개체, 연결을 잇는 중</translation>
    </message>
    <message>
        <source>The case has this file as source %1, whose import was withdrawn. Restore that import.</source>
        <translation>이 파일은 원본 자료 %1(으)로 사건에 있으나 가져오기가 철회되었습니다. 그 가져오기를 복원하십시오.</translation>
    </message>
    <message>
        <source>Checking whether the case has this file</source>
        <translation>이 파일이 사건에 있는지 확인하는 중</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed while it was imported; nothing was added. Import it again once it is complete.</source>
        <translation>&quot;%1&quot; 파일이 가져오는 동안 바뀌어 아무것도 추가하지 않았습니다. 파일이 완성되면 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The case has these bytes as source %1, whose import was withdrawn. Restore that import.</source>
        <translation>이 데이터는 원본 자료 %1(으)로 사건에 있으나 가져오기가 철회되었습니다. 그 가져오기를 복원하십시오.</translation>
    </message>
</context>
<context>
    <name>CaseMerge</name>
    <message>
        <source>Joining what analysts wrote</source>
        <translation>분석관이 쓴 것을 합치는 중</translation>
    </message>
    <message>
        <source>Judgements of this case say that %1 and %2 are not the same, and this one would join them.</source>
        <translation>이 사건의 판정에 따르면 %1과(와) %2은(는) 같지 않은데, 이 판정은 둘을 하나로 이을 것입니다.</translation>
    </message>
    <message>
        <source>A chain of judgements of this case joins %1 and %2.</source>
        <translation>이 사건의 판정이 이어져 %1과(와) %2을(를) 하나로 잇습니다.</translation>
    </message>
    <message>
        <source>Checking references</source>
        <translation>참조 확인 중</translation>
    </message>
    <message>
        <source>The cases could not be merged: a row would name another that is not there. Nothing was changed; run a full check of both.</source>
        <translation>사건을 병합할 수 없습니다. 없는 행을 가리키는 행이 생깁니다. 아무것도 바뀌지 않았습니다. 두 사건을 전체 점검하십시오.</translation>
    </message>
    <message>
        <source>Merged the case &quot;%1&quot; into this one: %L2 new sources, %L3 records.</source>
        <translation>사건 &quot;%1&quot;을(를) 이 사건에 병합했습니다. 새 원본 자료 %L2개, 레코드 %L3개.</translation>
    </message>
    <message>
        <source>A case cannot be merged with itself. Choose another one.</source>
        <translation>사건을 자기 자신과 병합할 수 없습니다. 다른 사건을 고르십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a portable copy: it is for reading, and has not the whole of its sources. Merge the case it was made of.</source>
        <translation>&quot;%1&quot;은(는) 휴대용 사본입니다. 읽기용이며 원본 자료 전체가 들어 있지 않습니다. 그것을 만든 사건을 병합하십시오.</translation>
    </message>
    <message>
        <source>The history of the other case does not hold, so that it cannot be kept as proof: %1 Merge a copy of it that holds.</source>
        <translation>다른 사건의 이력에 이상이 있어 증명으로 보관할 수 없습니다: %1 이상이 없는 사본을 병합하십시오.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>공유 등급</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>corrected cells</source>
        <translation>고친 셀</translation>
    </message>
    <message>
        <source>content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>decisions about records</source>
        <translation>레코드에 대한 결정</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>색 표시</translation>
    </message>
    <message>
        <source>drawn links</source>
        <translation>그린 연결</translation>
    </message>
    <message>
        <source>names given to entities</source>
        <translation>개체에 붙인 이름</translation>
    </message>
    <message>
        <source>markings</source>
        <translation>공유 등급</translation>
    </message>
    <message>
        <source>mapping profiles</source>
        <translation>매핑 프로필</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>items of referrals</source>
        <translation>의뢰의 항목</translation>
    </message>
    <message>
        <source>events of referrals</source>
        <translation>의뢰의 경과</translation>
    </message>
    <message>
        <source>outcomes of referrals</source>
        <translation>의뢰의 결과</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>places in the graph</source>
        <translation>그래프에서의 위치</translation>
    </message>
    <message>
        <source>views of the graph</source>
        <translation>그래프 보기</translation>
    </message>
    <message>
        <source>Completing links and the text index</source>
        <translation>연결과 텍스트 색인 완성 중</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot; between these cases. A preview of the merge names those that there are.</source>
        <translation>두 사건 사이에 &quot;%1&quot;(이)라는 충돌이 없습니다. 병합 미리 보기에서 있는 충돌을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>saved searches and filters</source>
        <translation>저장된 검색과 필터</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message>
        <source>Checking the files of the case</source>
        <translation>사건 파일 확인 중</translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Sites and Domains</source>
        <translation>사이트 및 도메인</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>배송물</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>압수</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치 후보</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
</context>
<context>
    <name>CaseProperties</name>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>참조 번호</translation>
    </message>
    <message>
        <source>description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>유통 표시</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>The case has no name. Write one.</source>
        <translation>사건 이름이 없습니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Choose one of the list, such as &quot;Europe/Madrid&quot;.</source>
        <translation>&quot;%1&quot;은(는) 시간대가 아닙니다. 목록에서 &quot;Europe/Madrid&quot;와 같은 것을 선택하십시오.</translation>
    </message>
    <message>
        <source>Changed the properties of the case: %1.</source>
        <extracomment>&quot;name, marking&quot;: what of the case was changed</extracomment>
        <translation>사건 속성을 변경했습니다: %1.</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>판매글 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>레코드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1, by %2</source>
        <translation>%1에 대해, %2 작성</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, 행 %2</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>evidence text</source>
        <translation>증거 본문</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>저장된 필터</translation>
    </message>
</context>
<context>
    <name>CaseSession</name>
    <message>
        <source>Made the case &quot;%1&quot;.</source>
        <translation>사건 &quot;%1&quot;을(를) 만들었습니다.</translation>
    </message>
    <message>
        <source>The case is open for reading only. Save a copy of it and work in the copy.</source>
        <translation>사건이 읽기 전용으로 열려 있습니다. 사본을 저장하고 사본에서 작업하십시오.</translation>
    </message>
    <message>
        <source>The name is empty. Write a name, or undo to get the old one back.</source>
        <translation>이름이 비어 있습니다. 이름을 쓰거나, 실행을 취소하여 이전 이름으로 되돌리십시오.</translation>
    </message>
    <message>
        <source>Renamed &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;의 이름을 &quot;%2&quot;(으)로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>A link needs two different ends. Choose another one.</source>
        <translation>연결에는 서로 다른 두 끝이 필요합니다. 다른 것을 선택하십시오.</translation>
    </message>
    <message>
        <source>A link needs a reason. Write why the two belong together.</source>
        <translation>연결에는 이유가 필요합니다. 둘이 왜 함께 속하는지 쓰십시오.</translation>
    </message>
    <message>
        <source>Say in percent how sure you are, from 1 to 100.</source>
        <translation>확신의 정도를 1에서 100까지의 백분율로 적으십시오.</translation>
    </message>
    <message>
        <source>Linked &quot;%1&quot; with &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;을(를) 연결했습니다.</translation>
    </message>
    <message>
        <source>This link was found in records; it is evidence and stays. Only links drawn by an analyst can be removed.</source>
        <translation>이 연결은 레코드에서 발견된 증거이므로 남습니다. 분석관이 그린 연결만 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Removed a link drawn by %1.</source>
        <translation>%1이(가) 그린 연결을 삭제했습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>실행을 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>unknown analyst</source>
        <translation>알 수 없는 분석관</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소됨: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>다시 실행됨: %1</translation>
    </message>
    <message>
        <source>Such a link cannot be drawn between these two. Choose another kind.</source>
        <translation>이 둘 사이에는 그런 연결을 그릴 수 없습니다. 다른 종류를 선택하십시오.</translation>
    </message>
    <message>
        <source>The case is being written: &quot;%1&quot; is under way. Wait for it to end, or cancel it, then try again.</source>
        <translation>사건에 기록하는 중입니다: &quot;%1&quot; 작업이 진행 중입니다. 끝날 때까지 기다리거나 취소한 뒤 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>CaseTemplate</name>
    <message>
        <source>Empty Case</source>
        <translation>빈 사건</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>아무것도 채우지 않습니다.</translation>
    </message>
    <message>
        <source>Online Market</source>
        <translation>온라인 마켓</translation>
    </message>
    <message>
        <source>Scraped or seized listings of a market, kept within the agency and those who need to know.</source>
        <translation>마켓에서 수집하거나 압수한 판매글로, 기관과 알아야 할 사람에게만 공유합니다.</translation>
    </message>
    <message>
        <source>Parcels and Seizures</source>
        <translation>소포 및 압수</translation>
    </message>
    <message>
        <source>Shipments of a month with what was seized.</source>
        <translation>한 달간의 배송물과 압수한 물품.</translation>
    </message>
    <message>
        <source>Domains of a Network</source>
        <translation>네트워크의 도메인</translation>
    </message>
    <message>
        <source>Shops and their registrations, to be told to registries.</source>
        <translation>레지스트리에 알릴 상점과 그 등록 정보.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read. Look at the file.</source>
        <translation>서식 &quot;%1&quot;을(를) 읽을 수 없습니다. 파일을 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no template: it is JSON with a name. Look at the file, or remove it.</source>
        <translation>&quot;%1&quot;은(는) 서식이 아닙니다. 서식은 이름이 있는 JSON입니다. 파일을 확인하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>The template has no name. Write one.</source>
        <translation>서식 이름이 없습니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The template could not be written to &quot;%1&quot;. Check that you may write there.</source>
        <translation>서식을 &quot;%1&quot;에 쓸 수 없습니다. 쓰기 권한을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Centrality</name>
    <message>
        <source>Following the shortest ways</source>
        <translation>최단 경로를 따라가는 중</translation>
    </message>
</context>
<context>
    <name>ChartQueries</name>
    <message>
        <source>Counting listings</source>
        <translation>판매글 수 기준</translation>
    </message>
    <message>
        <source>Counting sightings</source>
        <translation>관찰 수 기준</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Sending body</source>
        <translation>발신 기관</translation>
    </message>
    <message>
        <source>Set the case&apos;s agency or name the sending body for this packet.</source>
        <translation>사건의 기관을 설정하거나 이 패킷의 발신 기관을 적으십시오.</translation>
    </message>
    <message>
        <source>Legal authority of the sending body</source>
        <translation>발신 기관의 법적 권한</translation>
    </message>
    <message>
        <source>Name the act or mandate that lets your body make the request; your legal office knows it.</source>
        <translation>귀 기관이 요청할 수 있게 하는 법률이나 권한을 적으십시오. 법무 부서가 알고 있습니다.</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>관할</translation>
    </message>
    <message>
        <source>Name the country or state your body acts for.</source>
        <translation>귀 기관이 대표하는 국가나 주를 적으십시오.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>담당관</translation>
    </message>
    <message>
        <source>Name the officer who answers for the referral.</source>
        <translation>의뢰를 책임지는 담당관을 적으십시오.</translation>
    </message>
    <message>
        <source>Officer&apos;s role</source>
        <translation>담당관의 직책</translation>
    </message>
    <message>
        <source>Give the officer&apos;s rank or function.</source>
        <translation>담당관의 계급이나 직무를 적으십시오.</translation>
    </message>
    <message>
        <source>Badge or file number</source>
        <translation>신분증 번호 또는 문서 번호</translation>
    </message>
    <message>
        <source>Give the officer&apos;s badge number or your body&apos;s file number.</source>
        <translation>담당관의 신분증 번호나 귀 기관의 문서 번호를 적으십시오.</translation>
    </message>
    <message>
        <source>Telephone for a call back</source>
        <translation>회신 확인용 전화</translation>
    </message>
    <message>
        <source>Give a number that the recipient can find on your body&apos;s public pages.</source>
        <translation>수신 기관이 귀 기관의 공개 페이지에서 찾을 수 있는 번호를 적으십시오.</translation>
    </message>
    <message>
        <source>Official e-mail address</source>
        <translation>공식 이메일 주소</translation>
    </message>
    <message>
        <source>Give an address in your body&apos;s own domain.</source>
        <translation>귀 기관 자체 도메인의 주소를 적으십시오.</translation>
    </message>
    <message>
        <source>Recipient&apos;s legal name</source>
        <translation>수신 기관의 법적 명칭</translation>
    </message>
    <message>
        <source>Take it from the recipient&apos;s imprint or abuse page.</source>
        <translation>수신 기관의 법적 고지나 신고 페이지에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Address or desk it is sent to</source>
        <translation>발송할 주소 또는 부서</translation>
    </message>
    <message>
        <source>Take it from the directory of recipients or from the recipient&apos;s abuse page, and check it before the first use.</source>
        <translation>수신 기관 목록이나 수신 기관의 신고 페이지에서 가져오고, 처음 쓰기 전에 확인하십시오.</translation>
    </message>
    <message>
        <source>Why this recipient can act</source>
        <translation>이 수신 기관이 조치할 수 있는 이유</translation>
    </message>
    <message>
        <source>Say what ties the items to the recipient: the top-level domain, the registration, the number, the site.</source>
        <translation>항목과 수신 기관의 관계를 적으십시오: 최상위 도메인, 등록, 번호, 사이트.</translation>
    </message>
    <message>
        <source>By which way the request is made</source>
        <translation>요청 경로</translation>
    </message>
    <message>
        <source>Name it: trusted notifier, registrar&apos;s terms, contact for law enforcement, court order and so on.</source>
        <translation>경로를 적으십시오: 신뢰 신고자, 등록대행자 약관, 법 집행 기관 연락처, 법원 명령 등.</translation>
    </message>
    <message>
        <source>Requested action</source>
        <translation>요청 조치</translation>
    </message>
    <message>
        <source>Say in one sentence, with one verb and one object, what the recipient is asked to do.</source>
        <translation>수신 기관에 요청하는 바를 동사 하나와 목적어 하나로 된 한 문장으로 적으십시오.</translation>
    </message>
    <message>
        <source>Latest useful date</source>
        <translation>조치의 최종 유효일</translation>
    </message>
    <message>
        <source>Give the day after which the action no longer helps.</source>
        <translation>그 뒤에는 조치가 도움이 되지 않는 날을 적으십시오.</translation>
    </message>
    <message>
        <source>Voluntary, or compelled by which instrument</source>
        <translation>자발적 요청인지, 어떤 문서로 강제되는지</translation>
    </message>
    <message>
        <source>Say that the request is voluntary, or name the order and its number.</source>
        <translation>자발적 요청이라고 적거나 명령과 그 번호를 적으십시오.</translation>
    </message>
    <message>
        <source>Whether the recipient may tell the subject</source>
        <translation>수신 기관이 대상자에게 알려도 되는지</translation>
    </message>
    <message>
        <source>Choose it in the wizard.</source>
        <translation>마법사에서 선택하십시오.</translation>
    </message>
    <message>
        <source>Summary of at most 1,000 characters</source>
        <translation>1,000자 이내의 요약</translation>
    </message>
    <message>
        <source>Write what was found, where and when; leave details to the exhibits.</source>
        <translation>무엇을 어디서 언제 발견했는지 쓰고, 세부 사항은 증거물에 맡기십시오.</translation>
    </message>
    <message>
        <source>At least one exhibit</source>
        <translation>하나 이상의 증거물</translation>
    </message>
    <message>
        <source>Choose an entity that is found in an imported record.</source>
        <translation>가져온 레코드에서 발견된 개체를 선택하십시오.</translation>
    </message>
    <message>
        <source>Source, time and digest of each exhibit</source>
        <translation>각 증거물의 출처, 시각, 다이제스트</translation>
    </message>
    <message>
        <source>Choose entities that come from imported records; their sources say who imported them, and when.</source>
        <translation>가져온 레코드에서 나온 개체를 선택하십시오. 누가 언제 가져왔는지는 그 원본 자료에 있습니다.</translation>
    </message>
    <message>
        <source>Basis in law or in the recipient&apos;s own terms</source>
        <translation>법률 또는 수신 기관 자체 약관상의 근거</translation>
    </message>
    <message>
        <source>Cite the section of the law or the clause of the recipient&apos;s terms.</source>
        <translation>법률 조항이나 수신 기관의 약관 조항을 인용하십시오.</translation>
    </message>
    <message>
        <source>Prior notices</source>
        <translation>이전 통지</translation>
    </message>
    <message>
        <source>Say who was told before, when, and what they answered; or that nobody was told.</source>
        <translation>이전에 누구에게 언제 알렸고 어떤 답을 받았는지, 또는 아무에게도 알리지 않았음을 적으십시오.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>피해</translation>
    </message>
    <message>
        <source>Say what harm was done or is near: overdoses, seizures, complaints, children.</source>
        <translation>발생했거나 임박한 피해를 적으십시오: 과다 복용, 압수, 민원, 아동.</translation>
    </message>
    <message>
        <source>Contact for corrections</source>
        <translation>정정 연락처</translation>
    </message>
    <message>
        <source>Give an address at which the recipient can say that something is wrong, and how it will be corrected.</source>
        <translation>수신 기관이 잘못을 알릴 수 있는 주소와 정정 방법을 적으십시오.</translation>
    </message>
    <message>
        <source>Manufacture, marketing, movement or money</source>
        <translation>제조, 판촉, 운송 또는 자금</translation>
    </message>
    <message>
        <source>Say which of the four the referral is about.</source>
        <translation>의뢰가 넷 중 어느 것에 관한 것인지 적으십시오.</translation>
    </message>
    <message>
        <source>How sure the facts are, and how good the sources</source>
        <translation>사실의 확실성과 출처의 신뢰도</translation>
    </message>
    <message>
        <source>Grade the sources and say how sure you are, for example A2 or likely.</source>
        <translation>출처에 등급을 매기고 확신의 정도를 적으십시오. 예: A2, 가능성 높음.</translation>
    </message>
    <message>
        <source>Number of items and their period</source>
        <translation>항목 수와 그 기간</translation>
    </message>
    <message>
        <source>Import the records with their dates.</source>
        <translation>레코드를 날짜와 함께 가져오십시오.</translation>
    </message>
    <message>
        <source>What is not alleged</source>
        <translation>주장하지 않는 사항</translation>
    </message>
    <message>
        <source>Say what the referral does not claim, for example that the recipient knew.</source>
        <translation>의뢰가 주장하지 않는 것을 적으십시오. 예: 수신 기관이 알고 있었다는 점.</translation>
    </message>
    <message>
        <source>Translation of foreign text</source>
        <translation>외국어 텍스트의 번역</translation>
    </message>
    <message>
        <source>Put the translation beside the original, or say that there is no foreign text.</source>
        <translation>원문 옆에 번역을 두거나 외국어 텍스트가 없음을 적으십시오.</translation>
    </message>
    <message>
        <source>Request to keep records</source>
        <translation>기록 보존 요청</translation>
    </message>
    <message>
        <source>Say which records are to be kept, and for how long.</source>
        <translation>어떤 기록을 얼마 동안 보존해야 하는지 적으십시오.</translation>
    </message>
    <message>
        <source>How the recipient is to answer</source>
        <translation>수신 기관의 회신 방법</translation>
    </message>
    <message>
        <source>Ask for the receipt, the action, its date and the reason.</source>
        <translation>접수, 조치, 조치일, 이유를 알려 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>At least one registered domain that was chosen</source>
        <translation>선택한 등록 도메인 하나 이상</translation>
    </message>
    <message>
        <source>Choose each domain to act on; those that are only linked with a chosen seller, and onion names, do not count.</source>
        <translation>조치할 도메인을 각각 선택하십시오. 선택한 판매자와 연결되기만 한 도메인과 onion 이름은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Registry and registrar, with the IANA id</source>
        <translation>레지스트리와 등록대행자(IANA id 포함)</translation>
    </message>
    <message>
        <source>Import RDAP or WHOIS answers of the domains; the registry follows from the top-level domain.</source>
        <translation>도메인의 RDAP 또는 WHOIS 응답을 가져오십시오. 레지스트리는 최상위 도메인에서 정해집니다.</translation>
    </message>
    <message>
        <source>Full addresses of the offer and the checkout</source>
        <translation>판매 페이지와 결제 페이지의 전체 주소</translation>
    </message>
    <message>
        <source>Import listings with their addresses, or write the addresses down: a domain alone is not enough.</source>
        <translation>주소가 있는 판매글을 가져오거나 주소를 적으십시오. 도메인만으로는 충분하지 않습니다.</translation>
    </message>
    <message>
        <source>Snapshot of the registration, with its time</source>
        <translation>등록 정보의 스냅샷과 그 시각</translation>
    </message>
    <message>
        <source>Import the RDAP or WHOIS answer as a source; it holds status, events, name servers and the abuse contact.</source>
        <translation>RDAP 또는 WHOIS 응답을 원본 자료로 가져오십시오. 상태, 이벤트, 네임 서버, 신고 연락처가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Screenshots with their time</source>
        <translation>시각이 있는 스크린샷</translation>
    </message>
    <message>
        <source>Import pictures or saved pages of the offer, the checkout and the contact as evidence files, or name them.</source>
        <translation>판매 페이지, 결제, 연락처의 그림이나 저장된 페이지를 증거 파일로 가져오거나 그 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>Product and its schedule</source>
        <translation>제품과 규제 등급</translation>
    </message>
    <message>
        <source>Import the listings with titles that name the substance, or state it with its schedule.</source>
        <translation>제목에 물질명이 있는 판매글을 가져오거나, 물질과 규제 등급을 적으십시오.</translation>
    </message>
    <message>
        <source>Proof that it ships to the jurisdiction</source>
        <translation>관할 지역으로 배송한다는 증거</translation>
    </message>
    <message>
        <source>Import listings with a destination, or state the test purchase or the page that says so.</source>
        <translation>도착지가 있는 판매글을 가져오거나, 시험 구매 또는 그렇게 적힌 페이지를 적으십시오.</translation>
    </message>
    <message>
        <source>Result of the licence check</source>
        <translation>허가 조회 결과</translation>
    </message>
    <message>
        <source>Look the pharmacy up in the register of licences and say what it shows.</source>
        <translation>허가 등록부에서 그 약국을 찾아보고 결과를 적으십시오.</translation>
    </message>
    <message>
        <source>Warning letter, its delivery, deadline, and no adequate answer</source>
        <translation>경고 서한, 송달, 기한, 충분한 답변 없음</translation>
    </message>
    <message>
        <source>Write the letter, record its delivery and receipt, and wait for its period to end; or say why none was sent.</source>
        <translation>서한을 쓰고 송달과 수령을 기록한 뒤 기간이 끝날 때까지 기다리거나, 보내지 않은 이유를 적으십시오.</translation>
    </message>
    <message>
        <source>Whether it is the whole site</source>
        <translation>사이트 전체가 해당하는지</translation>
    </message>
    <message>
        <source>Say whether all of the site serves the offers or only a part.</source>
        <translation>사이트 전체가 그 판매에 쓰이는지 일부만 쓰이는지 적으십시오.</translation>
    </message>
    <message>
        <source>Check for collateral damage</source>
        <translation>부수적 피해 확인</translation>
    </message>
    <message>
        <source>Say whether others use the domain, its sub-domains or its mail.</source>
        <translation>다른 사람이 도메인, 하위 도메인, 메일을 쓰는지 적으십시오.</translation>
    </message>
    <message>
        <source>What ties the shipments together</source>
        <translation>배송물을 묶는 관계</translation>
    </message>
    <message>
        <source>Choose the seller or the place that the shipments share.</source>
        <translation>배송물이 공유하는 판매자나 장소를 선택하십시오.</translation>
    </message>
    <message>
        <source>Reference of a test purchase</source>
        <translation>시험 구매의 참조 번호</translation>
    </message>
    <message>
        <source>Give its reference, or say that none was made.</source>
        <translation>참조 번호를 적거나 시험 구매가 없었음을 적으십시오.</translation>
    </message>
    <message>
        <source>When it was last verified live</source>
        <translation>마지막으로 온라인 상태를 확인한 때</translation>
    </message>
    <message>
        <source>Look again at most 48 hours before it is sent, and give the time.</source>
        <translation>발송 전 48시간 안에 다시 확인하고 그 시각을 적으십시오.</translation>
    </message>
    <message>
        <source>Whether the recipient signed the Framework to Address Abuse</source>
        <translation>수신 기관이 Framework to Address Abuse에 서명했는지</translation>
    </message>
    <message>
        <source>See the list of signatories at dnsabuseframework.org.</source>
        <translation>dnsabuseframework.org의 서명 기관 목록을 보십시오.</translation>
    </message>
    <message>
        <source>Offers made under the domain</source>
        <translation>도메인에서 이루어진 판매 제시</translation>
    </message>
    <message>
        <source>Choose the sellers who advertise the domain; their listings come with them.</source>
        <translation>도메인을 광고하는 판매자를 선택하십시오. 판매글도 함께 들어갑니다.</translation>
    </message>
    <message>
        <source>Picture of the network</source>
        <translation>네트워크 그림</translation>
    </message>
    <message>
        <source>It is drawn by itself when the packet is built.</source>
        <translation>패킷을 만들 때 자동으로 그려집니다.</translation>
    </message>
    <message>
        <source>IP address and the time it was seen</source>
        <translation>IP 주소와 관찰 시각</translation>
    </message>
    <message>
        <source>Import records that say where the domain is hosted, or state them.</source>
        <translation>도메인이 어디에 호스팅되는지 알려 주는 레코드를 가져오거나 직접 적으십시오.</translation>
    </message>
    <message>
        <source>Autonomous system</source>
        <translation>자율 시스템</translation>
    </message>
    <message>
        <source>State its number, from the registry of addresses.</source>
        <translation>주소 레지스트리에 있는 번호를 적으십시오.</translation>
    </message>
    <message>
        <source>What shows the host behind a content network</source>
        <translation>콘텐츠 네트워크 뒤의 호스트를 보여 주는 것</translation>
    </message>
    <message>
        <source>State it, or that there is no content network.</source>
        <translation>적거나, 콘텐츠 네트워크가 없음을 적으십시오.</translation>
    </message>
    <message>
        <source>Headers of the answers</source>
        <translation>응답 헤더</translation>
    </message>
    <message>
        <source>State them, or name the exhibit.</source>
        <translation>적거나 증거물의 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>Service that is used</source>
        <translation>사용하는 서비스</translation>
    </message>
    <message>
        <source>State it: hosting, content network, search, chat, analytics.</source>
        <translation>적으십시오: 호스팅, 콘텐츠 네트워크, 검색, 채팅, 분석.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>판매 제시 내용</translation>
    </message>
    <message>
        <source>Choose the sellers who name the account; their listings come with them. Or state it.</source>
        <translation>그 계정을 언급하는 판매자를 선택하거나(판매글도 함께 들어감) 직접 적으십시오.</translation>
    </message>
    <message>
        <source>Whether the request may be passed to the operator</source>
        <translation>요청을 운영자에게 전달해도 되는지</translation>
    </message>
    <message>
        <source>Other customers who would be affected</source>
        <translation>영향을 받을 다른 고객</translation>
    </message>
    <message>
        <source>State what else the address serves.</source>
        <translation>그 주소가 그 밖에 무엇에 쓰이는지 적으십시오.</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>계정의 이메일 주소</translation>
    </message>
    <message>
        <source>State it, where known.</source>
        <translation>아는 경우 적으십시오.</translation>
    </message>
    <message>
        <source>Ids of trackers and chats used on several sites</source>
        <translation>여러 사이트에서 쓰인 추적기와 채팅의 id</translation>
    </message>
    <message>
        <source>State them with the sites.</source>
        <translation>사이트와 함께 적으십시오.</translation>
    </message>
    <message>
        <source>What ties the addresses together</source>
        <translation>주소를 묶는 관계</translation>
    </message>
    <message>
        <source>Choose the sellers who are paid through them.</source>
        <translation>그 주소로 대금을 받는 판매자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Platform and the country of its site</source>
        <translation>플랫폼과 그 사이트의 국가</translation>
    </message>
    <message>
        <source>Name the site, for example ebay.co.uk, United Kingdom.</source>
        <translation>사이트를 적으십시오. 예: ebay.co.uk, 영국.</translation>
    </message>
    <message>
        <source>At least one listing with its number or address</source>
        <translation>번호나 주소가 있는 판매글 하나 이상</translation>
    </message>
    <message>
        <source>Choose a seller whose listings were imported with a reference or an address.</source>
        <translation>참조 번호나 주소와 함께 가져온 판매글이 있는 판매자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Seller&apos;s account of each listing</source>
        <translation>각 판매글의 판매자 계정</translation>
    </message>
    <message>
        <source>Import the listings with a column for the seller.</source>
        <translation>판매자 열과 함께 판매글을 가져오십시오.</translation>
    </message>
    <message>
        <source>Title of each listing</source>
        <translation>각 판매글의 제목</translation>
    </message>
    <message>
        <source>Import the listings with a column for the title.</source>
        <translation>제목 열과 함께 판매글을 가져오십시오.</translation>
    </message>
    <message>
        <source>Price of a listing</source>
        <translation>판매글의 가격</translation>
    </message>
    <message>
        <source>Import the listings with columns for price and currency.</source>
        <translation>가격과 통화 열과 함께 판매글을 가져오십시오.</translation>
    </message>
    <message>
        <source>Quantity on offer</source>
        <translation>판매 제시 수량</translation>
    </message>
    <message>
        <source>State it, as the listing gives it.</source>
        <translation>판매글에 나온 대로 적으십시오.</translation>
    </message>
    <message>
        <source>Where the goods ship from</source>
        <translation>물품의 발송지</translation>
    </message>
    <message>
        <source>Import the listings with a column for the origin.</source>
        <translation>출발지 열과 함께 판매글을 가져오십시오.</translation>
    </message>
    <message>
        <source>When listings were seen</source>
        <translation>판매글의 관찰 시점</translation>
    </message>
    <message>
        <source>Import the listings with a column for the date.</source>
        <translation>날짜 열과 함께 판매글을 가져오십시오.</translation>
    </message>
    <message>
        <source>Regulated machine, die or punch, precursor, or finished pill</source>
        <translation>규제 대상 기계, 다이 또는 펀치, 전구체, 완제 정제</translation>
    </message>
    <message>
        <source>Import the listings with a category, or state which of them the goods are.</source>
        <translation>분류와 함께 판매글을 가져오거나 물품이 어느 것에 해당하는지 적으십시오.</translation>
    </message>
    <message>
        <source>Other listings with the same photographs</source>
        <translation>같은 사진을 쓰는 다른 판매글</translation>
    </message>
    <message>
        <source>Compare the photographs and name the listings.</source>
        <translation>사진을 비교하고 해당 판매글을 적으십시오.</translation>
    </message>
    <message>
        <source>Keywords with their variants</source>
        <translation>키워드와 그 변형 표기</translation>
    </message>
    <message>
        <source>List the words with which such listings are found.</source>
        <translation>그런 판매글을 찾는 데 쓰는 단어를 나열하십시오.</translation>
    </message>
    <message>
        <source>Compatible parts on offer</source>
        <translation>판매 제시된 호환 부품</translation>
    </message>
    <message>
        <source>Name dies, punches and feeders that fit.</source>
        <translation>맞는 다이, 펀치, 공급 장치를 적으십시오.</translation>
    </message>
    <message>
        <source>Whether it was listed before</source>
        <translation>이전에 게시된 적이 있는지</translation>
    </message>
    <message>
        <source>Import later records of the listings, or state it.</source>
        <translation>판매글의 이후 레코드를 가져오거나 직접 적으십시오.</translation>
    </message>
    <message>
        <source>Text for buyers about the risk</source>
        <translation>구매자에게 위험을 알리는 문구</translation>
    </message>
    <message>
        <source>Propose a text.</source>
        <translation>문구를 제안하십시오.</translation>
    </message>
    <message>
        <source>At least one shipment that was chosen</source>
        <translation>선택한 배송물 하나 이상</translation>
    </message>
    <message>
        <source>Choose each shipment to act on; those that are only linked with a chosen seller do not count.</source>
        <translation>조치할 배송물을 각각 선택하십시오. 선택한 판매자와 연결되기만 한 배송물은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Dates of the shipments</source>
        <translation>배송물의 날짜</translation>
    </message>
    <message>
        <source>Import the shipments with a column for the date; carriers use tracking numbers again after a year.</source>
        <translation>날짜 열과 함께 배송물을 가져오십시오. 운송사는 1년이 지나면 운송장 번호를 다시 씁니다.</translation>
    </message>
    <message>
        <source>Kind of tracking number</source>
        <translation>운송장 번호의 종류</translation>
    </message>
    <message>
        <source>Check the tracking number; a valid one says whose it is.</source>
        <translation>운송장 번호를 확인하십시오. 유효한 번호는 어느 운송사의 것인지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Sender and addressee, as written and in normal form</source>
        <translation>발송인과 수취인(적힌 대로, 그리고 표준형으로)</translation>
    </message>
    <message>
        <source>Import the shipments with columns for sender and recipient, or state them.</source>
        <translation>발송인과 수취인 열과 함께 배송물을 가져오거나 직접 적으십시오.</translation>
    </message>
    <message>
        <source>Office or hub of origin and of destination</source>
        <translation>출발지와 도착지의 우체국 또는 허브</translation>
    </message>
    <message>
        <source>Import the shipments with places, or state them; a UPU number names the country of origin.</source>
        <translation>장소와 함께 배송물을 가져오거나 직접 적으십시오. UPU 번호는 출발 국가를 나타냅니다.</translation>
    </message>
    <message>
        <source>Declared contents, weight and value, beside what was found</source>
        <translation>신고된 내용물, 무게, 가액과 실제 발견된 것</translation>
    </message>
    <message>
        <source>State them from the label and from the inspection.</source>
        <translation>라벨과 검사 결과를 보고 적으십시오.</translation>
    </message>
    <message>
        <source>Pieces, and whether a master carton held them</source>
        <translation>개수와 이를 담은 마스터 카톤 여부</translation>
    </message>
    <message>
        <source>State how many pieces there are, and which lay inside which.</source>
        <translation>몇 개인지, 어느 것이 어느 것 안에 있었는지 적으십시오.</translation>
    </message>
    <message>
        <source>Date lodged or seized, seal and test result</source>
        <translation>접수일 또는 압수일, 봉인, 시험 결과</translation>
    </message>
    <message>
        <source>State them from the seizure report or the laboratory.</source>
        <translation>압수 보고서나 실험실 자료를 보고 적으십시오.</translation>
    </message>
    <message>
        <source>Account number of the sender</source>
        <translation>발송인의 계정 번호</translation>
    </message>
    <message>
        <source>State it from the label or the carrier&apos;s data.</source>
        <translation>라벨이나 운송사 자료를 보고 적으십시오.</translation>
    </message>
    <message>
        <source>Who made the label</source>
        <translation>라벨을 만든 자</translation>
    </message>
    <message>
        <source>State the reseller of labels or the account.</source>
        <translation>라벨 재판매자나 계정을 적으십시오.</translation>
    </message>
    <message>
        <source>Where the parcels were dropped</source>
        <translation>소포를 맡긴 곳</translation>
    </message>
    <message>
        <source>State the office, the box or the shop.</source>
        <translation>우체국, 우체통, 상점을 적으십시오.</translation>
    </message>
    <message>
        <source>Telephone and e-mail address on the label</source>
        <translation>라벨의 전화와 이메일 주소</translation>
    </message>
    <message>
        <source>Import them with the shipments, or state them.</source>
        <translation>배송물과 함께 가져오거나 직접 적으십시오.</translation>
    </message>
    <message>
        <source>Look-alike parcels</source>
        <translation>비슷하게 생긴 소포</translation>
    </message>
    <message>
        <source>List other parcels of the same look.</source>
        <translation>겉모양이 같은 다른 소포를 나열하십시오.</translation>
    </message>
    <message>
        <source>Next shipments to expect</source>
        <translation>다음에 예상되는 배송물</translation>
    </message>
    <message>
        <source>State when and by which way.</source>
        <translation>언제 어떤 방법으로 오는지 적으십시오.</translation>
    </message>
    <message>
        <source>Code of the goods</source>
        <translation>물품 코드</translation>
    </message>
    <message>
        <source>State the HS code that was declared.</source>
        <translation>신고된 HS 코드를 적으십시오.</translation>
    </message>
    <message>
        <source>Photographs of the packaging</source>
        <translation>포장 사진</translation>
    </message>
    <message>
        <source>Import them as evidence files, or name them.</source>
        <translation>증거 파일로 가져오거나 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>Scan history</source>
        <translation>스캔 이력</translation>
    </message>
    <message>
        <source>Ask the carrier, or state what is known.</source>
        <translation>운송사에 문의하거나 아는 것을 적으십시오.</translation>
    </message>
    <message>
        <source>Merchant&apos;s name and descriptor as seen</source>
        <translation>관찰된 가맹점 이름과 명세 표시명</translation>
    </message>
    <message>
        <source>State them as the checkout or the statement shows them.</source>
        <translation>결제 페이지나 명세서에 나온 대로 적으십시오.</translation>
    </message>
    <message>
        <source>Address of the checkout, with a screenshot that shows the card marks</source>
        <translation>결제 페이지 주소와 카드 상표가 보이는 스크린샷</translation>
    </message>
    <message>
        <source>State the address and name the screenshot: a checkout with a card mark is evidence by itself.</source>
        <translation>주소를 적고 스크린샷의 이름을 적으십시오. 카드 상표가 있는 결제 페이지는 그 자체로 증거입니다.</translation>
    </message>
    <message>
        <source>Date, time, amount and currency</source>
        <translation>날짜, 시각, 금액, 통화</translation>
    </message>
    <message>
        <source>State them from the test transaction or the offer.</source>
        <translation>시험 거래나 판매 제시를 보고 적으십시오.</translation>
    </message>
    <message>
        <source>Acquirer, processor or payment page, where visible</source>
        <translation>매입사, 결제 처리사 또는 결제 페이지(보이는 경우)</translation>
    </message>
    <message>
        <source>State them, or that none is visible.</source>
        <translation>적거나, 보이는 것이 없음을 적으십시오.</translation>
    </message>
    <message>
        <source>Tie between the front site and the real site</source>
        <translation>겉 사이트와 실제 사이트의 관계</translation>
    </message>
    <message>
        <source>Draw the link between the two, or state it.</source>
        <translation>둘 사이에 연결을 그리거나 직접 적으십시오.</translation>
    </message>
    <message>
        <source>Reference of a test transaction</source>
        <translation>시험 거래의 참조 번호</translation>
    </message>
    <message>
        <source>State the reference, the last four digits, the country of the BIN and the category code.</source>
        <translation>참조 번호, 마지막 네 자리, BIN의 국가, 분류 코드를 적으십시오.</translation>
    </message>
    <message>
        <source>Linked merchants</source>
        <translation>연결된 가맹점</translation>
    </message>
    <message>
        <source>Choose those that share a site, a contact or an account.</source>
        <translation>사이트, 연락처, 계정을 공유하는 가맹점을 선택하십시오.</translation>
    </message>
    <message>
        <source>At least one address that was chosen</source>
        <translation>선택한 주소 하나 이상</translation>
    </message>
    <message>
        <source>Choose each wallet to act on; those that are only linked with a chosen seller do not count.</source>
        <translation>조치할 지갑을 각각 선택하십시오. 선택한 판매자와 연결되기만 한 지갑은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Chain and asset</source>
        <translation>체인과 자산</translation>
    </message>
    <message>
        <source>Check the address; a valid one says its chain. State the asset where it is a token.</source>
        <translation>주소를 확인하십시오. 유효한 주소는 체인을 알려 줍니다. 토큰인 경우 자산을 적으십시오.</translation>
    </message>
    <message>
        <source>Transaction hashes, amounts and times</source>
        <translation>거래 해시, 금액, 시각</translation>
    </message>
    <message>
        <source>State them from the tracing.</source>
        <translation>추적 결과를 보고 적으십시오.</translation>
    </message>
    <message>
        <source>Direction and hops to the exchange, with the method used</source>
        <translation>거래소까지의 방향과 단계, 사용한 방법</translation>
    </message>
    <message>
        <source>State how the address leads to this exchange.</source>
        <translation>주소가 이 거래소로 어떻게 이어지는지 적으십시오.</translation>
    </message>
    <message>
        <source>Page that shows the address</source>
        <translation>주소가 나오는 페이지</translation>
    </message>
    <message>
        <source>Choose the seller whose listings or pages name the address.</source>
        <translation>판매글이나 페이지에서 그 주소를 언급하는 판매자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Account, login, IP and device data that are asked for</source>
        <translation>요청하는 계정, 로그인, IP, 기기 데이터</translation>
    </message>
    <message>
        <source>State which of FinCEN&apos;s kinds of data are asked for.</source>
        <translation>FinCEN의 데이터 종류 중 어느 것을 요청하는지 적으십시오.</translation>
    </message>
    <message>
        <source>Source of the cluster and its confidence</source>
        <translation>클러스터의 출처와 신뢰도</translation>
    </message>
    <message>
        <source>State whose tracing it is and how sure.</source>
        <translation>누구의 추적이며 얼마나 확실한지 적으십시오.</translation>
    </message>
    <message>
        <source>Key term of the advisory</source>
        <translation>권고의 핵심 용어</translation>
    </message>
    <message>
        <source>State it, for example the one of FIN-2019-A003.</source>
        <translation>적으십시오. 예: FIN-2019-A003의 용어.</translation>
    </message>
    <message>
        <source>At least one account that was chosen</source>
        <translation>선택한 계정 하나 이상</translation>
    </message>
    <message>
        <source>Choose each handle or e-mail address to act on; those that are only linked with a chosen seller do not count.</source>
        <translation>조치할 계정명이나 이메일 주소를 각각 선택하십시오. 선택한 판매자와 연결되기만 한 것은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Numeric id, or the address of the profile at the time</source>
        <translation>숫자 id 또는 당시의 프로필 주소</translation>
    </message>
    <message>
        <source>State it: handles can be given up and taken by others.</source>
        <translation>적으십시오. 계정명은 포기되어 다른 사람이 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Telephone or e-mail address shown</source>
        <translation>표시된 전화 또는 이메일 주소</translation>
    </message>
    <message>
        <source>Choose those that are linked with the account, or state that none is shown.</source>
        <translation>계정과 연결된 것을 선택하거나, 표시된 것이 없음을 적으십시오.</translation>
    </message>
    <message>
        <source>Messages or posts with their ids, addresses and times</source>
        <translation>메시지 또는 게시물과 그 id, 주소, 시각</translation>
    </message>
    <message>
        <source>State them, each with its time and zone.</source>
        <translation>각각 시각과 시간대를 함께 적으십시오.</translation>
    </message>
    <message>
        <source>Whether it is an emergency</source>
        <translation>긴급 상황인지</translation>
    </message>
    <message>
        <source>Say yes, with the danger, or no.</source>
        <translation>위험과 함께 예라고 적거나, 아니요라고 적으십시오.</translation>
    </message>
    <message>
        <source>Invite links and number of members</source>
        <translation>초대 링크와 구성원 수</translation>
    </message>
    <message>
        <source>State them.</source>
        <translation>적으십시오.</translation>
    </message>
    <message>
        <source>When the preservation must be renewed</source>
        <translation>보존 요청을 갱신해야 하는 때</translation>
    </message>
    <message>
        <source>State the day; the program&apos;s clocks watch it.</source>
        <translation>날짜를 적으십시오. 프로그램의 시한이 이를 지켜봅니다.</translation>
    </message>
    <message>
        <source>Digests of pictures</source>
        <translation>그림의 다이제스트</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>사이트 목록</translation>
    </message>
    <message>
        <source>Choose the domains that the letter is about.</source>
        <translation>서한의 대상인 도메인을 선택하십시오.</translation>
    </message>
    <message>
        <source>Products, each with its exhibit</source>
        <translation>제품과 각각의 증거물</translation>
    </message>
    <message>
        <source>Choose listings of the sites.</source>
        <translation>사이트의 판매글을 선택하십시오.</translation>
    </message>
    <message>
        <source>Sections of law that are violated</source>
        <translation>위반한 법률 조항</translation>
    </message>
    <message>
        <source>Choose them from the citations.</source>
        <translation>인용 목록에서 선택하십시오.</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>답변 기한(일)</translation>
    </message>
    <message>
        <source>Choose a template, or give the number.</source>
        <translation>템플릿을 선택하거나 숫자를 적으십시오.</translation>
    </message>
    <message>
        <source>Operator&apos;s address</source>
        <translation>운영자의 주소</translation>
    </message>
    <message>
        <source>Take it from the site, from the registration, or from its contacts.</source>
        <translation>사이트, 등록 정보 또는 그 연락처에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Reference number of the letter</source>
        <translation>서한의 참조 번호</translation>
    </message>
    <message>
        <source>Give your body&apos;s number.</source>
        <translation>귀 기관의 번호를 적으십시오.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>후속 조치</translation>
    </message>
    <message>
        <source>Say what follows without an adequate answer.</source>
        <translation>충분한 답변이 없을 때 무엇이 따르는지 적으십시오.</translation>
    </message>
    <message>
        <source>Who gets copies</source>
        <translation>사본 수신자</translation>
    </message>
    <message>
        <source>Name them, or say that nobody does.</source>
        <translation>이름을 적거나, 아무도 없음을 적으십시오.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Introducing a misbranded drug into interstate commerce.</source>
        <translation>부정 표시 의약품을 주간(州間) 상거래에 반입하는 행위.</translation>
    </message>
    <message>
        <source>Introducing an unapproved new drug into interstate commerce.</source>
        <translation>미승인 신약을 주간(州間) 상거래에 반입하는 행위.</translation>
    </message>
    <message>
        <source>Doing an act to a drug, held for sale after shipment, that makes it misbranded.</source>
        <translation>운송 후 판매를 위해 보관 중인 의약품에 부정 표시가 되게 하는 행위.</translation>
    </message>
    <message>
        <source>Dispensing a prescription drug without the prescription of a licensed practitioner.</source>
        <translation>면허 있는 처방권자의 처방 없이 처방 의약품을 조제하는 행위.</translation>
    </message>
    <message>
        <source>Selling a new drug without an approved application.</source>
        <translation>승인된 신청 없이 신약을 판매하는 행위.</translation>
    </message>
    <message>
        <source>What is a drug.</source>
        <translation>의약품의 정의.</translation>
    </message>
    <message>
        <source>What is a new drug.</source>
        <translation>신약의 정의.</translation>
    </message>
    <message>
        <source>Distributing or dispensing controlled substances without a registration.</source>
        <translation>등록 없이 규제 물질을 유통하거나 조제하는 행위.</translation>
    </message>
    <message>
        <source>Delivering a controlled substance by means of the Internet without a valid prescription.</source>
        <translation>유효한 처방 없이 인터넷을 통해 규제 물질을 전달하는 행위.</translation>
    </message>
    <message>
        <source>Running an online pharmacy for controlled substances without a modified registration.</source>
        <translation>변경 등록 없이 규제 물질을 취급하는 온라인 약국을 운영하는 행위.</translation>
    </message>
    <message>
        <source>Distributing controlled substances by means of the Internet, except as authorised.</source>
        <translation>허가된 경우를 제외하고 인터넷을 통해 규제 물질을 유통하는 행위.</translation>
    </message>
    <message>
        <source>A regulated person must report transactions in tableting and encapsulating machines.</source>
        <translation>규제 대상자는 정제기와 캡슐 충전기의 거래를 보고해야 합니다.</translation>
    </message>
    <message>
        <source>Who is a regulated person, and what is a regulated transaction, in tableting and encapsulating machines.</source>
        <translation>정제기와 캡슐 충전기에 관한 규제 대상자와 규제 거래의 정의.</translation>
    </message>
    <message>
        <source>Report a tableting or encapsulating machine orally when it is ordered, and on DEA Form 452 within 15 calendar days after it is shipped; in force since 31 March 2017.</source>
        <translation>정제기나 캡슐 충전기는 주문받은 때 구두로 보고하고, 발송 후 역일 15일 이내에 DEA Form 452로 보고합니다. 2017년 3월 31일부터 시행.</translation>
    </message>
    <message>
        <source>Keep records of regulated transactions: date, names, addresses, quantity, way of transfer.</source>
        <translation>규제 거래의 기록을 보존합니다: 날짜, 이름, 주소, 수량, 인도 방법.</translation>
    </message>
    <message>
        <source>Ask the other party to a regulated transaction for proof of identity.</source>
        <translation>규제 거래의 상대방에게 신분 증명을 요구합니다.</translation>
    </message>
    <message>
        <source>Making, selling or keeping a punch, die or plate that puts the mark of another on a drug, so that it is a counterfeit drug.</source>
        <translation>의약품에 타인의 상표를 찍어 위조 의약품이 되게 하는 펀치, 다이 또는 판을 제작, 판매 또는 보관하는 행위.</translation>
    </message>
    <message>
        <source>Postal items need advance electronic data on sender, recipient and contents.</source>
        <translation>우편물에는 발송인, 수취인, 내용물에 관한 사전 전자 정보가 필요합니다.</translation>
    </message>
    <message>
        <source>A provider must preserve records for 90 days on request, and for 90 days more on a renewed request.</source>
        <translation>제공자는 요청이 있으면 기록을 90일간, 요청이 갱신되면 90일 더 보존해야 합니다.</translation>
    </message>
    <message>
        <source>Advisory on illicit activity in convertible virtual currency: names the data that help in reports.</source>
        <translation>전환 가능한 가상 통화의 불법 활동에 관한 권고: 보고에 도움이 되는 데이터를 명시합니다.</translation>
    </message>
    <message>
        <source>A registrar must take reasonable and prompt steps on reports of abuse, and review those of law enforcement of its own jurisdiction within 24 hours.</source>
        <translation>등록대행자는 남용 신고에 대해 합리적이고 신속한 조치를 취하고, 자기 관할의 법 집행 기관의 신고는 24시간 안에 검토해야 합니다.</translation>
    </message>
    <message>
        <source>Names the illegal distribution of opioids online among the kinds of content on which a registry or registrar may act without a court order, on specific and credible notice.</source>
        <translation>레지스트리나 등록대행자가 구체적이고 믿을 만한 통지를 받으면 법원 명령 없이 조치할 수 있는 콘텐츠의 종류에 온라인 오피오이드 불법 유통을 명시합니다.</translation>
    </message>
    <message>
        <source>Orders to act against illegal content, and notices of it to hosting services.</source>
        <translation>불법 콘텐츠에 대한 조치 명령과, 호스팅 서비스에 대한 불법 콘텐츠 통지.</translation>
    </message>
    <message>
        <source>Supplying prescription only medicines without a prescription, or medicines without an authorisation.</source>
        <translation>처방 없이 처방 의약품을, 또는 허가 없이 의약품을 공급하는 행위.</translation>
    </message>
    <message>
        <source>Supplying or offering to supply a controlled drug.</source>
        <translation>규제 약물을 공급하거나 공급을 제안하는 행위.</translation>
    </message>
    <message>
        <source>Medicines need an authorisation, prescription only medicines a prescription, and sales at a distance the common logo.</source>
        <translation>의약품은 허가가, 처방 의약품은 처방이, 원격 판매는 공통 로고가 필요합니다.</translation>
    </message>
    <message>
        <source>Sale of prescription medicines over the Internet is prohibited; medicines need an authorisation.</source>
        <translation>인터넷을 통한 처방 의약품 판매는 금지되며, 의약품은 허가가 필요합니다.</translation>
    </message>
    <message>
        <source>Only pharmacists may sell medicines, not outside the pharmacy; offers and mediation online are prohibited.</source>
        <translation>약사만 의약품을 판매할 수 있고 약국 밖에서는 판매할 수 없습니다. 온라인 판매 제안과 알선은 금지됩니다.</translation>
    </message>
    <message>
        <source>Advertising, selling and mediating narcotics is prohibited.</source>
        <translation>마약류의 광고, 판매, 알선은 금지됩니다.</translation>
    </message>
    <message>
        <source>Running an online pharmacy for controlled substances whose site does not say what the law demands: names, addresses, licences, registration, and that it complies.</source>
        <translation>법이 요구하는 이름, 주소, 면허, 등록과 준수 여부를 사이트에 밝히지 않고 규제 물질을 파는 온라인 약국을 운영하는 행위.</translation>
    </message>
    <message>
        <source>Making, distributing or possessing a punch, die or plate that puts the mark of another on a drug, so that it is a counterfeit substance.</source>
        <translation>다른 이의 표시를 약에 찍어 위조 물질이 되게 하는 펀치, 다이 또는 판을 만들거나 유통하거나 소지하는 행위.</translation>
    </message>
    <message>
        <source>Possessing, making or distributing a tableting or encapsulating machine or other equipment, knowing or having reason to believe that it will be used to make a controlled substance or listed chemical unlawfully.</source>
        <translation>규제 물질이나 지정 화학물질을 불법으로 만드는 데 쓰일 것을 알거나 그렇게 믿을 이유가 있으면서 정제기, 캡슐 충전기 또는 그 밖의 장비를 소지하거나 만들거나 유통하는 행위.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>&quot;%1&quot; is no time. Write it as in 2026-01-31T12:00:00Z.</source>
        <translation>&quot;%1&quot;은(는) 시각이 아닙니다. 2026-01-31T12:00:00Z처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;.</source>
        <translation>--%1에는 &quot;%2&quot;이(가) 아니라 숫자를 지정합니다.</translation>
    </message>
    <message>
        <source>%1 compared with %2
</source>
        <translation>%1과(와) %2 비교
</translation>
    </message>
    <message>
        <source>These are not two packets of this program: their files are compared by checksum.
</source>
        <translation>이 프로그램의 패킷 두 개가 아니므로 파일을 체크섬으로 비교합니다.
</translation>
    </message>
    <message>
        <source>Nothing is new, changed or gone.
</source>
        <translation>새로 생기거나 바뀌거나 없어진 것이 없습니다.
</translation>
    </message>
    <message>
        <source>&quot;compare&quot; takes two packets, the older first, as in: interdict-cli compare old.zip new.zip</source>
        <translation>&quot;compare&quot;에는 패킷 두 개를 오래된 것부터 지정합니다. 예: interdict-cli compare old.zip new.zip</translation>
    </message>
    <message>
        <source>Say what is new, changed and gone between two packets.</source>
        <translation>두 패킷 사이에 새로 생기고 바뀌고 없어진 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>The request, entities, listings, links, exhibits and sources; of bags of others their files,
by checksum. It does not check the packets: see &quot;verify&quot;.
Example: interdict-cli compare january.zip february.zip</source>
        <translation>요청, 개체, 판매글, 연결, 증거물, 원본 자료를 비교하고, 다른 곳의 백은 파일을 체크섬으로
비교합니다. 패킷을 검사하지는 않습니다. &quot;verify&quot;를 보십시오.
예: interdict-cli compare january.zip february.zip</translation>
    </message>
    <message>
        <source>&quot;copy&quot; takes a case and the name of the copy, as in: interdict-cli copy harbour.icase backup.icase</source>
        <translation>&quot;copy&quot;에는 사건과 사본의 이름을 지정합니다. 예: interdict-cli copy harbour.icase backup.icase</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name.</source>
        <translation>&quot;%1&quot; 파일이 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Copied the case to %1.</source>
        <translation>사건을 %1에 복사했습니다.</translation>
    </message>
    <message>
        <source>Save a copy of a case, even while it is in use.</source>
        <translation>사용 중이라도 사건의 사본을 저장합니다.</translation>
    </message>
    <message>
        <source>The copy is whole and consistent.
Example: interdict-cli copy harbour.icase backup.icase</source>
        <translation>사본은 온전하고 일관됩니다.
예: interdict-cli copy harbour.icase backup.icase</translation>
    </message>
    <message>
        <source>Only where somebody who can act was not told.</source>
        <translation>조치할 수 있으나 통지받지 않은 곳만 표시합니다.</translation>
    </message>
    <message>
        <source>&quot;coverage&quot; takes a case; &quot;interdict-cli coverage --help&quot; shows an example.</source>
        <translation>&quot;coverage&quot;에는 사건을 지정합니다. &quot;interdict-cli coverage --help&quot;에 예가 있습니다.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>중심</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>Who has been told what of each network, and who has not.</source>
        <translation>네트워크마다 누구에게 무엇을 통지했고 누구에게 하지 않았는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>A line for each network and each recipient who can act on it or was told of it. A network is what
judgements and links join, but for market places and what many share. Told is what a referral of the
docket was sent about.
Example: interdict-cli coverage harbour.icase --untold</source>
        <translation>네트워크와, 그에 대해 조치할 수 있거나 통지받은 수신 기관마다 한 줄입니다. 네트워크는 판정과
연결로 이어진 것이며, 마켓플레이스와 많은 개체가 공유하는 것은 제외합니다. 통지는 의뢰 대장의
발송된 의뢰가 다룬 것입니다.
예: interdict-cli coverage harbour.icase --untold</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 상태는 없습니다.</translation>
    </message>
    <message>
        <source>There is no kind of recipient &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;이라는 수신 기관 종류는 없습니다.</translation>
    </message>
    <message>
        <source>There is no outcome &quot;%1&quot;; there is %2.</source>
        <translation>&quot;%1&quot; 결과는 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>&quot;docket CASE ics&quot; needs --out FILE, as in: interdict-cli docket harbour.icase ics --out harbour.ics</source>
        <translation>&quot;docket CASE ics&quot;에는 --out FILE이 필요합니다. 예: interdict-cli docket harbour.icase ics --out harbour.ics</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; could not be written: %2.</source>
        <translation>캘린더 &quot;%1&quot;을(를) 쓰지 못했습니다: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n date(s) to %1.</source>
        <translation>
            <numerusform>날짜 %n개를 %1에 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>--by takes &quot;recipient&quot; or &quot;kind&quot;, not &quot;%1&quot;.</source>
        <translation>--by에는 &quot;%1&quot;이(가) 아니라 &quot;recipient&quot; 또는 &quot;kind&quot;를 지정합니다.</translation>
    </message>
    <message>
        <source>The last step was none of the docket: %1</source>
        <translation>마지막 단계는 의뢰 대장의 것이 아닙니다: %1</translation>
    </message>
    <message>
        <source>&quot;docket&quot; takes a case and what to do: list, show, create, move, outcome, check, renew, set-due, attach, due, ics, charts, undo or redo, as in: interdict-cli docket harbour.icase move R-0001 sent --at 2020-06-08 --proof &quot;message 4711&quot;</source>
        <translation>&quot;docket&quot;에는 사건과 할 일을 지정합니다: list, show, create, move, outcome, check, renew, set-due, attach, due, ics, charts, undo, redo. 예: interdict-cli docket harbour.icase move R-0001 sent --at 2020-06-08 --proof &quot;message 4711&quot;</translation>
    </message>
    <message>
        <source>Referrals: their states, clocks and outcomes, what is due, and how it went.</source>
        <translation>의뢰의 상태, 시한, 결과, 기한이 된 것, 진행 경과.</translation>
    </message>
    <message>
        <source>  list [--state S] [--kind K]      all referrals, with what is due next
  show R                           one, with items, clocks and what happened
  create --kind K --to NAME --entity E… --listing N…
  move R… STATE [--at DAY] [--note TEXT] [--proof TEXT | --record N | --file F]
  outcome R OUTCOME [--item I…] [--at DAY] [--record N | --file F]
  renew R CLOCK, set-due R CLOCK --due DAY --note TEXT
  attach R PACKET                  a packet that was built is its next revision
  due [--days N], ics --out FILE, charts [--by recipient|kind]
States: draft, reviewed (by another than the author), signed, sent (with proof), acknowledged,
question, acted, refused (with the reason), verified, re-appeared, closed (with the reason).
Outcomes: server-hold, client-hold, deleted, out-of-stock, unlisted, removed, seller-closed, stopped,
frozen, preserved, re-listed, moved, still-up. One counts as verified by the record or evidence file
that shows it.
Examples:
  interdict-cli docket harbour.icase create --kind registry --to &quot;Example Registry&quot; --entity domain:pills.example
  interdict-cli docket harbour.icase move R-0001 reviewed --author ben --at 2020-06-08
  interdict-cli docket harbour.icase outcome R-0001 server-hold --record 812 --at 2020-06-19
  interdict-cli docket harbour.icase due --days 7 --now 2020-06-20 --json
  interdict-cli docket harbour.icase ics --out harbour.ics</source>
        <translation>  list [--state S] [--kind K]      모든 의뢰와 다음 기한
  show R                           의뢰 하나의 항목, 시한, 경과
  create --kind K --to NAME --entity E… --listing N…
  move R… STATE [--at DAY] [--note TEXT] [--proof TEXT | --record N | --file F]
  outcome R OUTCOME [--item I…] [--at DAY] [--record N | --file F]
  renew R CLOCK, set-due R CLOCK --due DAY --note TEXT
  attach R PACKET                  만들어진 패킷을 다음 개정판으로 지정
  due [--days N], ics --out FILE, charts [--by recipient|kind]
상태: draft, reviewed(작성자가 아닌 사람), signed, sent(증빙 필요), acknowledged,
question, acted, refused(이유 필요), verified, re-appeared, closed(이유 필요).
결과: server-hold, client-hold, deleted, out-of-stock, unlisted, removed, seller-closed, stopped,
frozen, preserved, re-listed, moved, still-up. 결과는 그것을 보여 주는 레코드나 증거 파일이
있으면 확인된 것으로 칩니다.
예:
  interdict-cli docket harbour.icase create --kind registry --to &quot;Example Registry&quot; --entity domain:pills.example
  interdict-cli docket harbour.icase move R-0001 reviewed --author ben --at 2020-06-08
  interdict-cli docket harbour.icase outcome R-0001 server-hold --record 812 --at 2020-06-19
  interdict-cli docket harbour.icase due --days 7 --now 2020-06-20 --json
  interdict-cli docket harbour.icase ics --out harbour.ics</translation>
    </message>
    <message>
        <source>Kind of recipient: registry, registrar, hosting, retailer, carrier …</source>
        <translation>수신 기관의 종류: registry, registrar, hosting, retailer, carrier …</translation>
    </message>
    <message>
        <source>The recipient&apos;s legal name.</source>
        <translation>수신 기관의 법적 명칭.</translation>
    </message>
    <message>
        <source>The recipient&apos;s token in the directory of recipients.</source>
        <translation>수신 기관 목록에 있는 수신 기관의 토큰.</translation>
    </message>
    <message>
        <source>An entity to refer: #12, seller:NAME or a name; may be repeated.</source>
        <translation>의뢰할 개체: #12, seller:NAME 또는 이름. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>A listing to refer, by its number; may be repeated.</source>
        <translation>의뢰할 판매글의 번호. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>What the referral is called.</source>
        <translation>의뢰의 이름.</translation>
    </message>
    <message>
        <source>TLP marking (TLP:AMBER).</source>
        <translation>TLP 공유 등급(TLP:AMBER).</translation>
    </message>
    <message>
        <source>The way the request takes, such as trusted-notifier.</source>
        <translation>요청 경로. 예: trusted-notifier.</translation>
    </message>
    <message>
        <source>What ties the items, the same for all referrals of a network.</source>
        <translation>항목을 묶는 관계. 한 네트워크의 모든 의뢰에서 같습니다.</translation>
    </message>
    <message>
        <source>Why this recipient can act.</source>
        <translation>이 수신 기관이 조치할 수 있는 이유.</translation>
    </message>
    <message>
        <source>List only referrals in this state.</source>
        <translation>이 상태의 의뢰만 나열합니다.</translation>
    </message>
    <message>
        <source>When it happened: 2020-06-08 or 2020-06-08T10:00:00Z; otherwise now.</source>
        <translation>발생한 때: 2020-06-08 또는 2020-06-08T10:00:00Z. 없으면 지금입니다.</translation>
    </message>
    <message>
        <source>The time to reckon with; the same as --time.</source>
        <translation>계산에 쓸 시각. --time과 같습니다.</translation>
    </message>
    <message>
        <source>What is to be remembered with it.</source>
        <translation>함께 기억할 내용.</translation>
    </message>
    <message>
        <source>Proof in words, such as the number of a message.</source>
        <translation>글로 된 증빙. 예: 메시지 번호.</translation>
    </message>
    <message>
        <source>The record that shows it, by its number.</source>
        <translation>그것을 보여 주는 레코드의 번호.</translation>
    </message>
    <message>
        <source>The evidence file that shows it: a source of the case, by name or number.</source>
        <translation>그것을 보여 주는 증거 파일: 사건의 원본 자료, 이름 또는 번호.</translation>
    </message>
    <message>
        <source>An item of the referral: #N as &quot;show&quot; numbers them, or a name; otherwise all.</source>
        <translation>의뢰의 항목: &quot;show&quot;가 매긴 #N 또는 이름. 없으면 모두입니다.</translation>
    </message>
    <message>
        <source>With &quot;check&quot;: note what was found.</source>
        <translation>&quot;check&quot;와 함께: 발견한 것을 기록합니다.</translation>
    </message>
    <message>
        <source>The day until which a clock runs.</source>
        <translation>시한이 끝나는 날.</translation>
    </message>
    <message>
        <source>With &quot;due&quot;: up to so many days ahead (0: overdue and today).</source>
        <translation>&quot;due&quot;와 함께: 앞으로 이 일수까지(0: 기한 초과와 오늘).</translation>
    </message>
    <message>
        <source>With &quot;charts&quot;: by &quot;recipient&quot; (otherwise) or by &quot;kind&quot;.</source>
        <translation>&quot;charts&quot;와 함께: &quot;recipient&quot;(기본값) 또는 &quot;kind&quot; 기준.</translation>
    </message>
    <message>
        <source>With &quot;ics&quot;: the file to write.</source>
        <translation>&quot;ics&quot;와 함께: 쓸 파일.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as in 2020-06-08, or 2020-06-08T10:00:00Z.</source>
        <translation>&quot;%1&quot;은(는) 시각이 아닙니다. 2020-06-08 또는 2020-06-08T10:00:00Z처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>Referral %1 has no item, or several, that &quot;%2&quot; names. &quot;docket CASE show %1&quot; numbers them.</source>
        <translation>의뢰 %1에 &quot;%2&quot;에 해당하는 항목이 없거나 여럿입니다. &quot;docket CASE show %1&quot;이 번호를 매깁니다.</translation>
    </message>
    <message>
        <source>The referral of the docket that it is a packet of, as in R-0001; what other options do not say is taken from it.</source>
        <translation>이 패킷이 속한 의뢰 대장의 의뢰(예: R-0001). 다른 옵션이 말하지 않는 것은 의뢰에서 가져옵니다.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>레코드 %1</translation>
    </message>
    <message>
        <source>file #%1</source>
        <translation>파일 #%1</translation>
    </message>
    <message>
        <source>clock %1 renewed</source>
        <translation>시한 %1 갱신됨</translation>
    </message>
    <message>
        <source>clock %1 set to %2</source>
        <translation>시한 %1을(를) %2(으)로 설정함</translation>
    </message>
    <message>
        <source>item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>last verified</source>
        <translation>최종 확인</translation>
    </message>
    <message>
        <source>on</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>시한</translation>
    </message>
    <message>
        <source>what</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>when</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>by</source>
        <translation>작업자</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>since</source>
        <translation>상태 변경일</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>%1  %2
to %3 (%4), %5
state: %6 since %7, drafted by %8
</source>
        <translation>%1  %2
수신: %3 (%4), %5
상태: %6, %7부터, 초안 작성: %8
</translation>
    </message>
    <message>
        <source>packet %1, revision %2: %3
</source>
        <translation>패킷 %1, 개정판 %2: %3
</translation>
    </message>
    <message>
        <source>Nothing is due by %1.
</source>
        <translation>%1까지 기한이 되는 것이 없습니다.
</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>All of it was noted.</source>
        <translation>모두 기록했습니다.</translation>
    </message>
    <message>
        <source>Nothing was noted; --save does it.</source>
        <translation>기록한 것이 없습니다. 기록하려면 --save를 쓰십시오.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>acted</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>share acted</source>
        <translation>조치 비율</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>일수 중앙값</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>re-appeared</source>
        <translation>재출현</translation>
    </message>
    <message>
        <source>share gone</source>
        <translation>사라진 비율</translation>
    </message>
    <message>
        <source>&quot;extract&quot; takes a case, a source&apos;s number and a file, as in: interdict-cli extract harbour.icase 1 copy.csv</source>
        <translation>&quot;extract&quot;에는 사건, 원본 자료의 번호, 파일을 지정합니다. 예: interdict-cli extract harbour.icase 1 copy.csv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>&quot;%1&quot; 파일을 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>Wrote the original bytes of &quot;%1&quot; to %2; their SHA-256 is that of the import, %3.</source>
        <translation>&quot;%1&quot;의 원래 데이터를 %2에 썼습니다. SHA-256은 가져올 때의 것인 %3입니다.</translation>
    </message>
    <message>
        <source>Write an imported file out again, bit for bit.</source>
        <translation>가져온 파일을 비트 단위로 똑같이 다시 씁니다.</translation>
    </message>
    <message>
        <source>SOURCE is its number as &quot;info&quot; shows it.
Example: interdict-cli extract harbour.icase 1 copy.csv</source>
        <translation>SOURCE는 &quot;info&quot;에 나오는 번호입니다.
예: interdict-cli extract harbour.icase 1 copy.csv</translation>
    </message>
    <message>
        <source>At most this many of each (20).</source>
        <translation>각각 최대 이만큼(20).</translation>
    </message>
    <message>
        <source>&quot;find&quot; takes a case and words, as in: interdict-cli find harbour.icase fentanyl patch</source>
        <translation>&quot;find&quot;에는 사건과 단어를 지정합니다. 예: interdict-cli find harbour.icase fentanyl patch</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>first</source>
        <translation>최초</translation>
    </message>
    <message>
        <source>picture: write it as SVG.</source>
        <translation>picture: SVG로 씁니다.</translation>
    </message>
    <message>
        <source>picture: write it as PNG.</source>
        <translation>picture: PNG로 씁니다.</translation>
    </message>
    <message>
        <source>picture: write it as PDF.</source>
        <translation>picture: PDF로 씁니다.</translation>
    </message>
    <message>
        <source>picture: the PDF as a poster of A4 sheets, such as 3x2 (1x1).</source>
        <translation>picture: PDF를 A4 여러 장의 포스터로. 예: 3x2 (1x1).</translation>
    </message>
    <message>
        <source>picture: dots per inch of the PNG, 96 to 1200 (96); width and height stay.</source>
        <translation>picture: PNG의 인치당 도트 수, 96~1200 (96). 너비와 높이는 그대로입니다.</translation>
    </message>
    <message>
        <source>picture: above it.</source>
        <translation>picture: 그림 위의 제목.</translation>
    </message>
    <message>
        <source>picture: on each sheet, such as TLP:AMBER.</source>
        <translation>picture: 각 장에 넣을 등급. 예: TLP:AMBER.</translation>
    </message>
    <message>
        <source>picture: on a dark ground.</source>
        <translation>picture: 어두운 바탕에 그립니다.</translation>
    </message>
    <message>
        <source>picture: in pixels (1600).</source>
        <translation>picture: 픽셀 단위의 너비 (1600).</translation>
    </message>
    <message>
        <source>picture: in pixels (1000).</source>
        <translation>picture: 픽셀 단위의 높이 (1000).</translation>
    </message>
    <message>
        <source>layout, metrics: write the table; &quot;-&quot; is standard output.</source>
        <translation>layout, metrics: 표를 씁니다. &quot;-&quot;는 표준 출력입니다.</translation>
    </message>
    <message>
        <source>picture, layout, metrics, export: another start for what is chosen by chance (1).</source>
        <translation>picture, layout, metrics, export: 무작위로 고르는 것의 다른 시작값 (1).</translation>
    </message>
    <message>
        <source>metrics: nodes from which ways are followed in parts of more than 10,000 nodes (1000).</source>
        <translation>metrics: 노드 10,000개를 넘는 부분에서 경로를 따라갈 노드 수 (1000).</translation>
    </message>
    <message>
        <source>metrics, paths, holders: at most this many lines (20).</source>
        <translation>metrics, paths, holders: 최대 이만큼의 줄 (20).</translation>
    </message>
    <message>
        <source>export: graphml, gexf or csv.</source>
        <translation>export: graphml, gexf 또는 csv.</translation>
    </message>
    <message>
        <source>export: lay the graph out and write where each node lies.</source>
        <translation>export: 그래프를 배치하고 각 노드의 위치를 씁니다.</translation>
    </message>
    <message>
        <source>Only what lies around this entity of a case; may be given several times.</source>
        <translation>사건에서 이 개체 주변에 있는 것만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>How many links from there (1).</source>
        <translation>그곳에서 몇 연결까지 (1).</translation>
    </message>
    <message>
        <source>With a case&apos;s listings as nodes.</source>
        <translation>사건의 판매글을 노드로 넣습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder or make room there.</source>
        <translation>&quot;%1&quot; 파일을 쓸 수 없습니다. 다른 폴더를 선택하거나 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>Draw a graph, ask it questions, write it for other programs.</source>
        <translation>그래프를 그리고, 질문하고, 다른 프로그램용으로 씁니다.</translation>
    </message>
    <message>
        <source>Takes a case, or a GraphML, GEXF, GML or edge-list file (CSV, tabs or blanks; two names a line, a
third number is the weight). The same input and seed give the same answer.

  picture CASE|FILE --svg FILE        the graph as SVG, PNG or PDF; also without the word &quot;picture&quot;
  layout CASE|FILE --csv FILE         where each node lies: id, x, y; links are about 100 long,
                                      y grows downwards; says the seconds taken by the layout alone;
                                      --layout KIND: by force, sellers as hubs, on a time axis, by
                                      community, in rings around a node, from seller to recipient
  metrics CASE|FILE [--csv FILE]      a row a node: degree (neighbours), weighted degree (records),
                                      component (0 is the largest), core, PageRank (adds up to 1),
                                      betweenness (pairs whose shortest ways pass; sampled, with its
                                      error, in parts of more than 10,000 nodes), community (0 is
                                      the largest). Direction of links is not looked at.
  paths CASE|FILE A B                 all shortest ways from A to B, with the records behind each link
  holders CASE|FILE                   nodes and links without which the graph falls apart
  export CASE|FILE OUT --to FORMAT    as GraphML, GEXF 1.3 or two CSV files, with what was lost

Example: interdict-cli graph harbour.icase --around seller:NAME --steps 2 --svg graph.svg
Example: interdict-cli graph metrics harbour.icase --csv metrics.csv
Example: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS
Example: interdict-cli graph layout karate.gml --csv places.csv --seed 7
Example: interdict-cli graph picture harbour.icase --layout radial --centre seller:NAME --png around.png
Example: interdict-cli graph picture harbour.icase --pdf poster.pdf --sheets 3x2 --marking TLP:AMBER
Example: interdict-cli graph export harbour.icase harbour.gexf --to gexf --places</source>
        <translation>사건 또는 GraphML, GEXF, GML, 간선 목록 파일(CSV, 탭 또는 공백. 한 줄에 이름 두 개, 세 번째
숫자는 가중치)을 지정합니다. 입력과 시드가 같으면 답도 같습니다.

  picture CASE|FILE --svg FILE        그래프를 SVG, PNG, PDF로. &quot;picture&quot;라는 단어는 생략 가능
  layout CASE|FILE --csv FILE         각 노드의 위치: id, x, y. 연결의 길이는 약 100이고
                                      y는 아래로 커짐. 배치에만 걸린 초를 알려 줌.
                                      --layout KIND: 힘, 판매자 중심, 시간축,
                                      커뮤니티, 한 노드 둘레의 고리, 판매자에서 수취인으로
  metrics CASE|FILE [--csv FILE]      노드마다 한 행: 차수(이웃), 가중 차수(레코드),
                                      구성요소(0이 가장 큼), 코어, PageRank(합이 1),
                                      매개 중심성(최단 경로가 지나는 쌍. 노드 10,000개를
                                      넘는 부분은 표본과 그 오차), 커뮤니티(0이
                                      가장 큼). 연결의 방향은 보지 않음.
  paths CASE|FILE A B                 A에서 B까지의 모든 최단 경로와 각 연결의 근거 레코드
  holders CASE|FILE                   없으면 그래프가 나뉘는 노드와 연결
  export CASE|FILE OUT --to FORMAT    GraphML, GEXF 1.3 또는 CSV 파일 두 개로, 잃은 것과 함께

예: interdict-cli graph harbour.icase --around seller:NAME --steps 2 --svg graph.svg
예: interdict-cli graph metrics harbour.icase --csv metrics.csv
예: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS
예: interdict-cli graph layout karate.gml --csv places.csv --seed 7
예: interdict-cli graph picture harbour.icase --layout radial --centre seller:NAME --png around.png
예: interdict-cli graph picture harbour.icase --pdf poster.pdf --sheets 3x2 --marking TLP:AMBER
예: interdict-cli graph export harbour.icase harbour.gexf --to gexf --places</translation>
    </message>
    <message>
        <source>A graph is written as graphml, gexf or csv, not as &quot;%1&quot;.</source>
        <translation>그래프는 &quot;%1&quot;이(가) 아니라 graphml, gexf 또는 csv로 씁니다.</translation>
    </message>
    <message>
        <source>&quot;graph export&quot; takes a case or a graph file and the name of the new file, as in: interdict-cli graph export harbour.icase harbour.gexf --to gexf</source>
        <translation>&quot;graph export&quot;에는 사건이나 그래프 파일과 새 파일의 이름을 지정합니다. 예: interdict-cli graph export harbour.icase harbour.gexf --to gexf</translation>
    </message>
    <message>
        <source>The records behind nodes and links, notes and history stay in the case.</source>
        <translation>노드와 연결의 근거 레코드, 메모, 이력은 사건에 남습니다.</translation>
    </message>
    <message>
        <source>%1 nodes and %2 links written to %3.
</source>
        <translation>노드 %1개와 연결 %2개를 %3에 썼습니다.
</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>
%1 nodes hold the graph together: without one of them it falls apart.
</source>
        <translation>
노드 %1개가 그래프를 지탱합니다. 그중 하나가 없으면 그래프가 나뉩니다.
</translation>
    </message>
    <message>
        <source>
%1 links are bridges: without one of them its part falls in two.
</source>
        <translation>
연결 %1개가 다리입니다. 그중 하나가 없으면 그 부분이 둘로 나뉩니다.
</translation>
    </message>
    <message>
        <source>  %1 (%2 nodes) – %3 (%4 nodes)
</source>
        <translation>  %1 (노드 %2개) – %3 (노드 %4개)
</translation>
    </message>
    <message>
        <source>&quot;graph holders&quot; takes a case or a graph file, as in: interdict-cli graph holders harbour.icase</source>
        <translation>&quot;graph holders&quot;에는 사건이나 그래프 파일을 지정합니다. 예: interdict-cli graph holders harbour.icase</translation>
    </message>
    <message>
        <source>%1 lighter nodes were left out; --around draws a part of the case.</source>
        <translation>가벼운 노드 %1개를 뺐습니다. --around로 사건의 일부를 그릴 수 있습니다.</translation>
    </message>
    <message>
        <source>--%1 chooses a part of a case; &quot;%2&quot; is no case.</source>
        <translation>--%1은 사건의 일부를 선택하는 옵션인데, &quot;%2&quot;은(는) 사건이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the case, but not in the part of it that was chosen. Choose a larger part.</source>
        <translation>&quot;%1&quot;은(는) 사건에 있으나 선택한 부분에는 없습니다. 더 큰 부분을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 nodes are named &quot;%2&quot;. Give the number of one, such as &quot;%3&quot;.</source>
        <translation>노드 %1개의 이름이 &quot;%2&quot;입니다. 그중 하나의 번호를 지정하십시오. 예: &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>No node of &quot;%1&quot; has the number or the name &quot;%2&quot;. &quot;graph metrics&quot; lists them.</source>
        <translation>&quot;%1&quot;에는 번호나 이름이 &quot;%2&quot;인 노드가 없습니다. &quot;graph metrics&quot;로 나열할 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <extracomment>A node of the graph and its kind: &quot;anna&quot; (seller).</extracomment>
        <translation>&quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>%1 nodes and %2 links.
</source>
        <translation>노드 %1개, 연결 %2개.
</translation>
    </message>
    <message>
        <source>&quot;graph layout&quot; takes a case or a graph file, as in: interdict-cli graph layout karate.gml --csv places.csv</source>
        <translation>&quot;graph layout&quot;에는 사건이나 그래프 파일을 지정합니다. 예: interdict-cli graph layout karate.gml --csv places.csv</translation>
    </message>
    <message>
        <source>Laid out in %1 s.
</source>
        <translation>%1초에 배치했습니다.
</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>가중</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>betweenness</source>
        <translation>매개 중심성</translation>
    </message>
    <message>
        <source>community</source>
        <translation>커뮤니티</translation>
    </message>
    <message>
        <source>Betweenness is exact: pairs of nodes whose shortest ways pass.
</source>
        <translation>매개 중심성은 정확한 값입니다: 최단 경로가 지나는 노드 쌍의 수.
</translation>
    </message>
    <message>
        <source>Betweenness is sampled from %1 nodes; a value is off by at most %2 pairs in 19 of 20 cases.
</source>
        <translation>매개 중심성은 노드 %1개의 표본으로 구했습니다. 20번 중 19번은 오차가 최대 %2쌍입니다.
</translation>
    </message>
    <message>
        <source>  %1: %2 nodes around %3</source>
        <translation>  %1: %3 주변의 노드 %2개</translation>
    </message>
    <message>
        <source>, most often %1 (%2)</source>
        <translation>, 가장 흔한 것 %1 (%2)</translation>
    </message>
    <message>
        <source>%1 components, the largest of %2 nodes.
</source>
        <translation>구성요소 %1개, 가장 큰 것은 노드 %2개.
</translation>
    </message>
    <message>
        <source>%1 communities; modularity %2.
</source>
        <translation>커뮤니티 %1개, 모듈성 %2.
</translation>
    </message>
    <message>
        <source>&quot;graph metrics&quot; takes a case or a graph file, as in: interdict-cli graph metrics harbour.icase --csv metrics.csv</source>
        <translation>&quot;graph metrics&quot;에는 사건이나 그래프 파일을 지정합니다. 예: interdict-cli graph metrics harbour.icase --csv metrics.csv</translation>
    </message>
    <message>
        <source>drawn by %1: %2</source>
        <translation>%1이(가) 그림: %2</translation>
    </message>
    <message>
        <source>%1 row %2 (record %3)</source>
        <translation>%1 행 %2 (레코드 %3)</translation>
    </message>
    <message>
        <source>seen %1 times</source>
        <translation>%1회 관찰</translation>
    </message>
    <message>
        <source>%1 %2 %3 – %4.</source>
        <extracomment>Seller &quot;anna&quot; trades on site &quot;Agora&quot; – its records.</extracomment>
        <translation>%1 %2 %3 – %4.</translation>
    </message>
    <message>
        <source>%1 is linked with %2</source>
        <translation>%1 – %2 연결됨</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source> (weight %1)</source>
        <translation> (가중치 %1)</translation>
    </message>
    <message>
        <source>&quot;graph paths&quot; takes a case or a graph file and two of its nodes, as in: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS</source>
        <translation>&quot;graph paths&quot;에는 사건이나 그래프 파일과 그 노드 두 개를 지정합니다. 예: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS</translation>
    </message>
    <message>
        <source>No way leads from %1 to %2.
</source>
        <translation>%1에서 %2(으)로 가는 경로가 없습니다.
</translation>
    </message>
    <message>
        <source>%1 to %2: %3 links, %4 shortest ways.
</source>
        <translation>%1에서 %2까지: 연결 %3개, 최단 경로 %4개.
</translation>
    </message>
    <message>
        <source>
The first %1 are shown; --limit shows more.
</source>
        <translation>
처음 %1개를 표시합니다. --limit로 더 볼 수 있습니다.
</translation>
    </message>
    <message>
        <source>A picture is 100 to 20,000 pixels wide and high.</source>
        <translation>그림의 너비와 높이는 100~20,000픽셀입니다.</translation>
    </message>
    <message>
        <source>Sheets are columns and rows, as in: --sheets 3x2</source>
        <translation>장 수는 열과 행입니다. 예: --sheets 3x2</translation>
    </message>
    <message>
        <source>A picture has 96 to 1200 dots per inch.</source>
        <translation>그림은 인치당 96~1200도트입니다.</translation>
    </message>
    <message>
        <source>&quot;graph&quot; takes a case and a picture&apos;s name, as in: interdict-cli graph harbour.icase --svg graph.svg</source>
        <translation>&quot;graph&quot;에는 사건과 그림의 이름을 지정합니다. 예: interdict-cli graph harbour.icase --svg graph.svg</translation>
    </message>
    <message>
        <source>%1 nodes and %2 links drawn in %3.
</source>
        <translation>노드 %1개와 연결 %2개를 %3에 그렸습니다.
</translation>
    </message>
    <message>
        <source>Start with this entry (1).</source>
        <translation>이 항목부터 시작합니다 (1).</translation>
    </message>
    <message>
        <source>At most this many entries (1000).</source>
        <translation>최대 이만큼의 항목 (1000).</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes a case, as in: interdict-cli history harbour.icase</source>
        <translation>&quot;history&quot;에는 사건을 지정합니다. 예: interdict-cli history harbour.icase</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (실행 취소됨)</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>다이제스트</translation>
    </message>
    <message>
        <source>The country that phone numbers without &quot;+&quot; are dialled in, as two letters: US.</source>
        <translation>&quot;+&quot;가 없는 전화번호를 거는 국가, 두 글자: US.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the kinds that are known.
</source>
        <translation>&quot;%1&quot;은(는) 알려진 종류가 아닙니다.
</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>유효하지 않음</translation>
    </message>
    <message>
        <source>Normal form</source>
        <translation>표준형</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>&quot;identify&quot; takes one text, in quotes where it holds blanks, as in: interdict-cli identify &quot;RB 123 456 785 GB&quot;</source>
        <translation>&quot;identify&quot;에는 텍스트 하나를 지정하며, 공백이 있으면 따옴표로 묶습니다. 예: interdict-cli identify &quot;RB 123 456 785 GB&quot;</translation>
    </message>
    <message>
        <source>Say what one text is: every kind of identifier that it could be.</source>
        <translation>텍스트 하나가 무엇인지 알려 줍니다: 될 수 있는 모든 종류의 식별자.</translation>
    </message>
    <message>
        <source>First what a checksum proves, then what only has the form, then what has the form of a kind while its
checksum or a rule speaks against it. With --json: {&quot;text&quot;, &quot;kinds&quot;: [{&quot;kind&quot;, &quot;normal&quot;: the
normal form, null where it is not valid, &quot;detail&quot;: carrier, chain, platform or country, &quot;valid&quot;,
&quot;checked&quot;: a checksum says so, &quot;why&quot;: in a sentence}]}.
Exit code 0, also where it is none of the kinds that are known.
Example: interdict-cli identify &quot;RB 123 456 785 GB&quot; --json
         interdict-cli identify &quot;020 7946 0018&quot; --region GB</source>
        <translation>먼저 체크섬이 증명하는 것, 다음은 형식만 맞는 것, 그다음은 형식은 맞지만 체크섬이나 규칙이
맞지 않는 것입니다. --json을 쓰면: {&quot;text&quot;, &quot;kinds&quot;: [{&quot;kind&quot;, &quot;normal&quot;: 표준형,
유효하지 않으면 null, &quot;detail&quot;: 운송사, 체인, 플랫폼 또는 국가, &quot;valid&quot;,
&quot;checked&quot;: 체크섬으로 확인됨, &quot;why&quot;: 한 문장의 이유}]}.
종료 코드 0, 알려진 종류가 아니어도 같습니다.
예: interdict-cli identify &quot;RB 123 456 785 GB&quot; --json
    interdict-cli identify &quot;020 7946 0018&quot; --region GB</translation>
    </message>
    <message>
        <source>Feed a field from a column, as in seller=vendor; seen:=2014-01-31 gives a constant, title= leaves a field out. May be given several times.</source>
        <translation>필드에 열을 넣습니다. 예: seller=vendor. seen:=2014-01-31은 상수를 주고 title=은 필드를 뺍니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The market the listings stand on, where no column says it.</source>
        <translation>판매글이 있는 마켓(열에 나오지 않을 때).</translation>
    </message>
    <message>
        <source>Read and judge every row, write nothing.</source>
        <translation>모든 행을 읽고 판단하되 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Say where the time went.</source>
        <translation>시간이 어디에 쓰였는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>&quot;import&quot; takes a case and the files to import, as in: interdict-cli import harbour.icase listings.csv</source>
        <translation>&quot;import&quot;에는 사건과 가져올 파일을 지정합니다. 예: interdict-cli import harbour.icase listings.csv</translation>
    </message>
    <message>
        <source>Import files, folders and archives into a case.</source>
        <translation>파일, 폴더, 압축 파일을 사건에 가져옵니다.</translation>
    </message>
    <message>
        <source>Formats: tables as text with any delimiter, JSON and JSON Lines, workbooks (XLSX, ODS), lists of
domains, RDAP and WHOIS answers, STIX, FollowTheMoney, GraphML and GEXF; also inside zip, 7z and tar,
packed by gzip, bzip2, xz or zstd. Encoding, delimiter, header and the meaning of columns are worked
out and reported. Pictures, PDFs, saved web pages and e-mails are kept as evidence, bound to the
records that name them. Each file is one transaction: it is all there or not at all. A file the case
has already adds nothing; one that cannot be read is refused by name, and the rest goes on.
Fields: reference title description seller market url price currency category seen origin
destination tracking-number carrier sender recipient contact quantity note
Parts of a cell: origin=route:origin destination=route:destination price=cost:USD seller=shop:name
note+=shop:standing seen=fy:fiscal-year seen+=month:month description+=weight:labelled; += keeps what
the column feeds besides. seen:=@file-name takes the date of the file&apos;s name. A column is read as said
by --map &quot;date::month-first&quot;: by-itself text day-first month-first excel-1900 excel-1904 decimal-comma
decimal-dot.
Example: interdict-cli import harbour.icase listings.csv --map seller=shop --market Agora
         interdict-cli import harbour.icase seized/ crawl.tar.gz</source>
        <translation>형식: 구분자가 무엇이든 텍스트 표, JSON과 JSON Lines, 통합 문서(XLSX, ODS), 도메인 목록,
RDAP와 WHOIS 응답, STIX, FollowTheMoney, GraphML, GEXF. zip, 7z, tar 안에 있거나
gzip, bzip2, xz, zstd로 압축된 것도 됩니다. 인코딩, 구분자, 헤더, 열의 의미를 알아내어
보고합니다. 그림, PDF, 저장된 웹 페이지, 이메일은 증거로 보관하고, 이를 언급하는 레코드에
묶습니다. 각 파일은 하나의 트랜잭션이어서 전부 들어가거나 전혀 들어가지 않습니다. 사건에 이미
있는 파일은 아무것도 추가하지 않으며, 읽을 수 없는 파일은 이름을 대고 거부한 뒤 나머지를 계속합니다.
필드: reference title description seller market url price currency category seen origin
destination tracking-number carrier sender recipient contact quantity note
셀의 일부: origin=route:origin destination=route:destination price=cost:USD seller=shop:name
note+=shop:standing seen=fy:fiscal-year seen+=month:month description+=weight:labelled. +=은 열이
이미 넣는 것을 유지합니다. seen:=@file-name은 파일 이름의 날짜를 씁니다. --map &quot;date::month-first&quot;처럼
열을 읽는 방법을 지정합니다: by-itself text day-first month-first excel-1900 excel-1904 decimal-comma
decimal-dot.
예: interdict-cli import harbour.icase listings.csv --map seller=shop --market Agora
    interdict-cli import harbour.icase seized/ crawl.tar.gz</translation>
    </message>
    <message>
        <source>%1: not imported. %2
</source>
        <translation>%1: 가져오지 않음. %2
</translation>
    </message>
    <message>
        <source>%1: %2 records kept, %3 of them flagged, and %4 rejected; %5 new listings, %6 new entities, %7 new links.
</source>
        <translation>%1: 레코드 %2개 보관(그중 %3개 주의 표시), %4개 거부. 새 판매글 %5개, 새 개체 %6개, 새 연결 %7개.
</translation>
    </message>
    <message>
        <source>%1: %2, kept as evidence; %3 records name it.
</source>
        <translation>%1: %2, 증거로 보관. 레코드 %3개가 언급합니다.
</translation>
    </message>
    <message>
        <source>%1: %2, kept as evidence; no record names it.
</source>
        <translation>%1: %2, 증거로 보관. 언급하는 레코드가 없습니다.
</translation>
    </message>
    <message>
        <source>Seconds before the import: %1 to find out how the file is written, %2 to hash it.
Of the reader&apos;s thread: %3 to take records apart, %4 to map them, %5 to search them for identifiers.
Of the thread that keeps the original bytes: %6 to hash and compress them.
</source>
        <translation>가져오기 전의 초: 파일의 작성 방식 파악 %1, 해시 %2.
읽기 스레드: 레코드 분해 %3, 매핑 %4, 식별자 검색 %5.
원래 데이터를 보관하는 스레드: 해시와 압축 %6.
</translation>
    </message>
    <message>
        <source>Of either the reader&apos;s or the writer&apos;s: %1 to prepare records.
Of the writer&apos;s thread: %2 to wait for records, %3 to write them, %4 for counts and indexes, %5 to commit.
</source>
        <translation>읽기 또는 쓰기 스레드: 레코드 준비 %1.
쓰기 스레드: 레코드 대기 %2, 쓰기 %3, 집계와 인덱스 %4, 커밋 %5.
</translation>
    </message>
    <message>
        <source>%1 is in the case already (source %2, the same SHA-256); nothing was added.
</source>
        <translation>%1은(는) 이미 사건에 있습니다(원본 자료 %2, 같은 SHA-256). 아무것도 추가하지 않았습니다.
</translation>
    </message>
    <message>
        <source>  SHA-256 %1
</source>
        <translation>  SHA-256 %1
</translation>
    </message>
    <message>
        <source>In all: %1 sources of records, %2 evidence files, %3 of which are named by records, and %4 files refused.
</source>
        <translation>합계: 레코드 원본 자료 %1개, 증거 파일 %2개(그중 %3개를 레코드가 언급), 거부된 파일 %4개.
</translation>
    </message>
    <message>
        <source>%1: %2, which would be kept as evidence.
</source>
        <translation>%1: %2, 증거로 보관될 파일입니다.
</translation>
    </message>
    <message>
        <source>%1, as it would be read:
</source>
        <translation>%1, 다음과 같이 읽게 됩니다:
</translation>
    </message>
    <message>
        <source>  %1 records would be kept, %2 of them flagged, and %3 rejected. Nothing was written.
</source>
        <translation>  레코드 %1개 보관 예정(그중 %2개 주의 표시), %3개 거부. 아무것도 쓰지 않았습니다.
</translation>
    </message>
    <message>
        <source>  row %1: %2
</source>
        <translation>  행 %1: %2
</translation>
    </message>
    <message>
        <source>Case &quot;%1&quot; (%2), made %3
</source>
        <translation>사건 &quot;%1&quot; (%2), 만든 날 %3
</translation>
    </message>
    <message>
        <source>  agency: %1
</source>
        <translation>  기관: %1
</translation>
    </message>
    <message>
        <source>  %1 records of %2 sources, %3 flagged, %4 rejected; %5 listings, %6 links, %7 notes, %8 history entries
</source>
        <translation>  원본 자료 %2개의 레코드 %1개, 주의 표시 %3개, 거부 %4개. 판매글 %5개, 연결 %6개, 메모 %7개, 이력 항목 %8개
</translation>
    </message>
    <message>
        <source>&quot;info&quot; takes a case, as in: interdict-cli info harbour.icase</source>
        <translation>&quot;info&quot;에는 사건을 지정합니다. 예: interdict-cli info harbour.icase</translation>
    </message>
    <message>
        <source>  source %1: %2, %3 bytes, %4, %5 records, %6 rejected, SHA-256 %7
</source>
        <translation>  원본 자료 %1: %2, %3바이트, %4, 레코드 %5개, 거부 %6개, SHA-256 %7
</translation>
    </message>
    <message>
        <source>  packet %1 to %2, built %3, SHA-256 %4
</source>
        <translation>  패킷 %1, 수신 %2, 작성 %3, SHA-256 %4
</translation>
    </message>
    <message>
        <source>Say what a case holds.</source>
        <translation>사건에 무엇이 들어 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Counts, sources with their digests, and packets.
Example: interdict-cli info harbour.icase --json</source>
        <translation>개수, 원본 자료와 그 다이제스트, 패킷.
예: interdict-cli info harbour.icase --json</translation>
    </message>
    <message>
        <source>What shows it; every judgement needs a reason.</source>
        <translation>그것을 보여 주는 것. 모든 판정에는 이유가 필요합니다.</translation>
    </message>
    <message>
        <source>Who judges; the same as --author.</source>
        <translation>판정하는 사람. --author와 같습니다.</translation>
    </message>
    <message>
        <source>How sure, in percent (80). Less than 90 makes a weak bridge.</source>
        <translation>확신의 정도, 백분율 (80). 90 미만이면 약한 다리가 됩니다.</translation>
    </message>
    <message>
        <source>All judgements, who is one after them, and what holds by one of them only.</source>
        <translation>모든 판정, 그 결과 하나가 된 것, 그중 한 판정으로만 이어진 것.</translation>
    </message>
    <message>
        <source>Take the last step back, where it was a judgement.</source>
        <translation>마지막 단계가 판정이었으면 되돌립니다.</translation>
    </message>
    <message>
        <source>Do again what was taken back, where it was a judgement.</source>
        <translation>되돌린 것이 판정이었으면 다시 합니다.</translation>
    </message>
    <message>
        <source>one: %1
</source>
        <translation>하나: %1
</translation>
    </message>
    <message>
        <source>  weak: only the judgement on %1 and %2 holds two halves together; &quot;judge CASE #%3 #%4 withdraw&quot; splits them
</source>
        <translation>  약함: %1과(와) %2에 대한 판정만이 두 쪽을 잇습니다. &quot;judge CASE #%3 #%4 withdraw&quot;로 나눌 수 있습니다
</translation>
    </message>
    <message>
        <source>this</source>
        <translation>이쪽</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>that</source>
        <translation>저쪽</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>at</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Nobody has judged these two; there is nothing to withdraw.</source>
        <translation>이 둘을 판정한 사람이 없어 철회할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The judgement was withdrawn; all is as it was before it.</source>
        <translation>판정을 철회했습니다. 모두 판정 전과 같습니다.</translation>
    </message>
    <message>
        <source>A verdict is &quot;same&quot;, &quot;different&quot;, &quot;undecided&quot; or &quot;withdraw&quot;, not &quot;%1&quot;.</source>
        <translation>판정은 &quot;%1&quot;이(가) 아니라 &quot;same&quot;, &quot;different&quot;, &quot;undecided&quot; 또는 &quot;withdraw&quot;입니다.</translation>
    </message>
    <message>
        <source>Judged.</source>
        <translation>판정했습니다.</translation>
    </message>
    <message>
        <source>This was judged so already.</source>
        <translation>이미 그렇게 판정되어 있습니다.</translation>
    </message>
    <message>
        <source>One are: %1</source>
        <translation>하나인 것: %1</translation>
    </message>
    <message>
        <source>The last step was no judgement: %1 Withdraw a judgement by its two entities instead.</source>
        <translation>마지막 단계는 판정이 아닙니다: %1 대신 두 개체를 지정하여 판정을 철회하십시오.</translation>
    </message>
    <message>
        <source>&quot;judge&quot; takes a case, two entities and a verdict, or --list, --undo or --redo, as in: interdict-cli judge harbour.icase seller:ann seller:ann_2 same --reason &quot;one PGP key&quot;</source>
        <translation>&quot;judge&quot;에는 사건, 개체 두 개, 판정을 지정하거나 --list, --undo, --redo를 지정합니다. 예: interdict-cli judge harbour.icase seller:ann seller:ann_2 same --reason &quot;one PGP key&quot;</translation>
    </message>
    <message>
        <source>Judge whether two entities are the same, with a reason.</source>
        <translation>두 개체가 같은지 이유와 함께 판정합니다.</translation>
    </message>
    <message>
        <source>A and B: #12, seller:NAME, or a name that only one entity has.
Nothing is merged into one: what is the same is shown as one, and is apart again when the
judgement is withdrawn. What would join two judged different is refused, the chain named.
Examples:
  interdict-cli judge harbour.icase &quot;#12&quot; &quot;#88&quot; same --reason &quot;one PGP key&quot; --by ann
  interdict-cli judge harbour.icase &quot;#12&quot; &quot;#88&quot; withdraw
  interdict-cli judge harbour.icase --list --json
  interdict-cli judge harbour.icase --undo</source>
        <translation>A와 B: #12, seller:NAME 또는 한 개체만 가진 이름.
아무것도 하나로 병합되지 않습니다. 같은 것은 하나로 표시되고, 판정을 철회하면 다시
나뉩니다. 다르다고 판정된 둘을 잇게 되는 판정은 그 사슬을 밝히고 거부합니다.
예:
  interdict-cli judge harbour.icase &quot;#12&quot; &quot;#88&quot; same --reason &quot;one PGP key&quot; --by ann
  interdict-cli judge harbour.icase &quot;#12&quot; &quot;#88&quot; withdraw
  interdict-cli judge harbour.icase --list --json
  interdict-cli judge harbour.icase --undo</translation>
    </message>
    <message>
        <source>&quot;keys&quot; takes no arguments.</source>
        <translation>&quot;keys&quot;에는 인수가 없습니다.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>There is no key that can sign. &quot;gpg --quick-generate-key NAME&quot; makes one.
</source>
        <translation>서명할 수 있는 키가 없습니다. &quot;gpg --quick-generate-key NAME&quot;으로 만들 수 있습니다.
</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>List the OpenPGP keys that can sign packets.</source>
        <translation>패킷에 서명할 수 있는 OpenPGP 키를 나열합니다.</translation>
    </message>
    <message>
        <source>They are those of your GnuPG; packets are signed with &quot;packet --sign KEY&quot;.
Example: interdict-cli keys</source>
        <translation>GnuPG의 키입니다. 패킷은 &quot;packet --sign KEY&quot;로 서명합니다.
예: interdict-cli keys</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;. Choose force, hubs, time, communities, radial or layered.</source>
        <translation>&quot;%1&quot; 배치는 없습니다. force, hubs, time, communities, radial, layered 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no clock &quot;%1&quot;. Choose seen, offered or seized.</source>
        <translation>&quot;%1&quot; 시간 기준은 없습니다. seen, offered, seized 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>--layout time takes the dates of a graph file from one of the columns of its nodes: --dates COLUMN, in which they are written as 2025-12-31.</source>
        <translation>--layout time은 그래프 파일의 날짜를 노드의 한 열에서 가져옵니다: --dates COLUMN. 날짜는 2025-12-31처럼 적혀 있어야 합니다.</translation>
    </message>
    <message>
        <source>picture, layout, export: force, hubs (sellers with what only they have around them), time, communities, radial (rings around a node) or layered (from seller to recipient) (force).</source>
        <translation>picture, layout, export: force, hubs(판매자와 그 주변에만 있는 것), time, communities, radial(한 노드 둘레의 고리) 또는 layered(판매자에서 수취인으로) (force).</translation>
    </message>
    <message>
        <source>--layout radial: the node in the middle (the one with most neighbours).</source>
        <translation>--layout radial: 가운데의 노드(이웃이 가장 많은 것).</translation>
    </message>
    <message>
        <source>--layout time, a case: seen, offered or seized (seen).</source>
        <translation>--layout time, 사건: seen, offered 또는 seized (seen).</translation>
    </message>
    <message>
        <source>--layout time, a graph file: the column of the nodes with their dates.</source>
        <translation>--layout time, 그래프 파일: 날짜가 있는 노드 열.</translation>
    </message>
    <message>
        <source>make: the template; &quot;templates&quot; lists them.</source>
        <translation>make: 템플릿. &quot;templates&quot;로 나열합니다.</translation>
    </message>
    <message>
        <source>The letter&apos;s reference; for make, otherwise made from the year.</source>
        <translation>서한의 참조 번호. make에서 없으면 연도로 만듭니다.</translation>
    </message>
    <message>
        <source>make: the operator&apos;s name; otherwise from the registrations.</source>
        <translation>make: 운영자의 이름. 없으면 등록 정보에서 가져옵니다.</translation>
    </message>
    <message>
        <source>make: where it is sent; otherwise the sites&apos; contacts.</source>
        <translation>make: 발송할 곳. 없으면 사이트의 연락처입니다.</translation>
    </message>
    <message>
        <source>make: a section of law by its id; several times; otherwise the template&apos;s.</source>
        <translation>make: 법률 조항의 id. 여러 번 가능. 없으면 템플릿의 것입니다.</translation>
    </message>
    <message>
        <source>make: working days to answer; otherwise the template&apos;s.</source>
        <translation>make: 답변까지의 근무일 수. 없으면 템플릿의 것입니다.</translation>
    </message>
    <message>
        <source>make: whose working days; otherwise the template&apos;s.</source>
        <translation>make: 어느 곳의 근무일인지. 없으면 템플릿의 것입니다.</translation>
    </message>
    <message>
        <source>make: who gets a copy; several times.</source>
        <translation>make: 사본을 받는 곳. 여러 번 가능합니다.</translation>
    </message>
    <message>
        <source>make: paragraphs of your own.</source>
        <translation>make: 직접 쓴 단락.</translation>
    </message>
    <message>
        <source>make: the marking (TLP:GREEN).</source>
        <translation>make: 공유 등급(TLP:GREEN).</translation>
    </message>
    <message>
        <source>make: as a draft, even where something is missing.</source>
        <translation>make: 빠진 것이 있어도 초안으로 만듭니다.</translation>
    </message>
    <message>
        <source>make, show: write the letter, as .pdf or .txt; several times.</source>
        <translation>make, show: 서한을 .pdf 또는 .txt로 씁니다. 여러 번 가능합니다.</translation>
    </message>
    <message>
        <source>The day it happened, as in 2026-01-31; otherwise today.</source>
        <translation>발생한 날. 예: 2026-01-31. 없으면 오늘입니다.</translation>
    </message>
    <message>
        <source>delivered, received: what shows it.</source>
        <translation>delivered, received: 그것을 보여 주는 것.</translation>
    </message>
    <message>
        <source>answer: it is adequate.</source>
        <translation>answer: 충분한 답변입니다.</translation>
    </message>
    <message>
        <source>answer: it is not adequate.</source>
        <translation>answer: 충분하지 않은 답변입니다.</translation>
    </message>
    <message>
        <source>answer: what it says, and why it is adequate or not.</source>
        <translation>answer: 답변의 내용과 충분하거나 충분하지 않은 이유.</translation>
    </message>
    <message>
        <source>calendars: with the holidays of that year.</source>
        <translation>calendars: 그해의 공휴일과 함께.</translation>
    </message>
    <message>
        <source>--at takes a day as in 2026-01-31, not &quot;%1&quot;.</source>
        <translation>--at에는 &quot;%1&quot;이(가) 아니라 2026-01-31과 같은 날짜를 지정합니다.</translation>
    </message>
    <message>
        <source>Letter %1 to %2: %3
</source>
        <translation>서한 %1, 수신 %2: %3
</translation>
    </message>
    <message>
        <source>There is no letter with the reference &quot;%1&quot; in the case.</source>
        <translation>사건에 참조 번호가 &quot;%1&quot;인 서한이 없습니다.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>송달</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수령</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>답변 기한</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>--year takes a year from 1900 to 2200.</source>
        <translation>--year에는 1900부터 2200까지의 연도를 지정합니다.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>&quot;letter answer&quot; takes --adequate or --inadequate.</source>
        <translation>&quot;letter answer&quot;에는 --adequate 또는 --inadequate를 지정합니다.</translation>
    </message>
    <message>
        <source>&quot;letter&quot; takes make, list, show, delivered, received or answer with a case, or templates or calendars; &quot;interdict-cli letter --help&quot; shows examples.</source>
        <translation>&quot;letter&quot;에는 사건과 함께 make, list, show, delivered, received, answer를, 또는 templates, calendars를 지정합니다. &quot;interdict-cli letter --help&quot;에 예가 있습니다.</translation>
    </message>
    <message>
        <source>&quot;letter %1&quot; takes --letter with the letter&apos;s reference.</source>
        <translation>&quot;letter %1&quot;에는 --letter로 서한의 참조 번호를 지정합니다.</translation>
    </message>
    <message>
        <source>Warning letters to the operators of sites, and what became of them.</source>
        <translation>사이트 운영자에게 보내는 경고 서한과 그 경과.</translation>
    </message>
    <message>
        <source>The letter that comes before a referral: from a template, with sites, products and their exhibits,
and the sections of law. Its time to answer starts at the receipt and counts working days of the
calendar. Packets about its sites carry the letter and the statement that no adequate answer came.
Example: interdict-cli letter make harbour.icase --entity domain:example.com --template fda-opioids \
           --letter WL-1 --at 2026-01-05 --out letter.pdf --out letter.txt --phone … --email …
         interdict-cli letter delivered harbour.icase --letter WL-1 --at 2026-01-06 --proof &quot;RR1&quot;
         interdict-cli letter received harbour.icase --letter WL-1 --at 2026-01-08
         interdict-cli letter list harbour.icase --at 2026-02-02
         interdict-cli letter calendars --calendar us --year 2027</source>
        <translation>의뢰에 앞서 보내는 서한으로, 템플릿에 사이트, 제품과 그 증거물, 법률 조항을 넣어 만듭니다.
답변 기간은 수령한 때 시작하며 달력의 근무일로 셉니다. 그 사이트에 관한 패킷에는 서한과
충분한 답변이 없었다는 진술이 들어갑니다.
예: interdict-cli letter make harbour.icase --entity domain:example.com --template fda-opioids \
           --letter WL-1 --at 2026-01-05 --out letter.pdf --out letter.txt --phone … --email …
    interdict-cli letter delivered harbour.icase --letter WL-1 --at 2026-01-06 --proof &quot;RR1&quot;
    interdict-cli letter received harbour.icase --letter WL-1 --at 2026-01-08
    interdict-cli letter list harbour.icase --at 2026-02-02
    interdict-cli letter calendars --calendar us --year 2027</translation>
    </message>
    <message>
        <source>List the lexicons, or with TEXT the entries whose name or variants have it.</source>
        <translation>어휘집을 나열하거나, TEXT가 있으면 이름이나 변형 표기에 그것이 있는 항목을 나열합니다.</translation>
    </message>
    <message>
        <source>Check a lexicon and add it to those of this account.</source>
        <translation>어휘집을 검사하고 이 계정의 어휘집에 추가합니다.</translation>
    </message>
    <message>
        <source>Take a lexicon out of those of this account, by its file name.</source>
        <translation>이 계정의 어휘집에서 파일 이름으로 하나를 뺍니다.</translation>
    </message>
    <message>
        <source>With --add: in place of the one of the same file name.</source>
        <translation>--add와 함께: 파일 이름이 같은 것을 대체합니다.</translation>
    </message>
    <message>
        <source>Count the listings of a case by what their words name.</source>
        <translation>사건의 판매글을 그 단어가 가리키는 것별로 셉니다.</translation>
    </message>
    <message>
        <source>The listing&apos;s description; TEXT is its title.</source>
        <translation>판매글의 설명. TEXT는 제목입니다.</translation>
    </message>
    <message>
        <source>Category by its words: %1
</source>
        <translation>단어에 따른 분류: %1
</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>변형 표기</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>프로그램 기본</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>어휘집</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>항목 수</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>%1 (%2, %3)
  written: %4
  sources: %5
</source>
        <translation>%1 (%2, %3)
  표기: %4
  출처: %5
</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out.
</source>
        <translation>&quot;%1&quot;을(를) 뺐습니다.
</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was added, with %n entries.
</source>
        <translation>
            <numerusform>&quot;%1&quot;을(를) 추가했습니다(항목 %n개).
</numerusform>
        </translation>
    </message>
    <message>
        <source>--add and --remove take no TEXT.</source>
        <translation>--add와 --remove에는 TEXT가 없습니다.</translation>
    </message>
    <message>
        <source>--case takes no TEXT.</source>
        <translation>--case에는 TEXT가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;lexicon&quot; takes one text, in quotes where it holds blanks, or --list, as in: interdict-cli lexicon &quot;100 x M30 fent press&quot;</source>
        <translation>&quot;lexicon&quot;에는 텍스트 하나(공백이 있으면 따옴표로 묶음) 또는 --list를 지정합니다. 예: interdict-cli lexicon &quot;100 x M30 fent press&quot;</translation>
    </message>
    <message>
        <source>Say which substances, precursors, machines or packaging a text names.</source>
        <translation>텍스트가 가리키는 물질, 전구체, 기계, 포장을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Words are found in any case, with other separators, with digits for letters and in the plural; words
of everyday language count only near a word that says what is meant. With --json: {&quot;text&quot;,
&quot;category&quot;: finished-drug, precursor, equipment, packaging or other, &quot;decided_by&quot;: the entry,
&quot;hits&quot;: [{&quot;class&quot;, &quot;entry&quot;, &quot;name&quot;, &quot;group&quot;, &quot;variant&quot;, &quot;variant_kind&quot;, &quot;ambiguous&quot;,
&quot;cas&quot;, &quot;start&quot; and &quot;length&quot; in characters, &quot;found&quot;, &quot;lexicon&quot;: its version, &quot;sources&quot;}]}.
Lexicons are JSON files with names and numbers only; --list shows those in use and the folder where
those of this account lie (INTERDICT_LEXICONS names another one). They come before the program&apos;s.
Exit code 0, also where nothing is found; 3: a lexicon cannot be used, and the message says why.
Example: interdict-cli lexicon &quot;100 x M30 fent press&quot; --json
         interdict-cli lexicon --list nitazene
         interdict-cli lexicon --add local-names.json</source>
        <translation>단어는 대소문자, 다른 구분자, 글자를 대신한 숫자, 복수형에 관계없이 찾습니다. 일상어는 뜻을
알려 주는 단어 가까이에 있을 때만 셉니다. --json을 쓰면: {&quot;text&quot;,
&quot;category&quot;: finished-drug, precursor, equipment, packaging 또는 other, &quot;decided_by&quot;: 항목,
&quot;hits&quot;: [{&quot;class&quot;, &quot;entry&quot;, &quot;name&quot;, &quot;group&quot;, &quot;variant&quot;, &quot;variant_kind&quot;, &quot;ambiguous&quot;,
&quot;cas&quot;, &quot;start&quot;와 &quot;length&quot;(문자 단위), &quot;found&quot;, &quot;lexicon&quot;: 그 버전, &quot;sources&quot;}]}.
어휘집은 이름과 숫자만 담은 JSON 파일입니다. --list는 사용 중인 것과 이 계정의 것이 있는 폴더를
보여 줍니다(INTERDICT_LEXICONS로 다른 폴더 지정). 계정의 것이 프로그램의 것보다 앞섭니다.
종료 코드 0, 발견한 것이 없어도 같음. 3: 어휘집을 쓸 수 없으며 메시지가 이유를 알려 줍니다.
예: interdict-cli lexicon &quot;100 x M30 fent press&quot; --json
    interdict-cli lexicon --list nitazene
    interdict-cli lexicon --add local-names.json</translation>
    </message>
    <message>
        <source>What more entities than this share says nothing (25).</source>
        <translation>이보다 많은 개체가 공유하는 것은 의미가 없는 것으로 봅니다 (25).</translation>
    </message>
    <message>
        <source>Compare the texts of all listings, too; takes its time.</source>
        <translation>모든 판매글의 텍스트도 비교합니다. 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>judged the same as #%1 %2
</source>
        <translation>같다고 판정됨: #%1 %2
</translation>
    </message>
    <message>
        <source>%1 #%2 %3 (%4 records, %5 to %6)</source>
        <translation>%1 #%2 %3 (레코드 %4개, %5 ~ %6)</translation>
    </message>
    <message>
        <source>, shared by %1 %2</source>
        <translation>, 공유하는 %2 %1개</translation>
    </message>
    <message>
        <source>, shared by no other</source>
        <translation>, 다른 공유 없음</translation>
    </message>
    <message>
        <source>%1 (shared by %2)</source>
        <translation>%1 (%2개 공유)</translation>
    </message>
    <message>
        <source>%1 #%2 %3: %4
</source>
        <translation>%1 #%2 %3: %4
</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>레코드 %1개</translation>
    </message>
    <message>
        <source>set apart: %1, shared by %2
</source>
        <translation>따로 둠: %1, %2개 공유
</translation>
    </message>
    <message>
        <source>%1 #%2 %3: %4 % alike, %5 templates, shared by %6
</source>
        <translation>%1 #%2 %3: %4 % 유사, 템플릿 %5개, %6개 공유
</translation>
    </message>
    <message>
        <source>&quot;links&quot; takes a case and an entity, as in: interdict-cli links harbour.icase seller:NAME</source>
        <translation>&quot;links&quot;에는 사건과 개체를 지정합니다. 예: interdict-cli links harbour.icase seller:NAME</translation>
    </message>
    <message>
        <source>--hub is a number from 2 to 1000.</source>
        <translation>--hub는 2부터 1000까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>Show an entity&apos;s links, found, drawn and worked out, and how common what it shares is.</source>
        <translation>개체의 발견된 연결, 그린 연결, 도출된 연결과, 공유하는 것이 얼마나 흔한지 보여 줍니다.</translation>
    </message>
    <message>
        <source>What was judged to be the same counts as one. Links that are worked out (same key, contact,
wallet, domain or text, listed together) stand nowhere in the case: they follow from it.
Examples:
  interdict-cli links harbour.icase seller:ann
  interdict-cli links harbour.icase &quot;#12&quot; --hub 10 --texts --json</source>
        <translation>같다고 판정된 것은 하나로 셉니다. 도출된 연결(같은 키, 연락처, 지갑, 도메인, 텍스트,
함께 게시됨)은 사건에 저장되지 않고 사건에서 따라 나옵니다.
예:
  interdict-cli links harbour.icase seller:ann
  interdict-cli links harbour.icase &quot;#12&quot; --hub 10 --texts --json</translation>
    </message>
    <message>
        <source>Only rows with these words.</source>
        <translation>이 단어가 있는 행만.</translation>
    </message>
    <message>
        <source>Only listings of this entity: a seller, a site, or anything found in their records.</source>
        <translation>이 개체의 판매글만: 판매자, 사이트 또는 그 레코드에서 발견된 것.</translation>
    </message>
    <message>
        <source>Sort by this column.</source>
        <translation>이 열로 정렬합니다.</translation>
    </message>
    <message>
        <source>The largest first; the default for counts.</source>
        <translation>큰 것부터. 개수의 기본값입니다.</translation>
    </message>
    <message>
        <source>At most this many rows (100).</source>
        <translation>최대 이만큼의 행 (100).</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to sort by. There are: %2.</source>
        <translation>정렬할 &quot;%1&quot; 열이 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>last</source>
        <translation>최종</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>관찰 횟수</translation>
    </message>
    <message>
        <source>%1 of %2 listings
</source>
        <translation>판매글 %2개 중 %1개
</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>같은 것</translation>
    </message>
    <message>
        <source>%1 of %2 entities
</source>
        <translation>개체 %2개 중 %1개
</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes a case and what to list, as in: interdict-cli list harbour.icase sellers</source>
        <translation>&quot;list&quot;에는 사건과 나열할 것을 지정합니다. 예: interdict-cli list harbour.icase sellers</translation>
    </message>
    <message>
        <source>interdict-cli: cases of online drug supply, from the command line

Usage: interdict-cli COMMAND … [--json]

Commands:
</source>
        <translation>interdict-cli: 명령줄에서 다루는 온라인 약물 공급 사건

사용법: interdict-cli COMMAND … [--json]

명령:
</translation>
    </message>
    <message>
        <source>
The whole job:
  interdict-cli new harbour.icase --name Harbour
  interdict-cli import harbour.icase listings.csv
  interdict-cli list harbour.icase sellers --sort listings --limit 10
  interdict-cli graph harbour.icase --svg graph.svg
  interdict-cli packet harbour.icase --entity seller:NAME --kind registry --to &quot;Example Registry&quot; --out packet.zip
  interdict-cli verify packet.zip

&quot;interdict-cli COMMAND --help&quot; explains a command. Exit codes: 0 done, 2 wrong use, 3 unusable input,
4 case in use, 5 a check failed, 6 a fault of the program.
</source>
        <translation>
전체 작업:
  interdict-cli new harbour.icase --name Harbour
  interdict-cli import harbour.icase listings.csv
  interdict-cli list harbour.icase sellers --sort listings --limit 10
  interdict-cli graph harbour.icase --svg graph.svg
  interdict-cli packet harbour.icase --entity seller:NAME --kind registry --to &quot;Example Registry&quot; --out packet.zip
  interdict-cli verify packet.zip

&quot;interdict-cli COMMAND --help&quot;가 명령을 설명합니다. 종료 코드: 0 완료, 2 잘못된 사용, 3 쓸 수 없는 입력,
4 사건이 사용 중, 5 검사 실패, 6 프로그램 오류.
</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>JSON으로 답합니다.</translation>
    </message>
    <message>
        <source>The name that signs changes; otherwise INTERDICT_AUTHOR or the account&apos;s name.</source>
        <translation>변경에 서명하는 이름. 없으면 INTERDICT_AUTHOR 또는 계정 이름입니다.</translation>
    </message>
    <message>
        <source>The time to note, as in 2026-01-31T12:00:00Z; otherwise now.</source>
        <translation>기록할 시각. 예: 2026-01-31T12:00:00Z. 없으면 지금입니다.</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>이 명령을 설명합니다.</translation>
    </message>
    <message>
        <source>Usage: interdict-cli %1 %2 [options]</source>
        <translation>사용법: interdict-cli %1 %2 [options]</translation>
    </message>
    <message>
        <source>interdict-cli: there is no command &quot;%1&quot;. &quot;interdict-cli --help&quot; lists them.</source>
        <translation>interdict-cli: &quot;%1&quot; 명령이 없습니다. &quot;interdict-cli --help&quot;로 나열할 수 있습니다.</translation>
    </message>
    <message>
        <source>red, orange, yellow, green, blue, purple, or none to take marks off.</source>
        <translation>red, orange, yellow, green, blue, purple 또는 색 표시를 지우는 none.</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>색 표시</translation>
    </message>
    <message>
        <source>&quot;mark&quot; takes a case, entities and --colour with red, orange, yellow, green, blue, purple or none, as in: interdict-cli mark harbour.icase seller:NAME --colour red</source>
        <translation>&quot;mark&quot;에는 사건, 개체, --colour와 red, orange, yellow, green, blue, purple 또는 none을 지정합니다. 예: interdict-cli mark harbour.icase seller:NAME --colour red</translation>
    </message>
    <message>
        <source>Mark entities with a colour, or list the marks of a case.</source>
        <translation>개체에 색 표시를 하거나 사건의 색 표시를 나열합니다.</translation>
    </message>
    <message>
        <source>ENTITY: #12, seller:NAME, or a name that only one entity has.
Examples:
  interdict-cli mark harbour.icase seller:ann seller:bob --colour red
  interdict-cli mark harbour.icase seller:ann --colour none
  interdict-cli mark harbour.icase --json</source>
        <translation>ENTITY: #12, seller:NAME 또는 한 개체만 가진 이름.
예:
  interdict-cli mark harbour.icase seller:ann seller:bob --colour red
  interdict-cli mark harbour.icase seller:ann --colour none
  interdict-cli mark harbour.icase --json</translation>
    </message>
    <message>
        <source>Mark a source with all its records, by its name or number.</source>
        <translation>원본 자료와 그 모든 레코드에 이름이나 번호로 등급을 지정합니다.</translation>
    </message>
    <message>
        <source>Mark an entity.</source>
        <translation>개체에 등급을 지정합니다.</translation>
    </message>
    <message>
        <source>Mark a listing, by its number.</source>
        <translation>판매글에 번호로 등급을 지정합니다.</translation>
    </message>
    <message>
        <source>TLP:CLEAR, GREEN, AMBER, AMBER+STRICT or RED.</source>
        <translation>TLP:CLEAR, GREEN, AMBER, AMBER+STRICT 또는 RED.</translation>
    </message>
    <message>
        <source>Take the marking back.</source>
        <translation>공유 등급을 되돌립니다.</translation>
    </message>
    <message>
        <source>Why; noted with the marking.</source>
        <translation>이유. 공유 등급과 함께 기록합니다.</translation>
    </message>
    <message>
        <source>Nothing is marked.
</source>
        <translation>공유 등급이 지정된 것이 없습니다.
</translation>
    </message>
    <message>
        <source>It is not marked.</source>
        <translation>공유 등급이 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;marking&quot; takes a case, one of --source, --entity and --listing, and --as or --clear; with the case alone it lists what is marked.</source>
        <translation>&quot;marking&quot;에는 사건, --source, --entity, --listing 중 하나, 그리고 --as 또는 --clear를 지정합니다. 사건만 지정하면 등급이 지정된 것을 나열합니다.</translation>
    </message>
    <message>
        <source>Say how far a source, entity or listing may be told on (TLP 2.0).</source>
        <translation>원본 자료, 개체, 판매글을 어디까지 전해도 되는지 정합니다(TLP 2.0).</translation>
    </message>
    <message>
        <source>A packet of a lower marking that would hold it is not built; the fact is named.
Example: interdict-cli marking harbour.icase --source informant.csv --as TLP:RED</source>
        <translation>그것이 들어갈 더 낮은 등급의 패킷은 만들지 않으며, 그 사실을 알립니다.
예: interdict-cli marking harbour.icase --source informant.csv --as TLP:RED</translation>
    </message>
    <message>
        <source>What a column holds, where that is not guessed right; may be given several times. The kinds are: %1.</source>
        <translation>열에 든 것(추측이 맞지 않을 때). 여러 번 지정할 수 있습니다. 종류: %1.</translation>
    </message>
    <message>
        <source>This column numbers the rows: it is told, not compared.</source>
        <translation>이 열은 행의 번호입니다. 알려 주기만 하고 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>Do not compare this column; may be given several times.</source>
        <translation>이 열을 비교하지 않습니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The least probability of a pair, 0 to 1, instead of the one the model chooses.</source>
        <translation>모형이 고르는 값 대신 쓸 쌍의 최소 확률, 0~1.</translation>
    </message>
    <message>
        <source>Of two tables: &quot;one&quot; where a row has one match at most, &quot;many&quot; where it may have several; guessed otherwise.</source>
        <translation>표가 두 개일 때: 한 행에 짝이 많아야 하나면 &quot;one&quot;, 여럿일 수 있으면 &quot;many&quot;. 없으면 추측합니다.</translation>
    </message>
    <message>
        <source>Print how much each field&apos;s agreement weighs instead of the pairs.</source>
        <translation>쌍 대신 각 필드의 일치가 갖는 가중치를 출력합니다.</translation>
    </message>
    <message>
        <source>--field takes a column and a kind, as in --field seller=name. The kinds are: %1.</source>
        <translation>--field에는 열과 종류를 지정합니다. 예: --field seller=name. 종류: %1.</translation>
    </message>
    <message>
        <source>--threshold takes a probability from 0 to 1, as in --threshold 0.9.</source>
        <translation>--threshold에는 0부터 1까지의 확률을 지정합니다. 예: --threshold 0.9.</translation>
    </message>
    <message>
        <source>--pairing takes &quot;one&quot; or &quot;many&quot;.</source>
        <translation>--pairing에는 &quot;one&quot; 또는 &quot;many&quot;를 지정합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an archive: unpack it, and match the tables in it.</source>
        <translation>&quot;%1&quot; 파일은 압축 파일입니다. 압축을 풀고 그 안의 표를 대조하십시오.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>행 %1</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <translation>행 %1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2 and %3</source>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Weight (bits)</source>
        <translation>가중치(비트)</translation>
    </message>
    <message>
        <source>If the same</source>
        <translation>같을 때</translation>
    </message>
    <message>
        <source>If different</source>
        <translation>다를 때</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation>비교함: %1.</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>비교하지 않음: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read and were not compared.</source>
        <translation>
            <numerusform>%n개 행을 읽을 수 없어 비교하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pairs were compared; %2 are likely the same, with a probability of at least %3.</source>
        <translation>쌍 %1개를 비교했습니다. %2개는 확률 %3 이상으로 같을 가능성이 높습니다.</translation>
    </message>
    <message>
        <source>&quot;match&quot; takes one table or two, as in: interdict-cli match sellers.csv --json</source>
        <translation>&quot;match&quot;에는 표를 하나 또는 두 개 지정합니다. 예: interdict-cli match sellers.csv --json</translation>
    </message>
    <message>
        <source>Find likely duplicates within a table or between two, and say why.</source>
        <translation>한 표 안이나 두 표 사이에서 중복일 가능성이 높은 것을 찾고 이유를 알려 줍니다.</translation>
    </message>
    <message>
        <source>Tables of any format that can be read. Columns of two tables belong together by their names. What they
hold is guessed and can be given; how much each agreement and difference weighs is learnt from the
rows, without examples (Fellegi and Sunter). A column of ids is told, not compared. Nothing is changed.
With --json each pair is one line, best first: {&quot;a&quot;, &quot;b&quot;: row numbers from 1, &quot;a_id&quot;, &quot;b_id&quot;:
their ids or null, &quot;score&quot;: in bits, 0 is even odds, &quot;probability&quot;, &quot;reasons&quot;: [{&quot;field&quot;,
&quot;level&quot;: how both agree, &quot;weight&quot;: in bits, above 0 for and below 0 against, &quot;why&quot;}]}.
With --weights --json each field is one line: {&quot;field&quot;, &quot;kind&quot;, &quot;levels&quot;: [{&quot;level&quot;,
&quot;ifSame&quot;, &quot;ifDifferent&quot;, &quot;weight&quot;, &quot;pairs&quot;}]}.
Exit code 0: done, also where there is no pair; 3: a table was refused, and the message says why.
Example: interdict-cli match sellers.csv --json
         interdict-cli match agora.csv alphabay.csv --field seller=name --ignore category
         interdict-cli match customers.xlsx --id number --threshold 0.95
         interdict-cli match sellers.csv --weights</source>
        <translation>읽을 수 있는 형식이면 어떤 표든 됩니다. 두 표의 열은 이름으로 짝지어집니다. 열에 든 것은 추측하며
직접 지정할 수 있고, 각 일치와 차이의 가중치는 예시 없이 행에서 학습합니다(Fellegi와 Sunter).
id 열은 알려 주기만 하고 비교하지 않습니다. 아무것도 바뀌지 않습니다.
--json을 쓰면 쌍마다 한 줄이며 좋은 것부터입니다: {&quot;a&quot;, &quot;b&quot;: 1부터의 행 번호, &quot;a_id&quot;, &quot;b_id&quot;:
그 id 또는 null, &quot;score&quot;: 비트 단위, 0은 반반, &quot;probability&quot;, &quot;reasons&quot;: [{&quot;field&quot;,
&quot;level&quot;: 둘의 일치 정도, &quot;weight&quot;: 비트 단위, 0보다 크면 찬성, 작으면 반대, &quot;why&quot;}]}.
--weights --json을 쓰면 필드마다 한 줄입니다: {&quot;field&quot;, &quot;kind&quot;, &quot;levels&quot;: [{&quot;level&quot;,
&quot;ifSame&quot;, &quot;ifDifferent&quot;, &quot;weight&quot;, &quot;pairs&quot;}]}.
종료 코드 0: 완료, 쌍이 없어도 같음. 3: 표가 거부되었으며 메시지가 이유를 알려 줍니다.
예: interdict-cli match sellers.csv --json
    interdict-cli match agora.csv alphabay.csv --field seller=name --ignore category
    interdict-cli match customers.xlsx --id number --threshold 0.95
    interdict-cli match sellers.csv --weights</translation>
    </message>
    <message>
        <source>The case&apos;s name; otherwise the file&apos;s.</source>
        <translation>사건의 이름. 지정하지 않으면 파일 이름을 씁니다.</translation>
    </message>
    <message>
        <source>The body the case belongs to.</source>
        <translation>사건을 담당하는 기관.</translation>
    </message>
    <message>
        <source>&quot;new&quot; takes the name of the case file, as in: interdict-cli new harbour.icase</source>
        <translation>&quot;new&quot;에는 사건 파일의 이름이 필요합니다. 예: interdict-cli new harbour.icase</translation>
    </message>
    <message>
        <source>Made the case &quot;%1&quot; in %2.</source>
        <translation>사건 &quot;%1&quot;을(를) %2에 만들었습니다.</translation>
    </message>
    <message>
        <source>Make a new case.</source>
        <translation>새 사건을 만듭니다.</translation>
    </message>
    <message>
        <source>A case is one file, NAME.icase. An existing file is never overwritten.
Example: interdict-cli new harbour.icase --name &quot;Harbour&quot; --agency &quot;Customs&quot;</source>
        <translation>사건은 파일 하나(NAME.icase)입니다. 이미 있는 파일은 절대 덮어쓰지 않습니다.
예: interdict-cli new harbour.icase --name &quot;Harbour&quot; --agency &quot;Customs&quot;</translation>
    </message>
    <message>
        <source>  no note
</source>
        <translation>  메모 없음
</translation>
    </message>
    <message>
        <source>Refer this entity; may be given several times.</source>
        <translation>이 개체를 의뢰합니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Who receives it: registry, registrar, hosting, retailer, carrier, payment, exchange or messaging.</source>
        <translation>받는 곳: registry, registrar, hosting, retailer, carrier, payment, exchange 또는 messaging.</translation>
    </message>
    <message>
        <source>The recipient&apos;s name.</source>
        <translation>수신 기관의 이름.</translation>
    </message>
    <message>
        <source>The packet&apos;s file name.</source>
        <translation>의뢰 패킷의 파일 이름.</translation>
    </message>
    <message>
        <source>What the recipient is asked to do.</source>
        <translation>수신 기관에 요청하는 조치.</translation>
    </message>
    <message>
        <source>The law or the recipient&apos;s own rule it rests on.</source>
        <translation>근거가 되는 법률 또는 수신 기관의 자체 규정.</translation>
    </message>
    <message>
        <source>By which way it is asked: trusted notifier, registrar&apos;s terms, court order …</source>
        <translation>요청 경로: 신뢰된 신고자, 등록대행자 약관, 법원 명령 …</translation>
    </message>
    <message>
        <source>The latest useful day, as in 2026-01-31.</source>
        <translation>조치가 쓸모 있는 마지막 날. 예: 2026-01-31.</translation>
    </message>
    <message>
        <source>Who was told before, when, and what they answered.</source>
        <translation>이전에 누구에게 언제 알렸고 어떤 답을 받았는지.</translation>
    </message>
    <message>
        <source>The packet&apos;s title.</source>
        <translation>의뢰 패킷의 제목.</translation>
    </message>
    <message>
        <source>A summary of at most 1,000 characters; otherwise one is written.</source>
        <translation>최대 1,000자의 요약. 지정하지 않으면 자동으로 작성합니다.</translation>
    </message>
    <message>
        <source>TLP:CLEAR, GREEN, AMBER, AMBER+STRICT or RED (AMBER).</source>
        <translation>TLP:CLEAR, GREEN, AMBER, AMBER+STRICT 또는 RED (AMBER).</translation>
    </message>
    <message>
        <source>What the checklist asks for and no record says, by its field, as in harm=…; several times. --checklist names the fields.</source>
        <translation>점검표가 요구하지만 어느 레코드에도 없는 내용을 필드별로 지정합니다. 예: harm=…. 여러 번 지정할 수 있습니다. 필드 이름은 --checklist로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Build nothing; say what the recipient must be told, what of it the case has, with its evidence, and where to get the rest.</source>
        <translation>아무것도 만들지 않고, 수신 기관에 알려야 할 것, 그중 사건에 있는 것과 그 증거, 나머지를 구할 곳을 알려 줍니다.</translation>
    </message>
    <message>
        <source>The language of the PDF and of the README, whatever this program speaks: %1 (en).</source>
        <translation>이 프로그램의 표시 언어와 관계없이 PDF와 README에 쓸 언어: %1 (en).</translation>
    </message>
    <message>
        <source>The recipient may tell the subject.</source>
        <translation>수신 기관이 당사자에게 알려도 됩니다.</translation>
    </message>
    <message>
        <source>The packet&apos;s number; otherwise made from the time and the case.</source>
        <translation>의뢰 패킷의 번호. 지정하지 않으면 시각과 사건으로 만듭니다.</translation>
    </message>
    <message>
        <source>Build it, marked as draft, even where something that must be there is missing.</source>
        <translation>꼭 있어야 할 것이 빠져 있어도 초안으로 표시하여 만듭니다.</translation>
    </message>
    <message>
        <source>--state takes FIELD=TEXT, not &quot;%1&quot;.</source>
        <translation>--state에는 FIELD=TEXT가 필요합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--kind takes registry, registrar, hosting, retailer, carrier, payment, exchange or messaging, not &quot;%1&quot;.</source>
        <translation>--kind에는 registry, registrar, hosting, retailer, carrier, payment, exchange 또는 messaging이 필요합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--answer-by takes a day as in 2026-01-31, not &quot;%1&quot;.</source>
        <translation>--answer-by에는 2026-01-31과 같은 날짜가 필요합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--language takes %1, not &quot;%2&quot;.</source>
        <translation>--language에는 %1이(가) 필요합니다. &quot;%2&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>필요 항목</translation>
    </message>
    <message>
        <source>There</source>
        <translation>유무</translation>
    </message>
    <message>
        <source>Value, or where to get it</source>
        <translation>값 또는 구할 곳</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>증거물</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that must be there are missing.</source>
        <translation>
            <numerusform>꼭 있어야 할 것이 %n개 빠져 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;packet&quot; takes a case, --entity, --kind, --to and --out, or --docket and --out; &quot;interdict-cli packet --help&quot; shows an example.</source>
        <translation>&quot;packet&quot;에는 사건과 --entity, --kind, --to, --out 또는 --docket과 --out이 필요합니다. &quot;interdict-cli packet --help&quot;가 예를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Built the packet %1 (%2 bytes, %3 files).
  SHA-256 %4
</source>
        <translation>의뢰 패킷 %1을(를) 만들었습니다(%2바이트, 파일 %3개).
  SHA-256 %4
</translation>
    </message>
    <message>
        <source>Build a referral packet.</source>
        <translation>의뢰 패킷을 만듭니다.</translation>
    </message>
    <message>
        <source>A packet is a zip that is a BagIt bag: a PDF for people, data for machines, and the original rows.
The same case, choices and --time give the same bytes. What the recipient needs and what is missing
is named; --draft builds it all the same.
Example: interdict-cli packet harbour.icase --entity seller:NAME --kind registry \
  --to &quot;Example Registry&quot; --out packet.zip --draft</source>
        <translation>의뢰 패킷은 BagIt 백인 zip입니다. 사람을 위한 PDF, 기계를 위한 데이터, 원래의 행이 들어 있습니다.
사건, 선택 항목, --time이 같으면 바이트도 같습니다. 수신 기관에 필요한 것과 빠진 것을
알려 주며, --draft를 쓰면 그래도 만듭니다.
예: interdict-cli packet harbour.icase --entity seller:NAME --kind registry \
  --to &quot;Example Registry&quot; --out packet.zip --draft</translation>
    </message>
    <message>
        <source>The packet is complete and valid: %1 files match every manifest.
</source>
        <translation>의뢰 패킷이 완전하고 유효합니다. 파일 %1개가 모든 매니페스트와 일치합니다.
</translation>
    </message>
    <message>
        <source>The packet is complete but not valid:
</source>
        <translation>의뢰 패킷이 완전하지만 유효하지 않습니다:
</translation>
    </message>
    <message>
        <source>The packet is not complete:
</source>
        <translation>의뢰 패킷이 완전하지 않습니다:
</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>서명되지 않았습니다.</translation>
    </message>
    <message>
        <source>It holds a time stamp request that has no answer yet.</source>
        <translation>아직 응답이 없는 타임스탬프 요청이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Certificates of time stamp authorities that you trust (PEM); a packet&apos;s must lead to one.</source>
        <translation>신뢰하는 타임스탬프 기관의 인증서(PEM). 의뢰 패킷의 인증서는 그중 하나로 이어져야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>  note: </source>
        <translation>  참고: </translation>
    </message>
    <message>
        <source>%1: %2, %3 records
</source>
        <translation>%1: %2, 레코드 %3개
</translation>
    </message>
    <message>
        <source>%1: %2, which is kept as evidence and holds no records.
</source>
        <translation>%1: %2. 증거로 보관되며 레코드는 없습니다.
</translation>
    </message>
    <message>
        <source>%1: archive with %2 files
</source>
        <translation>%1: 파일 %2개가 든 압축 파일
</translation>
    </message>
    <message>
        <source>  not read: %1
</source>
        <translation>  읽지 않음: %1
</translation>
    </message>
    <message>
        <source>&quot;probe&quot; takes one file, as in: interdict-cli probe listings.csv</source>
        <translation>&quot;probe&quot;에는 파일 하나가 필요합니다. 예: interdict-cli probe listings.csv</translation>
    </message>
    <message>
        <source>Say what a file is and what its columns mean, without a case.</source>
        <translation>사건 없이, 파일이 무엇이고 그 열이 무엇을 뜻하는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>The whole file is read once. The verdict names its format and parts, encoding, delimiter and header,
how many records there are, and for each column the field it is taken for and what its values are,
with the evidence for all of it. Of an archive each file in it is told.
Example: interdict-cli probe listings.csv --json
         interdict-cli probe books.xlsx --sheet Offers</source>
        <translation>파일 전체를 한 번 읽습니다. 판단 결과로 형식과 부분, 인코딩, 구분 문자와 머리글,
레코드 수, 그리고 열마다 어떤 필드로 보는지와 그 값이 무엇인지를
모든 근거와 함께 알려 줍니다. 압축 파일이면 안의 파일마다 알려 줍니다.
예: interdict-cli probe listings.csv --json
    interdict-cli probe books.xlsx --sheet Offers</translation>
    </message>
    <message>
        <source>Read the columns by this profile of the case or the program, or the one in this file. Without it, a profile is taken where the columns are exactly those of its files.</source>
        <translation>사건이나 프로그램의 이 프로필 또는 이 파일에 든 프로필로 열을 읽습니다. 지정하지 않으면 열이 프로필의 파일과 정확히 같을 때 그 프로필을 씁니다.</translation>
    </message>
    <message>
        <source>Take no profile; columns are read by their names and values.</source>
        <translation>프로필을 쓰지 않고, 열을 이름과 값으로 읽습니다.</translation>
    </message>
    <message>
        <source>Keep how the columns are read in the case, under this name.</source>
        <translation>열을 읽는 방법을 이 이름으로 사건에 보관합니다.</translation>
    </message>
    <message>
        <source>--profile and --no-profile exclude each other.</source>
        <translation>--profile과 --no-profile은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>No column of &quot;%1&quot; is one of the profile &quot;%2&quot;. Choose another profile, or import it without one.</source>
        <translation>&quot;%1&quot;의 어느 열도 프로필 &quot;%2&quot;의 열이 아닙니다. 다른 프로필을 고르거나 프로필 없이 가져오십시오.</translation>
    </message>
    <message>
        <source>--save-profile takes a name.</source>
        <translation>--save-profile에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>  The case keeps how the columns are read as the profile %1.
</source>
        <translation>  열을 읽는 방법을 사건에 프로필 %1(으)로 보관합니다.
</translation>
    </message>
    <message>
        <source>Write the profile of this name to the file of --out.</source>
        <translation>이 이름의 프로필을 --out의 파일에 씁니다.</translation>
    </message>
    <message>
        <source>The file to write to; otherwise the profile is shown.</source>
        <translation>쓸 파일. 지정하지 않으면 프로필을 화면에 표시합니다.</translation>
    </message>
    <message>
        <source>Keep the profile in this file in the case.</source>
        <translation>이 파일에 든 프로필을 사건에 보관합니다.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>The profile %1 is in %2.
</source>
        <translation>프로필 %1이(가) %2에 있습니다.
</translation>
    </message>
    <message>
        <source>The case keeps the profile %1.
</source>
        <translation>사건에 프로필 %1을(를) 보관했습니다.
</translation>
    </message>
    <message>
        <source>&quot;profiles&quot; takes a case, as in: interdict-cli profiles harbour.icase</source>
        <translation>&quot;profiles&quot;에는 사건이 필요합니다. 예: interdict-cli profiles harbour.icase</translation>
    </message>
    <message>
        <source>List, export or add mapping profiles: what the columns of files mean.</source>
        <translation>파일의 열이 무엇을 뜻하는지 정하는 매핑 프로필을 나열, 내보내기 또는 추가합니다.</translation>
    </message>
    <message>
        <source>A profile names the columns of one kind of files and the fields they feed, with the
market and the currency. Those of the case come before those of the program.
Example: interdict-cli import harbour.icase day1.csv --map seller=shop --save-profile Lantern
         interdict-cli profiles harbour.icase --export Lantern --out lantern.json
         interdict-cli import other.icase day2.csv --profile lantern.json</source>
        <translation>프로필은 한 종류의 파일에 있는 열과 그 열이 채우는 필드, 그리고
마켓과 통화를 정합니다. 사건의 프로필이 프로그램의 프로필보다 우선합니다.
예: interdict-cli import harbour.icase day1.csv --map seller=shop --save-profile Lantern
    interdict-cli profiles harbour.icase --export Lantern --out lantern.json
    interdict-cli import other.icase day2.csv --profile lantern.json</translation>
    </message>
    <message>
        <source>Only recipients of this kind; may be given several times.</source>
        <translation>이 종류의 수신 기관만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only this recipient, by id or name; may be given several times.</source>
        <translation>id나 이름으로 지정한 이 수신 기관만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only recipients that the directory knows.</source>
        <translation>목록에 있는 수신 기관만.</translation>
    </message>
    <message>
        <source>One for each network and recipient, rather than for each recipient.</source>
        <translation>수신 기관마다가 아니라 네트워크와 수신 기관의 조합마다 하나씩.</translation>
    </message>
    <message>
        <source>Make a draft referral in the docket for each.</source>
        <translation>각각에 대해 의뢰 대장에 의뢰 초안을 만듭니다.</translation>
    </message>
    <message>
        <source>With --create: their marking (TLP:AMBER).</source>
        <translation>--create와 함께: 의뢰의 공유 등급 (TLP:AMBER).</translation>
    </message>
    <message>
        <source>  network: %1
</source>
        <translation>  네트워크: %1
</translation>
    </message>
    <message>
        <source>  by way of: %1
</source>
        <translation>  요청 경로: %1
</translation>
    </message>
    <message>
        <source>  contact: %1
</source>
        <translation>  연락처: %1
</translation>
    </message>
    <message>
        <source>  the subject: %1
</source>
        <translation>  당사자: %1
</translation>
    </message>
    <message>
        <source>  mind: %1
</source>
        <translation>  유의: %1
</translation>
    </message>
    <message>
        <source>listing %1</source>
        <translation>판매글 %1</translation>
    </message>
    <message>
        <source>    - %1: %2 (records %3)
</source>
        <translation>    - %1: %2 (레코드 %3)
</translation>
    </message>
    <message>
        <source>    and %1 more
</source>
        <translation>    외 %1개
</translation>
    </message>
    <message>
        <source>&quot;propose&quot; takes a case; &quot;interdict-cli propose --help&quot; shows an example.</source>
        <translation>&quot;propose&quot;에는 사건이 필요합니다. &quot;interdict-cli propose --help&quot;에서 예를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of recipient.</source>
        <translation>&quot;%1&quot;은(는) 수신 기관의 종류가 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) can act.</source>
        <translation>
            <numerusform>조치할 수 있는 수신 기관이 %n곳 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) nobody is known who can act; --json names them with the reason.</source>
        <translation>
            <numerusform>항목 %n개는 조치할 수 있는 곳이 알려져 있지 않습니다. --json은 그 항목과 이유를 알려 줍니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n referral(s); &quot;interdict-cli docket %1 list&quot; shows them.</source>
        <translation>
            <numerusform>의뢰 초안 %n건을 만들었습니다. &quot;interdict-cli docket %1 list&quot;로 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who can act on what, and why; make a referral for each.</source>
        <translation>누가 무엇에 대해 왜 조치할 수 있는지 알려 주고, 각각 의뢰를 만듭니다.</translation>
    </message>
    <message>
        <source>For the whole case, or for what --entity and --listing name: registries and registrars from
top-level domains and registrations, hosts from name servers and addresses, market places from the
listings&apos; sites, carriers and posts from tracking numbers, payment providers and exchanges from
wallets and words of listings, platforms from handles and mailboxes. Each with its reason and the
records that show it. --create makes one draft in the docket for each, in one step.
Example: interdict-cli propose harbour.icase --entity seller:NAME
         interdict-cli propose harbour.icase --kind registry --known --create</source>
        <translation>사건 전체 또는 --entity와 --listing이 지정한 것에 대해 찾습니다. 최상위 도메인과 등록 정보에서는
레지스트리와 등록대행자를, 네임 서버와 주소에서는 호스팅을, 판매글의 사이트에서는
마켓플레이스를, 운송장 번호에서는 운송사와 우편을, 지갑과 판매글의 낱말에서는 결제 업체와
거래소를, 계정명과 메일함에서는 플랫폼을 찾습니다. 각각 이유와 그것을 보여 주는
레코드를 함께 알려 줍니다. --create는 각각에 대해 의뢰 대장에 초안 하나씩을 한 번에 만듭니다.
예: interdict-cli propose harbour.icase --entity seller:NAME
    interdict-cli propose harbour.icase --kind registry --known --create</translation>
    </message>
    <message>
        <source>This entity; may be given several times.</source>
        <translation>이 개체. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>This listing, by its number; may be given several times.</source>
        <translation>번호로 지정한 이 판매글. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>--listing takes a number, not &quot;%1&quot;.</source>
        <translation>--listing에는 번호가 필요합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no listing %1 in the case.</source>
        <translation>사건에 판매글 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Read this file of an archive, by its path in it.</source>
        <translation>압축 파일 안의 경로로 지정한 이 파일을 읽습니다.</translation>
    </message>
    <message>
        <source>With --json: cells as lists in the order of the columns, not by name; a first line
{&quot;header&quot;: [...]} names the columns.</source>
        <translation>--json과 함께: 셀을 이름이 아니라 열 순서의 목록으로 씁니다. 첫 줄
{&quot;header&quot;: [...]}이 열의 이름을 알려 줍니다.</translation>
    </message>
    <message>
        <source>%1: %2 records read, %3 of them flagged and %4 rejected.</source>
        <translation>%1: 레코드 %2개를 읽음, 그중 주의 표시 %3개, 거부 %4개.</translation>
    </message>
    <message>
        <source>The file is an archive. Say with --member which file in it to read; there are: %1.</source>
        <translation>이 파일은 압축 파일입니다. 안의 어느 파일을 읽을지 --member로 지정하십시오. 있는 파일: %1.</translation>
    </message>
    <message>
        <source>The archive has no file &quot;%1&quot;. There are: %2.</source>
        <translation>압축 파일에 파일 &quot;%1&quot;이(가) 없습니다. 있는 파일: %2.</translation>
    </message>
    <message>
        <source>&quot;read&quot; takes one file, as in: interdict-cli read listings.csv --json</source>
        <translation>&quot;read&quot;에는 파일 하나가 필요합니다. 예: interdict-cli read listings.csv --json</translation>
    </message>
    <message>
        <source>Print every record of a file as it is read, without a case.</source>
        <translation>사건 없이, 파일의 모든 레코드를 읽은 그대로 출력합니다.</translation>
    </message>
    <message>
        <source>Nothing is mapped and nothing judged beyond the format: this is for scripts, and for doubters.
With --json each record is one line: {&quot;record&quot;: its number, &quot;offset&quot; and &quot;length&quot;: its bytes in
the part, &quot;cells&quot;: its texts, &quot;status&quot;: kept, flagged or rejected, &quot;reason&quot;: why}. Cells are an
object by column; a list where columns have the same name or a row has too few or too many cells;
null where there is no cell. The bytes of a record are those of the file, or of the sheet&apos;s part in a
workbook or the file in an archive, from &quot;offset&quot; on, without the end of the line.
Records of formats with a fixed meaning also have &quot;identifiers&quot; and &quot;links&quot;, those of RDAP and WHOIS
answers a &quot;registration&quot;.
Exit code 0: all was read; 3: the file was refused, and the message says why.
Example: interdict-cli read listings.csv --json
         interdict-cli read books.xlsx --sheet Offers
         interdict-cli read crawl.zip --member crawl/listings.csv --json</source>
        <translation>매핑하지 않으며 형식 말고는 아무것도 판단하지 않습니다. 스크립트용이자 직접 확인하려는 사람을 위한 것입니다.
--json을 쓰면 레코드마다 한 줄입니다: {&quot;record&quot;: 번호, &quot;offset&quot;과 &quot;length&quot;: 그 부분에서의
바이트, &quot;cells&quot;: 텍스트, &quot;status&quot;: kept, flagged 또는 rejected, &quot;reason&quot;: 이유}. 셀은
열별 객체입니다. 열 이름이 같거나 행의 셀이 너무 적거나 많으면 목록이고,
셀이 없는 곳은 null입니다. 레코드의 바이트는 파일, 통합 문서의 시트 부분 또는
압축 파일 안 파일의 &quot;offset&quot;부터의 바이트이며, 줄 끝은 포함하지 않습니다.
뜻이 정해진 형식의 레코드에는 &quot;identifiers&quot;와 &quot;links&quot;도 있고, RDAP와 WHOIS
응답의 레코드에는 &quot;registration&quot;도 있습니다.
종료 코드 0: 모두 읽음. 3: 파일을 거부했으며 메시지가 이유를 알려 줌.
예: interdict-cli read listings.csv --json
    interdict-cli read books.xlsx --sheet Offers
    interdict-cli read crawl.zip --member crawl/listings.csv --json</translation>
    </message>
    <message>
        <source>With what this case says otherwise; &quot;add&quot; and &quot;remove&quot; change the case.</source>
        <translation>이 사건에서 다르게 정한 내용을 포함합니다. &quot;add&quot;와 &quot;remove&quot;는 사건을 바꿉니다.</translation>
    </message>
    <message>
        <source>With &quot;list&quot;: only those of this kind.</source>
        <translation>&quot;list&quot;와 함께: 이 종류만.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>관할</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>ways to ask</source>
        <translation>요청 경로</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>약관</translation>
    </message>
    <message>
        <source>reviews within</source>
        <translation>검토 기한</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message>
        <source>service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>There is no recipient &quot;%1&quot;; &quot;interdict-cli recipients list&quot; names them.</source>
        <translation>수신 기관 &quot;%1&quot;이(가) 없습니다. &quot;interdict-cli recipients list&quot;로 이름을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON object: %2.</source>
        <translation>&quot;%1&quot;은(는) JSON 객체가 아닙니다: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n recipient(s).
</source>
        <translation>
            <numerusform>수신 기관 %n곳을 추가했습니다.
</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory&apos;s entry of &quot;%1&quot; counts again.
</source>
        <translation>&quot;%1&quot;에 대해 기본 목록의 항목이 다시 적용됩니다.
</translation>
    </message>
    <message>
        <source>This account has no own entry &quot;%1&quot;.</source>
        <translation>이 계정에는 자체 항목 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Took the own entry &quot;%1&quot; out.
</source>
        <translation>자체 항목 &quot;%1&quot;을(를) 뺐습니다.
</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n recipient(s) to %1.
</source>
        <translation>
            <numerusform>수신 기관 %n곳을 %1에 썼습니다.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1; edit it, and it counts from then on.
</source>
        <translation>%1을(를) 썼습니다. 편집하면 그때부터 적용됩니다.
</translation>
    </message>
    <message>
        <source>own</source>
        <translation>자체</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>&quot;recipients&quot; takes list [TEXT], show ID, add FILE, remove ID, export FILE or data [NAME]; &quot;interdict-cli recipients --help&quot; shows examples.</source>
        <translation>&quot;recipients&quot;에는 list [TEXT], show ID, add FILE, remove ID, export FILE 또는 data [NAME]이 필요합니다. &quot;interdict-cli recipients --help&quot;에서 예를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Who can be asked to act, and how: the directory of recipients.</source>
        <translation>조치를 요청할 수 있는 곳과 그 방법: 수신 기관 목록.</translation>
    </message>
    <message>
        <source>The program brings a directory; own entries of the account (INTERDICT_REFERRALS names another folder)
and, with --case, of a case come before it. FILE is JSON: one entry, or {&quot;recipients&quot;: […]} as
&quot;export&quot; writes it. Check a contact before its first use: each entry says where it is from.
&quot;data&quot; lists the data on which referrals rest (checklists, doors, letters, calendars …), and with a
name copies one into the folder, to be edited.
Example: interdict-cli recipients list --kind registry
         interdict-cli recipients show verisign --json
         interdict-cli recipients add desk.json --case harbour.icase
         interdict-cli recipients data checklists</source>
        <translation>프로그램에는 기본 목록이 들어 있습니다. 계정의 자체 항목(INTERDICT_REFERRALS로 다른 폴더 지정)과
--case를 쓰면 사건의 항목이 그보다 우선합니다. FILE은 JSON이며, 항목 하나 또는 &quot;export&quot;가
쓰는 형태의 {&quot;recipients&quot;: […]}입니다. 연락처는 처음 쓰기 전에 확인하십시오. 항목마다 출처가 적혀 있습니다.
&quot;data&quot;는 의뢰의 바탕이 되는 데이터(점검표, 요청 경로, 서한, 달력 …)를 나열하며, 이름을
주면 그 데이터를 편집할 수 있도록 폴더에 복사합니다.
예: interdict-cli recipients list --kind registry
    interdict-cli recipients show verisign --json
    interdict-cli recipients add desk.json --case harbour.icase
    interdict-cli recipients data checklists</translation>
    </message>
    <message>
        <source>row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;
</source>
        <translation>시트 &quot;%1&quot;
</translation>
    </message>
    <message>
        <source>&quot;restore&quot; takes a case and the number of a source, as in: interdict-cli restore harbour.icase 3</source>
        <translation>&quot;restore&quot;에는 사건과 원본 자료의 번호가 필요합니다. 예: interdict-cli restore harbour.icase 3</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was restored: %2 records kept, %3 of them flagged, and %4 rejected; %5 listings, %6 entities and %7 links are back.
</source>
        <translation>&quot;%1&quot;의 가져오기를 복원했습니다: 유지한 레코드 %2개, 그중 주의 표시 %3개, 거부 %4개. 판매글 %5개, 개체 %6개, 연결 %7개가 돌아왔습니다.
</translation>
    </message>
    <message>
        <source>Bring a withdrawn import back.</source>
        <translation>철회한 가져오기를 되돌립니다.</translation>
    </message>
    <message>
        <source>The source, with what came out of it, is read again from the bytes that the case keeps,
as it was read and mapped at its import, and with what analysts decided about its
records. Records, entities, listings and links have the numbers they had.
Example: interdict-cli restore harbour.icase 3</source>
        <translation>원본 자료와 거기서 나온 것을 사건이 보관한 바이트에서 다시 읽습니다.
가져올 때와 똑같이 읽고 매핑하며, 분석관이 그 레코드에 대해 결정한 것도
함께 되돌립니다. 레코드, 개체, 판매글, 연결은 이전 번호를 그대로 가집니다.
예: interdict-cli restore harbour.icase 3</translation>
    </message>
    <message>
        <source>Only records of this source, by its number.</source>
        <translation>번호로 지정한 이 원본 자료의 레코드만.</translation>
    </message>
    <message>
        <source>Only &quot;flagged&quot; or only &quot;rejected&quot; records.</source>
        <translation>&quot;flagged&quot; 레코드만 또는 &quot;rejected&quot; 레코드만.</translation>
    </message>
    <message>
        <source>Only records with this in their reason.</source>
        <translation>이유에 이 말이 들어 있는 레코드만.</translation>
    </message>
    <message>
        <source>Only this record, by its number; may be given several times.</source>
        <translation>번호로 지정한 이 레코드만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Records that were decided about, instead of those that wait.</source>
        <translation>결정을 기다리는 레코드 대신 이미 결정한 레코드.</translation>
    </message>
    <message>
        <source>How many records have which reason, instead of the records.</source>
        <translation>레코드 대신 이유별 레코드 수.</translation>
    </message>
    <message>
        <source>Keep the flagged records that match as they are, for this reason.</source>
        <translation>조건에 맞는 주의 표시 레코드를 이 이유로 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>The records that match are rightly flagged or rejected, for this reason.</source>
        <translation>조건에 맞는 레코드의 주의 표시 또는 거부가 이 이유로 옳다고 확인합니다.</translation>
    </message>
    <message>
        <source>Read this record again with corrected cells, given as COLUMN=TEXT after the case; &quot;matching&quot; for all records that match.</source>
        <translation>사건 뒤에 COLUMN=TEXT로 준 수정된 셀로 이 레코드를 다시 읽습니다. &quot;matching&quot;은 조건에 맞는 모든 레코드입니다.</translation>
    </message>
    <message>
        <source>With --fix: cells that are too many belong to this column.</source>
        <translation>--fix와 함께: 남는 셀은 이 열에 속합니다.</translation>
    </message>
    <message>
        <source>With --fix: the record&apos;s bytes are in this encoding.</source>
        <translation>--fix와 함께: 레코드의 바이트가 이 인코딩입니다.</translation>
    </message>
    <message>
        <source>With --fix: this character is between the cells.</source>
        <translation>--fix와 함께: 셀 사이의 문자가 이것입니다.</translation>
    </message>
    <message>
        <source>With --fix: why the record is corrected.</source>
        <translation>--fix와 함께: 레코드를 수정하는 이유.</translation>
    </message>
    <message>
        <source>--status is &quot;flagged&quot; or &quot;rejected&quot;, not &quot;%1&quot;.</source>
        <translation>--status는 &quot;flagged&quot; 또는 &quot;rejected&quot;입니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no record&apos;s number. &quot;review&quot; without actions lists them.</source>
        <translation>&quot;%1&quot;은(는) 레코드의 번호가 아닙니다. 동작 없이 &quot;review&quot;를 실행하면 레코드를 나열합니다.</translation>
    </message>
    <message>
        <source>%1 rows read = %2 records (%3 flagged) + %4 rejected; %5 wait for a decision, %6 decided
</source>
        <translation>읽은 행 %1개 = 레코드 %2개(주의 표시 %3개) + 거부 %4개. 결정 대기 %5개, 결정됨 %6개
</translation>
    </message>
    <message>
        <source>record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>%1 of %2 records
</source>
        <translation>레코드 %2개 중 %1개
</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>열 &quot;%1&quot;이(가) 없습니다. 있는 열: %2.</translation>
    </message>
    <message>
        <source>--delimiter is one ASCII character, or \t.</source>
        <translation>--delimiter는 ASCII 문자 하나 또는 \t입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; corrects no cell; write COLUMN=TEXT.</source>
        <translation>&quot;%1&quot;은(는) 셀을 수정하지 않습니다. COLUMN=TEXT로 쓰십시오.</translation>
    </message>
    <message>
        <source>No record matches; there is nothing to correct.</source>
        <translation>조건에 맞는 레코드가 없어 수정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>corrected on the command line</source>
        <translation>명령줄에서 수정함</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected</source>
        <translation>
            <numerusform>레코드 %n개를 수정했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is still rejected: %2
</source>
        <translation>행 %1은(는) 여전히 거부됩니다: %2
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) accepted as they are</source>
        <translation>
            <numerusform>레코드 %n개를 그대로 수락했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) confirmed</source>
        <translation>
            <numerusform>레코드 %n개를 확인했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;review&quot; takes a case and at most one of --accept, --confirm and --fix, as in: interdict-cli review harbour.icase --fix 17 price=12.50</source>
        <translation>&quot;review&quot;에는 사건과 --accept, --confirm, --fix 중 많아야 하나가 필요합니다. 예: interdict-cli review harbour.icase --fix 17 price=12.50</translation>
    </message>
    <message>
        <source>List flagged and rejected records, and accept, confirm or correct them.</source>
        <translation>주의 표시된 레코드와 거부된 레코드를 나열하고 수락, 확인 또는 수정합니다.</translation>
    </message>
    <message>
        <source>The bytes of a record never change; what was decided stands beside them and can be undone.
Examples:
  interdict-cli review harbour.icase --reasons
  interdict-cli review harbour.icase --status rejected --reason cells --json
  interdict-cli review harbour.icase --reason &quot;check digit&quot; --accept &quot;read from a photo&quot;
  interdict-cli review harbour.icase --fix 17 price=12.50 &quot;title=Pill press&quot; --why &quot;typo&quot;
  interdict-cli review harbour.icase --fix matching --reason &quot;14 cells&quot; --join-into title</source>
        <translation>레코드의 바이트는 절대 바뀌지 않습니다. 결정한 내용은 따로 기록되며 실행 취소할 수 있습니다.
예:
  interdict-cli review harbour.icase --reasons
  interdict-cli review harbour.icase --status rejected --reason cells --json
  interdict-cli review harbour.icase --reason &quot;check digit&quot; --accept &quot;read from a photo&quot;
  interdict-cli review harbour.icase --fix 17 price=12.50 &quot;title=Pill press&quot; --why &quot;typo&quot;
  interdict-cli review harbour.icase --fix matching --reason &quot;14 cells&quot; --join-into title</translation>
    </message>
    <message>
        <source>Only rows that were: new, changed, unchanged, no-listing, rejected.</source>
        <translation>다음에 해당하는 행만: new, changed, unchanged, no-listing, rejected.</translation>
    </message>
    <message>
        <source>&quot;rows&quot; takes a case and the number of a source, as in: interdict-cli rows harbour.icase 3 --json</source>
        <translation>&quot;rows&quot;에는 사건과 원본 자료의 번호가 필요합니다. 예: interdict-cli rows harbour.icase 3 --json</translation>
    </message>
    <message>
        <source>Say what each row of an import did.</source>
        <translation>가져오기의 각 행이 무엇을 했는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>A row is &quot;new&quot; where it is the first of its listing, &quot;changed&quot; where it says something else
of a listing that the case knew, &quot;unchanged&quot; where it says nothing new, &quot;no-listing&quot; where it
shows none, or &quot;rejected&quot;. With --json each row is one line: {&quot;row&quot;: its number, &quot;outcome&quot;,
&quot;status&quot;: kept, flagged or rejected, &quot;listing&quot;: its number, &quot;reason&quot;}.
Example: interdict-cli rows harbour.icase 3 --only changed</source>
        <translation>행은 판매글의 첫 행이면 &quot;new&quot;, 사건이 이미 아는 판매글에 대해 다른 내용을 말하면
&quot;changed&quot;, 새로운 내용이 없으면 &quot;unchanged&quot;, 판매글을 나타내지 않으면 &quot;no-listing&quot;,
또는 &quot;rejected&quot;입니다. --json을 쓰면 행마다 한 줄입니다: {&quot;row&quot;: 번호, &quot;outcome&quot;,
&quot;status&quot;: kept, flagged 또는 rejected, &quot;listing&quot;: 번호, &quot;reason&quot;}.
예: interdict-cli rows harbour.icase 3 --only changed</translation>
    </message>
    <message>
        <source>How the text is encoded, such as windows-1252; else it is found out.</source>
        <translation>텍스트의 인코딩. 예: windows-1252. 지정하지 않으면 알아냅니다.</translation>
    </message>
    <message>
        <source>Only this kind; may be given several times.</source>
        <translation>이 종류만. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave out what its checksum speaks against.</source>
        <translation>체크섬이 맞지 않는 것은 뺍니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 512 MiB. Cut it into parts and scan each of them.</source>
        <translation>&quot;%1&quot;이(가) 512 MiB보다 큽니다. 나누어서 각각 검색하십시오.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. There are: %2.</source>
        <translation>종류 &quot;%1&quot;이(가) 없습니다. 있는 종류: %2.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>&quot;scan&quot; takes one file, or - for standard input, as in: interdict-cli scan page.txt</source>
        <translation>&quot;scan&quot;에는 파일 하나가 필요하며, 표준 입력은 -입니다. 예: interdict-cli scan page.txt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n identifiers found.</source>
        <translation>
            <numerusform>%1: 식별자 %n개를 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find identifiers in any text, without a case.</source>
        <translation>사건 없이, 어떤 텍스트에서든 식별자를 찾습니다.</translation>
    </message>
    <message>
        <source>Domains, links, mail and IP addresses, phone numbers, wallets, OpenPGP keys, messaging handles,
tracking numbers, CAS, NDC and DEA numbers, items of Amazon and eBay. Spellings that are meant to
dodge a search are understood: hxxp, [.], (at), &quot; dot &quot;, spaced digits, invisible and full-width
characters. &quot;-&quot; reads standard input.
With --json each hit is one line: &quot;kind&quot;; &quot;start&quot; and &quot;length&quot; in characters (Unicode code points
of the decoded text, the first is 0); &quot;line&quot; (the first is 1); &quot;byte&quot; and &quot;bytes&quot;, the same place
in bytes of the file, where the encoding tells; &quot;found&quot;, as it stands there; &quot;normal&quot;, its normal
form, null where it is not valid; &quot;detail&quot;: chain, platform, carrier, registrable domain, country;
&quot;valid&quot;: false where it was meant as one, but its checksum or rules speak against it;
&quot;confidence&quot; from 0 to 1; &quot;why&quot;, in a sentence.
Exit code 0: all was read, whether anything was found or not; 3: the file cannot be read.
Example: interdict-cli scan page.txt --json
         interdict-cli scan - --kind phone --region US &lt; page.txt</source>
        <translation>도메인, 링크, 메일 주소와 IP 주소, 전화번호, 지갑, OpenPGP 키, 메신저 계정명,
운송장 번호, CAS, NDC, DEA 번호, Amazon과 eBay의 품목을 찾습니다. 검색을 피하려는
표기도 알아봅니다: hxxp, [.], (at), &quot; dot &quot;, 띄어 쓴 숫자, 보이지 않는 문자와 전각
문자. &quot;-&quot;는 표준 입력을 읽습니다.
--json을 쓰면 찾은 것마다 한 줄입니다: &quot;kind&quot;; 문자 단위의 &quot;start&quot;와 &quot;length&quot;(해독한 텍스트의
Unicode 코드 포인트, 첫 번째가 0); &quot;line&quot;(첫 번째가 1); 인코딩으로 알 수 있으면 같은 위치를 파일의
바이트로 나타낸 &quot;byte&quot;와 &quot;bytes&quot;; 적힌 그대로의 &quot;found&quot;; 정규형인 &quot;normal&quot;,
유효하지 않으면 null; &quot;detail&quot;: 체인, 플랫폼, 운송사, 등록 가능한 도메인, 국가;
&quot;valid&quot;: 식별자로 쓴 것이지만 체크섬이나 규칙에 맞지 않으면 false;
0에서 1까지의 &quot;confidence&quot;; 문장으로 된 &quot;why&quot;.
종료 코드 0: 찾은 것이 있든 없든 모두 읽음. 3: 파일을 읽을 수 없음.
예: interdict-cli scan page.txt --json
    interdict-cli scan - --kind phone --region US &lt; page.txt</translation>
    </message>
    <message>
        <source>The sending body; otherwise the case&apos;s agency.</source>
        <translation>보내는 기관. 지정하지 않으면 사건의 기관.</translation>
    </message>
    <message>
        <source>Who sends it; otherwise the author.</source>
        <translation>보내는 사람. 지정하지 않으면 작성자.</translation>
    </message>
    <message>
        <source>The sender&apos;s role.</source>
        <translation>보내는 사람의 직책.</translation>
    </message>
    <message>
        <source>The sender&apos;s reference or badge number.</source>
        <translation>보내는 사람의 문서 번호 또는 배지 번호.</translation>
    </message>
    <message>
        <source>The sender&apos;s telephone number.</source>
        <translation>보내는 사람의 전화번호.</translation>
    </message>
    <message>
        <source>The sender&apos;s official e-mail address.</source>
        <translation>보내는 사람의 공식 이메일 주소.</translation>
    </message>
    <message>
        <source>The legal authority of the sending body.</source>
        <translation>보내는 기관의 법적 권한.</translation>
    </message>
    <message>
        <source>The jurisdiction of the sending body.</source>
        <translation>보내는 기관의 관할.</translation>
    </message>
    <message>
        <source>Show this record and its original bytes.</source>
        <translation>이 레코드와 원래 바이트를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Record %1: row %2 of &quot;%3&quot;, %4 bytes from byte %5 (%6)
</source>
        <translation>레코드 %1: &quot;%3&quot;의 행 %2, 바이트 %5부터 %4바이트 (%6)
</translation>
    </message>
    <message>
        <source>  found in %1, characters %2 to %3: %4 (entity #%5)
</source>
        <translation>  %1의 %2~%3번째 문자에서 찾음: %4 (개체 #%5)
</translation>
    </message>
    <message>
        <source>  registered through %1: created %2, changed %3, expires %4, status %5 (record %6)
</source>
        <translation>  %1을(를) 통해 등록됨: 생성 %2, 변경 %3, 만료 %4, 상태 %5 (레코드 %6)
</translation>
    </message>
    <message>
        <source>  judged the same as #%1 %2
</source>
        <translation>  #%1 %2와(과) 동일하다고 판정됨
</translation>
    </message>
    <message>
        <source>normal form</source>
        <translation>정규형</translation>
    </message>
    <message>
        <source>  %1 #%2 %3 (%4 records, %5 to %6)
</source>
        <translation>  %1 #%2 %3 (레코드 %4개, %5~%6)
</translation>
    </message>
    <message>
        <source>  record %1, %2: %3
</source>
        <translation>  레코드 %1, %2: %3
</translation>
    </message>
    <message>
        <source>  note by %1, %2: %3
</source>
        <translation>  메모, 작성자 %1, %2: %3
</translation>
    </message>
    <message>
        <source>  marked %1 by %2, %3
</source>
        <translation>  색 표시 %1, 표시한 사람 %2, %3
</translation>
    </message>
    <message>
        <source>The case has no source &quot;%1&quot;. &quot;interdict-cli info CASE&quot; lists them.</source>
        <translation>사건에 원본 자료 &quot;%1&quot;이(가) 없습니다. &quot;interdict-cli info CASE&quot;로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Several sources are named &quot;%1&quot;. Give the number of one; &quot;interdict-cli info CASE&quot; lists them.</source>
        <translation>이름이 &quot;%1&quot;인 원본 자료가 여러 개입니다. 그중 하나의 번호를 주십시오. &quot;interdict-cli info CASE&quot;로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or &quot;tab&quot;.</source>
        <translation>--delimiter에는 문자 하나 또는 &quot;tab&quot;이 필요합니다.</translation>
    </message>
    <message>
        <source>Read the file as this format instead of the one it looks like: %1.</source>
        <translation>보이는 형식 대신 이 형식으로 파일을 읽습니다: %1.</translation>
    </message>
    <message>
        <source>Read this sheet of a workbook only, by its name or its number from 1.</source>
        <translation>통합 문서에서 이름 또는 1부터의 번호로 지정한 이 시트만 읽습니다.</translation>
    </message>
    <message>
        <source>Read the text in this encoding, e.g. UTF-8, windows-1252, macintosh.</source>
        <translation>텍스트를 이 인코딩으로 읽습니다. 예: UTF-8, windows-1252, macintosh.</translation>
    </message>
    <message>
        <source>The character between cells; &quot;tab&quot; for a tab.</source>
        <translation>셀 사이의 문자. 탭은 &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>The first row is data.</source>
        <translation>첫 행이 데이터입니다.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>사용하지 않음</translation>
    </message>
    <message>
        <source>  market: %1
</source>
        <translation>  마켓: %1
</translation>
    </message>
    <message>
        <source>  date seen: %1
</source>
        <translation>  관찰 날짜: %1
</translation>
    </message>
    <message>
        <source>  Sheet &quot;%1&quot;: %2 records
</source>
        <translation>  시트 &quot;%1&quot;: 레코드 %2개
</translation>
    </message>
    <message>
        <source>&quot;stamp&quot; takes a packet and the answer of a time stamp authority, as in: interdict-cli stamp packet.zip answer.tsr</source>
        <translation>&quot;stamp&quot;에는 의뢰 패킷과 타임스탬프 기관의 응답이 필요합니다. 예: interdict-cli stamp packet.zip answer.tsr</translation>
    </message>
    <message>
        <source>Kept as %1.
</source>
        <translation>%1(으)로 보관했습니다.
</translation>
    </message>
    <message>
        <source>Accept a time stamp for a packet.</source>
        <translation>의뢰 패킷의 타임스탬프를 받아들입니다.</translation>
    </message>
    <message>
        <source>The request lies in the packet as tagmanifest-sha512.txt.tsq (RFC 3161). Its answer is checked and kept
beside the packet, which stays as it is; &quot;verify&quot; finds it there.
Example: interdict-cli stamp packet.zip answer.tsr --trusted authority.pem</source>
        <translation>요청은 의뢰 패킷 안에 tagmanifest-sha512.txt.tsq(RFC 3161)로 들어 있습니다. 응답을 검사하여
의뢰 패킷 옆에 보관하며, 의뢰 패킷은 그대로입니다. &quot;verify&quot;가 거기서 응답을 찾습니다.
예: interdict-cli stamp packet.zip answer.tsr --trusted authority.pem</translation>
    </message>
    <message>
        <source>What to compare: seller (otherwise), domain, organisation or handle.</source>
        <translation>비교할 대상: seller(기본값), domain, organisation 또는 handle.</translation>
    </message>
    <message>
        <source>Least probability, from 0 to 1 (0.5).</source>
        <translation>0에서 1까지의 최소 확률 (0.5).</translation>
    </message>
    <message>
        <source>At most this many pairs (100).</source>
        <translation>최대 쌍의 수 (100).</translation>
    </message>
    <message>
        <source>Only pairs for which this speaks: name, key, contact, wallet, domain or text.</source>
        <translation>다음이 뒷받침하는 쌍만: name, key, contact, wallet, domain 또는 text.</translation>
    </message>
    <message>
        <source>The weights too, as learnt from the case.</source>
        <translation>사건에서 학습한 가중치도 보여 줍니다.</translation>
    </message>
    <message>
        <source>--kind is seller, domain, organisation or handle, not &quot;%1&quot;.</source>
        <translation>--kind는 seller, domain, organisation 또는 handle입니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--threshold is a probability from 0 to 1, not &quot;%1&quot;.</source>
        <translation>--threshold는 0에서 1까지의 확률입니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--reason is name, key, contact, wallet, domain or text, not &quot;%1&quot;.</source>
        <translation>--reason은 name, key, contact, wallet, domain 또는 text입니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Weights in bits, learnt from this case; before any field: %1
</source>
        <translation>이 사건에서 학습한 비트 단위 가중치. 필드를 보기 전: %1
</translation>
    </message>
    <message>
        <source>set apart: %1 &quot;%2&quot;, shared by %3
</source>
        <translation>제외함: %1 &quot;%2&quot;, %3개가 공유
</translation>
    </message>
    <message>
        <source>set apart: %1
</source>
        <translation>제외함: %1
</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of %3 %4; %5 were decided before
</source>
        <translation>%4 %3개의 쌍 %2개 중 %1개. %5개는 이전에 결정됨
</translation>
    </message>
    <message>
        <source>%1 less likely pairs were left out: at most 2,000 are told, ten of one entity
</source>
        <translation>가능성이 더 낮은 쌍 %1개는 뺐습니다. 최대 2,000개, 한 개체당 10개까지 알려 줍니다
</translation>
    </message>
    <message>
        <source>&quot;suggest&quot; takes a case, as in: interdict-cli suggest harbour.icase --kind seller</source>
        <translation>&quot;suggest&quot;에는 사건이 필요합니다. 예: interdict-cli suggest harbour.icase --kind seller</translation>
    </message>
    <message>
        <source>Suggest which entities of a case are the same, with reasons for and against.</source>
        <translation>사건의 어느 개체가 동일한지, 찬성과 반대 이유와 함께 제안합니다.</translation>
    </message>
    <message>
        <source>Compares names, keys, contacts, wallets, domains and listing texts. What too many share is set
apart and says nothing. Pairs that were judged are not suggested again.
Examples:
  interdict-cli suggest harbour.icase
  interdict-cli suggest harbour.icase --reason key --json
  interdict-cli suggest harbour.icase --kind domain --threshold 0.9 --hub 10 --weights</source>
        <translation>이름, 키, 연락처, 지갑, 도메인, 판매글 텍스트를 비교합니다. 너무 많은 개체가 공유하는 것은
제외하며 근거로 삼지 않습니다. 판정한 쌍은 다시 제안하지 않습니다.
예:
  interdict-cli suggest harbour.icase
  interdict-cli suggest harbour.icase --reason key --json
  interdict-cli suggest harbour.icase --kind domain --threshold 0.9 --hub 10 --weights</translation>
    </message>
    <message>
        <source>The case holds: %1 history entries in an unbroken chain, %2 sources (%3 bytes) as imported, %4 records.
  newest history digest %5
</source>
        <translation>사건에 이상이 없습니다: 끊기지 않은 체인의 이력 항목 %1개, 가져온 그대로의 원본 자료 %2개(%3바이트), 레코드 %4개.
  가장 최근 이력 다이제스트 %5
</translation>
    </message>
    <message>
        <source>The case does not hold:
</source>
        <translation>사건에 이상이 있습니다:
</translation>
    </message>
    <message>
        <source>&quot;verify&quot; takes a case or a packet, as in: interdict-cli verify packet.zip</source>
        <translation>&quot;verify&quot;에는 사건 또는 의뢰 패킷이 필요합니다. 예: interdict-cli verify packet.zip</translation>
    </message>
    <message>
        <source>--series takes NAME:NUMBER/COUNT, as in lantern-network:2/5, not &quot;%1&quot;.</source>
        <translation>--series에는 lantern-network:2/5와 같은 NAME:NUMBER/COUNT가 필요합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>For whose eyes: court (everything, the default), partner, or subject-safe.</source>
        <translation>볼 사람: court(모두, 기본값), partner 또는 subject-safe.</translation>
    </message>
    <message>
        <source>Leave a field or part out; may be given several times: %1.</source>
        <translation>필드나 부분을 뺍니다. 여러 번 지정할 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>Leave an entity out, and its name out of every text and exhibit; several times.</source>
        <translation>개체를 빼고, 그 이름을 모든 텍스트와 증거물에서도 뺍니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Withhold an exhibit, as in EX-00003; several times.</source>
        <translation>EX-00003과 같은 증거물을 제공하지 않습니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave these words out wherever they stand, however written; several times.</source>
        <translation>이 낱말을 어디에 어떻게 쓰였든 뺍니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add an evidence file of the case, by its name or number; those that a record in the packet names come along anyway.</source>
        <translation>이름이나 번호로 지정한 사건의 증거 파일을 추가합니다. 의뢰 패킷의 레코드가 가리키는 파일은 어차피 함께 들어갑니다.</translation>
    </message>
    <message>
        <source>Sign with this OpenPGP key, by its fingerprint or a name; &quot;interdict-cli keys&quot; lists them.</source>
        <translation>지문이나 이름으로 지정한 이 OpenPGP 키로 서명합니다. &quot;interdict-cli keys&quot;로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>One of several packets on one network, as in lantern:2/5.</source>
        <translation>한 네트워크에 대한 여러 의뢰 패킷 중 하나. 예: lantern:2/5.</translation>
    </message>
    <message>
        <source>The packet&apos;s revision (1).</source>
        <translation>의뢰 패킷의 개정 번호 (1).</translation>
    </message>
    <message>
        <source>The number of the packet whose place it takes.</source>
        <translation>이것이 대신하는 의뢰 패킷의 번호.</translation>
    </message>
    <message>
        <source>--variant takes court, partner or subject-safe, not &quot;%1&quot;.</source>
        <translation>--variant에는 court, partner 또는 subject-safe가 필요합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove the view of this name.</source>
        <translation>이 이름의 보기를 지웁니다.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>&quot;views&quot; takes a case, as in: interdict-cli views harbour.icase</source>
        <translation>&quot;views&quot;에는 사건이 필요합니다. 예: interdict-cli views harbour.icase</translation>
    </message>
    <message>
        <source>List the views of the graph that were saved in a case, or remove one.</source>
        <translation>사건에 저장된 그래프 보기를 나열하거나 하나를 지웁니다.</translation>
    </message>
    <message>
        <source>Views are saved in the window, where one sees what they show.
Examples:
  interdict-cli views harbour.icase --json
  interdict-cli views harbour.icase --remove &quot;Two markets&quot;</source>
        <translation>보기는 내용을 볼 수 있는 창에서 저장합니다.
예:
  interdict-cli views harbour.icase --json
  interdict-cli views harbour.icase --remove &quot;Two markets&quot;</translation>
    </message>
    <message>
        <source>Say what hangs on the import, change nothing.</source>
        <translation>가져오기에 무엇이 딸려 있는지 알려 주고 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>  stays, since analysts worked on it: %1 &quot;%2&quot; (%3 notes, %4 drawn links, %5 judgements)
</source>
        <translation>  분석관이 작업했으므로 남음: %1 &quot;%2&quot; (메모 %3개, 그린 연결 %4개, 판정 %5개)
</translation>
    </message>
    <message>
        <source>  packet %1 for &quot;%2&quot; may cite its records
</source>
        <translation>  &quot;%2&quot;에 대한 의뢰 패킷 %1이(가) 그 레코드를 인용할 수 있음
</translation>
    </message>
    <message>
        <source>Withdrawing the import of &quot;%1&quot; would take out:
</source>
        <translation>&quot;%1&quot;의 가져오기를 철회하면 다음이 빠집니다:
</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was withdrawn; its bytes are kept. Taken out:
</source>
        <translation>&quot;%1&quot;의 가져오기를 철회했습니다. 바이트는 보관됩니다. 빠진 것:
</translation>
    </message>
    <message>
        <source>  %1 records
</source>
        <translation>  레코드 %1개
</translation>
    </message>
    <message>
        <source>  %1 listings; %2 that other imports show stay
</source>
        <translation>  판매글 %1개. 다른 가져오기에도 나오는 %2개는 남음
</translation>
    </message>
    <message>
        <source>  %1 entities; %2 that other imports name stay, and %3 that analysts worked on
</source>
        <translation>  개체 %1개. 다른 가져오기에도 나오는 %2개와 분석관이 작업한 %3개는 남음
</translation>
    </message>
    <message>
        <source>  %1 links; %2 that other imports show stay
</source>
        <translation>  연결 %1개. 다른 가져오기에도 나오는 %2개는 남음
</translation>
    </message>
    <message>
        <source>&quot;withdraw&quot; takes a case and the number of a source, as in: interdict-cli withdraw harbour.icase 3</source>
        <translation>&quot;withdraw&quot;에는 사건과 원본 자료의 번호가 필요합니다. 예: interdict-cli withdraw harbour.icase 3</translation>
    </message>
    <message>
        <source>Undo an import as a whole; its bytes stay.</source>
        <translation>가져오기 전체를 되돌립니다. 바이트는 남습니다.</translation>
    </message>
    <message>
        <source>The records of the source go, with the listings, entities and links that only they
show; what other imports show too is then as if this one had never been. Entities that
carry notes, drawn links or a name of the analysts stay. Of an archive or workbook,
what came out of it goes with it. &quot;restore&quot; brings all of it back.
Example: interdict-cli withdraw harbour.icase 3 --dry-run</source>
        <translation>원본 자료의 레코드가 빠지고, 그 레코드만 나타내는 판매글, 개체, 연결도
빠집니다. 다른 가져오기에도 나오는 것은 이 가져오기가 없었던 것처럼 됩니다. 메모,
그린 연결 또는 분석관이 붙인 이름이 있는 개체는 남습니다. 압축 파일이나 통합 문서는
거기서 나온 것도 함께 빠집니다. &quot;restore&quot;로 모두 되돌릴 수 있습니다.
예: interdict-cli withdraw harbour.icase 3 --dry-run</translation>
    </message>
    <message>
        <source>No record of a later day shows anything new of an item. Records that do not say of which day they are show nothing here: note what they show as an outcome.</source>
        <translation>더 늦은 날짜의 레코드 가운데 항목에 대해 새로운 것을 보여 주는 것이 없습니다. 어느 날의 것인지 말하지 않는 레코드는 여기에 나타나지 않습니다. 그 내용은 결과로 직접 기록하십시오.</translation>
    </message>
    <message>
        <source>There is nothing named &quot;%1&quot; to list. There are: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails, wallets, pgp-keys, handles.</source>
        <translation>&quot;%1&quot;(이)라는 목록은 없습니다. 가능한 것: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails, wallets, pgp-keys, handles.</translation>
    </message>
    <message>
        <source>List listings, sellers, sites, domains, shipments, seizures or identifiers.</source>
        <translation>판매글, 판매자, 사이트, 도메인, 배송물, 압수, 식별자를 나열합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to &quot;%1&quot;.
</source>
        <translation>
            <numerusform>행 %n개를 &quot;%1&quot;에 썼습니다.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take %n sheets of the workbook.
</source>
        <translation>
            <numerusform>통합 문서의 시트 %n개를 차지합니다.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of a workbook and were cut.
</source>
        <translation>
            <numerusform>텍스트 %n개가 통합 문서의 셀보다 길어 잘렸습니다.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all rows to this file as comma-separated text.</source>
        <translation>모든 행을 쉼표로 구분된 텍스트로 이 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Write all rows to this file as a workbook.</source>
        <translation>모든 행을 통합 문서로 이 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>압수</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>물품</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>배송물</translation>
    </message>
    <message>
        <source>%1 of %2 seizures
</source>
        <translation>압수 %2건 중 %1건
</translation>
    </message>
    <message>
        <source>Look up each line of this file.</source>
        <translation>이 파일의 각 줄을 조회합니다.</translation>
    </message>
    <message>
        <source>With --terms: write the table to this file.</source>
        <translation>--terms와 함께: 표를 이 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Find listings, entities, notes and evidence by words, or look up a list of terms.</source>
        <translation>판매글, 개체, 메모, 증거를 단어로 찾거나 검색어 목록을 조회합니다.</translation>
    </message>
    <message>
        <source>term</source>
        <translation>검색어</translation>
    </message>
    <message>
        <source>taken as</source>
        <translation>해석</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) are in the case.
</source>
        <translation>
            <numerusform>검색어 %n개 중 %1개가 사건에 있습니다.
</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Choose another folder or name.</source>
        <translation>&quot;%1&quot;을(를) 쓸 수 없습니다: %2. 다른 폴더나 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Only the first %1 terms were looked up.
</source>
        <translation>처음 %1개의 검색어만 조회했습니다.
</translation>
    </message>
    <message>
        <source>WHAT: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails,
wallets, pgp-keys, handles.
Example: interdict-cli list harbour.icase sellers --sort listings --limit 10
         interdict-cli list harbour.icase listings --xlsx listings.xlsx</source>
        <translation>WHAT: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails,
wallets, pgp-keys, handles.
예: interdict-cli list harbour.icase sellers --sort listings --limit 10
    interdict-cli list harbour.icase listings --xlsx listings.xlsx</translation>
    </message>
    <message>
        <source>Only the database&apos;s pages, references and the history.</source>
        <translation>데이터베이스 페이지, 참조, 이력만 확인합니다.</translation>
    </message>
    <message>
        <source>%1: %2
  It means: %3
  To do: %4
</source>
        <translation>%1: %2
  뜻: %3
  할 일: %4
</translation>
    </message>
    <message>
        <source>The case holds: the database, its references, %1 history entries, %2 sources (%3 bytes), %4 records and the index of words.
</source>
        <translation>사건에 이상이 없습니다: 데이터베이스, 참조, 이력 항목 %1개, 원본 자료 %2개(%3바이트), 레코드 %4개, 단어 색인.
</translation>
    </message>
    <message>
        <source>The case holds as far as a quick check sees: the database, its references and %1 history entries.
</source>
        <translation>빠른 점검으로 보는 한 사건에 이상이 없습니다: 데이터베이스, 참조, 이력 항목 %1개.
</translation>
    </message>
    <message>
        <source>Newest history digest %1
</source>
        <translation>가장 최근 이력 다이제스트 %1
</translation>
    </message>
    <message>
        <source>&quot;check&quot; takes a case, as in: interdict-cli check harbour.icase</source>
        <translation>&quot;check&quot;에는 사건을 지정합니다. 예: interdict-cli check harbour.icase</translation>
    </message>
    <message>
        <source>Check the integrity of a case: what is wrong, what it means, what to do.</source>
        <translation>사건의 무결성을 점검합니다: 무엇이 잘못되었고, 무슨 뜻이며, 어떻게 할지.</translation>
    </message>
    <message>
        <source>The full check reads all of the case: the database, every source&apos;s bytes against their
SHA-256, counts, references, the index of words and the chain of the history. It writes
nothing. Exit code 5 where something does not hold.
Example: interdict-cli check harbour.icase --quick --json</source>
        <translation>전체 점검은 사건을 모두 읽습니다: 데이터베이스, 모든 원본 자료의 바이트와 SHA-256, 개수, 참조,
단어 색인, 이력의 사슬. 아무것도 쓰지 않습니다. 이상이 있으면 종료 코드는 5입니다.
예: interdict-cli check harbour.icase --quick --json</translation>
    </message>
    <message>
        <source>Say how much room it would give back, change nothing.</source>
        <translation>얼마나 공간을 되찾을지 알려 주고, 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2 are unused; the disk has %3 left.</source>
        <translation>%2 중 %1이(가) 쓰이지 않습니다. 디스크에 %3 남아 있습니다.</translation>
    </message>
    <message>
        <source>&quot;compact&quot; takes a case, as in: interdict-cli compact harbour.icase</source>
        <translation>&quot;compact&quot;에는 사건을 지정합니다. 예: interdict-cli compact harbour.icase</translation>
    </message>
    <message>
        <source>The case took %1 and takes %2 now; the disk had %3 left and has %4.</source>
        <translation>사건은 %1이었고 이제 %2입니다. 디스크에는 %3 남아 있었고 이제 %4 남아 있습니다.</translation>
    </message>
    <message>
        <source>Write a case file anew, without the room that deleted rows left.</source>
        <translation>지운 행이 남긴 공간 없이 사건 파일을 새로 씁니다.</translation>
    </message>
    <message>
        <source>Nobody may have the case open. The new file takes the place of the old one when it is
whole and checked; until then the case is what it was, whatever happens. What was
deleted cannot be found in the file afterwards.
Example: interdict-cli compact harbour.icase --dry-run</source>
        <translation>아무도 사건을 열어 두면 안 됩니다. 새 파일은 온전하고 확인된 뒤에 옛 파일을 대신합니다.
그때까지는 무슨 일이 있어도 사건은 그대로입니다. 지운 것은 그 뒤 파일에서 찾을 수 없습니다.
예: interdict-cli compact harbour.icase --dry-run</translation>
    </message>
    <message>
        <source>Tell at most so many differences of each kind (1000); all are counted.</source>
        <translation>종류마다 차이를 최대 이만큼 알려 줍니다(1000). 세는 것은 모두 셉니다.</translation>
    </message>
    <message>
        <source>Both histories begin with the same %1 entries; then the first has %2 of its own, the second %3.
</source>
        <translation>두 이력은 같은 항목 %1개로 시작합니다. 그 뒤 첫째에는 %2개, 둘째에는 %3개가 따로 있습니다.
</translation>
    </message>
    <message>
        <source>The histories have nothing in common: these are two cases.
</source>
        <translation>이력에 공통된 것이 없습니다. 서로 다른 두 사건입니다.
</translation>
    </message>
    <message>
        <source>second</source>
        <translation>둘째</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>&quot;diff&quot; takes two cases, the older one first, as in: interdict-cli diff backup.icase harbour.icase</source>
        <translation>&quot;diff&quot;에는 사건 두 개를 오래된 것부터 지정합니다. 예: interdict-cli diff backup.icase harbour.icase</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;; there are: %2.</source>
        <translation>&quot;%1&quot;이라는 종류는 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>Compare two versions of a case, or two cases.</source>
        <translation>한 사건의 두 버전 또는 두 사건을 비교합니다.</translation>
    </message>
    <message>
        <source>Tells what was added, removed and changed by what things are, not by their numbers, and
where the histories part. Both are only read; an older format is read from a copy.
Example: interdict-cli diff backup.icase harbour.icase --kind judgement --json</source>
        <translation>번호가 아니라 실제 내용으로 추가되고 없어지고 바뀐 것과, 이력이 갈라지는 곳을 알려 줍니다.
둘 다 읽기만 하며, 예전 형식은 사본에서 읽습니다.
예: interdict-cli diff backup.icase harbour.icase --kind judgement --json</translation>
    </message>
    <message>
        <source>Say what would come and where the cases differ, change nothing.</source>
        <translation>무엇이 들어오고 어디가 다른지 알려 주고, 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>In this conflict (as &quot;judgement:12&quot; of --dry-run) the other case holds; may be given several times.</source>
        <translation>이 충돌(예: --dry-run의 &quot;judgement:12&quot;)에서는 다른 사건을 따릅니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep no copy of the case as it was.</source>
        <translation>원래 사건의 사본을 남기지 않습니다.</translation>
    </message>
    <message>
        <source>  %1, %2: not taken (%3). %4
</source>
        <translation>  %1, %2: 받아들이지 않음(%3). %4
</translation>
    </message>
    <message>
        <source>Merging the case &quot;%1&quot; would bring:
</source>
        <translation>사건 &quot;%1&quot;을(를) 병합하면 들어올 것:
</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; was merged into this one:
</source>
        <translation>사건 &quot;%1&quot;을(를) 이 사건에 병합했습니다:
</translation>
    </message>
    <message>
        <source>  %1 new sources with %2 records; %3 sources that both have are taken once
</source>
        <translation>  새 원본 자료 %1개(레코드 %2개). 둘 다 가진 원본 자료 %3개는 한 번만 받아들입니다
</translation>
    </message>
    <message>
        <source>  %1 new listings, %2 that both know; %3 new entities, %4 that both know
</source>
        <translation>  새 판매글 %1개, 둘 다 아는 것 %2개. 새 개체 %3개, 둘 다 아는 것 %4개
</translation>
    </message>
    <message>
        <source>  %1: %2 new, %3 in both, %4 that differ, %5 not taken
</source>
        <translation>  %1: 새로 온 것 %2개, 둘 다 있는 것 %3개, 서로 다른 것 %4개, 받아들이지 않은 것 %5개
</translation>
    </message>
    <message>
        <source>  not taken, since the other case has withdrawn it: %1
</source>
        <translation>  다른 사건이 철회하여 받아들이지 않음: %1
</translation>
    </message>
    <message>
        <source>  stays withdrawn, as it is here: %1
</source>
        <translation>  여기에서처럼 철회된 채로 둠: %1
</translation>
    </message>
    <message>
        <source>To be decided (--theirs KEY takes what the other case says):
</source>
        <translation>정해야 할 것(--theirs KEY는 다른 사건의 것을 받아들임):
</translation>
    </message>
    <message>
        <source>The case as it was is in &quot;%1&quot;.
</source>
        <translation>원래 사건은 &quot;%1&quot;에 있습니다.
</translation>
    </message>
    <message>
        <source>&quot;merge&quot; takes a case and the case that goes into it, as in: interdict-cli merge harbour.icase station.icase</source>
        <translation>&quot;merge&quot;에는 사건과 거기에 넣을 사건을 지정합니다. 예: interdict-cli merge harbour.icase station.icase</translation>
    </message>
    <message>
        <source>Take another case into this one; both histories are kept.</source>
        <translation>다른 사건을 이 사건에 병합합니다. 두 이력을 모두 보관합니다.</translation>
    </message>
    <message>
        <source>Sources that both have are taken once, the others are read in again from their bytes as they
were read there; what analysts wrote comes with them. Where both say something else, this case
holds unless --theirs says otherwise. The other case is only read. A copy of this one is kept
beside it first: that is the way back.
Example: interdict-cli merge harbour.icase station.icase --dry-run</source>
        <translation>둘 다 가진 원본 자료는 한 번만 받아들이고, 나머지는 그곳에서 읽은 대로 바이트에서 다시 읽습니다.
분석관이 쓴 것도 함께 옵니다. 둘이 다르게 말하는 곳에서는 --theirs가 달리 정하지 않는 한 이 사건을
따릅니다. 다른 사건은 읽기만 합니다. 먼저 이 사건의 사본을 옆에 남기며, 되돌릴 때 씁니다.
예: interdict-cli merge harbour.icase station.icase --dry-run</translation>
    </message>
    <message>
        <source>Listings with these words.</source>
        <translation>이 단어가 있는 판매글.</translation>
    </message>
    <message>
        <source>Listings of this category or a part of it.</source>
        <translation>이 범주 또는 그 하위 범주의 판매글.</translation>
    </message>
    <message>
        <source>Listings seen on this day or later.</source>
        <translation>이 날 또는 그 뒤에 관찰된 판매글.</translation>
    </message>
    <message>
        <source>Listings seen on this day or earlier.</source>
        <translation>이 날 또는 그 전에 관찰된 판매글.</translation>
    </message>
    <message>
        <source>A filter as &quot;views --json&quot; shows them; may be given several times.</source>
        <translation>&quot;views --json&quot;이 보여 주는 형식의 필터. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>What the filters of this saved view of the graph let by.</source>
        <translation>저장된 이 그래프 보기의 필터를 통과하는 것.</translation>
    </message>
    <message>
        <source>An entity with what names it; may be given several times.</source>
        <translation>개체와 그것을 언급하는 것. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>So many links around the entities (0).</source>
        <translation>개체 주변의 연결 단계 수(0).</translation>
    </message>
    <message>
        <source>A source, by number or name; may be given several times.</source>
        <translation>원본 자료의 번호 또는 이름. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>What is marked higher stays out (TLP:RED).</source>
        <translation>그보다 높은 등급의 것은 뺍니다(TLP:RED).</translation>
    </message>
    <message>
        <source>Whole sources, with whatever else stands in them.</source>
        <translation>원본 자료 전체(그 안의 다른 것도 포함).</translation>
    </message>
    <message>
        <source>Without notes, marks, judgements, drawn links and referrals.</source>
        <translation>메모, 색 표시, 판정, 그린 연결, 의뢰는 빼고.</translation>
    </message>
    <message>
        <source>What was chosen, in a sentence for those who open the copy.</source>
        <translation>무엇을 골랐는지, 사본을 여는 사람에게 알릴 한 문장.</translation>
    </message>
    <message>
        <source>Say what would be in it, write nothing.</source>
        <translation>무엇이 들어갈지 알려 주고, 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>--%1 takes a day as in 2026-01-31, not &quot;%2&quot;.</source>
        <translation>--%1에는 &quot;%2&quot;이(가) 아니라 2026-01-31과 같은 날짜를 지정합니다.</translation>
    </message>
    <message>
        <source>--steps takes a number up to 10: more links lead to nearly everything.</source>
        <translation>--steps에는 10까지의 수를 지정합니다. 더 많으면 거의 모든 것에 이릅니다.</translation>
    </message>
    <message>
        <source>  %1 listings, %2 records of %3 sources, %4 entities, %5 links, %6 referrals
</source>
        <translation>  판매글 %1개, 원본 자료 %3개의 레코드 %2개, 개체 %4개, 연결 %5개, 의뢰 %6개
</translation>
    </message>
    <message>
        <source>The portable copy is in &quot;%1&quot; (%2 bytes):
</source>
        <translation>휴대용 사본은 &quot;%1&quot;에 있습니다(%2바이트):
</translation>
    </message>
    <message>
        <source>  history: %1 of %2 entries in words, the others as digests
</source>
        <translation>  이력: 항목 %2개 중 %1개는 글로, 나머지는 다이제스트로
</translation>
    </message>
    <message>
        <source>&quot;portable&quot; takes a case and the name of the copy, as in: interdict-cli portable harbour.icase part.icase --entity seller:ann</source>
        <translation>&quot;portable&quot;에는 사건과 사본의 이름을 지정합니다. 예: interdict-cli portable harbour.icase part.icase --entity seller:ann</translation>
    </message>
    <message>
        <source>The portable copy would have:
</source>
        <translation>휴대용 사본에 들어갈 것:
</translation>
    </message>
    <message>
        <source>Make a case of a part of another, with its evidence, for reading.</source>
        <translation>사건의 일부를 그 증거와 함께 읽기용 사건으로 만듭니다.</translation>
    </message>
    <message>
        <source>The part is what filters, entities and sources choose together. A listing comes with all
records that show it, and with these come the entities they name. Of each source the copy
holds the bytes of these records and of the head, at their places, and zeros elsewhere; the
SHA-256 of the whole file is kept, and so is that of what is held. The history comes as far as
it tells of the part; the other entries are digests, so that the chain can be checked.
Examples:
  interdict-cli portable harbour.icase part.icase --entity seller:ann --steps 1
  interdict-cli portable harbour.icase part.icase --category Tools --from 2026-01-01 --ceiling green
  interdict-cli portable harbour.icase --source market.csv --dry-run</source>
        <translation>필터, 개체, 원본 자료가 함께 고르는 것이 일부가 됩니다. 판매글은 그것을 보여 주는 모든 레코드와
함께 오고, 레코드가 언급하는 개체도 옵니다. 사본에는 각 원본 자료 가운데 이 레코드와 머리 부분의
바이트가 제자리에 있고 나머지는 0입니다. 전체 파일의 SHA-256과 들어 있는 것의 SHA-256을 함께
보관합니다. 이력은 이 일부에 관한 것만 글로 오고, 나머지 항목은 다이제스트여서 사슬을 검사할 수 있습니다.
예:
  interdict-cli portable harbour.icase part.icase --entity seller:ann --steps 1
  interdict-cli portable harbour.icase part.icase --category Tools --from 2026-01-01 --ceiling green
  interdict-cli portable harbour.icase --source market.csv --dry-run</translation>
    </message>
    <message>
        <source>The second was merged into the first, which keeps its history.
</source>
        <translation>둘째는 첫째에 병합되었으며, 첫째가 그 이력을 보관합니다.
</translation>
    </message>
    <message>
        <source>The first was merged into the second, which keeps its history.
</source>
        <translation>첫째는 둘째에 병합되었으며, 둘째가 그 이력을 보관합니다.
</translation>
    </message>
    <message>
        <source>Nothing of this differs.
</source>
        <translation>다른 것이 없습니다.
</translation>
    </message>
    <message>
        <source>  merged case &quot;%1&quot; (%2), by %3, %4; %5 history entries kept, the newest digest %6
</source>
        <translation>  병합한 사건 &quot;%1&quot;(%2), 병합한 사람 %3, %4. 보관한 이력 항목 %5개, 가장 최근 다이제스트 %6
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter. Write it as &quot;views --json&quot; shows them, such as %2.</source>
        <translation>&quot;%1&quot;은(는) 필터가 아닙니다. &quot;views --json&quot;이 보여 주는 대로 쓰십시오. 예: %2.</translation>
    </message>
    <message>
        <source>  %1, %2, %3
    here:  %4
    there: %5
    holds: %6
</source>
        <translation>  %1, %2, %3
    이 사건: %4
    다른 사건: %5
    따르는 것: %6
</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>다른 사건의 것</translation>
    </message>
    <message>
        <source>what is here</source>
        <translation>이 사건의 것</translation>
    </message>
    <message>
        <source>Where both said something else:
</source>
        <translation>둘이 다르게 말한 것:
</translation>
    </message>
    <message>
        <source>  note %1 by %2, %3: %4</source>
        <translation>  메모 %1, 작성자 %2, %3: %4</translation>
    </message>
    <message>
        <source> (may be told)</source>
        <translation> (공개 가능)</translation>
    </message>
    <message>
        <source>  tag %1 (%2)
</source>
        <translation>  태그 %1 (%2)
</translation>
    </message>
    <message>
        <source>  %1, by %2
</source>
        <translation>  %1, 작성자 %2
</translation>
    </message>
    <message>
        <source>  why: %1
</source>
        <translation>  이유: %1
</translation>
    </message>
    <message>
        <source>Buckets of time: day, week or month; else by the span of time.</source>
        <translation>시간 구간: day, week 또는 month. 지정하지 않으면 전체 기간에 따라 정합니다.</translation>
    </message>
    <message>
        <source>Which of the choices of a figure, as --json lists them.</source>
        <translation>--json이 나열하는 도표의 선택지 중 하나.</translation>
    </message>
    <message>
        <source>How long someone must be away: returns, stays (14).</source>
        <translation>얼마 동안 보이지 않아야 하는지: returns, stays (14).</translation>
    </message>
    <message>
        <source>A filter as JSON, as &quot;views --json&quot; prints them; may be repeated.</source>
        <translation>&quot;views --json&quot;이 출력하는 형식의 JSON 필터. 반복할 수 있습니다.</translation>
    </message>
    <message>
        <source>Print the numbers as CSV in which no spreadsheet evaluates a cell.</source>
        <translation>스프레드시트가 셀을 수식으로 계산하지 않는 CSV로 수치를 출력합니다.</translation>
    </message>
    <message>
        <source>There is no figure &quot;%1&quot;. There are: %2.</source>
        <translation>도표 &quot;%1&quot;이(가) 없습니다. 있는 도표: %2.</translation>
    </message>
    <message>
        <source>--by takes day, week or month.</source>
        <translation>--by에는 day, week 또는 month를 지정합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter.</source>
        <translation>&quot;%1&quot;은(는) 필터가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;figures&quot; takes a case and a figure, as in: interdict-cli figures harbour.icase unit-prices. There are: %1.</source>
        <translation>&quot;figures&quot;에는 사건과 도표를 지정합니다. 예: interdict-cli figures harbour.icase unit-prices. 있는 도표: %1.</translation>
    </message>
    <message>
        <source>Print the numbers behind a chart.</source>
        <translation>차트의 바탕이 되는 수치를 출력합니다.</translation>
    </message>
    <message>
        <source>Figures: listings-over-time, sellers-over-time, prices-over-time, unit-prices, prices, categories, routes, top-sellers, seller-activity, markets, seller-lives, stays, returns, moves.
Examples:
  interdict-cli figures harbour.icase unit-prices --of &quot;gram|USD&quot; --csv
  interdict-cli figures harbour.icase returns --days 30 --json</source>
        <translation>도표: listings-over-time, sellers-over-time, prices-over-time, unit-prices, prices, categories, routes, top-sellers, seller-activity, markets, seller-lives, stays, returns, moves.
예:
  interdict-cli figures harbour.icase unit-prices --of &quot;gram|USD&quot; --csv
  interdict-cli figures harbour.icase returns --days 30 --json</translation>
    </message>
    <message>
        <source>low, moderate or high.</source>
        <translation>low, moderate 또는 high.</translation>
    </message>
    <message>
        <source>almost-no-chance, very-unlikely, unlikely, even-chance, likely, very-likely or almost-certain.</source>
        <translation>almost-no-chance, very-unlikely, unlikely, even-chance, likely, very-likely 또는 almost-certain.</translation>
    </message>
    <message>
        <source>Reliability of the source: A to F.</source>
        <translation>소스의 신뢰성: A~F.</translation>
    </message>
    <message>
        <source>Credibility of the information: 1 to 6.</source>
        <translation>정보의 신빙성: 1~6.</translation>
    </message>
    <message>
        <source>Why; noted with the grade.</source>
        <translation>이유. 평가와 함께 기록됩니다.</translation>
    </message>
    <message>
        <source>Take the grade back.</source>
        <translation>평가를 취소합니다.</translation>
    </message>
    <message>
        <source>--%1 does not take &quot;%2&quot;. &quot;interdict-cli grade --help&quot; lists the words.</source>
        <translation>--%1에는 &quot;%2&quot;을(를) 지정할 수 없습니다. &quot;interdict-cli grade --help&quot;가 사용할 수 있는 단어를 나열합니다.</translation>
    </message>
    <message>
        <source>&quot;grade&quot; takes a case and a thing, as in: interdict-cli grade harbour.icase source:notice.pdf --source B --information 2</source>
        <translation>&quot;grade&quot;에는 사건과 대상을 지정합니다. 예: interdict-cli grade harbour.icase source:notice.pdf --source B --information 2</translation>
    </message>
    <message>
        <source>Say how sure one is of anything, and grade its source.</source>
        <translation>대상을 얼마나 확신하는지 표시하고 그 소스를 평가합니다.</translation>
    </message>
    <message>
        <source>Confidence and likelihood are those of ICD 203, the source grade is the Admiralty code (NATO AJP-2.1): A completely reliable to E unreliable, F cannot be judged; 1 confirmed by other sources to 5 improbable, 6 cannot be judged.
THING: an entity (#12, seller:NAME, or a name that only one has), or listing:5, record:9, link:4, source:NAME, referral:REFERENCE, packet:ID.
Examples:
  interdict-cli grade harbour.icase source:notice.pdf --source B --information 2
  interdict-cli grade harbour.icase seller:ann --confidence moderate --likelihood likely --reason &quot;one witness&quot;
  interdict-cli grade harbour.icase seller:ann --clear</source>
        <translation>신뢰도와 가능성은 ICD 203을 따르고, 소스 평가는 애드미럴티 코드(NATO AJP-2.1)를 따릅니다: A 완전히 신뢰할 수 있음~E 신뢰할 수 없음, F 판단할 수 없음. 1 다른 소스로 확인됨~5 사실이 아닐 것 같음, 6 판단할 수 없음.
THING: 개체(#12, seller:NAME 또는 하나의 개체만 가진 이름) 또는 listing:5, record:9, link:4, source:NAME, referral:REFERENCE, packet:ID.
예:
  interdict-cli grade harbour.icase source:notice.pdf --source B --information 2
  interdict-cli grade harbour.icase seller:ann --confidence moderate --likelihood likely --reason &quot;one witness&quot;
  interdict-cli grade harbour.icase seller:ann --clear</translation>
    </message>
    <message>
        <source>Only entries with this text, also in what they changed.</source>
        <translation>이 텍스트가 있는 항목만. 변경 내용에서도 찾습니다.</translation>
    </message>
    <message>
        <source>Only entries of this analyst.</source>
        <translation>이 분석관의 항목만.</translation>
    </message>
    <message>
        <source>Only entries of this kind, such as judge or add-note.</source>
        <translation>이 종류의 항목만. 예: judge, add-note.</translation>
    </message>
    <message>
        <source>Only entries from this day on (UTC).</source>
        <translation>이날부터의 항목만(UTC).</translation>
    </message>
    <message>
        <source>Only entries up to this day (UTC).</source>
        <translation>이날까지의 항목만(UTC).</translation>
    </message>
    <message>
        <source>Only entries about this.</source>
        <translation>이 대상에 대한 항목만.</translation>
    </message>
    <message>
        <source>Show what this entry changed, before and after.</source>
        <translation>이 항목이 변경한 내용을 변경 전후로 표시합니다.</translation>
    </message>
    <message>
        <source>List who worked on the case, and what each did.</source>
        <translation>사건을 다룬 사람과 각자 한 일을 나열합니다.</translation>
    </message>
    <message>
        <source>Write the entries to FILE, as CSV, or as JSON that can be verified.</source>
        <translation>항목을 CSV 또는 검증할 수 있는 JSON으로 FILE에 기록합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as in 2026-01-31.</source>
        <translation>&quot;%1&quot;은(는) 날짜가 아닙니다. 2026-01-31과 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>    %1: %2 -&gt; %3
</source>
        <translation>    %1: %2 -&gt; %3
</translation>
    </message>
    <message>
        <source>    %1: %2
</source>
        <translation>    %1: %2
</translation>
    </message>
    <message>
        <source>entry %1, %2, by %3%4
  %5
</source>
        <translation>항목 %1, %2, 작성자 %3%4
  %5
</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more row(s)
</source>
        <translation>
            <numerusform>  외 %n행
</numerusform>
        </translation>
    </message>
    <message>
        <source>  digest %1
</source>
        <translation>  다이제스트 %1
</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>분석관</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>did</source>
        <translation>한 일</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.
</source>
        <translation>
            <numerusform>항목 %n개가 %1에 있습니다.
</numerusform>
        </translation>
    </message>
    <message>
        <source>List, search or export everything that changed a case.</source>
        <translation>사건을 변경한 모든 내용을 나열, 검색 또는 내보냅니다.</translation>
    </message>
    <message>
        <source>Each entry carries the digest of the one before it; &quot;verify&quot; checks the chain, also of an exported JSON file.
THING: an entity, or listing:5, record:9, link:4, source:NAME, referral:REFERENCE, packet:ID.
Examples:
  interdict-cli history harbour.icase --by ann --action judge --since 2026-01-26
  interdict-cli history harbour.icase --about seller:bob --entry 12
  interdict-cli history harbour.icase --export history.json</source>
        <translation>각 항목에는 바로 앞 항목의 다이제스트가 들어 있습니다. &quot;verify&quot;는 내보낸 JSON 파일을 포함하여 이 체인을 검사합니다.
THING: 개체 또는 listing:5, record:9, link:4, source:NAME, referral:REFERENCE, packet:ID.
예:
  interdict-cli history harbour.icase --by ann --action judge --since 2026-01-26
  interdict-cli history harbour.icase --about seller:bob --entry 12
  interdict-cli history harbour.icase --export history.json</translation>
    </message>
    <message>
        <source>Remove the note with this number.</source>
        <translation>이 번호의 메모를 제거합니다.</translation>
    </message>
    <message>
        <source>The note may leave in packets; otherwise it is internal.</source>
        <translation>메모가 패킷에 담겨 나갈 수 있습니다. 지정하지 않으면 내부용입니다.</translation>
    </message>
    <message>
        <source>It has no note %1. Without a text, &quot;note&quot; lists those there are.</source>
        <translation>메모 %1이(가) 없습니다. 텍스트 없이 실행하면 &quot;note&quot;가 있는 메모를 나열합니다.</translation>
    </message>
    <message>
        <source>&quot;note&quot; takes a case, a thing and a text, as in: interdict-cli note harbour.icase seller:NAME &quot;Uses the same photos as BOB&quot;</source>
        <translation>&quot;note&quot;에는 사건, 대상, 텍스트를 지정합니다. 예: interdict-cli note harbour.icase seller:NAME &quot;Uses the same photos as BOB&quot;</translation>
    </message>
    <message>
        <source>Add a note to anything, list its notes, or remove one.</source>
        <translation>대상에 메모를 추가하거나, 메모를 나열하거나, 하나를 제거합니다.</translation>
    </message>
    <message>
        <source>THING: an entity (#12, seller:NAME, or a name that only one has), or listing:5, record:9, link:4, source:NAME, referral:REFERENCE, packet:ID.
Notes are internal, and never leave in a packet, unless --may-be-told is given.
Examples:
  interdict-cli note harbour.icase seller:ann &quot;Answers within an hour&quot;
  interdict-cli note harbour.icase source:notice.pdf --json
  interdict-cli note harbour.icase seller:ann --remove 1</source>
        <translation>THING: 개체(#12, seller:NAME 또는 하나의 개체만 가진 이름) 또는 listing:5, record:9, link:4, source:NAME, referral:REFERENCE, packet:ID.
메모는 내부용이며, --may-be-told를 지정하지 않는 한 패킷에 담겨 나가지 않습니다.
예:
  interdict-cli note harbour.icase seller:ann &quot;Answers within an hour&quot;
  interdict-cli note harbour.icase source:notice.pdf --json
  interdict-cli note harbour.icase seller:ann --remove 1</translation>
    </message>
    <message>
        <source>The tag; it is made where the case does not have it yet.</source>
        <translation>태그. 사건에 아직 없으면 만듭니다.</translation>
    </message>
    <message>
        <source>Take the tag off; without a THING, off everything, and out of the case.</source>
        <translation>태그를 뗍니다. THING이 없으면 모든 대상에서 떼고 사건에서도 제거합니다.</translation>
    </message>
    <message>
        <source>Give the tag another name.</source>
        <translation>태그의 이름을 바꿉니다.</translation>
    </message>
    <message>
        <source>red, orange, yellow, green, blue or purple, for the tag.</source>
        <translation>태그의 색: red, orange, yellow, green, blue 또는 purple.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), by %3, on %n thing(s)
</source>
        <translation>
            <numerusform>%1 (%2), 작성자 %3, 대상 %n개
</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no tags.
</source>
        <translation>사건에 태그가 없습니다.
</translation>
    </message>
    <message>
        <source>The case has no tag &quot;%1&quot;.</source>
        <translation>사건에 태그 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>&quot;tag&quot; takes a case, things and --as with a tag, as in: interdict-cli tag harbour.icase seller:NAME --as &quot;to watch&quot; --colour red</source>
        <translation>&quot;tag&quot;에는 사건, 대상, 그리고 --as와 태그를 지정합니다. 예: interdict-cli tag harbour.icase seller:NAME --as &quot;to watch&quot; --colour red</translation>
    </message>
    <message>
        <source>Tag anything, take tags off, or list the tags of a case.</source>
        <translation>대상에 태그를 붙이거나, 태그를 떼거나, 사건의 태그를 나열합니다.</translation>
    </message>
    <message>
        <source>THING: an entity (#12, seller:NAME, or a name that only one has), or listing:5, record:9, link:4, source:NAME, referral:REFERENCE, packet:ID.
Examples:
  interdict-cli tag harbour.icase seller:ann listing:5 --as &quot;to watch&quot; --colour red
  interdict-cli tag harbour.icase seller:ann --as &quot;to watch&quot; --remove
  interdict-cli tag harbour.icase --as &quot;to watch&quot; --rename watched
  interdict-cli tag harbour.icase --json</source>
        <translation>THING: 개체(#12, seller:NAME 또는 하나의 개체만 가진 이름) 또는 listing:5, record:9, link:4, source:NAME, referral:REFERENCE, packet:ID.
예:
  interdict-cli tag harbour.icase seller:ann listing:5 --as &quot;to watch&quot; --colour red
  interdict-cli tag harbour.icase seller:ann --as &quot;to watch&quot; --remove
  interdict-cli tag harbour.icase --as &quot;to watch&quot; --rename watched
  interdict-cli tag harbour.icase --json</translation>
    </message>
    <message>
        <source>This entry of the history, whatever came after it; otherwise the last one.</source>
        <translation>이후에 무엇이 있었든 이력의 이 항목. 지정하지 않으면 마지막 항목.</translation>
    </message>
    <message>
        <source>Also the entries that stand in the way, in one step.</source>
        <translation>걸림돌이 되는 항목까지 한 번에 처리합니다.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>수행할 내용만 표시합니다.</translation>
    </message>
    <message>
        <source>&quot;undo&quot; takes a case, as in: interdict-cli undo harbour.icase --entry 12</source>
        <translation>&quot;undo&quot;에는 사건을 지정합니다. 예: interdict-cli undo harbour.icase --entry 12</translation>
    </message>
    <message>
        <source>&quot;redo&quot; takes a case, as in: interdict-cli redo harbour.icase --entry 12</source>
        <translation>&quot;redo&quot;에는 사건이 필요합니다. 예: interdict-cli redo harbour.icase --entry 12</translation>
    </message>
    <message>
        <source>The entry does not stand alone. With --together, these go with it in one step:%1</source>
        <translation>이 항목은 단독으로 처리할 수 없습니다. --together를 쓰면 다음 항목이 한 단계로 함께 처리됩니다:%1</translation>
    </message>
    <message>
        <source>Would be done: %1%2
</source>
        <translation>수행될 작업: %1%2
</translation>
    </message>
    <message>
        <source>%1%2
</source>
        <translation>%1%2
</translation>
    </message>
    <message>
        <source>Undo the last change, or any one of the history.</source>
        <translation>마지막 변경 또는 이력의 어느 변경이든 실행 취소합니다.</translation>
    </message>
    <message>
        <source>An earlier entry is undone without what came after it, where nothing later rests on it; otherwise the entries in the way are named (exit code 3).
Examples:
  interdict-cli undo harbour.icase
  interdict-cli undo harbour.icase --entry 12 --dry-run
  interdict-cli undo harbour.icase --entry 12 --together</source>
        <translation>이전 항목은 그 뒤의 어떤 것도 그 항목에 의존하지 않으면 이후 변경을 그대로 둔 채 실행 취소됩니다. 그렇지 않으면 걸림돌이 되는 항목을 알려 줍니다(종료 코드 3).
예:
  interdict-cli undo harbour.icase
  interdict-cli undo harbour.icase --entry 12 --dry-run
  interdict-cli undo harbour.icase --entry 12 --together</translation>
    </message>
    <message>
        <source>Redo what was undone last, or any undone entry of the history.</source>
        <translation>마지막으로 실행 취소한 것 또는 이력에서 실행 취소된 어느 항목이든 다시 실행합니다.</translation>
    </message>
    <message>
        <source>Examples:
  interdict-cli redo harbour.icase
  interdict-cli redo harbour.icase --entry 12</source>
        <translation>예:
  interdict-cli redo harbour.icase
  interdict-cli redo harbour.icase --entry 12</translation>
    </message>
    <message>
        <source>The history holds: %1 entries, %2 places where others were left out.
  newest digest %3
</source>
        <translation>이력이 온전합니다: 항목 %1개, 다른 항목이 빠진 곳 %2군데.
  최신 다이제스트 %3
</translation>
    </message>
    <message>
        <source>The history does not hold:
</source>
        <translation>이력이 온전하지 않습니다:
</translation>
    </message>
    <message>
        <source>Check a case, a packet or an exported history.</source>
        <translation>사건, 패킷 또는 내보낸 이력을 검사합니다.</translation>
    </message>
    <message>
        <source>A case: its database, the chain of its history, and every source&apos;s bytes against their SHA-256.
A packet: any BagIt bag (RFC 8493, versions 0.93 to 1.0), a folder, a zip, a tar or a tar.gz; complete and valid
are told apart, every fault is named, and a signature and a time stamp are checked. Exit code 5 where something does not hold.
A history that &quot;history --export&quot; wrote as JSON: the digest of each entry, and the chain.
Example: interdict-cli verify packet.zip</source>
        <translation>사건: 데이터베이스, 이력의 체인, 그리고 각 소스의 바이트를 SHA-256과 대조합니다.
패킷: 모든 BagIt 백(RFC 8493, 버전 0.93~1.0), 폴더, zip, tar 또는 tar.gz. 완전함과 유효함을
구분하고, 모든 결함을 알려 주며, 서명과 타임스탬프를 검사합니다. 온전하지 않은 것이 있으면 종료 코드는 5입니다.
&quot;history --export&quot;가 JSON으로 쓴 이력: 각 항목의 다이제스트와 체인.
예: interdict-cli verify packet.zip</translation>
    </message>
    <message>
        <source>Only these: source, listing, entity, link, review, judgement, note, tag, grade, mark, marking, referral, packet, letter, recipient, saved; may be given several times.</source>
        <translation>다음 종류만: source, listing, entity, link, review, judgement, note, tag, grade, mark, marking, referral, packet, letter, recipient, saved. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The evidence text of %n source(s) was not searched: it is read for the search when something is imported, or the case is open in the window.
</source>
        <translation>
            <numerusform>출처 %n건의 증거 본문는 검색하지 않았습니다. 무언가를 가져오거나 사건을 창에서 열면 검색용으로 읽습니다.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities: %1, listings: %2, notes, evidence texts and saved searches: %3
</source>
        <translation>개체: %1, 판매글: %2, 메모·증거 본문·저장한 검색: %3
</translation>
    </message>
    <message>
        <source>A filter that the entities were found with, as &quot;views --json&quot; prints them; may be repeated. The packet says so with each figure.</source>
        <translation>개체를 찾을 때 쓴 필터로, &quot;views --json&quot;이 출력하는 형식입니다. 여러 번 지정할 수 있습니다. 패킷은 각 그림과 함께 이를 밝힙니다.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a portable copy: it is for reading. Work in the case it was made of.</source>
        <translation>&quot;%1&quot;은(는) 휴대용 사본으로 읽기용입니다. 그것을 만든 사건에서 작업하십시오.</translation>
    </message>
    <message>
        <source>Wrote what this portable copy holds of &quot;%1&quot; to %2: the bytes of its records, with zeros in between. The SHA-256 of that is %3.</source>
        <translation>이 휴대용 사본이 가진 &quot;%1&quot;의 부분, 곧 레코드의 바이트를 %2에 썼습니다. 그 사이는 0으로 채워져 있습니다. 그 SHA-256은 %3입니다.</translation>
    </message>
    <message>
        <source>Each word is found as the start of a word; entities by any part of their name. Also: &quot;a phrase&quot;,
NEAR(a b, 5), OR, -word, seller:, site:, category:, origin:, before:2014-02, after:2014-01-31.
The first column is what &quot;show&quot;, &quot;note&quot; and &quot;tag&quot; take.
Example: interdict-cli find harbour.icase furanyl
         interdict-cli find harbour.icase --terms names.txt --csv hits.csv</source>
        <translation>각 단어는 단어의 시작으로 찾고, 개체는 이름의 어느 부분으로든 찾습니다. 또한: &quot;구문&quot;,
NEAR(a b, 5), OR, -단어, seller:, site:, category:, origin:, before:2014-02, after:2014-01-31.
첫 열은 &quot;show&quot;, &quot;note&quot;, &quot;tag&quot;에 쓰는 이름입니다.
예: interdict-cli find harbour.icase furanyl
    interdict-cli find harbour.icase --terms names.txt --csv hits.csv</translation>
    </message>
    <message>
        <source>  Without %1: %2 pieces, of so many nodes: %3.
</source>
        <translation>  %1이(가) 없으면: 조각 %2개, 각 노드 수: %3.
</translation>
    </message>
    <message>
        <source>interdict-cli: the answer could not be written out in full, as where the disk is full. What the command did is done.</source>
        <translation>interdict-cli: 디스크가 가득 찬 경우처럼 답을 끝까지 쓰지 못했습니다. 명령이 한 일은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>  left out: %1
</source>
        <translation>  제외: %1
</translation>
    </message>
    <message>
        <source>&quot;show&quot; takes a case and a thing, or --record NUMBER, as in: interdict-cli show harbour.icase seller:NAME</source>
        <translation>&quot;show&quot;에는 사건과 대상 또는 --record NUMBER가 필요합니다. 예: interdict-cli show harbour.icase seller:NAME</translation>
    </message>
    <message>
        <source>Show an entity with its links, a record with its original bytes, or anything that notes can be on.</source>
        <translation>개체를 연결과 함께, 레코드를 원래 바이트와 함께, 또는 메모를 달 수 있는 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>THING: an entity (#12, seller:NAME, or a name that only one has), or listing:5, record:9, link:4,
source:NAME, referral:REFERENCE, packet:ID, as &quot;find&quot; names them.
Examples:
  interdict-cli show harbour.icase --record 17 --json
  interdict-cli show harbour.icase referral:R-0001</source>
        <translation>THING: 개체(#12, seller:NAME 또는 하나의 개체만 가진 이름) 또는 listing:5, record:9, link:4,
source:NAME, referral:REFERENCE, packet:ID. &quot;find&quot;가 부르는 대로.
예:
  interdict-cli show harbour.icase --record 17 --json
  interdict-cli show harbour.icase referral:R-0001</translation>
    </message>
    <message>
        <source>The case does not have it now.</source>
        <translation>지금 사건에 없습니다.</translation>
    </message>
    <message>
        <source>  by %1 on %2, in %3; %4 records, %5 to %6
</source>
        <translation>  %2의 %1, %3; 레코드 %4개, %5~%6
</translation>
    </message>
    <message>
        <source>  %1 bytes, SHA-256 %2
</source>
        <translation>  %1바이트, SHA-256 %2
</translation>
    </message>
    <message>
        <source>  from #%1 to #%2; %3 records, %4 to %5
</source>
        <translation>  #%1에서 #%2(으)로, 레코드 %3개, %4~%5
</translation>
    </message>
    <message>
        <source>  from #%1 to #%2, drawn by %3: %4
</source>
        <translation>  #%1에서 #%2(으)로, %3이(가) 그음: %4
</translation>
    </message>
    <message>
        <source>  &quot;%1&quot; to %2, %3
  built %4 by %5 as &quot;%6&quot;, SHA-256 %7
</source>
        <translation>  &quot;%1&quot;, 받는 곳 %2, %3
  %4에 %5이(가) &quot;%6&quot;(으)로 만듦, SHA-256 %7
</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>The clock &quot;%1&quot; of the data file &quot;clocks&quot; cannot be used: %2</source>
        <translation>데이터 파일 &quot;clocks&quot;의 시한 &quot;%1&quot;을(를) 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;.</source>
        <translation>상태 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>it says no state that starts it.</source>
        <translation>시한을 시작하는 상태가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>it needs an id of its own and a name.</source>
        <translation>고유한 id와 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>it needs a length in hours or days, of at most 20 years.</source>
        <translation>시간 또는 일 단위의 길이가 필요하며 최대 20년입니다.</translation>
    </message>
    <message>
        <source>its id is there twice.</source>
        <translation>id가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>곧 만료</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>오늘 만료</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>met</source>
        <translation>지킴</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>늦게 지킴</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Review of the report, 24 hours</source>
        <translation>신고 검토, 24시간</translation>
    </message>
    <message>
        <source>Answer of the recipient, 72 hours</source>
        <translation>수신 기관의 답변, 72시간</translation>
    </message>
    <message>
        <source>Preservation of records, 90 days</source>
        <translation>기록 보존, 90일</translation>
    </message>
    <message>
        <source>Check again after 1 day</source>
        <translation>1일 뒤 다시 확인</translation>
    </message>
    <message>
        <source>Check again after 7 days</source>
        <translation>7일 뒤 다시 확인</translation>
    </message>
    <message>
        <source>Check again after 30 days</source>
        <translation>30일 뒤 다시 확인</translation>
    </message>
</context>
<context>
    <name>ColumnFinding</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>numbers that are names</source>
        <translation>이름인 숫자</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>origins and destinations</source>
        <translation>출발지와 도착지</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Dates are told from the day the file was made, such as &quot;39 days ago&quot;.</source>
        <translation>날짜가 &quot;39 days ago&quot;처럼 파일을 만든 날을 기준으로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Dates are numbers of days, as spreadsheets count them.</source>
        <translation>날짜가 스프레드시트 방식의 일수입니다.</translation>
    </message>
    <message>
        <source>Rows that say the day comes first: %1.</source>
        <translation>일이 먼저 나오는 것으로 보이는 행: %1.</translation>
    </message>
    <message>
        <source>Rows that say the month comes first: %1.</source>
        <translation>월이 먼저 나오는 것으로 보이는 행: %1.</translation>
    </message>
    <message>
        <source>No row says whether the day or the month comes first.</source>
        <translation>일과 월 중 무엇이 먼저인지 알려 주는 행이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could be read in both orders.</source>
        <translation>
            <numerusform>날짜 %n개는 두 순서 모두로 읽을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>money: %1</source>
        <translation>금액: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>서로 다른 값 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>dates, %1 ambiguous</source>
        <translation>날짜, 모호함 %1개</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>며칠 전</translation>
    </message>
    <message>
        <source>spreadsheet dates</source>
        <translation>스프레드시트 날짜</translation>
    </message>
    <message>
        <source>%1, mostly missing</source>
        <translation>%1, 대부분 없음</translation>
    </message>
    <message>
        <source>All cells are empty.</source>
        <translation>모든 셀이 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 cells hold a value.</source>
        <translation>셀 %2개 중 %1개에 값이 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 cells hold a value; of %3 that were looked at, %4 are %5.</source>
        <translation>셀 %2개 중 %1개에 값이 있습니다. 살펴본 %3개 중 %4개의 종류: %5.</translation>
    </message>
    <message>
        <source>Currencies: %1.</source>
        <translation>통화: %1.</translation>
    </message>
    <message>
        <source>Identifiers in the cells: %1.</source>
        <translation>셀의 식별자: %1.</translation>
    </message>
    <message>
        <source>They stay text, with all their digits.</source>
        <translation>모든 자릿수를 유지한 텍스트로 남습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>&quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>The most frequent values: %1.</source>
        <translation>가장 많은 값: %1.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are: %2.</source>
        <translation>열 &quot;%1&quot;이(가) 없습니다. 있는 열: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a cell. Name a currency, such as price=cost:USD, or one of: %2.</source>
        <translation>&quot;%1&quot;은(는) 셀의 부분이 아닙니다. price=cost:USD처럼 통화를 쓰거나 다음 중 하나를 쓰십시오: %2.</translation>
    </message>
    <message>
        <source>No date stands in the file&apos;s name, &quot;%1&quot;. Write it, such as seen:=2014-01-31.</source>
        <translation>파일 이름 &quot;%1&quot;에 날짜가 없습니다. seen:=2014-01-31처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write a year, a month or a day, such as seen:=2014-01-31.</source>
        <translation>&quot;%1&quot;은(는) 날짜가 아닙니다. seen:=2014-01-31처럼 연도, 월 또는 날짜를 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Use a code of three to five letters, such as currency:=USD.</source>
        <translation>&quot;%1&quot;은(는) 통화가 아닙니다. currency:=USD처럼 3~5글자의 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same for every row; a constant is taken for market, seen and currency. Name a column instead, as in %1=column.</source>
        <translation>&quot;%1&quot;은(는) 모든 행에서 같을 수 없습니다. 상수는 market, seen, currency에만 쓸 수 있습니다. 대신 %1=column처럼 열을 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to read a column. There are: %2.</source>
        <translation>&quot;%1&quot;은(는) 열을 읽는 방법이 아닙니다. 있는 방법: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what feeds which field. Write field=column, such as seller=vendor; the fields are: %2. The columns are: %3.</source>
        <translation>&quot;%1&quot;은(는) 무엇이 어느 필드를 채우는지 말하지 않습니다. seller=vendor처럼 field=column으로 쓰십시오. 필드: %2. 열: %3.</translation>
    </message>
    <message>
        <source>The meaning of the source&apos;s columns is described in a way this version does not know. Open the case with a newer version.</source>
        <translation>원본 자료의 열의 뜻이 이 버전이 모르는 방식으로 적혀 있습니다. 더 새로운 버전으로 사건을 여십시오.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, of both in the cell</source>
        <translation>%1, 셀에 있는 둘 중</translation>
    </message>
    <message>
        <source>%1, the name before sales and rating</source>
        <translation>%1, 판매 수와 평점 앞의 이름</translation>
    </message>
    <message>
        <source>%1, sales and rating</source>
        <translation>%1, 판매 수와 평점</translation>
    </message>
    <message>
        <source>%1, with the column&apos;s name</source>
        <translation>%1, 열 이름 포함</translation>
    </message>
    <message>
        <source>%1, the year</source>
        <translation>%1, 연도</translation>
    </message>
    <message>
        <source>%1, the fiscal year</source>
        <translation>%1, 회계 연도</translation>
    </message>
    <message>
        <source>%1, the month</source>
        <translation>%1, 월</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>찾은 대로</translation>
    </message>
    <message>
        <source>Text as it stands</source>
        <translation>있는 그대로의 텍스트</translation>
    </message>
    <message>
        <source>Dates, day first</source>
        <translation>날짜, 일 먼저</translation>
    </message>
    <message>
        <source>Dates, month first</source>
        <translation>날짜, 월 먼저</translation>
    </message>
    <message>
        <source>Spreadsheet dates from 1900</source>
        <translation>1900년 기준 스프레드시트 날짜</translation>
    </message>
    <message>
        <source>Spreadsheet dates from 1904</source>
        <translation>1904년 기준 스프레드시트 날짜</translation>
    </message>
    <message>
        <source>Amounts, decimal comma</source>
        <translation>금액, 소수점 쉼표</translation>
    </message>
    <message>
        <source>Amounts, decimal dot</source>
        <translation>금액, 소수점 마침표</translation>
    </message>
</context>
<context>
    <name>Communities</name>
    <message>
        <source>The communities of the graph could not be worked out. Choose a smaller part of it.</source>
        <translation>그래프의 커뮤니티를 계산할 수 없습니다. 더 작은 부분을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>There</source>
        <translation>그쪽</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>Added Here</source>
        <translation>여기에 추가됨</translation>
    </message>
    <message>
        <source>Missing Here</source>
        <translation>여기에 없음</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>한쪽만</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>분석관</translation>
    </message>
    <message>
        <source>What Was Done</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>there</source>
        <translation>그쪽</translation>
    </message>
    <message>
        <source>here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>The histories have nothing in common: these are two cases.</source>
        <translation>이력에 공통된 것이 없습니다. 서로 다른 두 사건입니다.</translation>
    </message>
    <message>
        <source>Forked: both begin with the same %1 entries, then %2 are only there and %3 only here.</source>
        <translation>갈라짐: 둘 다 같은 항목 %1개로 시작하고, 그 뒤 %2개는 그쪽에만, %3개는 여기에만 있습니다.</translation>
    </message>
    <message>
        <source>Both histories are the same %1 entries.</source>
        <translation>두 이력은 같은 항목 %1개입니다.</translation>
    </message>
    <message>
        <source>Both begin with the same %1 entries; %2 more are only there and %3 only here.</source>
        <translation>둘 다 같은 항목 %1개로 시작합니다. 그 밖에 %2개는 그쪽에만, %3개는 여기에만 있습니다.</translation>
    </message>
    <message>
        <source>This case was merged into the other one, which keeps its history.</source>
        <translation>이 사건은 다른 사건에 병합되었고, 그 사건이 이력을 보관합니다.</translation>
    </message>
    <message>
        <source>The other case was merged into this one, which keeps its history.</source>
        <translation>다른 사건이 이 사건에 병합되었고, 이 사건이 이력을 보관합니다.</translation>
    </message>
    <message>
        <source>Of those that only one has, the first %1 of each are told.</source>
        <translation>한쪽에만 있는 항목은 각각 처음 %1개를 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The case is busy with another change. Wait for it to end, then try again.</source>
        <translation>사건이 다른 변경을 처리하고 있습니다. 끝날 때까지 기다린 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>디스크가 가득 찼습니다. 아무것도 바뀌지 않았습니다. 공간을 비우고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The case is open for reading only. Save a copy of it and work in the copy.</source>
        <translation>사건이 읽기 전용으로 열려 있습니다. 사본을 저장하고 사본에서 작업하십시오.</translation>
    </message>
    <message>
        <source>The case file is damaged. Work with a backup copy, and keep this file for examination.</source>
        <translation>사건 파일이 손상되었습니다. 백업 사본으로 작업하고, 이 파일은 조사를 위해 보관하십시오.</translation>
    </message>
    <message>
        <source>The file is not an Interdict case.</source>
        <translation>이 파일은 Interdict 사건이 아닙니다.</translation>
    </message>
    <message>
        <source>The case file could not be used: %1.</source>
        <translation>사건 파일을 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened. Check that it exists and that you may use its folder.</source>
        <translation>&quot;%1&quot;을(를) 열 수 없습니다. 파일이 있는지, 그 폴더를 쓸 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The case holds nothing of that kind.</source>
        <translation>사건에 그런 종류의 것이 없습니다.</translation>
    </message>
    <message>
        <source>Copying the case</source>
        <translation>사건을 복사하는 중</translation>
    </message>
    <message>
        <source>A part of &quot;%1&quot; lies in the log beside it, which cannot be read in a folder that cannot be written. Copy both into another folder, and open the case there.</source>
        <translation>&quot;%1&quot;의 일부가 그 옆의 로그에 있으며, 쓸 수 없는 폴더에서는 읽을 수 없습니다. 둘 다 다른 폴더로 복사한 뒤 그곳에서 사건을 여십시오.</translation>
    </message>
</context>
<context>
    <name>DeaRegistration</name>
    <message>
        <source>&quot;%1&quot; is no DEA registration. Write its two letters and seven digits, like AB1234563.</source>
        <translation>&quot;%1&quot;은(는) DEA 등록 번호가 아닙니다. AB1234563처럼 글자 두 개와 숫자 일곱 개로 쓰십시오.</translation>
    </message>
    <message>
        <source>The check digit of the DEA registration &quot;%1&quot; is wrong. Compare it with its source.</source>
        <translation>DEA 등록 번호 &quot;%1&quot;의 검사 숫자가 틀립니다. 원본 자료와 비교하십시오.</translation>
    </message>
    <message>
        <source>practitioner, hospital or pharmacy</source>
        <translation>의사, 병원 또는 약국</translation>
    </message>
    <message>
        <source>mid-level practitioner</source>
        <translation>중간급 의료인</translation>
    </message>
    <message>
        <source>manufacturer, distributor or researcher</source>
        <translation>제조자, 유통업자 또는 연구자</translation>
    </message>
    <message>
        <source>another registrant</source>
        <translation>그 밖의 등록자</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Drafted referral %1.</source>
        <translation>의뢰 %1의 초안을 만들었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n referral(s), %1 to %2.</source>
        <translation>
            <numerusform>의뢰 초안 %n건을 만들었습니다(%1~%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral %1 became &quot;%2&quot; on %3.</source>
        <translation>의뢰 %1이(가) %3에 &quot;%2&quot; 상태가 되었습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Referral %1 has no such item.</source>
        <translation>의뢰 %1에 그런 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Referral %1 was not sent yet, so nothing seen is an outcome of it. Send it first.</source>
        <translation>의뢰 %1은(는) 아직 보내지 않았으므로, 관찰된 것이 그 결과가 될 수 없습니다. 먼저 보내십시오.</translation>
    </message>
    <message>
        <source>An outcome is seen from %1 on, when the referral was sent, and by today (%2); %3 is not between them.</source>
        <translation>결과는 의뢰를 보낸 %1부터 오늘(%2)까지 관찰됩니다. %3은(는) 그 사이가 아닙니다.</translation>
    </message>
    <message>
        <source>Of referral %1, &quot;%2&quot; was seen on %3: %4.</source>
        <translation>의뢰 %1에서 &quot;%2&quot;이(가) %3에 관찰되었습니다: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Of referral %1, %n item(s) were seen on %2: %3.</source>
        <translation>
            <numerusform>의뢰 %1에서 항목 %n개가 %2에 관찰되었습니다: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of referral %1, %n item(s) were seen again.</source>
        <translation>
            <numerusform>의뢰 %1에서 항목 %n개가 다시 관찰되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The referral has re-appeared.</source>
        <translation>%1 의뢰한 것이 다시 나타났습니다.</translation>
    </message>
    <message>
        <source>Between 1 and %L1 referrals can be drafted at once.</source>
        <translation>한 번에 의뢰 초안을 1~%L1건 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Referral %1 is &quot;%2&quot;; only a draft can be changed. Make it a draft again first.</source>
        <translation>의뢰 %1은(는) &quot;%2&quot; 상태입니다. 초안만 바꿀 수 있습니다. 먼저 다시 초안으로 만드십시오.</translation>
    </message>
    <message>
        <source>Changed the draft of referral %1.</source>
        <translation>의뢰 %1의 초안을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>No referral was chosen.</source>
        <translation>의뢰를 고르지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) became &quot;%1&quot; on %2.</source>
        <translation>
            <numerusform>의뢰 %n건이 %2에 &quot;%1&quot; 상태가 되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was seen that could be recorded.</source>
        <translation>기록할 수 있는 것이 관찰되지 않았습니다.</translation>
    </message>
    <message>
        <source>No packet &quot;%1&quot; was built from this case.</source>
        <translation>이 사건에서 만든 의뢰 패킷 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Packet %1 belongs to the referral %2 already.</source>
        <translation>의뢰 패킷 %1은(는) 이미 의뢰 %2에 속합니다.</translation>
    </message>
    <message>
        <source>Packet %1 is of referral %2.</source>
        <translation>의뢰 패킷 %1은(는) 의뢰 %2의 것입니다.</translation>
    </message>
    <message>
        <source>There is no clock &quot;%1&quot; that can be renewed; there is %2.</source>
        <translation>갱신할 수 있는 시한 &quot;%1&quot;이(가) 없습니다. 있는 시한: %2.</translation>
    </message>
    <message>
        <source>There is no clock &quot;%1&quot;; there is %2.</source>
        <translation>시한 &quot;%1&quot;이(가) 없습니다. 있는 시한: %2.</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; of referral %2 does not run.</source>
        <translation>의뢰 %2의 시한 &quot;%1&quot;은(는) 진행 중이 아닙니다.</translation>
    </message>
    <message>
        <source>Give the day on which it was renewed, from %1 to today.</source>
        <translation>갱신한 날을 %1부터 오늘까지에서 쓰십시오.</translation>
    </message>
    <message>
        <source>Renewed the clock &quot;%1&quot; of referral %2 on %3.</source>
        <translation>의뢰 %2의 시한 &quot;%1&quot;을(를) %3에 갱신했습니다.</translation>
    </message>
    <message>
        <source>A date of its own needs the date, and a note that says with whom it was agreed.</source>
        <translation>따로 정한 날짜에는 그 날짜와, 누구와 합의했는지 적은 메모가 필요합니다.</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; of referral %2 runs until %3: %4</source>
        <translation>의뢰 %2의 시한 &quot;%1&quot;은(는) %3까지입니다: %4</translation>
    </message>
    <message numerus="yes">
        <source>Answer to the warning letter, %n working day(s)</source>
        <translation>
            <numerusform>경고 서한에 대한 답변, %n영업일</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning letter</source>
        <translation>경고 서한</translation>
    </message>
    <message>
        <source>Addressee: %1
Received: %2
Calendar: %3</source>
        <translation>받는 사람: %1
수령: %2
달력: %3</translation>
    </message>
    <message>
        <source>Referral: %1
Recipient: %2
Started: %3 UTC
Rule: %4</source>
        <translation>의뢰: %1
수신 기관: %2
시작: %3 UTC
규칙: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>The case has no entity #%1 to refer.</source>
        <translation>사건에 의뢰할 개체 #%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The case has no listing #%1 to refer.</source>
        <translation>사건에 의뢰할 판매글 #%1이(가) 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kind of recipient &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;이라는 수신 기관 종류는 없습니다.</translation>
    </message>
    <message>
        <source>A referral needs a recipient. Name who can act.</source>
        <translation>의뢰에는 수신 기관이 필요합니다. 조치할 수 있는 곳을 지정하십시오.</translation>
    </message>
    <message>
        <source>A referral to &quot;%1&quot; needs something to refer. Choose the entities or listings it is about.</source>
        <translation>&quot;%1&quot;에 대한 의뢰에는 의뢰할 것이 필요합니다. 대상 개체나 판매글을 고르십시오.</translation>
    </message>
    <message>
        <source>%L1 items are too many for one referral; at most %L2 fit. Make several of them.</source>
        <translation>항목 %L1개는 의뢰 하나에 너무 많습니다. 최대 %L2개까지 됩니다. 여러 건으로 나누십시오.</translation>
    </message>
    <message>
        <source>The details of a referral are no JSON object.</source>
        <translation>의뢰의 세부 정보가 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The registration of &quot;%1&quot; in record %2 has the status &quot;%3&quot;, not &quot;%4&quot;. Choose the outcome that it shows.</source>
        <translation>레코드 %2에 있는 &quot;%1&quot;의 등록 상태는 &quot;%4&quot;이(가) 아니라 &quot;%3&quot;입니다. 레코드가 보여 주는 결과를 고르십시오.</translation>
    </message>
    <message>
        <source>Name a record or an evidence file, not both.</source>
        <translation>레코드와 증거 파일 중 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>The case has no record %1. Name one that it has.</source>
        <translation>사건에 레코드 %1이(가) 없습니다. 있는 것을 지정하십시오.</translation>
    </message>
    <message>
        <source>The case has no file #%1. Import it first.</source>
        <translation>사건에 파일 #%1이(가) 없습니다. 먼저 가져오십시오.</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was withdrawn, so it shows nothing. Restore it, or name another file.</source>
        <translation>&quot;%1&quot;의 가져오기가 철회되어 아무것도 보여 주지 않습니다. 복원하거나 다른 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Record %1 does not show &quot;%2&quot;. Name the record that does, item by item.</source>
        <translation>레코드 %1은(는) &quot;%2&quot;을(를) 보여 주지 않습니다. 보여 주는 레코드를 항목별로 지정하십시오.</translation>
    </message>
    <message>
        <source>No record of file #%1 shows &quot;%2&quot;. Name the file that does, item by item.</source>
        <translation>파일 #%1의 어느 레코드도 &quot;%2&quot;을(를) 보여 주지 않습니다. 보여 주는 파일을 항목별로 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 to &quot;%2&quot;</source>
        <translation>%1(&quot;%2&quot;)</translation>
    </message>
    <message>
        <source>The docket of this case has no referral %1.</source>
        <translation>이 사건의 의뢰 대장에 의뢰 %1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>&quot;%1&quot; is no domain name. Write it with its ending, such as example.com.</source>
        <translation>&quot;%1&quot;은(는) 도메인 이름이 아닙니다. example.com처럼 끝부분까지 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no onion address, since its length or its checksum is wrong. Copy it again.</source>
        <translation>&quot;%1&quot;은(는) 길이나 체크섬이 틀려 onion 주소가 아닙니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in nothing under which names can be registered. Check how it is written.</source>
        <translation>&quot;%1&quot;의 끝부분은 이름을 등록할 수 있는 것이 아닙니다. 표기를 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of several scripts and looks like &quot;%2&quot;. Do not take the one for the other.</source>
        <translation>&quot;%1&quot;은(는) 여러 문자 체계의 글자를 섞어 &quot;%2&quot;처럼 보입니다. 둘을 혼동하지 마십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of several scripts. Compare it letter by letter with the name it resembles.</source>
        <translation>&quot;%1&quot;은(는) 여러 문자 체계의 글자를 섞어 썼습니다. 닮은 이름과 한 글자씩 비교하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in letters of another script and looks like &quot;%2&quot;. Do not take the one for the other.</source>
        <translation>&quot;%1&quot;은(는) 다른 문자 체계의 글자로 쓰여 &quot;%2&quot;처럼 보입니다. 둘을 혼동하지 마십시오.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Trusted notifier</source>
        <translation>신뢰된 신고자</translation>
    </message>
    <message>
        <source>Made as a trusted notifier under the arrangement with the recipient.</source>
        <translation>수신 기관과의 약정에 따라 신뢰된 신고자로서 요청합니다.</translation>
    </message>
    <message>
        <source>An arrangement between the sending body and the recipient.</source>
        <translation>보내는 기관과 수신 기관 사이의 약정.</translation>
    </message>
    <message>
        <source>Signatory of the Framework to Address Abuse</source>
        <translation>Framework to Address Abuse 서명 기관</translation>
    </message>
    <message>
        <source>Specific and credible notice of illegal distribution of opioids online, under the Framework to Address Abuse.</source>
        <translation>Framework to Address Abuse에 따른, 온라인 오피오이드 불법 유통에 대한 구체적이고 신빙성 있는 통지.</translation>
    </message>
    <message>
        <source>The recipient has signed the Framework; the offer is of opioids; the notice is specific and credible.</source>
        <translation>수신 기관이 Framework에 서명했고, 오피오이드를 판매 제시하며, 통지가 구체적이고 신빙성이 있음.</translation>
    </message>
    <message>
        <source>Registry&apos;s policy</source>
        <translation>레지스트리의 정책</translation>
    </message>
    <message>
        <source>Made under the registry&apos;s own policy on abuse.</source>
        <translation>레지스트리 자체의 악용 정책에 따라 요청합니다.</translation>
    </message>
    <message>
        <source>The clause of the policy.</source>
        <translation>정책의 해당 조항.</translation>
    </message>
    <message>
        <source>Registrar&apos;s terms</source>
        <translation>등록대행자의 약관</translation>
    </message>
    <message>
        <source>Made under the terms of registration that the registrant agreed to.</source>
        <translation>등록자가 동의한 등록 약관에 따라 요청합니다.</translation>
    </message>
    <message>
        <source>The clause of the terms that the use of the domain breaks.</source>
        <translation>도메인의 사용이 위반하는 약관 조항.</translation>
    </message>
    <message>
        <source>RAA contact for law enforcement</source>
        <translation>RAA의 법 집행 기관용 연락처</translation>
    </message>
    <message>
        <source>Made to the registrar&apos;s contact for law enforcement, RAA section 3.18.2, which reviews in 24 hours.</source>
        <translation>24시간 안에 검토하는 RAA 3.18.2절의 법 집행 기관용 등록대행자 연락처로 요청합니다.</translation>
    </message>
    <message>
        <source>The sending body is law enforcement, consumer protection or a similar body of the jurisdiction where the registrar is established.</source>
        <translation>보내는 기관이 등록대행자가 설립된 관할의 법 집행 기관, 소비자 보호 기관 또는 이와 비슷한 기관임.</translation>
    </message>
    <message>
        <source>Provider&apos;s terms</source>
        <translation>제공업체의 약관</translation>
    </message>
    <message>
        <source>Made under the provider&apos;s terms of service.</source>
        <translation>제공업체의 서비스 약관에 따라 요청합니다.</translation>
    </message>
    <message>
        <source>The clause of the terms that the content breaks.</source>
        <translation>콘텐츠가 위반하는 약관 조항.</translation>
    </message>
    <message>
        <source>Platform&apos;s policy on restricted items</source>
        <translation>제한 품목에 대한 플랫폼 정책</translation>
    </message>
    <message>
        <source>Made under the platform&apos;s policy on prohibited and restricted items.</source>
        <translation>금지 및 제한 품목에 대한 플랫폼의 정책에 따라 요청합니다.</translation>
    </message>
    <message>
        <source>The clause of the policy that the listings break.</source>
        <translation>판매글이 위반하는 정책 조항.</translation>
    </message>
    <message>
        <source>Reporting duty of a regulated person</source>
        <translation>규제 대상자의 보고 의무</translation>
    </message>
    <message>
        <source>Reminds of the duties of a regulated person under 21 CFR Part 1310.</source>
        <translation>21 CFR Part 1310에 따른 규제 대상자의 의무를 상기시킵니다.</translation>
    </message>
    <message>
        <source>The goods are tableting or encapsulating machines, and the recipient is a party to the transaction.</source>
        <translation>물품이 타정기 또는 캡슐 충전기이고, 수신 기관이 거래의 당사자임.</translation>
    </message>
    <message>
        <source>Card network&apos;s rules</source>
        <translation>카드 네트워크의 규칙</translation>
    </message>
    <message>
        <source>Made under the network&apos;s rules on illegal and brand-damaging transactions.</source>
        <translation>불법 거래 및 브랜드 훼손 거래에 대한 네트워크의 규칙에 따라 요청합니다.</translation>
    </message>
    <message>
        <source>The merchant&apos;s descriptor, date and amount of a transaction.</source>
        <translation>가맹점 표시명, 거래 날짜와 금액.</translation>
    </message>
    <message>
        <source>Contact for law enforcement</source>
        <translation>법 집행 기관용 연락처</translation>
    </message>
    <message>
        <source>Made through the recipient&apos;s contact for law enforcement.</source>
        <translation>수신 기관의 법 집행 기관용 연락처를 통해 요청합니다.</translation>
    </message>
    <message>
        <source>An official e-mail address, a badge number and a case number.</source>
        <translation>공식 이메일 주소, 배지 번호, 사건 번호.</translation>
    </message>
    <message>
        <source>Preservation request</source>
        <translation>보존 요청</translation>
    </message>
    <message>
        <source>Request to preserve records for 90 days, which can be renewed for 90 days.</source>
        <translation>기록을 90일 동안 보존하도록 요청하며, 90일 더 갱신할 수 있습니다.</translation>
    </message>
    <message>
        <source>A governmental body; renew before the 90 days end.</source>
        <translation>정부 기관. 90일이 끝나기 전에 갱신할 것.</translation>
    </message>
    <message>
        <source>Carrier&apos;s terms</source>
        <translation>운송사의 약관</translation>
    </message>
    <message>
        <source>Made under the carrier&apos;s conditions of carriage on prohibited goods.</source>
        <translation>금지 물품에 대한 운송사의 운송 약관에 따라 요청합니다.</translation>
    </message>
    <message>
        <source>The clause of the conditions.</source>
        <translation>약관의 해당 조항.</translation>
    </message>
    <message>
        <source>Postal inspection or customs</source>
        <translation>우편 검사 기관 또는 세관</translation>
    </message>
    <message>
        <source>Made through the postal inspection service or customs, who may open what is sealed.</source>
        <translation>봉인된 것을 열 수 있는 우편 검사 기관 또는 세관을 통해 요청합니다.</translation>
    </message>
    <message>
        <source>A body with authority over mail; for sealed letter mail a warrant.</source>
        <translation>우편물에 대한 권한이 있는 기관. 봉인된 편지에는 영장.</translation>
    </message>
    <message>
        <source>Emergency disclosure</source>
        <translation>긴급 정보 제공</translation>
    </message>
    <message>
        <source>Emergency request: danger of death or serious injury.</source>
        <translation>긴급 요청: 사망 또는 중상의 위험.</translation>
    </message>
    <message>
        <source>Facts that show the danger.</source>
        <translation>위험을 보여 주는 사실.</translation>
    </message>
    <message>
        <source>Subpoena or production order</source>
        <translation>소환장 또는 제출 명령</translation>
    </message>
    <message>
        <source>Compelled by the subpoena or production order named below.</source>
        <translation>아래에 적힌 소환장 또는 제출 명령에 따라 강제됩니다.</translation>
    </message>
    <message>
        <source>The instrument and its number.</source>
        <translation>문서와 그 번호.</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>법원 명령</translation>
    </message>
    <message>
        <source>Compelled by the court order named below.</source>
        <translation>아래에 적힌 법원 명령에 따라 강제됩니다.</translation>
    </message>
    <message>
        <source>The order, its number and the court.</source>
        <translation>명령, 그 번호와 법원.</translation>
    </message>
    <message>
        <source>Warning letter of an agency</source>
        <translation>기관의 경고 서한</translation>
    </message>
    <message>
        <source>Notice to the operator of the sites, before anybody else is asked.</source>
        <translation>다른 곳에 요청하기 전에 사이트 운영자에게 하는 통지.</translation>
    </message>
    <message>
        <source>The agency&apos;s authority over the offers.</source>
        <translation>판매 제시에 대한 기관의 권한.</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Byte Offset</source>
        <translation>바이트 위치</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>추가 가격</translation>
    </message>
    <message>
        <source>Date Seen</source>
        <translation>관찰 날짜</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>도착지</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Identifiers Found</source>
        <translation>찾은 식별자</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>&quot;%1&quot; is no e-mail address. Write it in the form name@example.com.</source>
        <translation>&quot;%1&quot;은(는) 이메일 주소가 아닙니다. name@example.com 형식으로 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>EntityActions</name>
    <message>
        <source>Add Note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>What should be remembered about &quot;%1&quot;?</source>
        <translation>&quot;%1&quot;에 대해 무엇을 기억해야 합니까?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>The name shown for &quot;%1&quot;. The text as found in the records stays.</source>
        <translation>&quot;%1&quot;에 표시할 이름. 레코드에 있는 텍스트는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Judge the Same</source>
        <translation>동일로 판정</translation>
    </message>
    <message>
        <source>Judge Not the Same</source>
        <translation>다름으로 판정</translation>
    </message>
    <message>
        <source>What shows that &quot;%1&quot; and &quot;%2&quot; are the same? They are shown as one then; nothing of them changes, and the judgement can be taken back.</source>
        <translation>&quot;%1&quot;와(과) &quot;%2&quot;이(가) 동일하다는 것을 무엇이 보여 줍니까? 그러면 하나로 표시되지만 내용은 바뀌지 않으며, 판정은 철회할 수 있습니다.</translation>
    </message>
    <message>
        <source>What shows that &quot;%1&quot; and &quot;%2&quot; are not the same? They will not be suggested again.</source>
        <translation>&quot;%1&quot;와(과) &quot;%2&quot;이(가) 동일하지 않다는 것을 무엇이 보여 줍니까? 다시 제안되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>EntityKind</name>
    <message>
        <source>listing</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>other node</source>
        <translation>기타 노드</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>other nodes</source>
        <translation>기타 노드</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>sellers</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>배송물</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>배송물</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>wallets</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>PGP key</source>
        <translation>PGP 키</translation>
    </message>
    <message>
        <source>PGP keys</source>
        <translation>PGP 키</translation>
    </message>
    <message>
        <source>messaging handle</source>
        <translation>메신저 계정명</translation>
    </message>
    <message>
        <source>messaging handles</source>
        <translation>메신저 계정명</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>substance</source>
        <translation>물질</translation>
    </message>
    <message>
        <source>substances</source>
        <translation>물질</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>장비</translation>
    </message>
    <message>
        <source>place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>조직</translation>
    </message>
</context>
<context>
    <name>EntityQueries</name>
    <message>
        <source>The case has no link %1.</source>
        <translation>사건에 연결 %1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>EntitySearch</name>
    <message>
        <source>The case has no entity &quot;%1&quot;.</source>
        <translation>사건에 개체 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The case has nothing named &quot;%1&quot;. &quot;find&quot; shows what comes near.</source>
        <translation>사건에 이름이 &quot;%1&quot;인 것이 없습니다. &quot;find&quot;로 비슷한 것을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several entities: %2. Name one of them by its number.</source>
        <translation>&quot;%1&quot;에 맞는 개체가 여러 개입니다: %2. 번호로 하나를 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>작업을 취소했습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>저장한 웹 페이지</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>이메일</translation>
    </message>
</context>
<context>
    <name>FactMarking</name>
    <message>
        <source>The listing to mark is not in the case.</source>
        <translation>등급을 정할 판매글이 사건에 없습니다.</translation>
    </message>
    <message>
        <source>listing &quot;%1&quot;</source>
        <translation>판매글 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>source &quot;%1&quot;</source>
        <translation>원본 자료 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Marked %1 as %2.</source>
        <translation>%1의 공유 등급을 %2(으)로 정했습니다.</translation>
    </message>
    <message>
        <source>Took the marking of %1 back.</source>
        <translation>%1의 공유 등급을 취소했습니다.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a fact is TLP:RED</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The packet is %1 and may not hold what is marked above that. Leave it out, raise the packet&apos;s marking, or mark the fact anew:%2</source>
        <translation>의뢰 패킷의 공유 등급은 %1이며, 그보다 높은 등급의 것은 담을 수 없습니다. 그것을 빼거나, 의뢰 패킷의 공유 등급을 올리거나, 그 사실의 등급을 다시 정하십시오:%2</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column of a table and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message numerus="yes">
        <source>%n points.</source>
        <translation>
            <numerusform>점 %n개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>행 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest: %1, %2.</source>
        <translation>가장 긴 것: %1, %2.</translation>
    </message>
    <message>
        <source>The highest: %1, %2.</source>
        <translation>가장 높은 것: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>기타 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>No listings.</source>
        <translation>판매글이 없습니다.</translation>
    </message>
    <message>
        <source>No sighting has a day. Map the column of dates when importing to see them over time.</source>
        <translation>날짜가 있는 관찰이 없습니다. 시간에 따라 보려면 가져올 때 날짜 열을 지정하십시오.</translation>
    </message>
    <message>
        <source>Without a day and not shown: %1.</source>
        <translation>날짜가 없어 표시되지 않음: %1.</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>관찰 횟수</translation>
    </message>
    <message>
        <source>Listings: %1, seen %2 times from %3 to %4.</source>
        <translation>판매글: %1개, %3부터 %4까지 %2회 관찰됨.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>First Seen Then</source>
        <translation>그때 처음 관찰됨</translation>
    </message>
    <message>
        <source>No listing names a seller.</source>
        <translation>판매자를 밝힌 판매글이 없습니다.</translation>
    </message>
    <message>
        <source>Sellers: %1, seen from %2 to %3; each counts once in a bar.</source>
        <translation>판매자: %1명, %2부터 %3까지 관찰됨. 막대 하나에서 각각 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>Sightings without a day, left out: %1.</source>
        <translation>날짜가 없어 제외된 관찰: %1.</translation>
    </message>
    <message>
        <source>No sighting of a seller has a day. Map the column of dates when importing.</source>
        <translation>판매자의 관찰 중 날짜가 있는 것이 없습니다. 가져올 때 날짜 열을 지정하십시오.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>First Seen</source>
        <translation>첫 관찰</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>마지막 관찰</translation>
    </message>
    <message>
        <source>Days Between</source>
        <translation>사이의 일수</translation>
    </message>
    <message>
        <source>Days Seen</source>
        <translation>관찰 날짜</translation>
    </message>
    <message>
        <source>Sellers: %1, from the first to the last day on which a listing of theirs was seen; the longest first.</source>
        <translation>판매자: %1명, 판매글이 관찰된 첫날부터 마지막 날까지. 긴 순서로 표시합니다.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>There so Long</source>
        <translation>그 기간까지 남음</translation>
    </message>
    <message>
        <source>Then Gone</source>
        <translation>그때 사라짐</translation>
    </message>
    <message>
        <source>Share Still There</source>
        <translation>아직 남아 있는 비율</translation>
    </message>
    <message>
        <source>More than half of the sellers stayed.</source>
        <translation>판매자의 절반 넘게 남아 있었습니다.</translation>
    </message>
    <message>
        <source>More than half of the listings stayed.</source>
        <translation>판매글의 절반 넘게 남아 있었습니다.</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Last Seen Before</source>
        <translation>이전 마지막 관찰</translation>
    </message>
    <message>
        <source>Seen Again</source>
        <translation>다시 관찰됨</translation>
    </message>
    <message>
        <source>Days Away</source>
        <translation>부재 일수</translation>
    </message>
    <message>
        <source>A gap counts only where something else of the market was seen within it.</source>
        <translation>공백은 그 기간에 같은 마켓의 다른 것이 관찰된 경우에만 셉니다.</translation>
    </message>
    <message>
        <source>None came back.</source>
        <translation>돌아온 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>judged the same</source>
        <translation>동일하다고 판단됨</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>Last Seen There</source>
        <translation>그곳에서 마지막 관찰</translation>
    </message>
    <message>
        <source>Last Day of the Market</source>
        <translation>마켓의 마지막 날</translation>
    </message>
    <message>
        <source>Seller Afterwards</source>
        <translation>이후 판매자</translation>
    </message>
    <message>
        <source>Market Afterwards</source>
        <translation>이후 마켓</translation>
    </message>
    <message>
        <source>First Seen There</source>
        <translation>그곳에서 처음 관찰</translation>
    </message>
    <message>
        <source>Days After Closing</source>
        <translation>폐쇄 후 일수</translation>
    </message>
    <message>
        <source>Why the Same</source>
        <translation>동일하다고 본 이유</translation>
    </message>
    <message>
        <source>Accounts that began on another market after the last day of the first one: %1, of %2 sellers on %3 markets.</source>
        <translation>첫 마켓의 마지막 날 이후 다른 마켓에서 시작한 계정: %1개(마켓 %3곳의 판매자 %2명 중).</translation>
    </message>
    <message>
        <source>None moved.</source>
        <translation>옮겨 간 판매자가 없습니다.</translation>
    </message>
    <message>
        <source>no currency stated</source>
        <translation>통화 표시 없음</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>A currency, and gram, piece or millilitre</extracomment>
        <translation>%2당 %1</translation>
    </message>
    <message>
        <source>Lower Quartile (%1)</source>
        <translation>하위 사분위수(%1)</translation>
    </message>
    <message>
        <source>Median (%1)</source>
        <translation>중앙값(%1)</translation>
    </message>
    <message>
        <source>Upper Quartile (%1)</source>
        <translation>상위 사분위수(%1)</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>물질</translation>
    </message>
    <message>
        <source>No listing tells the price of an amount of one substance.</source>
        <translation>한 가지 물질의 일정량에 대한 가격을 밝힌 판매글이 없습니다.</translation>
    </message>
    <message>
        <source>Prices as asked, whatever the amount (%1)</source>
        <translation>양과 관계없이 제시된 그대로의 가격(%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A substance, and &quot;USD per gram&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Prices as asked say little of amounts that differ.</source>
        <translation>양이 서로 다르면 제시된 가격만으로는 알 수 있는 것이 적습니다.</translation>
    </message>
    <message>
        <source>No sighting with a day has such a price.</source>
        <translation>날짜가 있는 관찰 중 이런 가격이 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Median and middle half</source>
        <translation>중앙값과 중간 절반</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Prices: %1, from %2 to %3, each sighting&apos;s own.</source>
        <translation>가격: %1개, %2부터 %3까지, 각 관찰 당시의 가격.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <translation>이상(%1)</translation>
    </message>
    <message>
        <source>Under (%1)</source>
        <translation>미만(%1)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>No listing has a price.</source>
        <translation>가격이 있는 판매글이 없습니다.</translation>
    </message>
    <message>
        <source>Listings with a price in %1: %2 of %3, by the price last seen.</source>
        <translation>%1 가격이 있는 판매글: %3개 중 %2개, 마지막으로 관찰된 가격 기준.</translation>
    </message>
    <message>
        <source>Without a price: %1.</source>
        <translation>가격 없음: %1.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>범주 없음</translation>
    </message>
    <message>
        <source>Listings: %1, by the first part of their category.</source>
        <translation>판매글: %1개, 범주의 첫 부분 기준.</translation>
    </message>
    <message>
        <source>No listing has a category.</source>
        <translation>범주가 있는 판매글이 없습니다.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>words not known</source>
        <translation>알 수 없는 단어</translation>
    </message>
    <message>
        <source>From</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Listings: %1. One that names several places counts for each pair of them.</source>
        <translation>판매글: %1개. 여러 장소를 밝힌 판매글은 각 장소 쌍마다 셉니다.</translation>
    </message>
    <message>
        <source>Left out, since they name neither place: %1.</source>
        <translation>두 장소 중 어느 것도 밝히지 않아 제외됨: %1.</translation>
    </message>
    <message>
        <source>No listing says where it ships from or to.</source>
        <translation>발송지나 배송지를 밝힌 판매글이 없습니다.</translation>
    </message>
    <message>
        <source>Listings that name no seller: %1.</source>
        <translation>판매자를 밝히지 않은 판매글: %1.</translation>
    </message>
    <message>
        <source>The %1 with the most listings, of %2 sellers with listings.</source>
        <translation>판매글이 있는 판매자 %2명 중 판매글이 가장 많은 %1명.</translation>
    </message>
    <message>
        <source>Sellers with listings: %1.</source>
        <translation>판매글이 있는 판매자: %1.</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>Listings of the Seller</source>
        <translation>판매자의 판매글 수</translation>
    </message>
    <message>
        <source>Their Listings</source>
        <translation>해당 판매글</translation>
    </message>
    <message>
        <source>Sellers: %1, by how many listings each has in the whole case.</source>
        <translation>판매자: %1명, 사건 전체에서 각자의 판매글 수 기준.</translation>
    </message>
    <message>
        <source>No market</source>
        <translation>마켓 없음</translation>
    </message>
    <message>
        <source>Listings over Time</source>
        <translation>시간에 따른 판매글</translation>
    </message>
    <message>
        <source>How many listings were seen on each day, in each week or month.</source>
        <translation>매일, 매주 또는 매월 관찰된 판매글 수.</translation>
    </message>
    <message>
        <source>Sellers over Time</source>
        <translation>시간에 따른 판매자</translation>
    </message>
    <message>
        <source>How many sellers had a listing that was seen then.</source>
        <translation>그때 판매글이 관찰된 판매자 수.</translation>
    </message>
    <message>
        <source>Prices over Time</source>
        <translation>시간에 따른 가격</translation>
    </message>
    <message>
        <source>The median price and the middle half of prices, for one substance at a time.</source>
        <translation>한 번에 한 물질씩, 가격의 중앙값과 중간 절반.</translation>
    </message>
    <message>
        <source>Price per Unit by Substance</source>
        <translation>물질별 단위 가격</translation>
    </message>
    <message>
        <source>What a gram, a piece or a millilitre costs: the median and the middle half.</source>
        <translation>1그램, 1개 또는 1밀리리터의 가격: 중앙값과 중간 절반.</translation>
    </message>
    <message>
        <source>Asking Prices</source>
        <translation>제시 가격</translation>
    </message>
    <message>
        <source>How many listings ask how much, whatever the amount offered.</source>
        <translation>제공하는 양과 관계없이, 제시 가격별 판매글 수.</translation>
    </message>
    <message>
        <source>Listings by Category</source>
        <translation>분류별 판매글</translation>
    </message>
    <message>
        <source>Listings by the first part of their category.</source>
        <translation>범주의 첫 부분별 판매글.</translation>
    </message>
    <message>
        <source>Origin to Destination</source>
        <translation>출발지에서 목적지</translation>
    </message>
    <message>
        <source>Between which places listings ship.</source>
        <translation>판매글이 어느 장소 사이에서 배송하는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Top Sellers</source>
        <translation>상위 판매자</translation>
    </message>
    <message>
        <source>The sellers with the most listings.</source>
        <translation>판매글이 가장 많은 판매자.</translation>
    </message>
    <message>
        <source>Sellers by Activity</source>
        <translation>활동별 판매자</translation>
    </message>
    <message>
        <source>How many sellers have few listings, how many have many.</source>
        <translation>판매글이 적은 판매자와 많은 판매자의 수.</translation>
    </message>
    <message>
        <source>Sellers by Market</source>
        <translation>마켓별 판매자</translation>
    </message>
    <message>
        <source>How many sellers and listings each market has.</source>
        <translation>각 마켓의 판매자 수와 판매글 수.</translation>
    </message>
    <message>
        <source>Life Spans of Sellers</source>
        <translation>판매자의 활동 기간</translation>
    </message>
    <message>
        <source>From when until when each seller was seen.</source>
        <translation>각 판매자가 언제부터 언제까지 관찰되었는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>How Long They Stay</source>
        <translation>머무는 기간</translation>
    </message>
    <message>
        <source>Which share of sellers and listings is still there after so many days.</source>
        <translation>일정 일수 후 아직 남아 있는 판매자와 판매글의 비율.</translation>
    </message>
    <message>
        <source>Gone and Back</source>
        <translation>사라졌다 돌아옴</translation>
    </message>
    <message>
        <source>Sellers or listings that were away for a while and came back.</source>
        <translation>한동안 사라졌다가 돌아온 판매자 또는 판매글.</translation>
    </message>
    <message>
        <source>Moved to Another Market</source>
        <translation>다른 마켓으로 옮김</translation>
    </message>
    <message>
        <source>Sellers that appear on a second market after the first one closed.</source>
        <translation>첫 마켓이 폐쇄된 후 두 번째 마켓에 나타난 판매자.</translation>
    </message>
    <message>
        <source>The numbers hold the first %1 of %2.</source>
        <translation>수치에는 %2개 중 처음 %1개가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Counted are %1 of %2 listings: those with a price whose title names one substance of the lexicons and one amount.</source>
        <translation>판매글 %2개 중 %1개를 셌습니다: 가격이 있고 제목에 어휘집의 물질 하나와 양 하나가 있는 것.</translation>
    </message>
    <message>
        <source>Left out: %1 that name no substance.</source>
        <translation>제외: 물질을 밝히지 않은 것 %1개.</translation>
    </message>
    <message>
        <source>Left out: %1 that name several.</source>
        <translation>제외: 여러 물질을 밝힌 것 %1개.</translation>
    </message>
    <message>
        <source>Left out: %1 without one clear amount of grams, pieces or millilitres.</source>
        <translation>제외: 그램, 개수 또는 밀리리터로 된 명확한 양이 하나로 정해지지 않은 것 %1개.</translation>
    </message>
    <message>
        <source>Left out: %1 without a price.</source>
        <translation>제외: 가격이 없는 것 %1개.</translation>
    </message>
    <message>
        <source>Currencies are kept apart; where a source states several, US dollars count.</source>
        <translation>통화는 따로 구분합니다. 소스가 여러 통화를 밝히면 미국 달러를 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <extracomment>&quot;Sellers&quot; or &quot;Listings&quot;, and for how long</extracomment>
        <translation>
            <numerusform>%1, %Ln일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the listings were gone after %Ln day(s).</source>
        <translation>
            <numerusform>판매글의 절반이 %Ln일 후 사라졌습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the sellers were gone after %Ln day(s).</source>
        <translation>
            <numerusform>판매자의 절반이 %Ln일 후 사라졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days from the first to the last sighting (Kaplan and Meier), of sellers: %1, of listings: %2.</source>
        <translation>첫 관찰부터 마지막 관찰까지의 일수(카플란-마이어). 판매자: %1, 판매글: %2.</translation>
    </message>
    <message numerus="yes">
        <source>What was seen in the last %Ln day(s) of its market counts as still there.</source>
        <translation>
            <numerusform>해당 마켓의 마지막 %Ln일 안에 관찰된 것은 아직 남아 있는 것으로 봅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listings away for at least %Ln day(s) and back: %1 of %2.</source>
        <translation>
            <numerusform>%Ln일 이상 사라졌다가 돌아온 판매글: %2개 중 %1개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sellers away for at least %Ln day(s) and back: %1 of %2.</source>
        <translation>
            <numerusform>%Ln일 이상 사라졌다가 돌아온 판매자: %2명 중 %1명.</numerusform>
        </translation>
    </message>
    <message>
        <source>by way of another account</source>
        <translation>다른 계정을 거쳐</translation>
    </message>
    <message>
        <source>Taken for one: accounts judged the same, and accounts of the same name that were not judged different, which proves nothing.</source>
        <translation>하나로 본 것: 동일하다고 판단된 계정, 그리고 서로 다르다고 판단되지 않은 이름이 같은 계정. 이름이 같다는 것은 아무것도 증명하지 않습니다.</translation>
    </message>
    <message>
        <source>Markets: %1; listings: %2. A seller of several markets counts on each.</source>
        <translation>마켓: %1곳, 판매글: %2개. 여러 마켓의 판매자는 각 마켓에서 셉니다.</translation>
    </message>
    <message>
        <source>When a market was looked at is taken from all of its listings, whatever the filters.</source>
        <translation>마켓을 언제 살펴보았는지는 필터와 관계없이 그 마켓의 모든 판매글에서 구합니다.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Tables as text</source>
        <translation>텍스트로 된 표</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>통합 문서</translation>
    </message>
    <message>
        <source>JSON, JSON Lines, STIX and FollowTheMoney</source>
        <translation>JSON, JSON Lines, STIX, FollowTheMoney</translation>
    </message>
    <message>
        <source>Lists of domains, RDAP and WHOIS answers</source>
        <translation>도메인 목록, RDAP 및 WHOIS 응답</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>Pictures, PDFs, saved pages and e-mails</source>
        <translation>사진, PDF, 저장한 페이지, 이메일</translation>
    </message>
</context>
<context>
    <name>FileReplacing</name>
    <message>
        <source>&quot;%1&quot; could not be written. Check that it is not open elsewhere and that you may write there.</source>
        <translation>&quot;%1&quot; 파일을 쓸 수 없습니다. 다른 곳에서 열려 있지 않은지, 그곳에 쓸 권한이 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>FolderIntake</name>
    <message>
        <source>&quot;%1&quot; holds no files.</source>
        <translation>&quot;%1&quot;에 파일이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n file(s) in &quot;%1&quot; none can be imported. The first, &quot;%2&quot;: %3</source>
        <translation>
            <numerusform>&quot;%1&quot;의 파일 %n개 중 가져올 수 있는 것이 없습니다. 첫 번째 &quot;%2&quot;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with records: %L1.</source>
        <translation>레코드가 있는 파일: %L1.</translation>
    </message>
    <message>
        <source>Archives that are taken apart: %L1.</source>
        <translation>풀어서 읽는 압축 파일: %L1.</translation>
    </message>
    <message>
        <source>Pictures, PDFs, saved pages and e-mails that are kept as evidence: %L1.</source>
        <translation>증거로 보관하는 사진, PDF, 저장한 페이지, 이메일: %L1.</translation>
    </message>
    <message>
        <source>Files that are not imported: %L1.</source>
        <translation>가져오지 않는 파일: %L1.</translation>
    </message>
    <message>
        <source>The file is kept as evidence (%1), byte for byte; it holds no records.</source>
        <translation>파일을 바이트 그대로 증거(%1)로 보관합니다. 레코드는 없습니다.</translation>
    </message>
</context>
<context>
    <name>FollowTheMoneyReader</name>
    <message>
        <source>broken line</source>
        <translation>잘못된 줄</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>줄이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>An entity of this schema is not part of a case, or has no name.</source>
        <translation>이 스키마의 개체는 사건에 포함되지 않거나 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Properties other than names, contacts, sites and addresses stay in the source&apos;s own bytes only.</source>
        <translation>이름, 연락처, 사이트, 주소가 아닌 속성은 원본 자료의 바이트에만 남습니다.</translation>
    </message>
</context>
<context>
    <name>ForceLayout</name>
    <message>
        <source>The places of the nodes belong to another graph. Lay out the graph without them.</source>
        <translation>노드의 위치가 다른 그래프의 것입니다. 위치 없이 그래프를 배치하십시오.</translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>그래프 배치 중</translation>
    </message>
</context>
<context>
    <name>GraphAnswers</name>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <extracomment>A node of the graph and its kind: &quot;anna&quot; (seller).</extracomment>
        <translation>&quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>Select two nodes to ask who connects them.</source>
        <translation>두 노드를 누가 연결하는지 보려면 노드 두 개를 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing in the picture connects %1 and %2.</source>
        <translation>그림에서 %1와(과) %2을(를) 연결하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Only what is in the picture counts; longer ways are not looked at.</source>
        <translation>그림에 있는 것만 셉니다. 더 긴 경로는 보지 않습니다.</translation>
    </message>
    <message>
        <source>leaves %1 pieces, the largest of %2 nodes</source>
        <translation>빼면 %1조각으로 나뉘며 가장 큰 조각은 노드 %2개</translation>
    </message>
    <message>
        <source>on the ways of %1 pairs</source>
        <translation>쌍 %1개의 경로 위에 있음</translation>
    </message>
    <message>
        <source>Without one of %1 nodes the picture falls apart; %2 links are bridges.</source>
        <translation>노드 %1개 중 하나라도 없으면 그림이 나뉩니다. 연결 %2개는 다리입니다.</translation>
    </message>
    <message>
        <source>Every link counts the same, however many records show it.</source>
        <translation>연결을 보여 주는 레코드 수와 관계없이 모든 연결을 똑같이 셉니다.</translation>
    </message>
    <message>
        <source>Ways were followed from %1 nodes only; a number may be off by %2 pairs.</source>
        <translation>노드 %1개에서만 경로를 따라갔습니다. 수치는 쌍 %2개만큼 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 nodes; %2: %3</source>
        <translation>노드 %1개. %2: %3</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1 주변</translation>
    </message>
    <message>
        <source>%1 communities (modularity %2).</source>
        <translation>커뮤니티 %1개 (모듈성 %2).</translation>
    </message>
    <message>
        <source>Communities are found by how closely nodes are linked, not by who knows whom; small groups in a large picture may be seen as one.</source>
        <translation>커뮤니티는 누가 누구를 아는지가 아니라 노드가 얼마나 촘촘히 연결되었는지로 찾습니다. 큰 그림의 작은 무리는 하나로 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 records, %2 neighbours, PageRank %3</source>
        <translation>레코드 %1개, 이웃 %2개, PageRank %3</translation>
    </message>
    <message>
        <source>The sellers with most records behind them.</source>
        <translation>뒷받침하는 레코드가 가장 많은 판매자.</translation>
    </message>
    <message>
        <source>Records are what was seen, not what was sold.</source>
        <translation>레코드는 판매된 것이 아니라 관찰된 것입니다.</translation>
    </message>
    <message>
        <source>Select at least two nodes to ask what they have in common.</source>
        <translation>공통점을 보려면 노드를 두 개 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>linked with %1 of %2</source>
        <translation>%2개 중 %1개와 연결됨</translation>
    </message>
    <message>
        <source>%1 nodes are linked with several of the %2 selected.</source>
        <translation>노드 %1개가 선택한 %2개 중 여럿과 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>Only direct links count.</source>
        <translation>직접 연결만 셉니다.</translation>
    </message>
    <message>
        <source>ties %1 communities</source>
        <translation>커뮤니티 %1개를 이음</translation>
    </message>
    <message>
        <source>%1 wallets, shipments, contacts or places tie communities that are otherwise apart.</source>
        <translation>지갑, 배송물, 연락처 또는 장소 %1개가 따로 떨어진 커뮤니티를 잇습니다.</translation>
    </message>
    <message>
        <source>Sellers and markets are left out; communities are found by how closely nodes are linked.</source>
        <translation>판매자와 마켓은 제외합니다. 커뮤니티는 노드가 얼마나 촘촘히 연결되었는지로 찾습니다.</translation>
    </message>
    <message>
        <source>Who connects these two?</source>
        <translation>이 둘을 누가 연결합니까?</translation>
    </message>
    <message>
        <source>Who holds the network together?</source>
        <translation>누가 네트워크를 유지합니까?</translation>
    </message>
    <message>
        <source>Who belongs together?</source>
        <translation>누가 함께 묶입니까?</translation>
    </message>
    <message>
        <source>Who supplies most?</source>
        <translation>누가 가장 많이 공급합니까?</translation>
    </message>
    <message>
        <source>What do these have in common?</source>
        <translation>이들의 공통점은 무엇입니까?</translation>
    </message>
    <message>
        <source>What ties separate groups?</source>
        <translation>무엇이 떨어진 무리를 잇습니까?</translation>
    </message>
    <message>
        <source>%1 and %2 are linked directly.</source>
        <translation>%1와(과) %2은(는) 직접 연결되어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 are %3 links apart, on %Ln shortest way(s).</source>
        <translation>
            <numerusform>%1와(과) %2은(는) 연결 %3개 떨어져 있으며, 가장 짧은 길은 %Ln개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: around %2</source>
        <extracomment>A community of the graph: its number, and the node that it lies around</extracomment>
        <translation>%1: %2 주변</translation>
    </message>
</context>
<context>
    <name>GraphBuilding</name>
    <message>
        <source>%1 +%2</source>
        <extracomment>A node that stands for several entities: its name, and how many more there are</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>GraphCanvas</name>
    <message>
        <source>%1
listing · seen %Ln time(s)</source>
        <extracomment>What a node of the graph is: a listing that was seen so many times.</extracomment>
        <translation>%1
판매글 · %Ln회 관찰</translation>
    </message>
    <message>
        <source>%Ln link(s)</source>
        <translation>연결 %Ln개</translation>
    </message>
    <message>
        <source>%Ln record(s)</source>
        <translation>레코드 %Ln개</translation>
    </message>
    <message>
        <source>%1
%2 · %3 · %4</source>
        <extracomment>What a node of the graph is: name, kind, &quot;3 links&quot;, &quot;12 records&quot;.</extracomment>
        <translation>%1
%2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 – %2: %3 · drawn by an analyst</source>
        <extracomment>What ties two nodes: &quot;A – B: pays to · 3 records&quot;.</extracomment>
        <translation>%1 – %2: %3 · 분석관이 그림</translation>
    </message>
    <message>
        <source>%1 – %2: %3 · %4</source>
        <translation>%1 – %2: %3 · %4</translation>
    </message>
</context>
<context>
    <name>GraphEvidence</name>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <extracomment>A node of the graph and its kind: &quot;anna&quot; (seller)</extracomment>
        <translation>&quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <extracomment>A link as a sentence: &quot;anna&quot; (seller) trades on &quot;Agora&quot; (site).</extracomment>
        <translation>%1 %2 %3.</translation>
    </message>
    <message>
        <source>drawn by %1: %2</source>
        <translation>%1이(가) 그림: %2</translation>
    </message>
    <message>
        <source>%1 row %2 (record %3)</source>
        <extracomment>Where the evidence of a link stands: &quot;listings.csv row 12 (record 40)&quot;</extracomment>
        <translation>%1 행 %2 (레코드 %3)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>seen %1 times</source>
        <translation>%1회 관찰</translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Reading the graph</source>
        <translation>그래프 읽는 중</translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message>
        <source>Pictures cannot be drawn because the program runs without fonts.</source>
        <translation>프로그램이 글꼴 없이 실행되고 있어 그림을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The places of the nodes belong to another graph. Lay out the graph again.</source>
        <translation>노드의 위치가 다른 그래프의 것입니다. 그래프를 다시 배치하십시오.</translation>
    </message>
    <message>
        <source>A picture has to be 64 to 20,000 pixels wide and high.</source>
        <translation>그림의 너비와 높이는 64~20,000픽셀이어야 합니다.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; cannot be written. Choose another place.</source>
        <translation>그림 &quot;%1&quot;을(를) 쓸 수 없습니다. 다른 위치를 고르십시오.</translation>
    </message>
    <message>
        <source>Case graph</source>
        <translation>사건 그래프</translation>
    </message>
    <message>
        <source>Nodes: %1, links: %2.</source>
        <translation>노드: %1, 연결: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Choose a smaller size.</source>
        <translation>그림에 쓸 메모리가 부족합니다. 더 작은 크기를 고르십시오.</translation>
    </message>
    <message>
        <source>The picture cannot be made. Choose SVG.</source>
        <translation>그림을 만들 수 없습니다. SVG를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 labels shown.</source>
        <translation>이름표 %2개 중 %1개 표시.</translation>
    </message>
    <message>
        <source>%1 more nodes of the case are not drawn.</source>
        <translation>사건의 노드 %1개는 그리지 않았습니다.</translation>
    </message>
    <message>
        <source>Drawn at %1 % of its size on the screen.</source>
        <translation>화면 크기의 %1 %로 그렸습니다.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>그릴 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>GraphPlaces</name>
    <message>
        <source>The places of the graph in the case cannot be read. Lay the graph out again.</source>
        <translation>사건에 있는 그래프의 위치를 읽을 수 없습니다. 그래프를 다시 배치하십시오.</translation>
    </message>
</context>
<context>
    <name>GraphReading</name>
    <message>
        <source>It has no graph.</source>
        <translation>그래프가 없습니다.</translation>
    </message>
    <message>
        <source>Line %L1 does not name two nodes, separated as in the first line.</source>
        <translation>줄 %L1에 첫 줄과 같은 방식으로 구분된 노드 두 개가 없습니다.</translation>
    </message>
    <message>
        <source>Its first line names no column &quot;id&quot;.</source>
        <translation>첫 줄에 열 &quot;id&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>%1 spans of time were left out.</source>
        <translation>기간 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 further parents of nodes were left out.</source>
        <translation>노드의 추가 상위 노드 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 links in both directions were read as without direction.</source>
        <translation>양방향 연결 %1개를 방향 없는 연결로 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 heights of nodes were left out: the picture is flat.</source>
        <translation>노드의 높이 %1개를 뺐습니다. 그림은 평면입니다.</translation>
    </message>
    <message>
        <source>Line %L1 is no GML.</source>
        <translation>줄 %L1은(는) GML이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 lists outside nodes and links were left out.</source>
        <translation>노드와 연결 밖의 목록 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a graph. %2 Export it anew, then read it again.</source>
        <translation>&quot;%1&quot;을(를) 그래프로 읽을 수 없습니다. %2 다시 내보낸 뒤 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %L2 nodes or %L3 links. Such a file is not read; export a part of it.</source>
        <translation>&quot;%1&quot;에 노드가 %L2개 또는 연결이 %L3개보다 많습니다. 그런 파일은 읽지 않습니다. 일부를 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 nodes have the number of another; they were read as one.</source>
        <translation>노드 %1개의 번호가 다른 노드와 같아 하나로 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 weights are no numbers; they count as 1.</source>
        <translation>가중치 %1개가 숫자가 아니어서 1로 셉니다.</translation>
    </message>
    <message>
        <source>%1 attributes were left out: there are too many.</source>
        <translation>속성이 너무 많아 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 further values of an attribute were left out; the first of each node or link stays.</source>
        <translation>속성의 추가 값 %1개를 뺐습니다. 각 노드나 연결의 첫 값은 남습니다.</translation>
    </message>
    <message>
        <source>%1 long texts were cut off.</source>
        <translation>긴 텍스트 %1개를 잘랐습니다.</translation>
    </message>
    <message>
        <source>%1 links lead to nodes that are not in the file; they were left out.</source>
        <translation>연결 %1개가 파일에 없는 노드로 이어져 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 default values were left out: they would fill too many nodes or links.</source>
        <translation>너무 많은 노드나 연결을 채우게 되는 기본값 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 ports of nodes were left out.</source>
        <translation>노드의 포트 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 links with more than two ends were left out.</source>
        <translation>끝이 세 개 이상인 연결 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 attributes of the whole graph were left out.</source>
        <translation>그래프 전체의 속성 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 further labels were left out.</source>
        <translation>추가 이름표 %1개를 뺐습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that it exists and that it may be read.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다. 파일이 있는지, 읽을 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 GiB. Such a graph is not read; export a part of it.</source>
        <translation>&quot;%1&quot;이(가) 1 GiB보다 큽니다. 그런 그래프는 읽지 않습니다. 일부를 내보내십시오.</translation>
    </message>
    <message>
        <source>It is neither GraphML, GEXF or GML nor a list of links with two names a line.</source>
        <translation>GraphML, GEXF, GML이 아니고 한 줄에 이름 두 개가 있는 연결 목록도 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 256 MiB. Such a list is not read; export it as GraphML.</source>
        <translation>&quot;%1&quot;이(가) 256 MiB보다 큽니다. 그런 목록은 읽지 않습니다. GraphML로 내보내십시오.</translation>
    </message>
    <message>
        <source>It declares entities, which can hide or multiply text.</source>
        <translation>텍스트를 숨기거나 늘릴 수 있는 XML 엔터티를 선언합니다.</translation>
    </message>
    <message>
        <source>More than %L1 tags are inside each other.</source>
        <translation>태그가 %L1개 넘게 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>Line %L1 is no well-formed XML.</source>
        <translation>줄 %L1은(는) 올바른 형식의 XML이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>GraphSheet</name>
    <message>
        <source>What the case says of how the graph was shown cannot be read. The graph is shown as usual.</source>
        <translation>그래프를 어떻게 표시했는지에 대한 사건의 정보를 읽을 수 없습니다. 그래프를 기본 방식으로 표시합니다.</translation>
    </message>
</context>
<context>
    <name>GraphSource</name>
    <message>
        <source>A graph has no columns to be mapped.</source>
        <translation>그래프에는 매핑할 열이 없습니다.</translation>
    </message>
    <message>
        <source>The file holds neither nodes nor links. Check that it is the right one.</source>
        <translation>파일에 노드도 연결도 없습니다. 맞는 파일인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Records that are read: %L1, with %L2 links.</source>
        <translation>읽는 레코드: %L1개, 연결 %L2개.</translation>
    </message>
    <message>
        <source>Not part of a case, and rejected: &quot;%1&quot; (%L2).</source>
        <translation>사건에 포함되지 않아 거부됨: &quot;%1&quot; (%L2).</translation>
    </message>
    <message>
        <source>The graph has more nodes than are read from one file; up to here they are %L1. Split it, then read the parts.</source>
        <translation>그래프의 노드가 파일 하나에서 읽을 수 있는 수보다 많습니다. 여기까지 %L1개입니다. 나눈 뒤 각 부분을 읽으십시오.</translation>
    </message>
    <message>
        <source>The identifier does not keep the rules of its kind; it was taken as it stands.</source>
        <translation>식별자가 그 종류의 규칙에 맞지 않아 있는 그대로 받아들였습니다.</translation>
    </message>
    <message>
        <source>The link is to something that the file does not hold or that is not part of a case.</source>
        <translation>파일에 없거나 사건에 포함되지 않는 것과의 연결입니다.</translation>
    </message>
</context>
<context>
    <name>GraphWork</name>
    <message>
        <source>The view has no name. Write one.</source>
        <translation>보기에 이름이 없습니다. 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>Saved the view &quot;%1&quot;.</source>
        <translation>보기 &quot;%1&quot;을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The case has no view &quot;%1&quot;.</source>
        <translation>사건에 보기 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Removed the view &quot;%1&quot;.</source>
        <translation>보기 &quot;%1&quot;을(를) 지웠습니다.</translation>
    </message>
</context>
<context>
    <name>GraphWriting</name>
    <message>
        <source>CSV does not say which columns are numbers; programs guess.</source>
        <translation>CSV는 어느 열이 숫자인지 알려 주지 않아 프로그램이 추측합니다.</translation>
    </message>
    <message>
        <source>CSV has no place for the name of the graph.</source>
        <translation>CSV에는 그래프의 이름을 둘 곳이 없습니다.</translation>
    </message>
    <message>
        <source>CSV does not tell an empty value from none.</source>
        <translation>CSV는 빈 값과 값 없음을 구별하지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder or make room there.</source>
        <translation>&quot;%1&quot; 파일을 쓸 수 없습니다. 다른 폴더를 선택하거나 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>%1 texts hold characters that XML forbids; they were written as in &quot;⟨U+0007⟩&quot;.</source>
        <translation>텍스트 %1개에 XML이 금지하는 문자가 있어 &quot;⟨U+0007⟩&quot;처럼 썼습니다.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>%1 %2, which is not in the case now</source>
        <comment>listing 12</comment>
        <translation>현재 사건에 없는 %1 %2</translation>
    </message>
    <message>
        <source>tag %1, which is not in the case now</source>
        <translation>태그 %1(현재 사건에 없음)</translation>
    </message>
    <message>
        <source>%1… (%L2 characters)</source>
        <translation>%1… (%L2자)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of row of the case and what it is: Review: row 3 of &quot;a.csv&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, 추가됨</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, 변경됨</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, 제거됨</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>기록됨</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%L1 characters of data</source>
        <translation>데이터 %L1자</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>row</comment>
        <extracomment>A kind of row of the case and its number: Judgement 3</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no, may be told in packets</source>
        <translation>아니요, 패킷에 실을 수 있음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Use of a tag</source>
        <translation>태그 사용</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>색 표시</translation>
    </message>
    <message>
        <source>Places in the graph</source>
        <translation>그래프 위치</translation>
    </message>
    <message>
        <source>View of the graph</source>
        <translation>그래프 보기</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>Item of a referral</source>
        <translation>의뢰 대상</translation>
    </message>
    <message>
        <source>Event of a referral</source>
        <translation>의뢰 사건</translation>
    </message>
    <message>
        <source>Outcome of a referral</source>
        <translation>의뢰 결과</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>유통 표시</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>의뢰 패킷</translation>
    </message>
    <message>
        <source>Mapping profile</source>
        <translation>매핑 프로필</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>내부용</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>만든 사람</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>평가됨</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>배치됨</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>검토됨</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>발생</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>관찰됨</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>상태 시작</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>출처 신뢰도</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>정보 신빙성</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>이전 상태</translation>
    </message>
    <message>
        <source>Reason before</source>
        <translation>이전 이유</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>셀</translation>
    </message>
    <message>
        <source>Records kept</source>
        <translation>유지된 레코드</translation>
    </message>
    <message>
        <source>Records flagged</source>
        <translation>표시된 레코드</translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation>거부된 레코드</translation>
    </message>
    <message>
        <source>First entity</source>
        <translation>첫째 개체</translation>
    </message>
    <message>
        <source>Second entity</source>
        <translation>둘째 개체</translation>
    </message>
    <message>
        <source>From</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>이전 상태</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>이후 상태</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>수신 기관 종류</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>접수 경로</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시점 기준</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>Proof (record)</source>
        <translation>증빙(레코드)</translation>
    </message>
    <message>
        <source>Proof (file)</source>
        <translation>증빙(파일)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Evidence (record)</source>
        <translation>증거(레코드)</translation>
    </message>
    <message>
        <source>Evidence (file)</source>
        <translation>증거(파일)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>식별 기호</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>수신인</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>답변 기한(일)</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>송달</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>배달 증빙</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수령</translation>
    </message>
    <message>
        <source>Proof of receipt</source>
        <translation>수령 증빙</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변일</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>대체 대상</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Listings changed</source>
        <translation>변경된 판매글</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Entities that stay</source>
        <translation>남는 개체</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>메모 변경</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>메모 제거</translation>
    </message>
    <message>
        <source>Take Tag Off</source>
        <translation>태그 떼기</translation>
    </message>
    <message>
        <source>Change Tag</source>
        <translation>태그 변경</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>Take Grade Back</source>
        <translation>평가 철회</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Draw Link</source>
        <translation>연결 그리기</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>연결 제거</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>Withdraw Judgement</source>
        <translation>판단 철회</translation>
    </message>
    <message>
        <source>Set Marking</source>
        <translation>유통 표시 지정</translation>
    </message>
    <message>
        <source>Take Marking Back</source>
        <translation>유통 표시 철회</translation>
    </message>
    <message>
        <source>Place Nodes</source>
        <translation>노드 배치</translation>
    </message>
    <message>
        <source>Show Graph</source>
        <translation>그래프 표시</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>보기 제거</translation>
    </message>
    <message>
        <source>Accept Records</source>
        <translation>레코드 수락</translation>
    </message>
    <message>
        <source>Confirm Records</source>
        <translation>레코드 확정</translation>
    </message>
    <message>
        <source>Correct Records</source>
        <translation>레코드 정정</translation>
    </message>
    <message>
        <source>Draft Referral</source>
        <translation>의뢰 초안 작성</translation>
    </message>
    <message>
        <source>Change Referral</source>
        <translation>의뢰 변경</translation>
    </message>
    <message>
        <source>Move Referral</source>
        <translation>의뢰 상태 변경</translation>
    </message>
    <message>
        <source>Renew Clock</source>
        <translation>시한 갱신</translation>
    </message>
    <message>
        <source>Set Date</source>
        <translation>날짜 지정</translation>
    </message>
    <message>
        <source>Observe Outcome</source>
        <translation>결과 관찰</translation>
    </message>
    <message>
        <source>Attach Packet</source>
        <translation>패킷 첨부</translation>
    </message>
    <message>
        <source>Write Letter</source>
        <translation>서한 작성</translation>
    </message>
    <message>
        <source>Letter Delivered</source>
        <translation>서한 전달됨</translation>
    </message>
    <message>
        <source>Letter Received</source>
        <translation>서한 수령됨</translation>
    </message>
    <message>
        <source>Letter Answered</source>
        <translation>서한 회신됨</translation>
    </message>
    <message>
        <source>Save Mapping Profile</source>
        <translation>매핑 프로필 저장</translation>
    </message>
    <message>
        <source>Build Packet</source>
        <translation>패킷 작성</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Withdraw Import</source>
        <translation>가져오기 철회</translation>
    </message>
    <message>
        <source>Restore Import</source>
        <translation>가져오기 복원</translation>
    </message>
    <message>
        <source>New Case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Undo Chosen Entries</source>
        <translation>선택한 항목 실행 취소</translation>
    </message>
    <message>
        <source>Redo Chosen Entries</source>
        <translation>선택한 항목 다시 실행</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>시각(UTC)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>다이제스트</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>실행 취소됨</translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation>이력 쓰는 중</translation>
    </message>
    <message>
        <source>Entry %1 is not what its digest says: it was changed.</source>
        <translation>항목 %1이(가) 다이제스트와 일치하지 않습니다. 변경되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 is out of order.</source>
        <translation>항목 %1의 순서가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>항목 %1이(가) 바로 앞 항목에 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>&quot;%1&quot; 파일을 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no history that Interdict wrote: %2.</source>
        <translation>&quot;%1&quot;은(는) Interdict에서 쓴 이력이 아닙니다: %2.</translation>
    </message>
</context>
<context>
    <name>HistoryLog</name>
    <message>
        <source>History entry %1 has no valid digest.</source>
        <translation>이력 항목 %1에 유효한 다이제스트가 없습니다.</translation>
    </message>
    <message>
        <source>History entry %1 is missing.</source>
        <translation>이력 항목 %1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>ImportJobs</name>
    <message>
        <source>Files with records: %1. Evidence files: %2. Files that are not imported: %3.</source>
        <translation>레코드가 있는 파일: %1. 증거 파일: %2. 가져오지 않는 파일: %3.</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>가져오지 않음: %1</translation>
    </message>
    <message>
        <source>Files with records: %1. Each is read as it looks.</source>
        <translation>레코드가 있는 파일: %1. 각각 보이는 형식대로 읽습니다.</translation>
    </message>
    <message>
        <source>Archives, whose files are read as they look: %1.</source>
        <translation>압축 파일(안의 파일은 보이는 형식대로 읽음): %1.</translation>
    </message>
    <message>
        <source>Pictures, documents, web pages and e-mails that are kept as evidence: %1.</source>
        <translation>증거로 보관하는 사진, 문서, 웹 페이지, 이메일: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no files.</source>
        <translation>&quot;%1&quot;에 파일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The case has this file already (source %1); importing it again adds nothing.</source>
        <translation>사건에 이 파일이 이미 있습니다(원본 자료 %1). 다시 가져와도 추가되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 records show new listings, %2 say something else of a listing that is known, and %3 say nothing new of one.</source>
        <translation>레코드 %1개는 새 판매글을 나타내고, %2개는 이미 아는 판매글에 대해 다른 내용을 말하며, %3개는 새로운 내용이 없습니다.</translation>
    </message>
    <message>
        <source>%1 records show no listing, but parcels, contacts or the like.</source>
        <translation>레코드 %1개는 판매글이 아니라 소포, 연락처 등을 나타냅니다.</translation>
    </message>
</context>
<context>
    <name>ImportWriter</name>
    <message>
        <source>The source is read as another number of records than before. Restore it with new record numbers.</source>
        <translation>원본 자료에서 읽은 레코드 수가 이전과 다릅니다. 새 레코드 번호로 복원하십시오.</translation>
    </message>
    <message>
        <source>The kept bytes of &quot;%1&quot; are not those that were imported. Run a check of the case.</source>
        <translation>보관된 &quot;%1&quot;의 바이트가 가져온 것과 다릅니다. 사건을 검사하십시오.</translation>
    </message>
    <message>
        <source>Kept %L1 files as evidence, &quot;%2&quot; the first of them.</source>
        <translation>&quot;%2&quot;을(를) 비롯한 파일 %L1개를 증거로 보관했습니다.</translation>
    </message>
    <message>
        <source>Kept &quot;%1&quot; as evidence.</source>
        <translation>&quot;%1&quot;을(를) 증거로 보관했습니다.</translation>
    </message>
    <message>
        <source>Imported &quot;%1&quot;: %L2 records, %L3 of them flagged, and %L4 rejected.</source>
        <translation>&quot;%1&quot;을(를) 가져왔습니다: 레코드 %L2개, 그중 주의 표시 %L3개, 거부 %L4개.</translation>
    </message>
    <message>
        <source>Restored the import of &quot;%1&quot;: %L2 records are back.</source>
        <translation>&quot;%1&quot;의 가져오기를 복원했습니다: 레코드 %L2개가 돌아왔습니다.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>가져올 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>&quot;%1&quot; is text, but does not look like a table or a list. Import it by itself where it is one.</source>
        <translation>&quot;%1&quot;은(는) 텍스트이지만 표나 목록으로 보이지 않습니다. 표나 목록이면 따로 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link to another place. Import what it leads to.</source>
        <translation>&quot;%1&quot;은(는) 다른 위치를 가리키는 링크입니다. 가리키는 것을 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder that cannot be opened. Check that you may read it.</source>
        <translation>&quot;%1&quot;은(는) 열 수 없는 폴더입니다. 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a hidden file.</source>
        <translation>&quot;%1&quot;은(는) 숨김 파일입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file.</source>
        <translation>&quot;%1&quot;은(는) 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than %L2 files. Import folders in it one by one.</source>
        <translation>&quot;%1&quot;에 파일이 %L2개보다 많습니다. 안의 폴더를 하나씩 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a name that is no valid UTF-8. Rename it and import it again.</source>
        <translation>&quot;%1&quot;의 이름이 유효한 UTF-8이 아닙니다. 이름을 바꾸고 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>&quot;%1&quot;이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like an archive and cannot be opened as one.</source>
        <translation>&quot;%1&quot;은(는) 압축 파일로 보이지만 압축 파일로 열 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>IpAddress</name>
    <message>
        <source>&quot;%1&quot; is no IP address. Write it like 198.51.100.7 or 2001:db8::7.</source>
        <translation>&quot;%1&quot;은(는) IP 주소가 아닙니다. 198.51.100.7 또는 2001:db8::7처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>public</source>
        <translation>공인</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>사설용</translation>
    </message>
    <message>
        <source>the machine itself</source>
        <translation>컴퓨터 자신</translation>
    </message>
    <message>
        <source>local network only</source>
        <translation>로컬 네트워크 전용</translation>
    </message>
    <message>
        <source>shared by a provider&apos;s customers</source>
        <translation>제공업체의 고객들이 공유</translation>
    </message>
    <message>
        <source>for examples only</source>
        <translation>예시 전용</translation>
    </message>
    <message>
        <source>for measurements only</source>
        <translation>측정 전용</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>멀티캐스트</translation>
    </message>
    <message>
        <source>stands for a version 4 address</source>
        <translation>버전 4 주소를 나타냄</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>예약됨</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>Byte %L1 cannot stand there in JSON.</source>
        <translation>바이트 %L1은(는) JSON에서 그 자리에 올 수 없습니다.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle, at byte %L1.</source>
        <translation>JSON이 바이트 %L1에서 도중에 끝납니다.</translation>
    </message>
    <message>
        <source>At byte %L1, more than %L2 values are inside each other.</source>
        <translation>바이트 %L1에서 값이 %L2개 넘게 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>It holds too many values to be one record.</source>
        <translation>레코드 하나가 되기에는 값이 너무 많습니다.</translation>
    </message>
</context>
<context>
    <name>JsonLinesReader</name>
    <message>
        <source>The line has %L1 bytes; more than %L2 are not read.</source>
        <translation>줄이 %L1바이트입니다. %L2바이트가 넘으면 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The line is no valid JSON. %1</source>
        <translation>줄이 유효한 JSON이 아닙니다. %1</translation>
    </message>
    <message>
        <source>Each line is one JSON value; there are %L1.</source>
        <translation>각 줄이 JSON 값 하나이며, %L1개가 있습니다.</translation>
    </message>
    <message>
        <source>Lines that are no valid JSON: %L1; the first is line %L2.</source>
        <translation>유효한 JSON이 아닌 줄: %L1개. 첫 번째는 줄 %L2입니다.</translation>
    </message>
    <message>
        <source>The file has no line that is a JSON value. Check that it is JSON Lines, then read it again.</source>
        <translation>파일에 JSON 값인 줄이 없습니다. JSON Lines인지 확인한 뒤 다시 읽으십시오.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>&quot;%1&quot; is no valid JSON. %2 Ask for the file anew, or correct it there.</source>
        <translation>&quot;%1&quot;은(는) 유효한 JSON이 아닙니다. %2 파일을 다시 요청하거나 그 부분을 고치십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in UTF-32, which is not read. Save it as UTF-8, then read it again.</source>
        <translation>&quot;%1&quot;은(는) 읽지 않는 UTF-32로 되어 있습니다. UTF-8로 저장한 뒤 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>The columns of a table need a mapping to be read.</source>
        <translation>표의 열을 읽으려면 매핑이 필요합니다.</translation>
    </message>
    <message>
        <source>The text is in UTF-16, though JSON ought to be in UTF-8.</source>
        <translation>JSON은 UTF-8이어야 하지만 텍스트가 UTF-16입니다.</translation>
    </message>
    <message>
        <source>The first entry names the columns.</source>
        <translation>첫 항목이 열의 이름입니다.</translation>
    </message>
    <message>
        <source>Only %L1 paths are columns of their own; the values of all others are together in the column &quot;…&quot;.</source>
        <translation>경로 %L1개만 따로 열이 됩니다. 나머지의 값은 모두 열 &quot;…&quot;에 함께 있습니다.</translation>
    </message>
    <message>
        <source>The record has %L1 bytes; more than %L2 are not read.</source>
        <translation>레코드가 %L1바이트입니다. %L2바이트가 넘으면 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The file is read as one record.</source>
        <translation>파일을 레코드 하나로 읽습니다.</translation>
    </message>
    <message>
        <source>The file is a list; each of its %L1 entries is a record.</source>
        <translation>파일이 목록이며, 항목 %L1개가 각각 레코드입니다.</translation>
    </message>
    <message>
        <source>The records are the %L1 entries of the list &quot;%2&quot;, the largest list of objects in the file.</source>
        <translation>레코드는 파일에서 가장 큰 객체 목록인 &quot;%2&quot;의 항목 %L1개입니다.</translation>
    </message>
    <message>
        <source>Other lists of objects in the file that are not read: %L1.</source>
        <translation>파일에 있지만 읽지 않는 다른 객체 목록: %L1.</translation>
    </message>
    <message>
        <source>Values outside the list that are not read: %L1.</source>
        <translation>목록 밖에 있어 읽지 않는 값: %L1.</translation>
    </message>
</context>
<context>
    <name>JsonTable</name>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>열 %1</translation>
    </message>
    <message>
        <source>A name is given more than once in one object; its last value was kept.</source>
        <translation>한 객체에 같은 이름이 두 번 이상 있어 마지막 값을 유지했습니다.</translation>
    </message>
    <message>
        <source>Two values have the same path; both are in its cell.</source>
        <translation>두 값의 경로가 같아 둘 다 그 셀에 있습니다.</translation>
    </message>
    <message>
        <source>A text holds what is no character; &quot;�&quot; stands in its place.</source>
        <translation>텍스트에 문자가 아닌 것이 있어 &quot;�&quot;을(를) 대신 넣었습니다.</translation>
    </message>
    <message>
        <source>Its values without a column of their own are too long; some of them are only in its bytes.</source>
        <translation>따로 열이 없는 값이 너무 길어 일부는 바이트에만 있습니다.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>What is to be judged is not in the case any more.</source>
        <translation>판정할 것이 더 이상 사건에 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2</source>
        <translation>%2의 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 was given twice. Choose two entities.</source>
        <translation>%1이(가) 두 번 지정되었습니다. 개체 두 개를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is of the kind &quot;%2&quot;, %3 is of the kind &quot;%4&quot;; only two of one kind can be judged.</source>
        <translation>%1의 종류는 &quot;%2&quot;이고 %3의 종류는 &quot;%4&quot;입니다. 같은 종류의 둘만 판정할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be the same: %3 and %4 were judged not the same, and this chain would join them: %5. Withdraw one of these judgements first.</source>
        <translation>%1와(과) %2은(는) 동일할 수 없습니다. %3와(과) %4이(가) 동일하지 않다고 판정되었는데, 다음 판정들이 둘을 잇게 됩니다: %5. 먼저 이 판정 중 하나를 철회하십시오.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be judged not the same: this chain of judgements joins them: %3. Withdraw one of these judgements first.</source>
        <translation>%1와(과) %2을(를) 동일하지 않다고 판정할 수 없습니다. 다음 판정들이 둘을 잇습니다: %3. 먼저 이 판정 중 하나를 철회하십시오.</translation>
    </message>
    <message>
        <source>A judgement needs a reason. Write what shows it, so that others can follow.</source>
        <translation>판정에는 이유가 필요합니다. 다른 사람이 이해할 수 있도록 근거를 쓰십시오.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Choose the pairs to judge.</source>
        <translation>아무것도 고르지 않았습니다. 판정할 쌍을 고르십시오.</translation>
    </message>
    <message>
        <source>%L1 pairs are too many for one step; at most %L2 can be undone as one. Choose fewer.</source>
        <translation>쌍 %L1개는 한 단계에 너무 많습니다. 한 번에 실행 취소할 수 있는 것은 최대 %L2개입니다. 더 적게 고르십시오.</translation>
    </message>
    <message>
        <source>Confidence is a percentage from 1 to 100.</source>
        <translation>확신도는 1에서 100까지의 백분율입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Judged %n pair(s) the same: %1</source>
        <translation>
            <numerusform>쌍 %n개를 동일하다고 판정함: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n pair(s) not the same: %1</source>
        <translation>
            <numerusform>쌍 %n개를 동일하지 않다고 판정함: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n pair(s) undecided: %1</source>
        <translation>
            <numerusform>쌍 %n개를 미정으로 남김: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged %1 and %2 the same: %3</source>
        <translation>%1와(과) %2을(를) 동일하다고 판정함: %3</translation>
    </message>
    <message>
        <source>Judged %1 and %2 not the same: %3</source>
        <translation>%1와(과) %2을(를) 동일하지 않다고 판정함: %3</translation>
    </message>
    <message>
        <source>Left open whether %1 and %2 are the same: %3</source>
        <translation>%1와(과) %2의 동일 여부를 미정으로 남김: %3</translation>
    </message>
    <message>
        <source>No judgement was chosen. Choose the one to withdraw.</source>
        <translation>판정을 고르지 않았습니다. 철회할 것을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n judgement(s).</source>
        <translation>
            <numerusform>판정 %n개를 철회했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew the judgement that %1 and %2 are %3.</source>
        <translation>%1와(과) %2에 대한 판정(&quot;%3&quot;)을 철회했습니다.</translation>
    </message>
</context>
<context>
    <name>KeptSource</name>
    <message>
        <source>The bytes of &quot;%1&quot; could not be put into a temporary file: %2. Make room for it.</source>
        <translation>&quot;%1&quot;의 바이트를 임시 파일에 넣을 수 없습니다: %2. 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept as it is and has no records that could be read again.</source>
        <translation>&quot;%1&quot;은(는) 있는 그대로 보관되며, 다시 읽을 수 있는 레코드가 없습니다.</translation>
    </message>
</context>
<context>
    <name>KeyShelf</name>
    <message>
        <source>A temporary file could not be used: %1. Check that there is space in &quot;%2&quot;, then import again.</source>
        <translation>임시 파일을 쓸 수 없습니다: %1. &quot;%2&quot;에 공간이 있는지 확인한 뒤 다시 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Comma  ,</source>
        <translation>쉼표  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>세미콜론  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>세로줄  |</translation>
    </message>
    <message>
        <source>Colon  :</source>
        <translation>콜론  :</translation>
    </message>
    <message>
        <source>Number sign  #</source>
        <translation>번호 기호  #</translation>
    </message>
    <message>
        <source>Percent sign  %</source>
        <translation>백분율 기호  %</translation>
    </message>
    <message>
        <source>Caret  ^</source>
        <translation>캐럿  ^</translation>
    </message>
    <message>
        <source>Tilde  ~</source>
        <translation>물결표  ~</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>공백</translation>
    </message>
    <message>
        <source>Double quotes  &quot;</source>
        <translation>큰따옴표  &quot;</translation>
    </message>
    <message>
        <source>Single quotes  &apos;</source>
        <translation>작은따옴표  &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation>두 번 쓰기</translation>
    </message>
    <message>
        <source>After a backslash  \</source>
        <translation>백슬래시 뒤  \</translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation>LF (Unix)</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF (Windows)</translation>
    </message>
    <message>
        <source>CR alone (old Mac)</source>
        <translation>CR만 (이전 Mac)</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>이 중 아무것이나</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the entry &quot;%2&quot; is no list of texts. Mend it in the file.</source>
        <translation>항목 &quot;%2&quot;의 &quot;%1&quot;이(가) 텍스트 목록이 아닙니다. 파일에서 고치십시오.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot;: %2</source>
        <translation>항목 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; needs an &quot;id&quot; and a &quot;name&quot; of at most 200 characters.</source>
        <translation>항목 &quot;%1&quot;에는 최대 200자의 &quot;id&quot;와 &quot;name&quot;이 필요합니다.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; cites &quot;%2&quot;, which is none of the file&apos;s &quot;sources&quot;.</source>
        <translation>항목 &quot;%1&quot;이(가) 인용한 &quot;%2&quot;이(가) 파일의 &quot;sources&quot;에 없습니다.</translation>
    </message>
    <message>
        <source>A lexicon holds 1 to %1 &quot;entries&quot;.</source>
        <translation>어휘집의 &quot;entries&quot;는 1~%1개입니다.</translation>
    </message>
    <message>
        <source>There are two entries &quot;%1&quot;. Give one of them another &quot;id&quot;.</source>
        <translation>항목 &quot;%1&quot;이(가) 두 개입니다. 그중 하나에 다른 &quot;id&quot;를 주십시오.</translation>
    </message>
    <message>
        <source>finished drug</source>
        <translation>완제 의약품</translation>
    </message>
    <message>
        <source>precursor</source>
        <translation>전구체</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>장비</translation>
    </message>
    <message>
        <source>packaging</source>
        <translation>포장재</translation>
    </message>
    <message>
        <source>The lexicon is larger than 8 MiB. Cut it into parts.</source>
        <translation>어휘집이 8 MiB보다 큽니다. 나누십시오.</translation>
    </message>
    <message>
        <source>The file is no lexicon: it is no JSON object with &quot;format&quot;: &quot;interdict-lexicon&quot;.</source>
        <translation>파일이 어휘집이 아닙니다. &quot;format&quot;: &quot;interdict-lexicon&quot;이 있는 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>A lexicon needs &quot;version&quot;, &quot;as_of&quot; (such as 2026-01-31), &quot;class&quot; (substance, precursor, equipment or packaging) and &quot;context&quot;, a list of words.</source>
        <translation>어휘집에는 &quot;version&quot;, &quot;as_of&quot;(예: 2026-01-31), &quot;class&quot;(substance, precursor, equipment 또는 packaging), 낱말 목록인 &quot;context&quot;가 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. %2</source>
        <translation>&quot;%1&quot;을(를) 쓸 수 없습니다. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Check that you may write there.</source>
        <translation>&quot;%1&quot;을(를) 쓸 수 없습니다: %2. 그곳에 쓸 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>There is a lexicon &quot;%1&quot; already. Say that it is to be replaced, or give the file another name.</source>
        <translation>어휘집 &quot;%1&quot;이(가) 이미 있습니다. 바꾸겠다고 지정하거나 파일에 다른 이름을 주십시오.</translation>
    </message>
    <message>
        <source>Own words: %1</source>
        <translation>자체 낱말: %1</translation>
    </message>
    <message>
        <source>There is no lexicon &quot;%1&quot; in &quot;%2&quot;.</source>
        <translation>&quot;%2&quot;에 어휘집 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>LexiconHits</name>
    <message>
        <source>link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>CAS number</source>
        <translation>CAS 번호</translation>
    </message>
    <message>
        <source>NDC number</source>
        <translation>NDC 번호</translation>
    </message>
    <message>
        <source>DEA registration</source>
        <translation>DEA 등록 번호</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>품목 번호</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>SHA-256 다이제스트</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no %1: %2</source>
        <translation>%1 아님: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>출처 없음</translation>
    </message>
    <message>
        <source>The lexicon of %1 has it as &quot;%2&quot;, a word that counts only near others: %3.</source>
        <translation>%1 기준 어휘집에 &quot;%2&quot;(으)로 있습니다. 다른 낱말 근처에서만 세는 낱말입니다: %3.</translation>
    </message>
    <message>
        <source>The lexicon of %1 has it as &quot;%2&quot;: %3.</source>
        <translation>%1 기준 어휘집에 &quot;%2&quot;(으)로 있습니다: %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Reading listings</source>
        <translation>판매글 읽는 중</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>offers</source>
        <translation>판매 제시</translation>
    </message>
    <message>
        <source>trades on</source>
        <translation>거래하는 곳</translation>
    </message>
    <message>
        <source>operates</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>advertises</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>is paid through</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>uses key</source>
        <translation>사용하는 키</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>수취한 곳</translation>
    </message>
    <message>
        <source>hosted on</source>
        <translation>호스팅된 곳</translation>
    </message>
    <message>
        <source>registered by</source>
        <translation>등록한 곳</translation>
    </message>
    <message>
        <source>found with</source>
        <translation>함께 발견됨</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>관련됨</translation>
    </message>
    <message>
        <source>judged the same as</source>
        <translation>동일하다고 판정됨</translation>
    </message>
    <message>
        <source>uses the same key as</source>
        <translation>같은 키 사용</translation>
    </message>
    <message>
        <source>gives the same contact as</source>
        <translation>같은 연락처 제시</translation>
    </message>
    <message>
        <source>is paid through the same wallet as</source>
        <translation>같은 지갑으로 결제받음</translation>
    </message>
    <message>
        <source>shares a domain or address with</source>
        <translation>도메인 또는 주소 공유</translation>
    </message>
    <message>
        <source>uses the same texts as</source>
        <translation>같은 텍스트 사용</translation>
    </message>
    <message>
        <source>listed together with</source>
        <translation>함께 게시됨</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>A link in the order of its ends: &quot;ann – operates – shop.example&quot;</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Draw Link</source>
        <translation>연결 그리기</translation>
    </message>
    <message>
        <source>Why do &quot;%1&quot; and &quot;%2&quot; belong together?</source>
        <translation>&quot;%1&quot;와(과) &quot;%2&quot;은(는) 왜 서로 관련됩니까?</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>상당함</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>가능함</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>연결 종류</translation>
    </message>
</context>
<context>
    <name>ListEntry</name>
    <message>
        <source>A part of the name cannot be in a host name; the domain after it was taken.</source>
        <translation>이름의 일부가 호스트 이름에 쓸 수 없는 것이어서 그 뒤의 도메인을 썼습니다.</translation>
    </message>
    <message>
        <source>The line holds no domain, e-mail or IP address.</source>
        <translation>줄에 도메인, 이메일 주소, IP 주소가 없습니다.</translation>
    </message>
    <message>
        <source>The line is too long to be an entry of a list.</source>
        <translation>줄이 목록의 항목이 되기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>The line has several words and is no line of a hosts file.</source>
        <translation>줄에 낱말이 여러 개이며 hosts 파일의 줄이 아닙니다.</translation>
    </message>
    <message>
        <source>A name in the line is no domain.</source>
        <translation>줄에 있는 이름이 도메인이 아닙니다.</translation>
    </message>
    <message>
        <source>The name stands for the computer itself.</source>
        <translation>이름이 컴퓨터 자신을 나타냅니다.</translation>
    </message>
    <message>
        <source>The rule is an exception: it allows what it names.</source>
        <translation>규칙이 예외입니다. 지정한 것을 허용합니다.</translation>
    </message>
    <message>
        <source>The rule is about parts of pages, not about a domain.</source>
        <translation>규칙이 도메인이 아니라 페이지의 일부에 대한 것입니다.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The line holds bytes that are no UTF-8 text.</source>
        <translation>줄에 UTF-8 텍스트가 아닌 바이트가 있습니다.</translation>
    </message>
    <message>
        <source>A list of domains has no columns to be mapped.</source>
        <translation>도메인 목록에는 매핑할 열이 없습니다.</translation>
    </message>
    <message>
        <source>Lines that are one domain, URL or address: %L1.</source>
        <translation>도메인, URL 또는 주소 하나로 된 줄: %L1.</translation>
    </message>
    <message>
        <source>Lines of a hosts file: %L1.</source>
        <translation>hosts 파일의 줄: %L1.</translation>
    </message>
    <message>
        <source>Rules of an ad blocker: %L1.</source>
        <translation>광고 차단기의 규칙: %L1.</translation>
    </message>
    <message>
        <source>Rules of dnsmasq: %L1.</source>
        <translation>dnsmasq의 규칙: %L1.</translation>
    </message>
    <message>
        <source>Lines that are no entry: %L1.</source>
        <translation>항목이 아닌 줄: %L1.</translation>
    </message>
    <message>
        <source>Comments, which are no records: %L1.</source>
        <translation>레코드가 아닌 주석: %L1.</translation>
    </message>
    <message>
        <source>No line of the file is a domain, a URL or an address. Read it as another format.</source>
        <translation>파일의 어느 줄도 도메인, URL, 주소가 아닙니다. 다른 형식으로 읽으십시오.</translation>
    </message>
</context>
<context>
    <name>ListingRows</name>
    <message>
        <source>The case has no listing %1.</source>
        <translation>사건에 판매글 %1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>MappingProfile</name>
    <message>
        <source>market %1</source>
        <translation>마켓 %1</translation>
    </message>
    <message>
        <source>currency %1</source>
        <translation>통화 %1</translation>
    </message>
    <message>
        <source>There is no profile and no file &quot;%1&quot;. The profiles are: %2.</source>
        <translation>&quot;%1&quot;이라는 프로필도 파일도 없습니다. 있는 프로필: %2.</translation>
    </message>
    <message>
        <source>Saved the mapping profile &quot;%1&quot;, version %2.</source>
        <translation>매핑 프로필 &quot;%1&quot;, 버전 %2을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The columns are read by the profile %1.</source>
        <translation>열을 프로필 %1(으)로 읽습니다.</translation>
    </message>
    <message>
        <source>The columns are read by the profile %1: %2.</source>
        <translation>열을 프로필 %1(으)로 읽습니다: %2.</translation>
    </message>
    <message>
        <source>The date %1 is taken for all rows.</source>
        <translation>모든 행에 날짜 %1을(를) 씁니다.</translation>
    </message>
    <message>
        <source>The columns are much like those of the profile %1, which was not taken, since they differ. It can be chosen by its name.</source>
        <translation>열이 프로필 %1의 열과 많이 비슷하지만 달라서 그 프로필을 쓰지 않았습니다. 이름으로 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>The profile cannot be used: %1 Compare it with one that &quot;interdict-cli profiles CASE --export NAME&quot; writes.</source>
        <translation>프로필을 쓸 수 없습니다: %1 &quot;interdict-cli profiles CASE --export NAME&quot;이 쓰는 프로필과 비교하십시오.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;.</source>
        <translation>필드 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>there is no part &quot;%1&quot; of a cell.</source>
        <translation>셀의 부분 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>column %1 has no name.</source>
        <translation>열 %1에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>there is no way &quot;%1&quot; to read a column.</source>
        <translation>열을 읽는 방법 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>&quot;%1&quot;은(는) 통화가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>&quot;%1&quot;은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates.</source>
        <translation>&quot;%1&quot;은(는) 날짜의 순서가 아닙니다.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, 버전 %2</translation>
    </message>
    <message>
        <source>it is no profile of Interdict.</source>
        <translation>Interdict의 프로필이 아닙니다.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Interdict.</source>
        <translation>더 새로운 버전의 Interdict가 쓴 것입니다.</translation>
    </message>
    <message>
        <source>it has no name or no columns.</source>
        <translation>이름이 없거나 열이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>it is no JSON object (%1).</source>
        <translation>JSON 객체가 아닙니다 (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Choose another place for the profile.</source>
        <translation>&quot;%1&quot;을(를) 쓸 수 없습니다: %2. 프로필을 둘 다른 위치를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Column %1 is taken for the column %2 of the profile.</source>
        <translation>열 %1을(를) 프로필의 열 %2(으)로 봅니다.</translation>
    </message>
    <message>
        <source>New columns that the profile does not know: %1.</source>
        <translation>프로필이 모르는 새 열: %1.</translation>
    </message>
    <message>
        <source>Columns of the profile that are gone: %1.</source>
        <translation>없어진 프로필의 열: %1.</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>보라</translation>
    </message>
</context>
<context>
    <name>MarketItem</name>
    <message>
        <source>&quot;%1&quot; is no item number of a site that is known. Give the ten characters of an ASIN or the twelve digits of an eBay item.</source>
        <translation>&quot;%1&quot;은(는) 알려진 사이트의 품목 번호가 아닙니다. ASIN의 문자 열 개 또는 eBay 품목의 숫자 열두 개를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marked &quot;%1&quot; %2.</source>
        <translation>&quot;%1&quot;에 %2 색 표시를 했습니다.</translation>
    </message>
    <message>
        <source>Took the mark off &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;의 색 표시를 지웠습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n entities %1.</source>
        <translation>
            <numerusform>개체 %n개에 %1 색 표시를 했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the marks off %n entities.</source>
        <translation>
            <numerusform>개체 %n개의 색 표시를 지웠습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be marked is not in the case.</source>
        <translation>표시할 것이 사건에 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no handling marking. Use TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED.</source>
        <translation>&quot;%1&quot;은(는) 공유 등급이 아닙니다. TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT 또는 TLP:RED를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>not compared</source>
        <translation>비교하지 않음</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>행 번호</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>place or address</source>
        <translation>장소 또는 주소</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>number or amount</source>
        <translation>숫자 또는 금액</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are: %2.</source>
        <translation>열 &quot;%1&quot;이(가) 없습니다. 있는 열: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared with &quot;%2&quot;: both are of the kind &quot;%3&quot;.</source>
        <translation>&quot;%1&quot;을(를) &quot;%2&quot;와(과) 비교합니다. 둘 다 종류가 &quot;%3&quot;입니다.</translation>
    </message>
    <message>
        <source>Only the %1 columns that tell rows apart best are compared.</source>
        <translation>행을 가장 잘 구별하는 열 %1개만 비교합니다.</translation>
    </message>
    <message>
        <source>The two tables have no column in common that can be compared. Give columns that say the same the same name.</source>
        <translation>두 표에 비교할 수 있는 공통 열이 없습니다. 같은 것을 말하는 열에 같은 이름을 주십시오.</translation>
    </message>
    <message>
        <source>No column of the table can be compared. Say what its columns are.</source>
        <translation>표에 비교할 수 있는 열이 없습니다. 열이 무엇인지 지정하십시오.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nothing to compare: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>비교할 것이 없음: &quot;%1&quot;와(과) &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>equal, but too common</source>
        <translation>같지만 너무 흔함</translation>
    </message>
    <message>
        <source>Both have a value that too many others have as well: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>둘 다 다른 많은 것에도 있는 값입니다: &quot;%1&quot;와(과) &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>Both say &quot;%1&quot;.</source>
        <translation>둘 다 &quot;%1&quot;입니다.</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>다르게 표기됨</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same, written differently.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 같으며 표기만 다릅니다.</translation>
    </message>
    <message>
        <source>changed places</source>
        <translation>자리 바뀜</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same with parts in each other&apos;s places.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 부분의 자리만 서로 바뀌었을 뿐 같습니다.</translation>
    </message>
    <message>
        <source>one typing slip</source>
        <translation>오타 한 개</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ by one typing slip.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 오타 한 개만큼 다릅니다.</translation>
    </message>
    <message>
        <source>number added</source>
        <translation>숫자 추가됨</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ by a number behind one of them.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 한쪽 뒤에 붙은 숫자만 다릅니다.</translation>
    </message>
    <message>
        <source>several typing slips</source>
        <translation>오타 여러 개</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ by a few typing slips.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 오타 몇 개만큼 다릅니다.</translation>
    </message>
    <message>
        <source>close</source>
        <translation>가까움</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; lie close together.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 서로 가까이 있습니다.</translation>
    </message>
    <message>
        <source>one within the other</source>
        <translation>한쪽이 다른 쪽에 포함됨</translation>
    </message>
    <message>
        <source>All of one stands in the other: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>한쪽 전체가 다른 쪽에 들어 있습니다: &quot;%1&quot;, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>비슷함</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have much in common.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 공통점이 많습니다.</translation>
    </message>
    <message>
        <source>partly different</source>
        <translation>일부 다름</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have something in common, but differ in more.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 공통점이 있지만 다른 점이 더 많습니다.</translation>
    </message>
    <message>
        <source>different numbers</source>
        <translation>숫자 다름</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ in their numbers.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 숫자가 다릅니다.</translation>
    </message>
    <message>
        <source>different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are different.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 다릅니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same date with day and month in each other&apos;s places.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;은(는) 일과 월의 자리가 서로 바뀐 같은 날짜입니다.</translation>
    </message>
    <message>
        <source>No other row has it.</source>
        <translation>다른 행에는 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have it.</source>
        <translation>
            <numerusform>%n개 행에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more pairs to compare than the limit allows; the rows&apos; rarest common values came first.</source>
        <translation>비교할 쌍이 한도보다 많아, 행에 공통된 값 가운데 드문 것부터 비교했습니다.</translation>
    </message>
    <message>
        <source>Preparing rows</source>
        <translation>행 준비 중</translation>
    </message>
    <message>
        <source>Finding pairs to compare</source>
        <translation>비교할 쌍 찾는 중</translation>
    </message>
    <message>
        <source>Learning what tells rows apart</source>
        <translation>행을 구별하는 기준 학습 중</translation>
    </message>
    <message>
        <source>Choosing pairs</source>
        <translation>쌍 고르는 중</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>글 비교 중</translation>
    </message>
</context>
<context>
    <name>MergedCases</name>
    <message>
        <source>It does not end where it did when the case was merged.</source>
        <translation>사건을 병합했을 때 끝났던 곳에서 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before.</source>
        <translation>항목 %1이(가) 앞 항목에 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>항목 %1이(가) 쓰인 뒤에 바뀌었습니다.</translation>
    </message>
</context>
<context>
    <name>MessagingHandle</name>
    <message>
        <source>&quot;%1&quot; is no name that %2 gives out. Compare it with how it was written.</source>
        <translation>&quot;%1&quot;은(는) %2에서 부여하는 이름이 아닙니다. 원래 표기와 비교하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no messaging platform that is known. Write it as platform:name, such as telegram:some_name.</source>
        <translation>&quot;%1&quot;에는 알려진 메신저 플랫폼이 없습니다. telegram:some_name처럼 플랫폼:이름 형식으로 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>&quot;%1&quot; is no amount that can be used. Write digits with a dot before the decimals, such as 3500.00.</source>
        <translation>&quot;%1&quot;은(는) 쓸 수 있는 금액이 아닙니다. 3500.00처럼 숫자를 쓰고 소수 앞에는 점을 찍으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use a code of three to five letters, such as USD or BTC.</source>
        <translation>&quot;%1&quot;은(는) 통화 코드가 아닙니다. USD나 BTC처럼 3~5자의 영문 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>Amounts of different currencies cannot be added. Sum each currency on its own.</source>
        <translation>통화가 다른 금액은 더할 수 없습니다. 통화별로 따로 합산하십시오.</translation>
    </message>
    <message>
        <source>The sum is too large to be kept exactly. Check the amounts for a wrong number.</source>
        <translation>합계가 너무 커서 정확히 보관할 수 없습니다. 금액에 잘못된 숫자가 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>NamedLayout</name>
    <message>
        <source>The places, dates or groups of the nodes belong to another graph. Lay out the graph without them.</source>
        <translation>노드의 위치, 날짜 또는 그룹이 다른 그래프의 것입니다. 그것들 없이 그래프를 배치하십시오.</translation>
    </message>
    <message>
        <source>Sellers as Hubs</source>
        <translation>판매자 중심</translation>
    </message>
    <message>
        <source>Time Axis</source>
        <translation>시간 축</translation>
    </message>
    <message>
        <source>By Community</source>
        <translation>커뮤니티별</translation>
    </message>
    <message>
        <source>Around a Node</source>
        <translation>노드 둘레</translation>
    </message>
    <message>
        <source>Seller to Recipient</source>
        <translation>판매자에서 수취인으로</translation>
    </message>
    <message>
        <source>By Force</source>
        <translation>힘 기반</translation>
    </message>
</context>
<context>
    <name>NdcNumber</name>
    <message>
        <source>&quot;%1&quot; is no National Drug Code. Write it with its hyphens, like 0002-1433-80.</source>
        <translation>&quot;%1&quot;은(는) 미국 국가 의약품 코드(NDC)가 아닙니다. 0002-1433-80처럼 하이픈을 넣어 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be three different National Drug Codes. Write it with its hyphens, as the package has it.</source>
        <translation>&quot;%1&quot;은(는) 서로 다른 세 가지 국가 의약품 코드(NDC)가 될 수 있습니다. 포장에 적힌 대로 하이픈을 넣어 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The graph has too many links. Choose a part of it.</source>
        <translation>그래프에 연결이 너무 많습니다. 일부를 고르십시오.</translation>
    </message>
    <message>
        <source>A link of the graph leads to a node that is not in it. Build the graph again.</source>
        <translation>그래프의 한 연결이 그래프에 없는 노드로 이어집니다. 그래프를 다시 만드십시오.</translation>
    </message>
</context>
<context>
    <name>OfferedAmount</name>
    <message>
        <source>gram</source>
        <translation>그램</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>개</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>밀리리터</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder.</source>
        <translation>&quot;%1&quot;을(를) 쓸 수 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The portable copy has no bytes of &quot;%1&quot;, whose import was withdrawn. Save it from the case that the copy was made of.</source>
        <translation>휴대용 사본에는 가져오기가 철회된 &quot;%1&quot;의 바이트가 없습니다. 사본을 만든 사건에서 저장하십시오.</translation>
    </message>
    <message>
        <source>The bytes of &quot;%1&quot; in the case do not have the SHA-256 that was noted of them; nothing was saved. Check the case, and use a backup copy of it.</source>
        <translation>사건에 있는 &quot;%1&quot;의 바이트가 기록된 SHA-256과 다릅니다. 아무것도 저장하지 않았습니다. 사건을 검사하고 백업 사본을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>OutcomeKind</name>
    <message>
        <source>suspended by the registry (serverHold)</source>
        <translation>레지스트리가 정지함(serverHold)</translation>
    </message>
    <message>
        <source>suspended by the registrar (clientHold)</source>
        <translation>등록대행자가 정지함(clientHold)</translation>
    </message>
    <message>
        <source>deleted from the registry</source>
        <translation>레지스트리에서 삭제됨</translation>
    </message>
    <message>
        <source>out of stock, still shown</source>
        <translation>품절, 계속 표시됨</translation>
    </message>
    <message>
        <source>unlisted, still reachable</source>
        <translation>목록에서 내려감, 접근은 가능</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>seller&apos;s account closed</source>
        <translation>판매자 계정 폐쇄됨</translation>
    </message>
    <message>
        <source>parcel held or seized</source>
        <translation>소포 보류 또는 압수됨</translation>
    </message>
    <message>
        <source>account or funds frozen</source>
        <translation>계정 또는 자금 동결됨</translation>
    </message>
    <message>
        <source>data preserved</source>
        <translation>데이터 보존됨</translation>
    </message>
    <message>
        <source>listed again</source>
        <translation>다시 게시됨</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <translation>다른 곳으로 옮겨감</translation>
    </message>
    <message>
        <source>still up</source>
        <translation>그대로 있음</translation>
    </message>
</context>
<context>
    <name>PacketAssembly</name>
    <message>
        <source>A packet needs at least one entity. Choose sellers, domains or shipments.</source>
        <translation>의뢰 패킷에는 개체가 하나 이상 필요합니다. 판매자, 도메인 또는 배송물을 고르십시오.</translation>
    </message>
    <message>
        <source>An entity that was chosen is no longer in the case. Choose again.</source>
        <translation>고른 개체 가운데 하나가 더 이상 사건에 없습니다. 다시 고르십시오.</translation>
    </message>
    <message>
        <source>Listing &quot;%1&quot;</source>
        <translation>판매글 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Record behind the link &quot;%1&quot;</source>
        <translation>연결 &quot;%1&quot;의 근거 레코드</translation>
    </message>
    <message>
        <source>Names &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 언급</translation>
    </message>
    <message>
        <source>The chosen entities, what is linked with them, and these links; found links are solid, links drawn by an analyst dashed. Names stand with the number of the first exhibit that shows them. Force-directed layout, seed 1; positions mean nothing by themselves.</source>
        <translation>고른 개체, 그것과 연결된 것, 그리고 그 연결입니다. 찾아낸 연결은 실선, 분석관이 그린 연결은 점선입니다. 이름 옆에는 그것을 처음 보여 주는 증거물의 번호가 있습니다. 힘 기반 배치, 시드 1이며, 위치 자체에는 뜻이 없습니다.</translation>
    </message>
    <message>
        <source>Referral about &quot;%1&quot;</source>
        <translation>&quot;%1&quot;에 관한 의뢰</translation>
    </message>
    <message>
        <source>Referral about &quot;%1&quot; and %2 more</source>
        <translation>&quot;%1&quot; 외 %2건에 관한 의뢰</translation>
    </message>
    <message>
        <source>This referral concerns %1. The case holds %2 listings of them.</source>
        <translation>이 의뢰는 %1에 관한 것입니다. 사건에는 관련 판매글이 %2건 있습니다.</translation>
    </message>
    <message>
        <source>This referral concerns %1. The case holds %2 listings of them, with %3 exhibits; each exhibit names its file, row and bytes.</source>
        <translation>이 의뢰는 %1에 관한 것입니다. 사건에는 관련 판매글이 %2건 있고 증거물은 %3건이며, 각 증거물에는 파일, 행, 바이트가 적혀 있습니다.</translation>
    </message>
    <message>
        <source>This version would leave out everything that was chosen. Leave out less.</source>
        <translation>이 판은 고른 것을 모두 제외하게 됩니다. 제외할 것을 줄이십시오.</translation>
    </message>
</context>
<context>
    <name>PacketBuilding</name>
    <message>
        <source>A packet with the number %1 was built before, with other content. Choose another number or time.</source>
        <translation>번호가 %1인 의뢰 패킷이 이전에 다른 내용으로 만들어졌습니다. 다른 번호나 시각을 고르십시오.</translation>
    </message>
    <message>
        <source>Built packet %1 for &quot;%2&quot;.</source>
        <translation>&quot;%2&quot;에 보낼 의뢰 패킷 %1을(를) 만들었습니다.</translation>
    </message>
    <message>
        <source>The packet was not built, since it would hold what this version leaves out. Leave out more, or name it otherwise:
- %1</source>
        <translation>이 판에서 제외하는 내용이 들어가게 되므로 의뢰 패킷을 만들지 않았습니다. 더 많이 제외하거나 이름을 다르게 지으십시오.
- %1</translation>
    </message>
    <message numerus="yes">
        <source>No program can search what %n pictures, scans or recordings show. Look at each before you send the packet: %1</source>
        <translation>
            <numerusform>사진, 스캔, 녹화물 %n개에 보이는 내용은 어떤 프로그램도 검색할 수 없습니다. 패킷을 보내기 전에 하나씩 확인하십시오: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out where it stood, but not looked for elsewhere, since the packet says the same words of something else: %1</source>
        <translation>있던 자리에서는 뺐지만, 패킷이 같은 말을 다른 것에도 쓰므로 다른 곳에서는 찾지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The number %1 is that of an earlier packet, and a signed packet is never the same twice: this one is %2, revision %3, and takes the place of %4.</source>
        <translation>번호 %1은(는) 이전 패킷의 번호이며, 서명한 패킷은 두 번 같을 수 없습니다. 이 패킷은 %2, 개정 %3이며 %4을(를) 대신합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in the packet as they are, with what they may say of where, when and by whom they were made. Save a copy without it, or leave them out: %1</source>
        <translation>
            <numerusform>그림 %n개가 원래대로 패킷에 있으며, 언제 어디서 누가 만들었는지 담고 있을 수 있습니다. 그 정보가 없는 사본을 저장하거나 제외하십시오: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketChecking</name>
    <message>
        <source>&quot;%1&quot; cannot be read. Choose another file.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Complete and valid: every checksum holds. Payload files: %1.</source>
        <translation>완전하고 유효합니다. 모든 체크섬이 맞습니다. 페이로드 파일: %1개.</translation>
    </message>
    <message>
        <source>Complete, but not valid: do not rely on it.</source>
        <translation>완전하지만 유효하지 않습니다. 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>Neither complete nor valid: do not rely on it.</source>
        <translation>완전하지도 유효하지도 않습니다. 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>그 밖의 문제: %1.</translation>
    </message>
</context>
<context>
    <name>PacketFiles</name>
    <message>
        <source>Evidence file &quot;%1&quot;</source>
        <translation>증거 파일 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The packet was not built: the stored bytes of these sources are not those that were imported. Check the case with &quot;verify&quot;, and go back to a copy that holds:%1</source>
        <translation>의뢰 패킷을 만들지 않았습니다. 다음 원본 자료의 저장된 바이트가 가져온 것과 다릅니다. &quot;verify&quot;로 사건을 점검하고, 이상이 없는 사본으로 돌아가십시오.%1</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>&quot;%1&quot; is no date that can be used. Write a year, a month, a day or a time in UTC, such as 2014, 2014-01, 2014-01-31 or 2014-01-31T10:20:30Z.</source>
        <translation>&quot;%1&quot;은(는) 쓸 수 있는 날짜가 아닙니다. 2014, 2014-01, 2014-01-31, 2014-01-31T10:20:30Z처럼 연도, 월, 일 또는 UTC 시각을 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>PdfObjects</name>
    <message>
        <source>The PDF could not be completed with this version of Qt. Report this fault with the version of the program.</source>
        <translation>이 Qt 버전으로는 PDF를 완성할 수 없습니다. 프로그램 버전과 함께 이 오류를 알려 주십시오.</translation>
    </message>
</context>
<context>
    <name>PgpFingerprint</name>
    <message>
        <source>The key is of version 3, whose fingerprints are not unique. Note its key id by hand.</source>
        <translation>이 키는 버전 3이며 그 지문은 고유하지 않습니다. 키 ID를 직접 적어 두십시오.</translation>
    </message>
    <message>
        <source>The key block is cut off or damaged. Copy it again in full from its source.</source>
        <translation>키 블록이 잘렸거나 손상되었습니다. 원본에서 전체를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>This is no OpenPGP fingerprint. Give its 40 hexadecimal digits (64 for version 6 keys), not the shorter key id.</source>
        <translation>OpenPGP 지문이 아닙니다. 짧은 키 ID가 아니라 16진수 40자리(버전 6 키는 64자리)를 쓰십시오.</translation>
    </message>
    <message>
        <source>The text holds no OpenPGP key block. Copy the key from &quot;BEGIN PGP PUBLIC KEY BLOCK&quot; on.</source>
        <translation>글에 OpenPGP 키 블록이 없습니다. &quot;BEGIN PGP PUBLIC KEY BLOCK&quot;부터 키를 복사하십시오.</translation>
    </message>
    <message>
        <source>The key block is damaged: its check sum does not agree. Copy it again from its source.</source>
        <translation>키 블록이 손상되었습니다. 체크섬이 맞지 않습니다. 원본에서 다시 복사하십시오.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>&quot;%1&quot; is no phone number. Write it with &quot;+&quot; and the country&apos;s code, or name the country it is dialled in.</source>
        <translation>&quot;%1&quot;은(는) 전화번호가 아닙니다. &quot;+&quot;와 국가 번호를 붙여 쓰거나, 전화를 거는 국가를 지정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too few or too many digits for a phone number of its country. Compare it with its source.</source>
        <translation>&quot;%1&quot;은(는) 해당 국가의 전화번호로는 자릿수가 너무 적거나 많습니다. 원본과 비교하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read as a phone number, since this program was built without libphonenumber. Install it and build the program again.</source>
        <translation>이 프로그램은 libphonenumber 없이 빌드되어 &quot;%1&quot;을(를) 전화번호로 읽지 않았습니다. 설치한 뒤 프로그램을 다시 빌드하십시오.</translation>
    </message>
</context>
<context>
    <name>PictureLegend</name>
    <message>
        <source>%1: %2</source>
        <extracomment>In the legend of the graph: a kind of node and how many there are, as in &quot;sellers: 261&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stack of like nodes, with its number</source>
        <translation>같은 종류의 노드 묶음과 그 수</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <extracomment>In the legend of the graph: what the size of the nodes says.</extracomment>
        <translation>크기: %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <extracomment>In the legend of the graph: what the colour of the nodes says.</extracomment>
        <translation>색: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>In the legend of the graph: from the least to the most of a figure, beside a band of colours.</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>marked by an analyst</source>
        <translation>분석관이 표시함</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>메모 있음</translation>
    </message>
    <message>
        <source>sells, pays, ships to</source>
        <translation>판매, 지급, 발송</translation>
    </message>
    <message>
        <source>Dashed: drawn by an analyst. Solid: found in records.</source>
        <translation>점선: 분석관이 그림. 실선: 레코드에서 찾음.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>장소 없음</translation>
    </message>
    <message>
        <source>region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Listings from There</source>
        <translation>이곳에서 출발하는 판매글</translation>
    </message>
    <message>
        <source>Listings to There</source>
        <translation>이곳으로 향하는 판매글</translation>
    </message>
    <message>
        <source>Shipments and Seizures</source>
        <translation>배송물 및 압수</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>도착지</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Listings: %1. Origin not stated: %2; destination not stated: %3; neither: %4.</source>
        <translation>판매글: %1. 출발지 미기재: %2, 목적지 미기재: %3, 둘 다 미기재: %4.</translation>
    </message>
    <message>
        <source>Counted on routes with a region, the world or no place at an end, and listed in the tables: %1.</source>
        <translation>한쪽 끝이 지역, 전 세계 또는 장소 없음인 경로에서 집계되어 표에 나열됨: %1.</translation>
    </message>
    <message>
        <source>Routes between countries without an arrow, being smaller: %1.</source>
        <translation>규모가 작아 화살표가 없는 국가 간 경로: %1.</translation>
    </message>
    <message>
        <source>Shipments and seizures: %1, of which %2 name no country they went to.</source>
        <translation>배송물 및 압수: %1, 그중 목적지 국가가 기재되지 않은 것: %2.</translation>
    </message>
    <message>
        <source>Filters: %1.</source>
        <translation>필터: %1.</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth, %1, Equal Earth projection. Lines and names are for finding one&apos;s way and express no opinion on the status of any area.</source>
        <extracomment>%1 is the date of the data, &quot;2018-05&quot;</extracomment>
        <translation>윤곽선: Natural Earth, %1, Equal Earth 도법. 선과 이름은 위치를 찾기 위한 것이며 어떤 지역의 지위에 대한 의견도 나타내지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s) with several places, counted at each.</source>
        <translation>
            <numerusform>여러 장소를 언급하여 각 장소에서 집계된 판매글: %Ln개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s) with places excepted, which are not taken off.</source>
        <translation>
            <numerusform>일부 장소를 제외한 판매글: %Ln개. 제외된 장소는 집계에서 빼지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s) with words beside the places that are not known.</source>
        <translation>
            <numerusform>장소 외에 알 수 없는 단어가 있는 판매글: %Ln개.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PortableCopy</name>
    <message numerus="yes">
        <source>what %n filter(s) let by</source>
        <translation>
            <numerusform>필터 %n개를 통과한 것</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen entit(ies)</source>
        <translation>
            <numerusform>고른 개체 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) around</source>
        <translation>
            <numerusform>주변 %n단계</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>원본 자료 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (portable copy)</source>
        <translation>%1 (휴대용 사본)</translation>
    </message>
    <message>
        <source>Made this portable copy of &quot;%1&quot;: %2.</source>
        <translation>&quot;%1&quot;의 휴대용 사본을 만들었습니다: %2.</translation>
    </message>
    <message>
        <source>A portable copy cannot replace the case it is made of. Choose another name.</source>
        <translation>휴대용 사본은 그것을 만드는 사건을 대신할 수 없습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Copying the bytes of records</source>
        <translation>레코드의 바이트 복사 중</translation>
    </message>
    <message>
        <source>Whole sources would tell what is marked higher than %1. Take the bytes of the records only, or allow a higher marking.</source>
        <translation>원본 자료 전체를 넣으면 %1보다 높은 등급의 것이 드러납니다. 레코드의 바이트만 넣거나 더 높은 공유 등급을 허용하십시오.</translation>
    </message>
    <message>
        <source>Nothing of the case is chosen. Choose other filters, entities or sources.</source>
        <translation>사건에서 고른 것이 없습니다. 다른 필터, 개체 또는 원본 자료를 고르십시오.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>행 복사 중</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one, or make it first.</source>
        <translation>&quot;%1&quot; 폴더가 없습니다. 다른 폴더를 고르거나 먼저 만드십시오.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written. Choose another one.</source>
        <translation>&quot;%1&quot; 폴더에 쓸 수 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>without what is marked above %1</source>
        <translation>%1보다 높은 등급의 것 제외</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>판매글 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>레코드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entit(ies)</source>
        <translation>
            <numerusform>개체 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>의뢰 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: marked above %2, or showing what is</source>
        <translation>%1: %2보다 높은 등급이거나 그런 것을 보여 줌</translation>
    </message>
    <message>
        <source>Choosing what belongs to the part</source>
        <translation>일부에 속하는 것을 고르는 중</translation>
    </message>
    <message>
        <source>All that is chosen is marked higher than %1. Choose something else, or allow a higher marking.</source>
        <translation>고른 것이 모두 %1보다 높은 등급입니다. 다른 것을 고르거나 더 높은 공유 등급을 허용하십시오.</translation>
    </message>
</context>
<context>
    <name>PortableFacts</name>
    <message>
        <source>Portable copy of &quot;%1&quot;, made by %2 on %3 UTC. It is for reading.</source>
        <translation>&quot;%1&quot;의 휴대용 사본, 만든 사람 %2, %3 UTC. 읽기용입니다.</translation>
    </message>
    <message>
        <source>The history excerpt has an entry without a valid digest.</source>
        <translation>이력 발췌에 유효한 다이제스트가 없는 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the history excerpt does not follow the one before.</source>
        <translation>이력 발췌의 항목 %1이(가) 앞 항목에 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the history excerpt was changed.</source>
        <translation>이력 발췌의 항목 %1이(가) 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The history excerpt does not end where the copy says it does.</source>
        <translation>이력 발췌가 사본이 말하는 곳에서 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a portable copy: it is for reading. Work in the case it was made of.</source>
        <translation>&quot;%1&quot;은(는) 휴대용 사본으로 읽기용입니다. 그것을 만든 사건에서 작업하십시오.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>Column &quot;%1&quot; is taken for &quot;%2&quot; by the shape of its values.</source>
        <translation>열 &quot;%1&quot;은(는) 값의 형태로 보아 &quot;%2&quot;(으)로 간주됩니다.</translation>
    </message>
    <message>
        <source>No column says in which currency the prices are; they are kept without one. Say which it is where it is known.</source>
        <translation>가격의 통화를 나타내는 열이 없어 통화 없이 보관합니다. 알고 있다면 지정하십시오.</translation>
    </message>
    <message>
        <source>Prices are written with decimal commas and with decimal dots; where one is unclear, the comma is taken for the decimals&apos; sign.</source>
        <translation>가격의 소수점이 쉼표인 것과 점인 것이 섞여 있습니다. 불분명한 경우 쉼표를 소수점으로 봅니다.</translation>
    </message>
    <message>
        <source>Prices are written with decimal commas and with decimal dots; where one is unclear, the dot is taken for the decimals&apos; sign.</source>
        <translation>가격의 소수점이 쉼표인 것과 점인 것이 섞여 있습니다. 불분명한 경우 점을 소수점으로 봅니다.</translation>
    </message>
    <message>
        <source>Columns &quot;%1&quot; and &quot;%2&quot; are taken together for a month; the fiscal year begins in October of the year before.</source>
        <translation>열 &quot;%1&quot;과(와) &quot;%2&quot;을(를) 합쳐 월로 봅니다. 회계 연도는 전년 10월에 시작합니다.</translation>
    </message>
    <message>
        <source>Columns &quot;%1&quot; and &quot;%2&quot; are taken together for a month.</source>
        <translation>열 &quot;%1&quot;과(와) &quot;%2&quot;을(를) 합쳐 월로 봅니다.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds prices in %2 and in %3; the price is taken in %2, the other is kept beside it.</source>
        <translation>열 &quot;%1&quot;에는 %2 및 %3 가격이 있습니다. 가격은 %2(으)로 읽고, 다른 쪽은 함께 보관합니다.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds the origin and the destination.</source>
        <translation>열 &quot;%1&quot;에는 출발지와 목적지가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds sales or ratings behind the sellers&apos; names.</source>
        <translation>열 &quot;%1&quot;에는 판매자 이름 뒤에 판매 수나 평점이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds dates as numbers of days, as spreadsheets count them from 1900; where the book counts from 1904, say so.</source>
        <translation>열 &quot;%1&quot;에는 날짜가 스프레드시트처럼 1900년부터 센 일수로 들어 있습니다. 통합 문서가 1904년부터 센다면 지정하십시오.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; counts days back from the day the file was made, which its name does not say. Say which day that was.</source>
        <translation>열 &quot;%1&quot;은(는) 파일을 만든 날부터 거꾸로 일수를 세는데, 파일 이름에 그 날짜가 없습니다. 언제인지 지정하십시오.</translation>
    </message>
    <message>
        <source>The date in the file&apos;s name, %1, is taken for the day from which days are counted back.</source>
        <translation>파일 이름의 날짜 %1을(를) 일수를 거꾸로 세는 기준일로 봅니다.</translation>
    </message>
    <message>
        <source>No column says when the rows were seen; the date in the file&apos;s name, %1, is taken for all of them.</source>
        <translation>행을 관찰한 때를 나타내는 열이 없어 파일 이름의 날짜 %1을(를) 모든 행에 씁니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>&quot;%1&quot;은(는) 폴더입니다. 그 안의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>열 %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>Records end in a line feed (LF).</source>
        <translation>레코드는 줄 바꿈(LF)으로 끝납니다.</translation>
    </message>
    <message>
        <source>Records end in CR and LF; either alone is a part of its cell.</source>
        <translation>레코드는 CR과 LF로 끝납니다. 둘 중 하나만 있으면 셀의 일부입니다.</translation>
    </message>
    <message>
        <source>Records end in a lone CR; a line feed is a part of its cell.</source>
        <translation>레코드는 CR 하나로 끝납니다. 줄 바꿈(LF)은 셀의 일부입니다.</translation>
    </message>
    <message>
        <source>Records end in line ends of several kinds; each of LF, CR and LF, and CR ends one.</source>
        <translation>레코드가 여러 종류의 줄 끝으로 끝납니다. LF, CR과 LF, CR이 각각 한 레코드를 끝냅니다.</translation>
    </message>
    <message>
        <source>Each row is one cell.</source>
        <translation>각 행이 셀 하나입니다.</translation>
    </message>
    <message>
        <source>Cells are separated by %1 and not quoted.</source>
        <translation>셀은 %1(으)로 구분되고 따옴표를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Cells are separated by %1 and may be quoted by %2; a %3 escapes the character after it.</source>
        <translation>셀은 %1(으)로 구분되고 %2(으)로 묶을 수 있습니다. %3은(는) 뒤따르는 문자를 이스케이프합니다.</translation>
    </message>
    <message>
        <source>Cells are separated by %1 and may be quoted by %2, with blanks before the quote.</source>
        <translation>셀은 %1(으)로 구분되고 %2(으)로 묶을 수 있으며 따옴표 앞에 공백이 있습니다.</translation>
    </message>
    <message>
        <source>Cells are separated by %1 and may be quoted by %2.</source>
        <translation>셀은 %1(으)로 구분되고 %2(으)로 묶을 수 있습니다.</translation>
    </message>
    <message>
        <source>The header is the first row that is not UTF-8; cells that are not, in all: %1.</source>
        <translation>머리글이 UTF-8이 아닌 첫 행입니다. UTF-8이 아닌 셀은 모두 %1개입니다.</translation>
    </message>
    <message>
        <source>Row %1 is the first that is not UTF-8; cells that are not, in all: %2.</source>
        <translation>행 %1이(가) UTF-8이 아닌 첫 행입니다. UTF-8이 아닌 셀은 모두 %2개입니다.</translation>
    </message>
    <message>
        <source>The text is %1, as its first bytes show.</source>
        <translation>첫 바이트로 보아 글은 %1입니다.</translation>
    </message>
    <message>
        <source>It is read as UTF-8 all the same, since most of the text beyond ASCII is; what is not is shown as %1 and flagged.</source>
        <translation>ASCII가 아닌 글은 대부분 UTF-8이므로 그대로 UTF-8로 읽습니다. 아닌 부분은 %1(으)로 표시하고 플래그를 붙입니다.</translation>
    </message>
    <message>
        <source>It is read as %1, in which it makes the best words. Choose another encoding where words look wrong.</source>
        <translation>가장 말이 되는 %1(으)로 읽습니다. 단어가 이상해 보이면 다른 인코딩을 고르십시오.</translation>
    </message>
    <message>
        <source>All of the text is valid UTF-8.</source>
        <translation>글 전체가 유효한 UTF-8입니다.</translation>
    </message>
    <message>
        <source>All of the text is plain ASCII.</source>
        <translation>글 전체가 순수한 ASCII입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) before the table are a caption or a comment and are not imported.</source>
        <translation>
            <numerusform>표 앞의 %n개 행은 제목이나 설명이므로 가져오지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>첫 행이 열 이름입니다.</translation>
    </message>
    <message>
        <source>No row names the columns; the first row is data.</source>
        <translation>열 이름을 담은 행이 없습니다. 첫 행은 데이터입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are columns; they are rejected.</source>
        <translation>
            <numerusform>%n개 행은 셀이 열보다 적어 거부됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than there are columns; they are rejected where the further cells hold anything.</source>
        <translation>
            <numerusform>%n개 행은 셀이 열보다 많습니다. 넘치는 셀에 내용이 있으면 거부됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have quotes that are not closed as they should be.</source>
        <translation>
            <numerusform>%n개 행의 따옴표가 제대로 닫히지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold zero bytes.</source>
        <translation>
            <numerusform>%n개 행에 0바이트가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has as many cells as there are columns: check the delimiter and the header.</source>
        <translation>셀 수가 열 수와 같은 행이 없습니다. 구분 문자와 머리글을 확인하십시오.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; has dates with the day first and dates with the month first; dates that could be either are read with the day first. Check them.</source>
        <translation>열 &quot;%1&quot;에는 일이 먼저인 날짜와 월이 먼저인 날짜가 섞여 있습니다. 둘 다 될 수 있는 날짜는 일이 먼저인 것으로 읽습니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>In column &quot;%1&quot; the day comes first: its first number is as high as %2.</source>
        <translation>열 &quot;%1&quot;에서는 일이 먼저입니다. 첫 숫자가 %2까지 올라갑니다.</translation>
    </message>
    <message>
        <source>In column &quot;%1&quot; the month comes first: its second number is as high as %2.</source>
        <translation>열 &quot;%1&quot;에서는 월이 먼저입니다. 둘째 숫자가 %2까지 올라갑니다.</translation>
    </message>
    <message>
        <source>Nothing in column &quot;%1&quot; says whether the day or the month comes first; the day is taken. Check it.</source>
        <translation>열 &quot;%1&quot;에서 일과 월 중 무엇이 먼저인지 알 수 없어 일이 먼저인 것으로 봅니다. 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a ZIP archive or a workbook. Unpack it, or save its sheet as CSV in UTF-8, and import that.</source>
        <translation>&quot;%1&quot;은(는) ZIP 보관 파일 또는 통합 문서입니다. 압축을 풀거나 시트를 UTF-8 CSV로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed. Unpack it first and import what is in it.</source>
        <translation>&quot;%1&quot;은(는) 압축되어 있습니다. 먼저 압축을 풀고 그 안의 것을 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of text. Import files of rows with delimiters between the cells, such as CSV.</source>
        <translation>&quot;%1&quot;은(는) 텍스트 표가 아닙니다. CSV처럼 셀 사이에 구분 문자가 있는 행으로 된 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an old Office document. Save its sheet as CSV in UTF-8 and import that.</source>
        <translation>&quot;%1&quot;은(는) 옛 Office 문서입니다. 시트를 UTF-8 CSV로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a web page or XML. Export its table as CSV in UTF-8 and import that.</source>
        <translation>&quot;%1&quot;은(는) 웹 페이지 또는 XML입니다. 표를 UTF-8 CSV로 내보내 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has NUL bytes all over, as no text has: it is a file of another kind, or its copy is damaged. Get the file again, or export its table as CSV in UTF-8 and import that.</source>
        <translation>&quot;%1&quot;에는 텍스트에 있을 수 없는 NUL 바이트가 곳곳에 있습니다. 다른 종류의 파일이거나 사본이 손상되었습니다. 파일을 다시 받거나, 표를 UTF-8 CSV로 내보내 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is JSON. Convert it to CSV in UTF-8 and import that.</source>
        <translation>&quot;%1&quot;은(는) JSON입니다. UTF-8 CSV로 변환하여 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text in UTF-32. Save it in UTF-8 and import that.</source>
        <translation>&quot;%1&quot;은(는) UTF-32 텍스트입니다. UTF-8로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Check that the file was copied as a whole.</source>
        <translation>&quot;%1&quot;은(는) 비어 있습니다. 파일 전체가 복사되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Rows that are flagged as they are read: %L1.</source>
        <translation>읽으면서 플래그가 붙는 행: %L1개.</translation>
    </message>
    <message>
        <source>Rows that cannot be read and are rejected: %L1.</source>
        <translation>읽을 수 없어 거부되는 행: %L1개.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n초 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>A decision needs a reason. Write why the records are dealt with so.</source>
        <translation>결정에는 사유가 필요합니다. 레코드를 그렇게 처리하는 이유를 쓰십시오.</translation>
    </message>
    <message>
        <source>No record was chosen. Choose the records to decide about.</source>
        <translation>고른 레코드가 없습니다. 결정할 레코드를 고르십시오.</translation>
    </message>
    <message>
        <source>%L1 records are too many for one step; at most %L2 can be undone as one. Choose fewer, such as those of one source or one reason.</source>
        <translation>레코드 %L1개는 한 단계로 처리하기에 너무 많습니다. 한 번에 실행 취소할 수 있는 것은 최대 %L2개입니다. 한 원본 자료나 한 사유의 것처럼 더 적게 고르십시오.</translation>
    </message>
    <message>
        <source>A record that was chosen is not in the case any more.</source>
        <translation>고른 레코드 가운데 하나가 더 이상 사건에 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n flagged record(s) of &quot;%1&quot; as they are.</source>
        <translation>
            <numerusform>&quot;%1&quot;의 플래그 붙은 레코드 %n개를 그대로 수용했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected %n record(s) of &quot;%1&quot;.</source>
        <translation>
            <numerusform>&quot;%1&quot;의 레코드 %n개를 수정했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n record(s) of &quot;%1&quot; as rightly flagged or rejected.</source>
        <translation>
            <numerusform>&quot;%1&quot;의 레코드 %n개에 대한 플래그 또는 거부가 옳다고 확인했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 of &quot;%2&quot;</source>
        <translation>&quot;%2&quot;의 행 %L1</translation>
    </message>
    <message>
        <source>%1 was decided about already. Undo that decision first.</source>
        <translation>%1은(는) 이미 결정되었습니다. 먼저 그 결정을 실행 취소하십시오.</translation>
    </message>
    <message>
        <source>%1 is kept without flag; there is nothing to decide.</source>
        <translation>%1은(는) 플래그 없이 보존되었으므로 결정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is rejected: it says nothing that could be kept as it is. Correct its cells, or confirm that it is rightly rejected.</source>
        <translation>%1은(는) 거부되었습니다. 그대로 보존할 수 있는 내용이 없습니다. 셀을 수정하거나 거부가 옳다고 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing was corrected. Change a cell, or how the bytes are read; or accept the record as it is.</source>
        <translation>수정된 것이 없습니다. 셀이나 바이트를 읽는 방식을 바꾸거나, 레코드를 그대로 수용하십시오.</translation>
    </message>
</context>
<context>
    <name>ReaderRegistry</name>
    <message>
        <source>table as text (CSV)</source>
        <translation>텍스트 표(CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>workbook (XLSX)</source>
        <translation>통합 문서(XLSX)</translation>
    </message>
    <message>
        <source>spreadsheet (ODS)</source>
        <translation>스프레드시트(ODS)</translation>
    </message>
    <message>
        <source>list of domains and addresses</source>
        <translation>도메인 및 주소 목록</translation>
    </message>
    <message>
        <source>RDAP answer</source>
        <translation>RDAP 응답</translation>
    </message>
    <message>
        <source>WHOIS answer</source>
        <translation>WHOIS 응답</translation>
    </message>
    <message>
        <source>graph (GraphML)</source>
        <translation>그래프(GraphML)</translation>
    </message>
    <message>
        <source>graph (GEXF)</source>
        <translation>그래프(GEXF)</translation>
    </message>
    <message>
        <source>STIX bundle</source>
        <translation>STIX 번들</translation>
    </message>
    <message>
        <source>FollowTheMoney entities</source>
        <translation>FollowTheMoney 개체</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>보관 파일</translation>
    </message>
    <message>
        <source>evidence file</source>
        <translation>증거 파일</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in none of the formats that are read. Save it as CSV in UTF-8 and import that, or say its format.</source>
        <translation>&quot;%1&quot;은(는) 읽을 수 있는 형식이 아닙니다. UTF-8 CSV로 저장하여 가져오거나 형식을 지정하십시오.</translation>
    </message>
    <message>
        <source>The format is: %1.</source>
        <translation>형식: %1.</translation>
    </message>
    <message>
        <source>It could also be: %1 (sure to %2 of 100 against %3). Say the format &quot;%4&quot; to read it so.</source>
        <translation>다음일 수도 있습니다: %1(확신도 100 중 %2, 비교 대상 %3). 그렇게 읽으려면 형식 &quot;%4&quot;을(를) 지정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>&quot;%1&quot;은(는) 폴더입니다. 그 안의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pipe or a device. Save what comes from it to a file, and choose that.</source>
        <translation>&quot;%1&quot;은(는) 파이프 또는 장치입니다. 거기서 나오는 것을 파일로 저장하고 그 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Check that the file was copied as a whole.</source>
        <translation>&quot;%1&quot;은(는) 비어 있습니다. 파일 전체가 복사되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Those that are read: %2.</source>
        <translation>형식 &quot;%1&quot;은(는) 없습니다. 읽을 수 있는 형식: %2.</translation>
    </message>
</context>
<context>
    <name>RecipientKind</name>
    <message>
        <source>registry of domain names</source>
        <translation>도메인 레지스트리</translation>
    </message>
    <message>
        <source>registries of domain names</source>
        <translation>도메인 레지스트리</translation>
    </message>
    <message>
        <source>The registry of the top-level domain</source>
        <translation>최상위 도메인의 레지스트리</translation>
    </message>
    <message>
        <source>Suspend the named domains (serverHold) and lock them, so that they cannot be transferred.</source>
        <translation>기재된 도메인을 정지(serverHold)하고 이전할 수 없도록 잠가 주십시오.</translation>
    </message>
    <message>
        <source>The law, or the registry&apos;s policy that the use of the domains breaks</source>
        <translation>법률, 또는 도메인 사용이 위반하는 레지스트리 정책</translation>
    </message>
    <message>
        <source>registrar of domain names</source>
        <translation>도메인 등록대행자</translation>
    </message>
    <message>
        <source>registrars of domain names</source>
        <translation>도메인 등록대행자</translation>
    </message>
    <message>
        <source>The registrar that sponsors the domains</source>
        <translation>도메인을 관리하는 등록대행자</translation>
    </message>
    <message>
        <source>Suspend the named domains (clientHold) and lock them, so that they cannot be transferred.</source>
        <translation>기재된 도메인을 정지(clientHold)하고 이전할 수 없도록 잠가 주십시오.</translation>
    </message>
    <message>
        <source>The law, or the clause of the registrar&apos;s terms that the use of the domains breaks</source>
        <translation>법률, 또는 도메인 사용이 위반하는 등록대행자 약관 조항</translation>
    </message>
    <message>
        <source>hosting or service provider (host, CDN, search, chat, analytics)</source>
        <translation>호스팅 또는 서비스 제공자(호스트, CDN, 검색, 채팅, 분석)</translation>
    </message>
    <message>
        <source>hosting and service providers</source>
        <translation>호스팅 및 서비스 제공자</translation>
    </message>
    <message>
        <source>The provider whose addresses or services the sites use</source>
        <translation>사이트가 이용하는 주소나 서비스의 제공자</translation>
    </message>
    <message>
        <source>Remove the named content, disable the account behind it, and preserve its records.</source>
        <translation>기재된 콘텐츠를 삭제하고, 그 뒤의 계정을 비활성화하며, 그 기록을 보존해 주십시오.</translation>
    </message>
    <message>
        <source>The law, or the clause of the provider&apos;s terms that the content breaks</source>
        <translation>법률, 또는 콘텐츠가 위반하는 제공자 약관 조항</translation>
    </message>
    <message>
        <source>online retailer or market place</source>
        <translation>온라인 소매업체 또는 마켓플레이스</translation>
    </message>
    <message>
        <source>online retailers and market places</source>
        <translation>온라인 소매업체 및 마켓플레이스</translation>
    </message>
    <message>
        <source>The retailer or market place, with its country</source>
        <translation>소매업체 또는 마켓플레이스와 그 국가</translation>
    </message>
    <message>
        <source>Remove the named listings, review the sellers&apos; accounts, and preserve their records.</source>
        <translation>기재된 판매글을 삭제하고, 판매자 계정을 검토하며, 그 기록을 보존해 주십시오.</translation>
    </message>
    <message>
        <source>The law, or the clause of the platform&apos;s policy that the listings break</source>
        <translation>법률, 또는 판매글이 위반하는 플랫폼 정책 조항</translation>
    </message>
    <message>
        <source>parcel carrier or post</source>
        <translation>소포 운송사 또는 우체국</translation>
    </message>
    <message>
        <source>parcel carriers and posts</source>
        <translation>소포 운송사 및 우체국</translation>
    </message>
    <message>
        <source>The carrier or post that moves the parcels</source>
        <translation>소포를 운반하는 운송사 또는 우체국</translation>
    </message>
    <message>
        <source>Hold the named parcels for inspection, and preserve their shipment data.</source>
        <translation>기재된 소포를 검사하도록 보류하고, 그 배송 데이터를 보존해 주십시오.</translation>
    </message>
    <message>
        <source>The law or the carrier&apos;s terms under which parcels may be held and inspected</source>
        <translation>소포를 보류하고 검사할 수 있는 근거가 되는 법률 또는 운송사 약관</translation>
    </message>
    <message>
        <source>payment provider, card network or acquirer</source>
        <translation>결제 제공자, 카드 네트워크 또는 매입사</translation>
    </message>
    <message>
        <source>payment providers</source>
        <translation>결제 제공자</translation>
    </message>
    <message>
        <source>The processor or acquirer seen at the checkout</source>
        <translation>결제 화면에서 확인된 결제 대행사 또는 매입사</translation>
    </message>
    <message>
        <source>Terminate the named merchant accounts, trace their owners, and preserve the records.</source>
        <translation>기재된 가맹점 계정을 해지하고, 소유자를 추적하며, 기록을 보존해 주십시오.</translation>
    </message>
    <message>
        <source>The law, or the rule of the card network that the merchant breaks</source>
        <translation>법률, 또는 가맹점이 위반하는 카드 네트워크 규칙</translation>
    </message>
    <message>
        <source>crypto exchange</source>
        <translation>암호화폐 거래소</translation>
    </message>
    <message>
        <source>crypto exchanges</source>
        <translation>암호화폐 거래소</translation>
    </message>
    <message>
        <source>The exchange that the payments reach</source>
        <translation>지급금이 도달하는 거래소</translation>
    </message>
    <message>
        <source>Flag and preserve the accounts that the named addresses pay into, and freeze them where the law lets you.</source>
        <translation>기재된 주소가 입금하는 계정을 표시하고 보존하며, 법이 허용하는 경우 동결해 주십시오.</translation>
    </message>
    <message>
        <source>The law, or the exchange&apos;s duties against money laundering</source>
        <translation>법률, 또는 거래소의 자금 세탁 방지 의무</translation>
    </message>
    <message>
        <source>messaging or social platform</source>
        <translation>메신저 또는 소셜 플랫폼</translation>
    </message>
    <message>
        <source>messaging and social platforms</source>
        <translation>메신저 및 소셜 플랫폼</translation>
    </message>
    <message>
        <source>The platform on which the accounts are</source>
        <translation>계정이 있는 플랫폼</translation>
    </message>
    <message>
        <source>Remove the named accounts, and preserve their records for 90 days.</source>
        <translation>기재된 계정을 삭제하고, 그 기록을 90일간 보존해 주십시오.</translation>
    </message>
    <message>
        <source>The law, or the clause of the platform&apos;s terms that the accounts break</source>
        <translation>법률, 또는 계정이 위반하는 플랫폼 약관 조항</translation>
    </message>
    <message>
        <source>site operator (warning letter)</source>
        <translation>사이트 운영자(경고 서한)</translation>
    </message>
    <message>
        <source>site operators</source>
        <translation>사이트 운영자</translation>
    </message>
    <message>
        <source>The operator of the sites, as named on them or in the registration</source>
        <translation>사이트 또는 등록 정보에 기재된 사이트 운영자</translation>
    </message>
    <message>
        <source>Cease to offer the named products, and answer within the period of this letter.</source>
        <translation>기재된 제품의 제공을 중단하고, 이 서한의 기한 내에 답변해 주십시오.</translation>
    </message>
    <message>
        <source>The sections of law that the offers violate</source>
        <translation>판매 제시가 위반하는 법 조항</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>listing reference</source>
        <translation>판매글 참조 번호</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>웹 주소</translation>
    </message>
    <message>
        <source>price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>date seen</source>
        <translation>관찰일</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>운송장 번호</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>운송사</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>발송인</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>기타 글</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, 행 %2</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The columns of a table need a mapping to be read.</source>
        <translation>표의 열을 읽으려면 매핑이 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency that is known.</source>
        <translation>&quot;%1&quot;은(는) 알려진 통화가 아닙니다.</translation>
    </message>
    <message>
        <source>No price could be read from &quot;%1&quot;, which looks like what another column holds, so that values could stand in wrong columns.</source>
        <translation>&quot;%1&quot;에서 가격을 읽을 수 없습니다. 다른 열의 값처럼 보이므로 값이 잘못된 열에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No price could be read from &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에서 가격을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The price &quot;%1&quot; stands for none, and is not taken for one.</source>
        <translation>가격 &quot;%1&quot;은(는) 가격 없음을 뜻하므로 가격으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>The price &quot;%1&quot; is less than nothing.</source>
        <translation>가격 &quot;%1&quot;은(는) 0보다 작습니다.</translation>
    </message>
    <message>
        <source>The date %1 is worked out: &quot;%2&quot; is counted from %3.</source>
        <translation>날짜 %1은(는) 계산된 것입니다. &quot;%2&quot;을(를) %3부터 셌습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no date without the day the file was made; say which day that was.</source>
        <translation>파일을 만든 날을 모르면 &quot;%1&quot;에서 날짜를 알 수 없습니다. 언제인지 지정하십시오.</translation>
    </message>
    <message>
        <source>No date could be read from &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에서 날짜를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB; it may be that a line end or a quote is missing.</source>
        <translation>행이 16 MiB보다 깁니다. 줄 끝이나 따옴표가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>Cell %1 opens a quote that is not closed as it should be; this line was left out and reading went on with the next one.</source>
        <translation>셀 %1에서 열린 따옴표가 제대로 닫히지 않았습니다. 이 줄은 제외하고 다음 줄부터 계속 읽었습니다.</translation>
    </message>
    <message>
        <source>The row has %1 of %2 cells; which of them are missing is not known, so that values could stand in wrong columns.</source>
        <translation>행에 셀이 %2개 중 %1개만 있습니다. 어느 것이 빠졌는지 알 수 없어 값이 잘못된 열에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The row has %1 cells where there are %2 columns, so that values could stand in wrong columns.</source>
        <translation>열이 %2개인데 행에 셀이 %1개 있어 값이 잘못된 열에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The row has %1 cells where there are %2 columns; the cells behind the last column are empty.</source>
        <translation>열이 %2개인데 행에 셀이 %1개 있습니다. 마지막 열 뒤의 셀은 비어 있습니다.</translation>
    </message>
    <message>
        <source>In cell %1 text stands behind a closing quote; it is kept as a part of the cell.</source>
        <translation>셀 %1에서 닫는 따옴표 뒤에 글이 있습니다. 셀의 일부로 보관합니다.</translation>
    </message>
    <message>
        <source>The row holds NUL bytes, which no text has; they are kept where they stand.</source>
        <translation>행에 텍스트에 있을 수 없는 NUL 바이트가 있습니다. 있는 자리에 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>Bytes that are no text in %1 are shown as %2, in the columns: %3.</source>
        <translation>%1(으)로 텍스트가 아닌 바이트는 %2(으)로 표시됩니다. 해당 열: %3.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1. Check the drive and try again.</source>
        <translation>파일을 끝까지 읽지 못했습니다: %1. 드라이브를 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>All cells of the row are empty.</source>
        <translation>행의 모든 셀이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>행 읽는 중</translation>
    </message>
    <message>
        <source>The check digit of the tracking number &quot;%1&quot; is wrong; compare it with the label.</source>
        <translation>운송장 번호 &quot;%1&quot;의 검사 숫자가 틀립니다. 라벨과 비교하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tracking number.</source>
        <translation>&quot;%1&quot;은(는) 운송장 번호가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>RecordStatus</name>
    <message>
        <source>kept</source>
        <translation>보존됨</translation>
    </message>
    <message>
        <source>kept, flagged</source>
        <translation>보존됨, 플래그 있음</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거부됨</translation>
    </message>
</context>
<context>
    <name>Redrafting</name>
    <message>
        <source>&quot;%1&quot; is no table with mapped columns; its records cannot be corrected cell by cell. Correct the file itself and import it again.</source>
        <translation>&quot;%1&quot;은(는) 열이 매핑된 표가 아니므로 레코드를 셀별로 수정할 수 없습니다. 파일 자체를 수정하여 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>There are %1 cells for %2 columns.</source>
        <translation>열 %2개에 셀이 %1개 있습니다.</translation>
    </message>
    <message>
        <source>There are %1 cells for %2 columns; the first that has no column is &quot;%3&quot;.</source>
        <translation>열 %2개에 셀이 %1개 있습니다. 열이 없는 첫 셀은 &quot;%3&quot;입니다.</translation>
    </message>
    <message>
        <source>Only the bytes of delimited text can be read with another encoding or delimiter. Correct the cells instead.</source>
        <translation>구분 문자로 나뉜 텍스트의 바이트만 다른 인코딩이나 구분 문자로 읽을 수 있습니다. 대신 셀을 수정하십시오.</translation>
    </message>
    <message>
        <source>There is no column %1 to join cells into.</source>
        <translation>셀을 합쳐 넣을 열 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no column %1; the source has %2.</source>
        <translation>열 %1이(가) 없습니다. 원본 자료의 열: %2.</translation>
    </message>
</context>
<context>
    <name>ReferralState</name>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>검토됨</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>접수 확인됨</translation>
    </message>
    <message>
        <source>question asked</source>
        <translation>질문 받음</translation>
    </message>
    <message>
        <source>acted</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>verified by us</source>
        <translation>자체 확인됨</translation>
    </message>
    <message>
        <source>re-appeared</source>
        <translation>재출현</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>종결됨</translation>
    </message>
</context>
<context>
    <name>ReferralStates</name>
    <message>
        <source>what the recipient asks</source>
        <translation>수신 기관의 질문 내용</translation>
    </message>
    <message>
        <source>the reason the recipient gave</source>
        <translation>수신 기관이 밝힌 사유</translation>
    </message>
    <message>
        <source>why it is closed</source>
        <translation>종결 사유</translation>
    </message>
    <message>
        <source>Referral %1 cannot become &quot;%2&quot;: %3</source>
        <translation>의뢰 %1은(는) &quot;%2&quot; 상태가 될 수 없습니다: %3</translation>
    </message>
    <message>
        <source>it is so already.</source>
        <translation>이미 그 상태입니다.</translation>
    </message>
    <message>
        <source>it is &quot;%1&quot;, which is followed by %2 only.</source>
        <translation>현재 &quot;%1&quot; 상태이며, 그다음은 %2뿐입니다.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Give the day on which it happened.</source>
        <translation>%1은(는) 아직 오지 않았습니다. 실제로 일어난 날을 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is before %2, when it became &quot;%3&quot;. Give the day on which it happened.</source>
        <translation>%1은(는) &quot;%3&quot; 상태가 된 %2보다 앞섭니다. 실제로 일어난 날을 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 wrote it, and a second person has to review it. Let somebody else do that under their own name.</source>
        <translation>%1이(가) 작성했으므로 다른 사람이 검토해야 합니다. 다른 사람이 자기 이름으로 검토하게 하십시오.</translation>
    </message>
    <message>
        <source>it has no packet that could be signed. Build its packet, attach one that was built, or give proof of the signature.</source>
        <translation>서명할 의뢰 패킷이 없습니다. 의뢰 패킷을 만들거나, 만들어 둔 것을 첨부하거나, 서명의 증빙을 제시하십시오.</translation>
    </message>
    <message>
        <source>proof is missing. Name the record, the evidence file or the message that shows it.</source>
        <translation>증빙이 없습니다. 그것을 보여 주는 레코드, 증거 파일 또는 메시지를 지정하십시오.</translation>
    </message>
    <message>
        <source>the note is empty. Write %1.</source>
        <translation>메모가 비어 있습니다. 다음을 쓰십시오: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of it have no dated observation with its evidence since it was sent (%1). Record what was seen of each.</source>
        <translation>
            <numerusform>항목 %n개에는 발송(%1) 이후 날짜와 증거가 있는 관찰이 없습니다. 각각 관찰한 것을 기록하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>the observations show everything still up. Ask the recipient again, or close it and say why.</source>
        <translation>관찰에 따르면 모두 그대로 있습니다. 수신 기관에 다시 요청하거나, 사유를 밝히고 종결하십시오.</translation>
    </message>
    <message>
        <source>no observation with its evidence shows an item up again. Record what was seen.</source>
        <translation>증거가 있는 관찰 가운데 항목이 다시 나타난 것을 보여 주는 것이 없습니다. 관찰한 것을 기록하십시오.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>abuse contact</source>
        <translation>신고 연락처</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>등록대행자</translation>
    </message>
    <message>
        <source>registrar, IANA %1</source>
        <translation>등록대행자, IANA %1</translation>
    </message>
    <message>
        <source>registrant</source>
        <translation>등록자</translation>
    </message>
    <message>
        <source>The answer names nothing that is part of a case.</source>
        <translation>응답에 사건의 일부가 될 만한 것이 없습니다.</translation>
    </message>
    <message>
        <source>A name in the answer does not keep the rules of its kind; it was taken as it stands.</source>
        <translation>응답에 있는 이름 하나가 그 종류의 규칙에 맞지 않습니다. 적힌 그대로 받아들였습니다.</translation>
    </message>
</context>
<context>
    <name>RegistrationReader</name>
    <message>
        <source>&quot;%1&quot; is an answer that there is no registration: &quot;%2&quot;. Leave the file out.</source>
        <translation>&quot;%1&quot;은(는) 등록이 없다는 응답입니다: &quot;%2&quot;. 이 파일은 제외하십시오.</translation>
    </message>
    <message>
        <source>A registration has no columns to be mapped.</source>
        <translation>등록 정보에는 매핑할 열이 없습니다.</translation>
    </message>
    <message>
        <source>The line is no valid JSON. %1</source>
        <translation>줄이 유효한 JSON이 아닙니다. %1</translation>
    </message>
    <message>
        <source>The answer says that there is no registration: &quot;%1&quot;.</source>
        <translation>응답에 따르면 등록이 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid JSON. %2 Ask for the answer anew.</source>
        <translation>&quot;%1&quot;은(는) 유효한 JSON이 아닙니다. %2 응답을 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>객체 아님</translation>
    </message>
    <message>
        <source>The file is an answer by RDAP; objects in it: %L1.</source>
        <translation>파일은 RDAP 응답입니다. 그 안의 객체: %L1개.</translation>
    </message>
    <message>
        <source>The text is no WHOIS answer about a domain.</source>
        <translation>글은 도메인에 관한 WHOIS 응답이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no WHOIS answer about a domain. Read it as another format.</source>
        <translation>&quot;%1&quot;은(는) 도메인에 관한 WHOIS 응답이 아닙니다. 다른 형식으로 읽으십시오.</translation>
    </message>
    <message>
        <source>The file is a WHOIS answer about &quot;%1&quot;.</source>
        <translation>파일은 &quot;%1&quot;에 관한 WHOIS 응답입니다.</translation>
    </message>
    <message>
        <source>WHOIS answers that are in the file: %L1.</source>
        <translation>파일에 있는 WHOIS 응답: %L1개.</translation>
    </message>
    <message>
        <source>It is no UTF-8 and is read as windows-1252.</source>
        <translation>UTF-8이 아니므로 windows-1252로 읽습니다.</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Corrected by %1: %2</source>
        <translation>%1이(가) 수정함: %2</translation>
    </message>
    <message>
        <source>Still to be noted: %1</source>
        <translation>아직 유의할 점: %1</translation>
    </message>
    <message>
        <source>Accepted as it is by %1: %2</source>
        <translation>%1이(가) 그대로 수용함: %2</translation>
    </message>
</context>
<context>
    <name>ReviewQueries</name>
    <message>
        <source>accepted as it is</source>
        <translation>그대로 수용됨</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>수정됨</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확인됨</translation>
    </message>
</context>
<context>
    <name>RowChange</name>
    <message>
        <source>The change could not be made: the case is no longer as it was when the change was written down. Check the history.</source>
        <translation>변경할 수 없습니다. 사건이 변경을 기록할 때의 상태와 다릅니다. 이력을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>The case holds a filter that this program does not know. It was left out.</source>
        <translation>사건에 이 프로그램이 모르는 필터가 있어 제외했습니다.</translation>
    </message>
</context>
<context>
    <name>SaveChoice</name>
    <message>
        <source>Replace File</source>
        <translation>파일 바꾸기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Replace it?</source>
        <translation>&quot;%1&quot;이(가) 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Replaced the saved search &quot;%1&quot;.</source>
        <translation>저장된 검색 &quot;%1&quot;을(를) 바꿨습니다.</translation>
    </message>
    <message>
        <source>Saved the search &quot;%1&quot;.</source>
        <translation>검색 &quot;%1&quot;을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Updated the saved filters &quot;%1&quot;.</source>
        <translation>저장된 필터 &quot;%1&quot;을(를) 갱신했습니다.</translation>
    </message>
    <message>
        <source>Saved the filters &quot;%1&quot;.</source>
        <translation>필터 &quot;%1&quot;을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The case has no saved search &quot;%1&quot;.</source>
        <translation>사건에 저장된 검색 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The case has no saved filters &quot;%1&quot;.</source>
        <translation>사건에 저장된 필터 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>What is to be saved has no name. Write one.</source>
        <translation>저장할 것에 이름이 없습니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no search to save. Write what to look for.</source>
        <translation>저장할 검색이 없습니다. 찾을 것을 입력하십시오.</translation>
    </message>
    <message>
        <source>There are no filters to save. Add one first.</source>
        <translation>저장할 필터가 없습니다. 먼저 필터를 추가하십시오.</translation>
    </message>
    <message>
        <source>The name is empty. Write one.</source>
        <translation>이름이 비어 있습니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Something is saved as &quot;%1&quot; already. Take another name.</source>
        <translation>&quot;%1&quot;(으)로 이미 저장된 것이 있습니다. 다른 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>Renamed the saved search &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>저장된 검색 &quot;%1&quot;의 이름을 &quot;%2&quot;(으)로 바꿨습니다.</translation>
    </message>
    <message>
        <source>Renamed the saved filters &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>저장된 필터 &quot;%1&quot;의 이름을 &quot;%2&quot;(으)로 바꿨습니다.</translation>
    </message>
    <message>
        <source>Removed the saved search &quot;%1&quot;.</source>
        <translation>저장된 검색 &quot;%1&quot;을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Removed the saved filters &quot;%1&quot;.</source>
        <translation>저장된 필터 &quot;%1&quot;을(를) 제거했습니다.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The file calls itself an Interdict case, but its tables are not those of one. It was not opened; ask whoever sent it for the original.</source>
        <translation>파일은 Interdict 사건이라고 되어 있지만 표가 사건의 것이 아닙니다. 열지 않았습니다. 보낸 사람에게 원본을 요청하십시오.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>A parenthesis is closed that was never opened.</source>
        <translation>열지 않은 괄호를 닫았습니다.</translation>
    </message>
    <message>
        <source>Parentheses stand in each other too deep.</source>
        <translation>괄호가 너무 깊게 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside an operator.</source>
        <translation>연산자 옆에 찾을 것이 없습니다.</translation>
    </message>
    <message>
        <source>NEAR stands between two words.</source>
        <translation>NEAR는 두 단어 사이에 씁니다.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>닫지 않은 괄호가 있습니다.</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; it is missing what to look for.</source>
        <translation>&quot;%1:&quot; 뒤에 찾을 것이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes a day, as in 2014-01-31.</source>
        <translation>&quot;%1:&quot;에는 2014-01-31과 같은 날짜를 씁니다.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>따옴표 사이에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>NEAR( is not closed.</source>
        <translation>NEAR(가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>NEAR needs two words.</source>
        <translation>NEAR에는 두 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>These are too many words.</source>
        <translation>단어가 너무 많습니다.</translation>
    </message>
    <message>
        <source>It is only said what not to look for.</source>
        <translation>찾지 않을 것만 적혀 있습니다.</translation>
    </message>
    <message>
        <source>%1 Plain words were searched.</source>
        <translation>%1 낱말로 검색했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n character(s) were searched.</source>
        <translation>
            <numerusform>처음 %n자만 검색했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectiveUndo</name>
    <message>
        <source>It changed the same later.</source>
        <translation>나중에 같은 것을 변경했습니다.</translation>
    </message>
    <message>
        <source>It rests on what the entry made.</source>
        <translation>이 항목이 만든 것에 기반합니다.</translation>
    </message>
    <message>
        <source>It took away what the entry rests on.</source>
        <translation>이 항목이 기반하는 것을 없앴습니다.</translation>
    </message>
    <message>
        <source>It said something else of the same.</source>
        <translation>같은 것에 대해 다른 내용을 기록했습니다.</translation>
    </message>
    <message>
        <source>It changed the same since.</source>
        <translation>그 이후 같은 것을 변경했습니다.</translation>
    </message>
    <message>
        <source>The entry cannot be redone while these later ones are in effect. Undo them first:
- %1</source>
        <translation>다음의 이후 항목이 유효한 동안에는 이 항목을 다시 실행할 수 없습니다. 먼저 이들을 실행 취소하십시오:
- %1</translation>
    </message>
    <message>
        <source>The entry rests on it.</source>
        <translation>이 항목이 그것에 기반합니다.</translation>
    </message>
    <message>
        <source>Its judgement would contradict what comes back.</source>
        <translation>그 판단이 되돌아오는 내용과 모순됩니다.</translation>
    </message>
    <message>
        <source>Undone entry %1: %2</source>
        <translation>항목 %1 실행 취소함: %2</translation>
    </message>
    <message>
        <source>Redone entry %1: %2</source>
        <translation>항목 %1 다시 실행함: %2</translation>
    </message>
    <message numerus="yes">
        <source>Undone %n entries together (%1): %2</source>
        <translation>
            <numerusform>항목 %n개를 함께 실행 취소함(%1): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone %n entries together (%1): %2</source>
        <translation>
            <numerusform>항목 %n개를 함께 다시 실행함(%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry cannot be undone or redone as the case is now: what it is about is not in the case as the entry left it, such as records of an import that was withdrawn. Restore it first.</source>
        <translation>현재 사건 상태에서는 이 항목을 실행 취소하거나 다시 실행할 수 없습니다. 항목의 대상이 항목이 남긴 상태로 사건에 있지 않습니다(예: 철회된 가져오기의 레코드). 먼저 복원하십시오.</translation>
    </message>
    <message>
        <source>More than %L1 later entries rest on this one; so many are not undone together. Undo some of the later ones first.</source>
        <translation>이 항목에 기반하는 이후 항목이 %L1개를 넘습니다. 이렇게 많은 항목은 함께 실행 취소하지 않습니다. 먼저 이후 항목 중 일부를 실행 취소하십시오.</translation>
    </message>
    <message>
        <source>The judgement cannot come back: others now say the opposite through a chain. Withdraw one of them first.</source>
        <translation>판단을 되돌릴 수 없습니다. 지금은 다른 판단들이 연쇄적으로 반대 내용을 나타냅니다. 먼저 그중 하나를 철회하십시오.</translation>
    </message>
    <message>
        <source>Entry %1 is undone already.</source>
        <translation>항목 %1은(는) 이미 실행 취소되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 is in effect; it need not be redone.</source>
        <translation>항목 %1은(는) 유효합니다. 다시 실행할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>What entry %1 did has been taken back already.</source>
        <translation>항목 %1이(가) 한 일은 이미 되돌려졌습니다.</translation>
    </message>
    <message>
        <source>An import is not undone but withdrawn: choose its source among the evidence and withdraw it.</source>
        <translation>가져오기는 실행 취소하지 않고 철회합니다. 증거에서 해당 소스를 선택하여 철회하십시오.</translation>
    </message>
    <message>
        <source>A withdrawn import is restored: choose its source among the evidence and restore it.</source>
        <translation>철회된 가져오기는 복원합니다. 증거에서 해당 소스를 선택하여 복원하십시오.</translation>
    </message>
    <message>
        <source>A packet that was built may have been sent, and stays noted. Build a new revision instead.</source>
        <translation>작성된 패킷은 이미 발송되었을 수 있으므로 기록으로 남습니다. 대신 새 개정본을 작성하십시오.</translation>
    </message>
    <message>
        <source>The case was made by this entry. There is nothing before it.</source>
        <translation>이 항목으로 사건이 만들어졌습니다. 그 이전에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>This entry undid or redid another one: redo or undo that one.</source>
        <translation>이 항목은 다른 항목을 실행 취소하거나 다시 실행한 것입니다. 그 항목을 다시 실행하거나 실행 취소하십시오.</translation>
    </message>
    <message>
        <source>This entry holds no change that could be undone.</source>
        <translation>이 항목에는 실행 취소할 수 있는 변경이 없습니다.</translation>
    </message>
    <message>
        <source>Entry %1 by %2, %3: %4 %5</source>
        <translation>항목 %1, 작성자 %2, %3: %4 %5</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>이력을 읽는 중</translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <source>This is no SHA-256 digest. Give 64 hexadecimal digits and nothing else.</source>
        <translation>SHA-256 다이제스트가 아닙니다. 16진수 64자리만 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The table could not be written to &quot;%1&quot;: %2. Nothing was left there. Choose another folder or name, or make room.</source>
        <translation>표를 &quot;%1&quot;에 쓸 수 없습니다: %2. 그곳에는 아무것도 남지 않았습니다. 다른 폴더나 이름을 선택하거나 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>행 쓰는 중</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>파일 닫는 중</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>the workbook could not be made</source>
        <translation>통합 문서를 만들 수 없음</translation>
    </message>
    <message>
        <source>a sheet could not be added to the workbook</source>
        <translation>통합 문서에 시트를 추가할 수 없음</translation>
    </message>
    <message>
        <source>A workbook takes at most 16,384 columns. Hide some, or export the table as CSV.</source>
        <translation>통합 문서의 열은 최대 16,384개입니다. 일부를 숨기거나 표를 CSV로 내보내십시오.</translation>
    </message>
</context>
<context>
    <name>SourceArchive</name>
    <message>
        <source>The stored bytes of source %1 are damaged. Run a check of the case, and use a backup copy.</source>
        <translation>원본 자료 %1의 저장된 바이트가 손상되었습니다. 사건을 점검하고 백업 사본을 쓰십시오.</translation>
    </message>
    <message>
        <source>The case has no source %1.</source>
        <translation>사건에 원본 자료 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Reading the original bytes</source>
        <translation>원본 바이트 읽는 중</translation>
    </message>
</context>
<context>
    <name>SourceChunks</name>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that it still exists and that you may read it.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다. 아직 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than the %L2 bytes that a file of this kind may have. Split it, then read the parts.</source>
        <translation>&quot;%1&quot;은(는) 이 종류의 파일에 허용된 %L2바이트보다 큽니다. 나눈 다음 각 부분을 읽으십시오.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>파일 읽는 중</translation>
    </message>
</context>
<context>
    <name>SourceDrafts</name>
    <message>
        <source>The source has no part &quot;%1&quot;.</source>
        <translation>원본 자료에 부분 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>SourceLayout</name>
    <message>
        <source>How the source was read is described in a way this version does not know. Open the case with a newer version.</source>
        <translation>원본 자료를 읽은 방식이 이 버전이 모르는 방법으로 기술되어 있습니다. 더 새로운 버전으로 사건을 여십시오.</translation>
    </message>
</context>
<context>
    <name>SourceProbe</name>
    <message>
        <source>&quot;%1&quot; has no sheets. Leave the sheet out.</source>
        <translation>&quot;%1&quot;에는 시트가 없습니다. 시트 지정을 빼십시오.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;. Those there are: %2.</source>
        <translation>시트 &quot;%1&quot;이(가) 없습니다. 있는 시트: %2.</translation>
    </message>
</context>
<context>
    <name>SourceQueries</name>
    <message>
        <source>The case has no source %1.</source>
        <translation>사건에 원본 자료 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The case has no record %1.</source>
        <translation>사건에 레코드 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The case could not be counted. Run a check of it.</source>
        <translation>사건의 수를 셀 수 없습니다. 사건을 점검하십시오.</translation>
    </message>
</context>
<context>
    <name>SourceRemoval</name>
    <message>
        <source>The import of &quot;%1&quot; is withdrawn already.</source>
        <translation>&quot;%1&quot; 가져오기는 이미 철회되었습니다.</translation>
    </message>
    <message>
        <source>Withdrew the import of &quot;%1&quot; (records: %L2, listings: %L3).</source>
        <translation>&quot;%1&quot; 가져오기를 철회했습니다(레코드: %L2, 판매글: %L3).</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message>
        <source>A part of the book is %1, as no spreadsheet program writes it. Open the book in one and save it anew.</source>
        <translation>통합 문서의 한 부분이 %1인데, 그렇게 쓰는 스프레드시트 프로그램은 없습니다. 스프레드시트 프로그램에서 열어 새로 저장하십시오.</translation>
    </message>
    <message>
        <source>not written in UTF-8</source>
        <translation>UTF-8이 아닌 것</translation>
    </message>
    <message>
        <source>a document with a type of its own</source>
        <translation>자체 문서 형식을 선언한 것</translation>
    </message>
    <message>
        <source>Rows that repeat make more than %L1 cells of a sheet, more than any real one. Save it as CSV and import that.</source>
        <translation>반복되는 행 때문에 한 시트의 셀이 %L1개를 넘습니다. 실제 시트에는 없는 크기입니다. CSV로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>A sheet has more than %L1 rows, which no spreadsheet program takes. Save it as CSV and import that.</source>
        <translation>시트의 행이 %L1개를 넘습니다. 어떤 스프레드시트 프로그램도 받지 않는 크기입니다. CSV로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>The row has more than 16 MiB, more than any real one.</source>
        <translation>행이 16 MiB를 넘습니다. 실제 행에는 없는 크기입니다.</translation>
    </message>
    <message>
        <source>The sheet ends within the row: the book is damaged.</source>
        <translation>시트가 행 중간에서 끝납니다. 통합 문서가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The book has a password. Open it in a spreadsheet program and save it without one.</source>
        <translation>통합 문서에 암호가 있습니다. 스프레드시트 프로그램에서 열어 암호 없이 저장하십시오.</translation>
    </message>
    <message>
        <source>The book has no sheet.</source>
        <translation>통합 문서에 시트가 없습니다.</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>행 읽는 중</translation>
    </message>
    <message>
        <source>The row&apos;s XML is damaged: %1</source>
        <translation>행의 XML이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>A cell lies beyond column XFD, the last there is, and was left out.</source>
        <translation>셀 하나가 마지막 열인 XFD를 넘어 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a book of Excel before 2007, or one with a password. Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>&quot;%1&quot;은(는) 2007 이전 Excel의 통합 문서이거나 암호가 있는 것입니다. 스프레드시트 프로그램에서 열어 암호 없이 .xlsx로 저장하십시오.</translation>
    </message>
    <message>
        <source>The book has no part &quot;%1&quot;: it is damaged. Open it in a spreadsheet program and save it anew.</source>
        <translation>통합 문서에 부분 &quot;%1&quot;이(가) 없습니다. 손상되었습니다. 스프레드시트 프로그램에서 열어 새로 저장하십시오.</translation>
    </message>
    <message>
        <source>The book&apos;s part &quot;%1&quot; cannot be read. %2</source>
        <translation>통합 문서의 부분 &quot;%1&quot;을(를) 읽을 수 없습니다. %2</translation>
    </message>
    <message>
        <source>The book&apos;s part &quot;%1&quot; is larger than any real one (%L2 bytes), so the book was not read.</source>
        <translation>통합 문서의 부분 &quot;%1&quot;이(가) 실제로 있을 수 없을 만큼 커서(%L2바이트) 통합 문서를 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot take the texts of the book: %1. Make room there and try again.</source>
        <translation>임시 파일 폴더에 통합 문서의 글을 담을 수 없습니다: %1. 공간을 마련하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The book has more than %L1 different texts. Save its sheets as CSV and import those.</source>
        <translation>통합 문서에 서로 다른 글이 %L1개를 넘습니다. 시트를 CSV로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>The row stands above the names of the columns.</source>
        <translation>행이 열 이름보다 위에 있습니다.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 of the book; it is hidden there.</source>
        <translation>통합 문서의 시트 %2개 중 %1번째이며 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 of the book.</source>
        <translation>통합 문서의 시트 %2개 중 %1번째입니다.</translation>
    </message>
    <message>
        <source>A sheet is a table: say which of its columns is what to import it.</source>
        <translation>시트는 표입니다. 가져오려면 어느 열이 무엇인지 지정하십시오.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>열 %1</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>시트가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Row %L1 of the sheet names the columns.</source>
        <translation>시트의 행 %L1이(가) 열 이름입니다.</translation>
    </message>
    <message>
        <source>No row names the columns, so they are numbered.</source>
        <translation>열 이름을 담은 행이 없어 열에 번호를 매깁니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above it are kept and flagged.</source>
        <translation>
            <numerusform>그 위의 %n개 행은 보존되고 플래그가 붙습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the book; they are read.</source>
        <translation>
            <numerusform>%n개 행은 통합 문서에서 숨겨져 있지만 읽습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are formulas; the results saved with the book are read.</source>
        <translation>
            <numerusform>%n개 셀은 수식입니다. 통합 문서에 저장된 결과를 읽습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A.</source>
        <translation>
            <numerusform>%n개 셀에 #N/A 같은 오류가 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a fault and are flagged or rejected.</source>
        <translation>
            <numerusform>%n개 행에 결함이 있어 플래그가 붙거나 거부됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book counts days from 1904.</source>
        <translation>통합 문서는 1904년부터 일수를 셉니다.</translation>
    </message>
    <message>
        <source>The list of the book&apos;s sheets is damaged. Open it in a spreadsheet program and save it anew.</source>
        <translation>통합 문서의 시트 목록이 손상되었습니다. 스프레드시트 프로그램에서 열어 새로 저장하십시오.</translation>
    </message>
    <message>
        <source>The book has no sheet with cells. Open it in a spreadsheet program to see what it is.</source>
        <translation>통합 문서에 셀이 있는 시트가 없습니다. 스프레드시트 프로그램에서 열어 무엇인지 확인하십시오.</translation>
    </message>
    <message>
        <source>A cell names the shared text %1, which the book does not have; the cell is left empty.</source>
        <translation>셀 하나가 통합 문서에 없는 공유 글 %1을(를) 가리킵니다. 셀은 비워 둡니다.</translation>
    </message>
    <message>
        <source>A cell should hold a number but does not; it is kept as it is written.</source>
        <translation>숫자가 있어야 할 셀에 숫자가 없습니다. 적힌 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>Cell %1 is a formula whose result was not saved. Open the book in a spreadsheet program and save it anew.</source>
        <translation>셀 %1은(는) 결과가 저장되지 않은 수식입니다. 통합 문서를 스프레드시트 프로그램에서 열어 새로 저장하십시오.</translation>
    </message>
    <message>
        <source>Cell %1 is there twice; the first is read.</source>
        <translation>셀 %1이(가) 두 번 있습니다. 첫 번째 것을 읽습니다.</translation>
    </message>
</context>
<context>
    <name>Stacking</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Kinds of nodes that a stack of nodes shares, as in &quot;seller and place&quot;.</extracomment>
        <translation>%1 및 %2</translation>
    </message>
    <message>
        <source>%1 %2, same %3</source>
        <extracomment>A stack of nodes of one kind with the same neighbours, as in &quot;312 listings, same seller&quot;.</extracomment>
        <translation>%1 %2, 같은 %3</translation>
    </message>
</context>
<context>
    <name>StixReader</name>
    <message>
        <source>no object</source>
        <translation>객체 아님</translation>
    </message>
    <message>
        <source>The entry is no object, or too large to be read.</source>
        <translation>항목이 객체가 아니거나 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>An object of this type is not part of a case, or says nothing that is.</source>
        <translation>이 유형의 객체는 사건에 속하지 않거나, 사건에 속하는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Times, confidence, descriptions and markings of objects stay in the source&apos;s own bytes only.</source>
        <translation>객체의 시각, 신뢰도, 설명, 공유 등급은 원본 자료의 바이트에만 남습니다.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Comparing the texts of listings</source>
        <translation>판매글의 글 비교 중</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>PGP key</source>
        <translation>PGP 키</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>Domain or address</source>
        <translation>도메인 또는 주소</translation>
    </message>
    <message>
        <source>Listing texts</source>
        <translation>판매글의 글</translation>
    </message>
    <message>
        <source>Ships from</source>
        <translation>발송지</translation>
    </message>
    <message>
        <source>%1 sellers use one text, such as that of the listing &quot;%2&quot;.</source>
        <translation>판매자 %1명이 같은 글을 씁니다. 예: 판매글 &quot;%2&quot;의 글.</translation>
    </message>
    <message>
        <source>Listings of both follow %1 templates; the most similar texts agree in %2 %. %3 sellers use the rarest of them.</source>
        <translation>양쪽의 판매글이 서식 %1개를 따릅니다. 가장 비슷한 글은 %2 % 일치합니다. 그중 가장 드문 서식은 판매자 %3명이 씁니다.</translation>
    </message>
    <message>
        <source>Listings of both follow one template: the most similar texts agree in %1 %. %2 sellers use it.</source>
        <translation>양쪽의 판매글이 한 서식을 따릅니다. 가장 비슷한 글은 %1 % 일치합니다. 이 서식은 판매자 %2명이 씁니다.</translation>
    </message>
    <message>
        <source>Each has one of its own, and none in common: %1.</source>
        <translation>각자 고유한 것이 있고 공통된 것은 없습니다: %1.</translation>
    </message>
    <message>
        <source>Both have the %1 &quot;%2&quot;, shared by %3, and %4 more in common.</source>
        <translation>양쪽에 %1 &quot;%2&quot;이(가) 있으며(공유: %3), 그 밖에 %4개가 공통됩니다.</translation>
    </message>
    <message>
        <source>Both have the %1 &quot;%2&quot;, shared by %3.</source>
        <translation>양쪽에 %1 &quot;%2&quot;이(가) 있습니다(공유: %3).</translation>
    </message>
</context>
<context>
    <name>SupportRemoval</name>
    <message>
        <source>Counting what goes</source>
        <translation>없어질 것 세는 중</translation>
    </message>
    <message>
        <source>Comparing listings that others show too</source>
        <translation>다른 곳에도 있는 판매글 비교 중</translation>
    </message>
    <message>
        <source>Removing listings</source>
        <translation>판매글 제거 중</translation>
    </message>
    <message>
        <source>Removing records</source>
        <translation>레코드 제거 중</translation>
    </message>
    <message>
        <source>Removing links</source>
        <translation>연결 제거 중</translation>
    </message>
    <message>
        <source>Removing entities</source>
        <translation>개체 제거 중</translation>
    </message>
    <message>
        <source>Completing what stays</source>
        <translation>남는 것 보완 중</translation>
    </message>
</context>
<context>
    <name>TableMatching</name>
    <message>
        <source>The table has more than %1 rows. Match parts of it.</source>
        <translation>표의 행이 %1개를 넘습니다. 일부씩 대조하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table: its records have a fixed meaning. Import it into a case, and look at the case&apos;s suggestions.</source>
        <translation>&quot;%1&quot;은(는) 표가 아닙니다. 레코드의 뜻이 정해져 있습니다. 사건에 가져와서 사건의 제안을 보십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rows to compare.</source>
        <translation>&quot;%1&quot;에는 비교할 행이 없습니다.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>Text in the encoding &quot;%1&quot; cannot be read. Choose one of: %2.</source>
        <translation>인코딩 &quot;%1&quot;의 글은 읽을 수 없습니다. 다음 중에서 고르십시오: %2.</translation>
    </message>
</context>
<context>
    <name>TextIndexing</name>
    <message>
        <source>Reading texts for the search</source>
        <translation>검색을 위해 본문 읽는 중</translation>
    </message>
</context>
<context>
    <name>TextScan</name>
    <message>
        <source>It has a possible length, but is in no range that its country gives out.</source>
        <translation>길이는 가능하지만 해당 국가에서 부여하는 범위에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Its check digit or checksum holds.</source>
        <translation>검사 숫자 또는 체크섬이 맞습니다.</translation>
    </message>
    <message>
        <source>Its check digit or checksum holds, and a word near it says what it is.</source>
        <translation>검사 숫자 또는 체크섬이 맞고, 가까운 단어가 무엇인지 알려 줍니다.</translation>
    </message>
    <message>
        <source>It is written as a link.</source>
        <translation>링크로 쓰여 있습니다.</translation>
    </message>
    <message>
        <source>It is a name under an ending that sites commonly have.</source>
        <translation>사이트가 흔히 쓰는 끝부분을 가진 이름입니다.</translation>
    </message>
    <message>
        <source>It is a name, the sign &quot;@&quot; and a domain.</source>
        <translation>이름, &quot;@&quot; 기호, 도메인으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Its signs are spelt out as words.</source>
        <translation>기호가 단어로 풀어 쓰여 있습니다.</translation>
    </message>
    <message>
        <source>It is a link to the platform&apos;s own site.</source>
        <translation>플랫폼 자체 사이트로 가는 링크입니다.</translation>
    </message>
    <message>
        <source>The platform&apos;s name stands before it.</source>
        <translation>앞에 플랫폼의 이름이 있습니다.</translation>
    </message>
    <message>
        <source>It has a form that hardly anything else has. Nothing in it can be checked.</source>
        <translation>다른 것에는 거의 없는 형식입니다. 그 안에 검증할 수 있는 것은 없습니다.</translation>
    </message>
    <message>
        <source>It is the fingerprint of the key block.</source>
        <translation>키 블록의 지문입니다.</translation>
    </message>
    <message>
        <source>It is written in ten groups of four, as programs print fingerprints.</source>
        <translation>프로그램이 지문을 표시하는 방식대로 네 자씩 열 묶음으로 쓰여 있습니다.</translation>
    </message>
    <message>
        <source>It has a country code and is in a range that the country gives out.</source>
        <translation>국가 번호가 있고 해당 국가가 부여하는 범위에 있습니다.</translation>
    </message>
    <message>
        <source>It is written as phone numbers of North America are, and in a range that is given out.</source>
        <translation>북미 전화번호 방식으로 쓰여 있고 부여된 범위에 있습니다.</translation>
    </message>
    <message>
        <source>It has the form, and a word near it says what it is. Nothing in it can be checked.</source>
        <translation>형식이 맞고, 가까운 단어가 무엇인지 알려 줍니다. 그 안에 검증할 수 있는 것은 없습니다.</translation>
    </message>
    <message>
        <source>It has the form. Written in one case it has no checksum, so a wrong digit would not be noticed.</source>
        <translation>형식이 맞습니다. 대소문자 중 한 가지로만 쓰여 체크섬이 없으므로 틀린 숫자를 알아챌 수 없습니다.</translation>
    </message>
    <message>
        <source>It has the form of an address. A version number can have it too.</source>
        <translation>주소의 형식입니다. 버전 번호도 같은 형식일 수 있습니다.</translation>
    </message>
    <message>
        <source>Invisible or look-alike characters in it hide it from a plain search.</source>
        <translation>보이지 않거나 모양이 비슷한 문자가 있어 단순 검색에 걸리지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ThingSearch</name>
    <message>
        <source>The case has no %1 &quot;%2&quot;.</source>
        <translation>사건에 %1 &quot;%2&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Several sources are called &quot;%1&quot;. Name one by its number, as in source:%2.</source>
        <translation>&quot;%1&quot;(이)라는 소스가 여러 개 있습니다. source:%2와 같이 번호로 하나를 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Selected</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>판매 제시</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>압수</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>Take-Downs</source>
        <translation>사이트 차단</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>도메인 등록</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>listing offered</source>
        <translation>판매글 게시</translation>
    </message>
    <message>
        <source>listing seen</source>
        <translation>판매글 관찰</translation>
    </message>
    <message>
        <source>shipment or seizure</source>
        <translation>배송물 또는 압수</translation>
    </message>
    <message>
        <source>letter dated</source>
        <translation>서한 작성일</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>서한 발송</translation>
    </message>
    <message>
        <source>letter received</source>
        <translation>서한 수신</translation>
    </message>
    <message>
        <source>letter answered</source>
        <translation>서한 회신</translation>
    </message>
    <message>
        <source>answer due</source>
        <translation>회신 기한</translation>
    </message>
    <message>
        <source>referral drafted</source>
        <translation>의뢰 초안 작성</translation>
    </message>
    <message>
        <source>referral sent</source>
        <translation>의뢰 발송</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>접수 확인됨</translation>
    </message>
    <message>
        <source>question asked</source>
        <translation>질문 받음</translation>
    </message>
    <message>
        <source>acted on</source>
        <translation>조치됨</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>other step of a referral</source>
        <translation>의뢰의 기타 단계</translation>
    </message>
    <message>
        <source>deadline of a referral</source>
        <translation>의뢰 기한</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>축소됨</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>다시 나타남</translation>
    </message>
    <message>
        <source>still up</source>
        <translation>그대로 있음</translation>
    </message>
    <message>
        <source>domain registered</source>
        <translation>도메인 등록됨</translation>
    </message>
    <message>
        <source>registration changed</source>
        <translation>도메인 등록 변경됨</translation>
    </message>
    <message>
        <source>registration expires</source>
        <translation>도메인 등록 만료</translation>
    </message>
    <message>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates
----------
A letter&apos;s number and to whom it goes</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 %2, to %3</source>
        <extracomment>A referral&apos;s number, its title, its recipient</extracomment>
        <translation>%1 %2, %3까지</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote a note, and the note</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <extracomment>Two names, and whether they are the same</extracomment>
        <translation>%1 및 %2: %3</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>some time in these days</source>
        <translation>이 기간 중 어느 때</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>집계됨</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A lane and how many of it have no date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything has a date.</source>
        <translation>모두 날짜가 있습니다.</translation>
    </message>
    <message>
        <source>Without a date, and not drawn: %1.</source>
        <translation>날짜가 없어 그리지 않음: %1.</translation>
    </message>
    <message>
        <source>Nothing of: %1.</source>
        <translation>해당 없음: %1.</translation>
    </message>
    <message>
        <source>Filters: %1. A clock&apos;s own filter is marked in its lane and narrows the other lanes; imports and what is selected are shown whatever the filters.</source>
        <translation>필터: %1. 시계 자체의 필터는 해당 레인에 표시되고 다른 레인의 범위를 좁힙니다. 가져오기와 선택한 것은 필터와 관계없이 표시됩니다.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>시각 (UTC)</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>레인</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Days from %1 to %2, UTC.</source>
        <translation>%1부터 %2까지의 날짜, UTC.</translation>
    </message>
    <message>
        <source>Bars count; their heights grow with the square root, and the number at the right is the highest. Dashed: known by month or year only.</source>
        <translation>막대는 개수를 나타냅니다. 높이는 제곱근에 비례하며 오른쪽 숫자는 최댓값입니다. 파선: 월 또는 연도만 알려짐.</translation>
    </message>
</context>
<context>
    <name>TimelineScene</name>
    <message>
        <source>the first %1</source>
        <translation>처음 %1개</translation>
    </message>
    <message>
        <source>%1; %2 undated</source>
        <extracomment>Counts in a lane of the timeline</extracomment>
        <translation>%1, 날짜 없음 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1, some time %2: %3</source>
        <extracomment>A lane, days, a count</extracomment>
        <translation>%1, %2 중 어느 때: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <translation>%1 중 어느 때</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A date, a kind of event, what it is of</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TrackingNumber</name>
    <message>
        <source>&quot;%1&quot; is no tracking number of a known form, or its check digit is wrong. Compare it with the label.</source>
        <translation>&quot;%1&quot;은(는) 알려진 형식의 운송장 번호가 아니거나 검사 숫자가 틀립니다. 라벨과 비교하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tracking number of %2, or its check digit is wrong. Compare it with the label.</source>
        <translation>&quot;%1&quot;은(는) %2의 운송장 번호가 아니거나 검사 숫자가 틀립니다. 라벨과 비교하십시오.</translation>
    </message>
</context>
<context>
    <name>UndoTitles</name>
    <message numerus="yes">
        <source>Accept %n Record(s)</source>
        <translation>
            <numerusform>레코드 %n개 수용</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n Record(s)</source>
        <translation>
            <numerusform>레코드 %n개 확인</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n Record(s)</source>
        <translation>
            <numerusform>레코드 %n개 수정</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>메모 제거</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Draw Link</source>
        <translation>연결 그리기</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>보기 제거</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>연결 제거</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1 다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>같지 않음</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>미결정</translation>
    </message>
</context>
<context>
    <name>VersionComparison</name>
    <message>
        <source>Comparing %1</source>
        <translation>%1 비교 중</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>decisions about records</source>
        <translation>레코드에 대한 결정</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>색 표시</translation>
    </message>
    <message>
        <source>markings</source>
        <translation>공유 등급</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that cases are compared by. There are: %2.</source>
        <translation>&quot;%1&quot;(으)로는 사건을 비교하지 않습니다. 쓸 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>saved searches and filters</source>
        <translation>저장된 검색과 필터</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>파일 확인 중</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>&quot;%1&quot; is no Bitcoin address of the main net: its form or its checksum is wrong. Copy it again in full.</source>
        <translation>&quot;%1&quot;은(는) 메인넷의 Bitcoin 주소가 아닙니다. 형식이나 체크섬이 틀립니다. 전체를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2 address of the main net: its form or its checksum is wrong. Copy it again in full.</source>
        <translation>&quot;%1&quot;은(는) 메인넷의 %2 주소가 아닙니다. 형식이나 체크섬이 틀립니다. 전체를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>standard address</source>
        <translation>표준 주소</translation>
    </message>
    <message>
        <source>subaddress</source>
        <translation>하위 주소</translation>
    </message>
    <message>
        <source>integrated address</source>
        <translation>통합 주소</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no base58check text: its form or its checksum is wrong. Copy it again in full.</source>
        <translation>&quot;%1&quot;은(는) base58check 텍스트가 아닙니다. 형식이나 체크섬이 틀립니다. 전체를 다시 복사하십시오.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>&quot;%1&quot; is no web address. Write it with its scheme, such as https://example.com/.</source>
        <translation>&quot;%1&quot;은(는) 웹 주소가 아닙니다. https://example.com/처럼 스킴을 붙여 쓰십시오.</translation>
    </message>
    <message>
        <source>The host of the web address &quot;%1&quot; is neither a domain name nor an IP address. Compare it with its source.</source>
        <translation>웹 주소 &quot;%1&quot;의 호스트는 도메인 이름도 IP 주소도 아닙니다. 원본과 비교하십시오.</translation>
    </message>
</context>
<context>
    <name>WidgetKeys</name>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복사</translation>
    </message>
    <message>
        <source>Copy the selected rows without the heads</source>
        <translation>머리글 없이 선택한 행 복사</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>모든 행 선택</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>행 열기</translation>
    </message>
    <message>
        <source>Sort by the column of the current cell, and turn the order round</source>
        <translation>현재 셀의 열로 정렬하고 순서 뒤집기</translation>
    </message>
    <message>
        <source>Menu of the columns</source>
        <translation>열 메뉴</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>상세 정보 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Back out one level</source>
        <translation>한 단계 나가기</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>포커스가 있는 항목의 메뉴</translation>
    </message>
    <message>
        <source>Menu, or Shift+F10</source>
        <translation>메뉴 키 또는 Shift+F10</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>다음 및 이전 컨트롤</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Remove the filter that has the focus</source>
        <translation>포커스가 있는 필터 제거</translation>
    </message>
    <message>
        <source>Add the note, or answer with several lines</source>
        <translation>메모 추가, 또는 여러 줄로 답하기</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Look closer, see more</source>
        <translation>확대, 축소</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Go to the neighbour that lies there</source>
        <translation>그 방향의 이웃으로 이동</translation>
    </message>
    <message>
        <source>Go there and keep what is selected</source>
        <translation>선택을 유지하며 그쪽으로 이동</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Shift+화살표 키</translation>
    </message>
    <message>
        <source>Look at what is selected</source>
        <translation>선택한 것 가까이 보기</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>그래프 전체를 표시합니다</translation>
    </message>
    <message>
        <source>Expand the node</source>
        <translation>노드 확장</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Earlier and later days, lane above and below</source>
        <translation>이전 및 이후 날짜, 위아래 레인</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>다음 및 이전 사건</translation>
    </message>
    <message>
        <source>Select the event, open it</source>
        <translation>사건 선택, 열기</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>모든 날짜 보기</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>지도 이동</translation>
    </message>
    <message>
        <source>Next and previous place</source>
        <translation>다음 및 이전 장소</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>지도 전체 보기</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Next and previous bar or point</source>
        <translation>다음 및 이전 막대 또는 점</translation>
    </message>
    <message>
        <source>Choose several bars or days</source>
        <translation>여러 막대 또는 날짜 선택</translation>
    </message>
    <message>
        <source>Filter by what is chosen</source>
        <translation>선택한 것으로 필터링</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>Column to the left and right</source>
        <translation>왼쪽 및 오른쪽 열</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>왼쪽, 오른쪽</translation>
    </message>
    <message>
        <source>Next state to the left and right</source>
        <translation>왼쪽 및 오른쪽 다음 상태</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+왼쪽, Ctrl+오른쪽</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>The import of &quot;%1&quot; is not withdrawn; there is nothing to restore.</source>
        <translation>&quot;%1&quot; 가져오기는 철회되지 않았으므로 복원할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Completing links and the text index</source>
        <translation>연결과 텍스트 색인 완성 중</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>A workbench for investigators of online drug supply.</source>
        <translation>온라인 약물 공급 수사관을 위한 워크벤치.</translation>
    </message>
    <message>
        <source>The case to open.</source>
        <translation>열 사건.</translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>United States, federal holidays</source>
        <translation>미국, 연방 공휴일</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>새해 첫날</translation>
    </message>
    <message>
        <source>Birthday of Martin Luther King, Jr.</source>
        <translation>마틴 루서 킹 주니어 탄생일</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>워싱턴 탄생일</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>현충일(메모리얼 데이)</translation>
    </message>
    <message>
        <source>Juneteenth National Independence Day</source>
        <translation>준틴스(노예 해방 기념일)</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>독립 기념일</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>노동절(미국)</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>콜럼버스의 날</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>재향 군인의 날</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>추수 감사절</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>성탄절</translation>
    </message>
    <message>
        <source>United Kingdom, England and Wales</source>
        <translation>영국, 잉글랜드 및 웨일스</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>성금요일</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>부활절 월요일</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>5월 초 뱅크 홀리데이</translation>
    </message>
    <message>
        <source>Early May bank holiday (VE day)</source>
        <translation>5월 초 뱅크 홀리데이(유럽 전승 기념일)</translation>
    </message>
    <message>
        <source>Spring bank holiday</source>
        <translation>봄 뱅크 홀리데이</translation>
    </message>
    <message>
        <source>Platinum Jubilee</source>
        <translation>플래티넘 주빌리</translation>
    </message>
    <message>
        <source>State funeral of Queen Elizabeth II</source>
        <translation>엘리자베스 2세 여왕 국장</translation>
    </message>
    <message>
        <source>Coronation of King Charles III</source>
        <translation>찰스 3세 국왕 대관식</translation>
    </message>
    <message>
        <source>Summer bank holiday</source>
        <translation>여름 뱅크 홀리데이</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>박싱 데이</translation>
    </message>
    <message>
        <source>United Kingdom, Scotland</source>
        <translation>영국, 스코틀랜드</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>1월 2일</translation>
    </message>
    <message>
        <source>St Andrew&apos;s Day</source>
        <translation>성 안드레아의 날</translation>
    </message>
    <message>
        <source>European Union, TARGET closing days</source>
        <translation>유럽 연합, TARGET 휴무일</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>노동절</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>12월 26일</translation>
    </message>
    <message>
        <source>Spain, national holidays</source>
        <translation>스페인, 국가 공휴일</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>주현절</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>성모 승천일</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>국경일</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>모든 성인의 날</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>제헌절</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>원죄 없는 잉태 대축일</translation>
    </message>
    <message>
        <source>France</source>
        <translation>프랑스</translation>
    </message>
    <message>
        <source>Victory in Europe Day</source>
        <translation>유럽 전승 기념일</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>예수 승천일</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>성령 강림절 월요일</translation>
    </message>
    <message>
        <source>Armistice Day</source>
        <translation>휴전 기념일</translation>
    </message>
    <message>
        <source>Germany, holidays of all states</source>
        <translation>독일, 모든 주 공통 공휴일</translation>
    </message>
    <message>
        <source>Day of German Unity</source>
        <translation>독일 통일의 날</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>네덜란드</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>왕의 날</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>광복절(해방 기념일)</translation>
    </message>
    <message>
        <source>Canada, federal holidays</source>
        <translation>캐나다, 연방 공휴일</translation>
    </message>
    <message>
        <source>Victoria Day</source>
        <translation>빅토리아 데이</translation>
    </message>
    <message>
        <source>Canada Day</source>
        <translation>캐나다의 날</translation>
    </message>
    <message>
        <source>National Day for Truth and Reconciliation</source>
        <translation>진실과 화해의 날</translation>
    </message>
    <message>
        <source>Remembrance Day</source>
        <translation>전몰자 추도일(리멤브런스 데이)</translation>
    </message>
    <message>
        <source>Australia, national holidays</source>
        <translation>오스트레일리아, 국가 공휴일</translation>
    </message>
    <message>
        <source>Australia Day</source>
        <translation>오스트레일리아의 날</translation>
    </message>
    <message>
        <source>Anzac Day</source>
        <translation>안작 데이</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>대한민국</translation>
    </message>
    <message>
        <source>Seollal</source>
        <translation>설날</translation>
    </message>
    <message>
        <source>Independence Movement Day</source>
        <translation>삼일절</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>어린이날</translation>
    </message>
    <message>
        <source>Buddha&apos;s Birthday</source>
        <translation>부처님 오신 날</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>개천절</translation>
    </message>
    <message>
        <source>Chuseok</source>
        <translation>추석</translation>
    </message>
    <message>
        <source>Hangul Day</source>
        <translation>한글날</translation>
    </message>
    <message>
        <source>Monday to Friday, no holidays</source>
        <translation>월요일~금요일, 공휴일 없음</translation>
    </message>
    <message>
        <source>Football World Cup</source>
        <translation>월드컵 축구 대회</translation>
    </message>
    <message>
        <source>National Day of Mourning</source>
        <translation>국가 애도의 날</translation>
    </message>
    <message>
        <source>Election Day</source>
        <translation>선거일</translation>
    </message>
    <message>
        <source>Temporary public holiday</source>
        <translation>임시공휴일</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Listings by origin</source>
        <translation>출발지별 판매글</translation>
    </message>
    <message>
        <source>Listings by destination</source>
        <translation>목적지별 판매글</translation>
    </message>
    <message>
        <source>Shipments and seizures by destination</source>
        <translation>목적지별 배송물 및 압수</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Arrows: up to %1 listings; rings: within a country</source>
        <translation>화살표: 판매글 최대 %1개, 고리: 한 국가 내</translation>
    </message>
</context>
<context>
    <name>XmlGraph</name>
    <message>
        <source>&quot;%1&quot; cannot be read as a graph. %2 Export it anew, then read it again.</source>
        <translation>&quot;%1&quot;을(를) 그래프로 읽을 수 없습니다. %2 다시 내보낸 뒤 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>A tag or text of &quot;%1&quot; has more than %L2 bytes. Such a file is not read.</source>
        <translation>&quot;%1&quot;의 태그나 글이 %L2바이트를 넘습니다. 이런 파일은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>It ends in the middle.</source>
        <translation>중간에서 끝납니다.</translation>
    </message>
    <message>
        <source>Line %L1 is no well-formed XML.</source>
        <translation>줄 %L1은(는) 올바른 형식의 XML이 아닙니다.</translation>
    </message>
    <message>
        <source>It declares entities, which can hide or multiply text.</source>
        <translation>텍스트를 숨기거나 늘릴 수 있는 XML 엔터티를 선언합니다.</translation>
    </message>
    <message>
        <source>It uses an entity that is not declared.</source>
        <translation>선언되지 않은 엔티티를 사용합니다.</translation>
    </message>
    <message>
        <source>More than %L1 tags are inside each other.</source>
        <translation>태그가 %L1개 넘게 겹쳐 있습니다.</translation>
    </message>
    <message>
        <source>The node has neither a name nor an id.</source>
        <translation>노드에 이름도 ID도 없습니다.</translation>
    </message>
    <message>
        <source>A link of more than two ends is not part of a case.</source>
        <translation>끝이 둘보다 많은 연결은 사건에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>Nodes that do not say what they are, and are read by the form of their names or as organisations: %L1.</source>
        <translation>무엇인지 밝히지 않아 이름의 형태에 따라 또는 조직으로 읽는 노드: %L1개.</translation>
    </message>
    <message>
        <source>Attributes that stay in the source&apos;s own bytes only: %1.</source>
        <translation>원본 자료의 바이트에만 남는 속성: %1.</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>Its check digit or checksum holds.</source>
        <translation>검사 숫자 또는 체크섬이 맞습니다.</translation>
    </message>
    <message>
        <source>It has the form. Nothing in it can be checked, so look at where it was found.</source>
        <translation>형식이 맞습니다. 그 안에 검증할 수 있는 것이 없으므로 어디서 발견되었는지 살펴보십시오.</translation>
    </message>
    <message>
        <source>It has the form. Written in one case it has no checksum, so a wrong digit would not be noticed.</source>
        <translation>형식이 맞습니다. 대소문자 중 한 가지로만 쓰여 체크섬이 없으므로 틀린 숫자를 알아챌 수 없습니다.</translation>
    </message>
    <message>
        <source>Its ending is one under which names are registered. Whether it is, only the registry knows.</source>
        <translation>끝부분이 이름을 등록하는 끝부분입니다. 실제로 등록되었는지는 레지스트리만 압니다.</translation>
    </message>
    <message>
        <source>It is in a range that its country gives out.</source>
        <translation>해당 국가가 부여하는 범위에 있습니다.</translation>
    </message>
    <message>
        <source>It has a possible length, but is in no range that its country gives out.</source>
        <translation>길이는 가능하지만 해당 국가에서 부여하는 범위에 있지 않습니다.</translation>
    </message>
    <message>
        <source>It is the fingerprint of the key block.</source>
        <translation>키 블록의 지문입니다.</translation>
    </message>
</context>
<context>
    <name>interdict::BagCheck</name>
    <message numerus="yes">
        <source>And %n more problems.</source>
        <translation>
            <numerusform>그 밖에 문제 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder &quot;data&quot; of the payload is missing.</source>
        <translation>페이로드 폴더 &quot;data&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are one file where case and accents do not count, as on Windows.</source>
        <translation>대소문자와 악센트를 구별하지 않는 곳(예: Windows)에서 &quot;%1&quot;과(와) &quot;%2&quot;은(는) 같은 파일입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read as a manifest: manifests are named in lower case and without hyphens in the algorithm.</source>
        <translation>&quot;%1&quot;은(는) 매니페스트로 읽지 않습니다. 매니페스트 이름은 소문자로 쓰고 알고리즘에 하이픈을 넣지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be unpacked on Windows, which keeps that name for a device.</source>
        <translation>&quot;%1&quot;은(는) Windows에서 장치에 쓰는 이름이므로 Windows에서 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was put there by an operating system.</source>
        <translation>&quot;%1&quot;은(는) 운영 체제가 넣은 것입니다.</translation>
    </message>
    <message>
        <source>The file &quot;bagit.txt&quot; is missing: this is no BagIt bag.</source>
        <translation>파일 &quot;bagit.txt&quot;가 없습니다. BagIt 백이 아닙니다.</translation>
    </message>
    <message>
        <source>The file &quot;bagit.txt&quot; must say a known version of BagIt and an encoding, in two lines.</source>
        <translation>파일 &quot;bagit.txt&quot;에는 알려진 BagIt 버전과 인코딩이 두 줄로 적혀 있어야 합니다.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; of the tag files is not known here.</source>
        <translation>태그 파일의 인코딩 &quot;%1&quot;은(는) 여기서 알지 못합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in %2, as &quot;bagit.txt&quot; says.</source>
        <translation>&quot;%1&quot;은(는) &quot;bagit.txt&quot;에 적힌 %2(으)로 쓰여 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is no manifest of the payload.</source>
        <translation>페이로드의 매니페스트가 없습니다.</translation>
    </message>
    <message>
        <source>There is no tag manifest: a change of the tag files would not be seen.</source>
        <translation>태그 매니페스트가 없어 태그 파일이 바뀌어도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; rests on %2, which protects against accidents, not against forgery.</source>
        <translation>&quot;%1&quot;은(는) %2에 기대는데, 이는 사고는 막지만 위조는 막지 못합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a checksum that is not known here.</source>
        <translation>&quot;%1&quot;은(는) 여기서 알지 못하는 체크섬을 사용합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a line that is no checksum and path: &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;에 체크섬과 경로가 아닌 줄이 있습니다: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the asterisks of md5sum before its paths.</source>
        <translation>&quot;%1&quot;의 경로 앞에 md5sum의 별표가 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins its paths with &quot;./&quot;.</source>
        <translation>&quot;%1&quot;의 경로가 &quot;./&quot;로 시작합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists &quot;%2&quot;, which leaves the bag.</source>
        <translation>&quot;%1&quot;의 목록에 백을 벗어나는 &quot;%2&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists &quot;%2&quot;, which does not belong into it.</source>
        <translation>&quot;%1&quot;의 목록에 속하지 않는 &quot;%2&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, but &quot;%2&quot; lists it.</source>
        <translation>&quot;%1&quot;이(가) 없지만 &quot;%2&quot;의 목록에는 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, but &quot;%2&quot; lists it; &quot;%3&quot; is there, which differs in case.</source>
        <translation>&quot;%1&quot;이(가) 없지만 &quot;%2&quot;의 목록에는 있습니다. 대소문자가 다른 &quot;%3&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed with accents written in another way than the file&apos;s name has.</source>
        <translation>&quot;%1&quot;이(가) 파일 이름과 다른 악센트 표기로 목록에 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists &quot;%2&quot; twice.</source>
        <translation>&quot;%1&quot;의 목록에 &quot;%2&quot;이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; says of &quot;%2&quot; is no checksum of its algorithm.</source>
        <translation>&quot;%1&quot;에 적힌 &quot;%2&quot;의 값은 해당 알고리즘의 체크섬이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has other bytes than &quot;%2&quot; says.</source>
        <translation>&quot;%1&quot;의 바이트가 &quot;%2&quot;에 적힌 것과 다릅니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bag, but not in every manifest.</source>
        <translation>&quot;%1&quot;이(가) 백에 있지만 모든 매니페스트에 있지는 않습니다.</translation>
    </message>
    <message>
        <source>&quot;bag-info.txt&quot; holds a line that is no label and value: &quot;%1&quot;.</source>
        <translation>&quot;bag-info.txt&quot;에 레이블과 값이 아닌 줄이 있습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;bag-info.txt&quot; says Payload-Oxum more than once; the first counts.</source>
        <translation>&quot;bag-info.txt&quot;에 Payload-Oxum이 여러 번 있습니다. 첫 번째 것이 적용됩니다.</translation>
    </message>
    <message>
        <source>&quot;bag-info.txt&quot; says Payload-Oxum %1, but the payload has %2 bytes in %3 files.</source>
        <translation>&quot;bag-info.txt&quot;에는 Payload-Oxum이 %1(으)로 되어 있지만 페이로드는 파일 %3개, %2바이트입니다.</translation>
    </message>
    <message>
        <source>&quot;fetch.txt&quot; would put &quot;%1&quot; outside the bag: no address, size and path of a payload file.</source>
        <translation>&quot;fetch.txt&quot;가 &quot;%1&quot;을(를) 백 밖에 두게 됩니다. 페이로드 파일의 주소, 크기, 경로가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a line that is no address, size and path: &quot;%2&quot;.</source>
        <translation>&quot;%1&quot;에 주소, 크기, 경로가 아닌 줄이 있습니다: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have to be fetched from the net.</source>
        <translation>&quot;%1&quot;은(는) 네트워크에서 가져와야 합니다.</translation>
    </message>
</context>
<context>
    <name>interdict::BagSource</name>
    <message>
        <source>The folder holds more than 1,000,000 files, which is more than is checked here. Choose the bag&apos;s own folder.</source>
        <translation>폴더에 파일이 1,000,000개가 넘게 있어 여기서 검사하는 수를 넘습니다. 백 자체의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that you may read it.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다. 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::BagWriter</name>
    <message>
        <source>Writing the packet</source>
        <translation>의뢰 패킷 쓰는 중</translation>
    </message>
</context>
<context>
    <name>interdict::CaseRecipients</name>
    <message>
        <source>Changed the recipient &quot;%1&quot; in this case.</source>
        <translation>이 사건에서 수신 기관 &quot;%1&quot;을(를) 변경했습니다.</translation>
    </message>
    <message>
        <source>Added the recipient &quot;%1&quot; to this case.</source>
        <translation>이 사건에 수신 기관 &quot;%1&quot;을(를) 추가했습니다.</translation>
    </message>
    <message>
        <source>The case says nothing of its own about the recipient &quot;%1&quot;.</source>
        <translation>사건에는 수신 기관 &quot;%1&quot;에 관한 자체 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Took back what the case said of the recipient &quot;%1&quot;.</source>
        <translation>수신 기관 &quot;%1&quot;에 관한 사건의 내용을 되돌렸습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::Checklist</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>연결 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>분석관이 그림</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, detail</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (directory, %2)</source>
        <translation>%1(명부, %2)</translation>
    </message>
    <message>
        <source>It runs the top-level domain .%1.</source>
        <translation>최상위 도메인 .%1을(를) 운영합니다.</translation>
    </message>
    <message>
        <source>The registration names it: %1</source>
        <translation>등록 정보에 적혀 있습니다: %1</translation>
    </message>
    <message>
        <source>The records say that it hosts the site: %1</source>
        <translation>레코드에 따르면 사이트를 호스팅합니다: %1</translation>
    </message>
    <message>
        <source>The listings stand on its site.</source>
        <translation>판매글이 해당 사이트에 있습니다.</translation>
    </message>
    <message>
        <source>The request is voluntary.</source>
        <translation>요청은 자발적 협조를 구하는 것입니다.</translation>
    </message>
    <message>
        <source>Yes, says the directory.</source>
        <translation>예(명부 기준).</translation>
    </message>
</context>
<context>
    <name>interdict::Coverage</name>
    <message>
        <source>%1 (sent %2)</source>
        <translation>%1(발송 %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, state</comment>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>not told of %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 미통지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drafted, not told of %n item(s)</source>
        <translation>
            <numerusform>초안 작성됨, 항목 %n개 미통지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told of %1 of %n item(s), since %2</source>
        <translation>
            <numerusform>항목 %n개 중 %1개 통지됨, %2부터</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told of %n item(s), since %1</source>
        <translation>
            <numerusform>항목 %n개 통지됨, %1부터</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::EntityTableModel</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>First Seen</source>
        <translation>첫 관찰</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>마지막 관찰</translation>
    </message>
    <message>
        <source>Same As</source>
        <translation>동일 개체</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Looking up entities</source>
        <translation>개체 조회 중</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Ships From</source>
        <translation>발송지</translation>
    </message>
    <message>
        <source>Ships To</source>
        <translation>배송지</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>등록 대행자</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>등록일</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>운송사</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of entities and how many of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>판매글 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>레코드 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Month First Seen</source>
        <translation>처음 관찰된 달</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Working out figures of the network</source>
        <translation>네트워크의 수치를 계산하는 중</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>매개 중심성</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>커뮤니티</translation>
    </message>
</context>
<context>
    <name>interdict::Figures</name>
    <message>
        <source>no dates</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>the greatest count of a timeline</comment>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>clock of a timeline</comment>
        <translation>판매 제시</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>clock of a timeline</comment>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Seized</source>
        <comment>clock of a timeline</comment>
        <translation>압수</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>interdict::GraphNeighbours</name>
    <message>
        <source>Reading neighbours</source>
        <translation>이웃 읽는 중</translation>
    </message>
</context>
<context>
    <name>interdict::GroupTreeModel</name>
    <message>
        <source>Grouping rows</source>
        <translation>행 묶는 중</translation>
    </message>
    <message>
        <source>Looking up the rows of a group</source>
        <translation>묶음의 행 조회 중</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of rows: its name and how many rows it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interdict::HistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>실행 취소됨</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>시각(UTC)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Searching the history</source>
        <translation>이력 검색 중</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>interdict::LeakProof</name>
    <message>
        <source>Searching the packet for what it leaves out</source>
        <translation>의뢰 패킷에 제외한 내용이 있는지 검색 중</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds &quot;%2&quot;, which this version leaves out.</source>
        <translation>&quot;%1&quot;에 이 판에서 제외하는 &quot;%2&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed or locked, so it cannot be searched. Leave it out.</source>
        <translation>&quot;%1&quot;은(는) 압축되었거나 잠겨 있어 검색할 수 없습니다. 빼십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::LetterPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>초안</translation>
    </message>
</context>
<context>
    <name>interdict::LetterSections</name>
    <message>
        <source>Exhibit</source>
        <translation>증거물</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>나타내는 것</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>바이트 오프셋</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>바이트의 SHA-256</translation>
    </message>
    <message>
        <source>The copy in the packet lacks what the picture says of its making; the digest is that of the original.</source>
        <translation>의뢰 패킷의 사본에는 사진이 만들어진 경위에 관한 정보가 없습니다. 다이제스트는 원본의 것입니다.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>an exhibit that is no row</comment>
        <translation>파일</translation>
    </message>
    <message>
        <source>An exhibit is one row of a source file, or a whole file. Its original bytes are in the folder exhibits, in a file of its number; they are the given number of bytes from the given offset, counted from 0, of the source file.</source>
        <translation>증거물은 원본 파일의 한 행 또는 파일 전체입니다. 원래 바이트는 exhibits 폴더에 그 번호의 파일로 있으며, 원본 파일에서 0부터 센 지정된 오프셋부터 지정된 바이트 수만큼입니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>읽은 형식</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was done in the case that this packet rests on, from its hash-chained log; other entries are left out. Each digest covers its entry and the digest before it; history.json has every field.</source>
        <translation>이 의뢰 패킷의 근거가 되는, 사건에서 이루어진 일을 해시 체인 로그에서 뽑은 것입니다. 다른 항목은 제외했습니다. 각 다이제스트는 그 항목과 앞의 다이제스트를 포함합니다. 모든 필드는 history.json에 있습니다.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>시각(UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The packet is a BagIt bag (RFC 8493). In its folder, &quot;sha512sum -c manifest-sha512.txt&quot; and &quot;sha512sum -c tagmanifest-sha512.txt&quot; compare every file with its digest; the file README.txt says what each file is. Made with Interdict %1; the digest of the whole packet is noted in the case.</source>
        <translation>의뢰 패킷은 BagIt 백(RFC 8493)입니다. 그 폴더에서 &quot;sha512sum -c manifest-sha512.txt&quot;와 &quot;sha512sum -c tagmanifest-sha512.txt&quot;를 실행하면 모든 파일을 다이제스트와 비교합니다. 각 파일의 내용은 README.txt 파일에 적혀 있습니다. Interdict %1(으)로 만들었으며, 의뢰 패킷 전체의 다이제스트는 사건에 기록되어 있습니다.</translation>
    </message>
    <message>
        <source>To check one exhibit against its source: take the source file with the SHA-256 of Annex B, cut the bytes that Annex A names out of it, and compare their SHA-256 with the one beside the exhibit.</source>
        <translation>증거물 하나를 원본 자료와 대조하려면, 부록 B의 SHA-256을 가진 원본 파일에서 부록 A에 적힌 바이트를 잘라 내어 그 SHA-256을 증거물 옆의 값과 비교하십시오.</translation>
    </message>
    <message>
        <source>The computer that made this document has no font for some characters of the sources. They stand as their Unicode numbers, as in &quot;&lt;U+1F48A&gt;&quot;; the data files have the characters themselves: %1.</source>
        <translation>이 문서를 만든 컴퓨터에는 원본 자료의 일부 문자에 대한 글꼴이 없습니다. 그 문자는 &quot;&lt;U+1F48A&gt;&quot;처럼 유니코드 번호로 표시됩니다. 문자 자체는 데이터 파일에 있습니다: %1.</translation>
    </message>
    <message>
        <source>It may be passed on without limit.</source>
        <translation>제한 없이 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>It may be passed on within your community, but not publicly.</source>
        <translation>귀하의 공동체 안에서 전달할 수 있지만 공개할 수는 없습니다.</translation>
    </message>
    <message>
        <source>It may be passed on within your organisation and to its clients, to those who need to know.</source>
        <translation>귀하의 조직과 그 고객 중 알아야 할 사람에게 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>It may be passed on within your organisation only, to those who need to know.</source>
        <translation>귀하의 조직 안에서 알아야 할 사람에게만 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is for the eyes of the named recipient only and may not be passed on.</source>
        <translation>기재된 수신 기관만 볼 수 있으며 전달해서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>From</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>의뢰 패킷</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>개정 %1</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>당 기관 참조 번호</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>대체 대상</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>연속물</translation>
    </message>
    <message>
        <source>packet %1 of %2</source>
        <translation>의뢰 패킷 %1/%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>취급</translation>
    </message>
    <message>
        <source>Requested Action</source>
        <translation>요청 조치</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>누락: %1</translation>
    </message>
    <message>
        <source>This is a draft and not to be acted on.</source>
        <translation>이 문서는 초안이므로 이에 따라 조치해서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Market or detail</source>
        <translation>마켓 또는 세부 정보</translation>
    </message>
    <message>
        <source>First, last (UTC)</source>
        <translation>처음, 마지막(UTC)</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>증거물</translation>
    </message>
    <message>
        <source>What this referral is about.</source>
        <translation>이 의뢰의 대상입니다.</translation>
    </message>
    <message>
        <source>Linked with it, for context: nothing is asked about these.</source>
        <translation>대상과 연결된 것으로, 맥락을 위한 것입니다. 이에 대해서는 아무것도 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>Addresses are written so that they cannot be clicked (&quot;[.]&quot; for &quot;.&quot;); the exact forms are in entities.csv. Counts are those of the case.</source>
        <translation>주소는 클릭할 수 없도록 쓰여 있습니다(&quot;.&quot; 대신 &quot;[.]&quot;). 정확한 형태는 entities.csv에 있습니다. 수는 사건 기준입니다.</translation>
    </message>
    <message>
        <source>A link found in records names how many show it. A link drawn by an analyst gives the reason.</source>
        <translation>레코드에서 찾은 연결에는 그것을 보여 주는 레코드의 수가 있습니다. 분석관이 그린 연결에는 이유가 있습니다.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>What ties the entities together.</source>
        <translation>개체를 잇는 것입니다.</translation>
    </message>
    <message>
        <source>Drawn by %1: %2</source>
        <translation>%1이(가) 그림: %2</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>일(UTC)</translation>
    </message>
    <message>
        <source>Month (UTC)</source>
        <translation>월(UTC)</translation>
    </message>
    <message>
        <source>Year (UTC)</source>
        <translation>연도(UTC)</translation>
    </message>
    <message>
        <source>The numbers behind the figure, at each time; times without any are left out.</source>
        <translation>그림의 바탕이 되는 시점별 수입니다. 수가 없는 시점은 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days, months or years</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>From, to (UTC)</source>
        <translation>시작, 끝(UTC)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시점 기준</translation>
    </message>
    <message>
        <source>Events in the order of time.</source>
        <translation>시간순으로 본 일입니다.</translation>
    </message>
    <message>
        <source>Three clocks tell different things. Offered: from the first to the last date the sources give for a listing. Seen: when it was looked at, or, where nothing says so, when its file was taken into the case. Seized: when a shipment was posted, found or seized.</source>
        <translation>세 가지 시점 기준은 서로 다른 것을 나타냅니다. 판매 제시: 원본 자료에 있는 판매글의 첫 날짜부터 마지막 날짜까지. 관찰: 살펴본 때, 또는 그에 관한 내용이 없으면 파일을 사건에 받아들인 때. 압수: 배송물을 발송, 발견 또는 압수한 때.</translation>
    </message>
    <message>
        <source>How many listings were on offer, things seen and shipments dated at each time, counted from the packet&apos;s own listings, shipments and sources; each band has its own scale. What was seen long after the rest is left to the table of events.</source>
        <translation>각 시점에 제시된 판매글, 관찰된 것, 날짜가 있는 배송물의 수로, 의뢰 패킷 자체의 판매글, 배송물, 원본 자료에서 셌습니다. 띠마다 척도가 다릅니다. 나머지보다 훨씬 뒤에 관찰된 것은 일어난 일의 표에만 있습니다.</translation>
    </message>
    <message>
        <source>Offers of the entities above. Full descriptions are in listings.csv.</source>
        <translation>위 개체의 판매 제시입니다. 전체 설명은 listings.csv에 있습니다.</translation>
    </message>
    <message>
        <source>Offers of the entities above, each with the exhibit that shows it last (Annex A). Full descriptions are in listings.csv.</source>
        <translation>위 개체의 판매 제시와 그것을 마지막으로 보여 주는 증거물(부록 A)입니다. 전체 설명은 listings.csv에 있습니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Seller, market</source>
        <translation>판매자, 마켓</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>시작, 끝</translation>
    </message>
    <message>
        <source>Listings.</source>
        <translation>판매글.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <comment>groups</comment>
        <translation>기타 %1개</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>Number and share of the %1 listings of this packet, counted by what each says; one listing counts once, however often it was seen.</source>
        <translation>이 의뢰 패킷의 판매글 %1건의 수와 비율로, 각 판매글에 적힌 내용에 따라 셌습니다. 판매글 하나는 몇 번 관찰되었든 한 번만 셉니다.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day in running text, as QLocale::toString() takes it; Spanish: d &apos;de&apos; MMMM &apos;de&apos; yyyy</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Picture of the Network</source>
        <translation>네트워크 그림</translation>
    </message>
    <message>
        <source>The Listings in Figures</source>
        <translation>수치로 본 판매글</translation>
    </message>
    <message>
        <source>Basis in Law or Terms</source>
        <translation>법률 또는 약관상 근거</translation>
    </message>
    <message>
        <source>Statements of the Sender</source>
        <translation>발신자의 진술</translation>
    </message>
    <message>
        <source>What Is Not Alleged</source>
        <translation>주장하지 않는 것</translation>
    </message>
    <message>
        <source>Prior Notices</source>
        <translation>이전 통지</translation>
    </message>
    <message>
        <source>What This Version Leaves Out</source>
        <translation>이 판에서 제외한 것</translation>
    </message>
    <message>
        <source>Questions and Corrections</source>
        <translation>질문 및 정정</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>원본 파일</translation>
    </message>
    <message>
        <source>History Excerpt</source>
        <translation>이력 발췌</translation>
    </message>
    <message>
        <source>How to Check This Packet</source>
        <translation>이 의뢰 패킷을 확인하는 방법</translation>
    </message>
    <message>
        <source>Annex %1  %2</source>
        <translation>부록 %1  %2</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>표 %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>그림 %1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>domain</comment>
        <extracomment>A domain name in ASCII and, in brackets, as it is shown in its own script.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>exhibits</comment>
        <translation>외 %1건</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>원본 파일</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>작성 형태</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>답변 기한</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>비밀 유지</translation>
    </message>
    <message>
        <source>You may tell the subject of this referral about it.</source>
        <translation>이 의뢰에 관해 대상자에게 알려도 됩니다.</translation>
    </message>
    <message>
        <source>Do not tell the subject of this referral about it.</source>
        <translation>이 의뢰에 관해 대상자에게 알리지 마십시오.</translation>
    </message>
    <message>
        <source>What the action concerns is what the tables below name as chosen. What is only linked with it is named for context; nothing is asked about it. Report what was done, and on which day, to the sender under the number of this packet.</source>
        <translation>조치의 대상은 아래 표에서 고른 것으로 표시된 것입니다. 그것과 연결되기만 한 것은 맥락을 위해 적었으며, 이에 대해서는 아무것도 요청하지 않습니다. 무엇을 언제 조치했는지 이 의뢰 패킷의 번호와 함께 발신자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>What the sender states, beside what the exhibits show.</source>
        <translation>증거물이 보여 주는 것 외에 발신자가 진술하는 것입니다.</translation>
    </message>
    <message>
        <source>This referral does not say that %1 knew of, took part in or gained from what it describes.</source>
        <translation>이 의뢰는 %1이(가) 여기에 기술된 일을 알았거나, 가담했거나, 그로부터 이득을 얻었다고 말하지 않습니다.</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>It makes no claim about the people or bodies behind entities that are only linked with those it is about, and none about anyone who bought. An entity of the same name elsewhere may be someone else&apos;s.</source>
        <translation>대상과 연결되기만 한 개체의 배후에 있는 사람이나 단체, 그리고 구매한 사람에 대해서는 아무 주장도 하지 않습니다. 다른 곳에 있는 같은 이름의 개체는 다른 사람의 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Counts are those of records that were collected: a listing is an offer, not a sale, and a price is what was asked, not what was paid.</source>
        <translation>수는 수집된 레코드의 수입니다. 판매글은 판매가 아니라 판매 제시이고, 가격은 지급된 금액이 아니라 요구된 금액입니다.</translation>
    </message>
    <message>
        <source>Warning Letter</source>
        <translation>경고 서한</translation>
    </message>
    <message>
        <source>Warning Letter %1</source>
        <translation>경고 서한 %1</translation>
    </message>
    <message>
        <source>%1 working days from receipt; %2</source>
        <translation>수령 후 영업일 %1일, %2</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Violations cited</source>
        <translation>인용된 위반 사항</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>송달</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>배달 증빙</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수령</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>답변 시한</translation>
    </message>
    <message>
        <source>Answer was due</source>
        <translation>답변 예정일</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변일</translation>
    </message>
    <message>
        <source>No answer is recorded.</source>
        <translation>기록된 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>The answer is adequate.</source>
        <translation>답변이 적절합니다.</translation>
    </message>
    <message>
        <source>The answer is not adequate.</source>
        <translation>답변이 적절하지 않습니다.</translation>
    </message>
    <message>
        <source>The letter as it was sent:</source>
        <translation>발송된 서한:</translation>
    </message>
    <message>
        <source>Exhibits withheld: %1.</source>
        <translation>제공하지 않은 증거물: %1.</translation>
    </message>
    <message>
        <source>If anything here is named in error, or if it is not yours to act on, tell the sender, with the number of this packet and of the exhibit. A correction leads to a new revision, which replaces this one.</source>
        <translation>여기에 잘못 기재된 것이 있거나 귀하가 조치할 사항이 아니면, 이 의뢰 패킷과 증거물의 번호와 함께 발신자에게 알려 주십시오. 정정하면 이 판을 대체하는 새 개정이 나옵니다.</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, 개정 %2</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>담당관</translation>
    </message>
    <message>
        <source>%1 Filters that were on when this packet was made: %2. The figure shows all that the packet holds, whatever they leave out.</source>
        <extracomment>A figure&apos;s caption, and filters in words</extracomment>
        <translation>%1 이 패킷을 만들 때 켜져 있던 필터: %2. 그림은 필터가 무엇을 제외하든 패킷에 담긴 모든 것을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Listings by Seller</source>
        <translation>판매자별 판매글</translation>
    </message>
    <message>
        <source>Listings by Market</source>
        <translation>마켓별 판매글</translation>
    </message>
    <message>
        <source>Listings by Category</source>
        <translation>분류별 판매글</translation>
    </message>
    <message>
        <source>Listings by Where They Ship From</source>
        <translation>발송지별 판매글</translation>
    </message>
    <message>
        <source>Listings by Where They Ship To</source>
        <translation>배송 지역별 판매글</translation>
    </message>
    <message>
        <source>Number or address: %1</source>
        <comment>of a listing</comment>
        <translation>번호 또는 주소: %1</translation>
    </message>
</context>
<context>
    <name>interdict::Letters</name>
    <message>
        <source>A warning letter goes to the operator of sites, and no registered domain was chosen or is linked with what was. Choose domains, or sellers who advertise them.</source>
        <translation>경고 서한은 사이트 운영자에게 보내는데, 등록된 도메인을 고르지 않았고 고른 것과 연결된 도메인도 없습니다. 도메인이나 도메인을 광고하는 판매자를 고르십시오.</translation>
    </message>
    <message>
        <source>The operator of %1</source>
        <translation>%1의 운영자</translation>
    </message>
    <message>
        <source>There is no letter with the reference &quot;%1&quot; in the case.</source>
        <translation>사건에 참조 번호가 &quot;%1&quot;인 서한이 없습니다.</translation>
    </message>
    <message>
        <source>The letter lacks what it must say. Add it, or make it as a draft:
- %1</source>
        <translation>서한에 꼭 있어야 할 내용이 없습니다. 추가하거나 초안으로 만드십시오.
- %1</translation>
    </message>
    <message>
        <source>A letter needs a reference and a date, also as a draft.</source>
        <translation>서한에는 초안이라도 참조 번호와 날짜가 필요합니다.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; was delivered on %2 and stays as it is. Give the new one another reference.</source>
        <translation>서한 &quot;%1&quot;은(는) %2에 배달되었으므로 그대로 유지됩니다. 새 서한에는 다른 참조 번호를 붙이십시오.</translation>
    </message>
    <message>
        <source>Drafted the warning letter &quot;%1&quot; to %2.</source>
        <translation>%2에 보낼 경고 서한 &quot;%1&quot;의 초안을 작성했습니다.</translation>
    </message>
    <message>
        <source>Wrote the warning letter &quot;%1&quot; to %2.</source>
        <translation>%2에 보낼 경고 서한 &quot;%1&quot;을(를) 작성했습니다.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; is a draft. Complete it and make it anew before it is sent.</source>
        <translation>서한 &quot;%1&quot;은(는) 초안입니다. 보내기 전에 완성하여 새로 만드십시오.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; of %2 cannot have been delivered on &quot;%3&quot;. Give the day, not before its date and not after today.</source>
        <translation>%2 자 서한 &quot;%1&quot;이(가) &quot;%3&quot;에 배달되었을 수 없습니다. 서한 날짜부터 오늘까지의 날을 지정하십시오.</translation>
    </message>
    <message>
        <source>A delivery needs its proof: the number of the message, of the registered letter, or of the courier.</source>
        <translation>배달에는 증빙이 필요합니다. 메시지, 등기 우편 또는 택배의 번호를 쓰십시오.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; was received on %2, before that day.</source>
        <translation>서한 &quot;%1&quot;은(는) 그날보다 앞선 %2에 수령되었습니다.</translation>
    </message>
    <message>
        <source>The warning letter &quot;%1&quot; was delivered on %2: %3</source>
        <translation>경고 서한 &quot;%1&quot;이(가) %2에 배달되었습니다: %3</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; was not delivered yet. Record its delivery first.</source>
        <translation>서한 &quot;%1&quot;은(는) 아직 배달되지 않았습니다. 먼저 배달을 기록하십시오.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot;, delivered on %2, cannot have been received on &quot;%3&quot;. Give the day, not before the delivery and not after today.</source>
        <translation>%2에 배달된 서한 &quot;%1&quot;이(가) &quot;%3&quot;에 수령되었을 수 없습니다. 배달일부터 오늘까지의 날을 지정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The warning letter &quot;%1&quot; was received on %2; its period of %n working day(s) (%3) ends on %4.</source>
        <translation>
            <numerusform>경고 서한 &quot;%1&quot;이(가) %2에 수령되었습니다. 영업일 %n일의 기한(%3)은 %4에 끝납니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; cannot have been answered on &quot;%2&quot;. Give the day, not before its delivery and not after today.</source>
        <translation>서한 &quot;%1&quot;의 답변이 &quot;%2&quot;에 왔을 수 없습니다. 배달일부터 오늘까지의 날을 지정하십시오.</translation>
    </message>
    <message>
        <source>Say what was answered, whether it is adequate, and why.</source>
        <translation>답변 내용, 적절한지 여부, 그 이유를 쓰십시오.</translation>
    </message>
    <message>
        <source>The warning letter &quot;%1&quot; was answered adequately on %2: %3</source>
        <translation>경고 서한 &quot;%1&quot;에 %2에 적절한 답변이 왔습니다: %3</translation>
    </message>
    <message>
        <source>The warning letter &quot;%1&quot; was answered on %2, but not adequately: %3</source>
        <translation>경고 서한 &quot;%1&quot;에 %2에 답변이 왔으나 적절하지 않습니다: %3</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>미발송</translation>
    </message>
    <message>
        <source>delivered, receipt not known</source>
        <translation>배달됨, 수령 여부 모름</translation>
    </message>
    <message>
        <source>time to answer is running</source>
        <translation>답변 시한 진행 중</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>시한 내 답변 없음</translation>
    </message>
    <message>
        <source>answer not adequate</source>
        <translation>답변 부적절</translation>
    </message>
    <message>
        <source>answered adequately</source>
        <translation>적절히 답변됨</translation>
    </message>
    <message>
        <source>A warning letter (%1) was sent to %2 on %3.</source>
        <translation>%3에 경고 서한(%1)을 %2에 보냈습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It was received on %1 and gave %n working day(s) to answer (%2), until %3.</source>
        <translation>
            <numerusform>%1에 수령되었고, 답변에 영업일 %n일(%2)을 주어 %3까지였습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its receipt is not known.</source>
        <translation>수령 여부를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No answer came within that time.</source>
        <translation>그 시한 안에 답변이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>The answer of %1 was not adequate: %2</source>
        <translation>%1의 답변은 적절하지 않았습니다: %2</translation>
    </message>
    <message>
        <source>It was answered adequately on %1: %2</source>
        <translation>%1에 적절한 답변이 왔습니다: %2</translation>
    </message>
    <message>
        <source>The time to answer has not ended.</source>
        <translation>답변 시한이 끝나지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ListingTableModel</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>도착지</translation>
    </message>
    <message>
        <source>First Seen</source>
        <translation>첫 관찰</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>마지막 관찰</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>관찰 횟수</translation>
    </message>
    <message>
        <source>Looking up listings</source>
        <translation>판매글 조회 중</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>통화 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln price(s), sum %2, least %3, median %4, most %5</source>
        <extracomment>A currency, then figures of the prices in it</extracomment>
        <translation>
            <numerusform>%1: 가격 %Ln개, 합계 %2, 최저 %3, 중앙값 %4, 최고 %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>판매글 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different seller(s)</source>
        <translation>
            <numerusform>서로 다른 판매자 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sighting(s)</source>
        <translation>
            <numerusform>관찰 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>Day Seen</source>
        <translation>관찰일</translation>
    </message>
    <message>
        <source>Month Seen</source>
        <translation>관찰 월</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seller(s)</source>
        <translation>
            <numerusform>판매자 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>평가</translation>
    </message>
</context>
<context>
    <name>interdict::OpenPacket</name>
    <message>
        <source>&quot;%1&quot; holds no bag that could be opened. Choose a packet, or a bag&apos;s own folder.</source>
        <translation>&quot;%1&quot;에는 열 수 있는 백이 없습니다. 의뢰 패킷 또는 백 자체의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The packet holds no file &quot;%1&quot;.</source>
        <translation>의뢰 패킷에 파일 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::Packet</name>
    <message>
        <source>&quot;%1&quot; cannot be a packet&apos;s number. Use up to 64 letters without accents, digits, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>&quot;%1&quot;은(는) 의뢰 패킷의 번호가 될 수 없습니다. 악센트 없는 영문자, 숫자, 하이픈, 밑줄을 64자까지 쓰고 영문자나 숫자로 시작하십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is missing: where to get it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The packet lacks what a recipient of this kind (%1) must be told. Add it, or build the packet as a draft:%2</source>
        <translation>이 종류의 수신 기관(%1)에 꼭 알려야 할 내용이 의뢰 패킷에 없습니다. 추가하거나 의뢰 패킷을 초안으로 만드십시오.%2</translation>
    </message>
    <message>
        <source>The packet has no date. Give the time at which it is made.</source>
        <translation>의뢰 패킷에 날짜가 없습니다. 만드는 시각을 지정하십시오.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>The packet &quot;%1&quot; could not be written: %2. Nothing was left there. Choose a folder that can be written to, with enough room.</source>
        <translation>의뢰 패킷 &quot;%1&quot;을(를) 쓸 수 없습니다: %2. 그곳에 아무것도 남기지 않았습니다. 쓸 수 있고 공간이 충분한 폴더를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::PacketCheck</name>
    <message>
        <source>The archive holds a file &quot;%1&quot;, which would be unpacked outside its folder.</source>
        <translation>보관 파일에 폴더 밖으로 풀릴 파일 &quot;%1&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The archive holds &quot;%1&quot;, which is a link to another file.</source>
        <translation>보관 파일에 다른 파일로 가는 링크인 &quot;%1&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The archive holds &quot;%1&quot; twice.</source>
        <translation>보관 파일에 &quot;%1&quot;이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The archive must hold one folder, the bag, and nothing beside it (RFC 8493 section 4).</source>
        <translation>보관 파일에는 백인 폴더 하나만 있어야 하며 그 밖의 것이 있으면 안 됩니다(RFC 8493 4절).</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; the tag files have more than is checked here (32 MiB). Ask for the packet in parts.</source>
        <translation>&quot;%1&quot;까지 합치면 태그 파일이 여기서 검사하는 크기(32 MiB)를 넘습니다. 의뢰 패킷을 나누어 보내 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>파일 검사 중</translation>
    </message>
    <message>
        <source>The packet is not valid, so that a time stamp would prove nothing: %1</source>
        <translation>의뢰 패킷이 유효하지 않아 타임스탬프가 아무것도 증명하지 못합니다: %1</translation>
    </message>
    <message>
        <source>The bag has no tag manifest that a time stamp could be over.</source>
        <translation>백에 타임스탬프의 대상이 될 태그 매니페스트가 없습니다.</translation>
    </message>
    <message>
        <source>The time stamp could not be kept as &quot;%1&quot;: %2.</source>
        <translation>타임스탬프를 &quot;%1&quot;(으)로 보관할 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>interdict::PacketComparison</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로 추가됨</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>exhibit</source>
        <translation>증거물</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>interdict::PacketData</name>
    <message>
        <source>the referral for people: request, summary, entities, links, exhibits</source>
        <translation>사람이 읽는 의뢰: 요청, 요약, 개체, 연결, 증거물</translation>
    </message>
    <message>
        <source>the same for machines, with exact values</source>
        <translation>기계가 읽는 같은 내용, 정확한 값 포함</translation>
    </message>
    <message>
        <source>sellers, domains, shipments and what ties them</source>
        <translation>판매자, 도메인, 배송물과 그것들을 잇는 것</translation>
    </message>
    <message>
        <source>offers, each with its exhibits</source>
        <translation>판매 제시와 각각의 증거물</translation>
    </message>
    <message>
        <source>what ties the entities, each with its exhibits</source>
        <translation>개체를 잇는 것과 각각의 증거물</translation>
    </message>
    <message>
        <source>each exhibit: source file, its SHA-256, row, byte offset and length</source>
        <translation>각 증거물: 원본 파일, 그 SHA-256, 행, 바이트 오프셋, 길이</translation>
    </message>
    <message>
        <source>original bytes of rows (.bin), and evidence files; of pictures a copy whose
                    picture is the same and which says nothing of its making</source>
        <translation>행의 원래 바이트(.bin)와 증거 파일. 사진은 화면이 같은 사본이며
                    만들어진 경위에 관한 정보가 없음</translation>
    </message>
    <message>
        <source>warning letters that were sent before</source>
        <translation>이전에 보낸 경고 서한</translation>
    </message>
    <message>
        <source>the picture of the network</source>
        <translation>네트워크 그림</translation>
    </message>
    <message>
        <source>what was done in the case that this packet rests on</source>
        <translation>이 의뢰 패킷의 근거가 되는, 사건에서 이루어진 일</translation>
    </message>
    <message>
        <source>an abuse report for each domain or site, in XARF version 4</source>
        <translation>도메인 또는 사이트별 신고서, XARF 버전 4</translation>
    </message>
    <message>
        <source>entities and links in STIX 2.1</source>
        <translation>개체와 연결, STIX 2.1</translation>
    </message>
    <message>
        <source>entities and links for FollowTheMoney, one a line</source>
        <translation>FollowTheMoney용 개체와 연결, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>This is the %1. It leaves out:
</source>
        <translation>%1입니다. 제외한 것:
</translation>
    </message>
    <message>
        <source>Exhibits withheld: %1
</source>
        <translation>제공하지 않은 증거물: %1
</translation>
    </message>
    <message>
        <source>Referral packet %1, made %2 by Interdict %3
Handling: %4
</source>
        <translation>의뢰 패킷 %1, %2에 Interdict %3(으)로 작성
취급: %4
</translation>
    </message>
    <message>
        <source>It takes the place of packet %1.
</source>
        <translation>의뢰 패킷 %1을(를) 대체합니다.
</translation>
    </message>
    <message>
        <source>
To check that nothing was changed, go to the folder above this one and run
  sha512sum -c manifest-sha512.txt
  sha512sum -c tagmanifest-sha512.txt
or, with Interdict at hand, on the zip itself: interdict-cli verify FILE.zip
The folder is a BagIt bag (RFC 8493). Where it was signed, this checks by whom:
  gpg --verify tagmanifest-sha512.txt.asc tagmanifest-sha512.txt
To have the time stamped, send tagmanifest-sha512.txt.tsq to a time stamp authority (RFC 3161);
its answer is checked by: interdict-cli stamp FILE.zip ANSWER.tsr

</source>
        <translation>
바뀐 것이 없는지 확인하려면 이 폴더의 상위 폴더로 가서 다음을 실행하십시오.
  sha512sum -c manifest-sha512.txt
  sha512sum -c tagmanifest-sha512.txt
Interdict가 있으면 zip 파일 자체에 다음을 실행할 수도 있습니다: interdict-cli verify FILE.zip
폴더는 BagIt 백(RFC 8493)입니다. 서명된 경우 누가 서명했는지는 다음으로 확인합니다.
  gpg --verify tagmanifest-sha512.txt.asc tagmanifest-sha512.txt
타임스탬프를 받으려면 tagmanifest-sha512.txt.tsq를 타임스탬프 기관(RFC 3161)에 보내십시오.
그 응답은 다음으로 확인합니다: interdict-cli stamp FILE.zip ANSWER.tsr

</translation>
    </message>
    <message>
        <source>
In the tables, a cell that a spreadsheet would take for a formula begins with an apostrophe,
addresses are written so that nobody clicks on them, and control characters as their code.
The JSON has the exact text.
</source>
        <translation>
표에서 스프레드시트가 수식으로 볼 셀은 아포스트로피로 시작하고,
주소는 아무도 클릭하지 않도록 쓰여 있으며, 제어 문자는 코드로 쓰여 있습니다.
정확한 글은 JSON에 있습니다.
</translation>
    </message>
</context>
<context>
    <name>interdict::PacketSigning</name>
    <message>
        <source>GnuPG could not do it: %1. Check with &quot;gpg --list-secret-keys&quot; that it works.</source>
        <translation>GnuPG가 작업하지 못했습니다: %1. &quot;gpg --list-secret-keys&quot;로 작동하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>GnuPG is not installed, or does not start. Install it to sign packets and to check signatures.</source>
        <translation>GnuPG가 설치되지 않았거나 시작되지 않습니다. 의뢰 패킷에 서명하고 서명을 확인하려면 설치하십시오.</translation>
    </message>
    <message>
        <source>No key that can sign is named &quot;%1&quot;. &quot;interdict-cli keys&quot; lists those there are.</source>
        <translation>이름이 &quot;%1&quot;인 서명 가능한 키가 없습니다. &quot;interdict-cli keys&quot;로 있는 키를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Several keys are named &quot;%1&quot;. Give the fingerprint of the one to sign with.</source>
        <translation>이름이 &quot;%1&quot;인 키가 여러 개 있습니다. 서명할 키의 지문을 쓰십시오.</translation>
    </message>
    <message>
        <source>The signature is good: by %1, key %2, which your GnuPG trusts.</source>
        <translation>서명이 올바릅니다. 서명자 %1, 키 %2이며, 사용자의 GnuPG가 신뢰합니다.</translation>
    </message>
    <message>
        <source>The signature is good: by %1, key %2. Your GnuPG does not know whether the key is really theirs; compare the fingerprint with one you had from them by another way.</source>
        <translation>서명이 올바릅니다. 서명자 %1, 키 %2입니다. 사용자의 GnuPG는 이 키가 실제로 서명자의 것인지 알지 못합니다. 다른 경로로 받은 지문과 비교하십시오.</translation>
    </message>
    <message>
        <source>The signature is bad: it is not one over this tag manifest. Do not rely on it.</source>
        <translation>서명이 잘못되었습니다. 이 태그 매니페스트에 대한 것이 아닙니다. 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>The signature cannot be checked: the public key %1 is not in your key ring. Import it with &quot;gpg --import&quot;.</source>
        <translation>서명을 확인할 수 없습니다. 공개 키 %1이(가) 사용자의 키링에 없습니다. &quot;gpg --import&quot;로 가져오십시오.</translation>
    </message>
    <message>
        <source>This program was built without GPGME: it can neither sign packets nor check signatures. &quot;gpg --verify&quot; checks them.</source>
        <translation>이 프로그램은 GPGME 없이 빌드되어 의뢰 패킷에 서명할 수도, 서명을 확인할 수도 없습니다. &quot;gpg --verify&quot;로 확인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::PacketVariant</name>
    <message>
        <source>court version</source>
        <translation>법원용 판</translation>
    </message>
    <message>
        <source>partner version</source>
        <translation>협력 기관용 판</translation>
    </message>
    <message>
        <source>subject-safe version</source>
        <translation>대상자 공개용 판</translation>
    </message>
</context>
<context>
    <name>interdict::PaperDocument</name>
    <message>
        <source>The PDF needs fonts, which this program did not load. Report this fault.</source>
        <translation>PDF에 필요한 글꼴을 이 프로그램이 불러오지 못했습니다. 이 오류를 알려 주십시오.</translation>
    </message>
    <message>
        <source>The PDF could not be painted. Try again; if it fails again, report it.</source>
        <translation>PDF를 그릴 수 없습니다. 다시 시도하고, 또 실패하면 알려 주십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::PosterPdf</name>
    <message>
        <source>Pictures cannot be drawn because the program runs without fonts.</source>
        <translation>프로그램이 글꼴 없이 실행되고 있어 그림을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The places of the nodes belong to another graph. Lay out the graph again.</source>
        <translation>노드의 위치가 다른 그래프의 것입니다. 그래프를 다시 배치하십시오.</translation>
    </message>
    <message>
        <source>A poster has 1 to %1 columns and rows of sheets.</source>
        <translation>포스터의 용지는 가로와 세로 각각 1~%1장입니다.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 · column %3, row %4</source>
        <extracomment>At the edge of a poster&apos;s sheet.</extracomment>
        <translation>용지 %1/%2 · 열 %3, 행 %4</translation>
    </message>
    <message>
        <source>Case graph</source>
        <translation>사건 그래프</translation>
    </message>
    <message>
        <source>The PDF could not be painted. Choose SVG.</source>
        <translation>PDF를 그릴 수 없습니다. SVG를 고르십시오.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; cannot be written. Choose another place.</source>
        <translation>그림 &quot;%1&quot;을(를) 쓸 수 없습니다. 다른 위치를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::RecipientDirectory</name>
    <message>
        <source>The recipient &quot;%1&quot; cannot be taken: %2</source>
        <translation>수신 기관 &quot;%1&quot;을(를) 받아들일 수 없습니다: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>tells the subject</source>
        <translation>대상자에게 알림</translation>
    </message>
    <message>
        <source>does not tell the subject</source>
        <translation>대상자에게 알리지 않음</translation>
    </message>
    <message>
        <source>does as the sender asks</source>
        <translation>발신자의 요청에 따름</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>프로그램에 포함됨</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>자체 항목</translation>
    </message>
    <message>
        <source>of this case</source>
        <translation>이 사건의 항목</translation>
    </message>
    <message>
        <source>an id consists of lower-case letters, digits and dashes.</source>
        <translation>ID는 영문 소문자, 숫자, 붙임표로 이루어집니다.</translation>
    </message>
    <message>
        <source>its legal name is missing.</source>
        <translation>법적 명칭이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of recipient.</source>
        <translation>&quot;%1&quot;은(는) 수신 기관의 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>whether it tells the subject is one of unknown, yes, no and asks.</source>
        <translation>대상자에게 알리는지 여부는 unknown, yes, no, asks 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>say where it is from and as of which day, as in 2026-01-31.</source>
        <translation>출처와 기준일을 2026-01-31처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no list of recipients (%2). Correct or remove the file.</source>
        <translation>&quot;%1&quot;에는 수신 기관 목록이 없습니다(%2). 파일을 수정하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Check that you may write there.</source>
        <translation>&quot;%1&quot;을(를) 쓸 수 없습니다: %2. 그곳에 쓸 권한이 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::Redaction</name>
    <message>
        <source>No field of a packet is called &quot;%1&quot;. &quot;interdict-cli packet --help&quot; lists those that can be left out.</source>
        <translation>의뢰 패킷에 &quot;%1&quot;(이)라는 필드가 없습니다. &quot;interdict-cli packet --help&quot;로 제외할 수 있는 필드를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The packet has no exhibit &quot;%1&quot; to withhold. Its numbers look like EX-00001.</source>
        <translation>의뢰 패킷에 제공하지 않을 증거물 &quot;%1&quot;이(가) 없습니다. 증거물 번호는 EX-00001과 같은 형태입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short to be looked for in the packet. Name it in full, or choose what to leave out in another way.</source>
        <translation>&quot;%1&quot;은(는) 패킷에서 찾기에 너무 짧습니다. 전체를 적거나 뺄 것을 다른 방법으로 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>개체 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibits</source>
        <translation>
            <numerusform>증거물 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words or phrases</source>
        <translation>
            <numerusform>단어 또는 구 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>담당관 이름</translation>
    </message>
    <message>
        <source>Role of the officer</source>
        <translation>담당관 직책</translation>
    </message>
    <message>
        <source>Badge or file number of the officer</source>
        <translation>담당관 배지 또는 파일 번호</translation>
    </message>
    <message>
        <source>Telephone number of the sender</source>
        <translation>발신자 전화번호</translation>
    </message>
    <message>
        <source>E-mail address of the sender</source>
        <translation>발신자 이메일 주소</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>사건 이름</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>Prior notices and warning letters</source>
        <translation>이전 통지 및 경고 서한</translation>
    </message>
    <message>
        <source>Descriptions of listings</source>
        <translation>판매글 설명</translation>
    </message>
    <message>
        <source>Prices of listings</source>
        <translation>판매글 가격</translation>
    </message>
    <message>
        <source>Who drew a link</source>
        <translation>연결을 그린 사람</translation>
    </message>
    <message>
        <source>Why a link was drawn</source>
        <translation>연결을 그린 이유</translation>
    </message>
    <message>
        <source>Who imported the sources</source>
        <translation>원본 자료를 가져온 사람</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>원본 파일</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>사건 이력</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>증거물</translation>
    </message>
    <message>
        <source>Filters with which the packet was made</source>
        <translation>패킷을 만들 때 쓴 필터</translation>
    </message>
</context>
<context>
    <name>interdict::ReferralData</name>
    <message>
        <source>&quot;%1&quot; is no JSON object (%2), so the program&apos;s own version is used. Correct or remove the file.</source>
        <translation>&quot;%1&quot;은(는) JSON 객체가 아니므로(%2) 프로그램 자체의 판을 사용합니다. 파일을 수정하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the schema %2, so the program&apos;s own version is used. Correct or remove the file.</source>
        <translation>&quot;%1&quot;은(는) 스키마 %2이(가) 아니므로 프로그램 자체의 판을 사용합니다. 파일을 수정하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks its &quot;date&quot; or its &quot;source&quot;, so the program&apos;s own version is used. Say from when and where it is.</source>
        <translation>&quot;%1&quot;에 &quot;date&quot; 또는 &quot;source&quot;가 없으므로 프로그램 자체의 판을 사용합니다. 기준일과 출처를 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no referral data of the name &quot;%1&quot;; there are: %2.</source>
        <translation>이름이 &quot;%1&quot;인 의뢰 데이터가 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Edit it, or remove it first.</source>
        <translation>&quot;%1&quot;은(는) 이미 있습니다. 편집하거나 먼저 제거하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Check that you may write there.</source>
        <translation>&quot;%1&quot;을(를) 쓸 수 없습니다: %2. 그곳에 쓸 권한이 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::ReferralLetter</name>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, 개정 %2</translation>
    </message>
    <message>
        <source>Painting the referral</source>
        <translation>의뢰 그리는 중</translation>
    </message>
</context>
<context>
    <name>interdict::ReviewTableModel</name>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Looking up records to review</source>
        <translation>검토할 레코드 조회 중</translation>
    </message>
</context>
<context>
    <name>interdict::SearchModel</name>
    <message>
        <source>%1+</source>
        <extracomment>At least so many hits: more were not counted yet</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>검색 중</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show all %1 in the table</source>
        <translation>%1개를 모두 표에 표시</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interdict::SeizureTableModel</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Substance or Goods</source>
        <translation>물질 또는 물품</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>배송물</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>도착지</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Looking up seizures</source>
        <translation>압수 조회 중</translation>
    </message>
</context>
<context>
    <name>interdict::SourceModel</name>
    <message>
        <source>Withdrawn on %1</source>
        <translation>%1에 철회됨</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>사건에 있음</translation>
    </message>
    <message>
        <source>Kept as evidence</source>
        <translation>증거로 보관됨</translation>
    </message>
    <message numerus="yes">
        <source>Named by %n record(s)</source>
        <translation>
            <numerusform>레코드 %n개가 언급함</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>플래그 있음</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Imported (UTC)</source>
        <translation>가져온 시각(UTC)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>interdict::SuggestionModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>This One</source>
        <translation>이쪽</translation>
    </message>
    <message>
        <source>The Other</source>
        <translation>다른 쪽</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Strongest Reason</source>
        <translation>가장 강한 근거</translation>
    </message>
</context>
<context>
    <name>interdict::TarReader</name>
    <message>
        <source>The file is no intact tar archive. Ask whoever sent it to send it again.</source>
        <translation>파일이 온전한 tar 보관 파일이 아닙니다. 보낸 사람에게 다시 보내 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than is checked here (8 GiB). Ask for it in parts.</source>
        <translation>보관 파일을 풀면 여기서 검사하는 크기(8 GiB)를 넘습니다. 나누어 보내 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>There is no room to unpack the archive for its check: %1.</source>
        <translation>검사를 위해 보관 파일을 풀 공간이 없습니다: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The archive holds more than 1,000,000 files. Ask for it in parts.</source>
        <translation>보관 파일에 파일이 1,000,000개가 넘게 있습니다. 나누어 보내 달라고 요청하십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::Timestamping</name>
    <message>
        <source>The time stamp is for this packet and states %1. Checked: its digest and nonce. Not checked: its signature and certificate, since this program was built without OpenSSL; &quot;openssl ts -verify&quot; checks them.</source>
        <translation>타임스탬프는 이 의뢰 패킷에 대한 것이며 시각은 %1입니다. 확인함: 다이제스트와 nonce. 확인하지 않음: 서명과 인증서. 이 프로그램은 OpenSSL 없이 빌드되었기 때문입니다. &quot;openssl ts -verify&quot;로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The signature of the time stamp does not hold. Do not rely on it.</source>
        <translation>타임스탬프의 서명이 맞지 않습니다. 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>The certificate of the time stamp, &quot;%1&quot;, does not lead to one of those that were given as trusted: %2.</source>
        <translation>타임스탬프의 인증서 &quot;%1&quot;은(는) 신뢰하는 것으로 지정된 인증서로 이어지지 않습니다: %2.</translation>
    </message>
    <message>
        <source>The time stamp is for this packet and states %1. Checked: its digest, nonce and signature, with the certificate of &quot;%2&quot; in it. Not checked: whether that certificate is trusted or was revoked; give the authority&apos;s certificates with --trusted to check where it leads.</source>
        <translation>타임스탬프는 이 의뢰 패킷에 대한 것이며 시각은 %1입니다. 확인함: 다이제스트, nonce, 그리고 그 안에 있는 &quot;%2&quot; 인증서로 확인한 서명. 확인하지 않음: 그 인증서를 신뢰할 수 있는지, 폐지되었는지. 어디로 이어지는지 확인하려면 --trusted로 기관의 인증서를 지정하십시오.</translation>
    </message>
    <message>
        <source>The time stamp is for this packet and states %1. Checked: its digest, nonce and signature, and that the certificate of &quot;%2&quot; leads to one of those that were given as trusted. Not checked: whether it was revoked.</source>
        <translation>타임스탬프는 이 의뢰 패킷에 대한 것이며 시각은 %1입니다. 확인함: 다이제스트, nonce, 서명, 그리고 &quot;%2&quot; 인증서가 신뢰하는 것으로 지정된 인증서로 이어지는지. 확인하지 않음: 폐지되었는지.</translation>
    </message>
    <message>
        <source>The file is no answer to a time stamp request (RFC 3161).</source>
        <translation>파일이 타임스탬프 요청(RFC 3161)에 대한 응답이 아닙니다.</translation>
    </message>
    <message>
        <source>The authority refused the time stamp. Send the request again, or to another one.</source>
        <translation>기관이 타임스탬프를 거절했습니다. 요청을 다시 보내거나 다른 기관에 보내십시오.</translation>
    </message>
    <message>
        <source>The time stamp cannot be read: it is damaged, or of a digest that is not known here.</source>
        <translation>타임스탬프를 읽을 수 없습니다. 손상되었거나 여기서 알지 못하는 다이제스트를 씁니다.</translation>
    </message>
    <message>
        <source>The time stamp is for another packet: its digest is not that of the tag manifest.</source>
        <translation>타임스탬프가 다른 의뢰 패킷에 대한 것입니다. 다이제스트가 태그 매니페스트의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The time stamp does not answer the request of this packet: its nonce is another.</source>
        <translation>타임스탬프가 이 의뢰 패킷의 요청에 대한 응답이 아닙니다. nonce가 다릅니다.</translation>
    </message>
</context>
<context>
    <name>interdict::WarningLetter</name>
    <message>
        <source>There is no letter template &quot;%1&quot;; there are: %2.</source>
        <translation>서한 서식 &quot;%1&quot;이(가) 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is missing: where to get it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>interdict::WhoCanAct</name>
    <message>
        <source>An onion name has no registry, no registrar and no host that is known.</source>
        <translation>onion 이름에는 알려진 레지스트리, 등록대행자, 호스트가 없습니다.</translation>
    </message>
    <message>
        <source>It is no name that somebody registered.</source>
        <translation>누군가 등록한 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>The name stands for the service itself (%1).</source>
        <translation>이름이 서비스 자체(%1)를 가리킵니다.</translation>
    </message>
    <message>
        <source>It is the name of &quot;%1&quot; itself; what is listed or said there goes to them.</source>
        <translation>&quot;%1&quot; 자체의 이름입니다. 거기에 게시되거나 적힌 것은 그쪽에 의뢰합니다.</translation>
    </message>
    <message>
        <source>It runs the top-level domain .%1.</source>
        <translation>최상위 도메인 .%1을(를) 운영합니다.</translation>
    </message>
    <message>
        <source>Registry of .%1</source>
        <translation>.%1의 레지스트리</translation>
    </message>
    <message>
        <source>The directory does not know this registry. Look it up in the root zone database (iana.org) and add it.</source>
        <translation>명부에 이 레지스트리가 없습니다. 루트 존 데이터베이스(iana.org)에서 찾아 추가하십시오.</translation>
    </message>
    <message>
        <source>The registration names &quot;%1&quot; as registrar.</source>
        <translation>등록 정보에 등록대행자가 &quot;%1&quot;(으)로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The registration names &quot;%1&quot; (IANA id %2) as registrar.</source>
        <translation>등록 정보에 등록대행자가 &quot;%1&quot;(IANA ID %2)(으)로 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The directory does not know this registrar. Its abuse contact stands in the registration; add it.</source>
        <translation>명부에 이 등록대행자가 없습니다. 신고 연락처가 등록 정보에 있습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>Its name server is %1.</source>
        <translation>네임 서버는 %1입니다.</translation>
    </message>
    <message>
        <source>It is hosted on %1.</source>
        <translation>%1에서 호스팅됩니다.</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <translation>%1의 호스트</translation>
    </message>
    <message>
        <source>Ask the registry of addresses (whois) whose address it is, and add the host to the directory.</source>
        <translation>주소 레지스트리(whois)에서 누구의 주소인지 조회하고 호스트를 명부에 추가하십시오.</translation>
    </message>
    <message>
        <source>It is hosted by &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;이(가) 호스팅합니다.</translation>
    </message>
    <message>
        <source>The directory does not know this host. Find its abuse contact and add it.</source>
        <translation>명부에 이 호스트가 없습니다. 신고 연락처를 찾아 추가하십시오.</translation>
    </message>
    <message>
        <source>The directory does not know this market place. If it runs in the open, find its desk and add it; a hidden market answers nobody.</source>
        <translation>명부에 이 마켓플레이스가 없습니다. 공개적으로 운영되면 담당 부서를 찾아 추가하십시오. 숨은 마켓은 누구에게도 답하지 않습니다.</translation>
    </message>
    <message>
        <source>It is listed on &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에 게시되어 있습니다.</translation>
    </message>
    <message>
        <source>The number %1 was issued by the post of %2 (UPU S10).</source>
        <translation>번호 %1은(는) %2 우체국이 발급했습니다(UPU S10).</translation>
    </message>
    <message>
        <source>Post of %1</source>
        <translation>%1 우체국</translation>
    </message>
    <message>
        <source>The directory does not know this post. See the UPU&apos;s list of designated operators, and add it.</source>
        <translation>명부에 이 우체국이 없습니다. UPU의 지정 사업자 목록을 보고 추가하십시오.</translation>
    </message>
    <message>
        <source>The parcel went to %1, whose post delivers it.</source>
        <translation>소포는 %1(으)로 갔으며 그곳의 우체국이 배달합니다.</translation>
    </message>
    <message>
        <source>The number has the form of %1.</source>
        <translation>번호가 %1의 형식입니다.</translation>
    </message>
    <message>
        <source>No carrier has numbers of this form. Correct the number, or say whose it is.</source>
        <translation>이 형식의 번호를 쓰는 운송사가 없습니다. 번호를 수정하거나 누구의 것인지 지정하십시오.</translation>
    </message>
    <message>
        <source>The directory does not know the carrier &quot;%1&quot;. Add it.</source>
        <translation>명부에 운송사 &quot;%1&quot;이(가) 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>The address is of %1, on which it can freeze its token.</source>
        <translation>주소는 %1의 것이며, 해당 토큰을 이 주소에서 동결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Exchange that a trace leads to</source>
        <translation>추적이 이어지는 거래소</translation>
    </message>
    <message>
        <source>No address says by itself at which exchange its money ends. Trace it, then name the exchange.</source>
        <translation>주소만으로는 돈이 어느 거래소에서 끝나는지 알 수 없습니다. 추적한 다음 거래소를 지정하십시오.</translation>
    </message>
    <message>
        <source>Money is paid to this address.</source>
        <translation>이 주소로 돈이 지급됩니다.</translation>
    </message>
    <message>
        <source>Money is paid to this address of %1.</source>
        <translation>%1의 이 주소로 돈이 지급됩니다.</translation>
    </message>
    <message>
        <source>It is an account of %1.</source>
        <translation>%1의 계정입니다.</translation>
    </message>
    <message>
        <source>Find who runs this server and add them to the directory.</source>
        <translation>이 서버의 운영자를 찾아 명부에 추가하십시오.</translation>
    </message>
    <message>
        <source>It is an account of the Jabber server %1.</source>
        <translation>Jabber 서버 %1의 계정입니다.</translation>
    </message>
    <message>
        <source>The case does not say of which platform it is. Say it, or add the platform to the directory.</source>
        <translation>사건에 어느 플랫폼인지 적혀 있지 않습니다. 지정하거나 플랫폼을 명부에 추가하십시오.</translation>
    </message>
    <message>
        <source>It is a mailbox at %1.</source>
        <translation>%1의 메일함입니다.</translation>
    </message>
    <message>
        <source>The directory does not know who keeps mailboxes at &quot;%1&quot;. Add them, if they are not the subject.</source>
        <translation>명부에 &quot;%1&quot;의 메일함을 관리하는 곳이 없습니다. 대상자가 아니라면 추가하십시오.</translation>
    </message>
    <message>
        <source>The listing names &quot;%1&quot;.</source>
        <translation>판매글에 &quot;%1&quot;이(가) 적혀 있습니다.</translation>
    </message>
    <message>
        <source>A name in a text is a lead, not a merchant: find the account first.</source>
        <translation>글에 적힌 이름은 단서일 뿐 가맹점이 아닙니다. 먼저 계정을 찾으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Runs the top-level domain of %n domain(s).</source>
        <translation>
            <numerusform>도메인 %n개의 최상위 도메인을 운영합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsors %n domain(s), as their registrations say.</source>
        <translation>
            <numerusform>등록 정보에 따르면 도메인 %n개를 관리합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Serves %n domain(s), as name servers and addresses say.</source>
        <translation>
            <numerusform>네임 서버와 주소에 따르면 도메인 %n개에 서비스를 제공합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) stand on its site.</source>
        <translation>
            <numerusform>판매글 %n건이 해당 사이트에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have its numbers or go through its hands.</source>
        <translation>
            <numerusform>소포 %n개에 이곳의 번호가 있거나 이곳을 거쳐 갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) name it as a way of paying.</source>
        <translation>
            <numerusform>판매글 %n개가 이를 결제 수단으로 듭니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) or listing(s) lead to it.</source>
        <translation>
            <numerusform>주소 또는 판매글 %n개가 이곳으로 이어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) or mailbox(es) are with it.</source>
        <translation>
            <numerusform>계정 또는 메일함 %n개가 이곳에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lead to it.</source>
        <translation>
            <numerusform>항목 %n개가 이곳으로 이어집니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::WorkingCalendar</name>
    <message>
        <source>There is no calendar &quot;%1&quot;; there are: %2.</source>
        <translation>&quot;%1&quot; 달력이 없습니다. 있는 달력: %2.</translation>
    </message>
</context>
<context>
    <name>interdict::ZipReader</name>
    <message>
        <source>The file is no intact zip archive. Ask whoever sent it to send it again.</source>
        <translation>온전한 zip 압축 파일이 아닙니다. 보낸 쪽에 다시 보내 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged in the archive. Ask whoever sent it to send it again.</source>
        <translation>압축 파일 안의 &quot;%1&quot;이(가) 손상되었습니다. 보낸 쪽에 다시 보내 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>The archive is larger, or unpacks to more, than is checked here (4 GiB, 65,534 files, 250 times its size). Ask for it in parts.</source>
        <translation>압축 파일 또는 압축을 푼 크기가 여기서 확인하는 한도(4 GiB, 파일 65,534개, 원래 크기의 250배)를 넘습니다. 나누어 보내 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>interdict::ZipWriter</name>
    <message>
        <source>The packet would hold more than 65,534 files or 4 GiB. Choose fewer entities, or split them into several packets.</source>
        <translation>패킷에 담길 파일이 65,534개 또는 4 GiB를 넘습니다. 개체를 더 적게 선택하거나 여러 패킷으로 나누십시오.</translation>
    </message>
    <message>
        <source>Packing files</source>
        <translation>파일 묶는 중</translation>
    </message>
</context>
<context>
    <name>interdict::ui::AnnotationsView</name>
    <message>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Say how sure you are, and grade the source</source>
        <translation>얼마나 확신하는지 표시하고 소스를 평가합니다</translation>
    </message>
    <message>
        <source>Take the grade back</source>
        <translation>평가를 철회합니다</translation>
    </message>
    <message>
        <source>Not graded.</source>
        <translation>평가되지 않음.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes, Tags and Grade</source>
        <translation>메모, 태그 및 평가</translation>
    </message>
    <message>
        <source>Gra&amp;de…</source>
        <translation>평가(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::AttentionList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>처리할 일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::BatchDialog</name>
    <message>
        <source>&amp;Column:</source>
        <translation>열(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Search for a List</source>
        <translation>목록 검색</translation>
    </message>
    <message>
        <source>Paste names, domains, addresses, wallets or words, one on each line, or take them from a file. Each is looked up everywhere in the case.</source>
        <translation>이름, 도메인, 주소, 지갑, 단어를 한 줄에 하나씩 붙여 넣거나 파일에서 가져오십시오. 각각을 사건 전체에서 조회합니다.</translation>
    </message>
    <message>
        <source>Terms, one on each line</source>
        <translation>검색어, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>example.com
ann@example.org
tablet press</source>
        <translation>example.com
ann@example.org
정제기</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>파일에서(&amp;F)…</translation>
    </message>
    <message>
        <source>What each term was found in</source>
        <translation>각 검색어가 발견된 곳</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>목록 (*.txt *.csv *.tsv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and head of a column</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no terms in this column.</source>
        <translation>이 열에는 검색어가 없습니다.</translation>
    </message>
    <message>
        <source>Only the first %L1 terms are looked up.</source>
        <translation>처음 %L1개의 검색어만 조회합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %n term(s)…</source>
        <translation>
            <numerusform>검색어 %n개 조회 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking terms up</source>
        <translation>검색어 조회 중</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) are in the case. Double-click a number to see what it counts.</source>
        <translation>
            <numerusform>검색어 %n개 중 %1개가 사건에 있습니다. 숫자를 두 번 클릭하면 무엇을 센 것인지 보입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::BoardCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
</context>
<context>
    <name>interdict::ui::BoardColumn</name>
    <message>
        <source>Referrals: %1</source>
        <translation>의뢰: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::BuildPage</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>찾아보기…(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Version and Signature…</source>
        <translation>버전 및 서명…(&amp;V)</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>폴더에서 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Build the Packet</source>
        <translation>패킷 만들기</translation>
    </message>
    <message>
        <source>The packet is one zip file that anyone can check. Its SHA-256 is noted in the history of the case.</source>
        <translation>패킷은 누구나 확인할 수 있는 zip 파일 하나입니다. 그 SHA-256은 사건의 이력에 기록됩니다.</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <translation>저장 위치(&amp;S):</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>먼저 파일 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>A file of this name is there; it will be replaced.</source>
        <translation>같은 이름의 파일이 있습니다. 그 파일을 덮어씁니다.</translation>
    </message>
    <message>
        <source>Save Packet</source>
        <translation>패킷 저장</translation>
    </message>
    <message>
        <source>Packets (*.zip)</source>
        <translation>패킷 (*.zip)</translation>
    </message>
    <message>
        <source>Building the packet</source>
        <translation>패킷 만드는 중</translation>
    </message>
    <message>
        <source>Cancelled. No packet was written.</source>
        <translation>취소했습니다. 패킷을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Checking the packet</source>
        <translation>패킷 확인 중</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>The file is not the one that was built: another program changed it.</source>
        <translation>만들어진 파일과 다릅니다. 다른 프로그램이 파일을 변경했습니다.</translation>
    </message>
    <message>
        <source>The packet was built and checked.</source>
        <translation>패킷을 만들고 확인했습니다.</translation>
    </message>
    <message>
        <source>The packet was built, but its check failed. Build it again elsewhere.</source>
        <translation>패킷을 만들었으나 확인에 실패했습니다. 다른 곳에 다시 만드십시오.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>B&amp;uild Draft</source>
        <translation>초안 만들기(&amp;U)</translation>
    </message>
    <message>
        <source>B&amp;uild Packet</source>
        <translation>패킷 만들기(&amp;U)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::BytesView</name>
    <message>
        <source>Original bytes</source>
        <translation>원본 바이트</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes are shown.</source>
        <translation>%2바이트 중 처음 %1바이트를 표시합니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CaseDialog</name>
    <message>
        <source>New Case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>Case Properties</source>
        <translation>사건 속성</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as Template…</source>
        <translation>서식으로 저장…</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>서식(&amp;T):</translation>
    </message>
    <message>
        <source>Your agency&apos;s number of the case</source>
        <translation>소속 기관의 사건 번호</translation>
    </message>
    <message>
        <source>New packets are marked so at first</source>
        <translation>새 패킷에 처음 적용되는 유통 표시입니다</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Agency:</source>
        <translation>기관(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>참조 번호(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Marking:</source>
        <translation>공유 등급(&amp;M):</translation>
    </message>
    <message>
        <source>Time &amp;Zone:</source>
        <translation>시간대(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>설명(&amp;D):</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>유통 표시 없음</translation>
    </message>
    <message>
        <source>The computer&apos;s</source>
        <translation>컴퓨터의 시간대</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>서식으로 저장</translation>
    </message>
    <message>
        <source>What is the template called? One of your own of that name is replaced.</source>
        <translation>서식의 이름은 무엇입니까? 같은 이름의 사용자 서식은 바뀝니다.</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>서식 저장</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is offered for new cases.</source>
        <translation>새 사건을 만들 때 서식 &quot;%1&quot;을(를) 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CaseFileDialog</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CasePathRow</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택…(&amp;H)</translation>
    </message>
    <message>
        <source>A case file (*.icase)</source>
        <translation>사건 파일(*.icase)</translation>
    </message>
    <message>
        <source>Interdict cases (*.icase)</source>
        <translation>Interdict 사건 (*.icase)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CaseStatus</name>
    <message>
        <source>Case properties</source>
        <translation>사건 속성</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>개요 열기</translation>
    </message>
    <message>
        <source>Open the page Review</source>
        <translation>검토 페이지 열기</translation>
    </message>
    <message>
        <source>Show what is selected in the inspector</source>
        <translation>선택한 항목을 상세 정보에 표시</translation>
    </message>
    <message>
        <source>Go to the filters above the page</source>
        <translation>페이지 위의 필터로 이동</translation>
    </message>
    <message>
        <source>How new packets are marked at first: change it in the case properties</source>
        <translation>새 패킷의 처음 유통 표시: 사건 속성에서 변경합니다</translation>
    </message>
    <message>
        <source>Who signs what is changed: click to change it</source>
        <translation>변경에 서명하는 사람: 클릭하여 바꿉니다</translation>
    </message>
    <message>
        <source>Case &quot;%1&quot; (reading only)</source>
        <translation>사건 &quot;%1&quot; (읽기 전용)</translation>
    </message>
    <message>
        <source>Case &quot;%1&quot;</source>
        <translation>사건 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 records · %2 listings · %3 sellers</source>
        <translation>레코드 %1개 · 판매글 %2개 · 판매자 %3명</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>검토할 것 %1개</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>유통 표시 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>필터 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed</source>
        <translation>변경할 수 없음</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>모든 변경이 저장됨</translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made.</source>
        <translation>모든 변경은 이루어지는 즉시 파일에 저장됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>1 listing in the inspector</source>
        <translation>상세 정보에 판매글 1개</translation>
    </message>
    <message>
        <source>1 record in the inspector</source>
        <translation>상세 정보에 레코드 1개</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CaseWindow</name>
    <message>
        <source>New Case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>Interdict cases (*.icase)</source>
        <translation>Interdict 사건 (*.icase)</translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation>사건 열기</translation>
    </message>
    <message>
        <source>%1 copy.icase</source>
        <translation>%1 사본.icase</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>사본 저장 중</translation>
    </message>
    <message>
        <source>The copy is in &quot;%1&quot;.</source>
        <translation>사본을 &quot;%1&quot;에 저장했습니다.</translation>
    </message>
    <message>
        <source>Checking the case</source>
        <translation>사건 확인 중</translation>
    </message>
    <message>
        <source>The case holds: %1 history entries in an unbroken chain, %2 sources as imported. Newest history digest %3.</source>
        <translation>사건이 온전합니다. 끊김 없는 사슬로 이어진 이력 항목 %1개, 가져온 그대로인 원본 자료 %2개. 최신 이력 다이제스트 %3.</translation>
    </message>
    <message>
        <source>Reading sources again</source>
        <translation>원본 자료 다시 읽는 중</translation>
    </message>
    <message>
        <source>About Interdict</source>
        <translation>Interdict 정보</translation>
    </message>
    <message>
        <source>Interdict %1

A workbench for investigators of online drug supply.

Free software under the GNU General Public License, version 3 or later. It works offline and sends nothing anywhere.</source>
        <translation>Interdict %1

온라인 마약 공급을 수사하는 조사관을 위한 작업 도구입니다.

GNU General Public License 버전 3 이상에 따른 자유 소프트웨어입니다. 오프라인으로 동작하며 어디에도 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Drop files, folders or archives to import them into &quot;%1&quot;, or a case to open it.</source>
        <translation>파일, 폴더 또는 압축 파일을 놓으면 &quot;%1&quot;(으)로 가져오고, 사건을 놓으면 엽니다.</translation>
    </message>
    <message>
        <source>Drop a case to open it, or files, folders or archives to import them.</source>
        <translation>사건을 놓으면 열고, 파일, 폴더 또는 압축 파일을 놓으면 가져옵니다.</translation>
    </message>
    <message>
        <source>The case is open for reading only; nothing can be imported. Save a copy of it and work in the copy.</source>
        <translation>사건이 읽기 전용으로 열려 있어 아무것도 가져올 수 없습니다. 사본을 저장하고 사본에서 작업하십시오.</translation>
    </message>
    <message>
        <source>What is dropped is imported into a case. Make a new case for it, or open the case it belongs to; then the import begins.</source>
        <translation>놓은 것은 사건으로 가져옵니다. 새 사건을 만들거나 해당 사건을 여십시오. 그러면 가져오기가 시작됩니다.</translation>
    </message>
    <message>
        <source>New Case…</source>
        <translation>새 사건…</translation>
    </message>
    <message>
        <source>An import is being prepared already. Finish or cancel it first.</source>
        <translation>이미 다른 가져오기를 준비하고 있습니다. 먼저 그것을 마치거나 취소하십시오.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>사건(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>새로 만들기…(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>파일 가져오기…(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>폴더 가져오기…(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>사본 저장…(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose Case</source>
        <translation>사건 닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>페이지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>상세 정보(&amp;I)</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>다음 창(&amp;N)</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>의뢰(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Referral…</source>
        <translation>새 의뢰…(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Interdict</source>
        <translation>Interdict 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Interdict</source>
        <translation>Interdict</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Open for Reading Only</source>
        <translation>읽기 전용으로 열림</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1 (reading only) – Interdict</source>
        <translation>%1 (읽기 전용) – Interdict</translation>
    </message>
    <message>
        <source>%1 – Interdict</source>
        <translation>%1 – Interdict</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>실행 취소할 것 없음</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>다시 실행할 것 없음</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>분석관</translation>
    </message>
    <message>
        <source>Who works on the case now? Every change from now on is signed with this name; what was done before keeps its own.</source>
        <translation>지금 누가 사건을 다룹니까? 이제부터의 변경에는 이 이름으로 서명하며, 이전 것은 원래 이름을 유지합니다.</translation>
    </message>
    <message>
        <source>Sign So</source>
        <translation>이 이름으로 서명</translation>
    </message>
    <message>
        <source>The program speaks this language when it is started the next time.</source>
        <translation>다음에 시작할 때부터 이 언어를 씁니다.</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>속성(&amp;P)…</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>&amp;Analyst…</source>
        <translation>분석관(&amp;A)…</translation>
    </message>
    <message>
        <source>Open This Case at the Next &amp;Start</source>
        <translation>다음 시작 때 이 사건 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Search or Run</source>
        <translation>검색 또는 실행(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Opens the page in a dock of its own; closing the dock brings it back</source>
        <translation>페이지를 별도의 도크에 엽니다. 도크를 닫으면 제자리로 돌아옵니다</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>모양(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>시스템 설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;rger Text</source>
        <translation>글자 크게(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Shift++</source>
        <translation>Ctrl+Shift++</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>글자 작게(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+-</source>
        <translation>Ctrl+Shift+-</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>보통 글자 크기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Makes a case of a part of this one, with its evidence, for reading only</source>
        <translation>이 사건의 일부를 증거와 함께 읽기 전용 사건으로 만듭니다</translation>
    </message>
    <message>
        <source>Takes another case into this one, after a look at what it brings</source>
        <translation>무엇이 들어올지 살펴본 뒤 다른 사건을 이 사건에 병합합니다</translation>
    </message>
    <message>
        <source>Tells what differs between another version of this case and this one</source>
        <translation>이 사건의 다른 버전과 이 사건의 차이를 알려 줍니다</translation>
    </message>
    <message>
        <source>Writes the case file anew, without the room that deleted rows left</source>
        <translation>삭제된 행이 남긴 공간 없이 사건 파일을 새로 씁니다</translation>
    </message>
    <message>
        <source>Porta&amp;ble Copy…</source>
        <translation>휴대용 사본…(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Merge Another Case…</source>
        <translation>다른 사건 병합…(&amp;M)</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>비교…(&amp;W)</translation>
    </message>
    <message>
        <source>Compac&amp;t…</source>
        <translation>압축 정리…(&amp;T)</translation>
    </message>
    <message>
        <source>A dialog is open. Finish or close it, then drop the files again.</source>
        <translation>대화 상자가 열려 있습니다. 마치거나 닫은 뒤 파일을 다시 놓으십시오.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>New Referral…</source>
        <translation>새 의뢰…</translation>
    </message>
    <message>
        <source>Check Integrit&amp;y</source>
        <translation>무결성 확인(&amp;Y)</translation>
    </message>
    <message>
        <source>Page Be&amp;side the Others</source>
        <translation>페이지를 나란히(&amp;S)</translation>
    </message>
    <message>
        <source>Checking the case before it is opened</source>
        <translation>사건을 열기 전에 확인하는 중</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChartPanel</name>
    <message>
        <source>Numbers of &quot;%1&quot;</source>
        <translation>&quot;%1&quot;의 수치</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>수치를 표로 표시</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Not Counted</source>
        <translation>집계되지 않음</translation>
    </message>
    <message>
        <source>No Listings Yet</source>
        <translation>아직 판매글 없음</translation>
    </message>
    <message>
        <source>Import a file to see its listings over time, by category and by seller.</source>
        <translation>파일을 가져오면 시간별, 분류별, 판매자별 판매글을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Counting &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 집계 중</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>다시 집계</translation>
    </message>
    <message>
        <source>Counting was cancelled. Charts may show what was counted before.</source>
        <translation>집계가 취소되었습니다. 차트에 이전 집계 결과가 표시될 수 있습니다.</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>집계가 취소되었습니다.</translation>
    </message>
    <message>
        <source>Counting what is selected</source>
        <translation>선택한 것 세는 중</translation>
    </message>
    <message>
        <source>Filters: %1.</source>
        <translation>필터: %1.</translation>
    </message>
    <message>
        <source>Charts to show</source>
        <translation>표시할 차트</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel counting</source>
        <translation>집계 취소</translation>
    </message>
    <message>
        <source>Choose Charts</source>
        <translation>차트 선택</translation>
    </message>
    <message>
        <source>Show or hide the list of charts</source>
        <translation>차트 목록 표시 또는 숨기기</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CheckPage</name>
    <message>
        <source>%1 (first %2 of %3)</source>
        <translation>%1 (%3개 중 처음 %2개)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>거부된 행</translation>
    </message>
    <message>
        <source>Flagged rows</source>
        <translation>표시된 행</translation>
    </message>
    <message>
        <source>Kept rows</source>
        <translation>보존된 행</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>All rows are read and judged. Nothing is written before you choose Import.</source>
        <translation>모든 행을 읽고 판단합니다. 가져오기를 선택하기 전에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Reading and judging all rows…</source>
        <translation>모든 행을 읽고 판단하는 중…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>확인을 중지했습니다.</translation>
    </message>
    <message>
        <source>The file holds no rows under its first one. Go back and change how it is read.</source>
        <translation>파일의 첫 행 아래에 행이 없습니다. 뒤로 가서 읽는 방식을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Every row will be kept: %1, none of them flagged, none rejected.</source>
        <translation>모든 행이 보존됩니다: %1개, 표시되거나 거부된 행 없음.</translation>
    </message>
    <message>
        <source>The import adds them to &quot;%1&quot;, with the files themselves, byte for byte.</source>
        <translation>가져오기는 이 행들을 파일 자체와 함께 바이트 그대로 &quot;%1&quot;에 추가합니다.</translation>
    </message>
    <message>
        <source>The import adds them to &quot;%1&quot; in one step, with the file itself, byte for byte (%2).</source>
        <translation>가져오기는 이 행들을 파일 자체와 함께 바이트 그대로(%2) 한 번에 &quot;%1&quot;에 추가합니다.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>All rows that were read.</source>
        <translation>읽은 모든 행.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Rows that show a listing which the case does not know yet.</source>
        <translation>사건이 아직 모르는 판매글을 보여 주는 행.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Rows that say something else of a listing that is known.</source>
        <translation>이미 아는 판매글에 대해 다른 내용을 말하는 행.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Rows that say nothing new of a listing that is known.</source>
        <translation>이미 아는 판매글에 대해 새로운 내용이 없는 행.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Rows that show no listing, but parcels, contacts or the like.</source>
        <translation>판매글이 아니라 소포, 연락처 등을 보여 주는 행.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>Rows of a file that the case has already, byte for byte: they add nothing.</source>
        <translation>사건에 이미 있는, 바이트까지 같은 파일의 행. 아무것도 추가하지 않습니다.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>플래그 있음</translation>
    </message>
    <message>
        <source>Rows that are kept and wait for a look on the Review page.</source>
        <translation>보존되며 검토 페이지에서 살펴보기를 기다리는 행.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Rows that become no records; their bytes are kept, with the reason.</source>
        <translation>레코드가 되지 않는 행. 그 바이트는 사유와 함께 보존됩니다.</translation>
    </message>
    <message>
        <source>The case has this file already. Importing it again adds nothing.</source>
        <translation>이 파일은 사건에 이미 있습니다. 다시 가져와도 추가되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>No row can be kept. Go back and change how the file is read.</source>
        <translation>보존할 수 있는 행이 없습니다. 뒤로 가서 파일을 읽는 방식을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Many rows are rejected. Look at some of them: where cells stand in the wrong columns, go back and change how the file is read.</source>
        <translation>많은 행이 거부됩니다. 일부를 살펴보십시오. 셀이 잘못된 열에 있으면 뒤로 가서 파일을 읽는 방식을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>거부됨(&amp;J)</translation>
    </message>
    <message>
        <source>Fla&amp;gged</source>
        <translation>표시됨(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>보존됨(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop Checking</source>
        <translation>확인 중지(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>다시 확인(&amp;A)</translation>
    </message>
    <message>
        <source>Not Checked</source>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>Check the rows to see what an import would keep.</source>
        <translation>행을 확인하면 가져오기가 무엇을 보존하는지 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all of files that the case has already, byte for byte.</source>
        <translation>
            <numerusform>행 %Ln개, 모두 사건에 이미 있는, 바이트까지 같은 파일의 것입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s), %1 will be kept, %2 of them flagged for review, and %3 rejected.</source>
        <translation>
            <numerusform>행 %Ln개 중 %1개가 보존되고, 그중 %2개는 검토 대상으로 표시되며, %3개는 거부됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %Ln row(s) of files that the case has already.</source>
        <translation>
            <numerusform>그 밖에 사건에 이미 있는 파일의 행 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has this file from an import that was withdrawn. Restore that import on the Evidence page; it cannot be imported a second time.</source>
        <translation>이 파일은 철회된 가져오기로 사건에 있습니다. 증거 페이지에서 그 가져오기를 복원하십시오. 두 번 가져올 수는 없습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChecklistModel</name>
    <message>
        <source>Must</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>권장</translation>
    </message>
    <message>
        <source>May</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>✓ Stated</source>
        <translation>✓ 기재됨</translation>
    </message>
    <message>
        <source>✓ Met</source>
        <translation>✓ 충족</translation>
    </message>
    <message>
        <source>✗ Missing</source>
        <translation>✗ 누락</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>필요 항목</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>In the Packet, or Where to Get It</source>
        <translation>패킷 내 위치 또는 얻을 곳</translation>
    </message>
    <message>
        <source>Shown By</source>
        <translation>근거</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChecklistPage</name>
    <message>
        <source>Build it as a &amp;draft</source>
        <translation>초안으로 만들기(&amp;D)</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>누락된 것</translation>
    </message>
    <message>
        <source>Checklist of the recipient</source>
        <translation>수신 기관의 점검표</translation>
    </message>
    <message>
        <source>Reading what the packet would hold</source>
        <translation>패킷에 담길 내용 읽는 중</translation>
    </message>
    <message>
        <source>The packet would hold %1 entities, %2 links between them, %3 listings and %4 exhibits from %5 source files.</source>
        <translation>패킷에는 개체 %1개, 개체 사이의 연결 %2개, 판매글 %3개, 원본 파일 %5개에서 나온 증거물 %4개가 담깁니다.</translation>
    </message>
    <message>
        <source>Reading what the packet would hold…</source>
        <translation>패킷에 담길 내용 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing that must be there is missing.</source>
        <translation>필수 항목 중 누락된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Missing of what must be there: %1 of %2. The packet will be marked as a draft.</source>
        <translation>누락된 필수 항목: %2개 중 %1개. 패킷은 초안으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Missing of what must be there: %1 of %2. Go back and add it, or build a draft.</source>
        <translation>누락된 필수 항목: %2개 중 %1개. 뒤로 가서 추가하거나 초안을 만드십시오.</translation>
    </message>
    <message>
        <source>Partners refuse referrals that lack what they need. Open a point to fill it in: what no record says you may state here, the rest has a field of its own. A draft may lack anything and says so on each page.</source>
        <translation>협력 기관은 필요한 것이 빠진 의뢰를 거절합니다. 항목을 열어 채우십시오. 레코드에 없는 것은 여기에 직접 기재할 수 있고, 나머지는 각자의 입력란이 있습니다. 초안은 무엇이 빠져도 되며 각 쪽에 그 사실을 밝힙니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChipBar</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>필터 제거: %1</translation>
    </message>
    <message>
        <source>Switch this filter on</source>
        <translation>이 필터 켜기</translation>
    </message>
    <message>
        <source>Switch this filter off, and keep it</source>
        <translation>이 필터를 남겨 두고 끄기</translation>
    </message>
    <message>
        <source>Use filter: %1</source>
        <translation>필터 사용: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Tick what the table shows. The first column is on the left.</source>
        <translation>표에 표시할 것을 선택하십시오. 첫 번째 열이 맨 왼쪽입니다.</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it</source>
        <translation>스페이스는 열을 표시하거나 숨기고, Alt+위쪽과 Alt+아래쪽은 열을 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>열, 순서, 너비를 처음 상태로</translation>
    </message>
    <message>
        <source>Tick at least one column</source>
        <translation>열을 하나 이상 선택하십시오</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ColumnsPage</name>
    <message>
        <source>First rows as they would land</source>
        <translation>가져올 모습 그대로의 처음 행</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Check what each column means. Text of columns that are not used stays in the case with the file.</source>
        <translation>각 열의 뜻을 확인하십시오. 쓰지 않는 열의 텍스트는 파일과 함께 사건에 남습니다.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>First rows as they would &amp;land</source>
        <translation>가져올 모습 그대로의 처음 행(&amp;L)</translation>
    </message>
    <message>
        <source>The case keeps how the columns are read as the profile &quot;%1&quot;.</source>
        <translation>열을 읽는 방식은 사건에 프로필 &quot;%1&quot;(으)로 보존됩니다.</translation>
    </message>
    <message>
        <source>No Row Lands</source>
        <translation>들어가는 행 없음</translation>
    </message>
    <message>
        <source>None of the rows can be kept as they are read. Go back and change how the file is read, or go on to see why.</source>
        <translation>현재 읽는 방식으로는 보존할 수 있는 행이 없습니다. 뒤로 가서 파일을 읽는 방식을 바꾸거나, 계속 진행하여 이유를 확인하십시오.</translation>
    </message>
    <message>
        <source>No column is used. Choose a field for at least one of them.</source>
        <translation>쓰는 열이 없습니다. 적어도 한 열에 필드를 선택하십시오.</translation>
    </message>
    <message>
        <source>No listings come of this: choose the column of titles, listing references, sellers or tracking numbers.</source>
        <translation>판매글이 나오지 않습니다. 제목, 판매글 참조, 판매자 또는 운송장 번호 열을 선택하십시오.</translation>
    </message>
    <message>
        <source>No column names the market: write its name above, since sellers of the same name on different markets are kept apart.</source>
        <translation>마켓을 밝히는 열이 없습니다. 위에 이름을 쓰십시오. 서로 다른 마켓의 같은 이름 판매자는 따로 다룹니다.</translation>
    </message>
    <message>
        <source>No column says when the rows were seen: write the date above, as far as it is known.</source>
        <translation>행이 관찰된 때를 밝히는 열이 없습니다. 아는 범위에서 위에 날짜를 쓰십시오.</translation>
    </message>
    <message>
        <source>Prices have no currency: write it above where it is known.</source>
        <translation>가격에 통화가 없습니다. 아는 경우 위에 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CompactDialog</name>
    <message>
        <source>Compact the Case</source>
        <translation>사건 압축 정리</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>압축 정리(&amp;C)</translation>
    </message>
    <message>
        <source>Compacting writes the case anew without the room that deleted rows left. The case is closed for it and opened again. Until the new file is whole and checked, the case is what it was; what was deleted cannot be found in the file afterwards.</source>
        <translation>압축 정리는 삭제된 행이 남긴 공간 없이 사건을 새로 씁니다. 그동안 사건을 닫았다가 다시 엽니다. 새 파일이 완성되고 확인될 때까지 사건은 그대로이며, 삭제된 것은 이후 파일에서 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Measuring the case</source>
        <translation>사건의 크기를 재는 중</translation>
    </message>
    <message>
        <source>The case takes</source>
        <translation>사건의 크기</translation>
    </message>
    <message>
        <source>Compacting gives back</source>
        <translation>압축 정리로 되찾는 공간</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>디스크의 남은 공간</translation>
    </message>
    <message>
        <source>Compacting the case</source>
        <translation>사건을 압축 정리하는 중</translation>
    </message>
    <message>
        <source>The case took</source>
        <translation>이전 크기</translation>
    </message>
    <message>
        <source>It takes now</source>
        <translation>현재 크기</translation>
    </message>
    <message>
        <source>The case was compacted and is open again: %1 were given back.</source>
        <translation>사건을 압축 정리하고 다시 열었습니다. 되찾은 공간: %1.</translation>
    </message>
    <message>
        <source>The case was compacted, %1 were given back, but it could not be opened again: open it from the Case menu.</source>
        <translation>사건을 압축하여 %1을(를) 되찾았지만 다시 열 수 없었습니다. 사건 메뉴에서 여십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CompareDialog</name>
    <message>
        <source>Compare with Another Version</source>
        <translation>다른 버전과 비교</translation>
    </message>
    <message>
        <source>Other Version</source>
        <translation>다른 버전</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>비교(&amp;P)</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>History entries</source>
        <translation>이력 항목</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기…(&amp;X)</translation>
    </message>
    <message>
        <source>Tells what was added, removed and changed between another version of this case and this one, and where their histories part. Both are only read.</source>
        <translation>이 사건의 다른 버전과 이 사건 사이에 무엇이 추가, 제거, 변경되었는지, 이력이 어디서 갈라지는지 알려 줍니다. 둘 다 읽기만 합니다.</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>&amp;Other version:</source>
        <translation>다른 버전(&amp;O):</translation>
    </message>
    <message>
        <source>Filter differences</source>
        <translation>차이 필터</translation>
    </message>
    <message>
        <source>Choose another version, such as a copy that was saved earlier, to see what differs.</source>
        <translation>이전에 저장한 사본 등 다른 버전을 선택하면 차이를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>버전을 비교하는 중</translation>
    </message>
    <message>
        <source>&quot;%1&quot; there and this case say the same.</source>
        <translation>그쪽의 &quot;%1&quot;과(와) 이 사건은 내용이 같습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; there and this case differ.</source>
        <translation>그쪽의 &quot;%1&quot;과(와) 이 사건은 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Of %1 differences the first %2 are listed; all are counted.</source>
        <translation>차이 %1개 중 처음 %2개를 보여 줍니다. 세는 것은 모두 셉니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ConstantsForm</name>
    <message>
        <source>name of the site</source>
        <translation>사이트 이름</translation>
    </message>
    <message>
        <source>such as 2014-01-31</source>
        <translation>예: 2014-01-31</translation>
    </message>
    <message>
        <source>such as USD</source>
        <translation>예: USD</translation>
    </message>
    <message>
        <source>Day first: 31/01/2014</source>
        <translation>일이 먼저: 31/01/2014</translation>
    </message>
    <message>
        <source>Month first: 01/31/2014</source>
        <translation>월이 먼저: 01/31/2014</translation>
    </message>
    <message>
        <source>Decimal &amp;comma: 1.234,56</source>
        <translation>소수점 쉼표: 1.234,56(&amp;C)</translation>
    </message>
    <message>
        <source>Where no column says it:</source>
        <translation>열이 밝히지 않는 경우:</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>마켓(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Date seen</source>
        <translation>관찰 날짜(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>통화(&amp;U)</translation>
    </message>
    <message>
        <source>As the file writes it:</source>
        <translation>파일의 표기 방식:</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>날짜(&amp;T)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CountGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 표시</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CoverageModel</name>
    <message>
        <source>○ %L1 not told</source>
        <translation>○ %L1 미통지</translation>
    </message>
    <message>
        <source>◔ %L1 drafted</source>
        <translation>◔ %L1 초안 작성</translation>
    </message>
    <message>
        <source>◑ %L1 of %L2 told</source>
        <translation>◑ %L2 중 %L1 통지</translation>
    </message>
    <message>
        <source>● %L1 told</source>
        <translation>● %L1 통지</translation>
    </message>
    <message>
        <source>In no network</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>중심</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CoveragePage</name>
    <message>
        <source>Only recipients in the &amp;directory</source>
        <translation>명부의 수신 기관만(&amp;D)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Who was told of which network</source>
        <translation>어느 네트워크를 누구에게 통지했는지</translation>
    </message>
    <message>
        <source>No Networks Yet</source>
        <translation>아직 네트워크 없음</translation>
    </message>
    <message>
        <source>Import listings and registrations; networks and those who can act on them appear here, with what each was told.</source>
        <translation>판매글과 등록 정보를 가져오십시오. 네트워크와 이에 조치할 수 있는 기관이 각각에 통지한 내용과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Looking who was told</source>
        <translation>누구에게 통지했는지 확인 중</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>네트워크 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>수신 기관 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cell to see what was told. Open a row to select its entities.</source>
        <translation>셀을 선택하면 통지한 내용을 볼 수 있습니다. 행을 열면 그 개체를 선택합니다.</translation>
    </message>
    <message>
        <source>Only where some&amp;body was not told</source>
        <translation>통지받지 않은 곳이 있는 경우만(&amp;B)</translation>
    </message>
    <message>
        <source>Reci&amp;pients:</source>
        <translation>수신 기관(&amp;P):</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DataTable</name>
    <message numerus="yes">
        <source>%Ln row(s) were copied, with domains and addresses defanged.</source>
        <translation>
            <numerusform>행 %Ln개를 복사했습니다. 도메인과 주소는 무력화했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied, with domains and addresses as found.</source>
        <translation>
            <numerusform>행 %Ln개를 복사했습니다. 도메인과 주소는 발견된 그대로입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are selected: export them to have all.</source>
        <translation>
            <numerusform>행 %Ln개가 선택되었습니다. 모두 가지려면 내보내십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation>쉼표로 구분된 텍스트 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>탭으로 구분된 텍스트 (*.tsv)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Export Selected Rows</source>
        <translation>선택한 행 내보내기</translation>
    </message>
    <message>
        <source>Export Rows</source>
        <translation>행 내보내기</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Without Heads</source>
        <translation>머리글 없이 복사(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;Defanged</source>
        <translation>무력화하여 복사(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export All Rows…</source>
        <translation>모든 행 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;Selected Rows…</source>
        <translation>선택한 행 내보내기(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>열(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>열 초기화(&amp;R)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DirectoryEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>Directory of Recipients</source>
        <translation>수신 기관 명부</translation>
    </message>
    <message>
        <source>Find by name or kind</source>
        <translation>이름 또는 종류로 찾기</translation>
    </message>
    <message>
        <source>Find a recipient</source>
        <translation>수신 기관 찾기</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>Country code, as in US</source>
        <translation>국가 코드, 예: US</translation>
    </message>
    <message>
        <source>What they do with a request</source>
        <translation>요청을 받으면 하는 일</translation>
    </message>
    <message>
        <source>Where this is from: a page, a call, a document</source>
        <translation>이 정보의 출처: 웹 페이지, 통화, 문서</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 시간</translation>
    </message>
    <message>
        <source>For this case</source>
        <translation>이 사건에만</translation>
    </message>
    <message>
        <source>For all cases of this account</source>
        <translation>이 계정의 모든 사건에</translation>
    </message>
    <message>
        <source>What leads to them, a line each, as in &quot;tlds: com, net&quot;</source>
        <translation>이곳으로 이어지는 것, 한 줄에 하나씩, 예: &quot;tlds: com, net&quot;</translation>
    </message>
    <message>
        <source>&amp;New Recipient</source>
        <translation>새 수신 기관(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Legal name:</source>
        <translation>법적 명칭(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>종류(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction:</source>
        <translation>관할(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>연락처(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Ways to ask:</source>
        <translation>요청 방법(&amp;W):</translation>
    </message>
    <message>
        <source>The s&amp;ubject:</source>
        <translation>대상자(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Forwarding:</source>
        <translation>전달(&amp;F):</translation>
    </message>
    <message>
        <source>T&amp;erms:</source>
        <translation>조건(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Reviews within:</source>
        <translation>검토 기한(&amp;R):</translation>
    </message>
    <message>
        <source>Found &amp;by:</source>
        <translation>찾는 기준(&amp;B):</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>출처(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;As of:</source>
        <translation>기준일(&amp;A):</translation>
    </message>
    <message>
        <source>A new entry.</source>
        <translation>새 항목.</translation>
    </message>
    <message>
        <source>This entry %1; as of %2.</source>
        <translation>이 항목: %1, 기준일 %2.</translation>
    </message>
    <message>
        <source>Where the entry holds</source>
        <translation>항목의 적용 범위</translation>
    </message>
    <message>
        <source>Ways to ask</source>
        <translation>요청 방법</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketBoard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketDetails</name>
    <message>
        <source>clock &quot;%1&quot; renewed</source>
        <translation>시한 &quot;%1&quot; 갱신됨</translation>
    </message>
    <message>
        <source>clock &quot;%1&quot; runs until %2</source>
        <translation>시한 &quot;%1&quot;, %2까지</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Last Verified</source>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>On (UTC)</source>
        <translation>일자 (UTC)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Told Since</source>
        <translation>통지 시점</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>시한</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시점 기준</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>기한 (UTC)</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>시작 (UTC)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>시각 (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Entered (UTC)</source>
        <translation>입력 (UTC)</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>의뢰 패킷</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Built (UTC)</source>
        <translation>작성 (UTC)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>No referral is chosen.</source>
        <translation>선택한 의뢰가 없습니다.</translation>
    </message>
    <message>
        <source>%1  %2
To %3 (%4) · %5 · drafted by %6 on %7</source>
        <translation>%1  %2
수신: %3 (%4) · %5 · %7 %6이(가) 초안 작성</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>레코드 %1</translation>
    </message>
    <message>
        <source>file #%1</source>
        <translation>파일 #%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketModel</name>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>%1, 수신 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1; %2: %3, %4</source>
        <translation>%1; %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n gone</source>
        <translation>
            <numerusform>%1, %n개 사라짐</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>기한 (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketPage</name>
    <message>
        <source>No Referrals Yet</source>
        <translation>아직 의뢰 없음</translation>
    </message>
    <message>
        <source>The docket holds what was asked of whom, by when an answer is due, and what became of it. See who can act, and draft a referral for each.</source>
        <translation>의뢰 대장에는 누구에게 무엇을 요청했고 언제까지 답해야 하며 어떻게 되었는지가 담깁니다. 조치할 수 있는 기관을 확인하고 각각에 의뢰 초안을 작성하십시오.</translation>
    </message>
    <message>
        <source>The docket holds what was asked of whom and what became of it. The case is open for reading only; open it for writing to draft referrals.</source>
        <translation>의뢰 대장에는 누구에게 무엇을 요청했고 어떻게 되었는지가 담깁니다. 사건이 읽기 전용으로 열려 있습니다. 의뢰 초안을 작성하려면 쓰기용으로 여십시오.</translation>
    </message>
    <message>
        <source>See Who Can Act</source>
        <translation>조치 가능 기관 보기</translation>
    </message>
    <message>
        <source>Due (%1)</source>
        <translation>기한 (%1)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>To &quot;%1&quot;…</source>
        <translation>&quot;%1&quot;(으)로…</translation>
    </message>
    <message>
        <source>Renew &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 갱신</translation>
    </message>
    <message numerus="yes">
        <source>Records show %n new outcome(s).</source>
        <translation>
            <numerusform>레코드에서 새 결과 %n건이 확인됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record Them</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>일정 저장</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>일정 (*.ics)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another name or folder.</source>
        <translation>&quot;%1&quot;에 쓸 수 없습니다. 다른 이름이나 폴더를 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n date(s) in &quot;%1&quot;.</source>
        <translation>
            <numerusform>날짜 %n개를 &quot;%1&quot;에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record &amp;Outcome…</source>
        <translation>결과 기록…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Build Packet…</source>
        <translation>패킷 만들기(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Look in Records</source>
        <translation>레코드에서 확인(&amp;L)</translation>
    </message>
    <message>
        <source>Select Its &amp;Items</source>
        <translation>해당 항목 선택(&amp;I)</translation>
    </message>
    <message>
        <source>Save &amp;Calendar…</source>
        <translation>일정 저장…(&amp;C)</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>기한이 된 것</translation>
    </message>
    <message>
        <source>How the docket is shown</source>
        <translation>의뢰 대장 표시 방식</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>보드</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>표시 기간</translation>
    </message>
    <message>
        <source>Overdue and Today</source>
        <translation>기한 경과 및 오늘</translation>
    </message>
    <message>
        <source>Within 7 Days</source>
        <translation>7일 이내</translation>
    </message>
    <message>
        <source>Within 30 Days</source>
        <translation>30일 이내</translation>
    </message>
    <message>
        <source>All Dates</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>Change &amp;State</source>
        <translation>상태 변경(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>Build the next packet of the chosen referral</source>
        <translation>선택한 의뢰의 다음 패킷을 만듭니다</translation>
    </message>
    <message>
        <source>Look what registrations and listings imported since show of the items</source>
        <translation>그 후 가져온 등록 정보와 판매글에서 항목이 어떻게 되었는지 확인</translation>
    </message>
    <message>
        <source>No record of a later day shows anything new of an item. Records that do not say of which day they are show nothing here: note what they show as an outcome.</source>
        <translation>더 늦은 날짜의 레코드 가운데 항목에 대해 새로운 것을 보여 주는 것이 없습니다. 어느 날의 것인지 말하지 않는 레코드는 여기에 나타나지 않습니다. 그 내용은 결과로 직접 기록하십시오.</translation>
    </message>
    <message>
        <source>&amp;Notes, Tags and Grade…</source>
        <translation>메모, 태그 및 평가(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DueModel</name>
    <message>
        <source>Due (UTC)</source>
        <translation>기한 (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>시작 (UTC)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::EmptyState</name>
    <message>
        <source>Nothing Passes the Filters</source>
        <translation>필터를 통과한 것이 없음</translation>
    </message>
    <message>
        <source>Remove a filter above the page to see more, or all of them here.</source>
        <translation>더 보려면 페이지 위의 필터를 제거하거나 여기에서 모두 제거하십시오.</translation>
    </message>
    <message>
        <source>Remove All Filters</source>
        <translation>모든 필터 제거</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>파일 가져오기…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::EntitiesPage</name>
    <message>
        <source>A part of a name</source>
        <translation>이름의 일부</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 필터</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2개 선택됨</translation>
    </message>
    <message>
        <source>Nothing Found Yet</source>
        <translation>아직 찾은 것 없음</translation>
    </message>
    <message>
        <source>What belongs here is found in the records when a file is imported.</source>
        <translation>여기에 속하는 것은 파일을 가져올 때 레코드에서 찾습니다.</translation>
    </message>
    <message>
        <source>Show in &amp;Graph</source>
        <translation>그래프에서 보기(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;Listings</source>
        <translation>판매글 보기(&amp;L)</translation>
    </message>
    <message>
        <source>Add &amp;Note…</source>
        <translation>메모 추가…(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 변경…(&amp;R)</translation>
    </message>
    <message>
        <source>Link &amp;With…</source>
        <translation>연결…(&amp;W)</translation>
    </message>
    <message>
        <source>Judge the &amp;Same…</source>
        <translation>동일 판정…(&amp;S)</translation>
    </message>
    <message>
        <source>Judge N&amp;ot the Same…</source>
        <translation>비동일 판정…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Rows and &amp;Export</source>
        <translation>행 및 내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::EntityChoiceModel</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Market or Detail</source>
        <translation>마켓 또는 세부 정보</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
</context>
<context>
    <name>interdict::ui::EntityInspector</name>
    <message>
        <source>Show in &amp;Graph</source>
        <translation>그래프에서 보기(&amp;G)</translation>
    </message>
    <message>
        <source>Records it was found in</source>
        <translation>발견된 레코드</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What was selected is not in the case any more.</source>
        <translation>선택한 것이 더 이상 사건에 없습니다.</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>연결 %1</translation>
    </message>
    <message>
        <source>Records %1</source>
        <translation>레코드 %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>메모 %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Normal form</source>
        <translation>표준형</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>처음 관찰</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>마지막 관찰</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>색 표시</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, 작성자 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>동일 대상</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>%1 listings, %2 records, %3 links, %4 to %5</source>
        <translation>판매글 %1개, 레코드 %2개, 연결 %3개, %4부터 %5까지</translation>
    </message>
    <message>
        <source>The first %1 mentions are shown.</source>
        <translation>처음 %1개의 언급을 표시합니다.</translation>
    </message>
    <message>
        <source>No field names it; see the records of its links.</source>
        <translation>이를 언급한 필드가 없습니다. 그 연결의 레코드를 보십시오.</translation>
    </message>
    <message>
        <source>No record names it.</source>
        <translation>이를 언급한 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>유통 표시</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;Listing(s)</source>
        <translation>
            <numerusform>판매글 %Ln개(&amp;L)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::EvidencePage</name>
    <message>
        <source>Records to review</source>
        <translation>검토할 레코드</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>&amp;Withdraw Import…</source>
        <translation>가져오기 철회…(&amp;W)</translation>
    </message>
    <message>
        <source>Res&amp;tore Import</source>
        <translation>가져오기 복원(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save Original…</source>
        <translation>원본 저장…(&amp;S)</translation>
    </message>
    <message>
        <source>Take the import out of the case as a whole; what depends on it is listed first</source>
        <translation>가져오기 전체를 사건에서 뺍니다. 이에 의존하는 것을 먼저 나열합니다</translation>
    </message>
    <message>
        <source>Read the withdrawn import in again from the bytes that the case keeps</source>
        <translation>철회한 가져오기를 사건이 보존한 바이트에서 다시 읽습니다</translation>
    </message>
    <message>
        <source>Write the file as it was imported, byte for byte, and check its SHA-256</source>
        <translation>가져온 파일을 바이트 그대로 쓰고 SHA-256을 확인합니다</translation>
    </message>
    <message>
        <source>No Evidence Yet</source>
        <translation>아직 증거 없음</translation>
    </message>
    <message>
        <source>Every file that is imported is kept here as it was, byte for byte.</source>
        <translation>가져온 모든 파일은 여기에 바이트 그대로 보존됩니다.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>None of its records is in the case. Its bytes are kept; the import can be restored from them.</source>
        <translation>해당 레코드가 사건에 없습니다. 바이트는 보존되어 있으며 이를 통해 가져오기를 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>An Archive</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>It has no records of its own; the files in it stand in the list.</source>
        <translation>자체 레코드는 없습니다. 안에 든 파일은 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing to Review</source>
        <translation>검토할 것 없음</translation>
    </message>
    <message>
        <source>Every record of &quot;%1&quot; is kept without a remark.</source>
        <translation>&quot;%1&quot;의 모든 레코드가 지적 사항 없이 보존되었습니다.</translation>
    </message>
    <message>
        <source>To Review in %1: %2 Flagged, %3 Rejected</source>
        <translation>%1의 검토 대상: 표시 %2개, 거부 %3개</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>%2개 중 처음 %1개를 표시합니다.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Kept as Evidence</source>
        <translation>증거로 보존됨</translation>
    </message>
    <message>
        <source>No record names &quot;%1&quot;. It is kept byte for byte, and never opened by this program.</source>
        <translation>&quot;%1&quot;을(를) 언급한 레코드가 없습니다. 바이트 그대로 보존되며 이 프로그램은 이를 절대 열지 않습니다.</translation>
    </message>
    <message>
        <source>Records That Name %1</source>
        <translation>%1을(를) 언급한 레코드</translation>
    </message>
    <message>
        <source>Withdrawing %1</source>
        <translation>%1 철회 중</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was withdrawn: %2 were taken out. Its bytes are kept.</source>
        <translation>&quot;%1&quot; 가져오기를 철회했습니다. %2을(를) 사건에서 뺐습니다. 바이트는 보존됩니다.</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 복원 중</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; is back in the case: %2 records, %3 of them rejected.</source>
        <translation>&quot;%1&quot; 가져오기가 사건에 복원되었습니다. 레코드 %2개, 그중 %3개 거부됨.</translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>원본 저장</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 저장 중</translation>
    </message>
    <message>
        <source>The original is in &quot;%1&quot;. Its SHA-256 is the one noted at the import: %2</source>
        <translation>원본을 &quot;%1&quot;에 저장했습니다. SHA-256이 가져올 때 기록한 값과 같습니다: %2</translation>
    </message>
    <message>
        <source>&amp;Notes and Grade…</source>
        <translation>메모 및 평가(&amp;N)…</translation>
    </message>
    <message>
        <source>Notes on the file, its tags, and the grade of the source</source>
        <translation>파일에 대한 메모, 태그 및 소스 평가</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has what this portable copy holds of the original: the bytes of its records, with zeros in between. The SHA-256 of that is %2.</source>
        <translation>&quot;%1&quot;에는 이 휴대용 사본이 가진 원본 부분, 곧 레코드의 바이트가 들어 있고 그 사이는 0으로 채워져 있습니다. 그 SHA-256은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ExpandGuard</name>
    <message>
        <source>What would come</source>
        <translation>추가될 것</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>The heaviest</source>
        <translation>가장 비중 큰 것</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Take All</source>
        <translation>모두 추가</translation>
    </message>
    <message>
        <source>Kinds of neighbours</source>
        <translation>이웃의 종류</translation>
    </message>
    <message>
        <source>The heaviest neighbours</source>
        <translation>가장 비중 큰 이웃</translation>
    </message>
    <message>
        <source>How many of the heaviest</source>
        <translation>비중 큰 순으로 몇 개</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>최대(&amp;M):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln neighbour(s) of &quot;%1&quot; would come into the picture. Choose what to take.</source>
        <translation>
            <numerusform>&quot;%1&quot;의 이웃 %Ln개가 그림에 추가됩니다. 추가할 것을 선택하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A kind of link and what is linked by it: &quot;trades on – sellers&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Take the Heaviest %Ln</source>
        <translation>
            <numerusform>비중 큰 %Ln개 추가</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::FieldChoice</name>
    <message>
        <source>Not used</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Price in %1 and in %2</source>
        <translation>%1 및 %2 가격</translation>
    </message>
    <message>
        <source>Origin and destination in one cell</source>
        <translation>한 셀에 있는 출발지와 목적지</translation>
    </message>
    <message>
        <source>Seller with sales and rating behind the name</source>
        <translation>이름 뒤에 판매 수와 평점이 붙은 판매자</translation>
    </message>
    <message>
        <source>Description, with the column&apos;s name</source>
        <translation>열 이름을 붙인 설명</translation>
    </message>
    <message>
        <source>Date seen: the year</source>
        <translation>관찰 날짜: 연도</translation>
    </message>
    <message>
        <source>Date seen: the fiscal year</source>
        <translation>관찰 날짜: 회계 연도</translation>
    </message>
    <message>
        <source>Date seen: the month</source>
        <translation>관찰 날짜: 월</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FieldsTable</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>읽는 방식</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>First Values</source>
        <translation>처음 값</translation>
    </message>
    <message>
        <source>Field of column &quot;%1&quot;</source>
        <translation>열 &quot;%1&quot;의 필드</translation>
    </message>
    <message>
        <source>How column &quot;%1&quot; is read</source>
        <translation>열 &quot;%1&quot;을(를) 읽는 방식</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FigureView</name>
    <message>
        <source>What &quot;%1&quot; is about</source>
        <translation>&quot;%1&quot;의 내용</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Show this chart alone, and all again (Escape)</source>
        <translation>이 차트만 표시하고, 다시 모두 표시합니다(Escape)</translation>
    </message>
    <message>
        <source>Enlarge &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 확대</translation>
    </message>
    <message>
        <source>Width of the bars</source>
        <translation>막대 너비</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>By Day</source>
        <translation>일별</translation>
    </message>
    <message>
        <source>By Week</source>
        <translation>주별</translation>
    </message>
    <message>
        <source>By Month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>After so many days without a sighting it counts as gone</source>
        <translation>이 일수 동안 관찰이 없으면 사라진 것으로 봅니다</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Equal steps of the axis multiply the price</source>
        <translation>축의 같은 간격마다 가격이 같은 배수로 커집니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>days since the first sighting</source>
        <translation>첫 관찰 이후 일수</translation>
    </message>
    <message>
        <source>&amp;Filter by This</source>
        <translation>이것으로 필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>선택(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Listings</source>
        <translation>판매글 보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Days away: </source>
        <translation>사라진 일수: </translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilePage</name>
    <message>
        <source>All that can be imported</source>
        <translation>가져올 수 있는 모든 것</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택…(&amp;H)</translation>
    </message>
    <message>
        <source>Choose Fol&amp;der…</source>
        <translation>폴더 선택…(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>시트(&amp;S):</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Choose files of listings, shipments, domains or entities, an archive, or a folder of such files.</source>
        <translation>판매글, 배송물, 도메인 또는 개체 파일, 압축 파일, 또는 그런 파일의 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>파일에서 찾은 것</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>파일(&amp;F):</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>보이는 대로</translation>
    </message>
    <message>
        <source>Fo&amp;rmat:</source>
        <translation>형식(&amp;R):</translation>
    </message>
    <message>
        <source>Nothing Could Be Read</source>
        <translation>읽을 수 있는 것이 없음</translation>
    </message>
    <message>
        <source>Choose another file, or drop files or a folder here.</source>
        <translation>다른 파일을 선택하거나 파일 또는 폴더를 여기에 놓으십시오.</translation>
    </message>
    <message>
        <source>Choose File to Import</source>
        <translation>가져올 파일 선택</translation>
    </message>
    <message>
        <source>Choose Folder to Import</source>
        <translation>가져올 폴더 선택</translation>
    </message>
    <message>
        <source>No File Yet</source>
        <translation>아직 파일 없음</translation>
    </message>
    <message>
        <source>Choose files above, or drop files, folders or archives here.</source>
        <translation>위에서 파일을 선택하거나 파일, 폴더 또는 압축 파일을 여기에 놓으십시오.</translation>
    </message>
    <message>
        <source>All sheets, as their columns look</source>
        <translation>모든 시트, 열의 모양대로</translation>
    </message>
    <message>
        <source>%1, a folder</source>
        <translation>%1, 폴더</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <extracomment>A sheet of a workbook, and how many rows it has</extracomment>
        <translation>
            <numerusform>%1 (%Ln행)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln record(s)</source>
        <extracomment>The name of a file, its size, and how many records it has</extracomment>
        <translation>
            <numerusform>%1, %2, 레코드 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln열</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln row(s) in %3</source>
        <extracomment>The name of a file, its size, how many rows it has, and &quot;4 columns&quot;</extracomment>
        <translation>
            <numerusform>%1, %2, %3 %Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has this file as &quot;%1&quot;, imported on %2 (UTC) and withdrawn. Restore that import on the Evidence page; it cannot be imported a second time.</source>
        <translation>이 파일은 사건에 &quot;%1&quot;(으)로 있습니다. %2(UTC)에 가져왔다가 철회되었습니다. 증거 페이지에서 그 가져오기를 복원하십시오. 두 번 가져올 수는 없습니다.</translation>
    </message>
    <message>
        <source>The case has this file already: &quot;%1&quot;, imported on %2 (UTC). Importing it again adds nothing.</source>
        <translation>이 파일은 사건에 이미 있습니다: &quot;%1&quot;, %2(UTC)에 가져옴. 다시 가져와도 추가되는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilterBar</name>
    <message>
        <source>Filters:</source>
        <translation>필터:</translation>
    </message>
    <message>
        <source>Add Filter</source>
        <translation>필터 추가</translation>
    </message>
    <message>
        <source>Narrow tables, charts and graph (Ctrl+Shift+F)</source>
        <translation>표, 차트, 그래프의 범위를 좁힙니다 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>모두 제거</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 Click to remove.</source>
        <translation>%1 클릭하면 제거합니다.</translation>
    </message>
    <message>
        <source>Saved Filters</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>Apply, save or update filters under a name</source>
        <translation>이름을 붙여 필터를 적용, 저장, 갱신합니다</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilterDialog</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Days Seen</source>
        <translation>관찰 날짜</translation>
    </message>
    <message>
        <source>Days Offered</source>
        <translation>판매 제시 날짜</translation>
    </message>
    <message>
        <source>Days Seized</source>
        <translation>압수 날짜</translation>
    </message>
    <message>
        <source>Number of Records</source>
        <translation>레코드 수</translation>
    </message>
    <message>
        <source>Number of Links</source>
        <translation>연결 수</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>도착지</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>색 표시</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1 필터</translation>
    </message>
    <message>
        <source>Add Filter</source>
        <translation>필터 추가</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>단어(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>값(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>시작(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>끝(&amp;T):</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>최소(&amp;L):</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>최대(&amp;M):</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Looking up values</source>
        <translation>값 찾는 중</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The case has none</source>
        <translation>사건에 없음</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Listings of the Seller</source>
        <translation>판매자의 판매글 수</translation>
    </message>
    <message>
        <source>Days Online</source>
        <translation>온라인 일수</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Words for a Substance</source>
        <translation>물질을 가리키는 낱말</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilterStackMenu</name>
    <message>
        <source>Saved Filters</source>
        <translation>저장된 필터</translation>
    </message>
    <message>
        <source>&amp;Save These Filters As…</source>
        <translation>이 필터를 다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Update &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 갱신(&amp;U)</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>아직 저장된 필터가 없음</translation>
    </message>
    <message>
        <source>Save Filters</source>
        <translation>필터 저장</translation>
    </message>
    <message>
        <source>Under which name are these filters saved in the case? Filters of that name are replaced.</source>
        <translation>이 필터를 어떤 이름으로 사건에 저장합니까? 같은 이름의 필터는 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilteredTable</name>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;과(와) 일치하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Write fewer or other words, or show everything again.</source>
        <translation>단어를 줄이거나 바꾸거나, 모두 다시 표시하십시오.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Totals of the selected rows</source>
        <translation>선택한 행의 합계</translation>
    </message>
    <message>
        <source>Group rows by</source>
        <translation>행을 묶는 기준</translation>
    </message>
    <message>
        <source>Put rows together that have something in common, with their totals</source>
        <translation>공통점이 있는 행을 합계와 함께 묶습니다</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1별</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>Counting what is selected</source>
        <translation>선택한 것 세는 중</translation>
    </message>
    <message>
        <source>Totals stand here when several rows are selected.</source>
        <translation>여러 행을 선택하면 여기에 합계가 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more group(s) are not shown.</source>
        <extracomment>Behind how many rows a table has, in groups of which the first are shown</extracomment>
        <translation>
            <numerusform>그 밖의 그룹 %Ln개는 표시되지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::GradeDialog</name>
    <message>
        <source>Grade</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>How sure are you of %1?</source>
        <translation>%1에 대해 얼마나 확신하십니까?</translation>
    </message>
    <message>
        <source>Confidence is in the ground of an assessment, likelihood in what it says (ICD 203). The source is graded apart from its information (Admiralty code, AJP-2.1).</source>
        <translation>신뢰도는 판단의 근거에 관한 것이고, 가능성은 판단의 내용에 관한 것입니다(ICD 203). 소스는 그 정보와 별도로 평가합니다(애드미럴티 코드, AJP-2.1).</translation>
    </message>
    <message>
        <source>&amp;Confidence:</source>
        <translation>신뢰도(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Likelihood:</source>
        <translation>가능성(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>소스(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Information:</source>
        <translation>정보(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>이유(&amp;W):</translation>
    </message>
    <message>
        <source>Set Grade</source>
        <translation>평가 설정</translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphCanvas</name>
    <message>
        <source>Painting the graph</source>
        <translation>그래프 그리는 중</translation>
    </message>
    <message>
        <source>%1 of %2 names shown</source>
        <translation>이름 %2개 중 %1개 표시</translation>
    </message>
    <message>
        <source>Case graph</source>
        <translation>사건 그래프</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) selected.</source>
        <translation>
            <numerusform>노드 %Ln개 선택됨.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s). Arrow keys walk from node to node, plus and minus zoom, Home shows all.</source>
        <translation>
            <numerusform>노드 %Ln개. 화살표 키로 노드 사이를 이동하고, 더하기와 빼기로 확대·축소하며, Home으로 전체를 표시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to another node to link the two. Without a mouse: Draw Link (Ctrl+L), then walk to the other node.</source>
        <translation>다른 노드로 끌면 두 노드가 연결됩니다. 마우스 없이: 연결 긋기(Ctrl+L)를 누르고 다른 노드로 이동하십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphPage</name>
    <message>
        <source>Steps:</source>
        <translation>단계:</translation>
    </message>
    <message>
        <source>Expand B&amp;y</source>
        <translation>확장 기준(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>Showed %n step(s) around what was chosen.</source>
        <translation>
            <numerusform>선택한 것 주변 %n단계를 표시했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>그림을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The picture was saved as &quot;%1&quot;.</source>
        <translation>그림을 &quot;%1&quot;(으)로 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln개 행을 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>그래프 배치 중</translation>
    </message>
    <message>
        <source>%1 Neighbour %2 of %3 of &quot;%4&quot;.</source>
        <extracomment>Spoken: a node; which neighbour it is, of how many, of which node</extracomment>
        <translation>%1 &quot;%4&quot;의 이웃 %3개 중 %2번째.</translation>
    </message>
    <message>
        <source>Select by Links</source>
        <translation>연결로 선택</translation>
    </message>
    <message>
        <source>Select nodes with at least how many neighbours?</source>
        <translation>이웃이 몇 개 이상인 노드를 선택하시겠습니까?</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of links. Write one such as 10.</source>
        <translation>&quot;%1&quot;은(는) 연결 수가 아닙니다. 10과 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>Select by Text</source>
        <translation>텍스트로 선택</translation>
    </message>
    <message>
        <source>Select nodes whose name or kind holds this text.</source>
        <translation>이름이나 종류에 이 텍스트가 있는 노드를 선택합니다.</translation>
    </message>
    <message>
        <source>Nothing in the picture holds &quot;%1&quot;.</source>
        <translation>그림에 &quot;%1&quot;을(를) 포함한 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 graph</source>
        <translation>%1 그래프</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>상당함</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>가능함</translation>
    </message>
    <message>
        <source>What shows that &quot;%1&quot; and &quot;%2&quot; are the same? They become one node; nothing of them changes, and the judgement can be taken back.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;이(가) 동일하다는 근거는 무엇입니까? 둘은 한 노드가 됩니다. 그 내용은 바뀌지 않으며 판정은 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>What shows that these %n are the same? They become one node; nothing of them changes, and the judgements can be taken back.</source>
        <translation>
            <numerusform>이 %n개가 동일하다는 근거는 무엇입니까? 모두 한 노드가 됩니다. 그 내용은 바뀌지 않으며 판정은 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge the Same</source>
        <translation>동일로 판정</translation>
    </message>
    <message>
        <source>The selected nodes stand for one entity each. There is nothing to split.</source>
        <translation>선택한 노드는 각각 개체 하나를 나타냅니다. 나눌 것이 없습니다.</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>What should be remembered about &quot;%1&quot;?</source>
        <translation>&quot;%1&quot;에 대해 무엇을 기억해야 합니까?</translation>
    </message>
    <message>
        <source>Whole Case</source>
        <translation>사건 전체</translation>
    </message>
    <message>
        <source>Show everything in the case</source>
        <translation>사건의 모든 것을 표시합니다</translation>
    </message>
    <message>
        <source>Around Selection</source>
        <translation>선택 주변</translation>
    </message>
    <message>
        <source>Show only what is selected and what lies around it</source>
        <translation>선택한 것과 그 주변만 표시합니다</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>그림 저장…</translation>
    </message>
    <message>
        <source>Save the graph as an SVG or PNG picture</source>
        <translation>그래프를 SVG 또는 PNG 그림으로 저장합니다</translation>
    </message>
    <message>
        <source>With Listings</source>
        <translation>판매글 포함</translation>
    </message>
    <message>
        <source>Draw listings as small dots at their sellers</source>
        <translation>판매글을 판매자 옆의 작은 점으로 그립니다</translation>
    </message>
    <message>
        <source>Showed listings in the graph.</source>
        <translation>그래프에 판매글을 표시했습니다.</translation>
    </message>
    <message>
        <source>Left listings out of the graph.</source>
        <translation>그래프에서 판매글을 제외했습니다.</translation>
    </message>
    <message>
        <source>Stack Alike</source>
        <translation>비슷한 것 묶기</translation>
    </message>
    <message>
        <source>Show like nodes, such as the listings of one seller, as one that a double click opens</source>
        <translation>한 판매자의 판매글처럼 비슷한 노드를, 두 번 클릭하면 열리는 하나로 표시합니다</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>이름표</translation>
    </message>
    <message>
        <source>Show names where there is room</source>
        <translation>자리가 있는 곳에 이름을 표시합니다</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Ask who connects, holds together or supplies what is shown</source>
        <translation>표시된 것을 누가 잇고, 결속하고, 공급하는지 묻습니다</translation>
    </message>
    <message>
        <source>Select Area</source>
        <translation>영역 선택</translation>
    </message>
    <message>
        <source>Drag over nodes to select them (or drag with Shift)</source>
        <translation>노드 위로 끌어 선택합니다 (또는 Shift를 누르고 끌기)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>올가미</translation>
    </message>
    <message>
        <source>Draw around nodes to select them (or drag with Alt)</source>
        <translation>노드 둘레를 그려 선택합니다(또는 Alt를 누르고 끌기)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>전체 지도</translation>
    </message>
    <message>
        <source>Show the whole picture small, in a corner</source>
        <translation>전체 그림을 구석에 작게 보여 줍니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of link, and how many neighbours there are by it
----------
A tool tip: what it does, and the key for it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>그래프 전체를 표시합니다</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>더 가까이 봅니다</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>더 넓게 봅니다</translation>
    </message>
    <message>
        <source>&amp;Expand Neighbours</source>
        <translation>이웃 확장(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;Only Around This</source>
        <translation>이 주변만 표시(&amp;O)</translation>
    </message>
    <message>
        <source>Lay Out &amp;Again</source>
        <translation>다시 배치(&amp;A)</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Work on the Graph</source>
        <translation>그래프 작업</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Selected nodes</source>
        <translation>선택한 노드</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>How many links from the middle</source>
        <translation>중심에서 몇 번의 연결까지</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>노드 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Working out the figures of the graph</source>
        <translation>그래프의 수치 계산 중</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Weight of Links</source>
        <translation>연결의 비중</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>매개 중심성</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>커뮤니티</translation>
    </message>
    <message>
        <source>New Since</source>
        <translation>신규 기준 시점</translation>
    </message>
    <message>
        <source>Mark what came with imports after which moment? Write a day such as 2026-01-31, or a moment such as 2026-01-31T12:00:00Z.</source>
        <translation>어느 시점 이후의 가져오기로 들어온 것을 표시하시겠습니까? 2026-01-31과 같은 날짜나 2026-01-31T12:00:00Z와 같은 시각을 쓰십시오.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>색 표시</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>%1 이후 신규</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Under which name? What is shown, where it lies, what is hidden and the filters are saved in the case. A view of that name is replaced.</source>
        <translation>어떤 이름으로 저장하시겠습니까? 표시된 것, 그 위치, 숨긴 것, 필터가 사건에 저장됩니다. 같은 이름의 보기는 바뀝니다.</translation>
    </message>
    <message>
        <source>The view was saved as &quot;%1&quot;.</source>
        <translation>보기를 &quot;%1&quot;(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Showed the view &quot;%1&quot; of the graph.</source>
        <translation>그래프의 보기 &quot;%1&quot;을(를) 표시했습니다.</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>접기(&amp;C)</translation>
    </message>
    <message>
        <source>Hide what hangs on the selected nodes alone</source>
        <translation>선택한 노드에만 연결된 것을 숨깁니다</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Hide the selected nodes</source>
        <translation>선택한 노드를 숨깁니다</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Keep Only These</source>
        <translation>이것만 남기기(&amp;K)</translation>
    </message>
    <message>
        <source>Hide all but the selected nodes</source>
        <translation>선택한 노드 외에는 모두 숨깁니다</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Show all that was hidden by hand</source>
        <translation>직접 숨긴 것을 모두 표시합니다</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the selected nodes where they are, whatever is laid out again</source>
        <translation>다시 배치해도 선택한 노드를 제자리에 둡니다</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>고정 해제(&amp;U)</translation>
    </message>
    <message>
        <source>Let the selected nodes move when all is laid out again</source>
        <translation>다시 배치할 때 선택한 노드가 움직이게 합니다</translation>
    </message>
    <message>
        <source>Draw &amp;Link…</source>
        <translation>연결 그리기…(&amp;L)</translation>
    </message>
    <message>
        <source>Judge the &amp;Same…</source>
        <translation>동일 판정…(&amp;S)</translation>
    </message>
    <message>
        <source>The selected nodes are one and the same</source>
        <translation>선택한 노드는 동일합니다</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>나누기(&amp;I)</translation>
    </message>
    <message>
        <source>Take back the judgements that made these one</source>
        <translation>이들을 하나로 만든 판정을 되돌립니다</translation>
    </message>
    <message>
        <source>Add No&amp;te…</source>
        <translation>메모 추가…(&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;Poster…</source>
        <translation>포스터 저장…(&amp;P)</translation>
    </message>
    <message>
        <source>Save the graph over several sheets of paper</source>
        <translation>그래프를 여러 장의 종이에 나누어 저장합니다</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <translation>그림 복사(&amp;U)</translation>
    </message>
    <message>
        <source>Put the picture of the graph on the clipboard</source>
        <translation>그래프 그림을 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Show a window of days, by hand or playing</source>
        <translation>날짜 구간을 직접 또는 재생하며 표시합니다</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Show the selected nodes as rows beside the picture</source>
        <translation>선택한 노드를 그림 옆에 행으로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>이웃(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Neighbour</source>
        <translation>다음 이웃(&amp;X)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Previous Neighbour</source>
        <translation>이전 이웃(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Walk On from Here</source>
        <translation>여기서 계속 이동(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Inverse</source>
        <translation>반전(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Connected</source>
        <translation>이어진 것(&amp;C)</translation>
    </message>
    <message>
        <source>All that hangs together with what is selected</source>
        <translation>선택한 것과 이어져 있는 모든 것</translation>
    </message>
    <message>
        <source>Same C&amp;ommunity</source>
        <translation>같은 커뮤니티(&amp;O)</translation>
    </message>
    <message>
        <source>All of the same Leiden community</source>
        <translation>같은 Leiden 커뮤니티의 모든 것</translation>
    </message>
    <message>
        <source>By &amp;Links…</source>
        <translation>연결로…(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;Text…</source>
        <translation>텍스트로…(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>선택 영역으로 확대(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>보기 저장…(&amp;S)</translation>
    </message>
    <message>
        <source>Keep this picture under a name</source>
        <translation>이 그림을 이름을 붙여 보관합니다</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>색 표시(&amp;M)</translation>
    </message>
    <message>
        <source>No Mark</source>
        <translation>색 표시 없음</translation>
    </message>
    <message>
        <source>As Usual</source>
        <translation>평소대로</translation>
    </message>
    <message>
        <source>&amp;Size By</source>
        <translation>크기 기준(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colour By</source>
        <translation>색 기준(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New Since</source>
        <translation>신규 기준 시점(&amp;N)</translation>
    </message>
    <message>
        <source>Mark Nothing</source>
        <translation>표시 안 함</translation>
    </message>
    <message>
        <source>A Moment…</source>
        <translation>시점 지정…</translation>
    </message>
    <message>
        <source>Before the Import of &quot;%1&quot;, %2</source>
        <translation>&quot;%1&quot; 가져오기 전, %2</translation>
    </message>
    <message>
        <source>New with the import of %1</source>
        <translation>%1 가져오기로 들어온 신규</translation>
    </message>
    <message>
        <source>The Packet for &quot;%1&quot;, %2</source>
        <translation>&quot;%1&quot; 대상 패킷, %2</translation>
    </message>
    <message>
        <source>New since the packet of %1</source>
        <translation>%1 패킷 이후 신규</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Laying Out the Graph…</source>
        <translation>그래프 배치 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The Graph Is Not Shown</source>
        <translation>그래프가 표시되지 않음</translation>
    </message>
    <message>
        <source>It could not be read, or was cancelled.</source>
        <translation>읽을 수 없거나 취소되었습니다.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing Here Any More</source>
        <translation>더 이상 아무것도 없음</translation>
    </message>
    <message>
        <source>What the graph was drawn around is no longer in the case.</source>
        <translation>그래프의 중심이 되었던 것이 더 이상 사건에 없습니다.</translation>
    </message>
    <message>
        <source>Show Whole Case</source>
        <translation>사건 전체 표시</translation>
    </message>
    <message>
        <source>No Graph Yet</source>
        <translation>아직 그래프 없음</translation>
    </message>
    <message>
        <source>Import a file to see who sells where, and what ties sellers to each other.</source>
        <translation>파일을 가져오면 누가 어디서 파는지, 판매자들이 무엇으로 이어져 있는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 nodes · %2 links</source>
        <translation>노드 %1개 · 연결 %2개</translation>
    </message>
    <message>
        <source>%1 · %2 hidden</source>
        <translation>%1 · %2개 숨김</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2개 선택됨</translation>
    </message>
    <message>
        <source>Around %1 Selected</source>
        <translation>선택한 %1개 주변</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1 주변</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) of the case are not drawn, because a picture holds at most %1. Show what lies around a selection to see them.</source>
        <translation>
            <numerusform>그림 하나에 최대 %1개까지 담을 수 있어 사건의 노드 %Ln개를 그리지 않았습니다. 이를 보려면 선택한 것 주변을 표시하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n node(s) of the graph.</source>
        <translation>
            <numerusform>그래프의 노드 %n개를 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is selected is pinned already.</source>
        <translation>선택한 것은 이미 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing of what is selected is pinned.</source>
        <translation>선택한 것 중 고정된 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n node(s) of the graph.</source>
        <translation>
            <numerusform>그래프의 노드 %n개를 고정했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n node(s) of the graph.</source>
        <translation>
            <numerusform>그래프의 노드 %n개를 고정 해제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laid the graph out again.</source>
        <translation>그래프를 다시 배치했습니다.</translation>
    </message>
    <message>
        <source>Laid the graph out: %1.</source>
        <translation>그래프를 배치했습니다: %1.</translation>
    </message>
    <message>
        <source>All such neighbours are in the picture.</source>
        <translation>그런 이웃은 모두 그림에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Expanded the graph by %n neighbour(s).</source>
        <translation>
            <numerusform>그래프를 이웃 %n개만큼 확장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hangs on the selected nodes alone; what else is linked stays.</source>
        <translation>선택한 노드에만 연결된 것이 없습니다. 다른 곳에도 연결된 것은 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Collapsed %n node(s) of the graph.</source>
        <translation>
            <numerusform>그래프의 노드 %n개를 접었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hid %n node(s) of the graph.</source>
        <translation>
            <numerusform>그래프의 노드 %n개를 숨겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept only %n node(s) of the graph.</source>
        <translation>
            <numerusform>그래프의 노드 %n개만 남겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showed all hidden nodes of the graph.</source>
        <translation>그래프의 숨긴 노드를 모두 표시했습니다.</translation>
    </message>
    <message>
        <source>Stacked like nodes of the graph.</source>
        <translation>그래프의 비슷한 노드를 묶었습니다.</translation>
    </message>
    <message>
        <source>Took stacks of the graph apart.</source>
        <translation>그래프의 묶음을 풀었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Opened a stack of %n like node(s).</source>
        <translation>
            <numerusform>비슷한 노드 %n개의 묶음을 열었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk to the other node with the arrow keys and press Return, or click it. Escape draws no link.</source>
        <translation>화살표 키로 다른 노드로 이동하여 Return 키를 누르거나 노드를 클릭하십시오. Escape 키를 누르면 연결을 그리지 않습니다.</translation>
    </message>
    <message>
        <source>Reading neighbours</source>
        <translation>이웃 읽는 중</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Link the two selected nodes, or the selected one with another, with a reason</source>
        <translation>선택한 두 노드를, 또는 선택한 노드를 다른 노드와 이유를 적어 연결</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Select by Attribute</source>
        <translation>속성으로 선택</translation>
    </message>
    <message>
        <source>Select nodes of which this is so. Days are written as 2026-01-31; a month or a year will do.</source>
        <translation>다음에 해당하는 노드를 선택합니다. 날짜는 2026-01-31처럼 쓰며, 월이나 연도만 써도 됩니다.</translation>
    </message>
    <message>
        <source>holds this text</source>
        <translation>이 텍스트를 포함</translation>
    </message>
    <message>
        <source>is exactly this</source>
        <translation>정확히 이것</translation>
    </message>
    <message>
        <source>is this or more</source>
        <translation>이 값 이상</translation>
    </message>
    <message>
        <source>is this or less</source>
        <translation>이 값 이하</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Write one such as 10.</source>
        <translation>&quot;%1&quot;은(는) 숫자가 아닙니다. 10과 같은 숫자를 쓰십시오.</translation>
    </message>
    <message>
        <source>Show Listin&amp;gs</source>
        <translation>판매글 보기(&amp;G)</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>이름 복사</translation>
    </message>
    <message>
        <source>Show Hi&amp;dden</source>
        <translation>숨긴 것 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;me Kind</source>
        <translation>같은 종류(&amp;M)</translation>
    </message>
    <message>
        <source>By &amp;Attribute…</source>
        <translation>속성으로…(&amp;A)</translation>
    </message>
    <message>
        <source>Nodes with such records, days, figures or tags</source>
        <translation>그러한 레코드, 날짜, 수치 또는 태그를 가진 노드</translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphQuestions</name>
    <message>
        <source>Ask</source>
        <translation>묻기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Stop working out the answer (Escape).</source>
        <translation>답 계산을 중지합니다 (Escape).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Ask about what the picture shows.</source>
        <translation>그림에 보이는 것에 대해 질문하십시오.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Answering a question</source>
        <translation>질문에 답하는 중</translation>
    </message>
</context>
<context>
    <name>interdict::ui::GroupedView</name>
    <message>
        <source>%1 in groups</source>
        <translation>묶인 %1</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>이것만 표시(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close Group</source>
        <translation>묶음 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open Group</source>
        <translation>묶음 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Close &amp;All Groups</source>
        <translation>모든 묶음 닫기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>행 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::HistoryEntryView</name>
    <message>
        <source>Show What This Was &amp;About</source>
        <translation>무엇에 관한 것이었는지 보기(&amp;A)</translation>
    </message>
    <message>
        <source>What changed, before and after</source>
        <translation>바뀐 내용, 이전과 이후</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>시각(UTC)</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>현지 시간</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>실행 취소됨</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>다이제스트</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전 항목</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>외 %n개 행</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo This Entry</source>
        <translation>이 항목 다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo This Entry</source>
        <translation>이 항목 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>기록 항목</translation>
    </message>
</context>
<context>
    <name>interdict::ui::HistoryFilters</name>
    <message>
        <source>Only about the &amp;selection</source>
        <translation>선택한 것만(&amp;S)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>이력 검색</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>분석관</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>작업 종류</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>모든 작업</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>모든 시기</translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation>오늘(UTC)</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>선택한 기간</translation>
    </message>
    <message>
        <source>Only entries about the entity, listing or record that is selected</source>
        <translation>선택한 개체, 판매글 또는 레코드에 관한 항목만</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>이 날부터</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>이 날까지</translation>
    </message>
    <message>
        <source>Everyone (%1)</source>
        <translation>모든 사람(%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Copy &amp;Digest</source>
        <translation>다이제스트 복사(&amp;D)</translation>
    </message>
    <message>
        <source>As &amp;CSV, for a Spreadsheet…</source>
        <translation>CSV로, 스프레드시트용(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON, With the Chain of Digests…</source>
        <translation>JSON으로, 다이제스트 체인 포함(&amp;J)…</translation>
    </message>
    <message>
        <source>Write the entries that are shown to a file</source>
        <translation>표시된 항목을 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Copy the newest digest: noted elsewhere, it proves that nothing before it changed</source>
        <translation>최신 다이제스트를 복사합니다. 다른 곳에 적어 두면 그 이전의 어떤 것도 바뀌지 않았음을 증명합니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Together</source>
        <translation>함께 실행 취소</translation>
    </message>
    <message>
        <source>Redo Together</source>
        <translation>함께 다시 실행</translation>
    </message>
    <message>
        <source>The entry does not stand alone: later ones stand in the way.</source>
        <translation>이 항목만 따로 처리할 수 없습니다. 이후 항목이 가로막고 있습니다.</translation>
    </message>
    <message>
        <source>The entry does not stand alone: it rests on others that are undone.</source>
        <translation>이 항목만 따로 처리할 수 없습니다. 실행 취소된 다른 항목에 의존합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n Entries Together</source>
        <translation>
            <numerusform>항목 %n개 함께 실행 취소</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n Entries Together</source>
        <translation>
            <numerusform>항목 %n개 함께 다시 실행</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>이력 확인 중</translation>
    </message>
    <message>
        <source>The chain holds: no entry was changed or left out. Newest digest %1</source>
        <translation>체인이 온전합니다. 바뀌거나 빠진 항목이 없습니다. 최신 다이제스트: %1</translation>
    </message>
    <message>
        <source>The chain is broken: %1</source>
        <translation>체인이 끊어졌습니다: %1</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 이력</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 파일 (*.json)</translation>
    </message>
    <message>
        <source>Export the History</source>
        <translation>이력 내보내기</translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>이력을 내보내는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in &quot;%1&quot;</source>
        <translation>
            <numerusform>항목 %n개가 &quot;%1&quot;에 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>내보내기(&amp;X)</translation>
    </message>
    <message>
        <source>Looking for what rests on the entry</source>
        <translation>이 항목에 기대는 것을 찾는 중</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ImportPlan</name>
    <message>
        <source>%1 files and folders</source>
        <translation>파일 및 폴더 %1개</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>파일 읽는 중</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: %2 rows, in %3 columns.</source>
        <translation>시트 &quot;%1&quot;: %3열, %2행.</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>처음 행 읽는 중</translation>
    </message>
    <message>
        <source>Checking all rows</source>
        <translation>모든 행 확인 중</translation>
    </message>
    <message>
        <source>Checking all files</source>
        <translation>모든 파일 확인 중</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ImportWizard</name>
    <message>
        <source>Import into %1</source>
        <translation>%1(으)로 가져오기</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The import was cancelled. Files that were in by then stay in the case; the Evidence page lists them.</source>
        <translation>가져오기를 취소했습니다. 그때까지 들어온 파일은 사건에 남으며 증거 페이지에 나열됩니다.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added to the case.</source>
        <translation>가져오기를 취소했습니다. 사건에 추가된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::InspectorHeader</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>interdict::ui::InspectorPane</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Show what was shown before (Escape)</source>
        <translation>이전에 표시한 것을 표시합니다 (Escape)</translation>
    </message>
    <message>
        <source>Nothing Selected</source>
        <translation>선택한 것 없음</translation>
    </message>
    <message>
        <source>Select a row, or a mark in the graph, to see what is known about it.</source>
        <translation>행이나 그래프의 표시를 선택하면 알려진 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 Selected</source>
        <translation>%1개 선택됨</translation>
    </message>
    <message>
        <source>Select one to see what is known about it.</source>
        <translation>하나를 선택하면 알려진 내용을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::JobStatus</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a job does, and how long it takes yet: &quot;Importing lantern.csv, 8 seconds left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more at work</source>
        <extracomment>What the newest job does, then how many others run at the same time.</extracomment>
        <translation>
            <numerusform>%1 · 그 밖에 %n개 진행 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>취소: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::JudgementsTree</name>
    <message>
        <source>&amp;Withdraw Judgement</source>
        <translation>판정 철회(&amp;W)</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>시각 (UTC)</translation>
    </message>
    <message>
        <source>What it joined is apart again, exactly as it was</source>
        <translation>합쳤던 것을 이전과 똑같이 다시 나눕니다</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>동일하지 않음</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>동일: %1</translation>
    </message>
    <message>
        <source>Weak: %1 and %2</source>
        <translation>약함: %1 및 %2</translation>
    </message>
    <message>
        <source>Only this joins %1 and %2</source>
        <translation>%1개와 %2개를 잇는 것은 이것뿐입니다</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Split Here</source>
        <translation>여기서 나누기</translation>
    </message>
    <message>
        <source>Split between %1 and %2</source>
        <translation>%1과(와) %2 사이에서 나누기</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 ≠ %2</source>
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 ? %2</source>
        <translation>%1 ? %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LayoutForm</name>
    <message>
        <source>&amp;Encoding:</source>
        <translation>인코딩(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>구분자(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Quotes:</source>
        <translation>따옴표(&amp;Q):</translation>
    </message>
    <message>
        <source>Q&amp;uotes in a cell:</source>
        <translation>셀 안의 따옴표(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Record ends:</source>
        <translation>레코드 끝(&amp;R):</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation>첫 행이 열 이름임(&amp;C)</translation>
    </message>
    <message>
        <source>Blanks bet&amp;ween separator and quote do not count</source>
        <translation>구분자와 따옴표 사이의 공백은 무시(&amp;W)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LetterDialog</name>
    <message>
        <source>Make it as a &amp;draft</source>
        <translation>초안으로 만들기(&amp;D)</translation>
    </message>
    <message>
        <source>New Warning Letter</source>
        <translation>새 경고 서한</translation>
    </message>
    <message>
        <source>Calendar of working days</source>
        <translation>근무일 달력</translation>
    </message>
    <message>
        <source>Left empty, one is made from the year</source>
        <translation>비워 두면 연도로 만듭니다</translation>
    </message>
    <message>
        <source>Left empty, taken from the registrations</source>
        <translation>비워 두면 등록 정보에서 가져옵니다</translation>
    </message>
    <message>
        <source>Left empty, the contacts of the sites</source>
        <translation>비워 두면 사이트의 연락처</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>이름, 세미콜론으로 구분</translation>
    </message>
    <message>
        <source>Paragraphs of your own, after the opening</source>
        <translation>도입부 뒤에 넣을 직접 쓴 문단</translation>
    </message>
    <message>
        <source>The letter as it would be</source>
        <translation>서한 미리 보기</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>서식(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>참조 번호(&amp;R):</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>날짜(&amp;A):</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>수신(&amp;O):</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>주소(&amp;S):</translation>
    </message>
    <message>
        <source>Working da&amp;ys:</source>
        <translation>근무일(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Copies to:</source>
        <translation>사본 수신(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Violations:</source>
        <translation>위반 사항(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Make Letter</source>
        <translation>서한 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>Se&amp;nder…</source>
        <translation>발신자…(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing that must be there is missing.</source>
        <translation>필수 항목 중 누락된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>아직 누락됨: %1</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>위반 사항</translation>
    </message>
    <message>
        <source>O&amp;wn text:</source>
        <translation>직접 쓴 글(&amp;W):</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LetterEventDialog</name>
    <message>
        <source>Record Delivery</source>
        <translation>발송 기록</translation>
    </message>
    <message>
        <source>Record Receipt</source>
        <translation>수령 기록</translation>
    </message>
    <message>
        <source>Record Answer</source>
        <translation>답변 기록</translation>
    </message>
    <message>
        <source>Not adequate</source>
        <translation>불충분</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>충분</translation>
    </message>
    <message>
        <source>Letter %1 to %2</source>
        <translation>%2에 보낸 서한 %1</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>날짜(&amp;D):</translation>
    </message>
    <message>
        <source>The answer &amp;is:</source>
        <translation>답변 평가(&amp;I):</translation>
    </message>
    <message>
        <source>What it &amp;says, and why:</source>
        <translation>답변 내용과 이유(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>증빙(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>기록(&amp;R)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LettersModel</name>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>송달</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수령</translation>
    </message>
    <message>
        <source>Answer By</source>
        <translation>답변 기한</translation>
    </message>
    <message>
        <source>Working Days Left</source>
        <translation>남은 근무일</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LettersPage</name>
    <message>
        <source>&amp;New Letter…</source>
        <translation>새 서한…(&amp;N)</translation>
    </message>
    <message>
        <source>Record &amp;Delivery…</source>
        <translation>발송 기록…(&amp;D)</translation>
    </message>
    <message>
        <source>Record &amp;Answer…</source>
        <translation>답변 기록…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save Letter…</source>
        <translation>서한 저장…(&amp;S)</translation>
    </message>
    <message>
        <source>Warning letters</source>
        <translation>경고 서한</translation>
    </message>
    <message>
        <source>The letter, and what became of it</source>
        <translation>서한과 그 경과</translation>
    </message>
    <message>
        <source>No Letters Yet</source>
        <translation>아직 서한 없음</translation>
    </message>
    <message>
        <source>The operator of the sites is asked first. Select domains or sellers on another page, then write the letter; its period starts when it is received.</source>
        <translation>사이트 운영자에게 먼저 요청합니다. 다른 페이지에서 도메인이나 판매자를 선택한 다음 서한을 쓰십시오. 기간은 서한을 수령한 때부터 시작됩니다.</translation>
    </message>
    <message>
        <source>New Letter…</source>
        <translation>새 서한…</translation>
    </message>
    <message>
        <source>Select the domains, or the sellers who advertise them, on another page first.</source>
        <translation>먼저 다른 페이지에서 도메인 또는 이를 광고하는 판매자를 선택하십시오.</translation>
    </message>
    <message>
        <source>Save Letter</source>
        <translation>서한 저장</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>&quot;%1&quot; 파일을 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Record Rece&amp;ipt…</source>
        <translation>수령 기록…(&amp;I)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>일반 텍스트 (*.txt)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LexiconDialog</name>
    <message>
        <source>Lexicons and their entries</source>
        <translation>어휘집과 그 항목</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>&amp;New Entry</source>
        <translation>새 항목(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy to Own</source>
        <translation>내 어휘로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Lexicons</source>
        <translation>어휘집</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>단어 찾기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Street names</source>
        <translation>은어</translation>
    </message>
    <message>
        <source>Imprints</source>
        <translation>각인</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <translation>일상어</translation>
    </message>
    <message>
        <source>CAS numbers</source>
        <translation>CAS 번호</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>One on a line</source>
        <translation>한 줄에 하나</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, 기준일 %2</translation>
    </message>
    <message>
        <source>The own words were saved. They count from the next listing that is shown.</source>
        <translation>내 어휘를 저장했습니다. 다음에 표시하는 판매글부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LinksTree</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Linked With</source>
        <translation>연결 대상</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>How many of its kind have the same; few say much, many say nothing</source>
        <translation>같은 종류 중 몇이 같은 것을 갖는지 나타냅니다. 적으면 의미가 크고, 많으면 의미가 없습니다</translation>
    </message>
    <message>
        <source>Links found in records are evidence and stay.</source>
        <translation>레코드에서 찾은 연결은 증거이므로 남습니다.</translation>
    </message>
    <message>
        <source>What was selected is not in the case any more.</source>
        <translation>선택한 것이 더 이상 사건에 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The %1 links with the most records of %2 are shown.</source>
        <translation>%2개 중 레코드가 가장 많은 연결 %1개를 표시합니다.</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>분석관이 그림</translation>
    </message>
    <message>
        <source>Drawn by %1: %2</source>
        <translation>%1이(가) 그림: %2</translation>
    </message>
    <message>
        <source>So common that it says nothing of who they are</source>
        <translation>너무 흔하여 누구인지에 대해 아무것도 말해 주지 않습니다</translation>
    </message>
    <message>
        <source>Shared by %1 %2</source>
        <translation>%2 %1개가 공유</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2, shared by %3</source>
        <translation>%1 %2, %3개가 공유</translation>
    </message>
    <message>
        <source>too common to tell anything (%1)</source>
        <translation>너무 흔하여 알 수 있는 것이 없음 (%1)</translation>
    </message>
    <message>
        <source>%1 – %2, %3 % sure</source>
        <translation>%1 – %2, 확신도 %3 %</translation>
    </message>
    <message>
        <source>The first %1 of %2 records are shown.</source>
        <translation>레코드 %2개 중 처음 %1개를 표시합니다.</translation>
    </message>
    <message>
        <source>Notes on the link, its tags and its grade</source>
        <translation>연결에 대한 메모, 태그, 평가</translation>
    </message>
    <message>
        <source>Show Entit&amp;y</source>
        <translation>개체 보기(&amp;Y)</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Remove Lin&amp;k</source>
        <translation>연결 제거(&amp;K)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ListingInspector</name>
    <message>
        <source>new</source>
        <translation>새로 추가됨</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>관찰 횟수</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>The listing that was selected is not in the case any more.</source>
        <translation>선택한 판매글이 더 이상 사건에 없습니다.</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>마지막 가격</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>도착지</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>처음 관찰</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>마지막 관찰</translation>
    </message>
    <message>
        <source>Category by its words</source>
        <translation>단어로 본 분류</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>어휘집</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Lexicons…</source>
        <translation>어휘집…</translation>
    </message>
    <message>
        <source>Look through the words that are looked for, and add own ones</source>
        <translation>찾는 단어를 살펴보고 내 단어를 추가합니다</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Show what is known about it</source>
        <translation>이에 대해 알려진 내용을 표시합니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Sightings %1</source>
        <translation>관찰 %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 sightings are shown.</source>
        <translation>관찰 %2건 중 처음 %1건을 표시합니다.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>유통 표시</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>메모 %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ListingsPage</name>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Show the listings of all again</source>
        <translation>모든 판매글을 다시 표시합니다</translation>
    </message>
    <message>
        <source>Words, or a part of a seller&apos;s name</source>
        <translation>단어 또는 판매자 이름의 일부</translation>
    </message>
    <message>
        <source>Filter listings</source>
        <translation>판매글 필터</translation>
    </message>
    <message>
        <source>%1 of %2 listings</source>
        <translation>판매글 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2개 선택됨</translation>
    </message>
    <message numerus="yes">
        <source>Listings of %1 and %n more  ×</source>
        <translation>
            <numerusform>%1 외 %n개의 판매글  ×</numerusform>
        </translation>
    </message>
    <message>
        <source>Listings of %1  ×</source>
        <translation>%1의 판매글  ×</translation>
    </message>
    <message>
        <source>No Listings</source>
        <translation>판매글 없음</translation>
    </message>
    <message>
        <source>No listing of the case belongs to what was chosen.</source>
        <translation>선택한 것에 속하는 판매글이 사건에 없습니다.</translation>
    </message>
    <message>
        <source>Show All Listings</source>
        <translation>모든 판매글 표시</translation>
    </message>
    <message>
        <source>No Listings Yet</source>
        <translation>아직 판매글 없음</translation>
    </message>
    <message>
        <source>Import files with listings, such as a scraped market, to begin; or drop files, folders or archives on this window.</source>
        <translation>시작하려면 수집한 마켓과 같이 판매글이 있는 파일을 가져오거나, 파일, 폴더 또는 압축 파일을 이 창에 놓으십시오.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MapCanvas</name>
    <message>
        <source>Map of origins and destinations</source>
        <translation>출발지와 목적지 지도</translation>
    </message>
    <message>
        <source>%1 (%2): listings from there: %3, to there: %4; shipments and seizures that went there: %5.</source>
        <extracomment>A country, its code and three counts</extracomment>
        <translation>%1(%2): 그곳에서 나가는 판매글 %3개, 그곳으로 가는 판매글 %4개, 그곳으로 간 배송물과 압수 %5건.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln listing(s)</source>
        <extracomment>An origin, a destination and a count</extracomment>
        <translation>
            <numerusform>%1에서 %2(으)로: 판매글 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::MarkingButton</name>
    <message>
        <source>Not Marked</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Marking: %1</source>
        <translation>유통 표시: %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Say how far this may be told on. Unmarked facts go into packets of every level.</source>
        <translation>이것을 어디까지 알려도 되는지 정합니다. 표시가 없는 사실은 모든 등급의 패킷에 들어갑니다.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>유통 표시</translation>
    </message>
    <message>
        <source>How far may %1 be told on, and why? A packet of a lower level is refused while it holds it.</source>
        <translation>%1을(를) 어디까지 알려도 됩니까? 이유는 무엇입니까? 이것이 든 더 낮은 등급의 패킷은 거부됩니다.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source>Marking: %1…</source>
        <translation>유통 표시: %1…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MatchComparison</name>
    <message>
        <source>Reasons for and against</source>
        <translation>찬반 근거</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>This One</source>
        <translation>이쪽</translation>
    </message>
    <message>
        <source>The Other</source>
        <translation>다른 쪽</translation>
    </message>
    <message>
        <source>In bits: each adds one doubling of the odds for, or takes one away</source>
        <translation>비트 단위: 1마다 동일할 승산이 두 배가 되거나 절반이 됩니다</translation>
    </message>
    <message>
        <source>What was suggested is not in the case any more. Find matches again.</source>
        <translation>제안된 것이 더 이상 사건에 없습니다. 일치 후보를 다시 찾으십시오.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>처음 관찰</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>마지막 관찰</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>%1, common: %2 have it</source>
        <translation>%1, 흔함: %2개가 가짐</translation>
    </message>
    <message>
        <source>%1, shared by %2</source>
        <translation>%1, %2개가 공유</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>찾은 것 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Sample Listings</source>
        <translation>판매글 예시</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본 자료</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MatchesPage</name>
    <message>
        <source>&amp;Find Matches</source>
        <translation>일치 후보 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All Listed the Same…</source>
        <translation>나열된 모두 동일…(&amp;A)</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>%1 결정됨</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
    <message>
        <source>Finding matches</source>
        <translation>일치 후보 찾는 중</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shared by %2.</source>
        <translation>&quot;%1&quot;을(를) %2개 대상이 공유합니다.</translation>
    </message>
    <message>
        <source>Shared by more than %1, and so set apart, as they say nothing of who is who: %2. %3</source>
        <translation>%1개보다 많은 대상이 공유하여 누가 누구인지에 대해 말해 주는 것이 없으므로 따로 둔 것: %2개. %3</translation>
    </message>
    <message>
        <source>&amp;Find Again</source>
        <translation>다시 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Finding Matches</source>
        <translation>일치 후보 찾는 중</translation>
    </message>
    <message>
        <source>All names, identifiers and listing texts are compared.</source>
        <translation>모든 이름, 식별자, 판매글 텍스트를 비교합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Who Is Who</source>
        <translation>누가 누구인지</translation>
    </message>
    <message>
        <source>The same seller may stand in a case under several names. Interdict compares names, keys, contacts, wallets and listing texts, and says what speaks for and against each pair. You decide; nothing is merged for good, and every decision can be taken back.</source>
        <translation>같은 판매자가 사건에 여러 이름으로 있을 수 있습니다. Interdict는 이름, 키, 연락처, 지갑, 판매글 텍스트를 비교하여 각 쌍의 찬반 근거를 알려 줍니다. 결정은 사용자가 합니다. 영구히 합쳐지는 것은 없으며 모든 결정은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Find Matches</source>
        <translation>일치 후보 찾기</translation>
    </message>
    <message>
        <source>None for This Reason</source>
        <translation>이 이유에는 없음</translation>
    </message>
    <message>
        <source>Other pairs are left. Choose all reasons to see them.</source>
        <translation>다른 쌍이 남아 있습니다. 보려면 모든 이유를 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing Left to Decide</source>
        <translation>결정할 것 없음</translation>
    </message>
    <message>
        <source>No pair is likely enough, or all were decided. Lower the least probability, or raise the number from which a shared thing counts as a hub, and find again.</source>
        <translation>충분히 가능성이 있는 쌍이 없거나 모두 결정되었습니다. 최소 확률을 낮추거나, 공유된 것을 허브로 보는 수를 높인 다음 다시 찾으십시오.</translation>
    </message>
    <message>
        <source>Find Again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>%1 · the case has changed since</source>
        <translation>%1 · 그 후 사건이 바뀌었음</translation>
    </message>
    <message>
        <source>&amp;All %1 Listed the Same…</source>
        <translation>나열된 %1쌍 모두 동일…(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a reason first, so that all of it can be decided at once</source>
        <translation>전부를 한 번에 결정하려면 먼저 이유를 선택하십시오</translation>
    </message>
    <message>
        <source>All pairs listed are judged the same, in one step that can be undone</source>
        <translation>나열된 모든 쌍을 한 번에 동일로 판정하며, 실행 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>Compared side by side.</source>
        <translation>나란히 비교함.</translation>
    </message>
    <message>
        <source>All Listed the Same</source>
        <translation>나열된 모두 동일</translation>
    </message>
    <message numerus="yes">
        <source>Why are all %n pair(s) listed the same?</source>
        <translation>
            <numerusform>나열된 %n쌍이 모두 동일한 이유는 무엇입니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge the Same</source>
        <translation>동일로 판정</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>비교할 것</translation>
    </message>
    <message>
        <source>A contact, key or text that more than so many share says nothing of who they are</source>
        <translation>이보다 많은 대상이 공유하는 연락처, 키 또는 텍스트는 누구인지에 대해 아무것도 말해 주지 않습니다</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>모든 이유</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실함</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>상당함</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>가능함</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>판정 이유</translation>
    </message>
    <message>
        <source>Why; if empty, the strongest reason is noted</source>
        <translation>이유. 비워 두면 가장 강한 이유를 기록합니다</translation>
    </message>
    <message>
        <source>Pairs that could be the same</source>
        <translation>동일할 수 있는 쌍</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>최소(&amp;L)</translation>
    </message>
    <message>
        <source>Same (S)</source>
        <translation>동일 (S)</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Not the Same (N)</source>
        <translation>동일하지 않음 (N)</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Undecided (U)</source>
        <translation>미결정 (U)</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>To Decide</source>
        <translation>결정할 것</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln쌍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pair(s)</source>
        <extracomment>How many are listed, of all</extracomment>
        <translation>
            <numerusform>%Ln쌍 중 %1쌍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are the ends of %n pair(s) the same?</source>
        <translation>
            <numerusform>%n쌍의 두 항목이 각각 동일한 이유는 무엇입니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are the ends of %n pair(s) not the same?</source>
        <translation>
            <numerusform>%n쌍의 두 항목이 각각 동일하지 않은 이유는 무엇입니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n pair(s) left undecided?</source>
        <translation>
            <numerusform>%n쌍을 미정으로 두는 이유는 무엇입니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Several Pairs</source>
        <translation>여러 쌍</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>판단</translation>
    </message>
    <message numerus="yes">
        <source>Judged: %Ln pair(s); refused: %1. %2</source>
        <extracomment>%1 is how many were refused, %2 a sentence that says why</extracomment>
        <translation>
            <numerusform>판정: %Ln쌍, 거부: %1쌍. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Hu&amp;bs above</source>
        <translation>허브 기준 초과(&amp;B)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MergeConflicts</name>
    <message>
        <source>What both cases say differently</source>
        <translation>두 사건이 서로 다르게 말하는 것</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>그쪽 것 사용</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>There</source>
        <translation>그쪽</translation>
    </message>
    <message>
        <source>What Holds</source>
        <translation>유효한 것</translation>
    </message>
    <message>
        <source>here; theirs cannot be taken</source>
        <translation>여기의 것. 그쪽 것은 가져올 수 없음</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>다른 사건의 것</translation>
    </message>
    <message>
        <source>what is here</source>
        <translation>이 사건의 것</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MergeCounts</name>
    <message>
        <source>What the merge brings</source>
        <translation>병합으로 들어오는 것</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>In Both</source>
        <translation>양쪽에 있음</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Not Taken</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>withdrawn there, not taken: %1</source>
        <translation>그쪽에서 철회되어 가져오지 않음: %1</translation>
    </message>
    <message>
        <source>withdrawn here, stays so: %1</source>
        <translation>여기에서 철회되어 그대로 둠: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MergeDialog</name>
    <message>
        <source>Merge Another Case</source>
        <translation>다른 사건 병합</translation>
    </message>
    <message>
        <source>Other Case</source>
        <translation>다른 사건</translation>
    </message>
    <message>
        <source>&amp;Look at It</source>
        <translation>살펴보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>병합(&amp;M)</translation>
    </message>
    <message>
        <source>Takes another case into this one; the other one is only read. Both histories are kept. A copy of this case as it is now is kept beside it first: that is the way back.</source>
        <translation>다른 사건을 이 사건에 병합합니다. 다른 사건은 읽기만 하며, 두 이력을 모두 보관합니다. 먼저 지금 상태의 사본을 이 사건 옆에 둡니다. 되돌릴 때 이 사본을 씁니다.</translation>
    </message>
    <message>
        <source>&amp;Other case:</source>
        <translation>다른 사건(&amp;O):</translation>
    </message>
    <message>
        <source>Choose a case to see what it would bring.</source>
        <translation>사건을 선택하면 무엇이 들어올지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Looking at the other case</source>
        <translation>다른 사건을 살펴보는 중</translation>
    </message>
    <message>
        <source>Merging the case &quot;%1&quot; would bring:</source>
        <translation>사건 &quot;%1&quot;을(를) 병합하면 들어오는 것:</translation>
    </message>
    <message>
        <source>Nothing that both say differs.</source>
        <translation>양쪽이 서로 다르게 말하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Both say something &amp;else here; what is here holds, unless ticked:</source>
        <translation>양쪽이 서로 다릅니다(&amp;E). 표시하지 않으면 여기의 것이 유효합니다:</translation>
    </message>
    <message>
        <source>Merging the cases</source>
        <translation>사건을 병합하는 중</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; was merged into this one:</source>
        <translation>사건 &quot;%1&quot;을(를) 이 사건에 병합했습니다:</translation>
    </message>
    <message>
        <source>Where both said something &amp;else:</source>
        <translation>양쪽이 서로 달랐던 것(&amp;E):</translation>
    </message>
    <message>
        <source>The cases are merged. The case as it was is in &quot;%1&quot;.</source>
        <translation>사건을 병합했습니다. 이전 상태의 사건은 &quot;%1&quot;에 있습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation>메시지를 닫습니다</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>interdict::ui::NodeTableModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>First Seen</source>
        <translation>첫 관찰</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>마지막 관찰</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>매개 중심성</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>커뮤니티</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>interdict::ui::NotesView</name>
    <message>
        <source>No notes yet.</source>
        <translation>아직 메모가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Add Note</source>
        <translation>메모 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move Note</source>
        <translation>메모 제거(&amp;M)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 메모</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Return adds it</source>
        <translation>메모를 쓰십시오. Ctrl+Return으로 추가합니다</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Internal: never leaves in a packet</source>
        <translation>내부용: 패킷에 절대 포함되지 않음(&amp;I)</translation>
    </message>
    <message>
        <source>Whether the selected note may be told in packets</source>
        <translation>선택한 메모를 패킷에 실을 수 있는지 여부</translation>
    </message>
    <message>
        <source>%1, may be told in packets</source>
        <translation>%1, 패킷에 실을 수 있음</translation>
    </message>
    <message>
        <source>Make &amp;Internal</source>
        <translation>내부용으로 설정(&amp;I)</translation>
    </message>
    <message>
        <source>Allo&amp;w Telling</source>
        <translation>공개 허용(&amp;W)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::OutcomeDialog</name>
    <message>
        <source>Record Outcome</source>
        <translation>결과 기록</translation>
    </message>
    <message>
        <source>Items that were seen</source>
        <translation>관찰한 항목</translation>
    </message>
    <message>
        <source>What was seen of the items of %1 to &quot;%2&quot;?</source>
        <translation>&quot;%2&quot;에 보낸 %1의 항목에서 무엇을 관찰했습니까?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>항목(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>결과(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Day it was seen (UTC)</source>
        <translation>관찰한 날짜 (UTC)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Evidence, without which it does not count as verified:</source>
        <translation>증거(없으면 확인된 것으로 보지 않음):</translation>
    </message>
    <message>
        <source>No item is ticked. Tick what was seen.</source>
        <translation>선택 표시한 항목이 없습니다. 관찰한 것에 표시하십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::OverviewMap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>그래프 개요</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere</source>
        <translation>다른 곳을 보려면 클릭하거나 끄십시오</translation>
    </message>
</context>
<context>
    <name>interdict::ui::OverviewPage</name>
    <message>
        <source>A Case Begins with Files</source>
        <translation>사건은 파일에서 시작합니다</translation>
    </message>
    <message>
        <source>Import what was seized or scraped: tables, workbooks, web pages, e-mails, archives or a whole folder. Sellers, sites, identifiers and shipments are found in it; then look at them in the tables, the graph and the charts, judge who is the same, and refer what you found to those who can act.</source>
        <translation>압수하거나 수집한 것을 가져오십시오: 표, 통합 문서, 웹 페이지, 이메일, 압축 파일 또는 폴더 전체. 그 안에서 판매자, 사이트, 식별자, 배송물을 찾아냅니다. 이어서 표, 그래프, 차트에서 살펴보고, 누가 같은 사람인지 판단하고, 찾은 것을 조치할 수 있는 곳에 의뢰하십시오.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>처리할 일</translation>
    </message>
    <message>
        <source>The Case Holds</source>
        <translation>사건의 내용</translation>
    </message>
    <message>
        <source>From When to When</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>What Was Imported</source>
        <translation>가져온 것</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>가져온 것</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>플래그 있음</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Looking over the case</source>
        <translation>사건 살펴보는 중</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>History entries</source>
        <translation>이력 항목</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (철회됨)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on the page Evidence</source>
        <translation>
            <numerusform>그 외 %n개는 증거 페이지에 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged or rejected record(s) wait for a decision</source>
        <translation>
            <numerusform>표시되거나 거부된 레코드 %n개가 결정을 기다립니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page Review</source>
        <translation>검토 페이지 열기</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of referrals are overdue</source>
        <translation>
            <numerusform>의뢰 기한 %n개가 지났습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of what is due</source>
        <translation>기한 목록 열기</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of referrals fall due within a week</source>
        <translation>
            <numerusform>의뢰 기한 %n개가 일주일 안에 돌아옵니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) are drafted and not sent</source>
        <translation>
            <numerusform>의뢰 %n건이 초안 상태로 보내지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the docket</source>
        <translation>의뢰 대장 열기</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer give the SHA-256 of their import</source>
        <translation>
            <numerusform>파일 %n개의 SHA-256이 가져올 때와 다릅니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored files were not checked since the case was opened: check them now</source>
        <translation>사건을 연 뒤 저장된 파일을 확인하지 않았습니다: 지금 확인</translation>
    </message>
    <message>
        <source>Compares every file with the SHA-256 of its import</source>
        <translation>모든 파일을 가져올 때의 SHA-256과 비교합니다</translation>
    </message>
    <message>
        <source>Nobody has looked for matches since the case was opened: look now</source>
        <translation>사건을 연 뒤 일치 후보를 찾지 않았습니다: 지금 찾기</translation>
    </message>
    <message>
        <source>Compares sellers, domains, organisations and handles</source>
        <translation>판매자, 도메인, 조직, 핸들을 비교합니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pair(s) could be the same</source>
        <translation>
            <numerusform>%1: %n쌍이 같을 수 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page Matches</source>
        <translation>일치 후보 페이지 열기</translation>
    </message>
    <message>
        <source>Checking the files of the case</source>
        <translation>사건 파일 확인 중</translation>
    </message>
    <message>
        <source>Looking for matches</source>
        <translation>일치 후보 찾는 중</translation>
    </message>
    <message>
        <source>Imported (UTC)</source>
        <translation>가져온 시각(UTC)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketCompareDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Compare Packets</source>
        <translation>패킷 비교</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>찾아보기: %1</translation>
    </message>
    <message>
        <source>&amp;Older packet:</source>
        <translation>이전 패킷(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Newer packet:</source>
        <translation>새 패킷(&amp;N):</translation>
    </message>
    <message>
        <source>What is new, changed or gone since the older packet will stand here.</source>
        <translation>이전 패킷 이후 새로 생기거나 바뀌거나 사라진 것이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>Choose a Packet</source>
        <translation>패킷 선택</translation>
    </message>
    <message>
        <source>Packets (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>패킷 (*.zip *.tar *.tar.gz *.tgz);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Comparing packets</source>
        <translation>패킷 비교 중</translation>
    </message>
    <message>
        <source>%1 compared with %2.</source>
        <translation>%1을(를) %2과(와) 비교했습니다.</translation>
    </message>
    <message>
        <source>%1 compared with %2, by the checksums of their files.</source>
        <translation>%1을(를) %2과(와) 파일의 체크섬으로 비교했습니다.</translation>
    </message>
    <message>
        <source>Nothing is new, changed or gone.</source>
        <translation>새로 생기거나 바뀌거나 사라진 것이 없습니다.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Gone: %3.</source>
        <translation>신규: %1. 변경: %2. 사라짐: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketFilesView</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Files of the packet</source>
        <translation>패킷의 파일</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>파일의 내용</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes are shown.</source>
        <translation>%2바이트 중 처음 %1바이트를 표시합니다.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>그림 %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketViewer</name>
    <message>
        <source>Accept &amp;Time Stamp…</source>
        <translation>타임스탬프 수락…(&amp;T)</translation>
    </message>
    <message>
        <source>Packet %1</source>
        <translation>패킷 %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Check the answer of a time stamp authority, and keep it beside the packet.</source>
        <translation>타임스탬프 기관의 응답을 확인하고 패킷 옆에 보관합니다.</translation>
    </message>
    <message>
        <source>Checking the packet</source>
        <translation>패킷 확인 중</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완전함</translation>
    </message>
    <message>
        <source>Yes: all that must be there is there, and nothing else.</source>
        <translation>예: 있어야 할 것이 모두 있고 그 밖의 것은 없습니다.</translation>
    </message>
    <message>
        <source>No: something is missing, or nobody lists it.</source>
        <translation>아니요: 빠진 것이 있거나 목록에 없는 것이 있습니다.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효함</translation>
    </message>
    <message>
        <source>Yes: it is complete and every checksum holds.</source>
        <translation>예: 완전하며 모든 체크섬이 맞습니다.</translation>
    </message>
    <message>
        <source>No: do not rely on it.</source>
        <translation>아니요: 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>서명되지 않았습니다.</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>타임스탬프</translation>
    </message>
    <message>
        <source>A request lies in it; it has no answer yet.</source>
        <translation>요청이 들어 있으나 아직 응답이 없습니다.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Accept Time Stamp</source>
        <translation>타임스탬프 수락</translation>
    </message>
    <message>
        <source>Answers to time stamp requests (*.tsr);;All files (*)</source>
        <translation>타임스탬프 요청에 대한 응답 (*.tsr);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Checking the time stamp</source>
        <translation>타임스탬프 확인 중</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>&quot;%1&quot;을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>의뢰 패킷</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>공유 등급</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>From</source>
        <translation>발신</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>As the packet says</source>
        <translation>패킷에 적힌 대로</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>마켓</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>증거물</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>나타내는 것</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketWizard</name>
    <message>
        <source>Packet for %1</source>
        <translation>%1에 보낼 패킷</translation>
    </message>
    <message>
        <source>New Referral</source>
        <translation>새 의뢰</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketsPage</name>
    <message>
        <source>Select Its &amp;Entities</source>
        <translation>해당 개체 선택(&amp;E)</translation>
    </message>
    <message>
        <source>Verify &amp;Folder…</source>
        <translation>폴더 검증…(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Referral…</source>
        <translation>새 의뢰…(&amp;N)</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>Check a bag that was unpacked, from its own folder.</source>
        <translation>압축을 푼 백을 그 폴더에서 확인합니다.</translation>
    </message>
    <message>
        <source>No Packets Yet</source>
        <translation>아직 패킷 없음</translation>
    </message>
    <message>
        <source>A referral is a packet for one partner who can act: a registry, an online retailer or a carrier. It holds what you chose, the records behind it, and how to check them.</source>
        <translation>의뢰는 조치할 수 있는 협력 기관(레지스트리, 온라인 소매업체 또는 운송사) 하나를 위한 패킷입니다. 선택한 것, 그 근거가 되는 레코드, 확인 방법이 담깁니다.</translation>
    </message>
    <message>
        <source>A referral is a packet for one partner who can act. The case is open for reading only; open it for writing to build one.</source>
        <translation>의뢰는 조치할 수 있는 협력 기관 하나를 위한 패킷입니다. 사건이 읽기 전용으로 열려 있습니다. 만들려면 쓰기용으로 여십시오.</translation>
    </message>
    <message>
        <source>New Referral…</source>
        <translation>새 의뢰…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1개 더</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>의뢰 패킷</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>공유 등급</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Verify Packet</source>
        <translation>패킷 검증</translation>
    </message>
    <message>
        <source>Packets (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>패킷 (*.zip *.tar *.tar.gz *.tgz);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Verify Folder</source>
        <translation>폴더 검증</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>%1 검증 중</translation>
    </message>
    <message>
        <source>It is a folder, whose SHA-256 no case can know.</source>
        <translation>폴더이므로 그 SHA-256을 알 수 있는 사건이 없습니다.</translation>
    </message>
    <message>
        <source>It is the packet %1 as it was built from this case.</source>
        <translation>이 사건에서 만든 그대로의 패킷 %1입니다.</translation>
    </message>
    <message>
        <source>This case has not built a file with its SHA-256.</source>
        <translation>이 사건은 이 SHA-256을 가진 파일을 만든 적이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2
%3</source>
        <translation>&quot;%1&quot;: %2
%3</translation>
    </message>
    <message>
        <source>Look Inside…</source>
        <translation>내용 보기…</translation>
    </message>
    <message>
        <source>N&amp;otes, Tags and Grade…</source>
        <translation>메모, 태그 및 평가(&amp;O)…</translation>
    </message>
    <message>
        <source>Verify &amp;Packet…</source>
        <translation>패킷 검증…(&amp;P)</translation>
    </message>
    <message>
        <source>Co&amp;mpare Packets…</source>
        <translation>패킷 비교…(&amp;M)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PictureSaving</name>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>확대 가능한 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Documents of one sheet (*.pdf)</source>
        <translation>한 장짜리 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures of pixels, 300 dots per inch (*.png)</source>
        <translation>픽셀 그림, 인치당 300도트 (*.png)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already. Choose another name.</source>
        <translation>&quot;%1&quot; 파일이 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>그림 저장 중</translation>
    </message>
    <message>
        <source>Save Poster</source>
        <translation>포스터 저장</translation>
    </message>
    <message>
        <source>The picture goes over several A4 sheets, to be printed, cut and joined.</source>
        <translation>그림을 여러 장의 A4 용지에 나누어 인쇄하고 잘라 이어 붙일 수 있습니다.</translation>
    </message>
    <message>
        <source>Sheets &amp;across:</source>
        <translation>가로 장수(&amp;A):</translation>
    </message>
    <message>
        <source>Sheets &amp;down:</source>
        <translation>세로 장수(&amp;D):</translation>
    </message>
    <message>
        <source>Posters (*.pdf)</source>
        <translation>포스터 (*.pdf)</translation>
    </message>
    <message>
        <source>Copying the picture</source>
        <translation>그림 복사 중</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>모든 장소</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>모든 경로</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>Counting places</source>
        <translation>장소를 세는 중</translation>
    </message>
    <message>
        <source>Not Counted</source>
        <translation>집계되지 않음</translation>
    </message>
    <message>
        <source>No Places Yet</source>
        <translation>아직 장소 없음</translation>
    </message>
    <message>
        <source>Import a file of listings or shipments to see where they come from and go to.</source>
        <translation>판매글 또는 배송물 파일을 가져오면 어디에서 와서 어디로 가는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>What shades the countries</source>
        <translation>국가의 음영 기준</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>Shipments and Seizures</source>
        <translation>배송물 및 압수</translation>
    </message>
    <message>
        <source>How many arrows</source>
        <translation>화살표 수</translation>
    </message>
    <message>
        <source>No Arrows</source>
        <translation>화살표 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n Arrow(s)</source>
        <translation>
            <numerusform>화살표 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>전체 지도 보기 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>축소 (-)</translation>
    </message>
    <message>
        <source>From There</source>
        <translation>그곳에서</translation>
    </message>
    <message>
        <source>Narrow to listings from the chosen place</source>
        <translation>선택한 장소에서 나가는 판매글로 좁히기</translation>
    </message>
    <message>
        <source>To There</source>
        <translation>그곳으로</translation>
    </message>
    <message>
        <source>Narrow to listings that go to the chosen place</source>
        <translation>선택한 장소로 가는 판매글로 좁히기</translation>
    </message>
    <message>
        <source>Origins by destinations</source>
        <translation>출발지별 목적지</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>The chosen place</source>
        <translation>선택한 장소</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>집계한 것</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PlotView</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another name or folder.</source>
        <translation>&quot;%1&quot;에 쓸 수 없습니다. 다른 이름이나 폴더를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PortableDialog</name>
    <message>
        <source>Portable Copy</source>
        <translation>휴대용 사본</translation>
    </message>
    <message>
        <source>&amp;With notes, marks, judgements, drawn links and referrals</source>
        <translation>메모, 색 표시, 판정, 그은 연결, 의뢰 포함(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Make Copy</source>
        <translation>사본 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>%1 part.icase</source>
        <translation>%1 일부.icase</translation>
    </message>
    <message>
        <source>A portable copy is a case of a part of this one, with its evidence, for reading only. Of the rest it holds nothing but digests.</source>
        <translation>휴대용 사본은 이 사건의 일부를 증거와 함께 담은 읽기 전용 사건입니다. 나머지는 다이제스트만 담습니다.</translation>
    </message>
    <message>
        <source>What the &amp;filters of the window let by (%1)</source>
        <translation>창의 필터를 통과하는 것(&amp;F) (%1)</translation>
    </message>
    <message>
        <source>The &amp;selected entities (%1)</source>
        <translation>선택한 개체(&amp;S) (%1)</translation>
    </message>
    <message>
        <source>&amp;All of the case</source>
        <translation>사건 전체(&amp;A)</translation>
    </message>
    <message>
        <source>with so many &amp;links around them:</source>
        <translation>그 주위의 연결 단계 수(&amp;L):</translation>
    </message>
    <message>
        <source>Only the bytes of its records</source>
        <translation>해당 레코드의 바이트만</translation>
    </message>
    <message>
        <source>Whole sources, with whatever else stands in them</source>
        <translation>원본 자료 전체, 그 안의 다른 내용까지</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>부분:</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>증거(&amp;E):</translation>
    </message>
    <message>
        <source>Contents:</source>
        <translation>내용:</translation>
    </message>
    <message>
        <source>&amp;Under:</source>
        <translation>저장 위치(&amp;U):</translation>
    </message>
    <message>
        <source>Measuring the part</source>
        <translation>부분의 크기를 재는 중</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name.</source>
        <translation>&quot;%1&quot; 파일이 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Making the portable copy</source>
        <translation>휴대용 사본을 만드는 중</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>%1 of %2 entries in words, the others as digests</source>
        <translation>항목 %2개 중 %1개는 글로, 나머지는 다이제스트로</translation>
    </message>
    <message>
        <source>The portable copy is in &quot;%1&quot;.</source>
        <translation>휴대용 사본은 &quot;%1&quot;에 있습니다.</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Facts and referrals marked higher stay out, and records that show or name them too.</source>
        <translation>더 높은 등급의 사실과 의뢰는 빠지며, 그것을 보여 주거나 언급하는 레코드도 빠집니다.</translation>
    </message>
    <message>
        <source>Nothing: all markings go along</source>
        <translation>없음: 모든 등급 포함</translation>
    </message>
    <message>
        <source>What is marked above %1</source>
        <translation>%1보다 높은 등급</translation>
    </message>
    <message>
        <source>Lea&amp;ve out:</source>
        <translation>제외(&amp;V):</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PriceHistory</name>
    <message>
        <source>Price history</source>
        <translation>가격 이력</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4; lowest %5, highest %6.</source>
        <translation>%2 %1에서 %4 %3까지. 최저 %5, 최고 %6.</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>최저 %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>최고 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProfileRow</name>
    <message>
        <source>%1 (of this case)</source>
        <translation>%1 (이 사건)</translation>
    </message>
    <message>
        <source>Save as &amp;Profile…</source>
        <translation>프로필로 저장…(&amp;P)</translation>
    </message>
    <message>
        <source>What the columns of files of this kind mean, from this case or from the program</source>
        <translation>이 종류의 파일에서 열이 뜻하는 것, 이 사건 또는 프로그램에서 가져옴</translation>
    </message>
    <message>
        <source>Keep how the columns are read in the case, for the next file of this kind</source>
        <translation>이 종류의 다음 파일을 위해 열을 읽는 방식을 사건에 보존합니다</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>프로필(&amp;F)</translation>
    </message>
    <message>
        <source>None: as found in the file</source>
        <translation>없음: 파일에 있는 대로</translation>
    </message>
    <message>
        <source>The columns are much like those of the profile %1.</source>
        <translation>열이 프로필 %1의 열과 매우 비슷합니다.</translation>
    </message>
    <message>
        <source>Save as Profile</source>
        <translation>프로필로 저장</translation>
    </message>
    <message>
        <source>Name of the profile, such as the market&apos;s:</source>
        <translation>프로필 이름(예: 마켓 이름):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProofFields</name>
    <message>
        <source>Its number in the case</source>
        <translation>사건 내 번호</translation>
    </message>
    <message>
        <source>&amp;File of the case</source>
        <translation>사건의 파일(&amp;F)</translation>
    </message>
    <message>
        <source>or &amp;record</source>
        <translation>또는 레코드(&amp;R)</translation>
    </message>
    <message>
        <source>Such as the number of a message</source>
        <translation>예: 메시지 번호</translation>
    </message>
    <message>
        <source>or in &amp;words</source>
        <translation>또는 글로(&amp;W)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProposalsModel</name>
    <message>
        <source>Recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>By Way Of</source>
        <translation>요청 경로</translation>
    </message>
    <message>
        <source>The Subject</source>
        <translation>대상자</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>유의</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProposedItemsModel</name>
    <message>
        <source>Listing %1</source>
        <translation>판매글 %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Shown by Records</source>
        <translation>근거 레코드</translation>
    </message>
</context>
<context>
    <name>interdict::ui::RankChart</name>
    <message>
        <source>%1; selected of it: %2</source>
        <translation>%1, 그중 선택됨: %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReadingPage</name>
    <message>
        <source>&amp;Detect Again</source>
        <translation>다시 감지(&amp;D)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Check that the rows below stand as they should. Change how the file is read where they do not.</source>
        <translation>아래 행이 올바른지 확인하십시오. 올바르지 않으면 파일을 읽는 방식을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Read the file again and forget what was chosen here and for its columns</source>
        <translation>파일을 다시 읽고, 여기와 열에 대해 선택한 것을 지웁니다</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>파일에서 찾은 것</translation>
    </message>
    <message>
        <source>First rows as they are read</source>
        <translation>읽은 대로의 처음 행</translation>
    </message>
    <message>
        <source>The &amp;first rows, and the first %1 of %2 columns</source>
        <translation>처음 행, %2열 중 처음 %1열(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;first rows, in %Ln column(s)</source>
        <translation>
            <numerusform>처음 행, %Ln열(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
</context>
<context>
    <name>interdict::ui::RecordCells</name>
    <message>
        <source>Cells of the chosen row</source>
        <translation>선택한 행의 셀</translation>
    </message>
    <message>
        <source>Ro&amp;w %1, the first %2 of it</source>
        <translation>행 %1, 처음 %2(&amp;W)</translation>
    </message>
    <message>
        <source>Ro&amp;w %1: %2 cells in %3 columns</source>
        <translation>행 %1: %3열에 셀 %2개(&amp;W)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>셀</translation>
    </message>
    <message>
        <source>(beyond the columns)</source>
        <translation>(열 범위를 벗어남)</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>레코드 %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>있는 그대로</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Choose a row to see its cells.</source>
        <translation>행을 선택하면 셀을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::RecordInspector</name>
    <message>
        <source>Found in this record</source>
        <translation>이 레코드에서 찾은 것</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>셀</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>행 %1</translation>
    </message>
    <message>
        <source>record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>%1 bytes from the start</source>
        <translation>시작부터 %1바이트</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>열 %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>The first %1 of %2 cells are shown; the bytes have them all.</source>
        <translation>셀 %2개 중 처음 %1개를 표시합니다. 바이트에는 모두 있습니다.</translation>
    </message>
    <message>
        <source>The bytes cannot be read as cells; see the bytes themselves.</source>
        <translation>바이트를 셀로 읽을 수 없습니다. 바이트 자체를 보십시오.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>찾은 것 %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>메모 %1</translation>
    </message>
    <message>
        <source>The workbook is being read…</source>
        <translation>통합 문서를 읽는 중입니다…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::RecordReading</name>
    <message>
        <source>Reading the workbook</source>
        <translation>통합 문서를 읽는 중</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReferralCharts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>조치함</translation>
    </message>
    <message>
        <source>Median Days</source>
        <translation>중앙값 일수</translation>
    </message>
    <message>
        <source>Re-appeared</source>
        <translation>재출현</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>%1: %2 days (median of %3)</source>
        <translation>%1: %2일 (%3건의 중앙값)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%3 중 %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Median Days to Action, by Recipient</source>
        <translation>조치까지의 중앙값 일수, 수신 기관별</translation>
    </message>
    <message>
        <source>Share Acted On, by Recipient</source>
        <translation>조치 비율, 수신 기관별</translation>
    </message>
    <message>
        <source>Median Days to Action, by Kind</source>
        <translation>조치까지의 중앙값 일수, 종류별</translation>
    </message>
    <message>
        <source>Share Acted On, by Kind</source>
        <translation>조치 비율, 종류별</translation>
    </message>
    <message>
        <source>No Referrals Sent Yet</source>
        <translation>아직 발송한 의뢰 없음</translation>
    </message>
    <message>
        <source>Once referrals were sent, this shows how long it took recipients to act, and how many did. Their states are kept under &quot;Referrals&quot;.</source>
        <translation>의뢰를 발송하면 수신 기관이 조치하기까지 걸린 시간과 조치한 수가 여기에 표시됩니다. 의뢰의 상태는 &quot;의뢰&quot;에 보존됩니다.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>From the day of sending to the day of action; all together: %1 days, %2 of %3 referrals acted on.</source>
        <translation>발송일부터 조치일까지. 전체: %1일, 의뢰 %3건 중 %2건 조치됨.</translation>
    </message>
    <message>
        <source>No recipient has acted yet.</source>
        <translation>아직 조치한 수신 기관이 없습니다.</translation>
    </message>
    <message>
        <source>In percent of the referrals sent, %1 in all. Items last seen gone, with evidence: %2 of %3.</source>
        <translation>발송한 의뢰 총 %1건에 대한 백분율. 증거와 함께 사라진 것으로 마지막 확인된 항목: %3개 중 %2개.</translation>
    </message>
    <message>
        <source>Charts of referrals</source>
        <translation>의뢰 차트</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReferralsModel</name>
    <message>
        <source>Packet</source>
        <translation>의뢰 패킷</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신 기관</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>공유 등급</translation>
    </message>
    <message>
        <source>Built (UTC)</source>
        <translation>작성 (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>의뢰</translation>
    </message>
    <message>
        <source>Who Can Act</source>
        <translation>조치 가능 기관</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>의뢰 대장</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>통지 현황</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>서한</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>패킷</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewCells</name>
    <message>
        <source>Encoding of this record</source>
        <translation>이 레코드의 인코딩</translation>
    </message>
    <message>
        <source>Separator of this record</source>
        <translation>이 레코드의 구분자</translation>
    </message>
    <message>
        <source>Column that takes the cells that are too many</source>
        <translation>남는 셀을 받을 열</translation>
    </message>
    <message>
        <source>Join with Next</source>
        <translation>다음과 합치기</translation>
    </message>
    <message>
        <source>Puts the text of the next cell behind this one and moves the others up</source>
        <translation>다음 셀의 텍스트를 이 셀 뒤에 붙이고 나머지를 위로 옮깁니다</translation>
    </message>
    <message>
        <source>Insert Cell</source>
        <translation>셀 삽입</translation>
    </message>
    <message>
        <source>Puts an empty cell before this one and moves the others down</source>
        <translation>이 셀 앞에 빈 셀을 넣고 나머지를 아래로 옮깁니다</translation>
    </message>
    <message>
        <source>Cells of the record</source>
        <translation>레코드의 셀</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>발견된 대로</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>수정됨</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>구분자</translation>
    </message>
    <message>
        <source>Extra cells go to</source>
        <translation>남는 셀을 넣을 곳</translation>
    </message>
    <message>
        <source>as the source</source>
        <translation>원본 자료와 같음</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>열 없음</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>열 %1</translation>
    </message>
    <message>
        <source>The last cell holds text, which would be lost. Empty or join cells first.</source>
        <translation>마지막 셀에 텍스트가 있어 잃게 됩니다. 먼저 셀을 비우거나 합치십시오.</translation>
    </message>
    <message>
        <source>The workbook is being read…</source>
        <translation>통합 문서를 읽는 중입니다…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewChoices</name>
    <message>
        <source>Which records</source>
        <translation>표시할 레코드</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>결정할 것</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Flagged and rejected</source>
        <translation>표시 및 거부</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>플래그 있음</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>모든 원본 자료</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewPage</name>
    <message>
        <source>All %1 listed</source>
        <translation>나열된 %1개 모두</translation>
    </message>
    <message>
        <source>Accept as It Is</source>
        <translation>그대로 수락</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n flagged record(s) right as they are?</source>
        <translation>
            <numerusform>표시된 레코드 %n개가 그대로 옳은 이유는 무엇입니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확정</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n record(s) rightly flagged or rejected?</source>
        <translation>
            <numerusform>레코드 %n개의 표시 또는 거부가 옳은 이유는 무엇입니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>수정</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n record(s) corrected? Their bytes stay as they are.</source>
        <translation>
            <numerusform>레코드 %n개를 수정하는 이유는 무엇입니까? 바이트는 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correcting records</source>
        <translation>레코드 수정 중</translation>
    </message>
    <message>
        <source>%1 records were corrected; %2 would still be rejected and were left as they are. Row %3: %4</source>
        <translation>레코드 %1개를 수정했습니다. %2개는 여전히 거부될 것이므로 그대로 두었습니다. 행 %3: %4</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>&amp;Accept as It Is…</source>
        <translation>그대로 수락…(&amp;A)</translation>
    </message>
    <message>
        <source>Con&amp;firm…</source>
        <translation>확정…(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>수정…(&amp;O)</translation>
    </message>
    <message>
        <source>Words of a reason or a source</source>
        <translation>이유 또는 원본 자료의 단어</translation>
    </message>
    <message>
        <source>Filter records to review</source>
        <translation>검토할 레코드 필터</translation>
    </message>
    <message>
        <source>Nothing to Review</source>
        <translation>검토할 것 없음</translation>
    </message>
    <message>
        <source>Records that are flagged or rejected at an import wait here, each with its reason and its bytes.</source>
        <translation>가져올 때 표시되거나 거부된 레코드가 각각 이유와 바이트와 함께 여기서 기다립니다.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>레코드 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2개 선택됨</translation>
    </message>
    <message>
        <source>Original bytes</source>
        <translation>원본 바이트</translation>
    </message>
    <message>
        <source>Flagged records are right as they are: they are kept without flag</source>
        <translation>표시된 레코드가 그대로 옳습니다. 표시 없이 보존됩니다</translation>
    </message>
    <message>
        <source>The records are rightly flagged or rejected: they stay so, and wait no longer</source>
        <translation>레코드의 표시 또는 거부가 옳습니다. 그대로 남으며 더 기다리지 않습니다</translation>
    </message>
    <message>
        <source>The records are read again with what was corrected below</source>
        <translation>아래에서 수정한 내용으로 레코드를 다시 읽습니다</translation>
    </message>
    <message>
        <source>No Record Chosen</source>
        <translation>선택한 레코드 없음</translation>
    </message>
    <message>
        <source>Choose a record to see its cells and its original bytes, and to correct it.</source>
        <translation>레코드를 선택하면 셀과 원본 바이트를 보고 수정할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 rows read = %2 records + %3 rejected · %4 to decide · %5 decided</source>
        <translation>읽은 행 %1 = 레코드 %2 + 거부 %3 · 결정할 것 %4 · 결정됨 %5</translation>
    </message>
    <message>
        <source>This source is no table with mapped columns: its records are accepted or confirmed, or the file is corrected and imported again.</source>
        <translation>이 원본 자료는 열이 매핑된 표가 아닙니다. 레코드를 수락하거나 확정하십시오. 또는 파일을 수정하여 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>So the record is kept.</source>
        <translation>이대로 레코드가 보존됩니다.</translation>
    </message>
    <message>
        <source>So the record is kept, with a remark: %1</source>
        <translation>이대로 레코드가 지적 사항과 함께 보존됩니다: %1</translation>
    </message>
    <message>
        <source>So the record is still rejected: %1</source>
        <translation>이대로도 레코드가 거부됩니다: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewReasons</name>
    <message>
        <source>Reasons</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>모든 이유</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The %1 most frequent reasons are shown.</source>
        <translation>가장 잦은 이유 %1개를 표시합니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::RouteMatrixModel</name>
    <message>
        <source>Other places</source>
        <translation>기타 장소</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출발지</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln listing(s)</source>
        <extracomment>An origin, a destination and a count</extracomment>
        <translation>
            <numerusform>%1에서 %2(으)로: 판매글 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::RunPage</name>
    <message>
        <source>Import &amp;Another File</source>
        <translation>다른 파일 가져오기(&amp;A)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>All rows are written in one step: they are all there, or none is.</source>
        <translation>모든 행을 한 번에 씁니다. 모두 들어가거나 하나도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 가져오는 중</translation>
    </message>
    <message>
        <source>Each file is written in one step: all of its rows are there, or none is.</source>
        <translation>각 파일을 한 번에 씁니다. 파일의 행이 모두 들어가거나 하나도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>If you cancel, files that are in by then stay in the case.</source>
        <translation>취소하면 그때까지 들어온 파일은 사건에 남습니다.</translation>
    </message>
    <message>
        <source>If you cancel, the case stays as it was.</source>
        <translation>취소하면 사건은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소 중…</translation>
    </message>
    <message>
        <source>Nothing Was Added</source>
        <translation>추가된 것 없음</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the case already: a file with the same bytes was imported before. These are the rows it gave.</source>
        <translation>&quot;%1&quot;은(는) 사건에 이미 있습니다. 바이트가 같은 파일을 이전에 가져왔습니다. 다음은 그 파일에서 나온 행입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept as evidence, byte for byte; it holds no records.</source>
        <translation>&quot;%1&quot;은(는) 증거로서 바이트 그대로 보존됩니다. 레코드는 없습니다.</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>보존된 행</translation>
    </message>
    <message>
        <source>Of these flagged</source>
        <translation>그중 표시된 행</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>거부된 행</translation>
    </message>
    <message>
        <source>New listings</source>
        <translation>새 판매글</translation>
    </message>
    <message>
        <source>Changed listings</source>
        <translation>변경된 판매글</translation>
    </message>
    <message>
        <source>Unchanged listings</source>
        <translation>변경 없는 판매글</translation>
    </message>
    <message>
        <source>New entities</source>
        <translation>새 개체</translation>
    </message>
    <message>
        <source>New links</source>
        <translation>새 연결</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>원본 자료</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>%1 files, %2 of them named by records</source>
        <translation>파일 %1개, 그중 %2개를 레코드가 언급함</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>가져오지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of &quot;%1&quot; came into the case. Those to review wait on the Review page, with their reasons.</source>
        <translation>
            <numerusform>&quot;%1&quot;의 행 %Ln개가 사건에 들어갔습니다. 검토할 것은 이유와 함께 검토 페이지에서 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of &quot;%1&quot; came into the case, which is all.</source>
        <translation>
            <numerusform>&quot;%1&quot;의 행 %Ln개가 모두 사건에 들어갔습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::SaveButton</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another name or folder.</source>
        <translation>&quot;%1&quot;에 쓸 수 없습니다. 다른 이름이나 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Picture as &amp;PNG…</source>
        <translation>PNG 그림…(&amp;P)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Picture as &amp;SVG…</source>
        <translation>SVG 그림…(&amp;S)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as &amp;CSV…</source>
        <translation>CSV 수치…(&amp;C)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 저장</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SavedDialog</name>
    <message>
        <source>Saved Searches and Filters</source>
        <translation>저장된 검색 및 필터</translation>
    </message>
    <message>
        <source>Saved searches and filters</source>
        <translation>저장된 검색 및 필터</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What Is Saved</source>
        <translation>저장 내용</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Saved By</source>
        <translation>저장한 사람</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 변경…(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
    <message>
        <source>Takes it out of the list; undo brings it back</source>
        <translation>목록에서 뺍니다. 실행 취소하면 돌아옵니다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a title and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (꺼짐)</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Counting what saved searches find</source>
        <translation>저장된 검색의 결과 세는 중</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot; to be called?</source>
        <translation>&quot;%1&quot;의 새 이름은 무엇입니까?</translation>
    </message>
    <message>
        <source>Nothing is saved yet. &quot;Saved&quot; beside the search field keeps what was searched for, and &quot;Saved Filters&quot; above the pages what they are narrowed to; both stand here then.</source>
        <translation>아직 저장된 것이 없습니다. 검색창 옆의 &quot;저장됨&quot;은 검색한 내용을, 페이지 위의 &quot;저장된 필터&quot;는 좁혀 본 조건을 저장하며, 둘 다 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SearchBar</name>
    <message>
        <source>Saved Searches and &amp;Filters…</source>
        <translation>저장된 검색 및 필터(&amp;F)…</translation>
    </message>
    <message>
        <source>Search for a &amp;List…</source>
        <translation>목록 검색(&amp;L)…</translation>
    </message>
    <message>
        <source>Search or run (Ctrl+K)</source>
        <translation>검색 또는 실행 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the case, or find a command</source>
        <translation>사건을 검색하거나 명령 찾기</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Saved searches, and searching for a list of terms</source>
        <translation>저장된 검색과 검색어 목록 조회</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Reading texts for the search</source>
        <translation>검색을 위해 본문 읽는 중</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>아직 저장된 검색이 없음</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Under which name is the search &quot;%1&quot; saved? One of that name is replaced.</source>
        <translation>검색 &quot;%1&quot;을(를) 어떤 이름으로 저장합니까? 같은 이름의 것은 바뀝니다.</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search…</source>
        <translation>이 검색 저장(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SearchPopup</name>
    <message>
        <source>Results of the search</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter opens, Esc closes. &quot;a phrase&quot;, NEAR(a b, 5), OR, -not, seller:, category:, origin:, before:2014-02</source>
        <translation>↑ ↓ 선택, Enter 열기, Esc 닫기. &quot;구문&quot;, NEAR(a b, 5), OR, -제외, seller:, category:, origin:, before:2014-02</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>Nothing was found. Write less, or the beginning of a word.</source>
        <translation>찾은 것이 없습니다. 더 짧게 또는 단어의 앞부분을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SeizuresPage</name>
    <message>
        <source>Seizures</source>
        <translation>압수</translation>
    </message>
    <message>
        <source>A part of a tracking number, a name or a place</source>
        <translation>운송장 번호, 이름, 장소의 일부</translation>
    </message>
    <message>
        <source>Filter seizures</source>
        <translation>압수 필터</translation>
    </message>
    <message>
        <source>%1 of %2 seizures</source>
        <translation>압수 %2건 중 %1건</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2개 선택됨</translation>
    </message>
    <message>
        <source>No Seizures Yet</source>
        <translation>아직 압수가 없음</translation>
    </message>
    <message>
        <source>Records of seized parcels, and of files whose columns, profile or name speak of seizures, stand here once they are imported.</source>
        <translation>압수된 소포의 레코드와, 열이나 프로필 또는 이름에 압수가 나타나는 파일의 레코드를 가져오면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SenderPage</name>
    <message>
        <source>&amp;Organisation:</source>
        <translation>기관(&amp;O):</translation>
    </message>
    <message>
        <source>The sending body, in full</source>
        <translation>발신 기관의 정식 명칭</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>담당자(&amp;P):</translation>
    </message>
    <message>
        <source>Who answers questions about this packet</source>
        <translation>이 패킷에 대한 질문에 답하는 사람</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>직위(&amp;R):</translation>
    </message>
    <message>
        <source>Rank or function</source>
        <translation>계급 또는 직무</translation>
    </message>
    <message>
        <source>Re&amp;ference:</source>
        <translation>참조 번호(&amp;F):</translation>
    </message>
    <message>
        <source>Badge or file number</source>
        <translation>신분증 번호 또는 문서 번호</translation>
    </message>
    <message>
        <source>P&amp;hone:</source>
        <translation>전화(&amp;H):</translation>
    </message>
    <message>
        <source>With the country&apos;s code; the recipient may call back to verify</source>
        <translation>국가 번호 포함. 수신 기관이 확인을 위해 다시 전화할 수 있습니다</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>이메일(&amp;E):</translation>
    </message>
    <message>
        <source>An official address</source>
        <translation>공식 주소</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>권한(&amp;A):</translation>
    </message>
    <message>
        <source>The law that empowers the sending body</source>
        <translation>발신 기관에 권한을 부여하는 법률</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction:</source>
        <translation>관할(&amp;J):</translation>
    </message>
    <message>
        <source>Country, state or district</source>
        <translation>국가, 주 또는 지역</translation>
    </message>
    <message>
        <source>Who Sends It</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Recipients act on requests that they can verify. These fields are remembered on this computer.</source>
        <translation>수신 기관은 확인할 수 있는 요청에 조치합니다. 이 입력란은 이 컴퓨터에 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ShortcutDialog</name>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>할 일 또는 키</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SpanRows</name>
    <message>
        <source>Offered</source>
        <translation>판매 제시</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Seized, sent or noted</source>
        <translation>압수, 발송 또는 기록</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>날짜 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated row(s)</source>
        <translation>
            <numerusform>날짜가 있는 행 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>interdict::ui::StartPage</name>
    <message>
        <source>Recent cases</source>
        <translation>최근 사건</translation>
    </message>
    <message>
        <source>Interdict</source>
        <translation>Interdict</translation>
    </message>
    <message>
        <source>A case is one file on this machine. Import seized or scraped listings into it, link sellers, domains and shipments, and build referral packets. A case, or files to import, can also be dropped on this window.</source>
        <translation>사건은 이 컴퓨터에 있는 파일 하나입니다. 압수하거나 수집한 판매글을 가져오고, 판매자, 도메인, 배송물을 연결하고, 의뢰 패킷을 만드십시오. 사건이나 가져올 파일을 이 창에 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>New Case…</source>
        <translation>새 사건…</translation>
    </message>
    <message>
        <source>Open Case…</source>
        <translation>사건 열기…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::StateDialog</name>
    <message>
        <source>Change State</source>
        <translation>상태 변경</translation>
    </message>
    <message>
        <source>%1 to &quot;%2&quot; is &quot;%3&quot; and becomes &quot;%4&quot;.</source>
        <translation>&quot;%2&quot;에 보낸 %1의 상태가 &quot;%3&quot;에서 &quot;%4&quot;(으)로 바뀝니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) become &quot;%1&quot;.</source>
        <translation>
            <numerusform>의뢰 %n건의 상태가 &quot;%1&quot;(으)로 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What is to be remembered with it</source>
        <translation>함께 기억해 둘 것</translation>
    </message>
    <message>
        <source>&amp;Day it happened (UTC)</source>
        <translation>발생한 날짜 (UTC)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Proof, which this step needs:</source>
        <translation>증빙(이 단계에 필요함):</translation>
    </message>
    <message>
        <source>Proof, if any:</source>
        <translation>증빙(있는 경우):</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TableExport</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Exporting &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 내보내는 중</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>내보내기를 취소했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to &quot;%1&quot;.</source>
        <translation>
            <numerusform>행 %Ln개를 &quot;%1&quot;에 썼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take %Ln sheets of the workbook.</source>
        <translation>
            <numerusform>통합 문서의 시트 %Ln개를 차지합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of a workbook and were cut.</source>
        <translation>
            <numerusform>텍스트 %Ln개가 통합 문서의 셀보다 길어 잘렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>폴더 표시</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TagsRow</name>
    <message>
        <source>Add &amp;Tag</source>
        <translation>태그 추가(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;Off</source>
        <translation>떼기(&amp;O)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>A tag, such as &quot;to watch&quot;</source>
        <translation>태그, 예: &quot;주시 대상&quot;</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Give the selected tag another colour, wherever it is</source>
        <translation>선택한 태그의 색을 모든 곳에서 바꿉니다</translation>
    </message>
    <message>
        <source>%1, made by %2</source>
        <translation>%1, %2 작성</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TermTableModel</name>
    <message>
        <source>Double-click or press Enter to open them</source>
        <translation>두 번 클릭하거나 Enter를 눌러 엽니다</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>검색어</translation>
    </message>
    <message>
        <source>Taken As</source>
        <translation>해석</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TextQuestion</name>
    <message>
        <source>How sure</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>A label: the name of what is chosen, and a colon</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TimeChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; selected of it: %2</source>
        <translation>%1, 그중 선택됨: %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TimePanel</name>
    <message>
        <source>Seen</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>판매 제시</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>압수</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시점 기준</translation>
    </message>
    <message>
        <source>Which time counts: when records say they are of, when listings stood online, or when shipments were seized</source>
        <translation>기준으로 삼을 시간: 레코드가 밝힌 시점, 판매글이 온라인에 있던 시점, 또는 배송물이 압수된 시점</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Let the window walk through time</source>
        <translation>구간이 시간을 따라 움직이게 합니다</translation>
    </message>
    <message>
        <source>All Days</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>표시한 날짜</translation>
    </message>
    <message>
        <source>Nothing has such a time</source>
        <translation>그런 시간이 있는 것이 없음</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TimelineCanvas</name>
    <message>
        <source>Timeline of the case</source>
        <translation>사건 타임라인</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A lane of the timeline, and what it counts</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Reading the timeline</source>
        <translation>타임라인을 읽는 중</translation>
    </message>
    <message>
        <source>Not Read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>Nothing Has a Date Yet</source>
        <translation>아직 날짜가 있는 것이 없음</translation>
    </message>
    <message>
        <source>Import a file with a column of dates to see when things were offered, seen and seized.</source>
        <translation>날짜 열이 있는 파일을 가져오면 언제 판매되고 관찰되고 압수되었는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading single records</source>
        <translation>개별 레코드를 읽는 중</translation>
    </message>
    <message>
        <source>The table holds the first %L1 rows; zoom in to see the others.</source>
        <translation>표에는 처음 %L1개 행이 있습니다. 나머지를 보려면 확대하십시오.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Show all days (0)</source>
        <translation>모든 날짜 보기 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>축소 (-)</translation>
    </message>
    <message>
        <source>Clock of the filter</source>
        <translation>필터의 시간 기준</translation>
    </message>
    <message>
        <source>Which clock the days shown are to filter by</source>
        <translation>표시된 날짜로 필터할 때 쓸 시간 기준</translation>
    </message>
    <message>
        <source>Filter to Days Shown</source>
        <translation>표시된 날짜로 필터</translation>
    </message>
    <message>
        <source>Narrow tables, charts and graph to the days that are shown</source>
        <translation>표, 차트, 그래프를 표시된 날짜로 좁힙니다</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Show what the timeline shows as a table</source>
        <translation>타임라인의 내용을 표로 봅니다</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>타임라인의 내용</translation>
    </message>
    <message>
        <source>What has the focus</source>
        <translation>포커스가 있는 것</translation>
    </message>
</context>
<context>
    <name>interdict::ui::VersionDialog</name>
    <message>
        <source>Fields to leave out</source>
        <translation>제외할 필드</translation>
    </message>
    <message>
        <source>Entities to leave out</source>
        <translation>제외할 개체</translation>
    </message>
    <message>
        <source>Exhibits to withhold</source>
        <translation>보류할 증거물</translation>
    </message>
    <message>
        <source>Version and Signature</source>
        <translation>버전 및 서명</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>제외할 단어</translation>
    </message>
    <message>
        <source>One a line, such as a victim&apos;s name. They are left out wherever they stand, however they are written; exhibits that hold them are withheld.</source>
        <translation>한 줄에 하나, 예: 피해자 이름. 어디에 있든 어떻게 쓰였든 제외되며, 이를 포함한 증거물은 보류됩니다.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>서명 안 함</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>증거물</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>버전(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Sign with:</source>
        <translation>서명 키(&amp;S):</translation>
    </message>
    <message>
        <source>It holds everything, but for what you leave out below.</source>
        <translation>아래에서 제외하는 것 외에는 모두 담습니다.</translation>
    </message>
    <message>
        <source>It leaves out what is checked and greyed below, and what you leave out yourself.</source>
        <translation>아래에 선택되어 회색으로 표시된 것과 직접 제외한 것을 뺍니다.</translation>
    </message>
    <message>
        <source>Reading what the packet holds</source>
        <translation>패킷에 담긴 내용 읽는 중</translation>
    </message>
    <message>
        <source>Asking GnuPG for keys…</source>
        <translation>GnuPG에 키 요청 중…</translation>
    </message>
    <message>
        <source>Asking GnuPG for keys</source>
        <translation>GnuPG에 키 요청 중</translation>
    </message>
    <message>
        <source>There is no key that can sign in your GnuPG.</source>
        <translation>GnuPG에 서명할 수 있는 키가 없습니다.</translation>
    </message>
    <message>
        <source>The passphrase is asked for by GnuPG&apos;s own window while the packet is built.</source>
        <translation>암호문은 패킷을 만드는 동안 GnuPG 자체 창에서 묻습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more left out</source>
        <translation>
            <numerusform>%1, %n개 더 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not signed</source>
        <translation>%1, 서명 없음</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, 서명함</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WhatPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>What Is Referred</source>
        <translation>의뢰할 대상</translation>
    </message>
    <message>
        <source>Choose sellers, domains, shipments or identifiers. What is linked with them comes along as context.</source>
        <translation>판매자, 도메인, 배송물 또는 식별자를 선택하십시오. 이와 연결된 것은 맥락으로 함께 담깁니다.</translation>
    </message>
    <message numerus="yes">
        <source>Of the listings of those below only the %Ln that were referred go into the packet.</source>
        <translation>
            <numerusform>아래 개체의 판매글 가운데 의뢰한 %Ln건만 패킷에 들어갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found entities</source>
        <translation>찾은 개체</translation>
    </message>
    <message>
        <source>Chosen entities</source>
        <translation>선택한 개체</translation>
    </message>
    <message>
        <source>A part of a name, or &quot;seller:name&quot;</source>
        <translation>이름의 일부 또는 &quot;seller:name&quot;</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>찾기(&amp;F):</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Find what the referral is about above, and add it.</source>
        <translation>아직 선택한 것이 없습니다. 위에서 의뢰 대상을 찾아 추가하십시오.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>검색 중</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2개 중 처음 %1개</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>찾음: %1</translation>
    </message>
    <message>
        <source>Chosen Entities: %1</source>
        <translation>선택한 개체: %1</translation>
    </message>
    <message>
        <source>Say with each &amp;figure which filters are on in the window</source>
        <translation>창에 켜져 있는 필터를 각 그림과 함께 밝히기(&amp;F)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WhoCanActPage</name>
    <message>
        <source>Choose &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Directory…</source>
        <translation>명부…(&amp;D)</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>조치할 수 있는 기관</translation>
    </message>
    <message>
        <source>Items of the recipient</source>
        <translation>수신 기관의 항목</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>대상 범위</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>사건 전체</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>선택한 것</translation>
    </message>
    <message>
        <source>Who can be asked, how, and where that is from</source>
        <translation>누구에게 어떻게 요청할 수 있는지와 그 정보의 출처</translation>
    </message>
    <message>
        <source>On the &amp;items of:</source>
        <translation>대상 항목(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Marking:</source>
        <translation>공유 등급(&amp;M):</translation>
    </message>
    <message>
        <source>Looking who can act</source>
        <translation>조치할 수 있는 기관 찾는 중</translation>
    </message>
    <message>
        <source>Nobody to Ask</source>
        <translation>요청할 곳 없음</translation>
    </message>
    <message>
        <source>Select sellers, domains, parcels, wallets or accounts on another page; whoever can act on them is proposed here, with the reason.</source>
        <translation>다른 페이지에서 판매자, 도메인, 소포, 지갑 또는 계정을 선택하십시오. 이에 조치할 수 있는 기관을 이유와 함께 여기에 제안합니다.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Import listings, registrations or parcels; whoever can act on them is proposed here, with the reason.</source>
        <translation>판매글, 등록 정보 또는 소포를 가져오십시오. 이에 조치할 수 있는 기관을 이유와 함께 여기에 제안합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) nobody is known who can act, for example &quot;%1&quot;: %2</source>
        <translation>
            <numerusform>항목 %n개에는 조치할 수 있는 기관이 알려져 있지 않습니다. 예: &quot;%1&quot;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>연락처: %1</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>유의: %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 items go into the referral.</source>
        <translation>항목 %L2개 중 처음 %L1개가 의뢰에 들어갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) chosen</source>
        <translation>
            <numerusform>수신 기관 %n곳 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n referral(s); the docket has them. Undo takes all of them back.</source>
        <translation>
            <numerusform>의뢰 %n건의 초안을 작성했습니다. 의뢰 대장에 있습니다. 실행 취소하면 모두 되돌립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the Docket</source>
        <translation>의뢰 대장 보기</translation>
    </message>
    <message>
        <source>Choose N&amp;one</source>
        <translation>모두 해제(&amp;O)</translation>
    </message>
    <message>
        <source>Crea&amp;te Referrals</source>
        <translation>의뢰 만들기(&amp;T)</translation>
    </message>
    <message>
        <source>One for each net&amp;work</source>
        <translation>네트워크마다 하나씩(&amp;W)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WhomPage</name>
    <message>
        <source>Latest &amp;useful day:</source>
        <translation>유효 기한(&amp;U):</translation>
    </message>
    <message>
        <source>The recipient may &amp;tell the subject of this referral</source>
        <translation>수신 기관이 이 의뢰의 대상자에게 알려도 됨(&amp;T)</translation>
    </message>
    <message>
        <source>Whom It Goes To</source>
        <translation>수신 기관 지정</translation>
    </message>
    <message>
        <source>One recipient, one request. The next pages say what this kind of recipient still needs.</source>
        <translation>수신 기관 하나에 요청 하나입니다. 이 종류의 수신 기관에 더 필요한 것은 다음 페이지에서 알려 줍니다.</translation>
    </message>
    <message>
        <source>Left empty, it names the first entity</source>
        <translation>비워 두면 첫 번째 개체의 이름을 씁니다</translation>
    </message>
    <message>
        <source>Left empty, one is written from the entities, their listings and exhibits</source>
        <translation>비워 두면 개체와 그 판매글, 증거물로 작성합니다</translation>
    </message>
    <message>
        <source>Trusted notifier, own terms, court order …</source>
        <translation>신뢰 통지 기관, 자체 약관, 법원 명령 …</translation>
    </message>
    <message>
        <source>Latest useful day</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>Who was told before, when, and what they answered</source>
        <translation>이전에 누구에게 언제 통지했으며 어떤 답을 받았는지</translation>
    </message>
    <message>
        <source>The language of the PDF and of the packet&apos;s README, whatever this window speaks.</source>
        <translation>이 창의 언어와 관계없이 PDF와 패킷 README의 언어입니다.</translation>
    </message>
    <message>
        <source>&amp;Kind of recipient:</source>
        <translation>수신 기관 종류(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <translation>요청(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Legal basis:</source>
        <translation>법적 근거(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Prior notices:</source>
        <translation>이전 통지(&amp;P):</translation>
    </message>
    <message>
        <source>Document l&amp;anguage:</source>
        <translation>문서 언어(&amp;A):</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>제목(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Summary:</source>
        <translation>요약(&amp;S):</translation>
    </message>
    <message>
        <source>The request is voluntary.</source>
        <translation>요청은 자발적 협조를 구하는 것입니다.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: shorten the summary to go on</source>
        <translation>최대 %2자 중 %1자: 계속하려면 요약을 줄이십시오</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>최대 %2자 중 %1자</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>유통 표시</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>요청 경로</translation>
    </message>
    <message>
        <source>Recipient&apos;s na&amp;me:</source>
        <translation>수신 기관 이름(&amp;M):</translation>
    </message>
    <message>
        <source>By wa&amp;y of:</source>
        <translation>요청 경로(&amp;Y):</translation>
    </message>
    <message>
        <source>Markin&amp;g:</source>
        <translation>공유 등급(&amp;G):</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WithdrawDialog</name>
    <message>
        <source>%1 go</source>
        <translation>%1개 제거됨</translation>
    </message>
    <message>
        <source>%1 go; %2 stay, since other imports show them too</source>
        <translation>%1개 제거됨. %2개는 다른 가져오기에도 있으므로 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>메모 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn link(s)</source>
        <translation>
            <numerusform>그린 연결 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>판정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>a new name</source>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>a colour mark</source>
        <translation>색 표시</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4</source>
        <translation>%1, %2, %3 및 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>레코드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>판매글 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>개체 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>연결 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on the import</source>
        <translation>가져오기에 의존하는 것</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Why It Matters</source>
        <translation>중요한 이유</translation>
    </message>
    <message>
        <source>&amp;Withdraw Import</source>
        <translation>가져오기 철회(&amp;W)</translation>
    </message>
    <message>
        <source>Withdraw Import</source>
        <translation>가져오기 철회</translation>
    </message>
    <message>
        <source>Withdrawing the import of &quot;%1&quot; takes its records out of the case, with what only they show. Its bytes stay in the case, and it can be restored at any time.</source>
        <translation>&quot;%1&quot; 가져오기를 철회하면 그 레코드와 그 레코드만 보여 주는 것이 사건에서 빠집니다. 바이트는 사건에 남으며 언제든지 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Looking up what depends on the import</source>
        <translation>가져오기에 의존하는 것 찾는 중</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>%1, with what came out of the archive or workbook</source>
        <translation>%1, 압축 파일 또는 통합 문서에서 나온 것 포함</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>판매글</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Packet %1</source>
        <translation>패킷 %1</translation>
    </message>
    <message>
        <source>built for &quot;%1&quot; on %2; it may cite records of this import</source>
        <translation>%2 &quot;%1&quot; 대상으로 만듦. 이 가져오기의 레코드를 인용했을 수 있음</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>stays, since analysts worked on it: %1</source>
        <translation>분석관이 작업했으므로 남음: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 entities are shown.</source>
        <translation>개체 %2개 중 처음 %1개를 표시합니다.</translation>
    </message>
    <message>
        <source>Work that &amp;depends on it:</source>
        <translation>이에 의존하는 작업(&amp;D):</translation>
    </message>
    <message>
        <source>No note, drawn link, judgement, new name or packet depends on it.</source>
        <translation>이에 의존하는 메모, 그린 연결, 판정, 새 이름 또는 패킷이 없습니다.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WrappedText</name>
    <message>
        <source>The first %1 of %2 characters are shown.</source>
        <translation>%2자 중 처음 %1자를 표시합니다.</translation>
    </message>
</context>
</TS>
